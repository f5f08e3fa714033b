-- Moves: to the towns and back, and flight from hunger. All are grown people, from every
-- tier alike.
local flows = require "model.flows"

local function book_signed(account, out, back, amount)
  if amount >= 0 then
    flows.book(account, out, -amount)
  else
    flows.book(account, back, -amount)
  end
end

return function(place, state, now, orders, on)
  local K = place.K
  local target = on.diversion and place.timeline.mig[now.t] * place.people or 0
  local to_town = (target - state.away) * .5
  local fleeing, back = 0, 0
  if state.nourished < .7 then
    fleeing = now.grown * K.flee * (.7 - state.nourished)
      * (K.slip + (1 - K.slip) * orders.flight) * (1 - K.bar * now.pressure)
  end
  if state.nourished > .85 then back = state.fled * .05 end
  local n = state.n
  local others = n[1] + n[3] + n[4] + n[6] + n[7] + n[9]
  local kin = fleeing / now.grown * K.kin * others
  state.fled = state.fled + fleeing + kin - back
  state.away = state.away + to_town
  local net = (to_town + fleeing - back) / 3
  for tier = 1, 3 do
    local i = 3 * tier
    n[i - 1] = n[i - 1] - net
    if kin > 0 then
      local stay = 1 - kin / others
      n[i - 2], n[i] = n[i - 2] * stay, n[i] * stay
    end
  end
  book_signed(state.flow.people, "to_town", "from_town", to_town)
  flows.book(state.flow.people, "fled", -(fleeing + kin))
  flows.book(state.flow.people, "returned", back)
  local people = 0
  for i = 1, 9 do people = people + n[i] end
  state.pop = people
end
