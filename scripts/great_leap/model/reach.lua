-- What becomes of an order: a desk reaches only so far. Orders are carried out by hundreds
-- of team heads, cooks and recorders, and what lies off the ordinary course is carried out
-- in part; the county fetches some hands itself.
local min, max = math.min, math.max

-- The ordinary course (what an obedient administrator orders), and the share of a step
-- below or above it that is carried out. Assumed.
local ORDINARY = {
  area = 1, tech = .965, deliver = .93, ladle = .65, freeeat = .82, hall = 1,
  ask = .5125, plot = .1225, hide = .005, flight = .35,
}
local BELOW = {
  area = .6, tech = .6, deliver = .6, ladle = .7, freeeat = .5, hall = .6,
  ask = 1, plot = 1, hide = 1, flight = 1,
}
local ABOVE = {
  area = 1, tech = 1, deliver = 1, ladle = 1, freeeat = 1, hall = 1,
  ask = .8, plot = .6, hide = .7, flight = .7,
}
local WITHIN = {
  "area", "tech", "deliver", "ladle", "freeeat", "hall", "ask", "plot", "hide", "flight",
}
local AS_ORDERED = { "ws", "report", "foresee", "seed", "melt", "search" }
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

-- Fills `carried`, a table that is used again each month, with what is done of `orders`.
return function(place, carried, now, orders)
  for i = 1, #WITHIN do
    local name = WITHIN[i]
    local ordered, ordinary = orders[name], ORDINARY[name]
    local step = ordered - ordinary
    carried[name] = ordinary + step * (step < 0 and BELOW or ABOVE)[name]
  end
  for i = 1, #AS_ORDERED do
    local name = AS_ORDERED[i]
    carried[name] = orders[name]
  end
  carried.figure = orders.figure
  carried.contract = orders.contract * (1 - BROKEN * now.pressure)
  local zeal = .5 + .85 * now.radicalism
  carried.furn = sent(orders.furn, min(.45, zeal * place.timeline.furn[now.t]),
    now.pressure)
  carried.water = sent(orders.water, min(.5, zeal * place.timeline.water[now.tp]),
    now.pressure)
  return carried
end
