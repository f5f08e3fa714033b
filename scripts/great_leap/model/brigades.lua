-- Brigades: four with faces and the rest, a partition of the commune. Each has land,
-- animals, stores, people and a leader of its own; every movement of a month is shared
-- out among them by what they had and did (brigades_month.lua), so that their people
-- and stocks add up to the commune's. The model of the commune knows nothing of them.
local curve = require "model.curve"
local responses = require "model.responses"

local max, min = math.max, math.min

-- Sixteen brigades; the twelve without faces are one. All assumed.
--   tier     of the people (1 weak, 3 favoured); the rest holds what is left of all three
--   people, land, animals   shares of the commune's
--   zeal     -1 to 1: how far its leader goes beyond the commune's orders, or stays
--            behind them: hands sent away, land left out, techniques
--   honesty  what the leader reports of the harvest, as a ratio
--   hides    how much more readily grain is hidden here than elsewhere
--   gives    how readily the store is opened to collectors
--   favour   how a full ladle changes what a body gets here within its tier
local FACES = {
  { id = "stone_bridge", tier = 3, people = .09, land = .11, animals = .11, zeal = .6,
    honesty = 1.25, hides = .2, gives = 1.3, favour = .05 },
  { id = "hollow", tier = 1, people = .07, land = .065, animals = .06, zeal = 0,
    honesty = .97, hides = 1.2, gives = 1, favour = -.08 },
  { id = "upper_kiln", tier = 1, people = .06, land = .05, animals = .04, zeal = -.4,
    honesty = .85, hides = 4, gives = .7, favour = -.03 },
  { id = "ferry", tier = 2, people = .07, land = .065, animals = .09, zeal = -.1,
    honesty = .95, hides = 1, gives = 1, favour = 0 },
}
local REST = { id = "rest", zeal = 0, honesty = 1.05, hides = 1, gives = 1, favour = 0 }
local STOCKS = { "store", "own", "hidden", "seed" }
-- Share of the grown who are able hands in full health: .35 of the people, of whom .61
-- are grown. Assumed.
local HANDS <const> = .35 / .61
-- Lower than these, of a body's reserve and of food against need, people are.
local SHORT <const> = .85 -- short; assumed
local HUNGRY <const> = .55 -- hungry; assumed
local STARVING <const> = .30 -- starving; assumed

local brigades = {}

-- Counts people by age, all of them, and hands.
function brigades.count(brigade)
  local n, people = brigade.n, brigade.people
  local first, last = brigade.tier or 1, brigade.tier or 3
  local young, grown, old, able = 0, 0, 0, 0
  for tier = first, last do
    local i = 3 * tier
    young, grown, old = young + n[i - 2], grown + n[i - 1], old + n[i]
    able = able + n[i - 1] * curve.at(responses.work, brigade.body[tier])
  end
  people[1], people[2], people[3] = young, grown, old
  brigade.pop, brigade.hands = young + grown + old, able * HANDS
end

local function found(row, state, people)
  local brigade = {
    n = { 0, 0, 0, 0, 0, 0, 0, 0, 0 }, people = {}, before = { 0, 0, 0 },
    lost = { 0, 0, 0 }, born = 0, body = { 1, 1, 1 }, fed = { 1, 1, 1 },
    nourished = 1, reserve = 1,
    -- Of each crop: sown share and growth of the brigade's land, what stands ripe (t, now
    -- and when its harvest began).
    area = { state.area[1], state.area[2] }, growth = { 1, 1 }, standing = { 0, 0 },
    first = { 0, 0 },
    harvest = 0, threshed = 0, food = 0, pit = 0, adequacy = 1, before_home = 0,
    risk = 0, worn = 0,
    rows = 0, -- share of the land under contracts that is its own
  }
  for name, value in pairs(row) do brigade[name] = value end
  brigade.people = {}
  for _, stock in ipairs(STOCKS) do brigade[stock] = 0 end
  for i = 1, 9 do
    local tier = (i - 1) // 3 + 1
    if not row.tier then
      brigade.n[i] = people * state.n[i]
    elseif row.tier == tier then
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

-- Those who have people of each tier.
local function of_tiers(list)
  local of = { {}, {}, {} }
  for tier = 1, 3 do
    for _, brigade in ipairs(list) do
      if not brigade.tier or brigade.tier == tier then
        of[tier][#of[tier] + 1] = brigade
      end
    end
  end
  return of
end

-- Makes state.brigades: a list of five that is also read by id. `faces` may be given in
-- the place of those above.
function brigades.new(_, state, faces)
  local list = {}
  local people, land, animals = 1, 1, 1
  for i, row in ipairs(faces or FACES) do
    list[i] = found(row, state, row.people)
    people, land, animals = people - row.people, land - row.land, animals - row.animals
  end
  local rest = found(REST, state, people)
  rest.land, rest.animals = land, animals
  leave(rest, list, state)
  list[#list + 1] = rest
  for _, brigade in ipairs(list) do
    list[brigade.id] = brigade
    brigades.count(brigade)
    brigade.store, brigade.seed = state.store * brigade.land, state.seed * brigade.land
    brigade.own = state.own * brigade.pop / state.pop
    brigade.hidden = state.hidden * brigade.pop / state.pop
  end
  list.of = of_tiers(list)
  list.digger = list.upper_kiln or list[1] -- whose the pit is
  list.digger.pit = state.pit
  state.brigades = list
  return list
end

function brigades.get(state, id)
  return state.brigades[id] or error("no brigade " .. tostring(id), 2)
end

-- Stocks -------------------------------------------------------------------------

-- Brings the sum of a stock to the commune's: too much is taken from all alike, too
-- little is shared by people. Returns the gap that there was.
function brigades.settle_stock(state, stock)
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
  for i = 1, #STOCKS do brigades.settle_stock(state, STOCKS[i]) end
  state.brigades.digger.pit = state.pit
end

-- From the commune's store into a brigade's own keeping: t. Returns what there was.
function brigades.send(state, id, tonnes)
  local brigade = brigades.get(state, id)
  local sent = min(max(0, tonnes), state.store)
  state.store, state.own = state.store - sent, state.own + sent
  brigade.own = brigade.own + sent
  brigades.settle_stock(state, "store")
  return sent
end

-- Fills Upper Kiln's pit: t from what is hidden there, then from its part of the store,
-- as straw that has not been threshed clean. Returns what there was.
function brigades.bury(state, tonnes)
  local kiln = state.brigades.digger
  local hidden = min(max(0, tonnes), kiln.hidden, state.hidden)
  local store = min(max(0, tonnes) - hidden, kiln.store, state.store)
  kiln.hidden, state.hidden = kiln.hidden - hidden, state.hidden - hidden
  kiln.store, state.store = kiln.store - store, state.store - store
  kiln.pit = kiln.pit + hidden + store
  state.pit = kiln.pit
  return hidden + store
end

function brigades.open_pit(state)
  local kiln = state.brigades.digger
  kiln.hidden, kiln.pit = kiln.hidden + kiln.pit, 0
end

-- What is asked of them --------------------------------------------------------------

-- t of this year's harvest that each leader reports, by id.
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
  if level < STARVING then return 3 elseif level < HUNGRY then return 2 end
  return level < SHORT and 1 or 0
end

-- Of a brigade, or of the commune where `id` is nil.
function brigades.hunger(state, id)
  if not id then return grade(state.mean_body, state.nourished) end
  local brigade = brigades.get(state, id)
  return grade(brigade.reserve, brigade.nourished)
end

return brigades
