-- The record as a test: runs `irongrain simulate great_leap` and holds what comes out to
-- the published series (national.csv and findings of the fact base). A band is missed when
-- the mean over the seeds lies outside.
--
--   lua5.4 bands.lua RUNS SEED...      IRONGRAIN names the binary, JOBS how many jobs
--
-- Prints a line a band: what, what was found, the band, "missed" where it lies outside.
-- Exit 1 where one is missed.
local bands = {}

-- Runs a simulation; returns its rows, each a table by column.
local function run_binary(seed, runs, policy, settings)
  local command = os.getenv("IRONGRAIN") .. " simulate great_leap --jobs "
    .. (os.getenv("JOBS") or "2") .. " --seed " .. seed .. " --runs " .. runs
    .. " --policy " .. policy
  for _, setting in ipairs(settings) do command = command .. " --set '" .. setting .. "'" end
  local pipe, rows, columns = assert(io.popen(command)), {}, nil
  for line in pipe:lines() do
    local fields = {}
    for field in (line .. ","):gmatch("([^,]*),") do fields[#fields + 1] = field end
    if columns then
      local row = {}
      for i, column in ipairs(columns) do row[column] = tonumber(fields[i]) or fields[i] end
      rows[#rows + 1] = row
    else
      columns = fields
    end
  end
  if not pipe:close() then error("failed: " .. command) end
  return rows
end
bands.simulate = run_binary

local function historical(seed, runs, ...)
  return bands.simulate(seed, runs, "historical", { ... })
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
-- Millions: rural people that the excess deaths are scaled to, and those of the places run.
local RURAL, COVERED = 547, 541.4

-- True if the years stand in the order of the record by this column.
local function in_order(rows, column, record)
  for i = 1, 5 do
    for j = 1, 5 do
      if record[i] > record[j] and rows[i][column] <= rows[j][column] then return false end
    end
  end
  return true
end

local function by_year(seed, runs)
  local rows = historical(seed, runs, "by=year")
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
  note("birth rates in the record's order", in_order(rows, "birth_rate", BIRTHS) and 1 or 0,
    1, 1)
  note("death rate of 1960 over the next", rows[3].death_rate / highest, 1.6, 9)
  note("pigs 1960", rows[3].pigs_index - 100, -50, -35)
  note("excess deaths, m", excess * RURAL / COVERED, 22, 35)
  return rows
end

-- The share of the year's famine deaths that fall in January to April 1960.
local function by_month(seed, runs)
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

local function by_commune(seed, runs)
  local rows = historical(seed, math.max(runs, 3000), "by=commune")
  note("median loss of people, %", 100 * quantile(rows, .5), -3, 4)
  note("p99 loss of people, %", 100 * quantile(rows, .99), 22, 36)
  local function grain(row) return row.grain_1957_kg end
  note("grain of 1957 and deaths, first half of 1958", correlation(rows, grain,
    function(row) return row.deaths_half_1958 / row.people_half_1958 end), -1, -.2)
  note("grain of 1957 and deaths of 1960", correlation(rows, grain,
    function(row) return row.death_rate_1960 end), .04, 1)
end

-- Attribution ----------------------------------------------------------------------

local function index(seed, runs, off)
  local rows = off and historical(seed, runs, "by=year", "off=" .. off)
    or historical(seed, runs, "by=year")
  local sum, excess = 0, 0
  for i = 2, 4 do sum = sum + rows[i].output_index end
  for _, row in ipairs(rows) do excess = excess + row.excess_deaths_m end
  return sum, excess, rows
end

local ALL = "diversion,area,procure,hunger,weather,halls,animals,technique,incentive,seed,"
  .. "buffers,politics,inequality,imports"

-- Leave-one-out shares of the fall in output, 1959 to 1961; also what everything off
-- gives.
local function attribution(seed, runs)
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
  note("all switches off: excess deaths, %", 100 * excess / COVERED, 0, .3)
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

local function by_place(seed, runs)
  local found, record = {}, {}
  for _, row in ipairs(historical(seed, runs, "by=place")) do
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
local function taolin(seed, runs)
  local rows = bands.simulate(seed, runs, "zealot", { "by=month", "place=custom",
    "gph57=300", "calendar=south", "r1=1", "r2=1", "hall=1",
    "weather=1.03:.9:.97:.96:1", "communes=average" })
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
function bands.hold(runs, seeds)
  for _, seed in ipairs(seeds) do
    by_year(seed, runs)
    by_month(seed, runs)
    by_commune(seed, runs)
    by_place(seed, runs)
    taolin(seed, 40)
  end
  attribution(seeds[1], runs)
  local missed = 0
  for _, what in ipairs(order) do
    local band = held[what]
    local found = mean(band.values)
    local inside = found >= band.low and found <= band.high
    if not inside then missed = missed + 1 end
    print(string.format("%-46s %8.2f   %7.2f to %7.2f%s", what, found, band.low, band.high,
      inside and "" or "   missed"))
  end
  return missed
end

if arg and arg[1] then
  local seeds = {}
  for i = 2, #arg do seeds[#seeds + 1] = math.tointeger(arg[i]) end
  os.exit(bands.hold(math.tointeger(arg[1]), seeds) == 0)
end

return bands
