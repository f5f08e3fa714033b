-- luacheck: std max, max line length 100
-- A scenario's events as data, without the engine: its files are loaded into a world where
-- nothing happens (stub.lua). What functions say and ask is read from their source.
local expression = require "expression"
local lexer = require "lexer"
local stub = require "stub"
local words = require "words"

local reader = {}

local PROSE = 4 -- words from which on a string is prose
local ASKS = { choose = true, number = true, allocate = true, pause = true, ask = true }

local function read_file(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local source = file:read "a"
  file:close()
  return source
end
reader.read_file = read_file

function reader.files(folder)
  local list, pipe = {}, io.popen("find '" .. folder .. "' -name '*.lua' | LC_ALL=C sort")
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

-- ---- loading ----

-- What a scenario's file asks for; a file that does not load is a thing of the stub.
local function requires(folder, event)
  local loaded = {}
  local environment
  local function require(name)
    if loaded[name] == nil then
      loaded[name] = stub.thing
      local source = read_file(folder .. "/" .. name:gsub("%.", "/") .. ".lua")
      local chunk = source and load(source, "=" .. name, "t", environment)
      local good, value = pcall(chunk or error)
      if good and value ~= nil then loaded[name] = value end
    end
    return loaded[name]
  end
  environment = stub.environment(event, require)
  return environment
end

local function load_file(self, path)
  local source = read_file(path)
  self.sources[path] = { text = source, tokens = lexer.tokens(source) }
  local function event(id)
    return function(spec)
      local line = debug.getinfo(2, "l").currentline
      self.events[#self.events + 1] = { id = id, spec = spec, path = path, line = line }
    end
  end
  local chunk, wrong = load(source, "@" .. path, "t", requires(self.folder, event))
  local good, why = pcall(chunk or error, wrong)
  if not good then self.faults[#self.faults + 1] = path .. ": " .. tostring(why) end
end

-- ---- what functions say ----

local function prose(texts)
  for _, text in ipairs(texts) do
    if words.count(text) >= PROSE then return true end
  end
  return false
end

-- The choices of the choose at token `at`, from its own source.
local function choices_at(source, tokens, at)
  local open = tokens[at + 1]
  if not open or open.text ~= "{" and open.text ~= "(" then return {} end
  local stop = tokens[lexer.close(tokens, at + 1)]
  local text = source:sub(open.from, stop.to)
  local chunk = load("return " .. text, "=choose", "t", stub.environment())
  local good, spec = pcall(chunk or error)
  if not good or type(spec) ~= "table" or spec == stub.thing then return {} end
  return type(spec.choices) == "table" and spec.choices or spec
end

local function add_choices(event, list, question)
  for _, choice in ipairs(list) do
    if type(choice) == "table" and choice ~= stub.thing then
      local text = choice.text or choice[2]
      event.choices[#event.choices + 1] = {
        id = choice.id or choice[1], question = question, tag = choice.tag,
        text = type(text) == "string" and text or "",
      }
    end
  end
end

local walk

local function note_saying(event, texts, state)
  if not texts or not prose(texts) then return end
  local into = state.asked and event.replies or event.sayings
  into[#into + 1] = texts
end

-- A call to another function of the same file, its texts lent to its parameters.
local function enter_call(self, event, value, state, lists)
  if type(value) ~= "function" or state.seen[value] then return end
  if debug.getinfo(value, "S").source ~= "@" .. event.path then return end
  local lent = {}
  for i, texts in ipairs(lists) do
    local name = debug.getlocal(value, i)
    if name and prose(texts) then lent[name] = texts end
  end
  walk(self, event, value, state, lent)
end

-- One name in a function: what is said, asked or called there. Returns the last token of it.
local function walk_name(self, event, state, scope, i)
  local token, before = scope.tokens[i], scope.tokens[i - 1]
  local dotted = before ~= nil and before.text == "."
  if token.text == "say" and not dotted then
    local lists, stop = expression.arguments(scope, i)
    note_saying(event, lists[1], state)
    return stop
  elseif ASKS[token.text] and (not dotted or token.text == "ask") then
    state.asked, event.asks[#event.asks + 1] = true, token.text
    if token.text == "choose" then
      local source = self.sources[event.path].text
      add_choices(event, choices_at(source, scope.tokens, i), "choose")
    end
  elseif not dotted and type(scope.known[token.text]) == "function" then
    local lists = expression.arguments(scope, i)
    enter_call(self, event, scope.known[token.text], state, lists)
  end
  return i
end

-- Takes down what a function says and asks, in the order of its source.
function walk(self, event, run, state, lent)
  state.seen[run] = true
  local info = debug.getinfo(run, "S")
  local scope = { tokens = self.sources[event.path].tokens, source = "@" .. event.path,
    known = expression.upvalues(run), depth = 0 }
  for name, texts in pairs(lent or {}) do scope.known[name] = texts end
  local i = 1
  while i <= #scope.tokens do
    local token = scope.tokens[i]
    local inside = token.line >= info.linedefined and token.line <= info.lastlinedefined
    if inside and token.kind == "name" then i = walk_name(self, event, state, scope, i) end
    i = i + 1
  end
end

-- Functions of tables, such as the effects of choices.
local function walk_effects(self, event, list, state)
  for _, choice in ipairs(list) do
    if type(choice) == "table" and type(choice.effect) == "function" then
      if not state.seen[choice.effect] then
        for _, value in pairs(expression.upvalues(choice.effect)) do
          for _, text in ipairs(expression.strings(value, {}, 0)) do
            if words.count(text) >= PROSE then state.lent[#state.lent + 1] = text end
          end
        end
        walk(self, event, choice.effect, state)
      end
    end
  end
end

local function read_event(self, event)
  local spec = event.spec
  event.tags, event.form, event.who = spec.tags or {}, spec.form, spec.who
  event.choices, event.asks, event.sayings, event.replies = {}, {}, {}, {}
  local state = { seen = {}, lent = {} }
  if type(spec.text) == "string" then event.sayings[1] = { spec.text } end
  if type(spec.enter) == "function" then walk(self, event, spec.enter, state) end
  if type(spec.choices) == "table" then
    event.asks[#event.asks + 1], state.asked = "choose", true
    add_choices(event, spec.choices, "choice")
    walk_effects(self, event, spec.choices, state)
  end
  if #state.lent > 0 then event.replies[#event.replies + 1] = state.lent end
end

function reader.has_tag(event, tag)
  for _, each in ipairs(event.tags) do
    if each == tag then return true end
  end
  return false
end

-- The texts that can open the event: its first saying, in each of its variants.
function reader.openings(event) return event.sayings[1] or {} end

-- The event's whole text before it asks, in as many variants as its richest part has.
function reader.bodies(event)
  local most, list = 0, {}
  for _, texts in ipairs(event.sayings) do most = math.max(most, #texts) end
  for i = 1, most do
    local parts = {}
    for k, texts in ipairs(event.sayings) do parts[k] = texts[math.min(i, #texts)] end
    list[i] = table.concat(parts, "\n\n")
  end
  return list
end

-- Every text of the event: what it tells, what it answers, its choices.
function reader.texts(event)
  local list = {}
  for _, from in ipairs { event.sayings, event.replies } do
    for _, texts in ipairs(from) do
      for _, text in ipairs(texts) do list[#list + 1] = text end
    end
  end
  return list
end

-- Reads the scenario in a folder: { events, sources, faults }.
function reader.read(folder)
  local self = { folder = folder, events = {}, sources = {}, faults = {} }
  for _, path in ipairs(reader.files(folder .. "/events")) do load_file(self, path) end
  table.sort(self.events, function(a, b) return a.id < b.id end)
  for _, event in ipairs(self.events) do read_event(self, event) end
  return self
end

return reader
