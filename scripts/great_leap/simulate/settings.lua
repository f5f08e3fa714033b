-- What `irongrain simulate great_leap --set NAME=VALUE` takes: each setting with its
-- range, read into one table; whatever is wrong is told, never guessed.
local calendars = require "model.calendars"
local clock = require "model.clock"
local constants = require "model.constants"
local places = require "model.places"
local reading = require "simulate.reading"

local floor = math.floor
local find, is_one_of, names_of = reading.find, reading.is_one_of, reading.names_of
local number, split = reading.number, reading.split
local settings = {}

local TABLES = { "year", "month", "place", "commune", "book" }
local CALENDARS = { "huai", "north", "northeast", "sichuan", "south" }
local COMMUNES = { "drawn", "average" }

-- The controls (model/conduct.lua) and their ranges.
local ORDERS = {
  furn = { 0, .6 }, water = { 0, .5 }, ws = { 0, .3 }, area = { 0, 1.3 },
  tech = { 0, 1.35 }, report = { 0, 2.5 }, deliver = { 0, 1 }, hide = { 0, .3 },
  ask = { 0, 1 }, foresee = { 0, 1 }, freeeat = { 0, 1.1 }, ladle = { 0, 1 },
  seed = { .3, 1 }, plot = { 0, .5 }, flight = { 0, 1 }, melt = { 0, 1 },
  hall = { 0, 1 }, contract = { 0, 1 }, search = { 0, 1 },
}
-- What describes a place that is not in the table: range, or nil where it is no number.
local CUSTOM = {
  gph57 = { 100, 700 }, r1 = { .05, 1 }, r2 = { .05, 1 }, hall = { 0, 1 },
  lag = { 0, 24, whole = true }, rural_m = { .001, 1000 }, calendar = false,
  weather = false,
}
local NEEDED = { "gph57", "calendar", "r1", "r2", "hall", "weather" }
local NUMBERS = {
  seed = { 0, 9007199254740991, whole = true }, row = { 1, 9999, whole = true },
  pressure = reading.ranges.pressure, levy = reading.ranges.levy, size = { .01, 100 },
}
local OTHERS = { "by", "communes", "off", "place" }

local function keys_of(map)
  local list = {}
  for name in pairs(map) do list[#list + 1] = name end
  table.sort(list)
  return list
end

local function all_names()
  local list = {}
  for _, name in ipairs(OTHERS) do list[#list + 1] = name end
  for name in pairs(CUSTOM) do list[#list + 1] = name end
  for name in pairs(NUMBERS) do list[#list + 1] = name end
  list[#list + 1], list[#list + 2] = "constant.NAME", "order.NAME"
  table.sort(list)
  return names_of(list)
end

-- The model's month of "1959-03", or nil and what is wrong.
local function month_of(text)
  local year, month = tonumber(text:sub(1, 4)), tonumber(text:sub(6, 7))
  if #text ~= 7 or text:sub(5, 5) ~= "-" or not year or not month or month < 1
      or month > 12 then
    return nil, "a month is written 1959-03, found \"" .. text .. "\""
  end
  local t = clock.index(floor(year), floor(month))
  if t < clock.FIRST or t > clock.CLOSE then
    return nil, "months go from 1957-10 to 1963-04, found " .. text
  end
  return t
end

-- The first and last month of "1958-08..1959-12", "1959-03..", "..1959-12" or "1959-03".
local function span_of(text)
  local at = find(text, "..")
  local from, to = text, text
  if at then from, to = text:sub(1, at - 1), text:sub(at + 2) end
  if text == "" or text == ".." then return nil, "no month stands behind @" end
  local first, last = clock.FIRST, clock.CLOSE
  local wrong_first, wrong_last
  if from ~= "" then first, wrong_first = month_of(from) end
  if to ~= "" then last, wrong_last = month_of(to) end
  if not first or not last then return nil, wrong_first or wrong_last end
  if first > last then return nil, "the months " .. text .. " run backwards" end
  return first, last
end

-- One order: its value holds in its months, over what the policy would order.
local function read_order(set, name, text)
  local control = name:sub(7)
  if not ORDERS[control] then
    return "there is no order " .. control .. "; there are " .. names_of(keys_of(ORDERS))
  end
  local at = find(text, "@")
  local value, wrong = number(name, at and text:sub(1, at - 1) or text, ORDERS[control])
  if not value then return wrong end
  local first, last = clock.FIRST, clock.CLOSE
  if at then
    first, last = span_of(text:sub(at + 1))
    if not first then return name .. ": " .. last end
  end
  set.orders[#set.orders + 1] = {
    name = control, value = value, first = first, last = last,
  }
end

local function read_constant(set, name, text)
  local constant = name:sub(10)
  if not constants.game[constant] then
    return "there is no constant " .. constant .. "; model/constants.lua has "
      .. names_of(keys_of(constants.game))
  end
  local value, wrong = number(name, text, { -1000, 1000 })
  if not value then return wrong end
  set.constants[constant] = value
end

local function read_weather(text)
  local list = split(text, ":")
  if #list ~= 5 then
    return nil, "weather takes five factors, of 1958 to 1962, as 1:.95:.9:1:1; found \""
      .. text .. "\""
  end
  for i = 1, 5 do
    local value, wrong = number("weather", list[i], { .2, 2 })
    if not value then return nil, wrong end
    list[i] = value
  end
  return list
end

local function read_name(name, text, list)
  if is_one_of(list, text) then return text end
  return nil, name .. " takes " .. names_of(list) .. "; found \"" .. text .. "\""
end

local function place_names()
  local list = {}
  for i, row in ipairs(places) do list[i] = row.id end
  list[#list + 1] = "custom"
  return list
end

local function value_of(name, text)
  if NUMBERS[name] then return number(name, text, NUMBERS[name]) end
  if CUSTOM[name] then return number(name, text, CUSTOM[name]) end
  if name == "weather" then return read_weather(text) end
  if name == "calendar" then return read_name(name, text, CALENDARS) end
  if name == "by" then return read_name(name, text, TABLES) end
  if name == "communes" then return read_name(name, text, COMMUNES) end
  if name == "place" then return read_name(name, text, place_names()) end
  return nil, "there is no setting \"" .. name .. "\"; there are " .. all_names()
end

-- One pair; returns what is wrong with it, or nil.
local function read(set, given, name, text)
  if name:sub(1, 6) == "order." then return read_order(set, name, text) end
  if name:sub(1, 9) == "constant." then return read_constant(set, name, text) end
  if name == "off" then return reading.off(set.off, text) end
  local value, wrong = value_of(name, text)
  if not value then return wrong end
  if given[name] and given[name] ~= text then
    return name .. " is set twice, to " .. given[name] .. " and to " .. text
  end
  given[name], set[name] = text, value
end

-- What contradicts something else, or nil.
local function contradiction(set, given, request)
  if set.place == "custom" then
    for _, name in ipairs(NEEDED) do
      if not given[name] then
        return "place=custom needs " .. names_of(NEEDED) .. "; there is no " .. name
      end
    end
    if not calendars[set.calendar] then return "no calendar " .. set.calendar end
  else
    for name in pairs(CUSTOM) do
      if given[name] then
        return name .. "= describes a place of its own: place=custom"
      end
    end
    if given.row then return "row= numbers a place of its own: place=custom" end
  end
  if set.seed and request.seed ~= 1 and request.seed ~= set.seed then
    return "--seed " .. request.seed .. " and seed=" .. set.seed
      .. " contradict each other"
  end
end

-- Reads what was set: a table of settings, or nil and what is wrong.
function settings.read(request)
  local set, given = { orders = {}, constants = {}, off = {} }, {}
  for _, pair in ipairs(request.set) do
    local wrong = read(set, given, pair[1], pair[2])
    if wrong then return nil, wrong end
  end
  local wrong = contradiction(set, given, request)
  if wrong then return nil, wrong end
  set.by, set.communes = set.by or "year", set.communes or "drawn"
  set.seed = set.seed or request.seed
  set.pressure, set.levy, set.size = set.pressure or 1, set.levy or 1, set.size or 1
  return set
end

return settings
