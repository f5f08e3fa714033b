-- The console of `irongrain watch`: while a question waits, an author is told how the
-- game stands and why each event can or cannot come now, or lets one play next. The game
-- is held still: conditions are looked at as they are in a turn, but nothing can be
-- drawn or written meanwhile, and one that fails is told, not raised.
local host = host
local calendar = prelude "calendar"
local condition = prelude "condition"
local debts = prelude "debts"
local events = prelude "events"
local expression = prelude "expression"
local game = prelude "game"
local ledger = prelude "ledger"
local report = prelude "report"
local storylets = prelude "storylets"
local type, find, concat = type, string.find, table.concat
local reply, try, host_keys = host.reply, host.try, host.keys

local function add(lines, kind, name, text)
  lines[#lines + 1] = { kind, name, text }
end

-- A value as an author writes it.
local function shown(value)
  if type(value) == "table" then
    local parts, keys = {}, host_keys(value)
    for i = 1, #keys do
      parts[i] = host.copy_text(keys[i]) .. " = " .. shown(value[keys[i]])
    end
    return #parts == 0 and "{}" or "{ " .. concat(parts, ", ") .. " }"
  elseif type(value) == "string" then
    return '"' .. value .. '"'
  end
  return host.copy_text(value)
end

-- A group of the state: the names of `known` (nil: those that have a value) with values.
local function add_group(lines, title, values, known)
  local names = host_keys(known or values)
  if #names > 0 then
    add(lines, "heading", "", title)
    for i = 1, #names do
      add(lines, "plain", names[i], shown(values[names[i]]))
    end
  end
end

local function add_books(lines)
  local list = ledger.list()
  if #list > 0 then
    add(lines, "heading", "", "Books")
  end
  for i = 1, #list do
    local book = list[i]
    add(lines, "plain", book.id, shown(book.value)
      .. (book.unit and " " .. book.unit or "")
      .. (book.by and ", " .. book.by or "") .. (book.at and ", " .. book.at or ""))
  end
end

local function add_debts(lines)
  local open = debts.open()
  if #open > 0 then
    add(lines, "heading", "", "Owed")
  end
  for i = 1, #open do
    add(lines, "plain", open[i].event.id, "from " .. open[i].from .. " to " .. open[i].to)
  end
end

local function tell_state()
  local lines = {}
  add(lines, "heading", "", "Now")
  add(lines, "plain", "month", game.month or "none")
  add(lines, "plain", "scene", game.scene.id)
  add(lines, "plain", "answers", host.number(game.answered))
  if game.event then
    add(lines, "plain", "event", game.event.id .. ", " .. game.event.at)
  end
  add_group(lines, "Facts", game.facts, game.declared.facts)
  add_group(lines, "People", game.people, game.declared.people)
  add_group(lines, "Options", game.options)
  add_books(lines)
  add_group(lines, "Latest answers", game.answers)
  add_debts(lines)
  return lines
end

-- Why the event's condition does not hold now; nil where it does.
local function why_not(event)
  local when = event.when
  if when == nil or condition.value(when, "when") then
    return nil
  elseif type(when) == "table" then
    return "not now: " .. expression.explain(when.source, nil, "when")
  elseif type(when) == "function" then
    return "not now: its function says no (" .. (host.defined(when) or event.at) .. ")"
  end
  return "never: its condition is false"
end

local function weighs_nothing(event)
  local weight = event.weight
  if type(weight) ~= "number" then
    weight = condition.value(weight, "weight")
  end
  return type(weight) == "number" and weight <= 0
end

-- Calls look(event) with the event as what errors are about; an error becomes words.
local function look_at(event, look)
  report.place(event.at)
  report.about("event", event.id)
  local good, value = try(look, event)
  game.condition = false
  if good then
    return value
  end
  return "it fails: " .. host.copy_text(value)
end

-- What is to be said of the event: its group in the list, and words. `of_month` has those
-- that this month can have.
local function verdict(event, of_month)
  local month = game.month
  if event.played and event.once then
    return 4, "was played, and comes once"
  elseif month and debts.keep_back(event, month) then
    return 2, "owed, and kept back until " .. debts.of(event).from
  end
  local why = look_at(event, why_not)
  if not why and look_at(event, weighs_nothing) then
    why = "not now: its weight is 0"
  end
  local debt = debts.of(event)
  local owed = debt and "; owed by " .. debt.to or ""
  if why then
    return of_month[event] and 2 or 3, why .. owed
  end
  return 1, "can come" .. (event.played and ", again" or "") .. owed
end

local GROUPS = { "can come now", "cannot come now, for another reason than the month",
  "cannot come now, in this month", "were played" }

-- The events that the month it is can have, as a set; all where there is no month.
local function set_of_month()
  local set, list = {}, game.month and calendar.events() or events.list
  for i = 1, #list do
    set[list[i]] = true
  end
  return set
end

local function add_sorted(lines, sorted)
  for group = 1, #GROUPS do
    local list = sorted[group]
    if #list > 0 then
      add(lines, "heading", "", host.number(#list) .. " " .. GROUPS[group])
    end
    for i = 1, #list do
      add(lines, group == 1 and "good" or "plain", list[i].event.id, list[i].words)
    end
  end
end

local function tell_events(word)
  local lines, sorted, list = {}, { {}, {}, {}, {} }, events.list
  local of_month = set_of_month()
  for i = 1, #list do
    if find(list[i].id, word, 1, true) then
      local group, words = verdict(list[i], of_month)
      if storylets.is_forced(list[i]) then
        words = "forced: plays next; " .. words
      end
      local kept = sorted[group]
      kept[#kept + 1] = { event = list[i], words = words }
    end
  end
  add_sorted(lines, sorted)
  if #lines == 0 then
    add(lines, "plain", "", #list == 0 and "This scenario has no events."
      or "No event has " .. report.quoted(word) .. " in its id.")
  end
  return lines
end

local function force(word)
  local event = events.by_id[word]
  if not event then
    return nil, "there is no event " .. report.quoted(word)
      .. report.instead(word, events.ids)
  end
  storylets.force(event)
  return {}
end

local function serve(call)
  if call.verb == "state" then
    return tell_state()
  elseif call.verb == "events" then
    return tell_events(call.word)
  end
  return force(call.word)
end

return function(call)
  local kind, id, part, part_id = report.subject()
  local place = report.place(nil)
  game.held = true
  local lines, refused = serve(call)
  game.held, game.condition = false, false
  report.place(place)
  report.about(kind, id, part, part_id)
  return reply(lines, refused)
end
