-- luacheck: std max
-- Values that are not what their place asks for: empty, of another type, written twice.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}

local function add(name, what, why, sites, plant)
  kinds[#kinds + 1] = { name = name, what = what, why = why, who = "check", sites = sites,
    plant = plant }
end

local REFERENCES = { "glossary.lua", "sources.lua", "pictures.lua", "cast.lua" }

add("duplicated_key", "an entry of the glossary, a source, a fact is there twice",
  "Lua takes the last one in silence; the file shows both", function(self)
    local sites = {}
    local function look(file, open)
      for _, item in ipairs(tokens.items(file.list, open)) do
        if item.key and item.comma then
          sites[#sites + 1] = { file = file, item = item }
        end
      end
    end
    for _, path in ipairs(REFERENCES) do
      local file = self.by_path[path]
      for _, token in ipairs(file and file.list or {}) do
        if token.text == "{" and token.kind == "sign" and not token.outer then
          look(file, token)
        end
      end
    end
    for _, site in ipairs(make.items(self, "scenario", "facts")) do
      if site.token.text == "{" then look(site.file, site.token) end
    end
    return sites
  end, function(_, site)
    local at = site.item.comma.to + 1
    local last = site.item.last.text == "}" and '{ title = "Twice", text = "Twice." }'
      or site.file.source:sub(site.item.first.from, site.item.last.to)
    return make.edit(site.file, at, at - 1, " " .. site.item.key.text .. " = " .. last
      .. ",", site.item.key)
  end)

-- The texts that are shown: of events and choices.
local function shown(self)
  local sites = make.items(self, "event", "text", function(_, item)
    return item.first == item.last
  end)
  for _, choice in ipairs(scenario.choices(self)) do
    local item = choice.text_item
    if item and item.first == item.last then
      sites[#sites + 1] = { file = choice.file, token = item.first, near = choice.open }
    end
  end
  return sites
end

add("empty_text", "the text of an event or a choice is empty", "it says nothing", shown,
  function(_, site) return make.replace(site, '""', site.near) end)

add("text_as_number", "the text of an event or a choice is a number",
  "the type of every field is known", shown,
  function(_, site) return make.replace(site, "7", site.near) end)

add("effect_as_text", "an effect is written as a text, as conditions are",
  "the type of every field is known", function(self)
    local sites = {}
    for _, choice in ipairs(scenario.choices(self)) do
      local item = tokens.item(choice.items, "effect")
      if item then
        sites[#sites + 1] = { file = choice.file, item = item, near = choice.open }
      end
    end
    return sites
  end, function(_, site)
    return make.edit(site.file, site.item.first.from, site.item.last.to,
      [["facts.done = true"]], site.near)
  end)

add("unquoted_condition", "the condition of an event has lost both its quotes",
  "it is then Lua, and runs while loading", function(self)
    return make.items(self, "event", "when", function(call, item)
      local text = scenario.text_of(call.file, item)
      return text and text:find "facts%."
    end)
  end, function(_, site)
    return make.replace(site, scenario.text(site.file, site.token), site.near)
  end)

add("once_as_text", 'once = "false" where once = false is meant',
  "the type of every field is known", scenario.events, function(_, event)
    if tokens.item(event.items, "once") then return nil end
    return make.edit(event.file, event.open.to + 1, event.open.to, ' once = "false",',
      event.token)
  end)

add("bad_scene_id", "the id of a scene has a space or a capital",
  "ids stand in the calls", function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "scene")) do
      local text = call.first and scenario.text(call.file, call.first)
      if text and text:find "%." then
        sites[#sites + 1] = { file = call.file, token = call.first }
      end
    end
    return sites
  end, function(_, site)
    local text = scenario.text(site.file, site.token)
    local dot = text:find "%."
    local wrong = math.random(2) == 1 and text:sub(1, dot - 1) .. " " .. text:sub(dot + 1)
      or text:sub(1, dot) .. text:sub(dot + 1, dot + 1):upper() .. text:sub(dot + 2)
    return make.replace(site, '"' .. wrong .. '"')
  end)

return kinds
