-- Eating: halls and household kitchens, the ration, and what people find beside it.
local constants, curve = require "model.constants", require "model.curve"
local flows, timeline = require "model.flows", require "model.timeline"

local K, clamp, max, min = constants, curve.clamp, math.max, math.min
local eating = {}

-- Halls: their spread and free eating. In the months of free eating half of what
-- households keep is carried to the hall.
local function open_halls(place, state, now, orders, on)
  state.hall = on.halls
    and clamp(timeline.hall[now.tp] * place.hall * orders.hall, 0, 1) or 0
  local free = on.halls and timeline.free[now.t] * state.hall * orders.freeeat or 0
  if free > .3 and state.own > 0 then
    local carried = state.own * .5
    state.own, state.store = state.own - carried, state.store + carried
    now.moved.carried = carried
  end
  now.free = free
end

-- kg a head this month from the store.
local function ration(place, state, now, orders)
  local free, want = now.free, place.want
  local months = now.togo * (1 - K.foresee * (1 - orders.foresee) * state.hall) + .35
  if free > .2 then months = min(months, 5) end
  local free_grain = max(0, now.sight + now.resold - state.due * .8 * (1 - .6 * free))
  local spread = min(want, 1000 * free_grain / (months * state.pop))
  spread = max(spread, min(want * .3, 1000 * state.store / state.pop * .5))
  return min(spread * (1 + .22 * free), 1000 * state.store / state.pop * .98)
end

-- Private plots and wild food: kg a head.
local function gathered(now, orders, short)
  local plots = timeline.plot[now.tp]
  local plot = plots * (1 - .3 * now.radicalism * (plots < .6 and 1 or 0))
    + orders.plot * (plots < .8 and 1 or 0)
  local grown = K.other * plot * ((now.month >= 5 and now.month <= 11) and 1.2 or .7)
  local wild = K.forage * min(1, 2.2 * short) * (1 - .6 * now.pressure * orders.ladle)
    * ((now.month >= 4 and now.month <= 11) and 1.2 or .55)
  return grown + wild
end

-- Hidden grain and household reserves are drawn on when the ration is short: kg a head.
local function drawn(state, now, short)
  local hidden = min(state.hidden / max(1, now.togo * .7), short * now.need * .8)
  local own = min(state.own / max(1, now.togo * .7), short * now.need * .5)
  state.hidden = state.hidden - hidden
  state.own = state.own - own
  now.moved.drawn_hidden, now.moved.drawn_own = hidden, own
  flows.book(state.flow.grain, "eaten_home", -(hidden + own))
  return (hidden + own) * 1000 / state.pop
end

-- In good months without a hall households put something by.
local function put_by(place, state, now, short)
  if short >= .05 or state.own >= place.people * .012 or state.hall >= .5 then return end
  if state.store <= now.need * now.togo then return end
  local amount = min(.03 * now.need, state.store * .02)
  state.own, state.store = state.own + amount, state.store - amount
  now.moved.put_by = amount
end

-- Sets state.usable (kg a head from the store, after waste) and now.food (kg equivalent a
-- head).
function eating.month(place, state, now, orders, on)
  open_halls(place, state, now, orders, on)
  local portion = ration(place, state, now, orders)
  local eaten = portion * state.pop / 1000
  state.store = state.store - eaten
  state.ration, now.moved.eaten = portion, eaten
  flows.book(state.flow.grain, "eaten_hall", -eaten)
  local waste = state.hall * K.waste * (.4 + .6 * now.free) * (.5 + .7 * orders.ladle)
  state.usable = portion * (1 - waste)
  local other = K.other
  if on.buffers then
    local short = max(0, 1 - state.usable / place.want)
    other = gathered(now, orders, short) + drawn(state, now, short)
    put_by(place, state, now, short)
  end
  now.food = state.usable + other
end

return eating
