-- Births: conceptions follow food, marriages and whether couples are at home; nine months
-- in three stages; what was postponed comes later. And a month's ageing.
local curve = require "model.curve"
local responses = require "model.responses"

local clamp = curve.clamp
local births = {}

-- Share of births that fall to the weak, middle and favoured tier. Assumed.
local TIERS = { .36, 1 / 3, 1 - .36 - 1 / 3 }
-- Share of the children who pass into the grown a month, of the grown into the old.
-- Assumed.
local GROW, AGE = .0075, .00115
births.TIERS = TIERS

local function conceptions(place, state, now)
  local K = place.K
  local together = 1 - K.sepb * (now.furn + .7 * now.water + .6 * now.ws)
    - 1.2 * state.away / place.people
  local fecund = (curve.at(responses.fecundity, state.body[1])
    + curve.at(responses.fecundity, state.body[2])
    + curve.at(responses.fecundity, state.body[3])) / 3
  local base = .0345 / 12 * K.birth * now.grown / responses.age_share[2]
  local count = base * fecund * place.timeline.nup[now.t] * clamp(together, .3, 1)
    * (1 + state.postponed)
  state.postponed = clamp(state.postponed + K.pool * (1 - count / base), 0, K.poolmax)
  return count
end

function births.month(place, state, now)
  local conceived, stages = conceptions(place, state, now), state.pregnant
  local first, second, third = stages[1] / 3, stages[2] / 3, stages[3] / 3
  stages[1] = stages[1] + conceived - first
  stages[2] = stages[2] + first * .985 - second
  stages[3] = stages[3] + second - third
  for tier = 1, 3 do
    local i = 3 * tier - 2
    state.n[i] = state.n[i] + third * TIERS[tier]
  end
  state.births = third
  state.flow.people.born = state.flow.people.born + third
end

-- Ages the people of n (by tier and age) by a month.
function births.age(n)
  for i = 1, 7, 3 do
    local grown = n[i] * GROW
    n[i] = n[i] - grown
    local all = n[i + 1] + grown
    local old = all * AGE
    n[i + 1] = all - old
    n[i + 2] = n[i + 2] + old
  end
end

return births
