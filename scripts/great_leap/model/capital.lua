-- Animals, pigs, manure, tools, water works; feed, spoilage, and seed that hunger eats.
local curve = require "model.curve"

local clamp, max, min = curve.clamp, math.max, math.min

local function feed(place, state, now)
  local fed = clamp((state.usable / place.want - .45) / .45, 0, 1)
  local wanted = place.people * .00165 * (.45 * state.animals + .55 * state.pigs) * fed
  local spoiled = state.store * .003
  local eaten = min(wanted, max(0, state.store - spoiled))
  state.store = state.store - spoiled - eaten
  now.moved.spoiled, now.moved.feed = spoiled, eaten
  local flow = state.flow.grain
  flow.spoiled, flow.feed = flow.spoiled - spoiled, flow.feed - eaten
  return fed
end

-- Slaughter when animals became the commune's, August to December 1958.
local function slaughter(state, now)
  if now.t < 10 or now.t > 14 then return 0 end
  return .006 * (.4 + .8 * state.conduct)
end

local function herd(place, state, now, orders, fed)
  local K, timeline = place.K, place.timeline
  local killed = slaughter(state, now)
  state.animals = clamp(state.animals
    + .0035 * (1 - state.animals) * (state.mean_body > .85 and 1 or 0)
    - .0085 * (1 - fed) - killed * 1.2 * (.4 + now.radicalism)
    - .0022 * timeline.press[now.tp], .3, 1.1)
  local plots = 1 - K.pigplot
    + K.pigplot * min(1, timeline.plot[now.tp] + orders.plot * .5)
  local target = clamp((now.food / K.req - K.pigx) / (.96 - K.pigx), 0, 1) * plots
  local pace = target < state.pigs and K.pigdn or K.pigup
  state.pigs = clamp(state.pigs + (target - state.pigs) * pace - killed, .1, 1.15)
  local dung = .65 * state.pigs + .35 * state.animals
  state.manure = state.manure + (dung - state.manure) * .12
end

local function works(state, now, orders)
  local melted = now.furn > .05 and .03 * orders.melt or 0
  state.tools = clamp(state.tools - melted + .012 * (1 - state.tools), .3, 1)
  if now.water > .1 then state.works = min(1, state.works + .02) end
end

return function(place, state, now, orders, on)
  local fed = feed(place, state, now)
  if on.animals then
    herd(place, state, now, orders, fed)
    works(state, now, orders)
  end
  if on.seed and now.food / place.K.req < .55 then
    local seed = min(state.seed * .10 * (1 - now.food / place.K.req), now.need)
    state.seed, state.own = state.seed - seed, state.own + seed
    now.moved.seed_eaten = seed
  end
end
