-- luacheck: std max, max line length 100
-- The forks of many games, summed up by pair of siblings: made once, read by 1 and 2.
local json = require "json"

local forks = {}

-- Standing is what the county thinks of one: of who holds the post, and what lies in the file,
-- which goes on when the post is lost.
local OUTCOMES = { deaths = "deaths.excess_pct", standing = "facts.post while facts.office",
  file = "facts.file", hollow = "people.in.hollow", removed = "facts.removed_on" }
forks.OUTCOMES = OUTCOMES
-- What a fate's name holds where somebody came to harm. "gone" is the tester's word for who
-- is not here at the end.
local HARM = { "dead", "died", "sent", "taken", "label", "lamed", "beaten", "arrest",
  "dismiss", "gone", "denounced", "struggle", "dam" }

function forks.is_harm(fate)
  for _, word in ipairs(HARM) do
    if fate:find(word, 1, true) then return true end
  end
  return false
end

local function harm(cast)
  local count = 0
  for _, fate in pairs(cast) do
    if forks.is_harm(fate) then count = count + 1 end
  end
  return count
end

local function arguments(context)
  local list = {}
  for _, outcome in pairs(OUTCOMES) do
    list[#list + 1] = "--outcome " .. context.binary.quoted(outcome)
  end
  table.sort(list)
  for _, policy in ipairs(context.policies) do list[#list + 1] = "--policy " .. policy end
  return table.concat(list, " ")
end
forks.arguments = arguments

-- What one end is worth: the five, each the better the greater.
local function worth(ends, cast, side)
  local removed = ends[OUTCOMES.removed] and ends[OUTCOMES.removed][side] or ""
  local function number(name)
    local pair = ends[OUTCOMES[name]]
    return pair and tonumber(pair[side]) or 0
  end
  return { -number "deaths", number "standing" - number "file", -harm(cast[side]), number "hollow",
    removed == "" and 999999 or tonumber((removed:gsub("%D", ""))) or 0 }
end

local NOISE = { .001, 0, 0, .01, 0 } -- less than this is no difference

local function at_least(a, b)
  for i = 1, 5 do
    if a[i] < b[i] - NOISE[i] then return false end
  end
  return true
end

-- Counts in which of the five a is better than b.
local function add_wins(wins, a, b)
  for i = 1, 5 do
    if a[i] > b[i] + NOISE[i] then wins[i] = wins[i] + 1 end
  end
end

local function new_pair(line, first, second)
  return { event = line.event, ask = line.ask, a = first, b = second, forks = 0, figures = 0,
    people = 0, words = 0, better_a = 0, better_b = 0, broken = 0,
    wins_a = { 0, 0, 0, 0, 0 }, wins_b = { 0, 0, 0, 0, 0 }, equal = 0 }
end

local function note_choice(self, line, id, named)
  local name = line.event .. "." .. line.ask .. "." .. id
  local choice = self.choices[name] or { name = name, forks = 0, named = 0 }
  choice.forks, choice.named = choice.forks + 1, choice.named + (named and 1 or 0)
  self.choices[name] = choice
end

local function add(self, line)
  local swapped = line.instead < line.taken
  local first, second = line.taken, line.instead
  if swapped then first, second = second, first end
  local key = table.concat({ line.event, line.ask, first, second }, " ")
  local pair = self.pairs[key] or new_pair(line, first, second)
  self.pairs[key], self.count = pair, self.count + 1
  local figures = line.figures and line.figures.share >= .01
  local people, words = line.people ~= nil, #line.words > 0
  pair.forks, pair.broken = pair.forks + 1, pair.broken + (line.broken and 1 or 0)
  pair.figures = pair.figures + (figures and 1 or 0)
  pair.people = pair.people + (people and 1 or 0)
  pair.words = pair.words + (words and 1 or 0)
  pair.equal = pair.equal + ((figures or people or words) and 0 or 1)
  local taken, instead = worth(line.ends, line.cast, 1), worth(line.ends, line.cast, 2)
  local a, b = swapped and instead or taken, swapped and taken or instead
  pair.better_a = pair.better_a + (at_least(a, b) and 1 or 0)
  pair.better_b = pair.better_b + (at_least(b, a) and 1 or 0)
  add_wins(pair.wins_a, a, b)
  add_wins(pair.wins_b, b, a)
  note_choice(self, line, line.taken, words)
  note_choice(self, line, line.instead, words)
end

-- { pairs, choices, count }, pairs in the order of their names.
function forks.read(context)
  if context.forks then return context.forks end
  local path = context.work .. "/forks.jsonl"
  local self = { pairs = {}, choices = {}, count = 0, list = {} }
  context.binary:test(context.scenario, ("--runs %d --forks %s %s"):format(context.games,
    context.binary.quoted(path), arguments(context)))
  for text in io.lines(path) do add(self, json.parse(text)) end
  for _, pair in pairs(self.pairs) do self.list[#self.list + 1] = pair end
  table.sort(self.list, function(a, b)
    return a.event .. " " .. a.ask .. " " .. a.a .. " " .. a.b
      < b.event .. " " .. b.ask .. " " .. b.a .. " " .. b.b
  end)
  context.forks = self
  return self
end

function forks.name(pair)
  return ("%s.%s: %s or %s"):format(pair.event, pair.ask, pair.a, pair.b)
end

return forks
