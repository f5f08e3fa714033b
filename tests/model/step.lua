-- luacheck: std max
-- A month of the model allocates nothing: a long simulation is as quick at its end as at
-- its beginning, and its memory does not grow. Months are run one by one with the
-- collector stopped; what the heap has grown by must be nothing.
--
--   lua5.4 step.lua          SOURCE names the tree
package.path = os.getenv "SOURCE" .. "/scripts/great_leap/?.lua"
local brigades, clock = require "model.brigades", require "model.clock"
local commune, course = require "model.commune", require "model.course"
local month = require "model.month"
local places, policy = require "model.places", require "simulate.policy"
local rules, switches = require "model.rules", require "model.switches"

local WARM = 12 -- months: by then each table of the month has had all its fields

local set = {
  { name = "plot", value = .5, first = 0, last = 66 },
  { name = "report", value = 0, first = 20, last = 40 },
}
local orders_of = {
  nobody = function() end,
  simulate = function(place, state, t) return policy.orders(place, state, t, set) end,
}

-- The most that a month adds, bytes, and in which.
local function grown(run, place, on, orders)
  local state = commune.state(place)
  if run == course.month then brigades.new(place, state) end
  local most, when = 0, nil
  for t = clock.FIRST, clock.CLOSE do
    local before = collectgarbage "count"
    run(place, state, t, on, orders(place, state, t))
    local more = 1024 * (collectgarbage "count" - before)
    if t >= clock.FIRST + WARM and more > most then most, when = more, t end
  end
  return most, when
end

local failed = 0
collectgarbage()
collectgarbage "stop"
for _, run in ipairs { month, course.month } do
  for name, orders in pairs(orders_of) do
    for _, id in ipairs { "henan", "sichuan", "heilongjiang" } do
      local place = commune.place(places[id], 1958, nil, rules.game)
      local most, when = grown(run, place, switches.game(), orders)
      if most > 0 then
        failed = failed + 1
        print(string.format("FAILED: %s, orders of %s%s: %d-%02d allocates %d bytes", id,
          name, run == month and "" or ", with brigades", clock.year(when),
          clock.month(when), most))
      end
    end
  end
end
if failed == 0 then print "a month allocates nothing" end
os.exit(failed == 0)
