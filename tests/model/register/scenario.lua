-- The named against the model: over many games the births, deaths and departures of the
-- register's households come to what the rates of their brigades make of their numbers,
-- and the deaths agree with them month by month, brigade by brigade, age by age.
local brigades = require "model.brigades"
local brigades_month = require "model.brigades_month"
local clock = require "model.clock"
local commune = require "model.commune"
local households = require "households"
local month = require "model.month"
local places = require "model.places"
local register = require "model.register"
local rules = require "model.rules"
local switches = require "model.switches"

local BEGIN, CLOSE = clock.index(1958, 8), clock.index(1962, 2)
local wanted = { born = 0, died = 0, left = 0 }
local found = { born = 0, died = 0, left = 0, returned = 0 }
-- By brigade, age and month: deaths that were due and deaths that came.
local cells = {}

local function cell(brigade, age, t)
  local id = brigade .. "/" .. age .. "/" .. t
  if not cells[id] then cells[id] = { due = 0, came = 0 } end
  return cells[id]
end

-- How many of each age live here, by brigade.
local function numbers(book, t)
  local all = {}
  for _, id in ipairs(book.brigades) do all[id] = { 0, 0, 0 } end
  for _, household in ipairs(book.households) do
    for _, member in ipairs(household.members) do
      local months = t - member.born
      local age = months < 120 and 1 or months < 660 and 2 or 3
      if member.alive and member.present then
        all[household.brigade][age] = all[household.brigade][age] + 1
      end
    end
  end
  return all
end

local function expect(state, all, t)
  local flow = state.flow.people
  for id, people in pairs(all) do
    local brigade = state.brigades[id]
    for age = 1, 3 do
      local due = people[age] * brigade.lost[age] / brigade.before[age]
      wanted.died = wanted.died + due
      local one = cell(id, age, t)
      one.due = one.due + due
    end
    wanted.born = wanted.born + people[2] * brigade.born / brigade.before[2]
    wanted.left = wanted.left
      - people[2] * (flow.to_town + flow.fled) / state.now.grown
  end
end

-- Nobody is born twice or dies twice, and whoever comes back had left.
local function follow(lives, entry)
  local before = lives[entry.name] or "here"
  local right = entry.what == "born" and lives[entry.name] == nil
    or entry.what == "returned" and before == "left"
    or (entry.what == "died" or entry.what == "left")
      and before ~= "died" and before ~= "left"
  if not right then error(entry.name .. " " .. entry.what .. " after " .. before) end
  lives[entry.name] = entry.what
end

local function play(game)
  local place, on = commune.typical(places.henan, game * 77, 21400, .65, rules.game),
    switches.game()
  local state = commune.state(place)
  brigades.new(place, state)
  local book, lives
  for t = clock.FIRST, CLOSE do
    if t == BEGIN then book, lives = register.new(households, place, state, game), {} end
    local all = book and numbers(book, t)
    month(place, state, t, on)
    brigades_month(place, state)
    if book then
      expect(state, all, t)
      local drawn = state.luck.s
      for _, entry in ipairs(register.month(book, state, t)) do
        found[entry.what] = found[entry.what] + 1
        if entry.what == "died" then
          local age = entry.years < 10 and 1 or entry.years < 55 and 2 or 3
          local one = cell(entry.id, age, t)
          one.came = one.came + 1
        end
        follow(lives, entry)
      end
      if state.luck.s ~= drawn then error "the register moves the model's luck" end
      if t % 16 == 0 then pause() end
    end
  end
  if register.count(book) < 100 then error "too few are left" end
end

-- Pearson's sum over the cells; those in which few deaths are due are put together, in
-- the order of their names, until five are. Returns it and its degrees of freedom.
local function chi_square()
  local sum, degrees, due, came = 0, 0, 0, 0
  for _, one in pairs(cells) do
    due, came = due + one.due, came + one.came
    if due >= 5 then
      sum, degrees = sum + (came - due) * (came - due) / due, degrees + 1
      due, came = 0, 0
    end
  end
  return sum, degrees
end

return scenario {
  id = "register", title = "The named", version = "1.0.0",
  options = { { id = "games", default = "40", "40", "200" } },
  start = function()
    for game = 1, tonumber(options.games) do
      play(game)
      for _, what in ipairs { "born", "died", "left" } do
        ledger { id = what, label = what, value = found[what] / wanted[what] }
      end
      ledger { id = "deaths", label = "deaths", value = found.died / game }
      pause()
    end
    local sum, degrees = chi_square()
    ledger { id = "chi_square", label = "chi square", value = sum }
    ledger { id = "degrees", label = "degrees of freedom", value = degrees }
    ending { id = "done", title = "All games are played" }
  end,
}
