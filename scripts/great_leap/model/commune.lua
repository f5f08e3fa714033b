-- A commune: what is fixed about its place, drawn once from a seed, and its state in
-- October 1957. Units: tonnes of raw grain, persons, kg of raw grain a head and month,
-- shares from 0 to 1.
local calendars = require "model.calendars"
local curve = require "model.curve"
local eating, fields = require "model.eating", require "model.fields"
local flows = require "model.flows"
local luck = require "model.luck"
local responses = require "model.responses"
local rules = require "model.rules"

local clamp, floor, max = curve.clamp, math.floor, math.max

-- Who sits at the desk: conduct from protecting to striving, and how many of each; the
-- rest obey.
local ZEALOT <const> = 1 -- conduct of those who strive; assumed
local COMPLIANT <const> = .65 -- conduct of those who obey; assumed
local CAUTIOUS <const> = .35 -- conduct of those who hold back; assumed
local PROTECTOR <const> = .05 -- conduct of those who protect; assumed
local ZEALOTS <const> = .04 -- share of zealots at radicalism 0; assumed
local ZEALOTS_MORE <const> = .40 -- share that radicalism squared adds to them; assumed
local PROTECTORS <const> = .02 -- share of protectors at radicalism 1; assumed
local PROTECTORS_MORE <const> = .16 -- share that radicalism 0 adds to them; assumed
local CAREFUL <const> = .20 -- share of the cautious at radicalism 1; assumed
local CAREFUL_MORE <const> = .15 -- share that radicalism 0 adds to them; assumed

-- Grain a head in 1957.
-- kg raw grain a rural head; grain_output_mt_1983series over rural_population_m.
local MEAN <const> = 357
-- kg a head of all people; grain_per_head_kg_laterrevised. From it the distance of a
-- province is taken, whose figure is recalled with low confidence.
local ALL_HEADS <const> = 302
-- Heads a rural head; population_m_yearend over rural_population_m.
local PER_RURAL <const> = 1.18
local DRAWN_IN <const> = .60 -- share of a province's distance that is believed; assumed

-- Levy and resale of 1957, kg a head, progressive in grain a head (finding 36).
-- kg a head at the mean; resales_to_rural_mt_yearbook over rural_population_m.
local RESALE <const> = 26
local RESALE_SLOPE <const> = .15 -- kg of resale less for a kg of grain more; assumed
local RESALE_LEAST <const> = 6 -- kg of resale a head; assumed
local RESALE_MOST <const> = 60 -- kg of resale a head; assumed
-- kg a head at the mean beyond the resale: 92 with it, where
-- procurement_gross_mt_yearbook over rural_population_m is 88; assumed.
local LEVY <const> = 66
local LEVY_SLOPE <const> = .72 -- kg of levy more for a kg of grain more; assumed
local LEVY_LEAST <const> = 14 -- kg of levy a head; assumed

-- What is eaten when nothing is short.
local APPETITE <const> = .25 -- ratio: how far `want` follows grain a head; assumed
local APPETITE_LEAST <const> = .9 -- ratio to `want` where grain is least; assumed
local APPETITE_MOST <const> = 1.12 -- ratio to `want` where grain is most; assumed

-- Between communes: standard deviations and bounds.
local GRAIN_SPREAD <const> = .16 -- of grain a head, ratio to the province's; assumed
local GRAIN_LEAST <const> = .55 -- grain a head, ratio to the province's; assumed
local GRAIN_MOST <const> = 1.6 -- grain a head, ratio to the province's; assumed
local RADICAL_SPREAD <const> = .13 -- of radicalism, before and after Lushan; assumed
local RADICAL_TURN <const> = .05 -- of radicalism after Lushan alone; assumed
local RADICAL_LEAST <const> = .05 -- radicalism, which goes to 1; assumed
local HALL_SPREAD <const> = .12 -- of the share of people in halls; assumed
local UNEQUAL <const> = .10 -- ratio: inequality of the tiers, the mean; assumed
local UNEQUAL_SPREAD <const> = .05 -- ratio: of that inequality; assumed
local UNEQUAL_LEAST <const> = .03 -- ratio: that inequality at least; assumed
local UNEQUAL_MOST <const> = .25 -- ratio: that inequality at most; assumed
local PEOPLE <const> = 21000 -- persons; rural_population_m over communes_n
local PEOPLE_SPREAD <const> = .3 -- of people, ratio to PEOPLE; assumed
local PEOPLE_LEAST <const> = .4 -- people at least, ratio to PEOPLE; assumed
local PEOPLE_MOST <const> = 2 -- people at most, ratio to PEOPLE; assumed
local YEAR_SPREAD <const> = .05 -- of the weather of a year, ratio; assumed
local CROP_SPREAD <const> = .05 -- of the weather of a crop beside it, ratio; assumed
-- How much of a drawn commune's luck with its weather a typical one has. Assumed: the
-- record of the province stands for the rest.
local LUCK <const> = .2

-- October 1957.
local STORED <const> = 2.5 -- months in store before those to the harvest; assumed
local STORED_MORE <const> = 1.7 -- kg a head and month in store beyond `want`; assumed
local BORN <const> = .0325 -- births a head and year of those on the way; assumed
local STANDING <const> = 60 -- 0 to 100: of whoever comes to the desk first; assumed

local commune = { STANDING = STANDING }

-- By radicalism and a draw from 0 to 1.
function commune.conduct(radicalism, draw)
  local zealot = ZEALOTS + ZEALOTS_MORE * radicalism * radicalism
  local protector = PROTECTORS_MORE * (1 - radicalism) + PROTECTORS
  local cautious = CAREFUL + CAREFUL_MORE * (1 - radicalism)
  if draw < zealot then return ZEALOT end
  if draw < zealot + protector then return PROTECTOR end
  if draw < zealot + protector + cautious then return CAUTIOUS end
  return COMPLIANT
end

-- What follows from a place's grain a head and its people; to be called again where
-- either was set by hand.
function commune.derive(place)
  -- kg a head of 1957.
  place.resale = clamp(RESALE - RESALE_SLOPE * (place.grain - MEAN), RESALE_LEAST,
    RESALE_MOST)
  place.levy = max(LEVY_LEAST,
    LEVY + LEVY_SLOPE * (place.grain - MEAN) + place.resale)
  -- t: the crop of 1957; kg a head and month eaten when nothing is short.
  place.crop = place.grain * place.people / 1000
  place.want = place.K.want
    * clamp(1 + APPETITE * (place.grain / MEAN - 1), APPETITE_LEAST, APPETITE_MOST)
  return place
end

-- kg a rural head in the middle of a province.
local function provincial(row)
  return MEAN + DRAWN_IN * PER_RURAL * (row.grain - ALL_HEADS)
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
  place.grain = provincial(row)
    * clamp(1 + GRAIN_SPREAD * luck.normal(generator), GRAIN_LEAST, GRAIN_MOST)
  local here = RADICAL_SPREAD * luck.normal(generator)
  place.r1 = clamp(row.r1 + here, RADICAL_LEAST, 1)
  place.r2 = clamp(row.r2 + here + RADICAL_TURN * luck.normal(generator),
    RADICAL_LEAST, 1)
  place.hall = clamp(row.hall + HALL_SPREAD * luck.normal(generator), 0, 1)
  place.inequality = clamp(UNEQUAL + UNEQUAL_SPREAD * luck.normal(generator),
    UNEQUAL_LEAST, UNEQUAL_MOST)
  place.people = PEOPLE
    * clamp(1 + PEOPLE_SPREAD * luck.normal(generator), PEOPLE_LEAST, PEOPLE_MOST)
  place.conduct = commune.conduct(.5 * (place.r1 + place.r2), luck.uniform(generator))
  if fixed_conduct then place.conduct = fixed_conduct end
  place.fields = {}
  for year = 1958, 1962 do
    local common = YEAR_SPREAD * luck.normal(generator)
    place.fields[year] = {
      1 + common + CROP_SPREAD * luck.normal(generator),
      1 + common + CROP_SPREAD * luck.normal(generator),
    }
  end
  luck.uniform(generator) -- a draw that the check values count
  place.seed = floor(luck.uniform(generator) * 2147483000) + 1
  return commune.derive(place)
end

-- The middle of a province: `people` persons and everything else as the row has it; only
-- weather and the month's luck come from the seed.
function commune.typical(row, seed, people, fixed_conduct, under)
  local place = commune.place(row, seed, fixed_conduct, under)
  place.grain = provincial(row)
  place.r1, place.r2 = row.r1, row.r2
  place.hall, place.inequality, place.people = row.hall, UNEQUAL, people
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
  local waiting = BORN / 12 * 3 * people -- persons: pregnancies in each of three stages
  local state = {
    n = {}, body = { 1, 1, 1 }, pop = people,
    store = people * (place.want + STORED_MORE) / 1000
      * (place.calendar.first_harvest + STORED),
    own = people * eating.FULL_OWN, hidden = 0, seed = fields.FULL_SEED * place.crop,
    pit = 0, -- t that eating does not touch (pit.lua)
    quota = 0, delivered = 0, due = 0,
    assessed = 1, assessed_before = 1,
    expected = nil, -- t, what the county expects of the crop; nil before the first May
    -- of winter wheat, which is sown in two months, the first is over
    area = { place.calendar.sows_in_september and .5 or 0, 0 }, growth = { 1, 1 },
    standing = { 0, 0 }, standing_first = { 0, 0 }, harvest_left = { 0, 0 },
    animals = 1, pigs = 1, manure = 1, tools = 1, works = 0,
    pregnant = { waiting, waiting, waiting }, postponed = 0,
    away = 0, fled = 0, hall = 0,
    -- Hearths (hearth.lua), shares: households with a pot, and how many of them beyond
    -- the usual; pear trees and woods against what is usual.
    pots = 1, lent = 0, orchard = 1, timber = 1,
    -- The halls' lists: rations by class against today's (board.lua), tickets drawn for
    -- people who are gone.
    board = nil, tickets = 0,
    -- The post (post.lua): standing, conduct of whoever holds it, whether the first has
    -- been removed and holds it now, which turn of office it is, signs that were shown.
    post = STANDING, conduct = place.conduct, removed = false, in_office = true, turn = 1,
    signs = 0, threat = false, found = 0,
    file = 0, -- weight of the county's papers about whoever came first, 0 to 100
    order = nil, -- place in the order of the last report, 1 to 11 (county.lua)
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
      technique_loss = 0, pots = 0, pears = 0, listed = 1,
      -- What the board does (board.lua): peril by age, hands' strength, and how far the
      -- favoured stand out.
      by_age = { 1, 1, 1 }, toil = 1, office = 0,
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
