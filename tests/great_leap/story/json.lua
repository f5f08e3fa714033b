-- luacheck: std max, max line length 100
-- JSON into Lua: objects and lists as tables, null as nil.
local json = {}

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }
local value

local function text(source, at)
  local from, pieces = at + 1, {}
  while true do
    local stop = source:find('["\\]', from)
    pieces[#pieces + 1] = source:sub(from, stop - 1)
    if source:byte(stop) == 34 then return table.concat(pieces), stop + 1 end
    local c = source:sub(stop + 1, stop + 1)
    if c == "u" then
      pieces[#pieces + 1] = utf8.char(tonumber(source:sub(stop + 2, stop + 5), 16))
      from = stop + 6
    else
      pieces[#pieces + 1] = ESCAPES[c] or c
      from = stop + 2
    end
  end
end

local function skip(source, at) return source:find("[^ \t\r\n]", at) or #source + 1 end

local function items(source, at, close, read)
  local out = {}
  at = skip(source, at + 1)
  while source:byte(at) ~= close do
    at = skip(source, read(out, at))
    if source:byte(at) == 44 then at = skip(source, at + 1) end
  end
  return out, at + 1
end

local function object(source, at)
  return items(source, at, 125, function(out, from)
    local key, stop = text(source, from)
    out[key], stop = value(source, skip(source, source:find(":", stop, true) + 1))
    return stop
  end)
end

local function list(source, at)
  return items(source, at, 93, function(out, from)
    local stop
    out[#out + 1], stop = value(source, from)
    return stop
  end)
end

function value(source, at)
  local c = source:byte(at)
  if c == 123 then return object(source, at) end
  if c == 91 then return list(source, at) end
  if c == 34 then return text(source, at) end
  local word = source:match("^[%w.+-]+", at) or error("bad JSON at byte " .. at)
  if word == "null" then return nil, at + 4 end
  if word == "true" then return true, at + 4 end
  if word == "false" then return false, at + 5 end
  return tonumber(word), at + #word
end

function json.parse(source) return (value(source, skip(source, 1))) end

return json
