-- The national timeline: what no commune chose. Knots are { year, month, value }, linear
-- between them; each table becomes an array by month, made once. Marks: a finding's
-- number or a series' key, `assumed`, `tuned`. Tables marked (p) are read by the policy
-- clock (clock.lua).
local clock, curve = require "model.clock", require "model.curve"

local function by_month(list)
  local knots = {}
  for _, knot in ipairs(list) do
    knots[#knots + 1] = clock.index(knot[1], knot[2])
    knots[#knots + 1] = knot[3]
  end
  local months, line = {}, curve.new(knots)
  for t = clock.FIRST, clock.CLOSE do months[t] = curve.at(line, t) end
  return months
end

local reference = {
  -- (p) Political pressure on a commune, 0 to 1. Assumed; politics of findings 32, 77.
  press = by_month {
    { 1957, 10, .25 }, { 1958, 2, .45 }, { 1958, 6, .65 }, { 1958, 9, .95 },
    { 1958, 12, .95 },
    { 1959, 2, .70 }, { 1959, 4, .42 }, { 1959, 7, .40 }, { 1959, 9, .90 },
    { 1959, 11, 1 },
    { 1960, 4, .95 }, { 1960, 7, .75 }, { 1960, 10, .62 }, { 1960, 12, .32 },
    { 1961, 3, .22 },
    { 1961, 8, .12 }, { 1962, 12, .10 },
  },
  -- (p) Exaggeration demanded, as a share of the crop. Tuned to grain_claimed_at_time_mt,
  -- findings 26 to 28.
  claim = by_month {
    { 1957, 10, 0 }, { 1958, 4, .05 }, { 1958, 7, .60 }, { 1958, 9, 1.15 },
    { 1958, 12, 1 },
    { 1959, 5, .35 }, { 1959, 8, .45 }, { 1959, 11, .75 }, { 1960, 6, .45 },
    { 1960, 10, .25 },
    { 1961, 1, .05 }, { 1961, 6, 0 }, { 1962, 12, 0 },
  },
  -- (p) How much of claimed growth enters the quota, 0 to 1. Tuned.
  quota = by_month {
    { 1957, 10, 0 }, { 1958, 5, .15 }, { 1958, 10, .50 }, { 1959, 5, .6 }, { 1959, 9, 1 },
    { 1960, 5, 1 }, { 1960, 11, .8 }, { 1961, 5, .3 }, { 1962, 6, 0 },
  },
  -- Share of labour asked for furnaces. Findings 18, 20: 60 to 90 million people.
  furn = by_month {
    { 1958, 7, 0 }, { 1958, 8, .03 }, { 1958, 9, .18 }, { 1958, 10, .31 },
    { 1958, 11, .33 },
    { 1958, 12, .16 }, { 1959, 1, .04 }, { 1959, 2, 0 },
  },
  -- (p) Share of labour asked for water works. Assumed; half of what finding 16 claims.
  water = by_month {
    { 1957, 9, .03 }, { 1957, 11, .16 }, { 1958, 1, .24 }, { 1958, 3, .12 },
    { 1958, 5, .02 },
    { 1958, 9, .02 }, { 1958, 11, .10 }, { 1959, 1, .18 }, { 1959, 3, .08 },
    { 1959, 5, .02 },
    { 1959, 9, .04 }, { 1959, 11, .18 }, { 1960, 1, .22 }, { 1960, 4, .12 },
    { 1960, 6, .04 },
    { 1960, 10, .05 }, { 1960, 12, .03 }, { 1961, 6, .01 }, { 1962, 12, .02 },
  },
  -- (p) Share of labour asked for workshops, building, militia, transport. Assumed;
  -- agricultural_labour_m and industrial_labour_m.
  ws = by_month {
    { 1958, 5, 0 }, { 1958, 8, .05 }, { 1958, 11, .10 }, { 1959, 6, .08 },
    { 1959, 12, .11 },
    { 1960, 7, .09 }, { 1960, 12, .04 }, { 1961, 8, .01 }, { 1962, 12, 0 },
  },
  -- Share of the people of 1957 away in the towns. urban_population_m,
  -- rural_population_m; findings 24, 25.
  mig = by_month {
    { 1957, 12, 0 }, { 1958, 6, .004 }, { 1958, 12, .022 }, { 1959, 6, .035 },
    { 1959, 12, .045 },
    { 1960, 9, .050 }, { 1961, 6, .035 }, { 1962, 6, .010 }, { 1962, 12, 0 },
  },
  -- (p) Mess halls against their spread at the end of 1959. mess_hall_participation_pct,
  -- finding 43.
  hall = by_month {
    { 1958, 6, 0 }, { 1958, 8, .5 }, { 1958, 10, 1.25 }, { 1958, 12, 1.2 },
    { 1959, 5, .75 },
    { 1959, 7, .75 }, { 1959, 10, .95 }, { 1960, 1, 1.05 }, { 1960, 8, 1 },
    { 1960, 12, .85 },
    { 1961, 4, .45 }, { 1961, 7, .05 }, { 1961, 8, 0 },
  },
  -- Free eating, 0 to 1. Finding 44.
  free = by_month {
    { 1958, 7, 0 }, { 1958, 9, .9 }, { 1958, 11, 1 }, { 1959, 1, .25 }, { 1959, 2, 0 },
  },
  -- (p) Private plots against 1957. Assumed; finding 77.
  plot = by_month {
    { 1958, 6, 1 }, { 1958, 10, .15 }, { 1959, 4, .25 }, { 1959, 7, .40 },
    { 1959, 10, .15 },
    { 1960, 10, .25 }, { 1961, 2, .9 }, { 1961, 9, 1.5 }, { 1962, 12, 1.6 },
  },
  -- (p) Share of a visible shortage that resale answers. Assumed; finding 33.
  grant = by_month {
    { 1957, 10, .5 }, { 1958, 12, .35 }, { 1959, 3, .35 }, { 1959, 6, .40 },
    { 1959, 9, .12 },
    { 1960, 3, .18 }, { 1960, 7, .2 }, { 1960, 11, .35 }, { 1961, 1, .6 },
    { 1962, 12, .6 },
  },
  -- (p) Residual effect of incentive and organisation on yield, before `inc`. Tuned.
  inc = by_month {
    { 1957, 10, 0 }, { 1958, 4, .06 }, { 1958, 10, .035 }, { 1959, 1, 0 },
    { 1959, 9, -.02 },
    { 1960, 5, -.10 }, { 1961, 3, -.11 }, { 1961, 10, -.11 }, { 1962, 6, -.10 },
    { 1962, 12, -.08 },
  },
  -- Marriages and confidence, as a factor on conceptions. Tuned.
  nup = by_month {
    { 1958, 6, 1 }, { 1959, 3, .95 }, { 1960, 1, .90 }, { 1961, 2, .86 }, { 1961, 6, 1 },
    { 1962, 1, 1.06 }, { 1962, 12, 1.06 },
  },
  -- Share of the crop lost to pests after the sparrows. Assumed; finding 15.
  pest = by_month {
    { 1958, 8, 0 }, { 1959, 5, .01 }, { 1960, 4, .02 }, { 1961, 6, .005 }, { 1962, 6, 0 },
  },
}

-- By crop year. Sown area against 1957: grain_sown_area_mha.
reference.area = {
  [1957] = 1, [1958] = .955, [1959] = .868, [1960] = .920, [1961] = .912, [1962] = .915,
}
-- Share of land under extreme close planting and deep ploughing. Assumed; finding 14.
reference.tech = {
  [1957] = 0, [1958] = .10, [1959] = .20, [1960] = .12, [1961] = .02, [1962] = 0,
}
-- Ordinary resale against 1957. Tuned to the series of resales.
reference.resale = {
  [1957] = 1, [1958] = 1.12, [1959] = 1.15, [1960] = 1.12, [1961] = .85, [1962] = .75,
}
-- Base quota against 1957. Tuned.
reference.base = {
  [1957] = 1, [1958] = 1.06, [1959] = 1, [1960] = 1, [1961] = .97, [1962] = .92,
}

-- In the reference nobody searches in campaigns and no relief comes.
reference.campaign = by_month { { 1957, 10, 0 }, { 1962, 12, 0 } }
reference.relief = by_month { { 1957, 10, 0 }, { 1962, 12, 0 } }

-- As the game has it, where it differs from the reference.
local changed = {
  -- Campaigns against concealment, 0 to 1: February 1959 after Leinan (F35), the winter
  -- of 1959 after Lushan (F19, F20, F31). Breadth between the two dates assumed.
  campaign = by_month {
    { 1958, 12, 0 }, { 1959, 1, .5 }, { 1959, 2, 1 }, { 1959, 3, .4 }, { 1959, 4, 0 },
    { 1959, 9, 0 }, { 1959, 11, 1 }, { 1960, 1, 1 }, { 1960, 3, 0 },
  },
  -- (p) Relief, 0 to 1: granaries opened, clinics, half days of rest, coats and money
  -- from the winter of 1960 on (finding 74, F91). How fast it came is assumed.
  relief = by_month {
    { 1960, 11, 0 }, { 1961, 1, .6 }, { 1961, 3, 1 }, { 1961, 12, 1 }, { 1962, 6, .5 },
  },
}

-- Less came back in the last two years than the reference has it, and less was taken
-- (resales_to_rural_mt_yearbook, procurement_gross_mt_yearbook). Tuned to both.
changed.grant = by_month {
  { 1957, 10, .5 }, { 1958, 12, .35 }, { 1959, 3, .35 }, { 1959, 6, .40 },
  { 1959, 9, .12 },
  { 1960, 3, .16 }, { 1960, 7, .15 }, { 1960, 11, .25 }, { 1961, 1, .35 },
  { 1962, 12, .35 },
}
changed.base = {
  [1957] = 1, [1958] = 1.06, [1959] = 1, [1960] = 1, [1961] = .90, [1962] = .88,
}

local function with(base, changes)
  local copy = {}
  for name, values in pairs(base) do copy[name] = values end
  for name, values in pairs(changes) do copy[name] = values end
  return copy
end

local function times(months, factor)
  local product = {}
  for t, value in pairs(months) do product[t] = value * factor end
  return product
end

-- The same with every month's pressure and every year's quota multiplied.
local function scaled(base, pressure, levy)
  return with(base, {
    press = times(base.press, pressure),
    base = times(base.base, levy), quota = times(base.quota, levy),
  })
end

return { reference = reference, game = with(reference, changed), scaled = scaled }
