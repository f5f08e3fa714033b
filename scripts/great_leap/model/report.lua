-- The report and the quota: what is claimed of the standing crop, what the county makes
-- of it, and what it then asks. The quota stands on figures, never on grain in store.
local clock, curve = require "model.clock", require "model.curve"
local fields = require "model.fields"

local max, min = math.max, math.min

-- What the county wants to hear.
local LEAST <const> = .25 -- ratio to what is claimed (timeline.claim); assumed
local BY_RADICALISM <const> = 1.25 -- what radicalism 1 adds to that; assumed
-- What standing and quota are made for: a figure of one's own as a share of the demanded
-- exaggeration.
local LOWEST <const> = -.5 -- exaggeration of a figure at least; assumed
local HIGHEST <const> = 2.5 -- exaggeration of a figure at most; assumed

-- What it asks.
-- Share of the first crop's quota that is asked when it comes in; assumed.
local FIRST_CROP <const> = .9
-- Share of a year's crop of 1957 that is out by the month of the quota, with `procure`
-- off: the levy is then what that brings; assumed.
local USUAL <const> = .93

local report = {}

-- How much more than the crop the county wants to hear, as a factor.
function report.demand(place, now, on)
  if not on.politics then return 1 end
  return 1 + place.K.infl * place.timeline.claim[now.tp]
    * (LEAST + BY_RADICALISM * now.radicalism)
end

-- t of harvested grain that the county wants to hear of crop k in month t, before it has
-- seen this year's: its crop of 1957 with what is demanded.
function report.wanted(place, t, on, k)
  local radicalism = t < clock.LUSHAN and place.r1 or place.r2
  local demand = report.demand(place,
    { tp = clock.policy(t, place.lag), radicalism = radicalism }, on)
  return place.calendar.crops[k].share * place.crop * demand
end

-- The share of the demanded exaggeration that a figure amounts to: 0 is the crop as it
-- stands, 1 what is demanded.
local function exaggeration(said, seen, demand)
  if demand <= 1 then return 0 end
  return curve.clamp((said / max(1e-9, seen) - 1) / (demand - 1), LOWEST, HIGHEST)
end

-- On the day the harvest of crop k begins: hidden grain is not in the report. A figure of
-- the administrator's own (orders.figure: t of harvested grain) replaces the share.
function report.claim(place, state, now, orders, on, crop, k)
  local K, usual = place.K, fields.usual(place)
  local demand = report.demand(place, now, on)
  local seen = state.standing[k] * (1 - (on.buffers and orders.hide or 0))
  local said = seen * (1 + (demand - 1) * orders.report)
  now.demand = demand
  if orders.figure then
    said = orders.figure / usual
    now.report = exaggeration(said, seen, demand)
  end
  local heard = (K.anchor * crop.share * place.crop / usual
    + (1 - K.anchor) * state.standing[k]) * demand
  state.reported = said
  state.demanded[k] = heard * usual
  if not state.expected then return end
  state.expected = state.expected
    + (said + K.impose * now.pressure * max(0, heard - said)) * usual
end

-- kg a head asked for when the county holds the crop for `ratio` of 1957's.
local function asked(place, state, now, on, crop, k, ratio)
  if not on.procure then
    local usual = k == 1 and crop.share * USUAL or USUAL
    return place.levy * min(1, state.crop_year.out / (place.crop * usual))
  end
  local K, timeline = place.K, place.timeline
  return place.levy * timeline.base[now.year] * (1 - K.phi * max(0, 1 - ratio))
    + K.kappa * timeline.quota[now.tp] * max(0, ratio - 1) * place.grain
end

-- In the month after a harvest began. A crop that is held for more than four times 1957's
-- counts as four times (assumed; finding 29 has three and a half).
function report.quota(place, state, now, on, crop, k)
  if not state.expected then return end
  local assessed = min(4, state.expected / (place.crop * (k == 1 and crop.share or 1)))
  local K = place.K
  local ratio = K.rho * state.assessed_before + (1 - K.rho) * assessed
  local quota = asked(place, state, now, on, crop, k, ratio) * place.people / 1000
  if k == 2 then
    state.assessed = assessed
    state.quota = max(state.quota, quota)
  else
    state.quota = quota * crop.share * FIRST_CROP
  end
  state.due = max(0, state.quota - state.delivered)
end

-- In May a new grain year begins.
function report.open_year(state)
  state.assessed_before = state.assessed
  state.quota, state.delivered, state.due = 0, 0, 0
  state.expected = 0
end

return report
