-- event "id" { ... }: storylets as data. They are gathered while the files load; their
-- expressions, texts and names are checked when all files are there.
local host = host
local calendar = prelude "calendar"
local check = prelude "check"
local choose = prelude "choose"
local condition = prelude "condition"
local game = prelude "game"
local points = prelude "points"
local report = prelude "report"
local template = prelude "template"
local text = prelude "text"
local sort = prelude "sort"
local tally = prelude "tally"
local type, where = type, host.where
local WORDS_BYTES = host.words_bytes

local events = { list = {}, by_id = {}, ids = {} }
local SHAPE = check.shape "storylet"
local TAGS = check.shape "list"
local SHARED = { "who", "place", "form" }
local OWES = check.shape "list"
local SOURCES = check.shape "list"
local begun = {} -- ids that have no { ... } yet: id -> place

local function check_words(spec)
  if spec.text ~= nil then
    check.text(spec.text, "text", host.text_bytes)
  end
  if spec.documents ~= nil then
    check.text(spec.documents, "documents", host.text_bytes)
  end
  if spec.heading ~= nil then
    check.text(spec.heading, "heading", WORDS_BYTES)
  end
  if spec.picture ~= nil then
    text.picture_name(spec.picture, "picture")
  end
  for i = 1, #SHARED do
    local field = SHARED[i]
    if spec[field] ~= nil then
      check.text(spec[field], field, WORDS_BYTES)
    end
  end
end

-- What it asks for, what it stands on, which later events return it: for checks and the
-- debrief; play never looks at them.
local function check_bearings(spec, id)
  if spec.ask ~= nil then
    check.id(spec.ask, "ask")
  end
  if spec.sources ~= nil then
    report.about("event", id, "sources")
    for i = 1, check.fields(spec.sources, SOURCES) do
      check.text(spec.sources[i], "source " .. i, WORDS_BYTES)
    end
  end
  if spec.owes ~= nil then
    report.about("event", id, "owes")
    for i = 1, check.fields(spec.owes, OWES) do
      check.id(spec.owes[i], "owed " .. i)
    end
  end
end

-- Words of the author for what an event is about: "hunger", "death".
local function check_tags(tags, id)
  report.about("event", id, "tags")
  for i = 1, check.fields(tags, TAGS) do
    check.id(tags[i], "tag " .. i)
  end
end

-- What a debrief says of the decision and asks about it (debriefing.lua).
local function check_debrief(spec, id)
  if spec.record ~= nil then
    check.text(spec.record, "record", host.text_bytes)
  end
  if spec.discuss ~= nil then
    points.read(spec.discuss, "event", id)
  end
end

local function check_shape(spec, id)
  check.fields(spec, SHAPE)
  check_words(spec)
  if spec.once ~= nil then
    check.kind(spec.once, "boolean", "once")
  end
  if spec.enter ~= nil then
    check.kind(spec.enter, "function", "enter")
  end
  if spec.text == nil and spec.enter == nil and spec.choices == nil then
    report.fail("has neither text nor enter nor choices; give it something to tell")
  end
  if spec.tags ~= nil then
    check_tags(spec.tags, id)
  end
  check_bearings(spec, id)
  report.about("event", id)
  check_debrief(spec, id)
end

local function add(id, at, spec)
  report.about("event", id)
  check_shape(spec, id)
  begun[id] = nil
  if events.by_id[id] then
    report.fail("is there twice: first at " .. events.by_id[id].at
      .. "; give one of them another id")
  end
  local event = {
    id = id, at = at, played = false,
    when = spec.when, weight = spec.weight == nil and 1 or spec.weight,
      once = spec.once ~= false,
    text = spec.text, heading = spec.heading, picture = spec.picture, enter = spec.enter,
    choices = spec.choices, who = spec.who, place = spec.place, form = spec.form,
    tags = spec.tags, record = spec.record, discuss = spec.discuss,
    ask = spec.ask, sources = spec.sources, owes = spec.owes, documents = spec.documents,
  }
  events.by_id[id] = event
  events.list[#events.list + 1] = event
end

local function api(id)
  report.about("event", type(id) == "string" and id or nil)
  if game.loading == 0 or game.started then
    report.fail("events are declared in files, not while the game runs; "
      .. "put it into events/NAME.lua")
  end
  check.id(id, "id")
  local at = where() or "?"
  begun[id] = at
  return function(spec)
    add(id, at, spec)
  end
end

local function check_event(event)
  report.place(event.at)
  report.about("event", event.id)
  if event.when ~= nil then
    event.when = condition.prepare(event.when, "when")
  end
  calendar.enter(event)
  event.weight = condition.prepare(event.weight, "weight", true)
  template.check(event.text or "", "text")
  template.check(event.documents or "", "documents")
  template.check(event.heading or "", "heading")
  if event.choices ~= nil then
    event.choice_count = choose.check(event.choices, "event", event.id)
  end
  report.place(nil)
end

-- Ends the loading: every event is whole and names only what there is. Their order is
-- their ids'.
function events.finish()
  local id = host.keys(begun)[1]
  if id then
    report.place(begun[id])
    report.about("event", id)
    report.fail("has no { ... } behind its id")
  end
  sort(events.list, function(a, b) return a.id < b.id end)
  for i = 1, #events.list do
    events.ids[i] = events.list[i].id
    check_event(events.list[i])
    if tally.on then
      tally.event(i, events.list[i])
    end
  end
end

events.api = { event = api }

return events
