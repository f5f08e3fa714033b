-- luacheck: std max
-- A Lua source cut into tokens, and which of them belong together. It is written apart
-- from the engine's own reader, so that a fault of that one is not looked at with its own
-- eyes.
--
-- A token: { kind, text, from, to, line }, kind being "name", "word" (a keyword), "text",
-- "number" or "sign"; of a text also `inner_from`, `inner_to` and `long`.
local tokens = {}

local WORDS = {}
for word in ([[and break do else elseif end false for function goto if in local nil not or
  repeat return then true until while]]):gmatch "%a+" do
  WORDS[word] = true
end

local SIGNS = { "...", "==", "~=", "<=", ">=", "//", "::", "<<", ">>", ".." }

local function sign_at(source, at)
  for _, sign in ipairs(SIGNS) do
    if source:sub(at, at + #sign - 1) == sign then return sign end
  end
  return source:sub(at, at)
end

-- The end of a short text whose opening quote is at `at`.
local function end_of_text(source, at)
  local quote = source:sub(at, at)
  local here = at + 1
  while true do
    local sign = source:sub(here, here)
    if sign == "\\" then
      here = here + 2
    elseif sign == quote or sign == "" or sign == "\n" then
      return here
    else
      here = here + 1
    end
  end
end

local function read_text(source, at)
  local level = source:match("^%[(=*)%[", at)
  if level then
    local _, to = source:find("]" .. level .. "]", at, true)
    to = to or #source
    local width = #level + 2
    return to, { kind = "text", long = true, inner_from = at + width,
      inner_to = to - width }
  end
  local to = end_of_text(source, at)
  return to, { kind = "text", inner_from = at + 1, inner_to = to - 1 }
end

-- The end of the comment that begins at `at`.
local function end_of_comment(source, at)
  local level = source:match("^%-%-%[(=*)%[", at)
  if level then
    local _, to = source:find("]" .. level .. "]", at, true)
    return to or #source
  end
  return (source:find("\n", at, true) or #source + 1) - 1
end

local function read_one(source, at)
  local first = source:sub(at, at)
  if first:match "[%a_]" then
    local word = source:match("^[%w_]+", at)
    return at + #word - 1, { kind = WORDS[word] and "word" or "name" }
  elseif first:match "%d" or source:match("^%.%d", at) then
    return at + #source:match("^[%x%.xXpP]+", at) - 1, { kind = "number" }
  elseif first == '"' or first == "'" or source:match("^%[=*%[", at) then
    return read_text(source, at)
  end
  return at + #sign_at(source, at) - 1, { kind = "sign" }
end

local OPENERS = { ["function"] = true, ["if"] = true, ["do"] = true, ["repeat"] = true }
local BRACKETS = { ["("] = true, ["["] = true, ["{"] = true }
local CLOSERS = { [")"] = true, ["]"] = true, ["}"] = true, ["end"] = true,
  ["until"] = true }

-- Joins each opening token with the one that closes it, as `other`, and gives each token
-- the opening one around it, as `outer`.
local function join(list)
  local stack = {}
  for index, token in ipairs(list) do
    token.index = index
    if CLOSERS[token.text] and token.kind ~= "text" then
      local opener = table.remove(stack)
      if opener then
        opener.other, token.other = token, opener
      end
    end
    token.outer = stack[#stack]
    if token.kind == "sign" and BRACKETS[token.text]
        or token.kind == "word" and OPENERS[token.text] then
      stack[#stack + 1] = token
    end
  end
end

-- The tokens of a source, without its comments.
function tokens.read(source)
  local list, at, line, counted = {}, 1, 1, 1
  while true do
    at = source:find("%S", at)
    if not at then break end
    if source:sub(at, at + 1) == "--" then
      at = end_of_comment(source, at) + 1
    else
      local to, token = read_one(source, at)
      for _ in source:sub(counted, at - 1):gmatch "\n" do line = line + 1 end
      counted = at
      token.from, token.to, token.line = at, to, line
      token.text = source:sub(at, to)
      list[#list + 1] = token
      at = to + 1
    end
  end
  join(list)
  return list
end

-- The items of the table whose { is `open`: { key, first, last, comma }, all tokens; key
-- is nil of an item without a name.
function tokens.items(list, open)
  local items, index = {}, open.index + 1
  local last = open.other and open.other.index or #list
  while index < last do
    local item = { first = list[index] }
    if list[index].kind == "name" and list[index + 1].text == "=" then
      item.key, item.first = list[index], list[index + 2]
    end
    while index < last and not ((list[index].text == "," or list[index].text == ";")
        and list[index].outer == open and list[index].kind == "sign") do
      item.last = list[index]
      index = index + 1
    end
    item.comma = index < last and list[index] or nil
    items[#items + 1] = item
    index = index + 1
  end
  return items
end

-- The item of this name, or nil.
function tokens.item(items, name)
  for _, item in ipairs(items) do
    if item.key and item.key.text == name then return item end
  end
end

-- The line of a byte.
function tokens.line_of(source, at)
  local _, count = source:sub(1, at - 1):gsub("\n", "")
  return count + 1
end

return tokens
