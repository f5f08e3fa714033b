-- Who sits at the desk in `irongrain test great_leap --policy NAME`: five conducts, the
-- fifth being the engine's own `random`. A policy knows the standing orders, what kind of
-- act each choice is (its `tag`), the marks a figure can be held against and what each
-- task needs; what it has no word for is answered at random.

-- Straight on through the desk's own pages; the register stays closed.
local STRAIGHT = { desk = "tin", lever = "back", names = "closed" }

-- The desk's levers by question and choice, `seed` in the hundred; then the lines of the
-- point book after a removal.
local ORDERS = {
  zealot = { hand_over = "drums", ration = "promise", halls = "all",
    technique = "ordered", plots = "none", resale = "empty", passes = "county",
    muster = "county", contract = "points", seed = 60,
    light = 3, lend = 0, ditch = 40, frost = 0, roots = 3000, dug = 40,
    days = 0, heads = 0, heads_again = 0 },
  compliant = { hand_over = "drums", ration = "promise", halls = "all",
    technique = "ordered", plots = "five", resale = "half", passes = "named",
    muster = "county", contract = "points", seed = 75,
    light = 4, lend = 100, ditch = 40, frost = 2, roots = 5000, dug = 30,
    days = 1, heads = 10, heads_again = 0 },
  cautious = { hand_over = "nine", ration = "quarter", halls = "busy",
    technique = "road", plots = "five", resale = "half", passes = "named",
    muster = "same", contract = "named", seed = 90,
    light = 6, lend = 300, ditch = 20, frost = 5, roots = 5000, dug = 20,
    days = 2, heads = 15, heads_again = 10 },
  protector = { hand_over = "floor", ration = "even", halls = "few", technique = "plain",
    plots = "banks", resale = "all", passes = "kin", muster = "same", contract = "pegs",
    seed = 100,
    light = 8, lend = 600, ditch = 10, frost = 8, roots = 6000, dug = 15,
    days = 3, heads = 30, heads_again = 25 },
}

-- Acts in the order in which each would rather do them.
local ACTS = {
  zealot = { "pass_down", "comply", "tell", "other", "withhold", "look", "conceal",
    "delay", "pass_up", "give", "refuse" },
  compliant = { "comply", "other", "pass_up", "tell", "delay", "look", "pass_down",
    "withhold", "conceal", "give", "refuse" },
  cautious = { "delay", "look", "pass_up", "conceal", "other", "comply", "give", "tell",
    "withhold", "refuse", "pass_down" },
  protector = { "give", "refuse", "look", "conceal", "tell", "pass_up", "delay", "other",
    "comply", "withhold", "pass_down" },
}

-- Which of the marks, from the least (0) to the greatest (1), a figure follows.
local MARKS = { zealot = 1, compliant = .7, cautious = .3, protector = 0 }
-- Whether the fields get their hands first, and what of the other tasks' needs is met.
local FIELDS_FIRST = { cautious = true, protector = true }
local OTHERS = { zealot = 1.2, compliant = 1, cautious = .8, protector = .5 }

local min, max, floor = math.min, math.max, math.floor

local function open_choice(ask, holds)
  for _, choice in ipairs(ask.choices) do
    if not choice.closed and holds(choice) then return choice.id end
  end
end

local function by_tag(ask, acts)
  for _, act in ipairs(acts) do
    local id = open_choice(ask, function(choice) return choice.tag == act end)
    if id then return id end
  end
end

local function on_grid(ask, value)
  local steps = floor((value - ask.min) / ask.step + .5)
  return min(ask.max, max(ask.min, ask.min + steps * ask.step))
end

local function figure(ask, place)
  local marks = ask.marks or {}
  local values = {}
  for i, mark in ipairs(marks) do values[i] = mark.value end
  table.sort(values)
  if #values == 0 then return nil end
  return on_grid(ask, values[1 + floor(place * (#values - 1) + .5)])
end

-- Hands by need: each task in its turn what it may have, as far as there are any.
local function hands(ask, name)
  local shares, left, order = {}, ask.total, {}
  for i, task in ipairs(ask.tasks) do
    shares[task.id], left = task.min, left - task.min
    local first = FIELDS_FIRST[name] and task.id == "field"
    table.insert(order, first and 1 or i, task)
  end
  for _, task in ipairs(order) do
    local part = task.id == "field" and 1 or OTHERS[name]
    local wanted = min(task.max, max(task.min, (task.need or task.min) * part))
    local more = floor(min(left, wanted - task.min) / ask.step) * ask.step
    shares[task.id], left = task.min + more, left - more
  end
  return shares
end

local function by(name)
  local orders = ORDERS[name]
  return function(ask)
    if ask.kind == "allocate" then return hands(ask, name) end
    local order = not ask.event and (STRAIGHT[ask.id] or orders[ask.id])
    if ask.kind == "number" then return order or figure(ask, MARKS[name]) end
    if ask.kind ~= "choose" then return nil end
    return open_choice(ask, function(choice) return choice.id == order end)
      or by_tag(ask, ACTS[name])
  end
end

local policies = {}
for name in pairs(ORDERS) do policies[name] = by(name) end
-- Their names of before.
policies.obey, policies.protect = policies.compliant, policies.protector
policies.strive = policies.zealot
return policies
