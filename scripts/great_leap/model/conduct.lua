-- The orders of an administrator who is not a player, from conduct alone: 0.05 protects,
-- 1 strives. What is ordered lies on a line between the two, or on steps.
local clock = require "model.clock"
local herd = require "model.herd"
local min, max = math.min, math.max

-- Each control's value at conduct 0, and what conduct 1 adds to it or takes from it.
local AREA <const> = .45 -- compliance with the order to sow less; assumed
local AREA_MORE <const> = .85 -- area: more at conduct 1; assumed
local TECH <const> = .25 -- compliance with orders on technique; assumed
local TECH_MORE <const> = 1.1 -- tech: more at conduct 1; assumed
local REPORT <const> = .15 -- share of the demanded exaggeration; assumed
local REPORT_MORE <const> = 1.10 -- report: more at conduct 1; assumed
local DELIVER <const> = .80 -- share of what is asked that is handed over; assumed
local DELIVER_MORE <const> = .20 -- deliver: more at conduct 1; assumed
local HIDE <const> = .10 -- share of the harvest hidden, HIDE_DARED taken off; assumed
local HIDE_DARED <const> = .03 -- hide: so little is not hidden at all; assumed
local ASK_LESS <const> = .75 -- ask: less at conduct 1 than all that is lacking; assumed
local FREEEAT <const> = .3 -- eating freely, of what is called for; assumed
local FREEEAT_MORE <const> = .8 -- freeeat: more at conduct 1; assumed
local PLOT <const> = .35 -- plots of 1957 let be beyond policy, none at 1; assumed
local ZEAL <const> = .40 -- hands sent, of those that are asked for; assumed
local ZEAL_MORE <const> = .90 -- hands sent: more at conduct 1; assumed
local WS <const> = .6 -- hands sent to workshops, of those that are asked for; assumed
local WS_MORE <const> = .4 -- ws: more at conduct 1; assumed

-- Hands follow the place too, of a radical one more.
local AROUND <const> = .5 -- hands sent, ratio to these at radicalism 0; assumed
local AROUND_MORE <const> = .85 -- what radicalism 1 adds to that ratio; assumed
local MOST_FURN <const> = .45 -- share of hands at furnaces at most; finding 20
local MOST_WATER <const> = .5 -- share of hands at water works at most; assumed

-- Steps. Who protects and who holds back keep halls smaller, as shares of what is asked.
local PROTECTS <const> = .2 -- conduct below which one protects; assumed
local HOLDS_BACK <const> = .5 -- conduct below which one holds back; assumed
local FEW_HALLS <const> = .35 -- hall, of those who protect; assumed
local SOME_HALLS <const> = .8 -- hall, of those who hold back; assumed
local CONTRACT <const> = .4 -- share of land given to households by protectors; assumed
local CONTRACTS_FROM = clock.index(1961, 3) -- the month from which they do (finding 72)

-- What an obedient administrator orders (conduct .65): the above, as it was worked out
-- for the check values. Assumed with it.
local OBEYED = {
  tech = .965, area = 1.0025, ask = .5125, plot = .1225, ladle = .65, freeeat = .82,
  flight = .35, deliver = .93, hide = .005, ws = .86,
}

local function halls(z)
  if z < PROTECTS then return FEW_HALLS end
  if z < HOLDS_BACK then return SOME_HALLS end
  return 1
end

-- What hangs on conduct alone.
local function standing_orders(place, orders, z)
  orders.area = AREA + AREA_MORE * z
  orders.tech = TECH + TECH_MORE * z
  orders.report = REPORT + REPORT_MORE * z
  orders.deliver = DELIVER + DELIVER_MORE * z
  orders.hide = max(0, HIDE * (1 - z) - HIDE_DARED)
  orders.ask = 1 - ASK_LESS * z
  orders.foresee = 1 - z
  orders.freeeat = FREEEAT + FREEEAT_MORE * z
  orders.ladle = z
  orders.seed = 1 - place.K.spare * z
  orders.plot = PLOT * (1 - z)
  orders.flight = 1 - z
  orders.melt = z
  orders.search = z
  orders.feed = herd.USUAL
  orders.hall = halls(z)
end

-- What hangs on the month too.
local function orders_of_month(place, orders, z, now)
  local timeline = place.timeline
  local around = AROUND + AROUND_MORE * now.radicalism
  local zeal = (ZEAL + ZEAL_MORE * z) * around
  orders.furn = min(MOST_FURN, timeline.furn[now.t] * zeal)
  orders.water = min(MOST_WATER, timeline.water[now.tp] * zeal)
  orders.ws = timeline.ws[now.tp] * (WS + WS_MORE * z) * around
  orders.contract = z < PROTECTS and now.tp >= CONTRACTS_FROM and CONTRACT or 0
end

-- Fills `orders` (a table that may be used again) for conduct z in month `now`.
local function orders_by(place, orders, z, now)
  standing_orders(place, orders, z)
  orders_of_month(place, orders, z, now)
  return orders
end

-- The orders of whoever sits in the post of a commune: kept in its state, where nobody
-- else writes, so that what hangs on conduct alone is filled in once.
local function orders_of(place, state)
  local orders, z = state.orders, state.conduct
  if state.ordered_by ~= z then
    standing_orders(place, orders, z)
    state.ordered_by = z
  end
  orders_of_month(place, orders, z, state.now)
  return orders
end

return {
  orders_by = orders_by, orders_of = orders_of, OBEYED = OBEYED,
  AROUND = AROUND, AROUND_MORE = AROUND_MORE,
  MOST_FURN = MOST_FURN, MOST_WATER = MOST_WATER,
}
