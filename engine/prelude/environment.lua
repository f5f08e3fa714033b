-- What a scenario's Lua can name: the safe library and the host API, and nothing else. It
-- is an empty table before the real one, so that reading an undeclared name and assigning
-- any name stop at their line and say which known name is nearest.
local host = host
local report = prelude "report"
local lists = prelude "lists"
local type, next, rawget, setmetatable = type, next, rawget, setmetatable

local HINTS = {
  print = 'write log("...")',
  pcall = "an error cannot be caught",
  os = "there is no clock here",
  io = "there are no files here",
  test = "tests stand in files of tests/",
  expect = "tests stand in files of tests/",
}

local function name_of(name)
  return type(name) == "string" and report.quoted(name) or report.found(name)
end

local function near_to(name, known)
  local near = type(name) == "string" and host.nearest(name, host.keys(known))
  return near and '; did you mean "' .. near .. '"?'
end

local function refuse_reading(known)
  return function(_, name)
    report.about(nil)
    local advice = HINTS[name] and "; " .. HINTS[name] or near_to(name, known)
    report.fail("there is nothing called " .. name_of(name)
      .. (advice or "; declare it with local before it is used"))
  end
end

local function refuse_writing(known)
  return function(_, name)
    report.about(nil)
    if rawget(known, name) ~= nil then
      report.fail("no global can be set: " .. name_of(name) .. " belongs to the host")
    end
    report.fail("no global can be set: " .. name_of(name)
      .. (near_to(name, known) or "; write local before it"))
  end
end

-- Lends the calls of a module as the table of calls has them: { module, name, ... }. More
-- or fewer in the module's api is a mistake of the engine's own.
local function lend(known, names)
  local api, extra = prelude(names[1]).api, 1 - #names
  for name, value in next, api do
    known[name], extra = value, extra + 1
  end
  for i = 2, #names do
    if api[names[i]] == nil then
      report.fail("calls.lua names " .. names[i] .. ", which " .. names[1] .. " lacks")
    end
  end
  if extra ~= 0 then
    report.fail(names[1] .. " gives a call that calls.lua does not name")
  end
end

return function(library, modules)
  local known = {}
  for name, value in next, library do
    known[name] = value
  end
  known.pairs, known.ipairs = lists.pairs, lists.ipairs
  known.table.sort, known.table.concat = prelude "sort", lists.concat
  for i = 1, #modules do
    lend(known, modules[i])
  end
  setmetatable(known, { __index = refuse_reading(known) })
  return setmetatable({}, { __index = known, __newindex = refuse_writing(known) })
end
