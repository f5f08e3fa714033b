-- What the nodes of an expression do. A node is a table: `run`, the function that gives
-- its value from the node and the lent locals; `op`, `left`, `right`, `name`, `value`,
-- `items`; `from` and `to`, where it stands in the source. Wrong operands stop the
-- scenario with the words they stand in.
local host = host
local declared = prelude "declared"
local game = prelude "game"
local report = prelude "report"
local type, sub, floor, next = type, string.sub, math.floor, next
local host_number, host_keys, rawget = host.number, host.keys, rawget

local operators = { binary = {}, calls = {} }
local source, field

-- What the next errors quote.
function operators.begin(new_source, new_field)
  source, field = new_source, new_field
end

local function fail(node, message)
  report.fail(field .. ": " .. sub(source, node.from, node.to) .. ": " .. message)
end
operators.fail = fail

local function words(node)
  return sub(source, node.from, node.to)
end

-- What is wrong where `part` is no field of what an allocate was answered by, which has
-- its tasks and no other; nil where it is something else.
function operators.no_task(part)
  local left = part.op == "field" and part.left
  local answer = left and left.table == "answers" and game.answers[left.name]
  if type(answer) == "table" and answer[part.name] == nil then
    return "; " .. left.name .. " has no task " .. report.quoted(part.name)
      .. report.instead(part.name, host_keys(answer))
  end
end
local no_task = operators.no_task

-- What to write where `part` of a node may not be there.
local function ask_first(part, node)
  return no_task(part)
    or "; ask first whether it is there: " .. words(part) .. " and " .. words(node)
end

local function arithmetic(compute)
  return function(self, lent)
    local left, right = self.left.run(self.left, lent), self.right.run(self.right, lent)
    if type(left) ~= "number" or type(right) ~= "number" then
      local wrong, value = self.right, right
      if type(left) ~= "number" then
        wrong, value = self.left, left
      end
      fail(self, words(wrong) .. " must be a number, found " .. report.found(value)
        .. (no_task(wrong) or ""))
    end
    local result = compute(left + 0.0, right, self)
    if result - result ~= 0 then
      fail(self, "the result is no finite number")
    end
    return result
  end
end

local function refuse_zero(right, node)
  if right == 0 then
    fail(node, words(node.right)
      .. " is 0, and nothing can be divided by 0; test it first")
  end
end

operators.binary["+"] = arithmetic(function(a, b) return a + b end)
operators.binary["-"] = arithmetic(function(a, b) return a - b end)
operators.binary["*"] = arithmetic(function(a, b) return a * b end)
operators.binary["/"] = arithmetic(function(a, b, node)
  refuse_zero(b, node)
  return a / b
end)
operators.binary["//"] = arithmetic(function(a, b, node)
  refuse_zero(b, node)
  return a // b
end)
operators.binary["%"] = arithmetic(function(a, b, node)
  refuse_zero(b, node)
  return a % b
end)

local ORDERED = { number = true, string = true }

-- Says why two values have no order, and how to ask first for one that is not there.
local function refuse_order(self, left, right)
  local missing = left == nil and self.left or right == nil and self.right
  local advice = missing and ask_first(missing, self) or ""
  fail(self, "cannot be compared: " .. words(self.left) .. " is " .. report.found(left)
    .. ", " .. words(self.right) .. " is " .. report.found(right) .. advice)
end

local function ordered(self, lent)
  local left, right = self.left, self.right
  local a, b = left.run(left, lent), right.run(right, lent)
  local kind = type(a)
  if kind ~= type(b) or not ORDERED[kind] then
    refuse_order(self, a, b)
  end
  return a, b
end

operators.binary["<"] = function(self, lent)
  local a, b = ordered(self, lent)
  return a < b
end
operators.binary["<="] = function(self, lent)
  local a, b = ordered(self, lent)
  return a <= b
end
operators.binary[">"] = function(self, lent)
  local a, b = ordered(self, lent)
  return a > b
end
operators.binary[">="] = function(self, lent)
  local a, b = ordered(self, lent)
  return a >= b
end
operators.binary["=="] = function(self, lent)
  local left, right = self.left, self.right
  return left.run(left, lent) == right.run(right, lent)
end
operators.binary["~="] = function(self, lent)
  local left, right = self.left, self.right
  return left.run(left, lent) ~= right.run(right, lent)
end
operators.binary["and"] = function(self, lent)
  local left, right = self.left, self.right
  return left.run(left, lent) and right.run(right, lent)
end
operators.binary["or"] = function(self, lent)
  local left, right = self.left, self.right
  return left.run(left, lent) or right.run(right, lent)
end

local function piece(self, node, lent)
  local value = node.run(node, lent)
  if type(value) == "number" then
    return host_number(value)
  elseif type(value) ~= "string" then
    fail(self, words(node) .. " must be a text or a number, found "
      .. report.found(value))
  end
  return value
end

operators.binary[".."] = function(self, lent)
  return piece(self, self.left, lent) .. piece(self, self.right, lent)
end

operators["not"] = function(self, lent)
  return not self.right.run(self.right, lent)
end

function operators.minus(self, lent)
  local value = self.right.run(self.right, lent)
  if type(value) ~= "number" then
    fail(self, words(self.right) .. " must be a number, found " .. report.found(value))
  end
  return 0.0 - value
end

function operators.literal(self)
  return self.value
end

-- A field of a table that is at hand: a lent local's, an answer's, a person's. A person
-- that is lent stands behind a guard, who knows the fields.
function operators.field(self, lent)
  local value = self.left.run(self.left, lent)
  if type(value) ~= "table" then
    fail(self, words(self.left) .. " is " .. report.found(value)
      .. ", which has no field " .. report.quoted(self.name)
      .. (value == nil and ask_first(self.left, self) or ""))
  end
  return value[self.name]
end

local function numbers(self, lent)
  local values = {}
  for i = 1, #self.items do
    local item = self.items[i]
    values[i] = item.run(item, lent)
    if type(values[i]) ~= "number" then
      fail(self, words(item) .. " must be a number, found " .. report.found(values[i])
        .. (no_task(item) or ""))
    end
  end
  return values
end

local function extreme(is_better)
  return function(self, lent)
    local values = numbers(self, lent)
    local best = values[1]
    for i = 2, #values do
      best = is_better(values[i], best) and values[i] or best
    end
    return best
  end
end

local function a_table(self, lent)
  local item = self.items[1]
  local value = item.run(item, lent)
  if type(value) ~= "table" then
    fail(self, words(item) .. " must be a table, found " .. report.found(value))
  end
  return declared.behind(value)
end

operators.calls.min = extreme(function(a, b) return a < b end)
operators.calls.max = extreme(function(a, b) return a > b end)
function operators.calls.abs(self, lent)
  local value = numbers(self, lent)[1]
  return value < 0 and 0.0 - value or value
end
function operators.calls.floor(self, lent)
  return floor(numbers(self, lent)[1])
end
function operators.calls.count(self, lent)
  local count = 0
  for _ in next, a_table(self, lent) do
    count = count + 1
  end
  return count
end
function operators.calls.has(self, lent)
  local list, wanted = a_table(self, lent), self.items[2].run(self.items[2], lent)
  if wanted == nil then
    return false
  elseif rawget(list, wanted) ~= nil then
    return true
  end
  for i = 1, #list do
    if rawget(list, i) == wanted then
      return true
    end
  end
  return false
end

operators.arity = { min = { 1, 16 }, max = { 1, 16 }, abs = { 1, 1 }, floor = { 1, 1 },
  count = { 1, 1 }, has = { 2, 2 } }
operators.call_names = { "abs", "count", "floor", "has", "max", "min" }

return operators
