-- luacheck: std max
-- How the model stands beside the record: by year, by province, by commune, by month.
local chart, page = require "chart", require "page"
local record, simulated = require "record", require "simulated"

local fit = { SEEDS = { 1, 2, 3 }, RUNS = 1000 }

local number, change = page.number, page.change
local YEARS, NATION = record.years, record.national

local function mean(settings)
  return simulated.mean("historical", fit.RUNS, fit.SEEDS, settings)
end

-- Rural people of the record over those of the places run; and the latter, millions.
function fit.scale()
  local places, covered = require "model.places", 0
  for _, place in ipairs(places) do covered = covered + place.rural_m end
  return NATION.rural_population_m[1] / covered, covered
end

local function index(list)
  local values = {}
  for i = 1, 5 do values[i] = 100 * list[i + 1] / list[1] end
  return values
end

local function later(list) return { table.unpack(list, 2) } end

local function per_head(list)
  local values = {}
  for i = 1, 5 do values[i] = 1000 * list[i + 1] / NATION.rural_population_m[i + 1] end
  return values
end

local function column(rows, name)
  local values = {}
  for i = 1, 5 do values[i] = rows[i][name] end
  return values
end

-- By year --------------------------------------------------------------------------

local function row(rows, what, values, digits)
  local line = { what }
  for i = 1, 5 do line[i + 1] = number(values[i], digits) end
  rows[#rows + 1] = line
end

local function years(found)
  local rows, factor = {}, fit.scale()
  local function pair(what, key, values, name, digits)
    row(rows, what .. ", record (`" .. key .. "`)", values, digits)
    row(rows, what .. ", **model**", column(found, name), digits)
  end
  pair("grain output, 1957 = 100", "grain_output_mt_1983series",
    index(NATION.grain_output_mt_1983series), "output_index")
  pair("taken, % of output", "derived_gross_share_pct_yearbook",
    later(NATION.derived_gross_share_pct_yearbook), "gross_share_pct")
  pair("sold back, kg a rural head", "resales_to_rural_mt_yearbook",
    per_head(NATION.resales_to_rural_mt_yearbook), "resale_kg")
  pair("left in the villages, kg a head", "derived_rural_left_kg_after_resale",
    later(NATION.derived_rural_left_kg_after_resale), "grain_left_kg", 0)
  row(rows, "deaths a thousand, registered (`cdr_rural_official_permille`)",
    later(NATION.cdr_rural_official_permille))
  row(rows, "deaths a thousand, reconstructed (`cdr_banister_permille`)",
    later(NATION.cdr_banister_permille))
  row(rows, "deaths a thousand, **model**", column(found, "death_rate"))
  pair("births a thousand", "cbr_official_permille", later(NATION.cbr_official_permille),
    "birth_rate")
  row(rows, "births a thousand, reconstructed (`cbr_banister_permille`)",
    later(NATION.cbr_banister_permille))
  pair("pigs, 1957 = 100", "pigs_m_yearend", index(NATION.pigs_m_yearend), "pigs_index")
  local excess = column(found, "excess_deaths_m")
  for i = 1, 5 do excess[i] = excess[i] * factor end
  row(rows, "deaths beyond the ordinary, millions, **model**", excess)
  return page.table({ "", ">1958", ">1959", ">1960", ">1961", ">1962" }, rows)
end

function fit.excess(found)
  local sum, factor = 0, fit.scale()
  for i = 1, 5 do sum = sum + found[i].excess_deaths_m end
  return sum * factor
end

-- The years in which deaths lie outside of the two published rates, and how far.
local function outside(found)
  local list = {}
  for i = 1, 5 do
    local rate = found[i].death_rate
    local low = rate - NATION.cdr_rural_official_permille[i + 1]
    local high = rate - NATION.cdr_banister_permille[i + 1]
    if low < 0 or high > 0 then
      list[#list + 1] = YEARS[i] .. " (" .. change(low < 0 and low or high) .. ")"
    end
  end
  if #list == 0 then return "they lie between the two in every year" end
  return "they lie outside of the two in " .. table.concat(list, ", ")
end

local function where_off(found)
  local resale = per_head(NATION.resales_to_rural_mt_yearbook)
  local output, worst, year = index(NATION.grain_output_mt_1983series), 0, 0
  for i = 1, 5 do
    local gap = found[i].output_index - output[i]
    if math.abs(gap) > math.abs(worst) then worst, year = gap, YEARS[i] end
  end
  local births = later(NATION.cbr_official_permille)
  local _, covered = fit.scale()
  return page.paragraph(("Output is nowhere further from the record than in %d (%s"
    .. " points). Deaths are not fitted to one series: the registered rural rates miss"
    .. " deaths, Banister's reconstruction is of all of China; %s. Births of 1961 are %s"
    .. " a thousand off the registered %s, the resale of 1960 and 1961 %s and %s kg a"
    .. " head off the record. Deaths beyond the ordinary come to %s million from 1958 to"
    .. " 1962, scaled from the %s million people of the places that are run to the 547"
    .. " million of rural China."):format(year, change(worst), outside(found),
    change(found[4].birth_rate - births[4]), number(births[4], 0),
    change(found[3].resale_kg - resale[3]), change(found[4].resale_kg - resale[4]),
    number(fit.excess(found)), number(covered, 0)))
end

local function output_chart(found)
  local output = index(NATION.grain_output_mt_1983series)
  local drawing = chart.new(640, 330, "Grain output, 1957 = 100",
    "Line chart, 1958 to 1962. Record and model fall together from about 103 to about 74"
    .. " in 1960 and rise to about 82 in 1962.")
  drawing.text(12, 22, "Grain output, 1957 = 100", "start", 15)
  local frame = chart.frame(drawing, { x = 60, y = 60, w = 560, h = 230 }, 5, 60, 110,
    { 60, 70, 80, 90, 100, 110 })
  local one, other = {}, {}
  for i = 1, 5 do
    one[i] = { frame.x(i), frame.y(output[i]) }
    other[i] = { frame.x(i), frame.y(found[i].output_index) }
    drawing.text(frame.x(i), 312, YEARS[i], "middle")
  end
  drawing.path(one, chart.MID, "6 4")
  drawing.path(other)
  for i = 1, 5 do
    drawing.ring(one[i][1], one[i][2])
    drawing.dot(other[i][1], other[i][2])
  end
  drawing.ring(66, 42)
  drawing.text(80, 46, "record, dashed")
  drawing.dot(206, 42)
  drawing.text(220, 46, "model")
  return drawing.svg()
end

local function deaths_chart(found)
  local low, high = later(NATION.cdr_rural_official_permille),
    later(NATION.cdr_banister_permille)
  local drawing = chart.new(640, 330, "Deaths a thousand people",
    "Line chart, 1958 to 1962, in a grey band between registered rural and reconstructed"
    .. " death rates. Both and the model are highest in 1960.")
  drawing.text(12, 22, "Deaths a thousand people", "start", 15)
  local frame = chart.frame(drawing, { x = 60, y = 60, w = 560, h = 230 }, 5, 0, 50,
    { 0, 10, 20, 30, 40, 50 })
  local band, line = {}, {}
  for i = 1, 5 do
    band[i] = { frame.x(i), frame.y(high[i]) }
    band[11 - i] = { frame.x(i), frame.y(low[i]) }
    line[i] = { frame.x(i), frame.y(found[i].death_rate) }
    drawing.text(frame.x(i), 312, YEARS[i], "middle")
  end
  drawing.area(band, chart.LIGHT)
  drawing.path(line)
  for i = 1, 5 do drawing.dot(line[i][1], line[i][2]) end
  drawing.rect(60, 36, 12, 12, chart.LIGHT)
  drawing.text(80, 46, "registered rural to reconstructed")
  drawing.dot(316, 42)
  drawing.text(330, 46, "model")
  return drawing.svg()
end

-- By province ----------------------------------------------------------------------

local function ranks(list)
  local sorted, rank = {}, {}
  for i, value in ipairs(list) do sorted[i] = { value, i } end
  table.sort(sorted, function(a, b) return a[1] < b[1] end)
  for r, item in ipairs(sorted) do rank[item[2]] = r end
  return rank
end

local function rank_correlation(one, other)
  local a, b, n, sum = ranks(one), ranks(other), #one, 0
  for i = 1, n do sum = sum + (a[i] - b[i]) ^ 2 end
  return 1 - 6 * sum / (n * (n * n - 1))
end

local function provinces(found)
  local places, by_id, in_record = require "model.places", {}, {}
  for _, one in ipairs(found) do by_id[one.place] = one end
  local rows, points, ours, theirs = {}, {}, {}, {}
  local function add(id, cao)
    local one = by_id[id]
    rows[#rows + 1] = {
      places[id].name, cao and number(cao) or "", number(one.excess_death_pct),
      number(one.death_rate_1960), number(one.output_1960), number(one.gross_share_1959),
      number(100 * one.removed_share, 0),
    }
  end
  for _, item in ipairs(record.cao) do
    local id, cao = item[1], item[2]
    in_record[id] = true
    ours[#ours + 1], theirs[#theirs + 1] = by_id[id].excess_death_pct, cao
    points[#points + 1] = { places[id].name, cao, by_id[id].excess_death_pct }
    add(id, cao)
  end
  for _, place in ipairs(places) do
    if not in_record[place.id] then add(place.id) end
  end
  local words = page.paragraph(("Rank correlation of model and record over these %d: %s."
    .. " Henan and Anhui come out at %s and %s percent where the record has 6.1 and 18.4:"
    .. " nothing sourced in the table of places sets them apart, and no factor of a"
    .. " single province was made up to do it. For places without a figure the model"
    .. " makes a prediction that nobody has looked up."):format(#ours,
    number(rank_correlation(ours, theirs), 2), number(by_id.henan.excess_death_pct),
    number(by_id.anhui.excess_death_pct)))
  local drawing = chart.bars("Deaths beyond the ordinary, 1958 to 1962, percent of the"
    .. " people",
    "Twelve provinces, record and model as bars. The order is much the same; Anhui is"
    .. " lower in the model than in the record, Henan higher.", points,
    { "record (Cao)", "model" }, 1, 0)
  return page.table({ "place", ">record %", ">model %", ">deaths a thousand 1960",
    ">output 1960", ">taken 1959, %", ">administrators removed,"
      .. " %" }, rows), words, drawing
end

-- By commune -----------------------------------------------------------------------

-- Losses of people from the end of 1957 to the end of 1961, percent, with their weight.
local function losses()
  local list, total = {}, 0
  for _, seed in ipairs(fit.SEEDS) do
    local drawn = simulated.rows("historical", fit.RUNS, seed, { "by=commune" })
    for _, one in ipairs(drawn) do
      local weight = one.weight * one.people_1957
      list[#list + 1] =
        { 100 * (1 - one.population_1961 / one.population_1957), weight }
      total = total + weight
    end
  end
  table.sort(list, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  return list, total
end

local function communes()
  local list, total = losses()
  local function quantile(q)
    local sum = 0
    for _, item in ipairs(list) do
      sum = sum + item[2]
      if sum >= q * total then return item[1] end
    end
  end
  local function share(low, high)
    local sum = 0
    for _, item in ipairs(list) do
      if item[1] >= low and item[1] < high then sum = sum + item[2] end
    end
    return 100 * sum / total
  end
  local rows = {}
  for low = -10, 45, 5 do
    local label = low < 0 and ("gained %d to %d"):format(-low - 5, -low)
      or ("lost %d to %d"):format(low, low + 5)
    rows[#rows + 1] = { label, share(low == -10 and -100 or low,
      low == 45 and 100 or low + 5) }
  end
  while rows[#rows][2] < .05 do rows[#rows] = nil end
  local words = page.paragraph(("Half of the people live in communes that lost less than"
    .. " %s percent from the end of 1957 to the end of 1961, births and moves counted;"
    .. " one in ten lives where more than %s percent were lost, one in a hundred where"
    .. " more than %s were. The worst communes on record lost about a quarter (Wuwei,"
    .. " Fengyang, findings 63 and"
    .. " 69)."):format(number(quantile(.5)), number(quantile(.9), 0),
    number(quantile(.99), 0)))
  return words, chart.bars("People by what their commune lost, 1957 to 1961 (share,"
    .. " percent)",
    "Bars: most people live in communes that lost or gained a few percent; a long tail"
    .. " lost a fifth and more.", rows, { "share of the people" }, 1, 0)
end

-- By month -------------------------------------------------------------------------

local function monthly()
  local rows = mean { "by=month" }
  local drawing = chart.new(760, 330, "Deaths beyond the ordinary by month, a thousand"
    .. " people",
    "Bars by month, October 1957 to December 1962: none before the end of 1958, a small"
    .. " rise in 1959, most in winter and spring of 1960, a lower rise in early 1961.")
  drawing.text(12, 22, "Deaths beyond the ordinary by month, a thousand"
    .. " people", "start", 15)
  local early, all, most = 0, 0, 0
  for _, one in ipairs(rows) do most = math.max(most, one.excess_deaths_permille) end
  local top = math.ceil(most)
  local frame = chart.frame(drawing, { x = 50, y = 50, w = 700, h = 240 }, #rows, 0, top,
    { 0, math.floor(top / 2), top })
  for i, one in ipairs(rows) do
    local y = frame.y(one.excess_deaths_permille)
    drawing.rect(frame.x(i) - 4, y, 8, frame.y(0) - y, chart.DARK)
    if one.month:sub(6) == "01" then
      drawing.line(frame.x(i) - 5.5, frame.y(0), frame.x(i) - 5.5, frame.y(0) + 6)
      drawing.text(frame.x(i) - 4, 312, one.month:sub(1, 4))
    end
    if one.month >= "1959-10" and one.month <= "1960-09" then
      all = all + one.excess_deaths_permille
      if one.month >= "1960-01" and one.month <= "1960-04" then
        early = early + one.excess_deaths_permille
      end
    end
  end
  return page.paragraph(("Of the deaths beyond the ordinary from October 1959 to"
    .. " September 1960, %s percent fall in January to April 1960 (finding 61: most in"
    .. " winter and spring, above all in these"
    .. " months)."):format(number(100 * early / all, 0))),
    drawing.svg()
end

-- ----------------------------------------------------------------------------------

-- Fills blocks (name -> text) and charts (file -> SVG).
function fit.make(blocks, charts)
  local found = mean { "by=year" }
  blocks.fit_years, blocks.fit_words = years(found), where_off(found)
  charts["output.svg"], charts["deaths.svg"] = output_chart(found), deaths_chart(found)
  blocks.provinces, blocks.provinces_words, charts["provinces.svg"] =
    provinces(mean { "by=place" })
  blocks.communes, charts["communes.svg"] = communes()
  blocks.months, charts["months.svg"] = monthly()
end

return fit
