-- Expressions to trees, by precedence climbing: parse(source, at, field) reads one
-- expression from `at` on. The grammar is Lua's own without indexing, `^`, `#`, bits and
-- calls of other functions.
local host = host
local scan = prelude "lexer"
local names = prelude "names"
local operators = prelude "operators"
local report = prelude "report"
local sub, match = string.sub, string.match
local DEPTH = host.expression_depth

local LEFT = {
  ["or"] = 1, ["and"] = 2,
  ["<"] = 3, [">"] = 3, ["<="] = 3, [">="] = 3, ["~="] = 3, ["=="] = 3,
  [".."] = 9, ["+"] = 10, ["-"] = 10, ["*"] = 11, ["/"] = 11, ["//"] = 11, ["%"] = 11,
}
local RIGHT = { [".."] = 8 }
local UNARY = 12
local LITERALS = { ["true"] = true, ["false"] = false }

local function wrong(p, message)
  local near = p.from and sub(p.source, p.from, p.from + 24)
  local from = p.from or match(p.source, "^[ \t\r\n\f\v]*()", p.after)
  report.spot("syntax", from, p.from and p.after - 1 or #p.source)
  report.fail(p.field .. ": " .. message
    .. (near and near ~= "" and " (at " .. report.quoted(near) .. ")" or ""))
end

local function advance(p)
  local kind, value, from, after = scan(p.source, p.after)
  if not kind then
    p.from = nil
    wrong(p, value)
  end
  p.last = p.after - 1
  p.kind, p.value, p.from, p.after = kind, value, from, after
end

-- The word that is being looked at, as it is written.
local function word(p)
  return sub(p.source, p.from, p.after - 1)
end

local function is_sign(p, sign)
  return p.kind == "sign" and p.value == sign
end

local function expect(p, sign, why)
  if not is_sign(p, sign) then
    wrong(p, 'expected "' .. sign .. '" ' .. why .. ", found "
      .. (p.kind == "end" and "the end" or report.quoted(word(p))))
  end
  advance(p)
end

local expression

local function literal(p, value)
  local node = { run = operators.literal, op = "literal", value = value, from = p.from,
    to = p.after - 1 }
  advance(p)
  return node
end

local function call(p, name, from)
  local run, arity = operators.calls[name], operators.arity[name]
  if not run then
    report.spot("unknown_name", from, from + #name - 1)
    report.fail(p.field .. ": there is no function " .. report.quoted(name)
      .. report.instead(name, operators.call_names))
  end
  local node = { run = run, op = "call", name = name, items = {}, from = from }
  advance(p)
  while not is_sign(p, ")") do
    node.items[#node.items + 1] = expression(p, 0)
    if not is_sign(p, ")") then
      expect(p, ",", "or \")\" in the call of " .. name)
    end
  end
  node.to = p.after - 1
  advance(p)
  if #node.items < arity[1] or #node.items > arity[2] then
    wrong(p, name .. " takes " .. arity[1] .. (arity[2] > arity[1] and " or more" or "")
      .. (arity[2] == 1 and " value" or " values") .. ", found " .. #node.items)
  end
  return node
end

local function fields(p, node)
  while is_sign(p, ".") do
    advance(p)
    if p.kind ~= "name" then
      wrong(p, "after the dot must come a field's name")
    end
    node = names.member(p, node, p.value, p.after - 1)
    advance(p)
  end
  return node
end

local function named(p)
  local name, from, to = p.value, p.from, p.after - 1
  if LITERALS[name] ~= nil or name == "nil" then
    return literal(p, LITERALS[name])
  elseif LEFT[name] or name == "not" then
    wrong(p, "a value must stand before " .. report.quoted(name))
  end
  advance(p)
  if is_sign(p, "(") then
    return call(p, name, from)
  end
  return fields(p, names.node(p, name, from, to))
end

local function grouped(p)
  local from = p.from
  advance(p)
  local node = expression(p, 0)
  expect(p, ")", "to close the parenthesis")
  node.from, node.to = from, p.last
  return fields(p, node)
end

local function unary(p, run, op)
  local node = { run = run, op = op, from = p.from }
  advance(p)
  node.right = expression(p, UNARY)
  node.to = node.right.to
  return node
end

local function prefix(p)
  if p.kind == "number" or p.kind == "text" then
    return literal(p, p.value)
  elseif p.kind == "name" and p.value == "not" then
    return unary(p, operators["not"], "not")
  elseif p.kind == "name" then
    return named(p)
  elseif is_sign(p, "-") then
    return unary(p, operators.minus, "minus")
  elseif is_sign(p, "(") then
    return grouped(p)
  end
  wrong(p, p.kind == "end" and "the expression is empty or ends too early"
    or "expected a value, found " .. report.quoted(word(p)))
end

local function operator(p)
  if p.kind == "sign" or p.kind == "name" then
    return LEFT[p.value]
  end
end

function expression(p, limit)
  p.depth = p.depth + 1
  if p.depth > DEPTH then
    wrong(p, "nested deeper than " .. DEPTH
      .. "; name a part of it as a fact, or write a function")
  end
  local left = prefix(p)
  local power = operator(p)
  while power and power > limit do
    local op = p.value
    advance(p)
    local right = expression(p, RIGHT[op] or power)
    left = { run = operators.binary[op], op = op, left = left, right = right,
      from = left.from, to = right.to }
    power = operator(p)
  end
  p.depth = p.depth - 1
  return left
end

-- The tree, the kind of the word behind it, that word as it is written, and where the
-- next would begin.
return function(source, at, field)
  local p = { source = source, field = field, after = at, depth = 0, bare = {},
    dotted = {} }
  advance(p)
  local root = expression(p, 0)
  local tree = { root = root, source = source, bare = p.bare, dotted = p.dotted }
  return tree, p.kind, word(p), p.after
end
