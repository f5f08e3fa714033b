-- What refusing costs: administrators who report and deliver as ordered and refuse
-- furnaces, water works, the cut of sown land and techniques, ask for resale, keep plots
-- and an equal ladle. With refusals priced and unpriced, five communes a page.
local clock = require "model.clock"
local commune = require "model.commune"
local conduct = require "model.conduct"
local month = require "model.month"
local places = require "model.places"
local switches = require "model.switches"

local OBEDIENT = .65
local APRIL_1960 = clock.index(1960, 4)
local refused = { furn = 0, water = 0, area = 0, tech = 0, ask = 1, plot = .5, ladle = 0 }

-- True if the administrator is out of office by April 1960.
local function is_out(place, on)
  local state, orders = commune.state(place), {}
  for t = clock.FIRST, APRIL_1960 do
    local now = {
      t = t, tp = clock.policy(t, place.lag),
      radicalism = t < clock.LUSHAN and place.r1 or place.r2,
    }
    conduct(orders, state.conduct, now)
    if not state.removed then
      for name, value in pairs(refused) do orders[name] = value end
    end
    month(place, state, t, on, orders)
  end
  return state.removed
end

return scenario {
  id = "refusals", title = "What refusing costs", version = "1.0.0",
  start = function()
    local row = places.anhui
    local count, out = { priced = 0, unpriced = 0 }, { priced = 0, unpriced = 0 }
    for draw = 1, 100 do
      local place = commune.place(row, 77 + draw * 977, OBEDIENT)
      for name, on in pairs { priced = switches.game(), unpriced = switches.all_on() } do
        count[name] = count[name] + 1
        if is_out(place, on) then out[name] = out[name] + 1 end
        ledger { id = name, label = name, value = out[name] / count[name] }
      end
      if draw % 2 == 0 then pause() end
    end
    ending { id = "done", title = "All communes are run" }
  end,
}
