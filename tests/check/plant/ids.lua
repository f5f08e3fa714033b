-- luacheck: std max
-- Ids that are missing, doubled or renamed on one side, and fields that are misspelt.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}

local function add(name, what, why, sites, plant, who)
  kinds[#kinds + 1] = { name = name, what = what, who = who or "check", why = why,
    sites = sites, plant = plant }
end

-- Fields --------------------------------------------------------------------------

local FIELDS = "the fields of every call are known"

local function keys_of(self, names, except)
  local sites = {}
  for _, call in ipairs(scenario.calls(self, names)) do
    for _, item in ipairs(call.items or {}) do
      if item.key and item.key.text ~= except then
        sites[#sites + 1] = { file = call.file, token = item.key }
      end
    end
  end
  return sites
end

local function add_fields(name, what, sites)
  kinds[#kinds + 1] = make.misspelling({ name = name, what = what, who = "check",
    why = FIELDS }, sites)
end

add_fields("misspelt_event_field", "a field of an event is misspelt", function(self)
  return keys_of(self, "event")
end)
add_fields("misspelt_call_field", "a field of a question, an entry, a debt is misspelt",
  function(self)
    return keys_of(self, "choose number allocate pause discuss ending ledger owe")
  end)
add_fields("misspelt_manifest_field", "a field of the manifest is misspelt",
  function(self) return keys_of(self, "scenario") end)
add_fields("misspelt_choice_field", "a field of a choice or task is misspelt",
  function(self)
    local sites = {}
    for _, names in ipairs { "event choose", "allocate" } do
      for _, choice in ipairs(scenario.choices(self, names)) do
        for _, item in ipairs(choice.items) do
          if item.key then
            sites[#sites + 1] = { file = choice.file, token = item.key }
          end
        end
      end
    end
    return sites
  end)

-- Ids -----------------------------------------------------------------------------

local IDS = "ids stand in the files"
local QUESTIONS = "choose number allocate"

add("duplicated_event_id", "two events have one id", IDS, scenario.events,
  function(self, event)
    local others = scenario.events(self)
    local other = others[math.random(#others)]
    if other.id == event.id then return nil end
    return make.also(make.edit(event.file, event.first.inner_from, event.first.inner_to,
      other.id), { { other.file.path, other.first.line } })
  end)

add("duplicated_choice_id", "two choices of a question have one id", IDS,
  scenario.choices, function(self, choice)
    for _, other in ipairs(scenario.choices(self)) do
      if other.call == choice.call and other.id ~= choice.id then
        local token = choice.id_item.first
        return make.edit(choice.file, token.inner_from, token.inner_to, other.id,
          other.open)
      end
    end
  end)

kinds[#kinds + 1] = make.removal({ name = "missing_question_id", who = "check", why = IDS,
  what = "a question has no id" },
  function(self) return make.items(self, QUESTIONS, "id") end)

kinds[#kinds + 1] = make.removal({ name = "missing_choice_id", who = "check",
  why = IDS, what = "a choice has a text and no id" }, function(self)
    local sites = {}
    for _, choice in ipairs(scenario.choices(self)) do
      sites[#sites + 1] = { file = choice.file, item = choice.id_item,
        near = choice.open }
    end
    return sites
  end)

kinds[#kinds + 1] = make.removal({ name = "missing_choice_text", who = "check",
  why = IDS, what = "a choice has an id and no text" }, function(self)
    local sites = {}
    for _, choice in ipairs(scenario.choices(self)) do
      if choice.text_item then
        sites[#sites + 1] = { file = choice.file, item = choice.text_item,
          near = choice.open }
      end
    end
    return sites
  end)

-- The tokens of ids: of events, choices and questions.
local function id_tokens(self)
  local sites = {}
  for _, event in ipairs(scenario.events(self)) do
    sites[#sites + 1] = { file = event.file, token = event.first }
  end
  for _, choice in ipairs(scenario.choices(self)) do
    sites[#sites + 1] = { file = choice.file, token = choice.id_item.first }
  end
  for _, site in ipairs(make.items(self, QUESTIONS, "id")) do
    if site.token.kind == "text" then sites[#sites + 1] = site end
  end
  return sites
end

add("bad_id", "an id with a capital, a space or a hyphen", IDS, id_tokens,
  function(_, site)
    local id, way = scenario.text(site.file, site.token), math.random(3)
    local wrong = way == 1 and id:sub(1, 1):upper() .. id:sub(2)
      or id .. (way == 2 and " two" or "-two")
    return make.edit(site.file, site.token.inner_from, site.token.inner_to, wrong)
  end)

add("wrong_folder", "the manifest's id is not the folder's name", IDS, function(self)
  return make.items(self, "scenario", "id")
end, function(self, site)
  local wrong = make.misspell(self, self.id)
  return make.edit(site.file, site.token.inner_from, site.token.inner_to, wrong)
end)

-- Renamed on one side ---------------------------------------------------------------

local RENAMED = "what names it is in the files"

-- A kind that renames what is declared: sites are { file, from, to, word, prefix }.
local function add_renamed(name, what, sites)
  add(name, what, RENAMED, function(self)
    local used = {}
    for _, site in ipairs(sites(self)) do
      site.uses = make.uses(self, site.prefix, site.word)
      if #site.uses > 0 then used[#used + 1] = site end
    end
    return used
  end, function(self, site)
    local wrong = make.misspell(self, site.word)
    return wrong and make.also(make.edit(site.file, site.from, site.to, wrong), site.uses)
  end)
end

local function key_site(file, key, prefix)
  return { file = file, from = key.from, to = key.to, word = key.text, prefix = prefix }
end

-- The names of the manifest's table `field`, of the table of `path`, or of those under
-- the folder `path`/: keys of tables that a file returns or the manifest holds.
local function declared(self, field, path, prefix)
  local sites = {}
  local manifest = scenario.manifest(self)
  local item = manifest and tokens.item(manifest.items, field)
  if item and item.first.text == "{" then
    for _, entry in ipairs(tokens.items(manifest.file.list, item.first)) do
      if entry.key then sites[#sites + 1] = key_site(manifest.file, entry.key, prefix) end
    end
  end
  for _, file in ipairs(self.files) do
    if file.path == path .. ".lua" or file.path:sub(1, #path + 1) == path .. "/" then
      for index, token in ipairs(file.list) do
        if token.kind == "name" and token.outer and token.outer.text == "{"
            and file.list[index + 1].text == "=" and not token.outer.outer then
          sites[#sites + 1] = key_site(file, token, prefix)
        end
      end
    end
  end
  return sites
end

add_renamed("renamed_fact", "a fact is renamed where it is declared", function(self)
  return declared(self, "facts", "facts", "facts.")
end)
add_renamed("renamed_person", "a person is renamed where he is declared", function(self)
  return declared(self, "people", "cast", "people.")
end)
add_renamed("renamed_unit", "a unit is renamed in the manifest", function(self)
  local sites = {}
  for _, site in ipairs(declared(self, "units", "-", ":")) do
    site.uses = {}
    for _, use in ipairs(scenario.in_texts(self, "{[^{}]*():(%a+)}")) do
      if use.word == site.word then sites[#sites + 1] = site break end
    end
  end
  return sites
end)
add_renamed("renamed_term", "a glossary entry is renamed", function(self)
  return declared(self, "glossary", "glossary", "term:")
end)
add_renamed("renamed_source", "a source is renamed", function(self)
  return declared(self, "sources", "sources", "cite:")
end)

add("picture_without_words", "a picture that is shown is not described",
  "pictures.lua holds their words", function(self)
    local sites = {}
    for _, site in ipairs(declared(self, "pictures", "pictures", "picture")) do
      -- An id may be another thing's as well: a use is one that says it is a picture's.
      local quoted = 'picture%s*[=(]?%s*"' .. site.word .. '"'
      for _, file in ipairs(self.files) do
        local at = file.source:find(quoted)
        if at then
          site.uses = { { file.path, tokens.line_of(file.source, at) } }
          sites[#sites + 1] = site
        end
      end
    end
    return sites
  end, function(self, site)
    local wrong = make.misspell(self, site.word)
    return wrong and make.also(make.edit(site.file, site.from, site.to, wrong), site.uses)
  end)

add_renamed("renamed_event", "an event that is owed is renamed", function(self)
  local sites = {}
  for _, event in ipairs(scenario.events(self)) do
    sites[#sites + 1] = { file = event.file, from = event.first.inner_from,
      to = event.first.inner_to, word = event.id, prefix = 'event = "' }
  end
  return sites
end)

add_renamed("renamed_question", "a question that answer.ID looks at is renamed",
  function(self)
    local sites = {}
    for _, site in ipairs(make.items(self, QUESTIONS, "id")) do
      if site.token.kind == "text" then
        sites[#sites + 1] = { file = site.file, from = site.token.inner_from,
          to = site.token.inner_to, word = scenario.text(site.file, site.token),
          prefix = "answer." }
      end
    end
    return sites
  end)

add_renamed("renamed_book", "a book of the manifest's list is renamed", function(self)
  local sites, manifest = {}, scenario.manifest(self)
  local item = manifest and tokens.item(manifest.items, "books")
  for _, entry in ipairs(item and tokens.items(manifest.file.list, item.first) or {}) do
    sites[#sites + 1] = { file = manifest.file, from = entry.first.inner_from,
      to = entry.first.inner_to, word = scenario.text(manifest.file, entry.first),
      prefix = 'id = "' }
  end
  return sites
end)

return kinds
