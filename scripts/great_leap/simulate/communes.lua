-- Which communes are run: places of the table shared by rural population, or one place.
-- Run i is always the same commune, whatever else is run beside it.
local commune = require "model.commune"
local places = require "model.places"

local floor, max = math.floor, math.max
local communes = {}

-- A place that is not in the table; its row in the seeds is what was set.
local function custom(set)
  return {
    id = "custom", number = set.row or #places + 1, rural_m = set.rural_m or 10,
    grain = set.gph57, calendar = set.calendar, r1 = set.r1, r2 = set.r2,
    hall = set.hall, lag = set.lag or 0, weather = set.weather,
  }
end

-- Shares `runs` over the rows by rural population, the largest remainder carried on; at
-- least one each.
local function share(rows, runs)
  local total, carry, list = 0, 0, {}
  for _, row in ipairs(rows) do total = total + row.rural_m end
  for _, row in ipairs(rows) do
    carry = carry + runs * row.rural_m / total
    local count = max(1, floor(carry + .5))
    carry = carry - count
    list[#list + 1] = { row = row, count = count, before = list.sum or 0 }
    list.sum = (list.sum or 0) + count
  end
  return list
end

-- The lots of a simulation: { row, count, before } by place, and their sum.
function communes.lots(set, runs)
  if set.place == "custom" then return share({ custom(set) }, runs) end
  if set.place then return share({ places[set.place] }, runs) end
  return share(places, runs)
end

-- The lot of run i and the run's number in it.
function communes.find(lots, i)
  for number, lot in ipairs(lots) do
    if i <= lot.before + lot.count then return lot, i - lot.before, number end
  end
end

-- The commune of run `n` of a lot: place and the seed it was drawn from.
function communes.draw(set, rules, lot, n, conduct)
  local row = lot.row
  local seed = set.seed * 7919 + row.number * 100003 + n * 977
  local place
  if set.communes == "average" then
    place = commune.typical(row, seed, 21000, conduct, rules)
  else
    place = commune.place(row, seed, conduct, rules)
  end
  if set.size ~= 1 then
    place.people = place.people * set.size
    commune.derive(place)
  end
  return place, seed
end

return communes
