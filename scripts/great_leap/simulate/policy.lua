-- Who orders what in a commune that nobody plays: conduct, and over it the orders that
-- were set from outside, which are the first administrator's and hold while that one is
-- in the post.
local clock = require "model.clock"
local conduct = require "model.conduct"

local policy = {
  names = { "historical", "zealot", "compliant", "cautious", "protector" },
}

-- Conduct by name; nil: as drawn for each commune.
policy.conduct = { zealot = 1, compliant = .65, cautious = .35, protector = .05 }

local now, list = {}, {}

-- What conduct alone orders in month t: one table, used again.
function policy.by_conduct(place, state, t)
  now.t, now.tp = t, clock.policy(t, place.lag)
  now.radicalism = t < clock.LUSHAN and place.r1 or place.r2
  return conduct.orders_by(place, list, state.conduct, now)
end

-- The same with what was set over it; nil where nothing was set and conduct decides.
function policy.orders(place, state, t, set)
  if #set == 0 or not state.in_office then return nil end
  policy.by_conduct(place, state, t)
  for i = 1, #set do
    local order = set[i]
    if t >= order.first and t <= order.last then list[order.name] = order.value end
  end
  return list
end

return policy
