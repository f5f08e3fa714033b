-- luacheck: std max, max line length 100
-- Lua source as tokens: { kind = "name" | "text" | "number" | "sign", text, line, from, to }. A
-- string's `text` is what it stands for; `from` and `to` are its bytes in the source.
local lexer = {}

local ESCAPES = { n = "\n", t = "\t", r = "\r", ["\n"] = "\n" }

local function unescape(body)
  body = body:gsub("\\z%s*", "")
  body = body:gsub("\\u{(%x+)}", function(hex) return utf8.char(tonumber(hex, 16)) end)
  body = body:gsub("\\(%d%d?%d?)", function(digits) return string.char(tonumber(digits)) end)
  return (body:gsub("\\(.)", function(c) return ESCAPES[c] or c end))
end

-- The end of a string in quotes that begins at `at`.
local function quoted(source, at)
  local quote, i = source:sub(at, at), at + 1
  while source:sub(i, i) ~= quote do
    if i > #source then error("a string does not end") end
    i = i + (source:sub(i, i) == "\\" and 2 or 1)
  end
  return i, unescape(source:sub(at + 1, i - 1))
end

-- The end and the body of a long string or comment that begins at `at`, or nil.
local function long(source, at)
  local level = source:match("^%[(=*)%[", at)
  if not level then return nil end
  local body, stop = source:match("^%[=*%[(.-)%]" .. level .. "%]()", at)
  if not stop then error("a long string does not end") end
  return stop - 1, (body:gsub("^\r?\n", ""))
end

local function next_token(source, at)
  local c = source:sub(at, at)
  if c == "-" and source:sub(at, at + 1) == "--" then
    return nil, long(source, at + 2) or (source:find("\n", at, true) or #source + 1) - 1
  elseif c == '"' or c == "'" then
    local stop, text = quoted(source, at)
    return "text", stop, text
  elseif c == "[" and source:find("^%[=*%[", at) then
    local stop, text = long(source, at)
    return "text", stop, text
  end
  local name = source:match("^[%a_][%w_]*", at)
  if name then return "name", at + #name - 1, name end
  local number = source:match("^%.?%d[%w.]*", at)
  if number then return "number", at + #number - 1, number end
  local pair = source:match("^[=~<>]=", at) or source:match("^%.%.", at) or c
  return "sign", at + #pair - 1, pair
end

function lexer.tokens(source)
  local tokens, at, line = {}, 1, 1
  while at <= #source do
    local blank = source:match("^%s+", at)
    if blank then
      line, at = line + select(2, blank:gsub("\n", "")), at + #blank
    else
      local kind, stop, text = next_token(source, at)
      if kind then
        tokens[#tokens + 1] = { kind = kind, text = text, line = line, from = at, to = stop }
      end
      line = line + select(2, source:sub(at, stop):gsub("\n", ""))
      at = stop + 1
    end
  end
  return tokens
end

local CLOSES = { ["("] = ")", ["{"] = "}", ["["] = "]" }

-- The index of the token that closes the bracket at index `at`.
function lexer.close(tokens, at)
  local open, close, depth = tokens[at].text, CLOSES[tokens[at].text], 0
  for i = at, #tokens do
    if tokens[i].kind == "sign" then
      if tokens[i].text == open then depth = depth + 1 end
      if tokens[i].text == close then depth = depth - 1 end
      if depth == 0 then return i end
    end
  end
  return #tokens
end

return lexer
