-- What an expression compares, read from its tree as plain data: a key for the thing that
-- is compared, an operator and a value. Equal keys have equal values as long as one
-- condition is judged; nothing here runs the expression.
local host = host
local game = prelude "game"
local type, copy_text = type, host.copy_text

local reading = {}

local FLIPPED = { ["<"] = ">", [">"] = "<", ["<="] = ">=", [">="] = "<=", ["=="] = "==",
  ["~="] = "~=" }
local NEGATED = { ["<"] = ">=", [">="] = "<", [">"] = "<=", ["<="] = ">", ["=="] = "~=",
  ["~="] = "==", truthy = "falsy", falsy = "truthy" }
-- Of two things that are compared with each other: how they may stand. "?" is unlike.
local RELATIONS = {
  ["<"] = { ["<"] = true }, ["<="] = { ["<"] = true, ["="] = true },
  [">"] = { [">"] = true }, [">="] = { [">"] = true, ["="] = true },
  ["=="] = { ["="] = true }, ["~="] = { ["<"] = true, [">"] = true, ["?"] = true },
}
local ORDERING = { ["<"] = true, [">"] = true, ["<="] = true, [">="] = true }
local ARITHMETIC = { ["+"] = true, ["-"] = true, ["*"] = true, ["/"] = true,
  ["//"] = true, ["%"] = true }

reading.ordering, reading.arithmetic = ORDERING, ARITHMETIC

-- Whether the node is a comparison.
function reading.compares(node)
  return FLIPPED[node.op] ~= nil
end

-- Whether the node is a plain value, and which.
function reading.literal(node)
  if node.op == "literal" then
    return true, node.value
  elseif node.op == "minus" then
    local is_plain, value = reading.literal(node.right)
    if is_plain and type(value) == "number" then
      return true, 0.0 - value
    end
  end
  return false
end
local literal = reading.literal

-- The truth of a plain value, and of a comparison of two; nil for anything else.
function reading.plain_truth(node)
  local is_plain, value = literal(node)
  if is_plain then
    return value and true or false
  elseif reading.compares(node) then
    local left_is, left = literal(node.left)
    local right_is, right = literal(node.right)
    if left_is and right_is then
      return reading.satisfies(left, node.op, right)
    end
  end
end

local function literal_key(value)
  local words = type(value) == "string" and value or copy_text(value)
  return type(value) .. " " .. #words .. " " .. words
end

local function call_key(node, lent)
  local key = node.name
  for i = 1, #node.items do
    key = key .. "(" .. reading.key(node.items[i], lent)
  end
  return key .. ")"
end

-- A name for what the node gives. A lent local's is never that of anything else.
function reading.key(node, lent)
  local op = node.op
  local name = op == "month" and op or node.name
  if op == "month" or op == "root" or op == "bare" then
    return lent[name] and "lent " .. name or (op == "bare" and "books." or "") .. name
  elseif op == "field" then
    return reading.key(node.left, lent) .. "." .. name
  elseif op == "call" then
    return call_key(node, lent)
  end
  local is_plain, value = literal(node)
  if is_plain then
    return literal_key(value)
  end
  return "(" .. (node.left and reading.key(node.left, lent) or "") .. " " .. op .. " "
    .. reading.key(node.right, lent) .. ")"
end

-- The comparison of two things that are both no plain values; the last word is "same"
-- where they are one thing.
local function read_pair(node, lent)
  local op = node.op
  local left, right = reading.key(node.left, lent), reading.key(node.right, lent)
  if left > right then
    left, right, op = right, left, FLIPPED[op]
  end
  return left .. "\n" .. right, op, nil, left == right and "same" or "two"
end

-- What the node says if it is `want`: key, operator, value and, where it stands between
-- two things, "same" or "two"; no key where it is a matter of plain values alone.
function reading.atom(node, want, lent)
  local key, op, value, is_pair = nil, "truthy", nil, nil
  if reading.compares(node) then
    local left_is, left = literal(node.left)
    local right_is, right = literal(node.right)
    if left_is and right_is then
      return nil
    elseif right_is then
      key, op, value = reading.key(node.left, lent), node.op, right
    elseif left_is then
      key, op, value = reading.key(node.right, lent), FLIPPED[node.op], left
    else
      key, op, value, is_pair = read_pair(node, lent)
    end
  elseif not literal(node) then
    key = reading.key(node, lent)
  end
  return key, want and op or NEGATED[op], value, is_pair
end

-- Whether `given` is what the operator and its value ask for. Unlike things have no
-- order.
function reading.satisfies(given, op, value, is_pair)
  if is_pair then
    return RELATIONS[op][given] or false
  elseif op == "truthy" or op == "falsy" then
    return (given ~= nil and given ~= false) == (op == "truthy")
  elseif op == "==" or op == "~=" then
    return (given == value) == (op == "==")
  end
  local kind = type(given)
  if kind ~= type(value) or kind ~= "number" and kind ~= "string" then
    return false
  elseif op == "<" or op == ">" then
    return given ~= value and (given < value) == (op == "<")
  end
  return given == value or (given < value) == (op == "<=")
end

local CALL_KINDS = { has = "boolean" }

-- A declared name's kind is that of its first value, which may change: not certain.
local function field_kind(node, lent)
  local left = node.left
  if left.op == "root" and not lent[left.name] then
    if left.name == "options" then
      return "string", true
    elseif left.name == "facts" then
      return type(game.facts[node.name]), false, game.facts[node.name]
    end
  elseif left.op == "field" and left.left.op == "root" and left.left.name == "people"
      and not lent.people then
    local person = game.people[left.name]
    local value = type(person) == "table" and person[node.name] or nil
    return type(value), false, value
  end
end

-- The kind of what the node gives ("number", "string", "boolean"), whether that is
-- certain, and else the first value; nil where nothing is known.
function reading.kind(node, lent)
  local op = node.op
  local is_plain, value = literal(node)
  if is_plain then
    return type(value), true
  elseif op == "month" then
    return not lent.month and "string" or nil, true
  elseif op == "field" then
    return field_kind(node, lent)
  elseif op == "call" then
    return CALL_KINDS[node.name] or "number", true
  elseif op == "minus" or ARITHMETIC[op] then
    return "number", true
  elseif op == ".." then
    return "string", true
  elseif op == "not" or FLIPPED[op] then
    return "boolean", true
  end
end

return reading
