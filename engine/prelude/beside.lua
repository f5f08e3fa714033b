-- What can be looked up beside the story: the cast, the farm year, the map. The manifest
-- gives them as data with templates and conditions in it, which are read and checked once
-- it is complete. They are run only while a question waits and somebody opens the page:
-- expressions alone, which can draw, write and say nothing. One that fails is told where
-- its words would stand, and the game goes on.
local host = host
local check = prelude "check"
local condition = prelude "condition"
local game = prelude "game"
local report = prelude "report"
local template = prelude "template"
local type, host_keys, escape = type, host.keys, host.escape
local reply, try, dedent = host.reply, host.try, host.dedent
local WORDS_BYTES, ENTRIES = host.words_bytes, host.beside

local beside = {}
local PERSON, DAY = check.shape "person", check.shape "day"
local MAP, PLACE = check.shape "map", check.shape "map_item"
local SPOTS_MOST = 64
local cast, days, map = {}, {}, nil -- as prepared
local at -- the place of the manifest, which errors name

-- ---- reading ----

-- A condition that is an expression; nil stands for one that always holds.
local function read_when(when)
  if when == nil then
    return nil
  elseif type(when) ~= "string" then
    report.fail("when must be an expression in quotes, found " .. report.found(when))
  end
  return condition.prepare(when, "when")
end

local function read_words(value, field)
  return value ~= nil and check.text(value, field, WORDS_BYTES) or nil
end

-- A template, read and checked; nil where there is none.
local function read_template(value, field)
  if value == nil then
    return nil
  end
  return template.prepare(dedent(check.text(value, field, WORDS_BYTES)), field)
end

-- What every entry has: how it is written, and when it is there.
local function read_common(entry)
  return {
    characters = read_words(entry.characters, "characters"),
    pinyin = read_words(entry.pinyin, "pinyin"),
    text = read_template(entry.text, "text"),
    when = read_when(entry.when),
  }
end

-- The keys of a list of at most as many entries as are kept.
local function keys_of(list, what)
  report.about(what)
  local keys = host_keys(check.kind(list, "table", "it"))
  if #keys > ENTRIES then
    report.fail("has " .. #keys .. " entries; at most " .. ENTRIES .. " are kept")
  end
  return keys
end

-- The id of an entry, which none of the others has.
local function read_id(id, what, seen)
  check.id(id, "id")
  report.about(what, id)
  if seen[id] then
    report.fail("is there twice; two of them cannot share an id")
  end
  seen[id] = true
  return id
end

local function read_person(key, person, seen)
  report.about("cast", key)
  check.fields(person, PERSON)
  local id = read_id(type(key) == "string" and key or person.id, "cast", seen)
  local one = read_common(person)
  one.id, one.name = id, check.text(person.name, "name", WORDS_BYTES)
  one.at = read_template(person.at, "at")
  if not one.text then
    report.fail("has no text; say in a line who it is, the trade first: "
      .. 'text = "..."')
  end
  return one
end

local function read_cast(list)
  local keys, seen = keys_of(list, "cast"), {}
  for i = 1, #keys do
    cast[i] = read_person(keys[i], list[keys[i]], seen)
  end
  game.declared.cast = seen
end

-- A month of every year as 1 to 12, of one year as "1958-10".
local function read_month(month)
  if type(month) == "string" then
    return check.month(month, "month")
  end
  return host.number(check.whole(month, "month", 1, 12))
end

local function read_day(entry, index)
  report.about("calendar", index)
  check.fields(entry, DAY)
  local one = read_common(entry)
  one.title, one.due = read_words(entry.title, "title"), read_template(entry.due, "due")
  if one.due then
    if entry.month ~= nil or one.text then
      report.fail("what is due now takes due, title and when; "
        .. "it has no month and no text")
    end
    return one
  elseif entry.month == nil then
    report.fail("needs a month (1 to 12, or \"1958-10\"), or due = \"...\"")
  elseif not one.title then
    report.fail('has no title; write title = "..."')
  end
  one.month = read_month(entry.month)
  return one
end

local function read_calendar(list)
  for i = 1, #keys_of(list, "calendar") do
    days[i] = read_day(list[i], i)
  end
end

local function read_spots(spots)
  local list = {}
  local count = #host_keys(check.kind(spots, "table", "spots"))
  if count == 0 or count > SPOTS_MOST then
    report.fail("spots needs from 1 to " .. SPOTS_MOST .. " of { x, y }, found " .. count)
  end
  for i = 1, count do
    local spot = check.kind(spots[i], "table", "spot " .. i)
    list[i] = { check.whole(spot[1], "x of spot " .. i, 0, map.cols - 1),
      check.whole(spot[2], "y of spot " .. i, 0, map.rows - 1) }
  end
  return list
end

local function read_place(item, index, seen)
  report.about("map", index)
  check.fields(item, PLACE)
  local id = item.id ~= nil and read_id(item.id, "map", seen) or nil
  local one = read_common(item)
  one.id, one.kind = id, check.id(item.kind, "kind")
  one.title, one.spots = read_words(item.label, "label"), read_spots(item.spots)
  if not one.text then
    report.fail("has no text; say what is drawn for who cannot see it: "
      .. 'text = "..."')
  end
  return one
end

local function read_map(spec)
  report.about("map")
  check.fields(spec, MAP)
  map = { cols = check.whole(spec.cols, "cols", 2, 200),
    rows = check.whole(spec.rows, "rows", 2, 200), items = {} }
  local keys, seen = keys_of(spec.items, "map"), {}
  for i = 1, #keys do
    map.items[i] = read_place(spec.items[i], i, seen)
  end
end

-- Reads what the manifest gives, once all that expressions can name is declared.
function beside.read(manifest)
  at = game.manifest.at
  report.place(at)
  if manifest.cast ~= nil then
    read_cast(manifest.cast)
  end
  if manifest.calendar ~= nil then
    read_calendar(manifest.calendar)
  end
  if manifest.map ~= nil then
    read_map(manifest.map)
  end
  report.about(nil)
  report.place(nil)
end

-- ---- looking ----

local function fill(prepared, field)
  local words = template.filled(prepared, field)
  if #words > WORDS_BYTES then
    report.fail(field .. " has " .. #words .. " bytes with its values; at most "
      .. WORDS_BYTES .. " are shown")
  end
  return words
end

-- The words of a template; or, where it fails, what is wrong and where.
local function words_of(prepared, field)
  if prepared == nil then
    return nil
  end
  local good, words = try(fill, prepared, field)
  return good and words or escape("(" .. at .. ": " .. host.copy_text(words) .. ")")
end

-- Whether the entry is there now, and what is wrong with its condition where it fails.
local function is_there(entry)
  if entry.when == nil then
    return true
  end
  local good, value = try(condition.value, entry.when, "when")
  if not good then
    return true, escape("(" .. at .. ": " .. host.copy_text(value) .. ")")
  end
  return value and true or false
end

-- Adds the entry as it stands now to `list`, where it is there.
local function show(list, what, name, entry)
  report.about(what, name)
  local there, wrong = is_there(entry)
  if there then
    list[#list + 1] = { id = entry.id, title = entry.name or entry.title,
      characters = entry.characters, pinyin = entry.pinyin, kind = entry.kind,
      month = entry.month, spots = entry.spots, due = entry.due ~= nil,
      text = wrong or words_of(entry.due or entry.text, entry.due and "due" or "text"),
      at = words_of(entry.at, "at") }
  end
end

local function people()
  local list = {}
  for i = 1, #cast do
    show(list, "cast", cast[i].id, cast[i])
  end
  return list
end

local function calendar()
  local list = { month = game.month }
  for i = 1, #days do
    show(list, "calendar", i, days[i])
  end
  return list
end

local function places()
  local list = { cols = map and map.cols, rows = map and map.rows }
  for i = 1, map and #map.items or 0 do
    show(list, "map", map.items[i].id or i, map.items[i])
  end
  return list
end

local PAGES = { people = people, calendar = calendar, map = places }

-- Gives the page that is asked for while a question waits, which waits on. Before a
-- story has set its first month it is the one that the manifest begins with.
function beside.serve(call)
  local kind, id, part, part_id = report.subject()
  local place, month = report.place(at), game.month
  game.held, game.month = true, month or game.first_month
  local list = PAGES[call.page]()
  game.held, game.month = false, month
  report.place(place)
  report.about(kind, id, part, part_id)
  return reply(list)
end

return beside
