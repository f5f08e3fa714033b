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

-- The figure of a weight.
function condition.figure(value, field)
  local kind = type(value)
  if kind == "string" then
    value = expression.run(expression.compile(value, field), nil, field)
  elseif kind == "function" then
    value = call(value)
  end
  return check.number(value, field)
end

-- Why a condition does not hold, in words; it must just have been false.
function condition.explain(value, field, lent)
  if type(value) == "string" then
    return expression.explain(value, lent, field)
  end
  return type(value) == "function" and "its function says no" or "it is false"
end

return condition
