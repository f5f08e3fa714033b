-- Which events a month can have at all. Nearly every condition of a long story names its
-- month ("facts.office and month == '1959-04' and ..."), and while that is false the
-- whole is: it is enough to ask once a month. What is asked reads the month and nothing
-- else and cannot fail; nor can what stands before it, which is not asked then.
local game = prelude "game"
local type = type

local calendar = {}
local COMPARED = { ["=="] = true, ["~="] = true, ["<"] = true, ["<="] = true,
  [">"] = true, [">="] = true }
local EQUATED = { ["=="] = true, ["~="] = true, ["and"] = true, ["or"] = true }
local SIMPLE = { literal = true, month = true, root = true }
local NONE = {}
local dated, undated = {}, {} -- the events that name each month, those that name none
local entered = 0
local of, list -- the month that was asked for last, and its events

local function is_month(node)
  return node.op == "month"
end

local function is_text(node)
  return node.op == "literal" and type(node.value) == "string"
end

-- Whether the node is about the month alone.
local function is_of_month(node)
  local op, left, right = node.op, node.left, node.right
  if COMPARED[op] then
    return is_month(left) and is_text(right) or is_text(left) and is_month(right)
  elseif op == "and" or op == "or" then
    return is_of_month(left) and is_of_month(right)
  end
  return op == "not" and is_of_month(right)
end

-- A person of several fields is a table for as long as the game lasts.
local function has_fields(person)
  local people = game.declared.people
  return person.table == "people" and people and type(people[person.name]) == "table"
end

-- Whether the node has a value whatever has happened.
local function cannot_fail(node)
  local op = node.op
  if op == "field" then
    return node.table ~= nil or has_fields(node.left)
  elseif op == "not" then
    return cannot_fail(node.right)
  elseif EQUATED[op] then
    return cannot_fail(node.left) and cannot_fail(node.right)
  end
  return SIMPLE[op]
end

-- Adds to `tests` the parts of a condition that are about the month alone, as far as
-- nothing before them can fail; true if nothing in the node can.
local function gather(node, tests)
  if node.op == "and" then
    return gather(node.left, tests) and gather(node.right, tests)
  elseif is_of_month(node) then
    tests[#tests + 1] = node
    return true
  end
  return cannot_fail(node)
end

-- The month that a test names as the only one, or nil.
local function only_month(test)
  if test and test.op == "==" then
    return is_text(test.left) and test.left.value or test.right.value
  end
end

-- Notes what has to be true of the month for the event's prepared condition to hold. The
-- events are entered in their order.
function calendar.enter(event)
  local tests = {}
  if type(event.when) == "table" then
    gather(event.when.root, tests)
  end
  event.tests, event.month = tests, only_month(tests[1])
  entered = entered + 1
  event.rank = entered
  local group = undated
  if event.month then
    group = dated[event.month] or {}
    dated[event.month] = group
  end
  group[#group + 1] = event
end

local function add(event)
  local tests = event.tests
  if event.played and event.once then
    return
  end
  for i = event.month and 2 or 1, #tests do
    if not tests[i].run(tests[i]) then
      return
    end
  end
  list[#list + 1] = event
end

-- The events that the month it is can have, in their order; those that have been played
-- for good may be missing.
function calendar.events()
  if of == game.month then
    return list
  end
  of, list = game.month, {}
  local named, at = dated[of] or NONE, 1
  for i = 1, #undated do
    while at <= #named and named[at].rank < undated[i].rank do
      add(named[at])
      at = at + 1
    end
    add(undated[i])
  end
  for i = at, #named do
    add(named[i])
  end
  return list
end

return calendar
