-- luacheck: std max
-- The hands of the kinds: how a mistake is written into a file, how a word is misspelt.
--
-- A plant is { edits = { { file, from, to, new } }, places = { { path, line } } }: the
-- places are those an author would look at, and a telling names one of them.
local scenario = require "scenario"
local tokens = require "tokens"

local make = {}

-- A plant of one edit. Further places are tokens of the same file.
function make.edit(file, from, to, new, ...)
  local plant = { edits = { { file = file, from = from, to = to, new = new } },
    places = { { file.path, tokens.line_of(file.source, from) } } }
  for _, token in ipairs { ... } do
    plant.places[#plant.places + 1] = { file.path, token.line }
  end
  return plant
end

-- A token replaced by other words.
function make.replace(site, new, ...)
  return make.edit(site.file, site.token.from, site.token.to, new, ...)
end

-- Adds places { path, line } to a plant.
function make.also(plant, places)
  for _, place in ipairs(places) do plant.places[#plant.places + 1] = place end
  return plant
end

-- Where the word stands after the prefix ("facts.") in the content, code and texts alike.
function make.uses(self, prefix, word)
  local places = {}
  local pattern = (prefix:match "^%w" and "%f[%w_]" or "") .. prefix:gsub("%p", "%%%0")
    .. word .. "%f[^%w_]"
  for _, file in ipairs(self.files) do
    for at in file.source:gmatch("()" .. pattern) do
      places[#places + 1] = { file.path, tokens.line_of(file.source, at) }
    end
  end
  return places
end

local LETTERS = "abcdefghijklmnopqrstuvwxyz"

local function slip(word)
  local at, way = math.random(#word), math.random(4)
  local letter = word:sub(at, at)
  if way == 1 then return word:sub(1, at) .. letter .. word:sub(at + 1) end
  if way == 2 then return word:sub(1, at - 1) .. word:sub(at + 1) end
  if way == 3 then
    local other = math.random(26)
    return word:sub(1, at - 1) .. LETTERS:sub(other, other) .. word:sub(at + 1)
  end
  return word:sub(1, at - 1) .. word:sub(at + 1, at + 1) .. letter .. word:sub(at + 2)
end

-- The word with one slip of the finger: a word that is nowhere else in the scenario.
function make.misspell(self, word)
  for _ = 1, 50 do
    local wrong = slip(word)
    if wrong:match "^[%a_][%w_]*$" and not self.words[wrong] then return wrong end
  end
end

-- A kind whose sites are tokens of names, each to be misspelt.
function make.misspelling(kind, sites)
  kind.sites = sites
  kind.plant = function(self, site)
    local wrong = make.misspell(self, site.token.text)
    return wrong and make.replace(site, wrong)
  end
  return kind
end

-- A kind whose sites are words in texts ({ file, at, word }), each to be misspelt.
function make.text_misspelling(kind, sites)
  kind.sites = sites
  kind.plant = function(self, site)
    local wrong = make.misspell(self, site.word)
    return wrong and make.edit(site.file, site.at, site.at + #site.word - 1, wrong)
  end
  return kind
end

-- Takes an item out of its table, with its comma.
function make.without(file, item, ...)
  local from = (item.key or item.first).from
  local to = (item.comma or item.last).to
  local kept = file.source:sub(from, to):gsub("[^\n]", "")
  return make.edit(file, from, to, kept, ...)
end

-- A kind that takes an item out: sites are { file, item, near } with a token near by.
function make.removal(kind, sites)
  kind.sites = sites
  kind.plant = function(_, site)
    return make.without(site.file, site.item, site.near)
  end
  return kind
end

-- Sites of the items called `field` in calls of these names.
function make.items(self, names, field, wanted)
  local sites = {}
  for _, call in ipairs(scenario.calls(self, names)) do
    local item = call.items and tokens.item(call.items, field)
    if item and (not wanted or wanted(call, item)) then
      sites[#sites + 1] = { file = call.file, item = item, near = call.token, call = call,
        token = item.first }
    end
  end
  return sites
end

-- The number that is the item's whole value, or nil.
function make.number_of(item)
  return item and item.first == item.last and item.first.kind == "number"
    and tonumber(item.first.text) or nil
end

return make
