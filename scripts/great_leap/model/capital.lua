-- Animals, pigs, manure, tools, water works; feed, spoilage, and seed that hunger eats.
local curve, keeping = require "model.curve", require "model.herd"

local clamp, max, min = curve.clamp, math.max, math.min

-- Feed and spoilage.
local FEED_FROM <const> = .45 -- ration against `want` below which there is none; assumed
local FEED_SPAN <const> = .45 -- beyond it, of the same: there is all of it; assumed
local FEED <const> = .00165 -- t a head of 1957 and month of grain for feed; assumed
local FEED_ANIMALS <const> = .45 -- share of that for draught animals; assumed
local FEED_PIGS <const> = .55 -- share of that for pigs; assumed
local SPOILED <const> = .003 -- share of the store that spoils a month; assumed

-- What is kept for draught animals in winter, beside the usual (herd.USUAL).
local STALLED_FROM <const> = 11 -- month in which they come off the stubble; assumed
local STALLED_TO <const> = 4 -- month in which the grass is up; assumed
local CAKE <const> = 1 -- share of their feed, a unit of cake more or less; assumed
local CAKE_MOST <const> = 1.25 -- their feed at most, of what is usual; assumed
local LEAN <const> = .008 -- lost a month of winter, a unit of cake less; assumed

-- Slaughter when animals became the commune's.
local SLAUGHTER_FROM <const> = 10 -- month of the model: August 1958; assumed
local SLAUGHTER_TO <const> = 14 -- month of the model: December 1958; assumed
local SLAUGHTER <const> = .006 -- share of pigs a month; assumed
local SLAUGHTER_LEAST <const> = .4 -- ratio to it at conduct 0; assumed
local SLAUGHTER_MORE <const> = .8 -- what conduct 1 adds to that; assumed
local OF_ANIMALS <const> = 1.2 -- ratio: of draught animals against pigs; assumed
local OF_ANIMALS_LEAST <const> = .4 -- ratio to that at radicalism 0, 1 more at 1; assumed

-- Draught animals, against 1957.
local CALVES <const> = .0035 -- share of what lacks that grows back a month; assumed
local CALVES_FROM <const> = .85 -- mean reserve of bodies beyond which they do; assumed
local UNFED <const> = .0085 -- lost a month where there is no feed; assumed
local OVERWORKED <const> = .0022 -- lost a month at full pressure (finding 13); assumed
local ANIMALS_LEAST <const> = .3 -- animals at least, of 1957's; assumed
local ANIMALS_MOST <const> = 1.1 -- animals at most, of 1957's; assumed

-- Pigs, against 1957, and manure.
local PLOTS <const> = .5 -- weight of plots that are let be beside policy's; assumed
local PIGS_FED <const> = .96 -- food against need at which pigs are as in 1957; assumed
local PIGS_LEAST <const> = .1 -- pigs at least, of 1957's; assumed
local PIGS_MOST <const> = 1.15 -- pigs at most, of 1957's; assumed
local DUNG_PIGS <const> = .65 -- share of the manure of 1957 that came of pigs; assumed
local DUNG_ANIMALS <const> = .35 -- share of it that came of draught animals; assumed
local ROTTING <const> = .12 -- share a month by which manure follows dung; assumed

-- Tools and works.
local MELTING <const> = .05 -- share of hands at furnaces from which tools go; assumed
local MELTED <const> = .03 -- of 1957's tools that go a month (finding 22); assumed
local MENDED <const> = .012 -- share of what lacks that is mended a month; assumed
local TOOLS_LEAST <const> = .3 -- tools at least, of 1957's; assumed
local DIGGING <const> = .1 -- share of hands from which works get on; assumed
local DUG <const> = .02 -- share of all works that is finished a month; assumed

-- Seed that hunger eats.
local SEED_EATEN_BELOW <const> = .55 -- food against need below which it does; assumed
local SEED_EATEN <const> = .10 -- share of seed a month, a unit of what lacks; assumed

-- Cake for draught animals beyond the usual, or less, in the months in which they stand
-- in the sheds.
local function cake(now, orders)
  local stalled = now.month >= STALLED_FROM or now.month <= STALLED_TO
  return stalled and (orders.feed or keeping.USUAL) - keeping.USUAL or 0
end

-- Returns what draught animals have of what they want.
local function feed(place, state, now, more)
  local fed = clamp((state.usable / place.want - FEED_FROM) / FEED_SPAN, 0, 1)
  local wanted = place.people * FEED
    * (FEED_ANIMALS * state.animals + FEED_PIGS * state.pigs) * fed
  local beasts = fed
  if more ~= 0 then
    beasts = clamp(fed + CAKE * more, 0, CAKE_MOST)
    wanted = wanted + place.people * FEED * FEED_ANIMALS * state.animals * (beasts - fed)
  end
  local spoiled = state.store * SPOILED
  local eaten = min(wanted, max(0, state.store - spoiled))
  state.store = state.store - spoiled - eaten
  now.moved.spoiled, now.moved.feed = spoiled, eaten
  local flow = state.flow.grain
  flow.spoiled, flow.feed = flow.spoiled - spoiled, flow.feed - eaten
  return beasts
end

local function slaughter(state, now)
  if now.t < SLAUGHTER_FROM or now.t > SLAUGHTER_TO then return 0 end
  return SLAUGHTER * (SLAUGHTER_LEAST + SLAUGHTER_MORE * state.conduct)
end

local function herd(place, state, now, orders, fed, more)
  local K, timeline = place.K, place.timeline
  local killed = slaughter(state, now)
  state.animals = clamp(state.animals
    + CALVES * (1 - state.animals) * (state.mean_body > CALVES_FROM and 1 or 0)
    - UNFED * (1 - fed) - killed * OF_ANIMALS * (OF_ANIMALS_LEAST + now.radicalism)
    - OVERWORKED * timeline.press[now.tp] + LEAN * more, ANIMALS_LEAST, ANIMALS_MOST)
  local plots = 1 - K.pigplot
    + K.pigplot * min(1, timeline.plot[now.tp] + orders.plot * PLOTS)
  local target = clamp((now.food / K.req - K.pigx) / (PIGS_FED - K.pigx), 0, 1) * plots
  local pace = target < state.pigs and K.pigdn or K.pigup
  state.pigs = clamp(state.pigs + (target - state.pigs) * pace - killed,
    PIGS_LEAST, PIGS_MOST)
  local dung = DUNG_PIGS * state.pigs + DUNG_ANIMALS * state.animals
  state.manure = state.manure + (dung - state.manure) * ROTTING
end

local function works(state, now, orders)
  local melted = now.furn > MELTING and MELTED * orders.melt or 0
  state.tools = clamp(state.tools - melted + MENDED * (1 - state.tools), TOOLS_LEAST, 1)
  if now.water > DIGGING then state.works = min(1, state.works + DUG) end
end

return function(place, state, now, orders, on)
  local more = cake(now, orders)
  local fed = feed(place, state, now, more)
  if on.animals then
    herd(place, state, now, orders, fed, more)
    works(state, now, orders)
  end
  if on.seed and now.food / place.K.req < SEED_EATEN_BELOW then
    local seed = min(state.seed * SEED_EATEN * (1 - now.food / place.K.req), now.need)
    state.seed, state.own = state.seed - seed, state.own + seed
    now.moved.seed_eaten = seed
  end
end
