-- Eating: halls and household kitchens, the ration, and what people find beside it.
local curve = require "model.curve"

local clamp, max, min = curve.clamp, math.max, math.min
local eating = {}

-- Halls: their spread and free eating. In the months of free eating half of what
-- households keep is carried to the hall.
local function open_halls(place, state, now, orders, on)
  local timeline = place.timeline
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

-- kg a head if the grain in sight is spread over `months`.
local function spread(place, state, now, free_grain, months)
  if now.free > .2 then months = min(months, 5) end
  return min(place.want, 1000 * free_grain / (months * state.pop))
end

-- kg a head this month from the store. Halls shorten the view ahead, foresight lengthens
-- it; of what foresight saves against living for the day a share stays with households.
local function ration(place, state, now, orders)
  local K, free = place.K, now.free
  local gone = state.due * .8 * (1 - K.heed * free)
  local free_grain = max(0, now.sight + now.resold - gone)
  local blind = now.togo * (1 - K.foresee * state.hall) + .35
  local months = now.togo * (1 - K.foresee * (1 - orders.foresee) * state.hall) + .35
  local portion = spread(place, state, now, free_grain, months)
  if K.thrift > 0 then
    local saved = spread(place, state, now, free_grain, blind) - portion
    now.saved = K.thrift * saved * state.pop / 1000
  end
  portion = max(portion, min(place.want * .3, 1000 * state.store / state.pop * .5))
  return min(portion * (1 + .22 * free), 1000 * state.store / state.pop * .98)
end

-- "Savings your own": from the store to the households, as far as the store goes.
local function save(state, now)
  local saved = min(now.saved, state.store)
  state.own, state.store = state.own + saved, state.store - saved
  now.moved.saved = saved
end

-- Private plots and wild food: kg a head.
local function gathered(place, now, orders, short)
  local K, timeline = place.K, place.timeline
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
  local flow = state.flow.grain
  flow.eaten_home = flow.eaten_home - (hidden + own)
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
  now.saved = 0
  local portion = ration(place, state, now, orders)
  local eaten = portion * state.pop / 1000
  state.store = state.store - eaten
  state.ration, now.moved.eaten = portion, eaten
  local waste = state.hall * place.K.waste * (.4 + .6 * now.free)
    * (.5 + .7 * orders.ladle)
  local used, flow = eaten * (1 - waste), state.flow.grain
  flow.wasted = flow.wasted - eaten * waste
  flow.eaten_hall = flow.eaten_hall - used * state.hall
  flow.eaten_kitchen = flow.eaten_kitchen - used * (1 - state.hall)
  state.usable = portion * (1 - waste)
  if now.saved > 0 then save(state, now) end
  local other = place.K.other
  if on.buffers then
    local short = max(0, 1 - state.usable / place.want)
    other = gathered(place, now, orders, short) + drawn(state, now, short)
    put_by(place, state, now, short)
  end
  now.food = state.usable + other
end

return eating
