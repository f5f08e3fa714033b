-- luacheck: std max
-- luacheck: globals facts people ledger
-- What the story's deeds do to the commune, one by one, in the average commune of Henan
-- under an obedient administrator: each moves a figure of the books within a year, in the
-- direction that its word says, and grain and people are changed by their flows alone.
-- Also the county's line, and what its file does to removal.
--
--   lua5.4 deeds.lua          SOURCE names the tree
local SCENARIO = os.getenv "SOURCE" .. "/scripts/great_leap/"
package.path = SCENARIO .. "?.lua"
-- The host's tables, as a game has them.
facts, people = { signs = 0 }, require "cast"
function ledger() end
local clock, commune = require "model.clock", require "model.commune"
local brigades, conduct = require "model.brigades", require "model.conduct"
local course, flows = require "model.course", require "model.flows"
local deeds, game = require "deeds", require "game"
local places, rules = require "model.places", require "model.rules"
local switches = require "model.switches"

local OBEDIENT, LAST = .65, clock.index(1962, 2)
local failed = 0

local function fail(...)
  failed = failed + 1
  print("FAILED: " .. string.format(...))
end

local function hold(what, before, after, causes, account)
  local sum = 0
  for _, cause in ipairs(causes) do sum = sum + account[cause] end
  if math.abs(after - before - sum) > 1e-9 * before then
    fail("%s: %g became %g, the flows are %g", what, before, after, sum)
  end
end

-- The figures of a month that the books have, or that follow the four brigades.
local function figures(state)
  local flow, list = state.flow.grain, state.brigades
  return {
    grain = commune.grain(state), deaths = state.deaths, ration = state.ration,
    food = state.now.food, animals = state.animals, feed = -flow.feed,
    young = state.now.starved[1] + state.now.starved[4] + state.now.starved[7],
    hollow = list.hollow.food, kiln = list.upper_kiln.food,
    kiln_store = list.upper_kiln.store, ferry = list.ferry.harvest,
    hollow_harvest = list.hollow.harvest,
    post = state.post, delivered = -flow.delivered, hands = state.now.adequacy,
    harvest = flow.harvest, wasted = -flow.wasted,
  }
end

local function orders_of(place, t, into)
  local radicalism = t < clock.LUSHAN and place.r1 or place.r2
  conduct.orders_by(place, into, OBEDIENT,
    { t = t, tp = clock.policy(t, place.lag), radicalism = radicalism })
  for lever, value in pairs(game.standing) do
    if value ~= game.first[lever] then into[lever] = value end
  end
  return into
end

-- Runs a commune; in the month `from` the deed is done before anything else. Returns the
-- figures by month and the state at the end.
local function run(from, deed, off)
  game.place = commune.typical(places.henan, 1958, 21400, OBEDIENT, rules.game)
  game.state, game.on = commune.state(game.place), switches.game(off)
  game.first, game.extra = {}, {}
  for lever, value in pairs(game.standing) do game.first[lever] = value end
  brigades.new(game.place, game.state)
  local months, orders, state = {}, {}, game.state
  for t = clock.FIRST, LAST do
    local grain, pop = commune.grain(state), state.pop
    if t == from and deed then deed(deeds) end
    course.month(game.place, state, t, game.on, orders_of(game.place, t, orders))
    hold("grain", grain, commune.grain(state), flows.grain, state.flow.grain)
    hold("people", pop, state.pop, flows.people, state.flow.people)
    months[t] = figures(state)
  end
  game.standing = game.first
  return months, state
end

local plain = run()

-- The largest change of a figure within a year, percent, or points of standing.
local function moved(months, name, from)
  local most = 0
  for t = from, math.min(LAST, from + 11) do
    local before, after = plain[t][name], months[t][name]
    local change = after - before
    if name ~= "post" then change = before > 1e-6 and 100 * change / before or 0 end
    if math.abs(change) > math.abs(most) then most = change end
  end
  return most
end

-- { what, year, month, deed, { figure, least } ... }: the figure moves by that many
-- percent or more, down where `least` is below nothing.
local DEEDS = {
  { "the far hill burns", 1958, 10, function(d) d.fuel "hills" end,
    { "hands", -1 }, { "deaths", 1 } },
  { "every second pear tree burns", 1958, 10, function(d) d.fuel "fruit" end,
    { "kiln", -2 }, { "food", -.3 } },
  { "grave trees burn", 1958, 10, function(d) d.fuel "graves" end,
    { "kiln_store", 2 }, { "deaths", .2 } },
  { "coffin boards burn", 1958, 10, function(d) d.fuel "boards" end,
    { "kiln_store", 2 } },
  { "pots are lent", 1959, 6, function(d) d.pots(5) end, { "food", .3 },
    { "deaths", -.5 } },
  { "pots are taken", 1959, 6, function(d) d.pots(-5) end, { "food", -.3 },
    { "deaths", .5 }, { "wasted", 1 } },
  { "all cake is kept for the oxen", 1959, 11, function(d) d.feed(1) end,
    { "feed", 10 }, { "animals", 2 }, { "deaths", 1 } },
  { "no cake is kept for the oxen", 1959, 11, function(d) d.feed(0) end,
    { "feed", -10 }, { "animals", -2 } },
  { "Ferry loses an ox", 1960, 2, function(d) d.oxen("ferry", -1) end,
    { "animals", -.5 }, { "ferry", -1 } },
  { "three oxen come to Ferry", 1961, 2, function(d) d.oxen("ferry", 3) end,
    { "animals", 2 }, { "ferry", 3 } },
  { "children at eight, the office at ten", 1958, 11,
    function(d) d.board { young = 1.2, office = .85 } end, { "young", -20 },
    { "hands", -.5 } },
  { "full labour first", 1959, 9, function(d) d.board { labour = 1.1 } end,
    { "young", 5 }, { "hands", .5 } },
  { "the office first", 1959, 9, function(d) d.board { office = 1.2 } end,
    { "deaths", 1 } },
  { "twenty tickets of the gone", 1959, 12, function(d) d.tickets(20) end,
    { "hollow", 1 }, { "ration", -.05 } },
  { "two teams by household", 1959, 4, function(d) d.contract(.05) end,
    { "harvest", .2 }, { "post", -1 } },
  { "the Hollow's fields by household", 1959, 3,
    function(d) d.contract(.03, "hollow") end, { "hollow_harvest", 1.5 } },
}

local function hold_deed(row)
  local from = clock.index(row[2], row[3])
  local months = run(from, row[4])
  for i = 5, #row do
    local name, least = row[i][1], row[i][2]
    local found = moved(months, name, from)
    if least > 0 and found < least or least < 0 and found > least then
      fail("%s: %s moves by %.2f, not %g", row[1], name, found, least)
    end
  end
  for t = clock.FIRST, from - 1 do
    for name, value in pairs(months[t]) do
      if plain[t][name] ~= value then
        return fail("%s changes %s of an earlier month", row[1], name)
      end
    end
  end
end

-- Where nobody does anything they are nowhere, to the last digit.
local function hold_neutral()
  local off = run(nil, nil, { filed = true, called = true, pots = true })
  local usual = run(clock.index(1958, 10), function(d)
    d.feed(.5); d.pots(0); d.tickets(0); d.file(0); d.oxen("ferry", 0)
  end)
  for t = clock.FIRST, LAST do
    for name, value in pairs(plain[t]) do
      if off[t][name] ~= value then fail("%s changes with the switches off", name) end
      if usual[t][name] ~= value then fail("%s changes by nothing done", name) end
    end
  end
end

-- The file ------------------------------------------------------------------------------

local REFUSED = { furn = 0, water = 0, area = 0, plot = .5, ladle = 0 }

-- How many of 60 who refuse some are out by 1961, with `points` on file from September
-- 1959 on.
local function out(points)
  local count = 0
  for draw = 1, 60 do
    local place = commune.place(places.henan, 77 + draw * 977, OBEDIENT, rules.game)
    local state, orders, on = commune.state(place), {}, switches.game()
    for t = clock.FIRST, clock.index(1960, 12) do
      orders_of(place, t, orders)
      for name, value in pairs(REFUSED) do orders[name] = value end
      if t == clock.LUSHAN then require("model.post").file(state, points) end
      course.month(place, state, t, on, not state.removed and orders or nil)
      if t == clock.LUSHAN then state.signs = 2 end
    end
    if state.removed then count = count + 1 end
  end
  return count
end

local function hold_file()
  game.first = game.standing
  local none, some, much = out(0), out(20), out(60)
  if not (none < some and some < much) then
    fail("out of office with 0, 20, 60 on file: %d, %d, %d of 60", none, some, much)
  end
end

-- The line ------------------------------------------------------------------------------

local function hold_line()
  local line, figure = require "county", require "model.report"
  game.place = commune.typical(places.henan, 1958, 21400, OBEDIENT, rules.game)
  game.on, game.mu, game.t = switches.game(), { 36000, 42000 }, clock.index(1958, 9)
  local list, again = line.figures(), line.figures(game.t)
  if #list ~= 10 then fail("%d others are on the line", #list) end
  for i, one in ipairs(list) do
    if again[i].id ~= one.id or again[i].figure ~= one.figure then
      fail("%s tells two figures", one.name)
    end
  end
  local wanted = figure.wanted(game.place, game.t, game.on, 2) * game.JIN / 42000
  if math.abs(list.iron_bridge.figure - wanted) > 5 then
    fail("Iron Bridge tells %d of %d", list.iron_bridge.figure, wanted)
  end
  if list[10].id ~= "sluice" then fail("%s is last", list[10].name) end
  for told, place in pairs { [250] = 11, [2000] = 1 } do
    game.told_by.autumn = told
    if line.place(game.t) ~= place then
      fail("%d jin a mu is called as %d", told, line.place(game.t))
    end
  end
end

-- People --------------------------------------------------------------------------------

local function hold_warmth()
  for id, person in pairs(people) do
    if person.warm ~= 0 then fail("%s begins at %s", id, tostring(person.warm)) end
  end
  deeds.warm("wen", 2); deeds.warm("wen", 2); deeds.warm("pan", -1)
  if people.wen.warm ~= 3 or people.pan.warm ~= -1 then fail "warm is not kept" end
  if pcall(deeds.warm, "nobody", 1) then fail "nobody can be warm" end
end

hold_warmth()
hold_neutral()
for _, row in ipairs(DEEDS) do hold_deed(row) end
hold_file()
hold_line()
if failed == 0 then print(#DEEDS .. " deeds do what they say") end
os.exit(failed == 0)
