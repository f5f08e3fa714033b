-- The county's other communes: what each of them tells when all are called. Drawn from
-- what the county wants to hear, around Iron Bridge's, which is just that; nothing hangs
-- on them but the order in which communes are called.
local clock, luck = require "model.clock", require "model.luck"
local report = require "model.report"


-- In the order in which they were called before anybody had told a figure, with the share
-- that each tells of the exaggeration that is wanted. Composed; only that Sluice is last.
local COMMUNES = {
  { id = "sputnik", name = "Sputnik", tells = .7 },
  { id = "red_flag", name = "Red Flag", tells = .8 },
  { id = "iron_bridge", name = "Iron Bridge", tells = 1 },
  { id = "ferry_town", name = "Ferry Town", tells = .86 },
  { id = "long_dyke", name = "Long Dyke", tells = .75 },
  { id = "morning_sun", name = "Morning Sun", tells = .9 },
  { id = "three_forks", name = "Three Forks", tells = .65 },
  { id = "white_pagoda", name = "White Pagoda", tells = .6 },
  { id = "guard_the_east", name = "Guard the East", tells = .7 },
  { id = "sluice", name = "Sluice", tells = .35 },
}
local OWN <const> = 4 -- East Wind's place before anybody had told a figure; composed
local APART <const> = .05 -- standard deviation of that share, ratio to it; assumed

local county = { OWN = OWN, COUNT = #COMMUNES + 1 }

-- The crop that is told of in month t: the wheat from January to the month before the
-- main harvest, the autumn crop otherwise.
local function crop_of(place, t)
  local crops, month = place.calendar.crops, clock.month(t)
  return crops[1].share > 0 and month < crops[2].harvest and 1 or 2
end

-- What the others tell in month t: { { id, name, value } } in the order above, value in t
-- of a crop as if they were as large as this commune; and which crop it is.
function county.told(place, t, on)
  local k = crop_of(place, t)
  local usual = place.calendar.crops[k].share * place.crop
  local more = report.wanted(place, t, on, k) - usual
  local stream, list = luck.new(place.seed + 613 * t), {}
  for i, one in ipairs(COMMUNES) do
    local drawn = 1 + APART * luck.normal(stream)
    if one.id == "iron_bridge" then drawn = 1 end
    list[i] = { id = one.id, name = one.name,
      value = usual + more * one.tells * drawn }
  end
  return list, k
end

return county
