-- luacheck: std max
-- Mistakes in what is read: links that lead nowhere, values between braces, texts that
-- are too long, what is owed to the reader.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}

local function add(name, what, why, sites, plant, who)
  kinds[#kinds + 1] = { name = name, what = what, why = why, who = who or "check",
    sites = sites, plant = plant }
end

-- Links ---------------------------------------------------------------------------

local LINKS = "the files say what there is"

-- One letter of an id that may have capitals and figures.
local function other_id(self, word)
  for _ = 1, 50 do
    local at = math.random(#word)
    local wrong = word:sub(1, at - 1) .. (word:sub(at, at):match "%d"
      and tostring(math.random(0, 9)) or word:sub(at, at):rep(2)) .. word:sub(at + 1)
    if not self.words[wrong] then return wrong end
  end
end

local function add_link(name, what, path, pattern)
  add(name, what, LINKS, function(self)
    return self.by_path[path] and scenario.in_texts(self, pattern) or {}
  end, function(self, site)
    local wrong = other_id(self, site.word)
    return wrong and make.edit(site.file, site.at, site.at + #site.word - 1, wrong)
  end)
end

add_link("misspelt_term", "a link to the glossary is misspelt", "glossary.lua",
  "%]%(term:()([%w_.-]+)%)")
add_link("misspelt_source", "a cited source is misspelt", "sources.lua",
  "%]%(cite:()([%w_.-]+)%)")

add("misspelt_link", "[words](trem:x): a link of no kind", LINKS, function(self)
  return scenario.in_texts(self, "%]%(()(%a+):[%w_.-]+%)")
end, function(self, site)
  local wrong = make.misspell(self, site.word)
  return wrong and make.edit(site.file, site.at, site.at + #site.word - 1, wrong)
end)

add("misspelt_cite_call", "cite names no source", LINKS, function(self)
  local sites = {}
  for _, call in ipairs(scenario.calls(self, "cite")) do
    if call.first and call.first.kind == "text" then
      sites[#sites + 1] = { file = call.file, token = call.first }
    end
  end
  return sites
end, function(self, site)
  local wrong = other_id(self, scenario.text(site.file, site.token))
  return wrong and make.replace(site, '"' .. wrong .. '"')
end)

add("misspelt_picture", "a picture is misspelt where it is shown", LINKS, function(self)
  if not self.by_path["pictures.lua"] then return {} end
  local sites = make.items(self, "event", "picture")
  for _, call in ipairs(scenario.calls(self, "picture")) do
    if call.first and call.first.kind == "text" then
      sites[#sites + 1] = { file = call.file, token = call.first }
    end
  end
  return sites
end, function(self, site)
  local wrong = make.misspell(self, scenario.text(site.file, site.token))
  return wrong and make.replace(site, '"' .. wrong .. '"')
end)

-- Braces --------------------------------------------------------------------------

local BRACES = "a text is read when it is loaded"

local function add_brace(name, what, pattern)
  add(name, what, BRACES, function(self)
    local sites = {}
    for _, site in ipairs(scenario.in_texts(self, pattern)) do
      if not site.file.source:sub(site.at - 1, site.at + 1):find "{{"
          and not site.file.source:sub(site.at - 1, site.at + 1):find "}}" then
        sites[#sites + 1] = site
      end
    end
    return sites
  end, function(_, site) return make.edit(site.file, site.at, site.at, "") end)
end

add_brace("unclosed_value", "a value in a text has lost its }", "{%a[^{}\n]*()(})")
add_brace("unopened_value", "a value in a text has lost its {", "()({)%a[^{}\n]*}")

-- Length ----------------------------------------------------------------------------

-- The budget of words in the manifest, or nil.
local function budget(self, field)
  local manifest = scenario.manifest(self)
  local item = manifest and tokens.item(manifest.items, "budget")
  return item and make.number_of(tokens.item(tokens.items(manifest.file.list, item.first),
    field))
end

local function longer(file, token, most)
  local words = { file.source:sub(token.inner_from, token.inner_to) }
  for i = 1, most + 1 do
    words[#words + 1] = i % 9 == 0 and not token.long and "and" or "more"
  end
  local all = table.concat(words, " ")
  return make.edit(file, token.inner_from, token.inner_to, all, token)
end

add("text_over_budget", "a text has more words than the manifest allows",
  "the budget stands in the manifest", function(self)
    if not budget(self, "text") then return {} end
    local sites = make.items(self, "event", "text", function(_, item)
      return item.first == item.last
    end)
    for _, call in ipairs(scenario.calls(self, "say")) do
      if call.first and call.first.kind == "text" then
        sites[#sites + 1] = { file = call.file, token = call.first }
      end
    end
    return sites
  end, function(self, site)
    return longer(site.file, site.token, budget(self, "text"))
  end)

add("choice_over_budget", "a choice has more words than the manifest allows",
  "the budget stands in the manifest", function(self)
    local sites = {}
    for _, choice in ipairs(budget(self, "choice") and scenario.choices(self) or {}) do
      local item = choice.text_item
      if item and item.first == item.last and item.first.kind == "text" then
        sites[#sites + 1] = { file = choice.file, token = item.first }
      end
    end
    return sites
  end, function(self, site)
    return longer(site.file, site.token, budget(self, "choice"))
  end)

-- What is owed to the reader ----------------------------------------------------------

add("missing_content_note", "events are about hunger, and no note says so",
  "tags and note stand in the files", function(self)
    local tagged = {}
    for _, site in ipairs(make.items(self, "event", "tags")) do
      local text = site.file.source:sub(site.item.first.from, site.item.last.to)
      if text:find '"hunger"' or text:find '"death"' then
        tagged[#tagged + 1] = { site.file.path, site.item.first.line }
        tagged[#tagged + 1] = { site.file.path, site.near.line }
      end
    end
    local sites = #tagged > 0 and make.items(self, "scenario", "content_note") or {}
    for _, site in ipairs(sites) do site.tagged = tagged end
    return sites
  end, function(_, site)
    return make.also(make.without(site.file, site.item, site.near), site.tagged)
  end)

add("uncited_event", "an event's text has lost its only source",
  "an event cites a source or is told as uncited", function(self)
    local sites = {}
    for _, site in ipairs(make.items(self, "event", "text", function(_, item)
      return item.first == item.last
    end)) do
      local text = scenario.text(site.file, site.token) or ""
      local _, count = text:gsub("%[%]%(cite:[^)]+%)", "")
      if count == 1 then sites[#sites + 1] = site end
    end
    return sites
  end, function(_, site)
    local text = scenario.text(site.file, site.token)
    local at, to = text:find "%[%]%(cite:[^)]+%)"
    local from = site.token.inner_from
    return make.edit(site.file, from + at - 1, from + to - 1, "", site.token, site.near)
  end)

return kinds
