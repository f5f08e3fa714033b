-- The mass balance, under orders that nobody would give: communes whose administrator
-- draws every lever at random and buries, opens, searches, hands over, sends, begs,
-- burns, lends and writes on the board between the months. Every month grain and people
-- must change by exactly their flows, the standing crop by what comes ripe, is cut and is
-- lost, and the brigades must be a partition of the commune; nothing may be below
-- nothing.
local board = require "model.board"
local brigades = require "model.brigades"
local brigades_month = require "model.brigades_month"
local clock = require "model.clock"
local commune = require "model.commune"
local flows = require "model.flows"
local hearth = require "model.hearth"
local herd = require "model.herd"
local luck = require "model.luck"
local month = require "model.month"
local pit = require "model.pit"
local places = require "model.places"
local post = require "model.post"
local rules = require "model.rules"
local search = require "model.search"
local switches = require "model.switches"
local transfers = require "model.transfers"

local most = {
  furn = .6, water = .5, ws = .3, area = 1.3, tech = 1.35, report = 2.5, deliver = 1,
  hide = .3, ask = 1, foresee = 1, freeeat = 1.1, ladle = 1, seed = 1, plot = .5,
  flight = 1, melt = 1, hall = 1, contract = 1, search = 1, feed = 1,
}
local levers = {
  "furn", "water", "ws", "area", "tech", "report", "deliver", "hide", "ask", "foresee",
  "freeeat", "ladle", "seed", "plot", "flight", "melt", "hall", "contract", "search",
  "feed",
}
local ways = { "thorough", "granary", "warned", "staged" }
local fuels = { "hills", "fruit", "graves", "boards" }
local classes = { "labour", "half", "young", "office" }
local faces = { "stone_bridge", "hollow", "upper_kiln", "ferry", "rest" }

local function one_of(list, stream)
  return list[1 + math.floor(luck.uniform(stream) * #list)]
end

-- Lever by lever nothing, all, or anything between.
local function orders_of(stream, place, t)
  local orders = {}
  for _, lever in ipairs(levers) do
    local draw = luck.uniform(stream)
    local share = draw < .2 and 0 or draw > .8 and 1 or luck.uniform(stream)
    orders[lever] = share * most[lever]
  end
  local crop = place.calendar.crops[2]
  if clock.month(t) == crop.harvest and luck.uniform(stream) < .7 then
    orders.figure = place.crop * 6 * luck.uniform(stream)
  end
  return orders
end

local deeds = {
  function(_, state, amount) pit.bury(state, amount) end,
  function(_, state) pit.open(state) end,
  function(place, state, _, stream)
    search.campaign(place, state, one_of(ways, stream))
  end,
  function(_, state, amount) transfers.relief(state, amount) end,
  function(_, state, amount) transfers.hand_over(state, amount) end,
  function(_, state, amount, stream)
    transfers.send(state, one_of(faces, stream), amount)
  end,
  function(_, state) state.signs = state.signs + 1 end,
  function(_, state, amount) post.file(state, amount / 2 - 40) end,
  function(_, state, amount, stream)
    herd.change(state, one_of(faces, stream), amount / 20 - 5)
  end,
  function(_, state, _, stream) hearth.burn(state, one_of(fuels, stream)) end,
  function(_, state, amount) hearth.lend(state, amount / 1000 - .1) end,
  function(_, state, _, stream)
    board.write(state, { [one_of(classes, stream)] = 2 * luck.uniform(stream) })
  end,
  function(_, state, amount) state.tickets = amount end,
  function(_, state, amount) state.order = 1 + amount // 20 end,
}

local function near(what, found, wanted, size)
  local gap = math.abs(found - wanted)
  if gap ~= gap or gap > 1e-9 * size then
    error(what .. ": " .. found .. " is not " .. wanted)
  end
end

local function hold(what, before, after, names, account)
  local sum = 0
  for i = 1, #names do sum = sum + account[names[i]] end
  near(what .. " and its flows", after - before, sum, before)
end

local function field(state) return state.standing[1] + state.standing[2] end

-- What is cut in the field is what is threshed.
local function hold_field(place, state, before)
  local account = state.flow.field
  local sum = account.ripe + account.cut + account.lost
  near("the field and its flows", field(state) - before, sum, place.crop)
  near("what was cut", account.cut, -state.flow.grain.harvest, place.crop)
  if account.ripe < 0 or account.cut > 0 or account.lost > 0 then
    error "a crop goes backwards"
  end
end

local STOCKS = {
  "store", "own", "hidden", "seed", "pit", "due", "fled", "file", "pots", "orchard",
  "timber", "animals",
}

local function some_or_none(what, amount)
  if amount < 0 or amount ~= amount then error("less than no " .. what) end
end

local function none_below_nothing(state)
  for i = 1, #STOCKS do some_or_none(STOCKS[i], state[STOCKS[i]]) end
  for k = 1, 2 do some_or_none("crop", state.standing[k]) end
  for i = 1, 9 do some_or_none("people", state.n[i]) end
end

local function add_up(state, stock)
  local sum = 0
  for _, brigade in ipairs(state.brigades) do
    if brigade[stock] < 0 then error(brigade.id .. " has less than no " .. stock) end
    sum = sum + brigade[stock]
  end
  near("the brigades' " .. stock, sum, state[stock], math.max(1, state[stock]))
end

local function partition(place, state)
  for _, stock in ipairs { "store", "own", "hidden", "seed", "pit" } do
    add_up(state, stock)
  end
  local animals = 0
  for _, brigade in ipairs(state.brigades) do
    some_or_none("oxen", brigade.animals)
    animals = animals + brigade.animals
  end
  near("the brigades' animals", animals, 1, 1)
  for i = 1, 9 do
    local sum = 0
    for _, brigade in ipairs(state.brigades) do
      if brigade.n[i] < 0 then error(brigade.id .. " has less than nobody") end
      sum = sum + brigade.n[i]
    end
    near("the brigades' people", sum, state.n[i], place.people)
  end
end

-- From May to March; in April the books of a crop year are closed.
local function harvested(place, state)
  local harvest = 0
  for _, brigade in ipairs(state.brigades) do harvest = harvest + brigade.harvest end
  near("the brigades' harvest", harvest, state.crop_year.out, place.crop)
end

-- The dead of the month by tier and age are the dead of the accounts.
local function mourned(state)
  local dead, lost = 0, 0
  for i = 1, 9 do dead = dead + state.now.died[i] + state.now.starved[i] end
  for _, brigade in ipairs(state.brigades) do
    for age = 1, 3 do lost = lost + brigade.lost[age] end
  end
  near("the dead by tier and age", dead, state.deaths, state.deaths)
  near("the dead by brigade", lost, state.deaths, state.deaths)
  if state.now.excess < state.famine or state.now.excess > state.deaths then
    error("the excess is not between the famine's deaths and all")
  end
end

local function run(place, seed)
  local state, stream, on = commune.state(place), luck.new(seed), switches.game()
  brigades.new(place, state)
  for t = clock.FIRST, clock.LAST do
    local grain, people, standing = commune.grain(state), state.pop, field(state)
    for _ = 1, 4 * luck.uniform(stream) do
      one_of(deeds, stream)(place, state, 200 * luck.uniform(stream), stream)
      partition(place, state)
    end
    local orders = orders_of(stream, place, t)
    month(place, state, t, on, orders)
    brigades_month(place, state)
    hold("grain", grain, commune.grain(state), flows.grain, state.flow.grain)
    hold("people", people, state.pop, flows.people, state.flow.people)
    hold_field(place, state, standing)
    none_below_nothing(state)
    near("the movements followed", state.brigades.gap, 0, place.crop)
    partition(place, state)
    if clock.month(t) ~= 4 then harvested(place, state) end
    mourned(state)
    if t % 20 == 19 then pause() end
  end
  return state
end

return scenario {
  id = "balance", title = "What goes in comes out", version = "1.0.0",
  start = function()
    local removed, least = 0, math.huge
    for draw = 1, 200 do
      local row = places[1 + draw % #places]
      local place = commune.place(row, draw * 7919, nil, rules.game)
      local state = run(place, draw)
      removed = removed + (state.removed and 1 or 0)
      least = math.min(least, state.excess_deaths)
      ledger { id = "communes", label = "communes", value = draw }
      ledger { id = "removed", label = "removed", value = removed }
      ledger { id = "excess", label = "fewest excess deaths", value = least }
      pause()
    end
    ending { id = "done", title = "All communes are run" }
  end,
}
