-- The orders of an administrator who is not a player, from conduct alone: 0.05 protects,
-- 1 strives. The shape is assumed; .45 as the most that went to furnaces is finding 20.
local clock = require "model.clock"
local min, max = math.min, math.max

local CONTRACTS_FROM = clock.index(1961, 3)

-- Halls are kept smaller by those who protect.
local function halls(z)
  if z < .2 then return .35 end
  if z < .5 then return .8 end
  return 1
end

-- What hangs on conduct alone.
local function standing_orders(place, orders, z)
  orders.area = .45 + .85 * z
  orders.tech = .25 + 1.1 * z
  orders.report = .15 + 1.10 * z
  orders.deliver = .80 + .20 * z
  orders.hide = max(0, .10 * (1 - z) - .03)
  orders.ask = 1 - .75 * z
  orders.foresee = 1 - z
  orders.freeeat = .3 + .8 * z
  orders.ladle = z
  orders.seed = 1 - place.K.spare * z
  orders.plot = .35 * (1 - z)
  orders.flight = 1 - z
  orders.melt = z
  orders.search = z
  orders.hall = halls(z)
end

-- What hangs on the month too.
local function orders_of_month(place, orders, z, now)
  local timeline = place.timeline
  local around = .5 + .85 * now.radicalism
  local zeal = (.40 + .90 * z) * around
  orders.furn = min(.45, timeline.furn[now.t] * zeal)
  orders.water = min(.5, timeline.water[now.tp] * zeal)
  orders.ws = timeline.ws[now.tp] * (.6 + .4 * z) * around
  orders.contract = z < .2 and now.tp >= CONTRACTS_FROM and .4 or 0
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

return { orders_by = orders_by, orders_of = orders_of }
