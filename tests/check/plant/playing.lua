-- luacheck: std max
-- Mistakes that only playing can tell: what they come to hangs on the order of things, or
-- on what the story remembers. `irongrain test` has to name the place, or, where
-- something never comes, its id among what was never reached.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}

local function add(name, what, why, sites, plant)
  kinds[#kinds + 1] = { name = name, what = what, why = why, who = "test", sites = sites,
    plant = plant }
end

-- The body of each effect that is a function: a token that opens it, and its choice.
local function effects(self)
  local sites = {}
  for _, choice in ipairs(scenario.choices(self)) do
    local item = tokens.item(choice.items, "effect")
    if item and item.first.text == "function" and choice.call.name == "event"
        and self.reached.choices[choice.call.id .. ".choice." .. choice.id] then
      local list, open = choice.file.list, item.first
      sites[#sites + 1] = { file = choice.file, choice = choice,
        at = list[open.index + 1].other.to + 1, token = open }
    end
  end
  return sites
end

local function into_effect(words)
  return function(self, site)
    local new = type(words) == "function" and words(self) or words
    return new and make.edit(site.file, site.at, site.at - 1, " " .. new, site.token)
  end
end

add("asked_twice", "an effect asks a question with the id of its event's",
  "which ids a scene has asked is known when it is played", effects,
  into_effect 'pause { id = "choice" }')

add("nil_arithmetic", "an effect reckons with an answer that was never given",
  "answers are values of a game", effects,
  into_effect "local sum = 1 + answer.nobody_asked_this; say(sum)")

add("shown_nan", "an effect shows what nought over nought is",
  "the value is made while playing", effects,
  into_effect "local none = 0; say(none / none)")

add("endless_loop", "an effect never comes to an end",
  "work is counted while playing", effects, into_effect "while true do end")

add("owed_too_late", "an effect owes an event up to a month that is past",
  "when an effect runs is the game's affair", function(self)
    return #scenario.events(self) > 1 and effects(self) or {}
  end, function(self, site)
    local events = scenario.events(self)
    return make.edit(site.file, site.at, site.at - 1, ' owe { event = "'
      .. events[math.random(#events)].id
      .. '", from = "1700-01", to = "1700-02", text = "Nothing." }', site.token)
  end)

-- Whether the token calls a host function as a statement of its own; its last token.
local function end_of_call(call)
  local after = call.argument
  if after.kind == "text" then return after end
  return after.other
end

-- Whether a call shows what waits; a `say` is what waits.
local SHOWS = { say = false, choose = true, number = true, allocate = true, pause = true,
  discuss = true }

add("never_shown", "a text is said and the scene changes before a question shows it",
  "what waits for a question hangs on the way there", function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "pause discuss")) do
      local last = end_of_call(call)
      local after = last and call.file.list[last.index + 1]
      local said = false
      for _, other in ipairs(call.file.calls) do
        if SHOWS[other.name] ~= nil and other.token.index < call.token.index then
          said = other.name == "say"
        end
      end
      if after and after.text == "scene" and said then
        sites[#sites + 1] = { file = call.file, token = call.token, last = last,
          after = after }
      end
    end
    return sites
  end, function(_, site)
    local kept = site.file.source:sub(site.token.from, site.last.to):gsub("[^\n]", "")
    local plant = make.edit(site.file, site.token.from, site.last.to, kept, site.after)
    for _, call in ipairs(site.file.calls) do
      if call.name == "say" and call.token.index < site.token.index then
        plant.places[#plant.places + 1] = { site.file.path, call.token.line }
      end
    end
    return plant
  end)

add("removed_ending", "start comes to its end without an ending",
  "which way a game goes is seen when it goes", function(self)
    local sites = {}
    local calls = scenario.calls(self, "ending")
    for _, call in ipairs(#calls == 1 and calls or {}) do
      sites[1] = { file = call.file, call = call, token = call.token }
    end
    return sites
  end, function(self, site)
    local last = end_of_call(site.call)
    local kept = site.file.source:sub(site.token.from, last.to):gsub("[^\n]", "")
    local manifest = scenario.manifest(self)
    local plant = make.edit(site.file, site.token.from, last.to, kept, manifest.token)
    return make.also(plant, { { manifest.file.path, manifest.token.line } })
  end)

-- What never comes ------------------------------------------------------------------

local FIGURES = "%f[%w_]facts%.()([%w_]+)%s*[<>]=?%s*%d" -- facts that are figures

add("impossible_event", "an event waits for a fact's value that nothing sets",
  "which values facts take is the story's affair", function(self)
    local sites = {}
    for _, event in ipairs(scenario.events(self)) do
      local item = tokens.item(event.items, "when")
      if item and item.first == item.last and item.first.kind == "text"
          and self.reached.events[event.id] then
        local text = scenario.text(event.file, item.first)
        if text:find "^[^()]*$" and not text:find "%f[%a]or%f[%A]" then
          sites[#sites + 1] = { file = event.file, token = item.first, id = event.id }
        end
      end
    end
    return sites
  end, function(self, site)
    local facts = {}
    for _, use in ipairs(scenario.in_texts(self, FIGURES)) do
      facts[#facts + 1] = use.word
    end
    if #facts == 0 then return nil end
    local plant = make.edit(site.file, site.token.inner_to + 1, site.token.inner_to,
      " and facts." .. facts[math.random(#facts)] .. " > 987654321987", site.token)
    plant.unreached = site.id
    return plant
  end)

add("impossible_choice", "a choice waits for a figure that a fact never has",
  "which values facts take is the story's affair", function(self)
    local sites = {}
    for _, choice in ipairs(scenario.choices(self)) do
      if choice.call.name == "event" and not tokens.item(choice.items, "when")
          and self.reached.choices[choice.call.id .. ".choice." .. choice.id] then
        sites[#sites + 1] = choice
      end
    end
    return sites
  end, function(self, choice)
    local count = 0
    for _, other in ipairs(scenario.choices(self)) do
      if other.call == choice.call and not tokens.item(other.items, "when") then
        count = count + 1
      end
    end
    local uses = scenario.in_texts(self, FIGURES)
    if count < 2 or #uses == 0 then return nil end
    local plant = make.edit(choice.file, choice.item.last.from, choice.item.last.from - 1,
      (choice.file.list[choice.item.last.index - 1].text == "," and " " or ", ")
        .. 'when = "facts.' .. uses[math.random(#uses)].word .. ' > 987654321987" ',
      choice.open)
    plant.unreached = choice.call.id .. ".choice." .. choice.id
    return plant
  end)

-- The author's own tests ------------------------------------------------------------

add("wrong_expectation", "a test expects an ending that the game does not come to",
  "a test is told by running it", function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "test", true)) do
      local expect = call.items and tokens.item(call.items, "expect")
      local ending = expect and tokens.item(tokens.items(call.file.list, expect.first),
        "ending")
      if ending then
        sites[#sites + 1] = { file = call.file, token = ending.first, call = call }
      end
    end
    return sites
  end, function(self, site)
    local wrong = make.misspell(self, scenario.text(site.file, site.token))
    return wrong and make.replace(site, '"' .. wrong .. '"', site.call.token)
  end)

-- Where the test's own expectations stand: one of them may fail before its end.
local function expectations(call)
  local places = {}
  for _, other in ipairs(call.file.calls) do
    if other.name == "expect" and other.token.index > call.open.index
        and other.token.index < call.open.other.index then
      places[#places + 1] = { call.file.path, other.token.line }
    end
  end
  return places
end

add("misspelt_test_answer", "a test answers a question that is never asked",
  "which questions a game asks is seen when it is played", function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "test", true)) do
      local answers = call.items and tokens.item(call.items, "answers")
      for _, item in ipairs(answers and tokens.items(call.file.list, answers.first)
          or {}) do
        if item.key then
          sites[#sites + 1] = { file = call.file, token = item.key, call = call }
        end
      end
    end
    return sites
  end, function(self, site)
    local wrong = make.misspell(self, site.token.text)
    return wrong and make.also(make.replace(site, wrong, site.call.token),
      expectations(site.call))
  end)

return kinds
