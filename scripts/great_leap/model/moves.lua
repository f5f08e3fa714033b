-- Moves: to the towns and back, and flight from hunger. All are grown people, from every
-- tier alike.
local flows, timeline = require "model.flows", require "model.timeline"

local function book_signed(account, out, back, amount)
  if amount >= 0 then
    flows.book(account, out, -amount)
  else
    flows.book(account, back, -amount)
  end
end

return function(place, state, now, orders, on)
  local target = on.diversion and timeline.mig[now.t] * place.people or 0
  local to_town = (target - state.away) * .5
  local fleeing, back = 0, 0
  if state.nourished < .7 then
    fleeing = now.grown * .10 * (.7 - state.nourished) * (.10 + .90 * orders.flight)
      * (1 - .6 * now.pressure)
  end
  state.fled = state.fled + fleeing
  if state.nourished > .85 then
    back = state.fled * .05
    state.fled = state.fled - back
  end
  state.away = state.away + to_town
  local net = (to_town + fleeing - back) / 3
  for tier = 1, 3 do state.n[3 * tier - 1] = state.n[3 * tier - 1] - net end
  book_signed(state.flow.people, "to_town", "from_town", to_town)
  flows.book(state.flow.people, "fled", -fleeing)
  flows.book(state.flow.people, "returned", back)
  local people = 0
  for i = 1, 9 do people = people + state.n[i] end
  state.pop = people
end
