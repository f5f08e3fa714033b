-- What refusing costs: administrators who report and deliver as ordered and refuse
-- furnaces, water works, the cut of sown land and techniques, ask for resale, keep plots
-- and an equal ladle. As the game is played, with a story that shows a sign of removal in
-- each of the first two months in which standing is below 40, and as the reference is; in
-- two provinces, two communes a page.
local clock = require "model.clock"
local commune = require "model.commune"
local conduct = require "model.conduct"
local month = require "model.month"
local places = require "model.places"
local rules = require "model.rules"
local switches = require "model.switches"

local OBEDIENT = .65
local APRIL_1960 = clock.index(1960, 4)
local refused = { furn = 0, water = 0, area = 0, tech = 0, ask = 1, plot = .5, ladle = 0 }

-- True if the administrator is out of office by April 1960; the story shows up to `shown`
-- signs.
local function is_out(place, on, shown)
  local state, orders = commune.state(place), {}
  for t = clock.FIRST, APRIL_1960 do
    local now = {
      t = t, tp = clock.policy(t, place.lag),
      radicalism = t < clock.LUSHAN and place.r1 or place.r2,
    }
    conduct.orders_by(place, orders, state.conduct, now)
    if not state.removed then
      for name, value in pairs(refused) do orders[name] = value end
    end
    month(place, state, t, on, orders)
    if state.post < 40 and state.signs < shown then state.signs = state.signs + 1 end
  end
  return state.removed
end

local ways = {
  { id = "priced", on = switches.game(), shown = 2 },
  { id = "unseen", on = switches.game(), shown = 1 },
  { id = "unpriced", on = switches.all_on(), shown = 2 },
}

-- One more commune of a province: the share that is out, so far.
local function try(row, draw, out)
  local place = commune.place(row, 77 + draw * 977, OBEDIENT, rules.game)
  for _, way in ipairs(ways) do
    local id = row.id .. "_" .. way.id
    out[id] = (out[id] or 0) + (is_out(place, way.on, way.shown) and 1 or 0)
    ledger { id = id, label = id, value = out[id] / draw }
  end
end

return scenario {
  id = "refusals", title = "What refusing costs", version = "1.0.0",
  start = function()
    local out = {}
    for draw = 1, 60 do
      try(places.henan, draw, out)
      try(places.anhui, draw, out)
      pause()
    end
    ending { id = "done", title = "All communes are run" }
  end,
}
