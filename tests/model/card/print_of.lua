-- luacheck: std max
-- The model's print: what 32 communes come to, to five digits. A card whose print is not
-- the model's is of another model.
local simulated = require "simulated"

local print_of = {}

function print_of.model()
  local parts = {}
  for _, row in ipairs(simulated.rows("historical", 32, 1, {})) do
    parts[#parts + 1] = ("%.5g %.5g %.5g"):format(row.output_index, row.death_rate,
      row.gross_share_pct)
  end
  return table.concat(parts, " ")
end

function print_of.card(text) return text:match "<!%-%- print (.-) %-%->" end

return print_of
