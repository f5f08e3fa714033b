-- luacheck: std max
-- The tables of `irongrain simulate great_leap` against each other:
--   by year and by place follow from the rows by commune;
--   a place of one's own with a province's figures, seed= and row= is that province;
--   the same bytes for any number of jobs and in any locale.
--
--   lua5.4 tables.lua COMMUNES SEED...       SOURCE names the tree
local HERE = arg[0]:match "^.*/" or ""
package.path = HERE .. "?.lua;" .. os.getenv "SOURCE" .. "/scripts/great_leap/?.lua;"
  .. package.path
local places = require "model.places"
local simulated, totals = require "simulated", require "totals"

local COMMUNES = math.tointeger(arg[1])
local SEEDS = { table.unpack(arg, 2) }
local failed = 0

local function fail(...)
  failed = failed + 1
  if failed <= 20 then print("FAILED: " .. string.format(...)) end
end

local function near(a, b)
  return a == b or type(a) == "number" and type(b) == "number"
    and math.abs(a - b) <= 1e-6 * math.max(math.abs(a), math.abs(b))
end

-- What follows from the rows by commune --------------------------------------------

-- What a row by commune says twice.
local function hold_row(row)
  local function same(column, value)
    if not near(row[column], value) then
      fail("%s %d: %s is %s, not %s", row.place, row.commune, column, row[column], value)
    end
  end
  same("excess_deaths", row.excess_all)
  same("removed", row.removed_n)
  same("population_1957", row.people_end_1957)
  same("grain_1957_kg", 1000 * row.crop_1957_t / row.people_1957)
  for _, year in ipairs { 1958, 1960 } do
    same("death_rate_" .. year, 1000 * row["deaths_" .. year] / row["people_" .. year])
  end
end

local function hold_table(by, seed, found, wanted)
  if #found ~= #wanted then fail("by=%s: %d rows, not %d", by, #found, #wanted) end
  for i, row in ipairs(found) do
    for column, value in pairs(row) do
      if not near(value, wanted[i][column]) then
        fail("seed %s, by=%s, row %d: %s is %s, by the communes %s", seed, by, i, column,
          value, wanted[i][column])
      end
    end
  end
end

local function hold_totals(seed, ...)
  local function rows(by, ...)
    return simulated.rows { runs = COMMUNES, seed = seed, "by=" .. by, ... }
  end
  local communes = rows("commune", ...)
  for _, row in ipairs(communes) do hold_row(row) end
  hold_table("year", seed, rows("year", ...), totals.year(communes))
  hold_table("place", seed, rows("place", ...), totals.place(communes))
end

-- A place of one's own -------------------------------------------------------------

local function own_settings(place, seed)
  local weather = {}
  for i, factor in ipairs(place.weather) do
    weather[i] = string.format("%.17g", factor)
  end
  return "place=custom", "gph57=" .. place.grain, "calendar=" .. place.calendar,
    "r1=" .. place.r1, "r2=" .. place.r2, "hall=" .. place.hall, "lag=" .. place.lag,
    "weather=" .. table.concat(weather, ":"), "rural_m=" .. place.rural_m,
    "row=" .. place.number, "seed=" .. seed
end

local function hold_own(id, seed)
  local place = places[id]
  local wanted = simulated.bytes { runs = 12, seed = seed, "by=commune",
    "place=" .. id }
  local found = simulated.bytes { runs = 12, "by=commune", own_settings(place, seed) }
  if found:gsub("\ncustom,", "\n" .. id .. ",") ~= wanted then
    fail("%s and a place of its figures differ, seed %s", id, seed)
  end
end

-- The same bytes -------------------------------------------------------------------

local LOCALES = { "de_DE.UTF-8", "tr_TR.UTF-8" }

local function hold_bytes(by, seed)
  -- The books of a chunk of 32 are some megabytes; two chunks are enough.
  local runs = by == "book" and math.min(COMMUNES, 40) or COMMUNES
  local function bytes(jobs, before)
    return simulated.bytes { runs = runs, seed = seed, jobs = jobs, before = before,
      "by=" .. by }
  end
  local first = bytes(1)
  if bytes(2) ~= first then
    fail("by=%s, seed %s: two jobs print something else", by, seed)
  end
  for i, locale in ipairs(LOCALES) do
    if bytes(1 + i % 2, "LC_ALL=" .. locale .. " ") ~= first then
      fail("by=%s, seed %s: something else under %s", by, seed, locale)
    end
  end
end

for _, seed in ipairs(SEEDS) do
  hold_totals(seed)
  hold_totals(seed, "place=anhui", "off=weather", "order.report=0")
  for _, id in ipairs { "henan", "sichuan", "heilongjiang" } do hold_own(id, seed) end
  for _, by in ipairs { "year", "month", "place", "commune", "book" } do
    hold_bytes(by, seed)
  end
end
if failed > 20 then print(failed .. " in all") end
os.exit(failed == 0)
