-- One month of the commune, in the order in which it happens. Pure: place, state and
-- orders in, state out; no text, no player, no luck but the commune's own.
--
-- `orders` is one record of controls (model/conduct.lua says which); where it is nil the
-- administrator of the place's own conduct decides. `on` is a table of switches
-- (model/switches.lua).
local births, bodies = require "model.births", require "model.bodies"
local capital, clock = require "model.capital", require "model.clock"
local collect, conduct = require "model.collect", require "model.conduct"
local curve, eating = require "model.curve", require "model.eating"
local fields, flows = require "model.fields", require "model.flows"
local labour, moves = require "model.labour", require "model.moves"
local post, reach = require "model.post", require "model.reach"
local report = require "model.report"

local years, months = clock.years, clock.months

-- Where and when: the month, the local radicalism, the pressure from above.
local function look_around(place, state, t, on)
  local now = state.now
  now.report, now.demand, now.sow_k = nil, nil, nil
  if state.brigades then flows.still(now.moved) end
  now.t, now.tp = t, clock.policy(t, place.lag)
  now.year, now.month = years[t], months[t]
  now.radicalism = t < clock.LUSHAN and place.r1 or place.r2
  -- Pressure, 0 to 1: .40 of the country's at radicalism 0, .72 more at 1, and .15 with
  -- `politics` off. Assumed.
  local press = place.timeline.press[now.tp] * (.40 + .72 * now.radicalism)
  now.pressure = on.politics and curve.clamp(press, 0, 1) or .15
  return now
end

local function work_fields(place, state, now, orders, on)
  local harvested, month, crops = 0, now.month, place.calendar.crops
  for k = 1, 2 do
    local crop = crops[k]
    if crop.share > 0 then
      if crop.sow[month] then fields.sow(place, state, now, orders, on, crop, k) end
      if crop.grow[month] then fields.grow(state, now, crop, k) end
      if month == crop.harvest then
        fields.ripen(place, state, now, orders, on, crop, k)
        report.claim(place, state, now, orders, on, crop, k)
      end
      now.cut[k] = 0
      if state.harvest_left[k] > 0 then
        harvested = harvested + fields.cut(place, state, now, k)
      end
    end
  end
  if harvested > 0 then
    fields.store(place, state, harvested, orders, on)
    state.harvested[now.year] = state.harvested[now.year] + harvested
  else
    now.moved.harvested, now.moved.hid, now.moved.seeded = 0, 0, 0
  end
  for k = 1, 2 do
    local crop = crops[k]
    -- In the month after a harvest began.
    if crop.share > 0 and month == crop.quota then
      report.quota(place, state, now, on, crop, k)
    end
  end
end

-- In April the books of a crop year are closed.
local function close_books(state, now)
  if now.month ~= 4 then return end
  local year, closed = state.crop_year, state.closed[now.year - 1]
  closed.out, closed.delivered, closed.resold = year.out, year.delivered, year.resold
  year.out, year.delivered, year.resold = 0, 0, 0
end

return function(place, state, t, on, orders)
  local now = look_around(place, state, t, on)
  local by = not orders and state.conduct or nil
  orders = orders or conduct.orders_of(place, state)
  local done = on.reach and reach(place, state, orders, by) or orders
  now.ladle = done.ladle
  flows.open(state.flow)
  labour(place, state, now, done, on)
  if now.month == 5 then report.open_year(state) end
  work_fields(place, state, now, done, on)
  collect.prepare(place, state, now, on)
  collect.deliver(place, state, now, done, on)
  collect.campaign(place, state, now, done, on)
  collect.resale(place, state, now, done, on)
  eating.month(place, state, now, done, on)
  bodies.month(place, state, now, done, on)
  births.month(place, state, now)
  births.age(state.n)
  moves(place, state, now, done, on)
  capital(place, state, now, done, on)
  if on.politics then
    post.month(place, state, now, orders, on)
    post.restrain(place, state, now)
  end
  close_books(state, now)
  flows.close(state.flow)
end
