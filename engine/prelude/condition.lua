-- What an author may give as a condition or as a weight: a plain value, an expression, a
-- function. A function runs with the game held still: it can ask and say nothing.
local expression = prelude "expression"
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local type = type

local condition = {}

local function call(give)
  local kind, id, part, part_id = report.subject()
  local place = report.place(nil)
  local before = game.condition
  game.condition = true
  local value = give()
  game.condition = before
  report.place(place)
  report.about(kind, id, part, part_id)
  return value
end

-- Refuses, while loading, what cannot be a condition; `weight` allows a number as well.
function condition.check(value, field, weight)
  local kind = type(value)
  if kind == "string" then
    expression.check(value, field)
  elseif weight and kind == "number" then
    check.number(value, field)
  elseif kind ~= "function" and (weight or kind ~= "boolean") then
    report.fail(field .. " must be an expression in quotes or a function"
      .. (weight and " or a number" or "") .. ", found " .. report.found(value))
  end
end

-- A condition or a weight that is checked and kept: its tree, where it is an expression.
function condition.prepare(value, field, weight)
  condition.check(value, field, weight)
  return type(value) == "string" and expression.compile(value, field) or value
end

-- The value of what was prepared.
function condition.value(prepared, field)
  local kind = type(prepared)
  if kind == "table" then
    return expression.run(prepared, nil, field)
  elseif kind == "function" then
    return call(prepared)
  end
  return prepared
end

function condition.holds(value, field, lent)
  local kind = type(value)
  if kind == "boolean" then
    return value
  elseif kind == "string" then
    local tree = expression.compile(value, field)
    return expression.run(tree, lent, field) and true or false
  elseif kind == "function" then
    return call(value) and true or false
  end
  condition.check(value, field)
end

-- Why a condition does not hold, in words; it must just have been false.
function condition.explain(value, field, lent)
  if type(value) == "string" then
    return expression.explain(value, lent, field)
  end
  return type(value) == "function" and "its function says no" or "it is false"
end

return condition
