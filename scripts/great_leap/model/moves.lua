-- Moves: to the towns and back, and flight from hunger. All are grown people, from every
-- tier alike.

-- Share of the way to the towns' number (timeline.mig) that is gone a month; assumed.
local PACE <const> = .5
local FLEEING <const> = .7 -- intake against need below which people flee; assumed
local BACK_FROM <const> = .85 -- intake against need from which they come back; assumed
local BACK <const> = .05 -- share of those who fled who come back a month; assumed

return function(place, state, now, orders, on)
  local K = place.K
  local target = on.diversion and place.timeline.mig[now.t] * place.people or 0
  local to_town = (target - state.away) * PACE
  local fleeing, back = 0, 0
  if state.nourished < FLEEING then
    fleeing = now.grown * K.flee * (FLEEING - state.nourished)
      * (K.slip + (1 - K.slip) * orders.flight) * (1 - K.bar * now.pressure)
  end
  if state.nourished > BACK_FROM then back = state.fled * BACK end
  local n, flow = state.n, state.flow.people
  local kin = 0
  if fleeing > 0 and K.kin > 0 then
    local stay = 1 - fleeing / now.grown * K.kin
    for i = 1, 9 do
      if i % 3 ~= 2 then
        kin = kin + n[i] * (1 - stay)
        n[i] = n[i] * stay
      end
    end
  end
  state.fled = state.fled + fleeing + kin - back
  state.away = state.away + to_town
  local net = (to_town + fleeing - back) / 3
  n[2], n[5], n[8] = n[2] - net, n[5] - net, n[8] - net
  if to_town >= 0 then
    flow.to_town = flow.to_town - to_town
  else
    flow.from_town = flow.from_town - to_town
  end
  flow.fled, flow.returned = flow.fled - fleeing - kin, flow.returned + back
  state.pop = n[1] + n[2] + n[3] + n[4] + n[5] + n[6] + n[7] + n[8] + n[9]
end
