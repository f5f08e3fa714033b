-- The tables of `simulate`, each with its columns, how many sums it needs, what a run
-- adds to them or prints itself, and what is made of the sums in the end. Nothing is
-- scaled, clipped or shifted between the model and a table: each follows from the
-- measures of the communes (run.lua), weighted by the people a commune stands for.
local accounts, brigades = require "model.accounts", require "model.brigades"
local commune = require "model.commune"
local clock = require "model.clock"
local run = require "simulate.run"

local tables = {}
local AT, FIRST, LAST = run.at, 1958, 1962
local MEASURES = #run.columns

local function add_weighted(sums, offset, measures, weight)
  for i = 1, MEASURES do sums[offset + i] = measures[i] * weight end
end

-- Reads a weighted measure of the sums: total("deaths", 1960).
local function reader(sums, offset)
  return function(column, year)
    return sums[offset + AT[year and column .. "_" .. year or column]]
  end
end

local function ratio(above, below) return below ~= 0 and above / below or 0 end

-- By year --------------------------------------------------------------------------

tables.year = {
  columns = {
    "year", "output_index", "gross_share_pct", "grain_left_kg", "resale_kg", "death_rate",
    "birth_rate", "pigs_index", "animals_index", "excess_deaths_m", "population_index",
  },
  sums = function() return MEASURES end,
  add = function(sums, measures, weight) add_weighted(sums, 0, measures, weight) end,
}

function tables.year.rows(sums)
  local total, rows = reader(sums, 0), {}
  for year = FIRST, LAST do
    local out, people = total("output_t", year), total("people", year)
    local delivered, resold = total("delivered_t", year), total("resold_t", year)
    rows[#rows + 1] = {
      year, 100 * ratio(out, total "crop_1957_t"), 100 * ratio(delivered, out),
      1000 * ratio(out - delivered + resold, people), 1000 * ratio(resold, people),
      1000 * ratio(total("deaths", year), people),
      1000 * ratio(total("births", year), people),
      100 * ratio(total("pigs", year), total "people_1957"),
      100 * ratio(total("animals", year), total "people_1957"),
      total("excess", year) / 1e6,
      100 * ratio(total("people_end", year), total "people_end_1957"),
    }
  end
  return rows
end

-- By month -------------------------------------------------------------------------

-- A month's sums: people, excess deaths, deaths, births, kg eaten out of the stores, kg
-- delivered, people in halls.
local IN_MONTH = 7

local function month_name(t)
  local month = clock.month(t)
  return clock.year(t) .. (month < 10 and "-0" or "-") .. month
end

local months = {}

tables.month = {
  columns = {
    "month", "excess_deaths_permille", "deaths_permille", "births_permille", "ration_kg",
    "delivered_kg", "hall_share",
  },
  sums = function() return IN_MONTH * (clock.LAST + 1) end,
  each = function(_, state, t)
    if t > clock.LAST then return end
    local i, flow = IN_MONTH * t, state.flow.grain
    months[i + 1], months[i + 2] = state.pop, state.now.excess
    months[i + 3], months[i + 4] = state.deaths, state.births
    months[i + 5] = state.ration * state.pop
    months[i + 6] = -1000 * (flow.delivered + flow.delivered_seed + flow.searched
      + flow.found)
    months[i + 7] = state.hall * state.pop
  end,
  add = function(sums, _, weight)
    for i = 1, #months do sums[i] = months[i] * weight end
  end,
  rows = function(sums)
    local rows = {}
    for t = clock.FIRST, clock.LAST do
      local i = IN_MONTH * t
      local people = sums[i + 1]
      rows[#rows + 1] = {
        month_name(t), 1000 * ratio(sums[i + 2], people),
        1000 * ratio(sums[i + 3], people), 1000 * ratio(sums[i + 4], people),
        ratio(sums[i + 5], people),
        ratio(sums[i + 6], people), ratio(sums[i + 7], people),
      }
    end
    return rows
  end,
}

-- By place -------------------------------------------------------------------------

-- A place's sums: how many communes, then the weighted measures; shares of communes and
-- standing are means over communes.
local IN_PLACE = MEASURES + 5

tables.place = {
  columns = {
    "place", "communes", "excess_death_pct", "death_rate_1958", "death_rate_1959",
    "death_rate_1960", "death_rate_1961", "death_rate_1962", "output_1959", "output_1960",
    "gross_share_1959", "removed_share", "output_1958", "output_1961", "output_1962",
    "levy_1958_kg", "levy_1959_kg", "returned_share", "standing", "fled_pct", "found_kg",
  },
  sums = function(lots) return IN_PLACE * #lots end,
}

function tables.place.add(sums, measures, weight, lot_number)
  for i = 1, #sums do sums[i] = 0 end
  local offset = IN_PLACE * (lot_number - 1)
  add_weighted(sums, offset, measures, weight)
  local i = offset + MEASURES
  sums[i + 1], sums[i + 2] = 1, measures[AT.removed_n]
  sums[i + 3], sums[i + 4] = measures[AT.returned_n], measures[AT.standing]
  sums[i + 5] = measures[AT.people_1957]
end

function tables.place.rows(sums, lots)
  local rows = {}
  for number, lot in ipairs(lots) do
    local offset = IN_PLACE * (number - 1)
    local total, i = reader(sums, offset), offset + MEASURES
    local count = sums[i + 1]
    local function rate(year)
      return 1000 * ratio(total("deaths", year), total("people", year))
    end
    local function output(year)
      return 100 * ratio(total("output_t", year), total "crop_1957_t")
    end
    local function levy(year)
      return 1000 * ratio(total("delivered_t", year), total "people_1957")
    end
    rows[#rows + 1] = {
      lot.row.id, count, 100 * ratio(total "excess_all", total "people_1957"),
      rate(1958), rate(1959), rate(1960), rate(1961), rate(1962), output(1959),
      output(1960), 100 * ratio(total("delivered_t", 1959), total("output_t", 1959)),
      ratio(sums[i + 2], count), output(1958), output(1961), output(1962), levy(1958),
      levy(1959), ratio(sums[i + 3], count), ratio(sums[i + 4], count),
      100 * ratio(total "fled_n", total "people_1957"),
      1000 * ratio(total "found_t", total "people_1957"),
    }
  end
  return rows
end

-- By commune -----------------------------------------------------------------------

tables.commune = {
  columns = {
    "place", "commune", "seed", "conduct", "radicalism", "grain_1957_kg",
    "population_1957", "population_1961", "excess_deaths", "death_rate_1958",
    "death_rate_1960", "removed", "weight",
  },
  sums = function() return 0 end,
}
for _, column in ipairs(run.columns) do
  tables.commune.columns[#tables.commune.columns + 1] = column
end

function tables.commune.row(one, measures)
  local place = one.place
  local row = {
    one.id, one.number, one.seed, place.conduct, .5 * (place.r1 + place.r2),
    place.grain, measures[AT.people_end_1957], measures[AT.people_end_1961],
    measures[AT.excess_all],
    1000 * ratio(measures[AT.deaths_1958], measures[AT.people_1958]),
    1000 * ratio(measures[AT.deaths_1960], measures[AT.people_1960]),
    measures[AT.removed_n], one.weight,
  }
  for i = 1, MEASURES do row[#row + 1] = measures[i] end
  return row
end

-- By book: the true book of every commune and month, a column each entry -------------

tables.book = { sums = function() return 0 end, parted = true, last = clock.LAST }

local LEADING, YEARLY = 3, 2 -- columns before the entries; entries of a December alone

-- Calls add(id, value) for each entry of a month, those of a year's end last.
local function entries(place, state, t, excess, people, add)
  accounts.stocks(state, add)
  accounts.parts(state, add)
  accounts.flows(state, add)
  accounts.year_end(place, state, t, excess, people, add)
end

-- The names of the columns: what is kept of a commune in its first December.
function tables.book.columns_of(place)
  local state, columns = commune.state(place), { "place", "commune", "month" }
  brigades.new(place, state)
  entries(place, state, clock.index(1957, 12), 0, place.people, function(id)
    columns[#columns + 1] = id
  end)
  return columns
end

-- The rows of the commune that is run, what it is called, what its deaths are counted
-- from; the row that is written.
local kept, told, excess, people = {}, nil, 0, 0
local row, column

local function keep(_, value)
  column = column + 1
  row[column] = value
end

function tables.book.begin(one)
  kept, told, excess, people = {}, one, 0, one.place.people
end

function tables.book.each(place, state, t)
  row, column = { told.id, told.number, month_name(t) }, LEADING
  entries(place, state, t, excess, people, keep)
  if clock.month(t) ~= 12 then
    for i = 1, YEARLY do row[column + i] = "" end
  end
  kept[#kept + 1] = row
end

function tables.book.list() return kept end

return tables
