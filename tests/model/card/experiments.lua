-- luacheck: std max
-- What is switched off, ordered or changed, and what comes of it: attribution, orders,
-- sensitivity, and the size of each weakness.
local chart, page = require "chart", require "page"
local fit, simulated = require "fit", require "simulated"

local experiments = {}

local number, change = page.number, page.change
local RUNS, SEED = 500, 1

-- The sum of the output indices of 1959 to 1961, the index of 1960, deaths beyond the
-- ordinary (millions of the places run) and the rows by year.
local function nation(settings, runs)
  local rows = simulated.rows("historical", runs or RUNS, SEED, settings)
  local excess = 0
  for i = 1, 5 do excess = excess + rows[i].excess_deaths_m end
  return {
    output = rows[2].output_index + rows[3].output_index + rows[4].output_index,
    index_1960 = rows[3].output_index, excess = excess, rows = rows,
  }
end

-- Attribution ----------------------------------------------------------------------

local SWITCHES = {
  "diversion", "area", "procure", "hunger", "weather", "halls", "animals", "technique",
  "incentive", "seed", "buffers", "politics", "inequality", "imports",
}
-- A pathway: what it is called, its switches.
local PATHWAYS = {
  { "labour sent away", { "diversion" } },
  { "labour sent away, land left unsown", { "diversion", "area" } },
  { "procurement, hunger, seed", { "procure", "hunger", "seed" } },
  { "weather", { "weather" } },
  { "animals, manure, tools", { "animals" } },
  { "techniques, incentive", { "technique", "incentive" } },
  { "halls", { "halls" } },
  { "pressure and false figures", { "politics" } },
  { "all but weather", {
    "diversion", "area", "procure", "hunger", "halls", "animals", "technique",
    "incentive", "seed", "buffers", "politics", "inequality", "imports",
  } },
}

local function off(list) return { "off=" .. table.concat(list, ",") } end

local function without(list)
  local is_in, rest = {}, {}
  for _, name in ipairs(list) do is_in[name] = true end
  for _, name in ipairs(SWITCHES) do
    if not is_in[name] then rest[#rest + 1] = name end
  end
  return rest
end

local function attribution(blocks, charts)
  local _, covered = fit.scale()
  local on, none = nation {}, nation(off(SWITCHES))
  local fall, dead = none.output - on.output, on.excess - none.excess
  local rows, bars, found = {}, {}, {}
  for _, pathway in ipairs(PATHWAYS) do
    local left_out, alone = nation(off(pathway[2])), nation(off(without(pathway[2])))
    local share = {
      100 * (left_out.output - on.output) / fall,
      100 * (none.output - alone.output) / fall,
      100 * (on.excess - left_out.excess) / dead,
      100 * (alone.excess - none.excess) / dead,
    }
    found[pathway[1]] = share
    rows[#rows + 1] = { pathway[1], "`" .. table.concat(pathway[2], ",") .. "`",
      number(share[1], 0), number(share[2], 0), number(share[3], 0), number(share[4], 0) }
    if pathway[1] == "all but weather" then
      rows[#rows][2] = "all switches but `weather`"
    end
    bars[#bars + 1] = { pathway[1], share[1], share[3] }
  end
  blocks.attribution = page.table({ "pathway", "`off=`", ">output: left out, %",
    ">output: alone, %", ">deaths: left out, %", ">deaths: alone, %" }, rows)
  local low, high = 1000, 0
  for i = 1, 5 do
    low = math.min(low, none.rows[i].output_index)
    high = math.max(high, none.rows[i].output_index)
  end
  blocks.attribution_words = page.paragraph(("With every switch off output stays between"
    .. " %s and %s (1957 = 100), and %s percent of the people die beyond the ordinary."
    .. " The record that this is held to: Li and Yang give diversion 33, procurement and"
    .. " hunger 28 and weather 13 percent of the fall (findings 2 and 3). Weather is %s"
    .. " percent of the fall here, but left out it spares only %s percent of the deaths;"
    .. " Houser, Sands and Xiao have about 30 (finding"
    .. " 5)."):format(number(low, 0), number(high, 0),
    number(100 * none.excess / covered, 2), number(found.weather[1], 0),
    number(found.weather[3], 0)))
  charts["attribution.svg"] = chart.bars("What is spared where a pathway is left out,"
    .. " percent",
    "Bars by pathway: share of the fall in output and of the deaths that is not there"
    .. " without it. Procurement with hunger and pressure with false figures weigh most"
    .. " on deaths, weather least.", bars, { "fall in output 1959-61", "deaths" }, 0, 0)
end

-- Orders ---------------------------------------------------------------------------

local ORDERS_RUNS, ORDERS_SEEDS = 400, { 1, 2 }

-- A place's row for the obedient administrator of an average Anhui commune.
local function place(settings, policy)
  local list = { "place=anhui", "by=place", "communes=average" }
  for _, setting in ipairs(settings) do list[#list + 1] = setting end
  return simulated.mean(policy or "compliant", ORDERS_RUNS, ORDERS_SEEDS, list)[1]
end

-- What is ordered in words, the settings, what the record says of it.
local ORDERS = {
  { "nothing of one's own", {}, "" },
  { "true figures from August 1958 to 1959", { "order.report=0@1958-08..1959-12" },
    "findings 26 to 29" },
  { "half as much again as is asked, autumn"
    .. " 1958", { "order.report=1.5@1958-08..1958-12" },
    "finding 29" },
  { "no hands for furnaces and water works", { "order.furn=0", "order.water=0" },
    "findings 16 to 21" },
  { "45 of 100 hands at furnaces, September to December 1958",
    { "order.furn=.45@1958-09..1958-12" }, "finding 20" },
  { "all land sown", { "order.area=0" }, "findings 9, 10" },
  { "no close planting, no deep ploughing", { "order.tech=0" }, "finding 14" },
  { "the ladle equal for all", { "order.ladle=0" }, "finding 45" },
  { "private plots let be", { "order.plot=.5" }, "F03, F04" },
  { "grain asked back in full", { "order.ask=1" }, "finding 33" },
  { "no grain asked back", { "order.ask=0" }, "finding 33" },
  { "halls closed from March 1959", { "order.hall=0@1959-03.." }, "finding 48" },
  { "a tenth of the crop hidden", { "order.hide=.1" }, "finding 42" },
  { "a third of the seed kept, from August 1958", { "order.seed=.3@1958-08.." },
    "finding 11" },
  { "nobody stopped on the road", { "order.flight=1" }, "F20" },
  { "household contracts from March 1961", { "order.contract=1@1961-03.." }, "finding"
    .. " 72" },
  { "stores spread over the months to come", { "order.foresee=1" }, "finding 44" },
  { "stores eaten as they come", { "order.foresee=0" }, "finding 44" },
  { "all refusals at once", {
    "order.area=0", "order.tech=0", "order.ladle=0", "order.plot=.5", "order.ask=1",
    "order.furn=0", "order.water=0",
  }, "" },
}

local function orders(blocks)
  local rows = {}
  for _, order in ipairs(ORDERS) do
    local found = place(order[2])
    local set = {}
    for i, setting in ipairs(order[2]) do set[i] = "`" .. setting .. "`" end
    rows[#rows + 1] = {
      order[1], table.concat(set, " "), number(found.excess_death_pct),
      number(found.output_1959, 0), number(found.output_1961, 0),
      number(found.levy_1959_kg, 0), number(found.standing, 0),
      number(100 * found.removed_share, 0), order[3],
    }
  end
  blocks.orders = page.table({ "order", "`--set`", ">deaths beyond the ordinary, %",
    ">crop 1959", ">crop 1961", ">levy 1959, kg", ">standing", ">removed, %", "compare" },
    rows)
end

-- Sensitivity ----------------------------------------------------------------------

local SENSITIVITY_RUNS = 400
local STEP = .1

function experiments.names()
  local constants, names = require("model.constants").game, {}
  for name in pairs(constants) do names[#names + 1] = name end
  table.sort(names)
  return names, constants
end

local function sensitivity(blocks, charts)
  local names, constants = experiments.names()
  local base, list = nation({}, SENSITIVITY_RUNS), {}
  for _, name in ipairs(names) do
    local one = { name = name, value = constants[name] }
    for k, factor in ipairs { 1 - STEP, 1 + STEP } do
      local found = nation({ ("constant.%s=%.10g"):format(name, one.value * factor) },
        SENSITIVITY_RUNS)
      one[k] = { found.index_1960 - base.index_1960, found.excess - base.excess,
        found.excess }
    end
    one.size = math.max(math.abs(one[1][2]), math.abs(one[2][2]))
    one.moved = math.max(math.abs(one[1][1]), math.abs(one[2][1]))
    list[#list + 1] = one
  end
  table.sort(list, function(a, b)
    if a.size ~= b.size then return a.size > b.size end
    return a.name < b.name
  end)
  local rows, bars, idle = {}, {}, {}
  for i, one in ipairs(list) do
    rows[i] = { "`" .. one.name .. "`", ("%.10g"):format(one.value),
      change(one[1][1]), change(one[2][1]), change(one[1][2]), change(one[2][2]) }
    if i <= 12 then bars[i] = { one.name, one[1][2], one[2][2] } end
    if one.size < .3 and one.moved < .2 then idle[#idle + 1] = "`" .. one.name .. "`" end
  end
  table.sort(idle)
  blocks.sensitivity = page.table({ "constant", ">value", ">index 1960, -10%",
    ">index 1960, +10%", ">deaths, -10% (m)", ">deaths, +10% (m)" }, rows)
  local _, covered = fit.scale()
  local most = {}
  for i = 1, 2 do
    most[i] = ("`%s` with %s and %s"
      .. " million"):format(list[i].name, number(list[i][1][3], 0),
      number(list[i][2][3], 0))
  end
  blocks.sensitivity_words = page.paragraph(("One constant at a time is made a tenth"
    .. " smaller and a tenth larger, against an index of %s in 1960 and %s million"
    .. " deaths beyond the ordinary (%d communes, seed %d, the %s million people of the"
    .. " places run). Two outweigh all others: %s deaths. On these hang fewer than .3"
    .. " million deaths and less than .2 points of the index: %s. They could have any"
    .. " nearby value, and the record would not"
    .. " tell."):format(number(base.index_1960), number(base.excess),
    simulated.count(SENSITIVITY_RUNS), SEED, number(covered, 0),
    table.concat(most, ", "), table.concat(idle, ", ")))
  charts["sensitivity.svg"] = chart.bars(
    "Change of the deaths where one constant changes by a tenth (millions)",
    "Bars for the twelve constants on which most hangs, down and up by ten percent. Two"
    .. " stand far above all others: the yield scale and the need for"
    .. " food.", bars, { "10% less", "10%"
    .. " more" }, 1, 0)
end

-- Weaknesses -----------------------------------------------------------------------

-- A line of a table by year or by place.
local function weaknesses(blocks)
  local refusals = ORDERS[#ORDERS][2]
  local function with(...)
    local list = { ... }
    return function(settings)
      local all = {}
      for _, setting in ipairs(settings) do all[#all + 1] = setting end
      for _, setting in ipairs(list) do all[#all + 1] = setting end
      return all
    end
  end
  local rows = {}
  local function add(what, set, found)
    rows[#rows + 1] = { what, set, number(found.excess_death_pct),
      number(100 * found.removed_share, 0), number(found.fled_pct),
      number(found.found_kg) }
  end
  local base = place {}
  add("nothing of one's own", "", base)
  add("all refusals, as the game has it", "", place(refusals))
  add("all refusals, free as in the first version", "`off=priced,reach`",
    place(with "off=priced,reach"(refusals)))
  local spread, blind = { "order.foresee=1" }, { "order.foresee=0" }
  add("stores spread", "", place(spread))
  add("stores eaten as they come", "", place(blind))
  add("stores spread, savings open to the levy", "`constant.thrift=0`",
    place(with "constant.thrift=0"(spread)))
  add("stores eaten as they come, the same", "`constant.thrift=0`",
    place(with "constant.thrift=0"(blind)))
  local furnaces = { "order.furn=.45@1958-09..1958-12" }
  add("furnaces beyond what is asked", "", place(furnaces))
  add("the same, every hand sent at once", "`off=reach,gradual`",
    place(with "off=reach,gradual"(furnaces)))
  add("nobody stopped on the road", "", place { "order.flight=1" })
  add("a tenth hidden", "", place { "order.hide=.1" })
  add("a tenth hidden, no campaigns", "`off=campaigns`",
    place { "order.hide=.1", "off=campaigns" })
  add("true figures, successors obey in all", "`off=turns`",
    place { "order.report=0@1958-08..1959-12", "off=turns" })
  add("true figures, successors as they were", "",
    place { "order.report=0@1958-08..1959-12" })
  blocks.weak_orders = page.table({ "Anhui, obedient administrator but for", "`--set`",
    ">deaths beyond the ordinary, %", ">removed, %", ">fled and away, %",
    ">hidden grain found, kg a head" }, rows)

  local lines = {}
  local function line(what, set, found)
    local by_year = { what, set }
    for i = 1, 5 do by_year[i + 2] = number(found.rows[i].death_rate) end
    by_year[8] = number(found.index_1960)
    by_year[9] = number(found.excess)
    lines[#lines + 1] = by_year
  end
  line("as it stands", "", nation {})
  line("no relief from the winter of 1960", "`constant.relief=0`",
    nation { "constant.relief=0" })
  line("no weather", "`off=weather`", nation { "off=weather" })
  line("half the pressure", "`pressure=.5`", nation { "pressure=.5" })
  line("a tenth less levied", "`levy=.9`", nation { "levy=.9" })
  line("a tenth more levied", "`levy=1.1`", nation { "levy=1.1" })
  line("need for food a tenth lower", "`constant.req=…`",
    nation { ("constant.req=%.10g"):format(.9 * require("model.constants").game.req) })
  blocks.weak_nation = page.table({ "all places, historical", "`--set`", ">deaths 1958",
    ">1959", ">1960", ">1961", ">1962", ">index 1960", ">deaths beyond the ordinary, m" },
    lines)
end

-- Switches -------------------------------------------------------------------------

-- The game's own switches one by one, under the historical mix.
local function switches(blocks)
  local own, rows, base = require("model.switches").own, {}, nation {}
  for _, list in ipairs { SWITCHES, own } do
    for _, name in ipairs(list) do
      local found = nation { "off=" .. name }
      rows[#rows + 1] = { "`" .. name .. "`", change(found.index_1960 - base.index_1960),
        change(found.excess - base.excess) }
    end
  end
  blocks.switches = page.table({ "`off=`", ">index 1960, change", ">deaths, change (m)" },
    rows)
end

function experiments.make(blocks, charts)
  attribution(blocks, charts)
  orders(blocks)
  weaknesses(blocks)
  switches(blocks)
  sensitivity(blocks, charts)
end

return experiments
