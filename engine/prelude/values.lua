-- What each thing that an expression compares can be, as a list of values that stand for
-- all: the scenario's months, an option's values, and else every value it is compared
-- with, one between each two, one on either side, and one of each other kind. A set of
-- comparisons that none of them satisfies cannot hold.
local game = prelude "game"
local reading = prelude "reading"
local sort = prelude "sort"
local type, find, sub, match = type, string.find, string.sub, string.match
local tonumber, format = tonumber, string.format
local max, abs = math.max, math.abs

local values = {}
local YEARS_MOST = 60 -- of a span of months that is gone through one by one

-- Whether a value is a month such as 1958-09, or a year, with which months are compared.
function values.is_date(value)
  return type(value) == "string"
    and (find(value, "^[0-9][0-9][0-9][0-9]$") ~= nil
      or find(value, "^[0-9][0-9][0-9][0-9]%-0[1-9]$") ~= nil
      or find(value, "^[0-9][0-9][0-9][0-9]%-1[0-2]$") ~= nil)
end

local function add_months(list, from_year, to_year)
  for year = from_year, to_year do
    for month = 1, 12 do
      list[#list + 1] = format("%04d-%02d", year, month)
    end
  end
  return list
end

-- The side of a comparison that is no plain value; of anything else it itself.
local function named_side(node)
  if not reading.compares(node) then
    return node
  end
  return reading.literal(node.left) and node.right or node.left
end

-- Adds the things that a condition compares to `things`: key -> { count =, node = the
-- thing, pair = "same" or "two" or nil, [i] = the values it is compared with }.
function values.gather(node, lent, things)
  local op = node.op
  if op == "and" or op == "or" then
    values.gather(node.left, lent, things)
    return values.gather(node.right, lent, things)
  elseif op == "not" then
    return values.gather(node.right, lent, things)
  end
  local key, _, value, is_pair = reading.atom(node, true, lent)
  if key then
    local thing = things[key]
    if not thing then
      thing = { pair = is_pair, count = 0, node = named_side(node) }
      things[key] = thing
    end
    thing.count = thing.count + 1
    thing[#thing + 1] = value
  end
end

local function years_of(thing)
  local first, last
  for i = 1, #thing do
    local year = type(thing[i]) == "string"
      and tonumber(match(thing[i], "^[0-9][0-9][0-9][0-9]"))
    if year then
      first = first and first < year and first or year
      last = last and last > year and last or year
    end
  end
  return first or 1958, last or 1958
end

-- All months that there can be, or nil where they are too many.
local function months(thing)
  if not game.first_month then
    local first, last = years_of(thing)
    return last - first < YEARS_MOST
      and add_months({}, max(first - 1, 0), last + 1) or nil
  end
  local list = {}
  local first = tonumber(sub(game.first_month, 1, 4))
  local last = tonumber(sub(game.last_month, 1, 4))
  if last - first >= YEARS_MOST then
    return nil
  end
  local all = add_months({}, first, last)
  for i = 1, #all do
    if all[i] >= game.first_month and all[i] <= game.last_month then
      list[#list + 1] = all[i]
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
