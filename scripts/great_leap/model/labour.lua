-- Labour: who can work, where they are sent, what is left for the fields.
local curve, responses = require "model.curve", require "model.responses"

local max, min = math.max, math.min

-- Incentive.
local LOSS <const> = .5 -- ratio: weight of its loss at radicalism 0; assumed
local BY_RADICALISM <const> = .8 -- what radicalism 1 adds to that weight; assumed
-- Gain of yield where all land is under household contracts; assumed (finding 72 has the
-- recovery, not what contracts did to it).
local CONTRACTED <const> = .10

-- Where hands go, as shares of them.
-- At water works from November to March where no drive asks for any; assumed.
local UPKEEP <const> = .05
local WINTER_FROM <const> = 11 -- month: the slack season, when works are dug; assumed
local WINTER_TO <const> = 3 -- month: the last of it; assumed
local COOKS <const> = .03 -- in the kitchens where halls hold everybody; assumed
local STAYING <const> = .15 -- in the fields whatever is ordered; assumed

-- Share of hands that fetch fuel in winter from beyond the woods within reach, where
-- these are all gone; assumed.
local FETCHING <const> = .12

-- What those in the fields are worth.
-- Ratio: the hands of 1957 against what the fields need where `need` is 1; assumed.
local ENOUGH <const> = 1.06
local NIGHTS <const> = .10 -- gain by night work and schoolchildren at its most; assumed
local STEEL <const> = .05 -- share of hands at furnaces that sets it in; assumed
local ALL_NIGHTS <const> = .30 -- share at which it is full where it grows; assumed

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
  local weight = effect < 0 and (LOSS + BY_RADICALISM * now.radicalism) or 1
  return 1 + place.K.inc * effect * weight + CONTRACTED * orders.contract
end

-- Night work and schoolchildren in the months of steel, 0 to 1. The reference has all of
-- it as soon as furnaces take more than a few hands; in the game it grows with them, so
-- that no hand sent away ever helps the fields.
local function night_work(furn, on)
  if on.gradual then return min(1, furn / ALL_NIGHTS) end
  return furn > STEEL and 1 or 0
end

-- Sets now.furn, now.water, now.ws (shares of labour), now.adequacy (field labour against
-- need), now.growth (what growing crops make of it), now.incentive, now.grown.
return function(place, state, now, orders, on)
  local K = place.K
  local hands, grown = able(place, state, on)
  local winter = (now.month >= WINTER_FROM or now.month <= WINTER_TO) and 1 or 0
  now.furn = on.diversion and orders.furn * K.furn or 0
  now.water = on.diversion and orders.water * K.wat or UPKEEP * winter
  now.ws = on.diversion and orders.ws * K.ws or 0
  -- What the board gives labour, and what the stoves take, beside what is usual.
  hands = hands * (on.hunger and now.toil or 1)
    * (1 - FETCHING * (1 - state.timber) * winter)
  local cooks = on.halls and COOKS * state.hall or 0
  local field = hands * max(STAYING, 1 - now.furn - now.water - now.ws - cooks)
  local adequacy = field / place.calendar.need[now.month] * ENOUGH
  adequacy = adequacy * (1 + NIGHTS * night_work(now.furn, on))
  now.adequacy = adequacy
  now.growth = 1 - K.lab * (1 - curve.at(responses.labour, adequacy))
  now.incentive, now.contract = incentive(place, orders, on, now), orders.contract
  now.grown = grown
end
