-- What a scenario's Lua can name: the safe library and the host API, and nothing else. It
-- is an empty table before the real one, so that reading an undeclared name and assigning
-- any name stop at their line and say which known name is nearest.
local host = host
local report = prelude "report"
local lists = prelude "lists"
local type, next, setmetatable = type, next, setmetatable

local HINTS = {
  print = 'write log("...")', pcall = "an error cannot be caught",
    os = "there is no clock here",
  io = "there are no files here",
}

return function(library, modules)
  local known = {}
  for name, value in next, library do
    known[name] = value
  end
  known.pairs, known.ipairs = lists.pairs, lists.ipairs
  known.table.sort, known.table.concat = prelude "sort", lists.concat
  for i = 1, #modules do
    for name, value in next, prelude(modules[i]).api do
      known[name] = value
    end
  end
  local function unknown(_, name)
    report.about(nil)
    if type(name) ~= "string" then
      report.fail("a global's name is a word, found " .. report.found(name))
    end
    local near = host.nearest(name, host.keys(known))
    report.fail("there is nothing called " .. report.quoted(name)
      .. (HINTS[name] and "; " .. HINTS[name] or near and '; did you mean "' .. near
      .. '"?'
        or "; declare it with local before it is used"))
  end
  local function assign(_, name)
    report.about(nil)
    local near = type(name) == "string" and not known[name] and host.nearest(name,
      host.keys(known))
    report.fail("no global can be set: " .. (type(name) == "string"
      and report.quoted(name)
      or report.found(name)) .. (known[name] and " belongs to the host" or "")
      .. "; write local before it" .. (near and ', or did you mean "' .. near .. '"?'
      or ""))
  end
  setmetatable(known, { __index = unknown })
  return setmetatable({}, { __index = known, __newindex = assign })
end
