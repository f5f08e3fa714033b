-- scenario { ... }: the manifest. It is checked when the file is loaded, and what it
-- declares (facts, people, units, books, options) is known to every expression that is
-- read after.
local host = host
local check = prelude "check"
local declared = prelude "declared"
local game = prelude "game"
local policies = prelude "policies"
local report = prelude "report"
local rules = prelude "rules"
local shelf = prelude "shelf"
local simulate = prelude "simulate"
local template = prelude "template"
local text = prelude "text"
local type, find, host_keys = type, string.find, host.keys
local WORDS_BYTES, ID_BYTES = host.words_bytes, host.id_bytes

local scenario = {}
local SHAPE = check.shape "manifest"
local OPTION = check.shape "option"
local VALUE = check.shape "option_value"
local UNIT = check.shape "unit"
local METRIC = check.shape "metric"
local LIST = check.shape "list"
local BUDGET = check.shape "budget"
local WORDS_MOST = 10000 -- no text of a page holds more

local function about(part, name)
  report.about("scenario", nil, part, name)
end

local function texts(value, field)
  about(field)
  if type(value) == "string" then
    value = { value }
  elseif value == nil then
    return {}
  end
  local list = {}
  for i = 1, check.fields(value, LIST) do
    list[i] = check.text(value[i], "item " .. i, WORDS_BYTES)
  end
  return list
end

local function languages(value)
  local list = texts(value, "languages")
  for i = 1, #list do
    if #list[i] > 35 or not find(list[i], "^[A-Za-z][A-Za-z0-9_-]*$") then
      report.fail("item " .. i .. ' must be a language such as "en" or "zh-Hans", found '
        .. report.found(list[i]))
    end
  end
  return list
end

-- A value { "henan", "Henan" } of an option.
local function read_value(item, index)
  local value, label = item, nil
  if type(item) == "table" then
    check.fields(item, VALUE)
    value = item.value == nil and item[1] or item.value
    label = item.label == nil and item[item.value == nil and 2 or 1] or item.label
  end
  check.text(value, "value " .. index, ID_BYTES)
  if not find(value, "^[^\1-\31\127=]+$") then
    report.fail("value " .. index .. " must not hold = or control characters, found "
      .. report.found(value))
  end
  return { value = value, label = check.text(label == nil and value or label,
    "the label of value " .. index, WORDS_BYTES) }
end

local function read_option(option, index)
  about("option", index)
  local count, values, seen = check.fields(option, OPTION), {}, {}
  local id = check.id(option.id, "id")
  about("option", id)
  local words = check.text(option.text == nil and id or option.text, "text", WORDS_BYTES)
  for i = 1, count do
    values[i] = read_value(option[i], i)
    if seen[values[i].value] then
      report.fail("has the value " .. report.quoted(values[i].value) .. " twice")
    end
    seen[values[i].value] = true
  end
  if count == 0 then
    report.fail("has no values; add { \"value\", \"Label\" }")
  end
  local standard = option.default == nil and values[1].value or option.default
  if not seen[standard] then
    report.fail("its default must be one of its values, found " .. report.found(standard)
      .. report.instead(standard, host_keys(seen)))
  end
  return { id = id, text = words, standard = standard, values = values }
end

local function read_options(options)
  about("options")
  local list, seen = {}, {}
  local count = options == nil and 0 or check.fields(options, LIST)
  if count > host.options then
    report.fail(count .. " of them; at most " .. host.options .. " are kept")
  end
  for i = 1, count do
    list[i] = read_option(options[i], i)
    if seen[list[i].id] then
      report.fail("is there twice; two options cannot share an id")
    end
    seen[list[i].id] = true
    declared.declare("options", list[i].id, list[i].standard)
  end
  game.declared.options = game.declared.options or {}
  return list
end

-- The entries of a table name -> value, in one order, their names checked.
local function each(map, part, take)
  about(part .. "s")
  if map == nil then
    return
  end
  local keys = host_keys(check.kind(map, "table", "it"))
  for i = 1, #keys do
    about(part)
    check.id(keys[i], "its name")
    about(part, keys[i])
    take(keys[i], map[keys[i]])
  end
end

local function read_facts(facts)
  game.declared.facts = {}
  each(facts, "fact", function(name, value)
    declared.declare("facts", name, check.plain(value, "its first value"))
  end)
end

-- People: id -> a plain value, or a table of plain fields.
function scenario.read_people(people)
  game.declared.people = game.declared.people or {}
  each(people, "person", function(id, value)
    if game.declared.people[id] then
      report.fail("is declared twice")
    elseif type(value) ~= "table" then
      return declared.declare("people", id, check.plain(value, "its first value"))
    end
    local keys = host_keys(value)
    for i = 1, #keys do
      check.plain(value[check.id(keys[i], "the name of a field")], keys[i])
    end
    declared.declare_person(id, value)
  end)
end

-- The metric twin of a unit, into what is told of the unit.
local function read_metric(metric, told)
  if metric ~= nil then
    check.fields(metric, METRIC)
    local name = metric.name == nil and metric[1] or metric.name
    local factor = check.number(metric.factor, "the factor of metric")
    if factor <= 0 then
      report.fail("the factor of metric must be above 0, found " .. report.found(factor))
    end
    local places = metric.places == nil and 0 or metric.places
    told.metric = check.text(name, "the name of metric", WORDS_BYTES)
    told.factor, told.places = factor, check.whole(places, "the places of metric", 0, 6)
  end
end

-- Returns what the pages beside the story need of them.
local function read_units(units)
  local list = {}
  each(units, "unit", function(id, unit)
    check.fields(unit, UNIT)
    local name = unit.name == nil and unit[1] or unit.name
    local places = unit.places == nil and 0 or unit.places
    game.units[id] = { name = check.text(name == nil and id or name, "name", WORDS_BYTES),
      places = check.whole(places, "places", 0, 6) }
    list[#list + 1] = { id = id, name = game.units[id].name }
    read_metric(unit.metric, list[#list])
  end)
  if #list > host.options then
    report.fail(#list .. " of them; at most " .. host.options .. " are kept")
  end
  return list
end

local function read_books(books)
  if books ~= nil then
    local list = texts(books, "books")
    game.declared.books = {}
    for i = 1, #list do
      game.declared.books[check.id(list[i], "item " .. i)] = true
    end
    game.declared_books = game.declared.books
  end
end

-- The first and the last month that the scenario can come to.
local function read_months(months)
  if months ~= nil then
    about("months")
    if check.fields(months, LIST) ~= 2 then
      report.fail('needs the first month and the last: { "1958-08", "1962-02" }')
    end
    local first, last = check.month(months[1], "the first"), check.month(months[2],
      "the last")
    if first > last then
      report.fail("the first must not be after the last, found " .. first .. " and "
        .. last)
    end
    game.first_month, game.last_month = first, last
  end
end

-- How many words `irongrain check` lets a text and a choice have.
local function read_budget(budget)
  about("budget")
  if budget == nil then
    return {}
  end
  check.fields(budget, BUDGET)
  return {
    text = budget.text and check.whole(budget.text, "text", 1, WORDS_MOST),
    choice = budget.choice and check.whole(budget.choice, "choice", 1, WORDS_MOST),
  }
end

local function read_words(manifest)
  about()
  check.id(manifest.id, "id")
  check.text(manifest.title, "title", WORDS_BYTES)
  check.text(manifest.version, "version", ID_BYTES)
  if manifest.summary ~= nil then
    check.text(manifest.summary, "summary", WORDS_BYTES)
  end
  if manifest.minutes ~= nil and check.number(manifest.minutes, "minutes") <= 0 then
    report.fail("minutes must be above 0, found " .. report.found(manifest.minutes))
  elseif type(manifest.start) ~= "function" then
    report.fail("start must be a function: start = function() ... end; found "
      .. report.found(manifest.start))
  end
end

-- Checked once all is declared: the note is Markdown with values like any text.
function scenario.check_note()
  local note = game.manifest.content_note
  if note ~= nil then
    report.place(game.manifest.at)
    about("content_note")
    check.text(note, "it", host.text_bytes)
    template.check(note, "it")
    report.place(nil)
  end
end

-- Checked once pictures.lua is read: the title page's picture.
function scenario.check_picture()
  local name = game.manifest.picture
  if name ~= nil then
    report.place(game.manifest.at)
    about()
    text.picture_name(name, "picture")
    report.place(nil)
  end
end

local function api(manifest)
  about()
  if game.manifest then
    report.fail("is called twice; one scenario has one manifest")
  elseif game.loading == 0 then
    report.fail("belongs into scenario.lua: return scenario { ... }")
  end
  check.fields(manifest, SHAPE)
  read_words(manifest)
  game.manifest = {
    at = host.where(),
    id = manifest.id, title = manifest.title, version = manifest.version,
    authors = texts(manifest.authors, "authors"),
      languages = languages(manifest.languages),
    summary = manifest.summary, picture = manifest.picture, minutes = manifest.minutes,
      content_note = manifest.content_note,
    options = read_options(manifest.options),
    simulates = manifest.simulate ~= nil, policies = simulate.declare(manifest.simulate),
  }
  game.manifest.players = policies.declare(manifest.policies)
  rules.declare(manifest.rules)
  read_months(manifest.months)
  game.manifest.first_month, game.manifest.last_month = game.first_month, game.last_month
  local budget = read_budget(manifest.budget)
  game.manifest.text_words, game.manifest.choice_words = budget.text, budget.choice
  scenario.start, scenario.given = manifest.start, manifest
  read_facts(manifest.facts)
  scenario.read_people(manifest.people)
  game.manifest.units = read_units(manifest.units)
  read_books(manifest.books)
  game.manifest.shelf = shelf.read(manifest.shelf)
  return manifest
end

scenario.api = { scenario = api }

return scenario
