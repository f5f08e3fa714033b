-- Brigades: four with faces and the rest, a partition of the commune. Every movement of
-- a month is shared out among them, so that their people and stocks add up to the
-- commune's; what a brigade hides, is sent or goes without decides how the deaths of its
-- tier fall on it. The model of the commune knows nothing of them.
local allot, births = require "model.allot", require "model.births"
local bodies, curve = require "model.bodies", require "model.curve"
local responses = require "model.responses"

local max, min = math.max, math.min

-- Sixteen brigades; the twelve without faces are one. All assumed.
--   tier     of the people (1 weak, 3 favoured); the rest holds what is left of all three
--   people, land, animals   shares of the commune's
--   honesty  what the leader reports of the harvest, as a ratio
--   hides    how much more readily grain is hidden here than elsewhere
--   gives    how readily the store is opened to collectors
--   favour   how a full ladle changes what a body gets here within its tier
local FACES = {
  { id = "stone_bridge", tier = 3, people = .09, land = .11, animals = .11,
    honesty = 1.25, hides = .2, gives = 1.3, favour = .05 },
  { id = "hollow", tier = 1, people = .07, land = .065, animals = .06,
    honesty = .97, hides = 1.2, gives = 1, favour = -.08 },
  { id = "upper_kiln", tier = 1, people = .06, land = .05, animals = .04,
    honesty = .85, hides = 4, gives = .7, favour = -.03 },
  { id = "ferry", tier = 2, people = .07, land = .065, animals = .09,
    honesty = .95, hides = 1, gives = 1, favour = 0 },
}
local REST = { id = "rest", honesty = 1.05, hides = 1, gives = 1, favour = 0 }
local STOCKS = { "store", "own", "hidden", "seed" }
-- Share of the grown who are able hands in full health: .35 of the people. Assumed.
local HANDS = .35 / .61
-- Where nobody's body is worn the deaths that a tier has all the same fall evenly.
local EVEN = 1e-6

local brigades = {}

local function count(brigade)
  local n, people = brigade.n, brigade.people
  for age = 1, 3 do people[age] = n[age] + n[age + 3] + n[age + 6] end
  brigade.pop = people[1] + people[2] + people[3]
  local able = 0
  for tier = 1, 3 do
    able = able + n[3 * tier - 1] * curve.at(responses.work, brigade.body[tier])
  end
  brigade.hands = able * HANDS
end

local function found(row, state, people)
  local brigade = {
    n = { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, people = {}, before = { 0, 0, 0 },
    lost = { 0, 0, 0 }, body = { 1, 1, 1 }, nourished = 1, food = 0,
    born = 0, harvest = 0, pit = 0,
  }
  for name, value in pairs(row) do brigade[name] = value end
  brigade.people, brigade.threshed, brigade.reserve = {}, 0, 1
  for _, stock in ipairs(STOCKS) do brigade[stock] = 0 end
  if row.tier then
    for age = 1, 3 do
      local i = 3 * row.tier - 3 + age
      brigade.n[i] = 3 * people * state.n[i]
    end
  end
  return brigade
end

-- The rest: what the four leave of the people.
local function leave(rest, list, state)
  for i = 1, 9 do
    local people = state.n[i]
    for b = 1, #list do people = people - list[b].n[i] end
    rest.n[i] = people
  end
end

-- Makes state.brigades: a list of five that is also read by id.
function brigades.new(_, state)
  local list = {}
  local people, land, animals = 1, 1, 1
  for i, row in ipairs(FACES) do
    list[i] = found(row, state, row.people)
    people, land, animals = people - row.people, land - row.land, animals - row.animals
  end
  local rest = found(REST, state, people)
  rest.land, rest.animals = land, animals
  leave(rest, list, state)
  list[#list + 1] = rest
  for _, brigade in ipairs(list) do
    list[brigade.id] = brigade
    count(brigade)
    brigade.store, brigade.seed = state.store * brigade.land, state.seed * brigade.land
    brigade.own = state.own * brigade.pop / state.pop
    brigade.hidden = state.hidden * brigade.pop / state.pop
  end
  list.upper_kiln.pit = state.pit
  state.brigades = list
  return list
end

function brigades.get(state, id)
  return state.brigades[id] or error("no brigade " .. tostring(id), 2)
end

-- Stocks -------------------------------------------------------------------------

-- Brings the sum of a stock to the commune's: too much is taken from all alike, too
-- little is shared by people. Returns the gap that there was.
local function settle(state, stock)
  local list, sum = state.brigades, 0
  for b = 1, #list do sum = sum + list[b][stock] end
  local gap = state[stock] - sum
  local kept = sum > 0 and max(0, state[stock]) / sum or 0
  for b = 1, #list do
    local brigade = list[b]
    if gap < 0 then
      brigade[stock] = brigade[stock] * kept
    else
      brigade[stock] = brigade[stock] + gap * brigade.pop / state.pop
    end
  end
  return gap
end

-- After a deed that moved the commune's stocks between two months; nothing where there
-- are no brigades.
function brigades.settle(state)
  if not state.brigades then return end
  for i = 1, #STOCKS do settle(state, STOCKS[i]) end
  state.brigades.upper_kiln.pit = state.pit
end

-- From the commune's store into a brigade's own keeping: t. Returns what there was.
function brigades.send(state, id, tonnes)
  local brigade = brigades.get(state, id)
  local sent = min(max(0, tonnes), state.store)
  state.store, state.own = state.store - sent, state.own + sent
  brigade.own = brigade.own + sent
  settle(state, "store")
  return sent
end

-- Fills Upper Kiln's pit: t from what is hidden there, then from its part of the store,
-- as straw that has not been threshed clean. Returns what there was.
function brigades.bury(state, tonnes)
  local kiln = state.brigades.upper_kiln
  local hidden = min(max(0, tonnes), kiln.hidden, state.hidden)
  local store = min(max(0, tonnes) - hidden, kiln.store, state.store)
  kiln.hidden, state.hidden = kiln.hidden - hidden, state.hidden - hidden
  kiln.store, state.store = kiln.store - store, state.store - store
  kiln.pit = kiln.pit + hidden + store
  state.pit = kiln.pit
  return hidden + store
end

function brigades.open_pit(state)
  local kiln = state.brigades.upper_kiln
  kiln.hidden, kiln.pit = kiln.hidden + kiln.pit, 0
end

-- The month ----------------------------------------------------------------------

local weights, caps, shares = {}, {}, {}

-- Shares `amount` by weigh(brigade), none beyond its stock `from`.
local function share_out(list, amount, weigh, from)
  for b = 1, #list do
    weights[b] = weigh(list[b])
    caps[b] = from and list[b][from] or amount
  end
  return allot(amount, weights, caps, shares)
end

-- Takes `amount` from stock `from` and puts it into stock `to`, where there is one.
local function move(list, amount, weigh, from, to)
  if amount <= 0 then return end
  local each = share_out(list, amount, weigh, from)
  for b = 1, #list do
    local brigade = list[b]
    if from then brigade[from] = max(0, brigade[from] - each[b]) end
    if to then brigade[to] = brigade[to] + each[b] end
  end
end

local function by_people(brigade) return brigade.pop end
local function by_land(brigade) return brigade.land end
local function by_animals(brigade) return brigade.animals end
local function by_store(brigade) return brigade.store end
local function by_own(brigade) return brigade.own end
local function by_hidden(brigade) return brigade.hidden end
local function by_seed(brigade) return brigade.seed end
local function by_hiding(brigade) return brigade.land * brigade.hides end

-- Collectors weigh on the willing first; the harder they press, the more.
local function by_giving(pressure)
  return function(brigade)
    return brigade.store * (1 + pressure * (brigade.gives - 1))
  end
end

local function harvest(list, moved)
  if moved.harvested <= 0 then return end
  for b = 1, #list do
    local cut = moved.harvested * list[b].land
    list[b].threshed, list[b].harvest = cut, list[b].harvest + cut
  end
  move(list, moved.hid, by_hiding, "threshed", "hidden")
  move(list, moved.seeded, by_land, "threshed", "seed")
  for b = 1, #list do
    list[b].store, list[b].threshed = list[b].store + list[b].threshed, 0
  end
end

local function collected(list, moved, pressure)
  move(list, moved.delivered, by_giving(pressure), "store")
  move(list, moved.delivered_seed, by_seed, "seed")
  move(list, moved.searched_hidden, by_hidden, "hidden")
  move(list, moved.searched_own, by_own, "own")
  move(list, moved.resold, by_people, nil, "store")
  move(list, moved.carted, by_store, "store")
end

-- What households draw is eaten where it lies; sets brigade.food, kg a head.
local function eaten(list, moved, state)
  move(list, moved.carried, by_own, "own", "store")
  move(list, moved.eaten, by_people, "store")
  move(list, moved.saved, by_people, "store", "own")
  local drawn = moved.drawn_hidden + moved.drawn_own
  local people = 0
  for b = 1, #list do
    people = people + list[b].pop
    list[b].food = list[b].hidden + list[b].own
  end
  local common = state.now.food - drawn * 1000 / people
  move(list, moved.drawn_hidden, by_hidden, "hidden")
  move(list, moved.drawn_own, by_own, "own")
  for b = 1, #list do
    local home = list[b].food - list[b].hidden - list[b].own
    list[b].food = common + home * 1000 / max(1e-9, list[b].pop)
  end
  move(list, moved.put_by, by_people, "store", "own")
end

-- A brigade's body follows its tier's, its own food and what the ladle does to it.
local function nourish(place, list, state, ladle)
  local now = state.now
  for b = 1, #list do
    local brigade = list[b]
    if brigade.tier then
      brigade.nourished = now.nourished[brigade.tier] * brigade.food / now.food
        * (1 + brigade.favour * ladle * state.hall)
      brigade.reserve = bodies.settle(place.K, brigade.reserve, brigade.nourished)
      for tier = 1, 3 do brigade.body[tier] = brigade.reserve end
    else
      for tier = 1, 3 do brigade.body[tier] = state.body[tier] end
      brigade.nourished, brigade.reserve = state.nourished, state.mean_body
    end
  end
end

-- How the famine deaths of a tier fall, and its normal ones: by the body's reserve.
local function risks(place, list, now, tier)
  for b = 1, #list do
    local brigade = list[b]
    local reserve = brigade.body[tier]
    local nourished = brigade.tier and brigade.nourished or now.nourished[tier]
    brigade.risk = bodies.hazard(place, now, reserve, nourished) + EVEN
    brigade.worn = .8 + .2 * responses.season[now.month] + .35 * (1 - reserve)
  end
end

local function lose(list, i, age, amount, risk)
  if amount <= 0 then return end
  for b = 1, #list do
    caps[b] = list[b].n[i]
    weights[b] = caps[b] * list[b][risk]
  end
  allot(amount, weights, caps, shares)
  for b = 1, #list do
    list[b].n[i] = max(0, list[b].n[i] - shares[b])
    list[b].lost[age] = list[b].lost[age] + shares[b]
  end
end

local function mourn(place, list, now)
  for tier = 1, 3 do
    risks(place, list, now, tier)
    for age = 1, 3 do
      local i = 3 * tier - 3 + age
      lose(list, i, age, now.died[i], "worn")
      lose(list, i, age, now.starved[i], "risk")
    end
  end
end

local function bear(list, state)
  for tier = 1, 3 do
    local sum = 0
    for b = 1, #list do
      weights[b] = list[b].n[3 * tier - 1]
        * curve.at(responses.fecundity, list[b].body[tier])
      sum = sum + weights[b]
    end
    for b = 1, #list do
      local born = sum > 0 and state.births * births.TIERS[tier] * weights[b] / sum or 0
      list[b].n[3 * tier - 2] = list[b].n[3 * tier - 2] + born
      list[b].born = list[b].born + born
    end
  end
end

-- Who came and went is what is left between the brigades' people and the commune's; they
-- are of every brigade alike.
local function go(list, state)
  for i = 1, 9 do
    local sum = 0
    for b = 1, #list do sum = sum + list[b].n[i] end
    if sum > 0 then
      local stay = state.n[i] / sum
      for b = 1, #list do list[b].n[i] = list[b].n[i] * stay end
    else
      list.rest.n[i] = state.n[i]
    end
  end
end

local function open_month(list, now)
  for b = 1, #list do
    local brigade = list[b]
    for age = 1, 3 do brigade.before[age], brigade.lost[age] = brigade.people[age], 0 end
    brigade.born = 0
    if now.month == 5 then brigade.harvest = 0 end
  end
end

-- Follows the month that month() has just made. Sets state.brigades.gap: t by which the
-- stocks missed the commune's before they were settled (nothing but rounding).
function brigades.month(place, state, orders)
  local list, now = state.brigades, state.now
  local moved = now.moved
  open_month(list, now)
  move(list, moved.sown, by_land, "seed")
  harvest(list, moved)
  collected(list, moved, now.pressure)
  eaten(list, moved, state)
  nourish(place, list, state, (orders or state.orders).ladle)
  mourn(place, list, now)
  bear(list, state)
  for b = 1, #list do births.age(list[b].n) end
  go(list, state)
  move(list, moved.spoiled, by_store, "store")
  move(list, moved.feed, by_animals, "store")
  move(list, moved.seed_eaten, by_seed, "seed", "own")
  move(list, moved.seized, by_hidden, "hidden", "store")
  local gap = 0
  for b = 1, #list do count(list[b]) end
  for i = 1, #STOCKS do gap = max(gap, math.abs(settle(state, STOCKS[i]))) end
  list.gap = gap
end

-- What is read ---------------------------------------------------------------------

-- By id, t: what the leaders say that they have harvested since May.
function brigades.reported(state)
  local said = {}
  for _, brigade in ipairs(state.brigades) do
    said[brigade.id] = brigade.harvest * brigade.honesty
  end
  return said
end

-- 0 fed, 1 short, 2 hungry, 3 starving: by the body's reserve and the month's food
-- against need, whichever is lower.
local function grade(reserve, nourished)
  local level = min(reserve, nourished)
  if level < .30 then return 3 elseif level < .55 then return 2 end
  return level < .85 and 1 or 0
end

-- Of a brigade, or of the commune where `id` is nil.
function brigades.hunger(state, id)
  if not id then return grade(state.mean_body, state.nourished) end
  local brigade = brigades.get(state, id)
  return grade(brigade.reserve, brigade.nourished)
end

return brigades
