-- luacheck: std max
-- JSON read into tables: objects and lists alike; null is nil. Only for what the binary
-- itself has written.
local json = {}

local ESCAPES = { n = "\n", t = "\t", r = "\r", b = "\b", f = "\f" }
local NAMED = { ["true"] = true, ["false"] = false }
local value

local function text(source, at)
  local parts = {}
  at = at + 1
  while true do
    local plain, sign = source:match('^([^"\\]*)(["\\])', at)
    if not plain then error "JSON: a text without an end" end
    parts[#parts + 1] = plain
    at = at + #plain + 1
    if sign == '"' then return table.concat(parts), at end
    local kind = source:sub(at, at)
    if kind == "u" then
      parts[#parts + 1] = utf8.char(tonumber(source:sub(at + 1, at + 4), 16))
      at = at + 5
    else
      parts[#parts + 1] = ESCAPES[kind] or kind
      at = at + 1
    end
  end
end

local function skip(source, at) return source:match("^%s*()", at) end

local function list(source, at)
  local result, count = {}, 0
  at = skip(source, at + 1)
  while source:sub(at, at) ~= "]" do
    count = count + 1
    result[count], at = value(source, at)
    at = skip(source, at)
    if source:sub(at, at) == "," then at = skip(source, at + 1) end
  end
  return result, at + 1
end

local function object(source, at)
  local result = {}
  at = skip(source, at + 1)
  while source:sub(at, at) ~= "}" do
    local key, past = text(source, at)
    result[key], at = value(source, skip(source, past) + 1)
    at = skip(source, at)
    if source:sub(at, at) == "," then at = skip(source, at + 1) end
  end
  return result, at + 1
end

function value(source, at)
  at = skip(source, at)
  local first = source:sub(at, at)
  if first == "{" then return object(source, at) end
  if first == "[" then return list(source, at) end
  if first == '"' then return text(source, at) end
  local word = source:match("^[%w+.-]+", at)
  if not word then error("JSON: unexpected " .. source:sub(at, at + 20)) end
  local named = NAMED[word]
  if named == nil then named = tonumber(word) end
  return named, at + #word
end

-- The value of a line, or nil where it is no JSON.
function json.read(line)
  local ok, result = pcall(value, line, 1)
  return ok and result or nil
end

return json
