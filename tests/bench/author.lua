-- luacheck: std max
-- Writes a clean scenario with many events: what `check`, `test` and `watch` are measured
-- with. It is as long as a large campaign would be, and of the same make: months, facts,
-- people, words and sources; texts of some sixty words; three choices with effects.
--
--   lua5.4 author.lua EVENTS FOLDER      the scenario's id is the folder's name
local EVENTS, FOLDER = math.tointeger(arg[1]), arg[2]
local A_FILE = 25 -- events

local NAMES = { "wen", "meng", "tang", "yao", "ding", "hou", "kang", "zhao" }
local TERMS = { "jin", "mu", "points", "hall" }
local SENTENCES = {
  "The ledger lies open at the page that nobody has signed.",
  "Somebody has been at the stove, and the kettle is still warm.",
  "It is the third time this week that the line has been dead before noon.",
  "He weighs it in his hand before he says what it weighs.",
  "She counts the sacks aloud, and then the other way round.",
  "What was promised in the autumn is asked for on the stairs.",
  "There are eleven of them in the yard, and one bench.",
  "Nobody says whose turn it is, and so it is yours.",
}

local function write(name, words)
  local file = assert(io.open(FOLDER .. "/" .. name, "wb"))
  assert(file:write(words))
  file:close()
end

local function month(index)
  index = index % 48
  return ("%d-%02d"):format(1958 + index // 12, index % 12 + 1)
end

local function text(number)
  local parts = {}
  for i = 1, 5 do
    parts[i] = SENTENCES[(number * 7 + i * (1 + number % 3)) % #SENTENCES + 1]
  end
  return ("Paper %d, in [%s](term:%s), of the {store:jin} there are. "):format(number,
    TERMS[number % 4 + 1], TERMS[number % 4 + 1]) .. table.concat(parts, "\n    ")
    .. ("\n    [](cite:S%d)"):format(number % 9 + 1)
end

local EVENT = [[
event "paper_%d" {
  heading = "Paper %d",
  when = "month >= '%s' and month <= '%s' and facts.office and facts.mark_%d < %d",
  weight = %d,
  who = "%s", place = "place_%d",
  text = [=[%s]=],
  choices = {
    { "sign", "Sign it.", effect = function() facts.mark_%d = facts.mark_%d + 1 end },
    { "send", "Send it back.", when = "people.%s.here", effect = function()
      facts.post = facts.post - 1
      say "It comes back with a stamp."
    end },
    { "keep", "Keep it in the drawer.", open = "facts.post >= 10",
      closed = "The drawer is sealed.", effect = function() facts.kept = %d end },
  },
}
]]

local function event(number)
  local mark, who = number % 40 + 1, NAMES[number % #NAMES + 1]
  local first = number * 5 % 41 + 1
  return EVENT:format(number, number, month(first), month(first + 5), mark,
    number % 5 + 2, number % 4 + 1, who, number % 11, text(number), mark, mark, who,
    number)
end

local function events()
  os.execute("mkdir -p '" .. FOLDER .. "/events' '" .. FOLDER .. "/desk/words'")
  for first = 1, EVENTS, A_FILE do
    local parts = { "-- Papers of the desk. Composed.\n" }
    for number = first, math.min(EVENTS, first + A_FILE - 1) do
      parts[#parts + 1] = event(number)
    end
    write(("events/part_%03d.lua"):format(first // A_FILE + 1), table.concat(parts, "\n"))
  end
end

local function list(count, line)
  local parts = {}
  for i = 1, count do parts[i] = line:gsub("#", tostring(i)) end
  return table.concat(parts)
end

local SCENARIO = [[
local year = require "desk.year"

return scenario {
  id = "%s", title = "Many Papers", version = "1.0.0",
  months = { "1958-01", "1961-12" }, budget = { text = 130, choice = 15 },
  units = { jin = { name = "jin" } }, books = { "store" },
  facts = { office = true, post = 50, kept = 0,
%s  },
  start = year,
}
]]

local YEAR = [[
local line = require "desk.words.line"

return function()
  for i = 0, 47 do
    local name = 1958 + i // 12 .. (i %% 12 < 9 and "-0" or "-") .. i %% 12 + 1
    month(name, "The desk")
    ledger { id = "store", label = "Store", value = 1000 + i, unit = "jin", by = "you" }
    turn(%d)
    say(line)
    local desk = choose { id = "desk", { "on", "Read on." }, { "look", "Look out." } }
    if desk == "look" then facts.post = facts.post + 1 end
  end
  ending { id = "closed", title = "The drawer is closed" }
end
]]

local function cast()
  local parts = {}
  for i, name in ipairs(NAMES) do parts[i] = "  " .. name .. " = { here = true },\n" end
  return "return {\n" .. table.concat(parts) .. "}\n"
end

local function glossary()
  local parts = {}
  for i, term in ipairs(TERMS) do
    parts[i] = ("  %s = { title = %q, text = %q },\n"):format(term, term, SENTENCES[i])
  end
  return "return {\n" .. table.concat(parts) .. "}\n"
end

events()
write("scenario.lua", SCENARIO:format(FOLDER:match "([^/]+)/*$",
  list(40, "    mark_# = 0,\n")))
write("desk/year.lua", YEAR:format(2))
write("desk/words/line.lua", 'return "The window is shut."\n')
write("cast.lua", cast())
write("glossary.lua", glossary())
write("sources.lua", "return {\n" .. list(9,
  '  S# = { title = "Letter # (composed)", text = "Composed." },\n') .. "}\n")
