-- What becomes of an order: a desk reaches only so far. Orders are carried out by
-- hundreds of team heads, cooks and recorders, and what lies off the ordinary course is
-- carried out in part; the county fetches some hands itself.
local min, max = math.min, math.max

-- The ordinary course is what an obedient administrator orders. Of a step below or above
-- it this share is carried out. Assumed.
local function part(ordered, ordinary, below, above)
  if ordered < ordinary then return ordinary + (ordered - ordinary) * below end
  return ordinary + (ordered - ordinary) * above
end

-- Share of household contracts that full pressure breaks up. Assumed.
local BROKEN = .8
-- Of the hands that are asked for furnaces and water, the share that the county fetches
-- itself at full pressure; and the share of hands beyond what is asked for which there is
-- a furnace, a barrow, a place to sleep. Assumed.
local FETCHED, ROOM = .35, .6

local function sent(ordered, asked, pressure)
  if ordered > asked then return asked + ROOM * (ordered - asked) end
  return max(ordered, FETCHED * pressure * asked)
end

-- What hangs on the order alone: an ordinary course, and shares of a step below and above
-- it.
local function in_part(carried, orders)
  carried.area = part(orders.area, 1, .6, 1)
  carried.tech = part(orders.tech, .965, .6, 1)
  carried.deliver = part(orders.deliver, .93, .6, 1)
  carried.ladle = part(orders.ladle, .65, .5, 1)
  carried.freeeat = part(orders.freeeat, .82, .5, 1)
  carried.hall = part(orders.hall, 1, .6, 1)
  carried.ask = part(orders.ask, .5125, 1, .8)
  carried.plot = part(orders.plot, .1225, 1, .6)
  carried.hide = part(orders.hide, .005, 1, .6)
  carried.flight = part(orders.flight, .35, 1, .7)
  -- As ordered.
  carried.report, carried.foresee, carried.seed = orders.report, orders.foresee, orders.seed
  carried.melt, carried.search = orders.melt, orders.search
end

-- Fills state.carried with what is done of `orders`. `by` is the conduct that gave them,
-- nil for orders from elsewhere: the same conduct's stand as they did last month.
return function(place, state, orders, by)
  local carried, now, timeline = state.carried, state.now, place.timeline
  local zeal, pressure = .5 + .85 * now.radicalism, now.pressure
  if not by or state.carried_of ~= by then
    in_part(carried, orders)
    state.carried_of = by
  end
  carried.contract = orders.contract * (1 - BROKEN * pressure)
  carried.furn = sent(orders.furn, min(.45, zeal * timeline.furn[now.t]), pressure)
  carried.water = sent(orders.water, min(.5, zeal * timeline.water[now.tp]), pressure)
  carried.ws, carried.figure = orders.ws, orders.figure
  return carried
end
