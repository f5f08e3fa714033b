-- Chenghe county's eleven communes on the line, for texts: figures as they are spoken, in
-- jin a mu, and the order in which they are called.
local county = require "model.county"
local game = require "game"

local floor = math.floor
local line = {}

local function higher(a, b)
  if a.figure ~= b.figure then return a.figure > b.figure end
  return a.by < b.by
end

-- What was told in month t (this month's where nil), the highest first: a list of { id,
-- name, figure }, that is also read by id, as `county.figures().red_flag.figure`. East
-- Wind is among them once it has told that crop, behind those who told as much. Iron
-- Bridge's is the mark that the desk shows.
function line.figures(t)
  local others, k = county.told(game.place, t or game.t, game.on)
  local figures = {}
  for i, one in ipairs(others) do
    local spoken = floor(one.value * game.JIN / game.mu[k] / 10 + .5) * 10
    figures[i] = { id = one.id, name = one.name, figure = spoken, by = i }
  end
  local own = game.told_by[k == 1 and "summer" or "autumn"]
  if own then
    figures[#figures + 1] = { id = "east_wind", name = "East Wind", figure = own,
      by = county.COUNT }
  end
  table.sort(figures, higher)
  for place, one in ipairs(figures) do
    one.place, figures[one.id] = place, one
  end
  return figures
end

-- Our place in the order of the last report, 1 to 11; as it was where nothing was told.
function line.place(t)
  local own = line.figures(t).east_wind
  return own and own.place or facts.order
end

return line
