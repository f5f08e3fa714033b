-- The figure of August, told while the pears hang.
local trees = require "model.trees"

local market = {}

function market.tell()
  scene("1956-08.figure", "A figure")
  local usual = trees.crop(0, 100)
  say [[The fruit station wants a figure by Thursday, in jin, so that it can order
    crates. [](cite:O2) Whoever tells one has told it.]]
  local told = number { id = "figure", min = 2000, max = 20000, step = 500, unit = "jin",
    text = "Pears of this year.", marks = { { usual, "a middling year" } } }
  ledger { id = "told", label = "Told in August", value = told, unit = "jin", by = "you" }
  if told > usual then
    facts.standing = facts.standing + 5
  elseif told < usual // 2 then
    facts.standing = facts.standing - 5
  end
  say "The voice repeats it, as one repeats a number that will be dialled."
  pause()
  scene("1956-08.crates", "Crates")
  say "Two days later there is a receipt for crates, of which half are here."
  pause()
end

return market
