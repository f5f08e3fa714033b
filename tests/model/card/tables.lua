-- luacheck: std max
-- The model's numbers as tables, each with what the model's own files say of it.
local page = require "page"
local source = require "source"

local tables = {}
local YEARS = { 1957, 1958, 1959, 1960, 1961, 1962 }

local function plain(value) return ("%.10g"):format(value) end

local function constants(model)
  local values = require "model.constants"
  local said, changed = source.constants(model .. "constants.lua")
  local names, rows = {}, {}
  for name in pairs(values.game) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local one = said[name] or error("constants.lua says nothing of " .. name, 0)
    local mark, was = one.mark, ""
    if values.game[name] ~= values.reference[name] then
      was = plain(values.reference[name])
      mark = changed[name] and changed[name].all or mark
    end
    rows[#rows + 1] =
      { "`" .. name .. "`", plain(values.game[name]), was, one.what, mark }
  end
  return page.table({ "constant", ">value", ">first version", "unit, what it"
    .. " is", "mark" },
    rows)
end

-- A table of the timeline by calendar year: the mean of its months, or its value.
local function by_year(values)
  local list, clock = {}, require "model.clock"
  for i, year in ipairs(YEARS) do
    if values[year] then
      list[i] = plain(values[year])
    else
      local sum, months = 0, 0
      for month = 1, 12 do
        local value = values[clock.index(year, month)]
        if value then sum, months = sum + value, months + 1 end
      end
      list[i] = page.number(sum / months, 2)
    end
  end
  return list
end

local function timeline(model)
  local values, said, at, rows = require("model.timeline").game, {}, {}, {}
  for _, one in ipairs(source.timeline(model .. "timeline.lua")) do
    if not at[one.name] then
      at[one.name] = #said + 1
      said[#said + 1] = one
    elseif one.changed then
      local before = said[at[one.name]]
      before.comment = before.comment:find "^In the reference" and one.comment
        or before.comment .. " In the game: " .. one.comment
    end
  end
  for _, one in ipairs(said) do
    local comment = one.comment:gsub("^By crop year%. ", "")
    local row = { "`" .. one.name .. "`" }
    for i, value in ipairs(by_year(values[one.name])) do row[i + 1] = value end
    row[#row + 1] = comment
    rows[#rows + 1] = row
  end
  return page.table({ "table", ">1957", ">1958", ">1959", ">1960", ">1961", ">1962",
    "what it is, mark" }, rows)
end

-- Lists that are no curves: one value a month, or an age.
local LISTS = { season = true, age_share = true, age_hazard = true, age_deaths = true }

local function responses(model)
  local rows = {}
  for _, one in ipairs(source.responses(model .. "responses.lua")) do
    local parts = {}
    for i, value in ipairs(one.values) do
      if LISTS[one.name] then
        parts[i] = plain(value)
      elseif i % 2 == 1 then
        parts[#parts + 1] = plain(value) .. ": " .. plain(one.values[i + 1])
      end
    end
    rows[#rows + 1] = { "`" .. one.name .. "`", table.concat(parts, ", "), one.comment }
  end
  return page.table({ "curve", "x: y, straight between", "what it is, mark" }, rows)
end

local function places()
  local rows = {}
  for _, place in ipairs(require "model.places") do
    local weather = {}
    for i, value in ipairs(place.weather) do weather[i] = page.number(value, 3) end
    rows[#rows + 1] = { place.name, plain(place.rural_m), plain(place.grain),
      place.calendar, plain(place.r1), plain(place.r2), page.number(place.hall, 3),
      plain(place.lag),
      table.concat(weather, " ") }
  end
  return page.table({ "place", ">rural people, m", ">grain 1957, kg a head", "calendar",
    ">radicalism to Aug 1959", ">from Sept 1959", ">halls end 1959", ">lag, months",
    "weather 1958 to 1962" }, rows)
end

-- Files whose capitals are no numbers of the model.
local PASSED = { luck = true, flows = true, accounts = true, clock = true }

local function numbers(model, files)
  local rows = {}
  for _, file in ipairs(files) do
    local name = file:match "^model/(.*)%.lua$"
    if name and not PASSED[name] then
      for _, one in ipairs(source.numbers(model .. name .. ".lua")) do
        rows[#rows + 1] = { "`" .. name .. ".lua`", "`" .. one.names .. "`", one.value,
          (one.comment:gsub("%s+", " ")) }
      end
    end
  end
  return page.table({ "file", "number", "value", "what it is, mark" }, rows)
end

function tables.make(blocks, model, files)
  blocks.constants, blocks.timeline = constants(model), timeline(model)
  blocks.responses, blocks.places = responses(model), places()
  blocks.numbers = numbers(model, files)
end

return tables
