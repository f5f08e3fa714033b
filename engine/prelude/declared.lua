-- facts, people, options, answer and books as an author's Lua sees them: tables that know
-- their names. Reading or writing what was not declared stops at its line and names the
-- nearest. They are empty tables that stand before the real ones; `behind` finds the real
-- one for pairs.
local host = host
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local type, next, setmetatable, host_keys = type, next, setmetatable, host.keys
local count = host.count -- of who tests, or nil

local declared = {}
local behind = {}

-- The table whose entries are seen through `value`, or `value` itself.
function declared.behind(value)
  return behind[value] or value
end

local function must_run(name)
  if not game.started then
    report.about(name)
    if game.simulating then
      report.fail("belongs to a game, and in simulate none is played")
    end
    report.fail("can be read only once start runs; inside start, or in a function")
  end
end

local function unknown(name, key, known)
  report.about(nil)
  report.fail(type(key) == "string"
    and "there is no " .. name .. "." .. key .. " in the manifest"
      .. report.undeclared(name, key, host_keys(known))
    or name .. " has names only, found " .. report.found(key))
end

-- How what can only be read comes to be what it is.
local SET_BY = {
  options = "they are chosen before the game: --set place=henan",
  answer = "ask a question with that id",
  books = 'enter a figure with ledger { id = "grain", ... }',
}

local function read_only(name)
  return function()
    report.about(nil)
    report.fail(name .. " can be read, not written"
      .. (SET_BY[name] and "; " .. SET_BY[name] or ""))
  end
end

-- A guard before `values` whose names are the keys of `known` (nil: any name). `seen` is
-- what Lua gets where that differs from what expressions get.
local function guard(name, values, known, write, seen)
  local front = {}
  seen = seen or values
  behind[front] = seen
  return setmetatable(front, {
    __index = function(_, key)
      must_run(name)
      local value = seen[key]
      if value == nil and known and known[key] == nil then
        unknown(name, key, known)
      end
      return value
    end,
    __newindex = write or read_only(name),
  })
end

local function writer(name, values, known, seen)
  return function(_, key, value)
    must_run(name)
    report.about(nil)
    if game.deciding then
      report.fail(name .. " cannot be changed in a policy; it only answers")
    elseif game.held then
      report.fail("it writes " .. name .. ", and the console only looks")
    end
    if known[key] == nil then
      unknown(name, key, known)
    elseif type(values[key]) == "table" then
      report.fail(name .. "." .. key .. " is a person; set a field: " .. name .. "."
        .. key
        .. ".FIELD = ...")
    elseif value ~= nil then
      check.plain(value, name .. "." .. key)
    end
    values[key] = value
    if count then
      count.wrote(name, key, value)
    end
    if seen then
      seen[key] = value
    end
  end
end

local known = { facts = {}, people = {}, options = {} }
local people_seen = {} -- a person with fields is seen through a guard of his own

-- Declares `name` of game[group] ("facts", "people", "options") with its first value.
function declared.declare(group, name, value)
  game[group][name], known[group][name] = value, true
  game.declared[group] = known[group]
  if group == "people" then
    people_seen[name] = value
  end
end

-- Declares a person of several fields.
function declared.declare_person(id, fields)
  local values, names, title = {}, {}, "people." .. id
  for key, value in next, fields do
    values[key], names[key] = value, true
  end
  declared.declare("people", id, values)
  known.people[id] = names
  people_seen[id] = guard(title, values, names, writer(title, values, names))
end

declared.api = {
  facts = guard("facts", game.facts, known.facts, writer("facts", game.facts,
    known.facts)),
  options = guard("options", game.options, known.options),
  answer = guard("answer", game.answers),
  books = guard("books", game.books),
  people = guard("people", game.people, known.people,
    writer("people", game.people, known.people, people_seen), people_seen),
}

return declared
