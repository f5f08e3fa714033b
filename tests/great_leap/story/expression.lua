-- luacheck: std max, max line length 100
-- What a Lua expression can come to, as far as it is text: "a" .. T[x], (x and "a" or "b"), f().
-- Each is a list of variants.
local lexer = require "lexer"

local expression = {}
local of -- of(scope, from, to): the variants of the tokens from..to

local COMPARES = { ["=="] = true, ["~="] = true, ["<"] = true, [">"] = true, ["<="] = true,
  [">="] = true }
local STOPS = { ["end"] = true, ["else"] = true, ["elseif"] = true }

-- Cuts from..to where `is_cut(token)` at depth 0: a list of { from, to }.
local function cut(tokens, from, to, is_cut)
  local parts, start, i = {}, from, from
  while i <= to do
    local token = tokens[i]
    if token.kind == "sign" and (token.text == "(" or token.text == "{" or token.text == "[") then
      i = lexer.close(tokens, i)
    elseif is_cut(token) then
      parts[#parts + 1], start = { start, i - 1 }, i + 1
    end
    i = i + 1
  end
  parts[#parts + 1] = { start, to }
  return parts
end

local function strings(value, into, depth)
  if type(value) == "string" then
    into[#into + 1] = value
  elseif type(value) == "table" and getmetatable(value) == nil and depth < 4 then
    local keys = {}
    for key in pairs(value) do keys[#keys + 1] = key end
    table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
    for _, key in ipairs(keys) do strings(value[key], into, depth + 1) end
  end
  return into
end
expression.strings = strings

-- What the function of the scope's own file returns.
local function returned(scope, run)
  local info = debug.getinfo(run, "S")
  if info.source ~= scope.source or scope.depth > 4 then return {} end
  local inner = { tokens = scope.tokens, source = scope.source, depth = scope.depth + 1,
    known = expression.upvalues(run) }
  local list = {}
  for i, token in ipairs(scope.tokens) do
    if token.line > info.lastlinedefined then break end
    if token.line >= info.linedefined and token.kind == "name" and token.text == "return" then
      local stop = i + 1
      while scope.tokens[stop] and not STOPS[scope.tokens[stop].text] do stop = stop + 1 end
      for _, text in ipairs(of(inner, i + 1, stop - 1)) do list[#list + 1] = text end
    end
  end
  return list
end

function expression.upvalues(run)
  local map = {}
  for i = 1, 255 do
    local name, value = debug.getupvalue(run, i)
    if not name then break end
    map[name] = value
  end
  return map
end

local function operand(scope, from, to)
  local first, second = scope.tokens[from], scope.tokens[from + 1]
  if not first or from > to then return {} end
  if first.kind == "text" then return { first.text } end
  if first.text == "(" then return of(scope, from + 1, lexer.close(scope.tokens, from) - 1) end
  if first.kind ~= "name" then return {} end
  local value = scope.known[first.text]
  if type(value) == "function" then
    return second and second.text == "(" and returned(scope, value) or {}
  end
  while type(value) == "table" and from + 2 <= to and scope.tokens[from + 1].text == "." do
    value, from = rawget(value, scope.tokens[from + 2].text), from + 2
  end
  return strings(value, {}, 0)
end

local function joined(scope, from, to)
  local operands, most = {}, 0
  local parts = cut(scope.tokens, from, to, function(token) return token.text == ".." end)
  for _, part in ipairs(parts) do
    local texts = operand(scope, part[1], part[2])
    if #texts > 0 then
      operands[#operands + 1], most = texts, math.max(most, #texts)
    end
  end
  local list = {}
  for i = 1, most do
    local pieces = {}
    for k, texts in ipairs(operands) do pieces[k] = texts[math.min(i, #texts)] end
    list[i] = table.concat(pieces)
  end
  return list
end

function of(scope, from, to)
  local list = {}
  local parts = cut(scope.tokens, from, to, function(token)
    return token.kind == "name" and (token.text == "or" or token.text == "and")
  end)
  for _, part in ipairs(parts) do
    local compares = #cut(scope.tokens, part[1], part[2], function(token)
      return COMPARES[token.text] and token.kind == "sign"
    end) > 1
    if not compares then
      for _, text in ipairs(joined(scope, part[1], part[2])) do list[#list + 1] = text end
    end
  end
  return list
end

-- The arguments of the call whose name is token `at`, as lists of variants, and its last token.
function expression.arguments(scope, at)
  local tokens = scope.tokens
  local open = tokens[at + 1]
  if not open then return {}, at end
  if open.kind == "text" then return { { open.text } }, at + 1 end
  if open.text ~= "(" then
    return {}, open.text == "{" and lexer.close(tokens, at + 1) or at
  end
  local stop, list = lexer.close(tokens, at + 1), {}
  local parts = cut(tokens, at + 2, stop - 1, function(token)
    return token.kind == "sign" and token.text == ","
  end)
  for i, part in ipairs(parts) do list[i] = of(scope, part[1], part[2]) end
  return list, stop
end

return expression
