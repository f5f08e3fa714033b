-- luacheck: std max
-- What follows from an order. Communes of a province under the compliant policy are run
-- with and without each order, with the same luck; every line of the table is held.
-- Figures are said of an average commune of Anhui; elsewhere the directions are held.
--
--   lua5.4 orders.lua RUNS PLACE KIND SEED...      KIND is average or drawn
--
-- Prints a line an order and seed: what came of it beside what comes without it, and what
-- does not hold. Exit 1 where something does not.
package.path = (arg[0]:match "^.*/" or "") .. "?.lua;" .. package.path
local simulated = require "simulated"

local RUNS, PLACE, KIND = math.tointeger(arg[1]), arg[2], arg[3]
local AT_HOME = PLACE == "anhui" and KIND == "average"
local BOOKS = math.min(RUNS, 12) -- communes whose books are read row by row

-- Rows -----------------------------------------------------------------------------

local function request(by, seed, runs, settings)
  return {
    runs = runs, seed = seed, policy = "compliant", "by=" .. by, "place=" .. PLACE,
    "communes=" .. KIND, table.unpack(settings),
  }
end

-- What is not in the table by place, asked for when it is needed.
local others = {
  -- Deaths a thousand in the hungry spring.
  spring_deaths = function(seed, settings)
    local sum = 0
    for _, row in ipairs(simulated.rows(request("month", seed, RUNS, settings))) do
      if row.month >= "1960-01" and row.month <= "1960-05" then
        sum = sum + row.deaths_permille
      end
    end
    return sum
  end,
  -- People at the end of 1962 against 1957, percent.
  people_left = function(seed, settings)
    return simulated.rows(request("year", seed, RUNS, settings))[5].population_index
  end,
}

-- t of hidden grain found in the months of the two campaigns.
local function read_books(row, seed, settings)
  row.found_early_1959, row.found_winter_1960 = 0, 0
  for _, entry in ipairs(simulated.rows(request("book", seed, BOOKS, settings))) do
    local month, found = entry.month, -entry["grain.flow.found"]
    if month >= "1959-01" and month <= "1959-03" then
      row.found_early_1959 = row.found_early_1959 + found
    elseif month >= "1959-10" and month <= "1960-02" then
      row.found_winter_1960 = row.found_winter_1960 + found
    end
  end
end

-- The row of the place with these settings; the other figures are added when read.
local function row_of(seed, settings)
  local row = simulated.rows(request("place", seed, RUNS, settings))[1]
  return setmetatable(row, {
    __index = function(_, column)
      local make = others[column]
      if make then
        row[column] = make(seed, settings)
      elseif column == "found_early_1959" or column == "found_winter_1960" then
        read_books(row, seed, settings)
      else
        error("no figure " .. column, 2)
      end
      return rawget(row, column)
    end,
  })
end

-- Claims ---------------------------------------------------------------------------

-- { what, holds(with, without) }; `home` claims are of an average commune of Anhui.
local function lower(column, by)
  return {
    what = column .. " lower" .. (by and " by " .. by or ""), home = by ~= nil,
    holds = function(with, without) return with[column] < without[column] - (by or 0) end,
  }
end

local function higher(column, by, most)
  return {
    what = column .. " higher" .. (by and " by " .. by or "")
      .. (most and ", by less than " .. most or ""),
    home = by ~= nil or most ~= nil,
    holds = function(with, without)
      local more = with[column] - without[column]
      return more > (by or 0) and more < (most or math.huge)
    end,
  }
end

local function not_higher(column)
  return {
    what = column .. " not higher",
    holds = function(with, without) return with[column] <= without[column] end,
  }
end

local function not_lower(column)
  return {
    what = column .. " not lower",
    holds = function(with, without) return with[column] >= without[column] end,
  }
end

local function over(column, least)
  return {
    what = column .. " over " .. least, home = true,
    holds = function(with) return with[column] > least end,
  }
end

local function same(column, within)
  return {
    what = column .. " the same within " .. within,
    holds = function(with, without)
      return math.abs(with[column] - without[column]) <= within
    end,
  }
end

local DEATHS, STANDING, REMOVED = "excess_death_pct", "standing", "removed_share"
local FEWER, MORE = lower(DEATHS), higher(DEATHS)
-- Of 100, in the mean of August 1958 to December 1960.
local STANDING_LOST = lower(STANDING, 3)

-- The table ------------------------------------------------------------------------

-- Name, orders, claims.
local rows = {
  { "report=0", { "report=0@1958-08..1959-12" },
    { FEWER, over(REMOVED, .3), STANDING_LOST, lower "levy_1959_kg" } },
  { "report=1.5", { "report=1.5@1958-08..1958-12" },
    { MORE, higher(DEATHS, 1), higher "levy_1959_kg", same("death_rate_1958", .1) } },
  { "furn=0 water=0", { "furn=0", "water=0" }, { FEWER, STANDING_LOST } },
  { "furn=.45", { "furn=.45@1958-09..1958-12" }, { MORE, higher(DEATHS, .3, 4) } },
  { "area=0", { "area=0" }, { FEWER, STANDING_LOST } },
  { "tech=0", { "tech=0" }, { FEWER, STANDING_LOST } },
  { "ladle=0", { "ladle=0" }, { FEWER, STANDING_LOST } },
  { "plot=.5", { "plot=.5" }, { FEWER, STANDING_LOST } },
  { "ask=1", { "ask=1" }, { FEWER, STANDING_LOST } },
  { "all five", { "area=0", "tech=0", "ladle=0", "plot=.5", "ask=1" },
    { FEWER, over(REMOVED, .5) } },
  { "ask=0", { "ask=0" }, { MORE } },
  { "hall=0", { "hall=0@1959-03.." }, { FEWER, over(REMOVED, .15), STANDING_LOST } },
  { "hide=.1", { "hide=.1" },
    { lower "spring_deaths", over("found_early_1959", 1), over("found_winter_1960", 1),
      higher "found_early_1959", higher "found_winter_1960", STANDING_LOST } },
  { "seed=.3", { "seed=.3@1958-08.." },
    { lower("output_1959", 20), lower("output_1960", 20), MORE,
      same("output_1958", .1) } },
  { "flight=1", { "flight=1" },
    { FEWER, higher("fled_pct", .5), lower "people_left", lower "output_1960" } },
  { "contract=1", { "contract=1@1961-03.." },
    { higher("output_1961", 2), not_higher(DEATHS), same("output_1960", 1e-9) } },
  { "contract=1 in 1959", { "contract=1@1958-10..1959-12" }, { lower(STANDING) } },
}

-- Name, settings before and after, claims.
local pairs_of = {
  { "foresee=1 for 0", { "order.foresee=0" }, { "order.foresee=1" },
    { not_higher(DEATHS) } },
  { "hide=.1, searched", { "order.hide=.1", "off=campaigns" }, { "order.hide=.1" },
    { higher "found_early_1959", higher "found_winter_1960", lower(STANDING) } },
  { "pressure=.5", {}, { "pressure=.5" }, { FEWER, lower(DEATHS, 1) } },
  { "levy=1 for .8", { "levy=.8" }, {}, { not_lower(DEATHS) } },
  { "levy=1.1", {}, { "levy=1.1" }, { not_lower(DEATHS), higher "levy_1959_kg" } },
  { "levy=1.3 for 1.1", { "levy=1.1" }, { "levy=1.3" }, { not_lower(DEATHS) } },
  { "levy=1.6 for 1.3", { "levy=1.3" }, { "levy=1.6" }, { not_lower(DEATHS) } },
}

-- Holding it -----------------------------------------------------------------------

local failed = 0

local function show(name, seed, with, without, wrong)
  print(string.format("%-20s %2d %7.2f %6.2f %8.1f %5.1f %7.2f %6.1f %6.1f %6.2f  %s",
    name, seed, with[DEATHS], without[DEATHS], with[STANDING], without[STANDING],
    with[REMOVED], with.output_1959, with.levy_1959_kg, with.fled_pct,
    wrong == "" and "holds" or "NOT: " .. wrong))
end

local function hold(name, seed, with, without, claims)
  local wrong = ""
  for _, claim in ipairs(claims) do
    if (AT_HOME or not claim.home) and not claim.holds(with, without) then
      wrong = wrong .. (wrong == "" and "" or "; ") .. claim.what
    end
  end
  if wrong ~= "" then failed = failed + 1 end
  show(name, seed, with, without, wrong)
end

print(RUNS .. " " .. KIND .. " communes of " .. PLACE .. ", compliant")
print("order              seed  deaths   (without)  standing  removed  out59 levy59"
  .. "  fled%")
for i = 4, #arg do
  local seed = math.tointeger(arg[i])
  local known = {}
  local function known_row(settings)
    local key = table.concat(settings, " ")
    known[key] = known[key] or row_of(seed, settings)
    return known[key]
  end
  for _, row in ipairs(rows) do
    local settings = {}
    for k, order in ipairs(row[2]) do settings[k] = "order." .. order end
    hold(row[1], seed, row_of(seed, settings), known_row {}, row[3])
  end
  for _, row in ipairs(pairs_of) do
    hold(row[1], seed, known_row(row[3]), known_row(row[2]), row[4])
  end
end
if failed > 0 then print(failed .. " lines do not hold") end
os.exit(failed == 0)
