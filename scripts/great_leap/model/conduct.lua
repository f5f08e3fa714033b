-- The orders of an administrator who is not a player, from conduct alone: 0.05 protects,
-- 1 strives. The shape is assumed; .45 as the most that went to furnaces is finding 20.
local clock = require "model.clock"
local min, max = math.min, math.max

-- Halls are kept smaller by those who protect.
local function halls(z)
  if z < .2 then return .35 end
  if z < .5 then return .8 end
  return 1
end

-- Fills `orders` (a table that is used again each month) for conduct z in month `now`.
local function conduct(place, orders, z, now)
  local timeline = place.timeline
  local zeal = (.40 + .90 * z) * (.5 + .85 * now.radicalism)
  orders.furn = min(.45, timeline.furn[now.t] * zeal)
  orders.water = min(.5, timeline.water[now.tp] * zeal)
  orders.ws = timeline.ws[now.tp] * (.6 + .4 * z) * (.5 + .85 * now.radicalism)
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
  orders.contract = z < .2 and now.tp >= clock.index(1961, 3) and .4 or 0
  return orders
end

return conduct
