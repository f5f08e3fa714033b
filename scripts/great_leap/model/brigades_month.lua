-- The brigades' month: follows what month() has just made of the commune and shares it
-- out. What a brigade harvests, hides, is sent or goes without decides what its people
-- eat, and that decides how the deaths of its tier fall on it.
local allot, births = require "model.allot", require "model.births"
local bodies, brigades = require "model.bodies", require "model.brigades"
local curve, fields = require "model.curve", require "model.brigades_fields"
local clock, responses = require "model.clock", require "model.responses"

local max = math.max
local weights, caps, shares = {}, {}, {}

-- From March 1959 the brigade is the unit of account (institutions 1).
local ACCOUNTS_FROM = clock.index(1959, 3)
local OF_ITS_OWN <const> = .3 -- share of a ration that follows its own store; assumed
local TICKETED <const> = "hollow" -- whose hall draws tickets of people who are gone
-- Share of the pears that are missed that Upper Kiln misses, whose they are; assumed.
local OWN_PEARS <const> = .5
-- Deaths a head and month by which the famine deaths of a tier fall evenly where nobody's
-- body is worn: next to nothing, and no assumption.
local EVEN <const> = 1e-6

-- Takes `amount` out of a stock in proportion to it.
local function shrink(list, amount, stock)
  if amount <= 0 then return end
  local sum = 0
  for b = 1, #list do sum = sum + list[b][stock] end
  local stay = sum > amount and 1 - amount / sum or 0
  for b = 1, #list do list[b][stock] = list[b][stock] * stay end
end

-- Takes `amount` from stock `from` by weight, none below nothing, and puts it into stock
-- `to`, where there is one. `weights` is filled before.
local function move(list, amount, from, to)
  if amount <= 0 then return end
  for b = 1, #list do caps[b] = list[b][from] end
  allot(amount, weights, caps, shares, #list)
  for b = 1, #list do
    local brigade = list[b]
    brigade[from] = max(0, brigade[from] - shares[b])
    if to then brigade[to] = brigade[to] + shares[b] end
  end
end

local function weigh_people(list)
  for b = 1, #list do weights[b] = list[b].pop end
end

local function threshed(list, moved)
  if moved.harvested <= 0 then return end
  for b = 1, #list do weights[b] = list[b].land * list[b].hides end
  move(list, moved.hid, "threshed", "hidden")
  for b = 1, #list do weights[b] = list[b].land end
  move(list, moved.seeded, "threshed", "seed")
  for b = 1, #list do
    list[b].store, list[b].threshed = list[b].store + list[b].threshed, 0
  end
end

-- Collectors weigh on the willing first; the harder they press, the more.
local function collected(list, moved, pressure)
  for b = 1, #list do
    weights[b] = list[b].store * (1 + pressure * (list[b].gives - 1))
  end
  move(list, moved.delivered, "store")
  shrink(list, moved.delivered_seed, "seed")
  shrink(list, moved.searched_hidden, "hidden")
  shrink(list, moved.searched_own, "own")
  if moved.resold > 0 then
    local people = 0
    for b = 1, #list do people = people + list[b].pop end
    for b = 1, #list do
      list[b].store = list[b].store + moved.resold * list[b].pop / people
    end
  end
  shrink(list, moved.carted, "store")
end

-- Tickets of people who are gone are drawn at the Hollow.
local function tickets_at(state, brigade)
  return brigade.id == TICKETED and state.tickets * state.hall or 0
end

-- The ration: by people, and in part by what lies in a brigade's own store. Leaves kg a
-- head in brigade.food.
local function rationed(list, now, state)
  local people, store = 0, 0
  for b = 1, #list do people, store = people + list[b].pop, store + list[b].store end
  local own = now.t >= ACCOUNTS_FROM and store > 0 and OF_ITS_OWN or 0
  for b = 1, #list do
    local brigade = list[b]
    weights[b] = (brigade.pop + tickets_at(state, brigade)) * (1 - own)
      + (own > 0 and own * people * brigade.store / store or 0)
    caps[b] = brigade.store
  end
  allot(now.moved.eaten, weights, caps, shares, #list)
  local usable = state.ration > 0 and state.usable / state.ration / now.listed or 0
  for b = 1, #list do
    local brigade = list[b]
    brigade.store = max(0, brigade.store - shares[b])
    brigade.food = 1000 * shares[b] * usable / max(1e-9, brigade.pop)
  end
  return people
end

-- kg a head by which a brigade misses fewer pears than the mean, or more.
local function spared_pears(list, now, brigade, people)
  local share, missed = list.digger.pop / people, OWN_PEARS
  if brigade ~= list.digger then share, missed = 1 - share, 1 - OWN_PEARS end
  return now.pears * (1 - missed / share)
end

-- What households draw is eaten where it lies; plots and wild food are alike everywhere.
local function eaten(list, moved, state)
  local now = state.now
  for b = 1, #list do weights[b] = list[b].own end
  move(list, moved.carried, "own", "store")
  local people = rationed(list, now, state)
  weigh_people(list)
  move(list, moved.saved, "store", "own")
  local drawn = moved.drawn_hidden + moved.drawn_own
  local gathered = now.food - state.usable - drawn * 1000 / people
  for b = 1, #list do
    local brigade = list[b]
    brigade.before_home = brigade.hidden + brigade.own
  end
  shrink(list, moved.drawn_hidden, "hidden")
  shrink(list, moved.drawn_own, "own")
  for b = 1, #list do
    local brigade = list[b]
    local home = brigade.before_home - brigade.hidden - brigade.own
    brigade.food = brigade.food + gathered + home * 1000 / max(1e-9, brigade.pop)
    if now.pears > 0 then
      brigade.food = max(0, brigade.food + spared_pears(list, now, brigade, people))
    end
  end
  move(list, moved.put_by, "store", "own")
end

-- A brigade's bodies follow their tier's, its own food and what the ladle does to it.
local function nourish(place, list, state, ladle)
  local now = state.now
  for b = 1, #list do
    local brigade = list[b]
    local n, ratio = brigade.n, brigade.food / now.food
      * (1 + brigade.favour * ladle * state.hall)
    local fed, reserve, people = 0, 0, 0
    for tier = 1, 3 do
      local here = n[3 * tier - 2] + n[3 * tier - 1] + n[3 * tier]
      if here > 0 then
        local nourished = now.nourished[tier] * ratio
        local body = bodies.settle(place.K, brigade.body[tier], nourished)
        brigade.body[tier], brigade.fed[tier] = body, nourished
        fed, reserve = fed + here * nourished, reserve + here * body
        people = people + here
      end
    end
    if people > 0 then
      brigade.nourished, brigade.reserve = fed / people, reserve / people
    end
  end
end

-- Takes what was shared out where somebody would lose more people than there are.
local function lose_within(list, i, age, amount)
  for b = 1, #list do caps[b] = list[b].n[i] end
  allot(amount, weights, caps, shares, #list)
  for b = 1, #list do
    local brigade = list[b]
    brigade.n[i] = max(0, brigade.n[i] - shares[b])
    brigade.lost[age] = brigade.lost[age] + shares[b]
  end
end

-- The dead of a tier and age, by how worn the bodies are and by the hazard; `list` holds
-- those who have people of the tier, of whom nobody is more worn than `most_worn` and
-- in more peril than `most_risk`.
local function lose(list, i, age, died, starved, most_worn, most_risk)
  local worn, risk = 0, 0
  for b = 1, #list do
    local brigade = list[b]
    local n = brigade.n[i]
    worn, risk = worn + n * brigade.worn, risk + n * brigade.risk
  end
  if worn <= 0 then return end
  local normal, famine = died / worn, starved / risk
  if normal * most_worn + famine * most_risk > 1 then
    for b = 1, #list do
      local brigade = list[b]
      weights[b] = brigade.n[i] * (normal * brigade.worn + famine * brigade.risk)
    end
    return lose_within(list, i, age, died + starved)
  end
  for b = 1, #list do
    local brigade = list[b]
    local n, dead = brigade.n, brigade.lost
    local lost = n[i] * (normal * brigade.worn + famine * brigade.risk)
    n[i], dead[age] = n[i] - lost, dead[age] + lost
  end
end

-- How the famine deaths of a tier fall, and its normal ones: by the body's reserve.
local function mourn(place, list, now)
  local usual = bodies.EVEN + bodies.SEASONAL * responses.season[now.month]
  local want = bodies.WANT
  for tier = 1, 3 do
    local members, most_worn, most_risk = list.of[tier], 0, 0
    for b = 1, #members do
      local brigade = members[b]
      local reserve = brigade.body[tier]
      local risk = bodies.hazard(place, now, reserve, brigade.fed[tier]) + EVEN
      local worn = usual + want * (1 - reserve)
      brigade.risk, brigade.worn = risk, worn
      if worn > most_worn then most_worn = worn end
      if risk > most_risk then most_risk = risk end
    end
    for age = 1, 3 do
      local i = 3 * tier - 3 + age
      lose(members, i, age, now.died[i], now.starved[i], most_worn, most_risk)
    end
  end
end

local function bear(list, state)
  for tier = 1, 3 do
    local sum, members = 0, list.of[tier]
    for b = 1, #members do
      local brigade = members[b]
      weights[b] = brigade.n[3 * tier - 1]
        * curve.at(responses.fecundity, brigade.body[tier])
      sum = sum + weights[b]
    end
    local each = sum > 0 and state.births * births.TIERS[tier] / sum or 0
    for b = 1, #members do
      local born, brigade = weights[b] * each, members[b]
      brigade.n[3 * tier - 2] = brigade.n[3 * tier - 2] + born
      brigade.born = brigade.born + born
    end
  end
end

-- Who came and went is what is left between the brigades' people and the commune's; they
-- are of every brigade alike.
local function go(list, state)
  for i = 1, 9 do
    local sum, members = 0, list.of[(i + 2) // 3]
    for b = 1, #members do sum = sum + members[b].n[i] end
    if sum > 0 then
      local stay = state.n[i] / sum
      for b = 1, #members do members[b].n[i] = members[b].n[i] * stay end
    else
      members[#members].n[i] = state.n[i]
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

local function close_month(list, state, moved)
  shrink(list, moved.spoiled, "store")
  for b = 1, #list do weights[b] = list[b].animals end
  move(list, moved.feed, "store")
  for b = 1, #list do weights[b] = list[b].seed end
  move(list, moved.seed_eaten, "seed", "own")
  for b = 1, #list do weights[b] = list[b].hidden end
  move(list, moved.seized, "hidden", "store")
  local gap = 0
  gap = max(gap, math.abs(brigades.settle_stock(state, "store")))
  gap = max(gap, math.abs(brigades.settle_stock(state, "own")))
  gap = max(gap, math.abs(brigades.settle_stock(state, "hidden")))
  gap = max(gap, math.abs(brigades.settle_stock(state, "seed")))
  list.gap = gap
  for b = 1, #list do brigades.count(list[b]) end
end

-- Follows the month that month() has just made, under the orders that were carried out.
-- Sets state.brigades.gap: t by which the stocks missed the commune's before they were
-- settled (nothing but rounding).
return function(place, state)
  local list, now = state.brigades, state.now
  local moved = now.moved
  open_month(list, now)
  fields.month(place, list, state)
  threshed(list, moved)
  collected(list, moved, now.pressure)
  eaten(list, moved, state)
  nourish(place, list, state, now.ladle)
  mourn(place, list, now)
  bear(list, state)
  for b = 1, #list do births.age(list[b].n, list[b].tier) end
  go(list, state)
  close_month(list, state, moved)
end
