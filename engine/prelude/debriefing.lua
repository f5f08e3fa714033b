-- What a debrief needs and a player never sees: the scenario's debrief.lua, and what its
-- events say of themselves (`record`, `discuss`). Read only when a report is made, so
-- that a game does not wait for it. The result is plain data with every field in its
-- place.
local host = host
local check = prelude "check"
local events = prelude "events"
local game = prelude "game"
local package = prelude "package"
local points = prelude "points"
local report = prelude "report"
local sort = prelude "sort"
local find, sub, host_keys = string.find, string.sub, host.keys

local debriefing = {}
local SHAPE, LIST = check.shape "debrief", check.shape "list"
local ACCOUNT, PAIR = check.shape "debrief_account", check.shape "debrief_pair"
local OUTCOME, PAGE = check.shape "debrief_outcome", check.shape "debrief_page"
local DECISION = check.shape "debrief_decision"
local WORDS = host.words_bytes

local function about(part, id)
  report.about("debrief", nil, part, id)
end

local function words(value, field)
  return check.text(value, field, WORDS)
end

local function optional(value, field)
  return value ~= nil and words(value, field) or nil
end

-- The id of a kept figure.
local function kept(value, field)
  if not check.is_dotted(check.text(value, field, host.id_bytes)) then
    report.fail(field .. " is the id of a kept figure, words with dots between; found "
      .. report.found(value))
  end
  return value
end

local function factor(value)
  if value == nil then
    return 1
  end
  if check.number(value, "times") == 0 then
    report.fail("times must not be 0")
  end
  return value
end

-- Every source that a text cites is there.
local function check_cites(text)
  local _, last = find(text, "(cite:", 1, true)
  while last do
    local close = find(text, ")", last, true) or #text + 1
    local id = sub(text, last + 1, close - 1)
    if not (game.sources and game.sources[id]) then
      report.fail("cites a source " .. report.quoted(id) .. " that sources.lua does not "
        .. "have" .. report.instead(id, host_keys(game.sources or {})))
    end
    _, last = find(text, "(cite:", close, true)
  end
end

local function markdown(value, field)
  local text = host.dedent(check.text(value, field, host.text_bytes))
  check_cites(text)
  return text
end

-- ---- the lists ----

local function each(list, part, shape, read)
  local result, seen = {}, {}
  about(part)
  for i = 1, list ~= nil and check.fields(list, LIST) or 0 do
    about(part, i)
    check.fields(list[i], shape)
    result[i] = read(list[i])
    local id = part ~= "outcome" and result[i].id
    if id and seen[id] then
      report.fail("is there twice; two cannot share an id")
    end
    seen[id or i] = true
  end
  return result
end

local function read_account(account)
  about("account", check.id(account.id, "id"))
  return { id = account.id, title = words(account.title, "title"),
    kept = optional(account.kept, "kept"), unit = optional(account.unit, "unit"),
    times = factor(account.times),
    places = check.whole(account.places == nil and 0 or account.places, "places", 0, 6) }
end

local function read_pair(pair)
  return { title = words(pair.title, "title"), told = kept(pair.told, "told"),
    so = kept(pair.so, "so"), sum = pair.sum and true or false,
    unit = optional(pair.unit, "unit"), times = factor(pair.times),
    told_words = words(pair.told_words == nil and "told" or pair.told_words,
      "told_words"),
    so_words = words(pair.so_words == nil and "so" or pair.so_words, "so_words") }
end

local function read_outcome(outcome)
  return { id = kept(outcome.id, "id"), title = words(outcome.title, "title"),
    unit = optional(outcome.unit, "unit"), times = factor(outcome.times),
    sum = outcome.sum and true or false }
end

local function read_page(page)
  about("page", check.id(page.id, "id"))
  return { id = page.id, title = words(page.title, "title"),
    text = markdown(page.text, "text") }
end

-- ---- decisions ----

local function read_decision(id, decision, kind)
  report.about(kind, id, "record")
  local note = { id = id }
  if decision.record ~= nil then
    note.record = markdown(decision.record, "it")
  end
  if decision.discuss ~= nil then
    local point = points.read(decision.discuss, kind, id)
    note.concept, note.question = point.concept, point.question
  end
  return note
end

-- "hands", "conference", "conference.figure": a question, an event, one of its questions.
local function check_key(key)
  about("decision", key)
  if not find(check.text(key, "its id", host.id_bytes), "^[a-z][a-z0-9_.]*$") then
    report.fail("a decision is named by an event, \"event.question\" or a question; "
      .. "found " .. report.found(key))
  end
end

local function of_file(decisions, notes)
  about("decisions")
  local keys = decisions ~= nil and host_keys(check.kind(decisions, "table", "it")) or {}
  for i = 1, #keys do
    check_key(keys[i])
    check.fields(decisions[keys[i]], DECISION)
    notes[#notes + 1] = read_decision(keys[i], decisions[keys[i]], "debrief")
  end
end

local function of_events(decisions, notes)
  for i = 1, #events.list do
    local event = events.list[i]
    local said = event.record ~= nil or event.discuss ~= nil
    if said and not (decisions and decisions[event.id]) then
      report.place(event.at)
      notes[#notes + 1] = read_decision(event.id, event, "event")
    end
  end
end

local function read_notes(decisions)
  local notes = {}
  of_file(decisions, notes)
  of_events(decisions, notes)
  sort(notes, function(a, b) return a.id < b.id end)
  return notes
end

local function read_tickets(list)
  local result = {}
  about("tickets")
  for i = 1, list ~= nil and check.fields(list, LIST) or 0 do
    result[i] = words(list[i], "ticket " .. i)
  end
  return result
end

local function read(given)
  about()
  check.fields(given, SHAPE)
  return {
    record = optional(given.record, "record"), names = optional(given.names, "names"),
    accounts = each(given.accounts, "account", ACCOUNT, read_account),
    pairs = each(given.pairs, "pair", PAIR, read_pair),
    outcomes = each(given.outcomes, "outcome", OUTCOME, read_outcome),
    pages = each(given.pages, "page", PAGE, read_page),
    tickets = read_tickets(given.tickets),
    notes = read_notes(given.decisions),
  }
end

-- Hands it over.
function debriefing.serve()
  local given = host.exists("debrief.lua") and package.run("debrief.lua") or {}
  report.place("debrief.lua:1")
  host.debrief(read(given))
  report.place(nil)
end

return debriefing
