-- A commune: what is fixed about its place, drawn once from a seed, and its state in
-- October 1957. Units: tonnes of raw grain, persons, kg of raw grain a head and month,
-- shares from 0 to 1.
local calendars = require "model.calendars"
local curve = require "model.curve"
local flows = require "model.flows"
local luck = require "model.luck"
local responses = require "model.responses"
local rules = require "model.rules"

local clamp, floor, max = curve.clamp, math.floor, math.max
local commune = {}

-- Who sits at the desk: the historical mix of conduct by radicalism, from protector (.05)
-- to zealot (1). Assumed.
function commune.conduct(radicalism, draw)
  local zealot = .04 + .40 * radicalism * radicalism
  local protector = .16 * (1 - radicalism) + .02
  local cautious = .20 + .15 * (1 - radicalism)
  if draw < zealot then return 1 end
  if draw < zealot + protector then return .05 end
  if draw < zealot + protector + cautious then return .35 end
  return .65
end

-- What follows from a place's grain a head and its people; to be called again where
-- either was set by hand.
function commune.derive(place)
  -- kg a head of resale and levy in 1957: 26 is resales over rural people, 66 + 26 the
  -- gross procurement; progressive in grain a head (finding 36); slopes assumed.
  place.resale = clamp(26 - .15 * (place.grain - 357), 6, 60)
  place.levy = max(14, 66 + .72 * (place.grain - 357) + place.resale)
  -- t: the crop of 1957; kg a head and month eaten when nothing is short (slope assumed).
  place.crop = place.grain * place.people / 1000
  place.want = place.K.want * clamp(1 + .25 * (place.grain / 357 - 1), .9, 1.12)
  return place
end

-- A place of the row (model/places.lua), drawn from the seed in a fixed order, under
-- `under` (rules.lua), the reference's where it is nil. `fixed_conduct` may replace the
-- drawn conduct; the draw is made all the same.
function commune.place(row, seed, fixed_conduct, under)
  local generator = luck.new(seed)
  under = under or rules.reference
  local place = {
    K = under.K, timeline = under.timeline,
    row = row, calendar = calendars[row.calendar], lag = row.lag, weather = row.weather,
  }
  -- kg a rural head in 1957: 357 is grain_output over rural_population; the provincial
  -- figures are recalled with low confidence and drawn to the mean by .60 (assumed); .16
  -- between communes assumed.
  place.grain = (357 + .60 * 1.18 * (row.grain - 302))
    * clamp(1 + .16 * luck.normal(generator), .55, 1.6)
  local local_radicalism = .13 * luck.normal(generator)
  place.r1 = clamp(row.r1 + local_radicalism, .05, 1)
  place.r2 = clamp(row.r2 + local_radicalism + .05 * luck.normal(generator), .05, 1)
  place.hall = clamp(row.hall + .12 * luck.normal(generator), 0, 1)
  place.inequality = clamp(.10 + .05 * luck.normal(generator), .03, .25)
  -- 21,000 people: rural population over communes_n.
  place.people = 21000 * clamp(1 + .3 * luck.normal(generator), .4, 2)
  place.conduct = commune.conduct(.5 * (place.r1 + place.r2), luck.uniform(generator))
  if fixed_conduct then place.conduct = fixed_conduct end
  place.fields = {}
  for year = 1958, 1962 do
    local common = .05 * luck.normal(generator)
    place.fields[year] = {
      1 + common + .05 * luck.normal(generator),
      1 + common + .05 * luck.normal(generator),
    }
  end
  luck.uniform(generator) -- a draw that the check values count
  place.seed = floor(luck.uniform(generator) * 2147483000) + 1
  return commune.derive(place)
end

-- How much of a drawn commune's luck with its weather a typical one has. Assumed: the
-- record of the province stands for the rest.
local LUCK = .2

-- The middle of a province: `people` persons and everything else as the row has it; only
-- weather and the month's luck come from the seed.
function commune.typical(row, seed, people, fixed_conduct, under)
  local place = commune.place(row, seed, fixed_conduct, under)
  place.grain = 357 + .60 * 1.18 * (row.grain - 302)
  place.r1, place.r2 = row.r1, row.r2
  place.hall, place.inequality, place.people = row.hall, .10, people
  for year = 1958, 1962 do
    for k = 1, 2 do
      place.fields[year][k] = 1 + LUCK * (place.fields[year][k] - 1)
    end
  end
  return commune.derive(place)
end

-- The state in October 1957: the autumn crop is in and the levy paid.
function commune.state(place)
  local people = place.people
  local waiting = .0325 / 12 * 3 * people -- persons: pregnancies in each of three stages
  local state = {
    n = {}, body = { 1, 1, 1 }, pop = people,
    store = people * (place.want + 1.7) / 1000 * (place.calendar.first_harvest + 2.5),
    own = people * .012, hidden = 0, seed = .085 * place.crop,
    pit = 0, -- t that eating does not touch (pit.lua)
    quota = 0, delivered = 0, due = 0,
    assessed = 1, assessed_before = 1,
    expected = nil, -- t, what the county expects of the crop; nil before the first May
    area = { place.calendar.sows_in_september and .5 or 0, 0 }, growth = { 1, 1 },
    standing = { 0, 0 }, standing_first = { 0, 0 }, harvest_left = { 0, 0 },
    animals = 1, pigs = 1, manure = 1, tools = 1, works = 0,
    pregnant = { waiting, waiting, waiting }, postponed = 0,
    away = 0, fled = 0, hall = 0,
    -- The post (post.lua): standing, conduct of whoever holds it, whether the first has
    -- been removed and holds it now, which turn of office it is, signs that were shown.
    post = 60, conduct = place.conduct, removed = false, in_office = true, turn = 1,
    signs = 0, threat = false, found = 0,
    removed_t = nil, returned_t = nil, -- months
    oedema = 0, nourished = 1, usable = 0, mean_body = 1,
    famine_deaths = 0, deaths = 0, births = 0,
    excess_deaths = 0, -- persons: deaths beyond those of a fed commune
    -- t by crop: what the county wanted to hear at the last estimate
    demanded = { 0, 0 },
    harvested = {}, -- t by calendar year
    crop_year = { out = 0, delivered = 0, resold = 0 }, closed = {}, -- by crop year
    flow = flows.new(), luck = luck.new(place.seed),
    -- Tables of the month, made once: what happens, what is ordered and carried out,
    now = {
      moved = flows.still {}, died = {}, starved = {}, nourished = {}, cut = { 0, 0 },
      technique_loss = 0,
    },
    -- and by which conduct they were last filled
    orders = {}, carried = {}, ordered_by = nil, carried_of = nil,
  }
  for year = 1957, 1963 do
    state.harvested[year] = 0
    state.closed[year] = { out = 0, delivered = 0, resold = 0 }
  end
  for i = 1, 9 do state.now.died[i], state.now.starved[i] = 0, 0 end
  for tier = 1, 3 do
    for age = 1, 3 do
      state.n[3 * tier - 3 + age] = people / 3 * responses.age_share[age]
    end
  end
  return state
end

-- All grain of the commune, wherever it lies: t.
function commune.grain(state)
  return state.store + state.own + state.hidden + state.seed + state.pit
end

return commune
