-- Which events a month can have at all. Most conditions of a long story begin with the
-- month ("month == '1959-04' and ..."), and while that beginning is false the rest is
-- never looked at: it is enough to ask once a month. What is asked reads the month and
-- nothing else, and cannot fail.
local game = prelude "game"
local type = type

local calendar = {}
local COMPARED = { ["=="] = true, ["~="] = true, ["<"] = true, ["<="] = true,
  [">"] = true, [">="] = true }
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

-- The longest beginning of a condition's tree that is about the month alone, or nil.
local function beginning(node)
  if node.op == "and" then
    local left = beginning(node.left)
    return left == node.left and is_of_month(node.right) and node or left
  end
  return is_of_month(node) and node or nil
end

-- What has to be true of the month for an event's prepared condition to be looked at; nil
-- where it always is.
function calendar.beginning(when)
  return type(when) == "table" and beginning(when.root) or nil
end

-- The events of `all` that the month it is can have, in their order; those that have been
-- played for good may be missing.
function calendar.events(all)
  if of == game.month then
    return list
  end
  local count = 0
  of, list = game.month, {}
  for i = 1, #all do
    local event = all[i]
    local first = event.beginning
    if not (event.played and event.once) and (not first or first.run(first)) then
      count = count + 1
      list[count] = event
    end
  end
  return list
end

return calendar
