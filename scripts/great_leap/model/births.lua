-- Births: conceptions follow food, marriages and whether couples are at home; nine months
-- in three stages; what was postponed comes later. And a month's ageing.
local curve = require "model.curve"
local responses = require "model.responses"

local clamp = curve.clamp
local births = {}

-- Share of births that fall to the weak, middle and favoured tier. Assumed.
local TIERS = { .36, 1 / 3, 1 - .36 - 1 / 3 }
-- Conceptions a head and year in a fed commune, before `birth`; assumed, near the
-- registered birth rate of 1957 (finding 56).
local CONCEIVED <const> = .0345
-- Couples parted, ratios to `sepb`.
local BY_WATER <const> = .7 -- by water works, against furnaces; assumed
local BY_WORKSHOPS <const> = .6 -- by workshops, against furnaces; assumed
-- Share of conceptions lost a unit of the people who are away in towns; assumed.
local BY_TOWNS <const> = 1.2
local LEAST_TOGETHER <const> = .3 -- share of couples whom nothing parts; assumed
-- Share of pregnancies that pass from the first stage into the second; assumed.
local CARRIED <const> = .985
local GROW <const> = .0075 -- share of the children who are grown a month on; assumed
local AGE <const> = .00115 -- share of the grown who are old a month on; assumed
births.TIERS = TIERS

local function conceptions(place, state, now)
  local K = place.K
  local together = 1 - K.sepb * (now.furn + BY_WATER * now.water + BY_WORKSHOPS * now.ws)
    - BY_TOWNS * state.away / place.people
  local fecund = (curve.at(responses.fecundity, state.body[1])
    + curve.at(responses.fecundity, state.body[2])
    + curve.at(responses.fecundity, state.body[3])) / 3
  local base = CONCEIVED / 12 * K.birth * now.grown / responses.age_share[2]
  local count = base * fecund * place.timeline.nup[now.t]
    * clamp(together, LEAST_TOGETHER, 1) * (1 + state.postponed)
  state.postponed = clamp(state.postponed + K.pool * (1 - count / base), 0, K.poolmax)
  return count
end

function births.month(place, state, now)
  local conceived, stages = conceptions(place, state, now), state.pregnant
  local first, second, third = stages[1] / 3, stages[2] / 3, stages[3] / 3
  stages[1] = stages[1] + conceived - first
  stages[2] = stages[2] + first * CARRIED - second
  stages[3] = stages[3] + second - third
  for tier = 1, 3 do
    local i = 3 * tier - 2
    state.n[i] = state.n[i] + third * TIERS[tier]
  end
  state.births = third
  state.flow.people.born = state.flow.people.born + third
end

-- Ages the people of n (by tier and age) by a month; `tier` where there is only one.
function births.age(n, tier)
  for i = tier and 3 * tier - 2 or 1, tier and 3 * tier - 2 or 7, 3 do
    local grown = n[i] * GROW
    n[i] = n[i] - grown
    local all = n[i + 1] + grown
    local old = all * AGE
    n[i + 1] = all - old
    n[i + 2] = n[i + 2] + old
  end
end

return births
