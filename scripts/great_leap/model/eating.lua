-- Eating: halls and household kitchens, the ration, and what people find beside it.
local collect, curve = require "model.collect", require "model.curve"
local hearth = require "model.hearth"

local clamp, max, min = curve.clamp, math.max, math.min

-- Free eating, 0 to 1 (finding 44).
local CARRIED_FROM <const> = .3 -- beyond this much of it halls take reserves in; assumed
-- Share of households' reserves that is carried to the hall a month; assumed (finding 23:
-- one commune put 57 t of grain into its halls).
local CARRIED <const> = .5
local BLIND_FROM <const> = .2 -- beyond this much of it nobody looks far ahead; assumed
local BLIND <const> = 5 -- months that are then looked ahead at most; assumed
local FEAST <const> = .22 -- share by which full free eating raises a ration; assumed

-- The ration.
local GONE = collect.GONE -- of what is due, as whoever asks for grain reckons it
local BEYOND <const> = .35 -- months: until a harvest that has begun is eaten; assumed
local LEAST <const> = .3 -- of `want`: the ration that is given whatever lasts; assumed
local LEAST_OF_STORE <const> = .5 -- share of the store that may go into that; assumed
local MOST_OF_STORE <const> = .98 -- share of the store that a month can eat; assumed

-- Waste in halls, two ratios to `waste`.
local WASTED <const> = .4 -- the first, where nobody eats freely; assumed
local WASTED_FREE <const> = .6 -- what full free eating adds to it; assumed
local SPILT <const> = .5 -- the second, with an equal ladle; assumed
local SPILT_LADLE <const> = .7 -- what a full ladle adds to it; assumed

-- Plots against 1957 and wild food, ratios to `other` and `forage`.
local FEW_PLOTS <const> = .6 -- so few that zeal still takes some of them; assumed
local ZEAL_ON_PLOTS <const> = .3 -- share of those few that radicalism 1 takes; assumed
local MANY_PLOTS <const> = .8 -- so many that more of them are no favour; assumed
local SUMMER_PLOTS <const> = 1.2 -- yield of plots from May to November; assumed
local WINTER_PLOTS <const> = .7 -- yield of plots from December to April; assumed
local SUMMER_WILD <const> = 1.2 -- what grows wild from April to November; assumed
local WINTER_WILD <const> = .55 -- what is found from December to March; assumed
local SEARCHING <const> = 2.2 -- wild food sought, a unit of what a ration lacks; assumed
local PENNED <const> = .6 -- share that full pressure and a full ladle forbid; assumed

-- Drawing on what is hidden and kept.
local SPARED <const> = .7 -- share of the months to a harvest that it is to last; assumed
local FROM_HIDDEN <const> = .8 -- share of what a ration lacks, of hidden grain; assumed
local FROM_OWN <const> = .5 -- share of what a ration lacks, of reserves; assumed

-- Hearths (hearth.lua).
-- What greens and wild food come to, a share more a household with a pot beyond the
-- usual: half of it where all eat in halls, and as much again where none do. Assumed.
local GREENS <const> = .4
local IN_HALLS <const> = .5 -- ratio: the half of it; assumed
-- Share of the grain given out to kitchens that is spoilt a household without a pot that
-- usually has one; assumed.
local RAW <const> = .25
local PEARS <const> = .2 -- kg grain equivalent a head and month of all pears; assumed
local PEARS_FROM <const>, PEARS_TO <const> = 9, 11 -- months of pears; assumed

-- Putting by.
local FULL_OWN <const> = .012 -- t a head of 1957 that households like to have; assumed
local FED <const> = .05 -- share that a ration may lack while some is put by; assumed
local FEW_HALLS <const> = .5 -- share of people in halls from which none is; assumed
local PUT_BY <const> = .03 -- share of the month's need that is put by; assumed
local PUT_BY_OF_STORE <const> = .02 -- share of the store that this takes at most; assumed

local eating = { FULL_OWN = FULL_OWN, MANY_PLOTS = MANY_PLOTS }

-- Halls: their spread and free eating. In the months of free eating half of what
-- households keep is carried to the hall.
local function open_halls(place, state, now, orders, on)
  local timeline = place.timeline
  state.hall = on.halls
    and clamp(timeline.hall[now.tp] * place.hall * orders.hall, 0, 1) or 0
  local free = on.halls and timeline.free[now.t] * state.hall * orders.freeeat or 0
  if free > CARRIED_FROM and state.own > 0 then
    local carried = state.own * CARRIED
    state.own, state.store = state.own - carried, state.store + carried
    now.moved.carried = carried
  end
  now.free = free
end

-- Who draws a ration: the people, and the tickets of people who are gone.
local function listed(state) return state.pop + state.tickets * state.hall end

-- kg a head on the list if the grain in sight is spread over `months`.
local function spread(place, state, now, free_grain, months)
  if now.free > BLIND_FROM then months = min(months, BLIND) end
  return min(place.want, 1000 * free_grain / (months * listed(state)))
end

-- kg a head this month from the store. Halls shorten the view ahead, foresight lengthens
-- it; of what foresight saves against living for the day a share stays with households.
local function ration(place, state, now, orders)
  local K, free = place.K, now.free
  local gone = state.due * GONE * (1 - K.heed * free)
  local free_grain = max(0, now.sight + now.resold - gone)
  local blind = now.togo * (1 - K.foresee) + BEYOND
  local months = now.togo * (1 - K.foresee * (1 - orders.foresee) * state.hall) + BEYOND
  local portion = spread(place, state, now, free_grain, months)
  if K.thrift > 0 then
    local saved = spread(place, state, now, free_grain, blind) - portion
    now.saved = K.thrift * saved * state.pop / 1000
  end
  local store = 1000 * state.store / listed(state)
  portion = max(portion, min(place.want * LEAST, store * LEAST_OF_STORE))
  return min(portion * (1 + FEAST * free), store * MOST_OF_STORE)
end

-- "Savings your own": from the store to the households, as far as the store goes.
local function save(state, now)
  local saved = min(now.saved, state.store)
  state.own, state.store = state.own + saved, state.store - saved
  now.moved.saved = saved
end

-- A factor on what is gathered and cooked at home.
local function at_home(state, now)
  if now.pots == 0 then return 1 end
  return max(0, 1 + GREENS * now.pots * (IN_HALLS + 1 - state.hall))
end

-- Pears that are not there: kg a head.
local function pears_lacking(state, now)
  if now.month < PEARS_FROM or now.month > PEARS_TO then return 0 end
  return PEARS * (1 - state.orchard)
end

-- Private plots and wild food: kg a head.
local function gathered(place, state, now, orders, short)
  local K, timeline = place.K, place.timeline
  local plots = timeline.plot[now.tp]
  local few = plots < FEW_PLOTS and 1 or 0
  local plot = plots * (1 - ZEAL_ON_PLOTS * now.radicalism * few)
    + orders.plot * (plots < MANY_PLOTS and 1 or 0)
  local month = now.month
  local grown = K.other * plot
    * ((month >= 5 and month <= 11) and SUMMER_PLOTS or WINTER_PLOTS)
  local wild = K.forage * min(1, SEARCHING * short)
    * (1 - PENNED * now.pressure * orders.ladle)
    * ((month >= 4 and month <= 11) and SUMMER_WILD or WINTER_WILD)
  now.pears = pears_lacking(state, now)
  return (grown + wild) * at_home(state, now) - now.pears
end

-- Hidden grain and household reserves are drawn on when the ration is short: kg a head.
local function drawn(state, now, short)
  local months = max(1, now.togo * SPARED)
  local hidden = min(state.hidden / months, short * now.need * FROM_HIDDEN)
  local own = min(state.own / months, short * now.need * FROM_OWN)
  state.hidden = state.hidden - hidden
  state.own = state.own - own
  now.moved.drawn_hidden, now.moved.drawn_own = hidden, own
  local flow = state.flow.grain
  flow.eaten_home = flow.eaten_home - (hidden + own)
  return (hidden + own) * 1000 / state.pop
end

-- In good months without a hall households put something by.
local function put_by(place, state, now, short)
  if short >= FED or state.own >= place.people * FULL_OWN or state.hall >= FEW_HALLS then
    return
  end
  if state.store <= now.need * now.togo then return end
  local amount = min(PUT_BY * now.need, state.store * PUT_BY_OF_STORE)
  state.own, state.store = state.own + amount, state.store - amount
  now.moved.put_by = amount
end

-- Sets state.ration (kg that a ticket draws), state.usable (kg a head from the store,
-- after waste) and now.food (kg equivalent a head).
function eating.month(place, state, now, orders, on)
  hearth.month(place, state, now, on)
  open_halls(place, state, now, orders, on)
  now.saved = 0
  local portion = ration(place, state, now, orders)
  local list = listed(state)
  now.listed = list / state.pop
  local eaten = portion * list / 1000
  state.store = state.store - eaten
  state.ration, now.moved.eaten = portion, eaten
  local waste = state.hall * place.K.waste * (WASTED + WASTED_FREE * now.free)
    * (SPILT + SPILT_LADLE * orders.ladle)
  if now.pots < 0 then waste = waste - RAW * now.pots * (1 - state.hall) end
  local used, flow = eaten * (1 - waste), state.flow.grain
  flow.wasted = flow.wasted - eaten * waste
  flow.eaten_hall = flow.eaten_hall - used * state.hall
  flow.eaten_kitchen = flow.eaten_kitchen - used * (1 - state.hall)
  state.usable = portion * (1 - waste) * now.listed
  if now.saved > 0 then save(state, now) end
  local other = place.K.other
  if on.buffers then
    local short = max(0, 1 - state.usable / place.want)
    other = gathered(place, state, now, orders, short) + drawn(state, now, short)
    put_by(place, state, now, short)
  end
  now.food = state.usable + other
end

return eating
