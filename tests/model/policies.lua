-- luacheck: std max
-- No loophole: looks for policies under which few die and the administrator stays in
-- office, and says how few. A policy holds each control at one value within an act, or
-- leaves it to what an obedient administrator orders. Half of the policies are drawn at
-- random, half near the best so far; each is tried with the same draws of luck in an
-- average place. One qualifies if the administrator is never removed in at least ten
-- draws of twenty; its deaths are the mean over the draws in which they stay.
--
--   lua5.4 policies.lua PLACE [POLICIES]
--
-- What is found is printed here and nowhere else: the scenario publishes no ideal route.
-- Exit 1 where a place that must not have a loophole has one. The same numbers again
-- each time: the luck is the model's own generator, seeded by the place.
local HOME = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = HOME .. "/../../scripts/great_leap/?.lua"

local clock = require "model.clock"
local commune = require "model.commune"
local course = require "model.course"
local luck = require "model.luck"
local places = require "model.places"
local policy = require "simulate.policy"
local post = require "model.post"
local rules = require "model.rules"
local switches = require "model.switches"

local floor, max, min = math.floor, math.max, math.min

-- The controls and their ranges, as `simulate --set order.NAME=` takes them.
local CONTROLS = {
  { "area", 0, 1.3 }, { "ask", 0, 1 }, { "contract", 0, 1 }, { "deliver", 0, 1 },
  { "flight", 0, 1 }, { "foresee", 0, 1 }, { "freeeat", 0, 1.1 }, { "furn", 0, .6 },
  { "hall", 0, 1 }, { "hide", 0, .3 }, { "ladle", 0, 1 }, { "melt", 0, 1 },
  { "plot", 0, .5 }, { "report", 0, 2.5 }, { "search", 0, 1 }, { "seed", .3, 1 },
  { "tech", 0, 1.35 }, { "water", 0, .5 }, { "ws", 0, .3 },
}
-- The acts of the story, by their first months; the last ends with the story.
local ACTS = {
  clock.index(1958, 8), clock.index(1959, 1), clock.index(1959, 8),
  clock.index(1960, 2), clock.index(1960, 11),
}
local END = clock.index(1962, 2)
local DRAWS, ENOUGH, OTHER_DRAWS = 20, 10, 200
local POOL, SHOWN = 12, 3
local PEOPLE, COMPLIANT = 21000, policy.conduct.compliant
-- Places in which the best may not fall below this share of the compliant's deaths.
local GUARDED = { henan = true, anhui = true, sichuan = true, gansu = true }
local LEAST = .15

local function act_of(t)
  for act = #ACTS, 1, -1 do
    if t >= ACTS[act] then return act end
  end
end

-- One commune under a policy -------------------------------------------------------

local on = switches.game()

-- Excess deaths, percent of the people, or nil where the administrator is removed.
local function run(row, values, draw)
  local place = commune.typical(row, 1000 + draw * 977, PEOPLE, COMPLIANT, rules.game)
  local state = commune.state(place)
  for t = clock.FIRST, END do
    local orders = policy.by_conduct(place, state, t)
    local act = act_of(t)
    if act then
      for i = 1, #CONTROLS do
        local value = values[i][act]
        if value then orders[CONTROLS[i][1]] = value end
      end
    end
    course.month(place, state, t, on, orders)
    if state.removed then return nil end
    post.warn(state, t)
  end
  return 100 * state.excess_deaths / place.people
end

-- Mean deaths over the draws in which the administrator stays, and how many those are.
-- Nil as soon as it is certain that the policy cannot be kept: removed in too many draws,
-- or worse than `bar` even if nobody died in the draws to come.
local function try(row, values, draws, bar)
  local sum, stayed = 0, 0
  for draw = 1, draws do
    local deaths = run(row, values, draw)
    if deaths then sum, stayed = sum + deaths, stayed + 1 end
    if draws - (draw - stayed) < draws * ENOUGH / DRAWS then return nil end
    if bar and sum / (stayed + draws - draw) >= bar then return nil end
  end
  return sum / stayed, stayed
end

-- Drawing policies -----------------------------------------------------------------

local generator

local function chance(p) return luck.uniform(generator) < p end
local function pick(n) return 1 + min(n - 1, floor(n * luck.uniform(generator))) end

-- A value of the control: anywhere in its range, or at one end.
local function anywhere(control)
  local low, high = control[2], control[3]
  if chance(.3) then return chance(.5) and low or high end
  return low + (high - low) * luck.uniform(generator)
end

local function as_compliant()
  local values = {}
  for i = 1, #CONTROLS do values[i] = { false, false, false, false, false } end
  return values
end

-- Few controls are touched, or many; each is held throughout, or drawn act by act.
local function at_random()
  local values = as_compliant()
  local touched = ({ .15, .35, .65 })[pick(3)]
  for i, control in ipairs(CONTROLS) do
    if chance(touched) then
      local held = chance(.5) and anywhere(control)
      for act = 1, #ACTS do
        if held then
          values[i][act] = held
        elseif chance(.65) then
          values[i][act] = anywhere(control)
        end
      end
    end
  end
  return values
end

local function moved(control, value)
  local kind = luck.uniform(generator)
  if kind < .2 then return false end
  if value and kind < .7 then
    local step = (control[3] - control[2]) * .5 * (luck.uniform(generator) - .5)
    return max(control[2], min(control[3], value + step))
  end
  return anywhere(control)
end

-- One of the best, the better the likelier, at times crossed with another; some values
-- are moved.
local function near(best)
  local function parent()
    local u = luck.uniform(generator)
    return best[1 + min(#best - 1, floor(#best * u * u))].values
  end
  local one, other, values = parent(), parent(), as_compliant()
  local crossed, rate = chance(.25), chance(.5) and .06 or .2
  for i, control in ipairs(CONTROLS) do
    local from = crossed and chance(.5) and other or one
    for act = 1, #ACTS do
      values[i][act] = from[i][act]
      if chance(rate) then values[i][act] = moved(control, values[i][act]) end
    end
  end
  return values
end

-- The search -----------------------------------------------------------------------

local function keep(best, values, deaths, stayed)
  for _, one in ipairs(best) do
    if one.deaths == deaths then return end -- the same but for what has no effect
  end
  best[#best + 1] = { values = values, deaths = deaths, stayed = stayed }
  table.sort(best, function(a, b) return a.deaths < b.deaths end)
  best[POOL + 1] = nil
end

local function search(row, policies)
  local best = {}
  generator = luck.new(7919 + row.number)
  local function add(values)
    local bar = #best == POOL and best[POOL].deaths or nil
    local deaths, stayed = try(row, values, DRAWS, bar)
    if deaths then keep(best, values, deaths, stayed) end
  end
  add(as_compliant())
  for i = 1, policies do
    add((i % 2 == 1 or #best == 0) and at_random() or near(best))
  end
  return best
end

-- Mean deaths where nothing is refused.
local function obedient(row)
  local sum, stayed = 0, 0
  for draw = 1, DRAWS do
    local deaths = run(row, as_compliant(), draw)
    if deaths then sum, stayed = sum + deaths, stayed + 1 end
  end
  assert(stayed > 0, "whoever obeys is removed in every draw")
  return sum / stayed
end

-- What is printed ------------------------------------------------------------------

local function show(row, number, one, compliant)
  local again, stayed = try(row, one.values, OTHER_DRAWS)
  print(("  %d. %.2f%%, %.0f%% of the compliant's; stays in %d of %d draws; %s"):format(
    number, one.deaths, 100 * one.deaths / compliant, one.stayed, DRAWS,
    again and ("%.2f%% in %d of %d"):format(again, stayed, OTHER_DRAWS)
      or ("removed in most of %d"):format(OTHER_DRAWS)))
  for i, control in ipairs(CONTROLS) do
    local text, touched = "", false
    for act = 1, #ACTS do
      local value = one.values[i][act]
      touched = touched or value
      text = text .. (value and ("%7.2f"):format(value) or "      -")
    end
    if touched then print(("     %-9s%s"):format(control[1], text)) end
  end
end

local row = places[arg[1]] or error("no place " .. tostring(arg[1]), 0)
local policies = math.tointeger(arg[2] or 20000) or error("how many policies?", 0)
local compliant = obedient(row)
local best = search(row, policies)
print(("%s, %d policies; compliant: %.2f%% die beyond the ordinary"):format(row.id,
  policies, compliant))
for i = 1, min(SHOWN, #best) do show(row, i, best[i], compliant) end
local lowest = best[1] and best[1].deaths / compliant or 1
if GUARDED[row.id] and lowest < LEAST then
  print(("  a loophole: under %.0f%%"):format(100 * LEAST))
  os.exit(1)
end
