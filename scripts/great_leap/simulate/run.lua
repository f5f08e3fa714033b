-- One commune from October 1957 until the grain year of 1962 is closed, and what is
-- measured of it: one flat list of numbers, the same that the table by commune prints.
local brigades = require "model.brigades"
local clock = require "model.clock"
local commune = require "model.commune"
local course = require "model.course"
local policy = require "simulate.policy"
local post = require "model.post"

local run = {}

local FIRST, LAST = 1958, 1962
local HALF_YEAR = clock.index(1958, 7)
local STANDING_FROM, STANDING_TO = clock.index(1958, 8), clock.index(1960, 12)
-- By year: crop of the year and what became of it in its grain year (t); deaths and
-- births of the calendar year, mean people, deaths beyond those of a fed commune; at its
-- end people, and pigs and animals as they stand against 1957, times the people of 1957.
local YEARLY = {
  "output_t", "delivered_t", "resold_t", "deaths", "births", "people", "excess",
  "people_end", "pigs", "animals",
}
-- Once: people and crop (t) of 1957, people at the end of 1957, deaths beyond the
-- normal of 1958 to 1962, whether the first administrator was removed and came back,
-- the mean standing of that administrator from August 1958 to 1960 (nothing counts once
-- out of office), people who fled and are still away, hidden grain that was found (t),
-- deaths and mean people of the first half of 1958.
local ONCE = {
  "people_1957", "crop_1957_t", "people_end_1957", "excess_all", "removed_n",
  "returned_n", "standing", "fled_n", "found_t", "deaths_half_1958", "people_half_1958",
}

-- The names of the measures, in the order of the list.
run.columns, run.at = {}, {}
local function name(column)
  run.columns[#run.columns + 1] = column
  run.at[column] = #run.columns
end
for _, column in ipairs(ONCE) do name(column) end
for year = FIRST, LAST do
  for _, column in ipairs(YEARLY) do name(column .. "_" .. year) end
end

local AT = run.at
-- Where the measures of a year begin.
local function base(year) return #ONCE + (year - FIRST) * #YEARLY end

local measures = {}
local STANDING_MONTHS = STANDING_TO - STANDING_FROM + 1

local function clear(place)
  for i = 1, #run.columns do measures[i] = 0 end
  measures[AT.people_1957], measures[AT.crop_1957_t] = place.people, place.crop
end

local function add_month(state, t)
  local year = clock.year(t)
  if year < FIRST or year > LAST then return end
  local i = base(year)
  measures[i + 4] = measures[i + 4] + state.deaths
  measures[i + 5] = measures[i + 5] + state.births
  measures[i + 6] = measures[i + 6] + state.pop / 12
  measures[i + 7] = measures[i + 7] + state.now.excess
  measures[AT.excess_all] = measures[AT.excess_all] + state.now.excess
  if t < HALF_YEAR then
    measures[AT.deaths_half_1958] = measures[AT.deaths_half_1958] + state.deaths
    measures[AT.people_half_1958] = measures[AT.people_half_1958] + state.pop / 12
  end
end

local function add_year(place, state, t)
  local year = clock.year(t)
  if clock.month(t) ~= 12 then return end
  if year == 1957 then measures[AT.people_end_1957] = state.pop end
  if year < FIRST or year > LAST then return end
  local i = base(year)
  measures[i + 8] = state.pop
  measures[i + 9] = state.pigs * place.people
  measures[i + 10] = state.animals * place.people
end

local function add_standing(state, t)
  if t >= STANDING_FROM and t <= STANDING_TO and state.in_office then
    measures[AT.standing] = measures[AT.standing] + state.post / STANDING_MONTHS
  end
end

local function close(state)
  for year = FIRST, LAST do
    local i, closed = base(year), state.closed[year]
    measures[i + 1], measures[i + 2] = closed.out, closed.delivered
    measures[i + 3] = closed.resold
  end
  measures[AT.removed_n] = state.removed and 1 or 0
  measures[AT.returned_n] = state.returned_t and 1 or 0
  measures[AT.fled_n] = state.fled
end

-- Runs a commune to `last`, the close of its books if nil; returns its measures (one
-- list, used again) and its state at the end. `each(place, state, t)`, where there is
-- one, sees every month; `parted` follows the brigades too, which change nothing in
-- what is measured.
function run.commune(place, on, orders, each, parted, last)
  local state = commune.state(place)
  if parted then brigades.new(place, state) end
  clear(place)
  for t = clock.FIRST, last or clock.CLOSE do
    course.month(place, state, t, on, policy.orders(place, state, t, orders))
    post.warn(state, t)
    add_month(state, t)
    add_year(place, state, t)
    add_standing(state, t)
    measures[AT.found_t] = measures[AT.found_t] - state.flow.grain.found
    if each then each(place, state, t) end
  end
  close(state)
  return measures, state
end

return run
