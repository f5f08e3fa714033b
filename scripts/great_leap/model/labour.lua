-- Labour: who can work, where they are sent, what is left for the fields.
local curve, responses = require "model.curve", require "model.responses"

local max, min = math.max, math.min

-- Able hands (1 is the labour force of 1957 in full health) and grown people.
local function able(place, state, on)
  local grown, capacity, hungl = 0, 0, place.K.hungl
  for tier = 1, 3 do
    local people = state.n[3 * tier - 1]
    grown = grown + people
    local worn = hungl * (1 - curve.at(responses.work, state.body[tier]))
    capacity = capacity + people * (1 - (on.hunger and worn or 0))
  end
  return capacity / (place.people * responses.age_share[2]), grown
end

-- What the year's organisation and private interest do to the yield.
local function incentive(place, orders, on, now)
  if not on.incentive then return 1 end
  local effect = place.timeline.inc[now.tp]
  return 1 + place.K.inc * effect * (effect < 0 and (.5 + .8 * now.radicalism) or 1)
    + .10 * orders.contract
end

-- Night work and schoolchildren in the months of steel, 0 to 1. The reference has all of
-- it as soon as furnaces take a twentieth of the hands; in the game it grows with them
-- (full at .30, assumed), so that no hand sent away ever helps the fields.
local function night_work(furn, on)
  if on.gradual then return min(1, furn / .30) end
  return furn > .05 and 1 or 0
end

-- Sets now.furn, now.water, now.ws (shares of labour), now.adequacy (field labour against
-- need), now.growth (what growing crops make of it), now.incentive, now.grown.
return function(place, state, now, orders, on)
  local K = place.K
  local hands, grown = able(place, state, on)
  local winter = (now.month >= 11 or now.month <= 3) and 1 or 0
  now.furn = on.diversion and orders.furn * K.furn or 0
  now.water = on.diversion and orders.water * K.wat or .05 * winter
  now.ws = on.diversion and orders.ws * K.ws or 0
  local cooks = on.halls and .03 * state.hall or 0
  local field = hands * max(.15, 1 - now.furn - now.water - now.ws - cooks)
  local adequacy = field / place.calendar.need[now.month] * 1.06
  adequacy = adequacy * (1 + .10 * night_work(now.furn, on))
  now.adequacy = adequacy
  now.growth = 1 - K.lab * (1 - curve.at(responses.labour, adequacy))
  now.incentive = incentive(place, orders, on, now)
  now.grown = grown
end
