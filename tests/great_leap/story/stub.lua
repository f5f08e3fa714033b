-- luacheck: std max, max line length 100
-- A world in which a scenario's files load and nothing happens: whatever is asked of it is
-- again such a thing.
local stub = {}

local thing = {}
local meta = {}
local function self() return thing end
meta.__index, meta.__call = self, self
for _, name in ipairs { "add", "sub", "mul", "div", "mod", "idiv", "unm", "pow" } do
  meta["__" .. name] = self
end
meta.__newindex = function() end
meta.__concat = function(a, b)
  return (type(a) == "string" and a or "") .. (type(b) == "string" and b or "")
end
meta.__len = function() return 0 end
meta.__lt, meta.__le = function() return false end, function() return true end
meta.__pairs = function() return function() end end
setmetatable(thing, meta)
stub.thing = thing

local function ipairs_or_none(list)
  if list == thing then return function() end end
  return ipairs(list)
end

-- An environment for a scenario's files; `event` takes what they declare, `require` gives
-- what they ask for.
function stub.environment(event, require)
  local own = { ipairs = ipairs_or_none, pairs = pairs, type = type, tostring = tostring,
    tonumber = tonumber, select = select, assert = assert, error = error, next = next,
    math = math, string = string, table = table, utf8 = utf8,
    event = event, require = require }
  return setmetatable(own, { __index = self })
end

return stub
