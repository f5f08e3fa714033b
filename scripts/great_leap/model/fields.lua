-- Fields: sowing, growing, and the crop as it stands on the day its harvest begins.
local curve = require "model.curve"
local responses = require "model.responses"

local max, min = math.max, math.min

-- Sowing. Seed is counted in shares of the crop of 1957.
local SEED_RATE <const> = .082 -- what a whole year's land takes; assumed
local FULL_SEED <const> = .085 -- what is kept for it, with a little over; assumed
local AT_ONCE <const> = .16 -- share of a month's threshing that goes to seed; assumed
local DENSER <const> = .3 -- more seed on land under close planting, a share; assumed
local LEFT_OUT <const> = .45 -- ratio: force of an order to sow less; assumed
local LEFT_OUT_MORE <const> = .70 -- what radicalism 1 adds to that force; assumed
local WINTER_CROP_FROM <const> = 9 -- month from which crop 1 is sown for the next year

-- Growing.
local UNTENDED <const> = .9 -- share that a season without any growth takes; assumed
local PUSHED <const> = .4 -- ratio: force of orders on technique; assumed
local PUSHED_MORE <const> = .9 -- what radicalism 1 adds to that force; assumed
local TREND_FROM <const> = 3 -- month of the model, January 1958: yields grow from there

-- Share of the standing crop that full labour takes in the first, second and third month,
-- by the months that are left. Assumed.
local CAPACITY = { [3] = .50, [2] = .45, [1] = .18 }
local HASTE <const> = 1.15 -- adequacy of labour beyond which nothing goes faster; assumed

local fields = { UNTENDED = UNTENDED, HASTE = HASTE, FULL_SEED = FULL_SEED }

-- A standing crop loses from one harvest month to the next; taken in the usual order,
-- half in the first month and half in the second, it brings this share of itself.
function fields.usual(place) return .50 + .50 * place.K.hloss end

-- In a month of sowing.
function fields.sow(place, state, now, orders, on, crop, k)
  local year = now.year
  -- Winter wheat is next year's crop.
  if k == 1 and now.month >= WINTER_CROP_FROM then year = year + 1 end
  if year > 1963 then return end
  local K, timeline = place.K, place.timeline
  local cut = 1 - (timeline.area[year] or 1)
  local order = 1
  if on.area then
    order = 1 - K.area * cut * orders.area
      * (LEFT_OUT + LEFT_OUT_MORE * now.radicalism)
  end
  local dense = on.technique and (timeline.tech[year] or 0) * orders.tech or 0
  local wanted = SEED_RATE * place.crop * crop.share * order / crop.sow_months
    * (1 + DENSER * dense)
  local met = min(1, state.seed / max(1e-9, wanted))
  if on.kept then met = min(met, orders.seed) end
  now.sow_k, now.sow_order, now.sow_wanted = k, order, wanted
  state.seed = max(0, state.seed - wanted * met)
  state.flow.grain.sown = state.flow.grain.sown - wanted * met
  now.moved.sown = now.moved.sown + wanted * met
  -- What seed lacks is borrowed, exchanged, or sown thin.
  local stand = on.seed and K.borrow + (1 - K.borrow) * met or 1
  state.area[k] = state.area[k]
    + order * curve.at(responses.sowing, now.adequacy) * stand / crop.sow_months
end

-- In a month of growing.
function fields.grow(state, now, crop, k)
  state.growth[k] = state.growth[k] * (1 - UNTENDED / crop.grow_months * (1 - now.growth))
end

-- Manure, animals, tools and finished works: assumed to add up.
local function inputs(K, state, on)
  local factor = 1
  if on.animals then
    factor = 1 + K.man * (state.manure - 1) + K.ani * (state.animals - 1)
      + K.tool * (state.tools - 1)
  end
  return factor + K.irrig * state.works
end

local function weather(place, now, on, k)
  local drawn = place.fields[now.year]
  if not on.weather or not drawn then return 1 end
  return place.weather[now.year - 1957] * drawn[k]
end

-- What techniques and pests leave of a yield.
local function technique(place, now, orders, on)
  if not on.technique then return 1 end
  local timeline = place.timeline
  return 1 - place.K.tech * (timeline.tech[now.year] or 0) * orders.tech
    * (PUSHED + PUSHED_MORE * now.radicalism) - timeline.pest[now.t]
end

-- t that the crop would stand at if it were ripe now, before any harvest loss.
function fields.ripe(place, state, now, orders, on, crop, k)
  local K = place.K
  local yield = curve.at(responses.area, state.area[k]) * state.growth[k]
    * weather(place, now, on, k) * inputs(K, state, on)
    * technique(place, now, orders, on) * now.incentive
  return yield * crop.share * place.crop * K.base
    * (1 + K.trend * (now.t - TREND_FROM) / 12) / fields.usual(place)
end

-- The crop comes ripe, on land from which the last one is gone.
function fields.ripen(place, state, now, orders, on, crop, k)
  state.standing[k] = fields.ripe(place, state, now, orders, on, crop, k)
  now.technique_loss = max(0, 1 - technique(place, now, orders, on))
  state.standing_first[k] = state.standing[k]
  state.flow.field.ripe = state.flow.field.ripe + state.standing[k]
  state.harvest_left[k] = 3
  state.area[k], state.growth[k] = 0, 1
end

-- Cuts what the hands can; returns tonnes taken. The rest waits and loses, and in the end
-- is lost.
function fields.cut(place, state, now, k)
  local left = state.harvest_left[k]
  local most = state.standing_first[k] * CAPACITY[left] * min(HASTE, now.adequacy)
  local taken = min(state.standing[k], most)
  now.cut[k] = taken
  local before = state.standing[k] - taken
  local kept = left == 1 and 0 or before * place.K.hloss
  state.standing[k], state.harvest_left[k] = kept, left - 1
  local flow = state.flow.field
  flow.cut, flow.lost = flow.cut - taken, flow.lost - (before - kept)
  return taken
end

-- Seed set aside of what is threshed: the order is the share of a full sowing, or in the
-- reference the share of what a full sowing still wants.
local function set_aside(place, state, rest, orders, on)
  local full, most = FULL_SEED * place.crop, rest * AT_ONCE
  if not on.seed then return min(most, max(0, full - state.seed)) end
  if on.kept then return min(most, max(0, full * orders.seed - state.seed)) end
  return min(most, max(0, full - state.seed)) * orders.seed
end

-- Threshed grain, more than none, goes to the hiding place, the seed store and the store.
function fields.store(place, state, harvested, orders, on)
  local hidden = harvested * (on.buffers and orders.hide or 0)
  local rest = harvested - hidden
  local seed = set_aside(place, state, rest, orders, on)
  state.hidden = state.hidden + hidden
  state.seed = state.seed + seed
  state.store = state.store + rest - seed
  state.crop_year.out = state.crop_year.out + harvested
  local moved = state.now.moved
  moved.harvested, moved.hid, moved.seeded = harvested, hidden, seed
  state.flow.grain.harvest = state.flow.grain.harvest + harvested
end

return fields
