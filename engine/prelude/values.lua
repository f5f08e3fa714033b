-- What each thing that an expression compares can be, as a list of values that stand for
-- all: of the scenario's months those that it is compared with and their neighbours, an
-- option's values, and else every value it is compared with, one between each two, one on
-- either side, and one of each other kind. A set of comparisons that none of them
-- satisfies cannot hold.
local game = prelude "game"
local reading = prelude "reading"
local sort = prelude "sort"
local type, find, sub = type, string.find, string.sub
local tonumber, format = tonumber, string.format
local max, abs = math.max, math.abs

local values = {}

local near = {} -- date -> the months of the scenario that are it or stand beside it

-- Whether a value is a month such as 1958-09, or a year, with which months are compared.
function values.is_date(value)
  return near[value] ~= nil or type(value) == "string"
    and (find(value, "^[0-9][0-9][0-9][0-9]$") ~= nil
      or find(value, "^[0-9][0-9][0-9][0-9]%-0[1-9]$") ~= nil
      or find(value, "^[0-9][0-9][0-9][0-9]%-1[0-2]$") ~= nil)
end

-- The side of a comparison that is no plain value; of anything else it itself.
local function named_side(node)
  if not reading.compares(node) then
    return node
  end
  return reading.literal(node.left) and node.right or node.left
end

-- A thing of which atoms speak: { node =, pair = "same" or "two" or nil, [i] = the values
-- it is compared with }.
function values.thing(atom)
  return { node = named_side(atom.node), pair = atom.pair }
end

-- The month before (-1) or after (1) a month; before a year its last December, after it
-- the first January that is not before it.
local function beside(date, step)
  local year, month = tonumber(sub(date, 1, 4)), tonumber(sub(date, 6))
  if not month then
    month = step < 0 and 0 or 1
  else
    month = month + step
  end
  if month < 1 or month > 12 then
    year, month = year + step, month < 1 and 12 or 1
  end
  return year >= 0 and year <= 9999 and format("%04d-%02d", year, month) or nil
end

local function months_near(date)
  local list, first, last = near[date], game.first_month, game.last_month
  if not list then
    list = {}
    local all = { beside(date, -1) or date, date, beside(date, 1) or date }
    for i = 1, 3 do
      local month = all[i]
      if #month == 7 and (not first or month >= first and month <= last) then
        list[#list + 1] = month
      end
    end
    near[date] = list
  end
  return list
end

-- Months that stand for all there can be: every one that is named, those beside it, and
-- the first and the last.
local function months(thing)
  local list = { game.first_month or "1958-01", game.last_month }
  for i = 1, #thing do
    local some = values.is_date(thing[i]) and months_near(thing[i]) or {}
    for j = 1, #some do
      list[#list + 1] = some[j]
    end
  end
  return list
end

-- The values of an option, or nil.
function values.of_option(name)
  local options = game.manifest.options
  for i = 1, #options do
    if options[i].id == name then
      local list = {}
      for j = 1, #options[i].values do
        list[j] = options[i].values[j].value
      end
      return list
    end
  end
end

local function sorted(thing, kind)
  local list = {}
  for i = 1, #thing do
    if type(thing[i]) == kind then
      list[#list + 1] = thing[i]
    end
  end
  sort(list, function(a, b) return a < b end)
  return list
end

local function add_numbers(list, thing)
  local known = sorted(thing, "number")
  for i = 1, #known do
    local here, following = known[i], known[i + 1]
    list[#list + 1] = here
    list[#list + 1] = following and here / 2 + following / 2 or here + max(1, abs(here))
  end
  list[#list + 1] = known[1] and known[1] - max(1, abs(known[1])) or 1
end

-- Behind a text comes, by bytes, the same with a NUL.
local function add_texts(list, thing)
  local known = sorted(thing, "string")
  list[#list + 1] = ""
  list[#list + 1] = "a"
  for i = 1, #known do
    list[#list + 1] = known[i]
    list[#list + 1] = known[i] .. "\0"
  end
end

local function stand_ins(thing, kind)
  local list = {}
  if kind == nil or kind == "number" then
    add_numbers(list, thing)
  end
  if kind == nil or kind == "string" then
    add_texts(list, thing)
  end
  if kind == nil or kind == "boolean" then
    list[#list + 1], list[#list + 2] = true, false
  end
  list.has_nil = kind == nil
  return list
end

-- Whether nothing can be told of what a part of a condition is about, if it is alone in
-- being about it: that may be anything.
function values.is_open(part, pair, lent)
  if pair then
    return pair == "two"
  end
  local node = named_side(part)
  local is_option = node.op == "field" and node.left.op == "root"
    and node.left.name == "options" and not lent.options
  return not is_option and (node.op == "field" or node.op == "bare" or node.op == "root")
end

-- The values of a thing; `all_known` where they are the months or an option's values.
function values.of(key, thing, lent)
  if thing.pair then
    return thing.pair == "same" and { "=" } or { "<", "=", ">", "?" }
  end
  local node = thing.node
  local kind, certain = reading.kind(node, lent)
  local list = key == "month" and months(thing)
    or node.op == "field" and node.left.op == "root" and node.left.name == "options"
    and not lent.options and values.of_option(node.name)
  if list then
    list.all_known = true
    return list
  end
  return stand_ins(thing, certain and kind or nil)
end

return values
