-- luacheck: std max
-- The record as a test: runs `irongrain simulate great_leap` and holds what comes out to
-- the published series (national.csv and findings of the fact base). A band is missed
-- when the mean over the seeds lies outside.
--
--   lua5.4 bands.lua RUNS FALL SEED...     communes a seed, and for the fall of output
--
-- Prints a line a band: what, what was found, the band, "missed" where it lies outside.
-- Exit 1 where one is missed. National figures are made here from the rows by commune
-- (totals.lua); that they are those of by=year is held by tables.lua.
package.path = (arg[0]:match "^.*/" or "") .. "?.lua;" .. package.path
local simulated, totals = require "simulated", require "totals"

local function historical(seed, runs, ...)
  return simulated.rows { runs = runs, seed = seed, ... }
end

-- What is held ---------------------------------------------------------------------

local held, order = {}, {}

-- Notes a finding of one seed; the band is held to their mean.
local function note(what, value, low, high)
  if not held[what] then
    held[what] = { low = low, high = high, values = {} }
    order[#order + 1] = what
  end
  table.insert(held[what].values, value)
end

local function mean(values)
  local sum = 0
  for _, value in ipairs(values) do sum = sum + value end
  return sum / #values
end

local YEARS = { 1958, 1959, 1960, 1961, 1962 }
local INDEX = { 102.6, 87.2, 73.6, 75.6, 82.0 }
local SHARE = { 29.4, 39.7, 35.6, 27.4, 23.8 }
local LEFT = { 286, 223, 212, 229, 241 }
local DEATHS = { { 12.5, 20.7 }, { 14.6, 24 }, { 29, 48 }, { 15, 26 }, { 10, 15.5 } }
local BIRTHS = { 29.2, 24.8, 20.9, 18.0, 37.0 }
-- Millions: rural people that the excess deaths are scaled to.
local RURAL = 547

-- Rural people of the communes run, millions.
local function covered(rows)
  local people = 0
  for _, row in ipairs(rows) do people = people + row.weight * row.people_1957 end
  return people / 1e6
end

-- True if the years stand in the order of the record by this column.
local function in_order(rows, column, record)
  for i = 1, 5 do
    for j = 1, 5 do
      if record[i] > record[j] and rows[i][column] <= rows[j][column] then
        return false
      end
    end
  end
  return true
end

local function hold_years(communes)
  local rows = totals.year(communes)
  local excess, highest = 0, 0
  for i, row in ipairs(rows) do
    local year = YEARS[i]
    note("output index " .. year, row.output_index, INDEX[i] - 3.5, INDEX[i] + 3.5)
    note("gross share " .. year, row.gross_share_pct, SHARE[i] - 2.5, SHARE[i] + 2.5)
    note("grain left " .. year, row.grain_left_kg, LEFT[i] * .95, LEFT[i] * 1.05)
    note("death rate " .. year, row.death_rate, DEATHS[i][1], DEATHS[i][2])
    note("birth rate " .. year, row.birth_rate, BIRTHS[i] - 3.5, BIRTHS[i] + 3.5)
    excess = excess + row.excess_deaths_m
    if year ~= 1960 then highest = math.max(highest, row.death_rate) end
  end
  note("birth rates in the record's order",
    in_order(rows, "birth_rate", BIRTHS) and 1 or 0, 1, 1)
  note("death rate of 1960 over the next", rows[3].death_rate / highest, 1.6, 9)
  note("pigs 1960", rows[3].pigs_index - 100, -50, -35)
  note("excess deaths, m", excess * RURAL / covered(communes), 22, 35)
end

-- The share of the year's famine deaths that fall in January to April 1960; a thousand of
-- the people of the month, who are nearly the same.
local function hold_months(seed, runs)
  local early, all = 0, 0
  for _, row in ipairs(historical(seed, runs, "by=month")) do
    if row.month >= "1959-10" and row.month <= "1960-09" then
      all = all + row.excess_deaths_permille
      if row.month >= "1960-01" and row.month <= "1960-04" then
        early = early + row.excess_deaths_permille
      end
    end
  end
  note("Jan-Apr of the deaths of a year, %", 100 * early / all, 50, 80)
end

local function correlation(rows, x, y)
  local w, sx, sy = 0, 0, 0
  for _, row in ipairs(rows) do
    local weight = row.weight * row.people_1957
    w, sx, sy = w + weight, sx + weight * x(row), sy + weight * y(row)
  end
  local mx, my, xx, yy, xy = sx / w, sy / w, 0, 0, 0
  for _, row in ipairs(rows) do
    local weight = row.weight * row.people_1957
    local dx, dy = x(row) - mx, y(row) - my
    xx, yy, xy = xx + weight * dx * dx, yy + weight * dy * dy, xy + weight * dx * dy
  end
  return xy / math.sqrt(xx * yy)
end

-- The loss that a share q of the people's communes stay below.
local function quantile(rows, q)
  local list, total, sum = {}, 0, 0
  for _, row in ipairs(rows) do
    local weight = row.weight * row.people_1957
    list[#list + 1] = { 1 - row.population_1961 / row.population_1957, weight }
    total = total + weight
  end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  for _, item in ipairs(list) do
    sum = sum + item[2]
    if sum >= q * total then return item[1] end
  end
end

-- The second correlation is small; it is held of 3,000 communes or more.
local function hold_communes(rows)
  note("median loss of people, %", 100 * quantile(rows, .5), -3, 4)
  note("p99 loss of people, %", 100 * quantile(rows, .99), 22, 36)
  local function grain(row) return row.grain_1957_kg end
  note("grain of 1957 and deaths, first half of 1958", correlation(rows, grain,
    function(row) return row.deaths_half_1958 / row.people_half_1958 end), -1, -.2)
  if #rows < 2900 then return end
  note("grain of 1957 and deaths of 1960", correlation(rows, grain,
    function(row) return row.death_rate_1960 end), .04, 1)
end

-- Attribution ----------------------------------------------------------------------

local function index(seed, runs, off)
  local rows = historical(seed, runs, "by=year", off and "off=" .. off)
  local sum, excess = 0, 0
  for i = 2, 4 do sum = sum + rows[i].output_index end
  for _, row in ipairs(rows) do excess = excess + row.excess_deaths_m end
  return sum, excess, rows
end

local ALL = "diversion,area,procure,hunger,weather,halls,animals,technique,incentive,"
  .. "seed,buffers,politics,inequality,imports"

-- Leave-one-out shares of the fall in output, 1959 to 1961; also what everything off
-- gives.
local function hold_fall(seed, runs, people)
  local on = index(seed, runs)
  local off, excess, rows = index(seed, runs, ALL)
  local function share(switches)
    return 100 * (index(seed, runs, switches) - on) / (off - on)
  end
  note("fall: diversion and area, %", share "diversion,area", 28, 42)
  note("fall: procurement, hunger, seed, %", share "procure,hunger,seed", 20, 34)
  note("fall: weather, %", share "weather", 8, 18)
  local low, high = 1000, 0
  for _, row in ipairs(rows) do
    low, high = math.min(low, row.output_index), math.max(high, row.output_index)
  end
  note("all switches off: lowest index", low, 97, 112)
  note("all switches off: highest index", high, 97, 112)
  note("all switches off: excess deaths, %", 100 * excess / people, 0, .3)
end

-- Places ---------------------------------------------------------------------------

-- Excess deaths of twelve provinces, percent of the people (Cao; provinces.csv).
local CAO = {
  henan = 6.12, anhui = 18.37, sichuan = 13.07, gansu = 6.45, shandong = 3.38,
  guangdong = 1.71, heilongjiang = .96, zhejiang = .55, hubei = 2.2, jiangxi = 1.06,
  shaanxi = 1.02, hebei = 1.1,
}

local function ranks(list)
  local sorted, rank = {}, {}
  for i, value in ipairs(list) do sorted[i] = { value, i } end
  table.sort(sorted, function(a, b) return a[1] < b[1] end)
  for r, item in ipairs(sorted) do rank[item[2]] = r end
  return rank
end

local function hold_places(communes)
  local found, record = {}, {}
  for _, row in ipairs(totals.place(communes)) do
    if CAO[row.place] then
      found[#found + 1], record[#record + 1] = row.excess_death_pct, CAO[row.place]
    end
  end
  local a, b, n, sum = ranks(found), ranks(record), #found, 0
  for i = 1, n do sum = sum + (a[i] - b[i]) ^ 2 end
  note("provinces, rank correlation", 1 - 6 * sum / (n * (n * n - 1)), .8, 1)
end

-- A commune like Taolin (finding 63): no check on zeal, halls everywhere, a dry 1959; the
-- people it loses from October 1959 to June 1960, percent.
local function hold_taolin(seed, runs)
  local rows = simulated.rows { seed = seed, runs = runs, policy = "zealot", "by=month",
    "place=custom", "gph57=300", "calendar=south", "r1=1", "r2=1", "hall=1",
    "weather=1.03:.9:.97:.96:1", "communes=average" }
  local lost = 0
  for _, row in ipairs(rows) do
    if row.month >= "1959-10" and row.month <= "1960-06" then
      lost = lost + row.deaths_permille
    end
  end
  note("a commune like Taolin, % dead in nine months", lost / 10, 10, 22)
end

-- ----------------------------------------------------------------------------------

-- Holds all bands; returns how many are missed.
local function hold(runs, fall, seeds)
  for _, seed in ipairs(seeds) do
    local communes = historical(seed, runs, "by=commune")
    hold_years(communes)
    hold_communes(communes)
    hold_places(communes)
    hold_months(seed, runs)
    hold_taolin(seed, 40)
    hold_fall(seed, fall, covered(communes))
  end
  local missed = 0
  for _, what in ipairs(order) do
    local band = held[what]
    local found = mean(band.values)
    local inside = found >= band.low and found <= band.high
    if not inside then missed = missed + 1 end
    print(string.format("%-46s %8.2f   %7.2f to %7.2f%s", what, found, band.low,
      band.high, inside and "" or "   missed"))
  end
  return missed
end

local seeds = { table.unpack(arg, 3) }
os.exit(hold(math.tointeger(arg[1]), math.tointeger(arg[2]), seeds) == 0)
