-- What the reader can look up: glossary.lua, sources.lua and pictures.lua (what can be
-- seen on each) return id -> text, or id -> { title=, text= }, or a list of { id=,
-- title=, text= }. The result is a list in the order of the ids.
local host = host
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local sort = prelude "sort"
local type, find = type, string.find
local WORDS_BYTES = host.words_bytes

local SHAPE = check.shape "entry"
local LIST = check.shape "list"
local reference = {}

local function words(value, field)
  return value ~= nil and check.text(value, field, WORDS_BYTES) or nil
end

-- The ids of the sources that a meaning was taken from.
local function read_sources(value)
  local list = type(value) == "string" and { value } or value
  if list ~= nil then
    for i = 1, check.fields(list, LIST) do
      check.text(list[i], "source " .. i, host.id_bytes)
    end
  end
  return list
end

local function read_entry(key, entry, kind)
  report.about(kind, nil, "entry", type(key) == "string" and key or nil)
  if type(entry) == "string" then
    entry = { text = entry }
  end
  check.fields(entry, SHAPE)
  local id = type(key) == "string" and key or entry.id
  check.text(id, "id", host.id_bytes)
  if not find(id, "^[A-Za-z0-9][A-Za-z0-9_.-]*$") then
    report.fail("id must be letters, digits, _ . and -, found " .. report.found(id))
  end
  report.about(kind, nil, "entry", id)
  return {
    id = id,
    title = check.text(entry.title == nil and id or entry.title, "title", WORDS_BYTES),
    text = host.dedent(check.text(entry.text, "text", WORDS_BYTES)),
    characters = words(entry.characters, "characters"),
    pinyin = words(entry.pinyin, "pinyin"),
    source = read_sources(entry.source),
  }
end

function reference.read(entries, path, kind)
  report.place(path .. ":1")
  report.about(kind)
  check.kind(entries, "table", path)
  local keys, list, seen = host.keys(entries), {}, {}
  for i = 1, #keys do
    local entry = read_entry(keys[i], entries[keys[i]], kind)
    if seen[entry.id] then
      report.fail("is there twice; two entries cannot share an id")
    end
    seen[entry.id], list[i] = true, entry
  end
  sort(list, function(a, b) return a.id < b.id end)
  report.place(nil)
  return list, seen
end

-- Refuses the entries of `path` that name a source which sources.lua does not have.
function reference.check_sources(list, path, kind)
  report.place(path .. ":1")
  for i = 1, game.sources and #list or 0 do
    local named = list[i].source or {}
    for k = 1, #named do
      if not game.sources[named[k]] then
        report.about(kind, nil, "entry", list[i].id)
        report.fail("source: there is no source " .. report.quoted(named[k])
          .. " in sources.lua" .. report.instead(named[k], host.keys(game.sources)))
      end
    end
  end
  report.place(nil)
end

return reference
