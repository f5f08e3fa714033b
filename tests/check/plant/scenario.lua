-- luacheck: std max
-- A scenario's folder as the kinds of mistakes look at it: its files cut into tokens, and
-- what an author would call its events, choices, questions, expressions and texts.
local tokens = require "tokens"

local scenario = {}

local HOST = {}
for name in ([[allocate answer books chance choose cite discuss ending event facts heading
  intensity ledger log month number options owe pause people picture random record say
  scenario scene shuffle turn assert error ipairs pairs select tonumber tostring type
  require math string table utf8 test expect]]):gmatch "%a+" do
  HOST[name] = true
end
scenario.HOST = HOST

local function lines_of(command)
  local pipe = assert(io.popen(command))
  local lines = {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local source = file:read "a"
  file:close()
  return source
end

-- Whether the token stands alone: no field of something, no key, not being declared.
function scenario.is_free(file, token)
  local before, after = file.list[token.index - 1], file.list[token.index + 1]
  if before and (before.text == "." or before.text == ":" or before.text == "function"
      or before.text == "local" or before.text == "for") then
    return false
  end
  return not (after and after.text == "=" and token.outer and token.outer.text == "{")
end

local function note_calls(file)
  file.calls = {}
  for index, token in ipairs(file.list) do
    local after = file.list[index + 1]
    local calls = after and (after.text == "{" or after.text == "("
      or after.kind == "text")
    if calls and token.kind == "name" and HOST[token.text]
        and scenario.is_free(file, token) then
      local call = { name = token.text, token = token, file = file, argument = after }
      local open = after
      if after.text == "(" or token.text == "event" or token.text == "test" then
        open = file.list[index + 2]
        call.first = after.kind == "text" and after or open
      elseif after.kind == "text" then
        call.first = after
      end
      if open and open.text == "{" and open.other then
        call.open, call.items = open, tokens.items(file.list, open)
      end
      if token.text == "event" and after.kind == "text" then
        call.id = file.source:sub(after.inner_from, after.inner_to)
      end
      file.calls[#file.calls + 1] = call
    end
  end
end

-- Every word of the scenario, in code and in texts: a misspelling is none of them.
local function note_words(all, source)
  for word in source:gmatch "[%w_]+" do all[word] = true end
end

-- Opens the folder; only what belongs to the scenario's content, and its tests.
function scenario.open(folder)
  local self = { folder = folder, files = {}, by_path = {}, words = {} }
  self.id = folder:match "([^/]+)/*$"
  for _, path in ipairs(lines_of("cd " .. quoted(folder)
      .. " && find . -name '*.lua' ! -path './lang/*' ! -path './teaching/*'"
      .. " ! -path './tests/types/*' | LC_ALL=C sort")) do
    local file = { path = path:sub(3) }
    file.source = read(folder .. "/" .. file.path)
    file.list = tokens.read(file.source)
    file.is_test = file.path:match "^tests/" ~= nil
    note_calls(file)
    note_words(self.words, file.source)
    self.files[#self.files + 1], self.by_path[file.path] = file, file
  end
  for name in pairs(HOST) do self.words[name] = true end
  return self
end

-- All tokens of the content for which `wanted(file, token)` is true, as sites.
function scenario.tokens(self, wanted)
  local sites = {}
  for _, file in ipairs(self.files) do
    if not file.is_test then
      for _, token in ipairs(file.list) do
        if wanted(file, token) then sites[#sites + 1] = { file = file, token = token } end
      end
    end
  end
  return sites
end

-- All calls of these names ("number allocate"); `tests` looks into the tests instead.
function scenario.calls(self, names, tests)
  local wanted, found = {}, {}
  for name in names:gmatch "%a+" do wanted[name] = true end
  for _, file in ipairs(self.files) do
    for _, call in ipairs(file.calls) do
      if wanted[call.name] and file.is_test == (tests or false) then
        found[#found + 1] = call
      end
    end
  end
  return found
end

-- The manifest's call.
function scenario.manifest(self)
  for _, call in ipairs(self.by_path["scenario.lua"].calls) do
    if call.name == "scenario" and call.open then return call end
  end
end

-- The text in a token, nil where it is none.
function scenario.text(file, token)
  if token and token.kind == "text" then
    return file.source:sub(token.inner_from, token.inner_to)
  end
end

-- The single text that is the item's whole value, or nil.
function scenario.text_of(file, item)
  if item and item.first == item.last then return scenario.text(file, item.first) end
end

-- The events: calls with `id` and `items`.
function scenario.events(self)
  local events = {}
  for _, call in ipairs(scenario.calls(self, "event")) do
    if call.id and call.items then events[#events + 1] = call end
  end
  return events
end

local function choice_of(call, item)
  if item.key or item.first.text ~= "{" or item.first.other ~= item.last then
    return nil
  end
  local choice = { file = call.file, call = call, open = item.first, item = item,
    items = tokens.items(call.file.list, item.first) }
  local named = tokens.item(choice.items, "id")
  choice.id_item = named or (choice.items[1] and not choice.items[1].key
    and choice.items[1])
  choice.id = scenario.text_of(call.file, choice.id_item)
  local words = tokens.item(choice.items, "text") or choice.items[named and 1 or 2]
  choice.text_item = words and (not words.key or words.key.text == "text") and words
  return choice.id and choice or nil
end

-- The choices of events and of `choose`, or with "allocate" its tasks, with their calls.
function scenario.choices(self, names)
  local choices = {}
  for _, call in ipairs(scenario.calls(self, names or "event choose")) do
    local items = call.items or {}
    local inner = call.items and (tokens.item(items, "choices")
      or tokens.item(items, "tasks"))
    if inner and inner.first.text == "{" then
      items = tokens.items(call.file.list, inner.first)
    elseif call.name == "event" then
      items = {}
    end
    for _, item in ipairs(items) do
      choices[#choices + 1] = choice_of(call, item)
    end
  end
  return choices
end

-- The expressions that are one text: of when, open and weight. { file, token, key, call }
function scenario.expressions(self)
  local found = {}
  for _, file in ipairs(self.files) do
    for index, token in ipairs(file.list) do
      local key, sign = file.list[index - 2], file.list[index - 1]
      local after = file.list[index + 1]
      if token.kind == "text" and key and sign.text == "=" and not file.is_test
          and (key.text == "when" or key.text == "open" or key.text == "weight")
          and after and after.text ~= ".." then
        found[#found + 1] = { file = file, token = token, key = key.text }
      end
    end
  end
  return found
end

-- Where the pattern (with one position capture) stands in texts of the content. Each:
-- { file, at, token }.
function scenario.in_texts(self, pattern)
  local found = {}
  for _, site in ipairs(scenario.tokens(self, function(_, token)
    return token.kind == "text"
  end)) do
    local text = scenario.text(site.file, site.token)
    for at, word in text:gmatch(pattern) do
      found[#found + 1] = { file = site.file, token = site.token, word = word,
        at = site.token.inner_from + at - 1 }
    end
  end
  return found
end

return scenario
