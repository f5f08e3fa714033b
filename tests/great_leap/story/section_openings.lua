-- luacheck: std max, max line length 100
-- 6 Openings and endings. What a scene begins with is told by its words; whether it ends on a turn
-- or a joke only a reader can say, in the column `hand` of endings.csv.
local csv = require "csv"
local kinds = require "ending_kinds"
local reader = require "reader"
local words = require "words"

local UNIQUE, YOU, THE, EACH = .85, .10, .25, .06
local TURNS, SHORT, SPEECH, FACTS = 1 / 3, .05, .25, .15

local function share(out, part, whole, most, what)
  out:check(part <= most * whole, ("%s at most %.0f%%"):format(what, most * 100),
    ("%d of %d, %s"):format(part, whole, out.percent(part, whole)))
end

-- A scene's openings: its own and each variant's, each different one once.
local function openings(read)
  local list, first = {}, {}
  for _, event in ipairs(read.events) do
    local seen = {}
    for _, text in ipairs(reader.openings(event)) do
      local three = words.opening(text, 3)
      if not seen[three] and three ~= "" then
        seen[three] = true
        list[#list + 1] = { id = event.id, three = three, text = text }
        first[three] = first[three] or {}
        first[three][#first[three] + 1] = event.id
      end
    end
  end
  return list, first
end

local function repeated(first)
  local list = {}
  for three, ids in pairs(first) do
    if #ids > 1 then list[#list + 1] = three .. ": " .. table.concat(ids, ", ") end
  end
  table.sort(list)
  return list
end

local function begin(context, out)
  local list, first = openings(context.read)
  local unique, count = 0, { you = 0, the = 0, weather = 0, time = 0, arrival = 0 }
  local named = { weather = {}, time = {}, arrival = {} }
  for _, opening in ipairs(list) do
    if #first[opening.three] == 1 then unique = unique + 1 end
    local kind, word = kinds.opening(opening.text), words.opening(opening.text, 1)
    if word == "you" or word == "the" then count[word] = count[word] + 1 end
    if kind then
      count[kind] = count[kind] + 1
      named[kind][#named[kind] + 1] = opening.id .. ": " .. words.opening(opening.text, 9)
    end
  end
  out:line(("%d openings of %d events."):format(#list, #context.read.events), "")
  out:check(unique >= UNIQUE * #list, "first three words are nobody else's in 85%",
    ("%d of %d, %s"):format(unique, #list, out.percent(unique, #list)))
  out:list(repeated(first))
  share(out, count.you, #list, YOU, '"You" opens')
  share(out, count.the, #list, THE, '"The" opens')
  for _, kind in ipairs { "weather", "time", "arrival" } do
    share(out, count[kind], #list, EACH, kind .. " opens")
    out:list(named[kind], 20)
  end
end

local function key_of(row) return row.id .. "|" .. row.last end

-- The endings as rows, with the marks that a reader has set before.
local function endings(context)
  local path, marks, rows = context.here .. "endings.csv", {}, {}
  for _, row in ipairs(csv.read(path)) do marks[key_of(row)] = row.hand end
  for _, event in ipairs(context.read.events) do
    local seen = {}
    for _, text in ipairs(reader.bodies(event)) do
      local row = kinds.ending(text)
      row.id = event.id
      if row.last ~= "" and not seen[row.last] then
        seen[row.last] = true
        row.hand = marks[key_of(row)] or ""
        rows[#rows + 1] = row
      end
    end
  end
  if context.write_endings then
    csv.write(path, { "id", "words", "speech", "fact", "hand", "last" }, rows)
  end
  return rows
end

local function count_where(rows, holds)
  local count = 0
  for _, row in ipairs(rows) do
    if holds(row) then count = count + 1 end
  end
  return count
end

return function(context, out)
  out:heading "6 Openings and endings"
  begin(context, out)
  local rows = endings(context)
  out:line("", ("%d endings (endings.csv; `hand` is a reader's: turn, joke or plain)."):format(
    #rows), "")
  local unmarked = count_where(rows, function(row) return row.hand == "" end)
  local turns = count_where(rows, function(row)
    return row.hand == "turn" or row.hand == "joke"
  end)
  out:check(unmarked == 0, "every ending is marked by a reader", unmarked .. " are not")
  share(out, turns, #rows - unmarked, TURNS, "a turn or joke ends, of the marked,")
  share(out, count_where(rows, function(row) return row.words < 5 end), #rows, SHORT,
    "a sentence under five words ends")
  share(out, count_where(rows, function(row) return row.speech == "yes" end), #rows, SPEECH,
    "speech ends")
  local facts = count_where(rows, function(row) return row.fact ~= "" end)
  out:check(facts >= FACTS * #rows, "a date, price, errand, name or figure ends at least 15%",
    ("%d of %d, %s"):format(facts, #rows, out.percent(facts, #rows)))
end
