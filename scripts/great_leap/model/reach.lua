-- What becomes of an order: a desk reaches only so far. Orders are carried out by
-- hundreds of team heads, cooks and recorders, and what lies off the ordinary course is
-- carried out in part; the county fetches some hands itself.
local conduct = require "model.conduct"

local min, max = math.min, math.max

-- The ordinary course is what an obedient administrator orders; of land and halls, all
-- that is asked for.
local OBEYED = conduct.OBEYED
local AROUND, AROUND_MORE = conduct.AROUND, conduct.AROUND_MORE
local MOST_FURN, MOST_WATER = conduct.MOST_FURN, conduct.MOST_WATER

-- Of a step below or above that course so much is carried out; of others all.
local LAGGING <const> = .6 -- share: less sown out, tried, delivered, fewer halls; assumed
local KITCHENS <const> = .5 -- share: a more equal ladle, less free eating; assumed
local PAPERS <const> = .8 -- share: of more grain that is asked back; assumed
local DARING <const> = .6 -- share: of more plots and more hiding; assumed
local ROADS <const> = .7 -- share: of more flight that is let pass; assumed

local BROKEN <const> = .8 -- share of contracts that full pressure breaks up; assumed
-- Of the hands that are asked for furnaces and water, the share that the county fetches
-- itself at full pressure; assumed.
local FETCHED <const> = .35
-- Share of hands beyond what is asked for which there is a furnace, a barrow, a place to
-- sleep; assumed.
local ROOM <const> = .6

local function part(ordered, ordinary, below, above)
  if ordered < ordinary then return ordinary + (ordered - ordinary) * below end
  return ordinary + (ordered - ordinary) * above
end

local function sent(ordered, asked, pressure)
  if ordered > asked then return asked + ROOM * (ordered - asked) end
  return max(ordered, FETCHED * pressure * asked)
end

-- What hangs on the order alone: an ordinary course, and shares of a step below and above
-- it.
local function in_part(carried, orders)
  carried.area = part(orders.area, 1, LAGGING, 1)
  carried.tech = part(orders.tech, OBEYED.tech, LAGGING, 1)
  carried.deliver = part(orders.deliver, OBEYED.deliver, LAGGING, 1)
  carried.ladle = part(orders.ladle, OBEYED.ladle, KITCHENS, 1)
  carried.freeeat = part(orders.freeeat, OBEYED.freeeat, KITCHENS, 1)
  carried.hall = part(orders.hall, 1, LAGGING, 1)
  carried.ask = part(orders.ask, OBEYED.ask, 1, PAPERS)
  carried.plot = part(orders.plot, OBEYED.plot, 1, DARING)
  carried.hide = part(orders.hide, OBEYED.hide, 1, DARING)
  carried.flight = part(orders.flight, OBEYED.flight, 1, ROADS)
  -- As ordered.
  carried.report, carried.foresee = orders.report, orders.foresee
  carried.seed, carried.melt, carried.search = orders.seed, orders.melt, orders.search
  carried.feed = orders.feed
end

-- Fills state.carried with what is done of `orders`. `by` is the conduct that gave them,
-- nil for orders from elsewhere: the same conduct's stand as they did last month.
return function(place, state, orders, by)
  local carried, now, timeline = state.carried, state.now, place.timeline
  local zeal, pressure = AROUND + AROUND_MORE * now.radicalism, now.pressure
  if not by or state.carried_of ~= by then
    in_part(carried, orders)
    state.carried_of = by
  end
  carried.contract = orders.contract * (1 - BROKEN * pressure)
  local furn = min(MOST_FURN, zeal * timeline.furn[now.t])
  local water = min(MOST_WATER, zeal * timeline.water[now.tp])
  carried.furn = sent(orders.furn, furn, pressure)
  carried.water = sent(orders.water, water, pressure)
  carried.ws, carried.figure = orders.ws, orders.figure
  return carried
end
