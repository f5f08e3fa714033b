-- The campaign: one month after another, each in the same order. The scenes come first
-- and see the commune as last month left it; then the desk asks; then the month happens;
-- then the books are written.
local acts = require "acts"
local books = require "books"
local brigades = require "model.brigades"
local clock = require "model.clock"
local commune = require "model.commune"
local course = require "model.course"
local desk = require "desk.plan"
local game = require "game"
local last_record = require "records.last"
local labour = require "desk.labour"
local places = require "model.places"
local point_book = require "desk.point_book"
local register = require "model.register"
local rules = require "model.rules"
local switches = require "model.switches"
local watch = require "watch"

local FIRST, LAST = clock.index(1958, 8), clock.index(1962, 2)
local PEOPLE = 21400 -- composed: the home commune, a little above the mean of the record
-- Scenes that ask something, a month, while the post is held: an hour in all. A part of
-- one is the chance of one: not every deck is met in every game. From the spring of 1960
-- on the desk has less to decide.
local ASKING = {
  ["1958-08"] = 3, ["1958-09"] = 1, ["1958-10"] = 3, ["1958-11"] = 2.3,
  ["1958-12"] = 1.3, ["1959-01"] = .2, ["1959-02"] = 1.4, ["1959-03"] = 1.3,
  ["1959-04"] = .3, ["1959-05"] = 1.1, ["1959-09"] = .3, ["1959-10"] = .3,
  ["1959-11"] = 1.1, ["1959-12"] = 2, ["1960-02"] = .4, ["1960-03"] = 2,
  ["1960-04"] = .15, ["1960-05"] = .3, ["1960-06"] = .15, ["1960-07"] = .1,
  ["1960-08"] = .15, ["1960-09"] = .1, ["1960-10"] = 0, ["1960-11"] = 2,
  ["1960-12"] = 2, ["1961-01"] = .15, ["1961-02"] = .15, ["1961-03"] = 0,
  ["1961-04"] = .4, ["1961-05"] = .1, ["1961-06"] = .3, ["1961-07"] = .1,
  ["1961-09"] = .1, ["1961-10"] = .1, ["1961-11"] = 0, ["1961-12"] = .2,
  ["1962-01"] = 0, ["1962-02"] = .3,
}
local MOST_ASKING = 1 -- in other months
-- Kang's call, the walk and the conference come when the crops ripen, which differs by
-- place.
local ESTIMATE_1958, ESTIMATE_1959 = 3, 1
-- The chance that a scene that only tells stands on the desk's page, by how many scenes
-- asked; and from the summer of 1960 on.
local TELLING, TELLING_FULL, TELLING_LATE = .35, .12, .33
local FULL_MONTH = 2
local LATE = clock.index(1960, 6)
local JIANG = "1960-12" -- the month in which the work team climbs up
local SMALL_TELLS = .2 -- the chance that a recorder's scene only tells
local SMALL_MOST = 10 -- scenes at the smaller desk, from the removal to the end

local function name_of(t)
  local m = clock.month(t)
  return clock.year(t) .. (m < 10 and "-0" or "-") .. m
end

-- The commune in July 1958: ten months without a player, from the levy of 1957 on.
-- `changed` (system.lua) is nil in an ordinary game.
local function begin(changed)
  local row = places[options.place]
  game.on = changed and changed.on or switches.game()
  game.place = commune.typical(row, random("model", 1, 2147483646), PEOPLE, .65,
    changed and changed.rules or rules.game)
  game.state = commune.state(game.place)
  brigades.new(game.place, game.state)
  for t = clock.FIRST, FIRST - 1 do
    game.t = t
    course.month(game.place, game.state, t, game.on)
    books.before()
  end
  game.state.post = 60
  game.register = register.new(require "households", game.place, game.state,
    random("register", 1, 2147483646))
  watch.begin(game)
  books.open()
end

-- The orders of the month: the standing ones, the hands, and what was told.
local function orders_of(t)
  if not facts.office then return nil end
  local orders = {}
  for lever, value in pairs(game.standing) do orders[lever] = value end
  orders.figure = game.figure
  labour.orders(orders, t)
  return orders
end

-- Plays up to `most` events of a kind, one after another, so that each sees what the one
-- before it did. Returns how many.
local function play(most, kind)
  kind.most = 1
  for i = 1, most do
    if turn(kind) == 0 then return i - 1 end
  end
  return most
end

local function most_asking()
  local mean = ASKING[game.month] or MOST_ASKING
  local most = mean // 1
  if random("room") < mean - most then most = most + 1 end
  if game.month ~= facts.autumn then return most end
  if game.month == "1958-09" then return ESTIMATE_1958 end
  return most + (game.month < "1959" and ESTIMATE_1958
    or game.month < "1960" and ESTIMATE_1959 or 0)
end

-- Whether there is room for a scene that only tells, beside `count` others: 0 or 1.
local function room_to_tell(count)
  local chance = count >= FULL_MONTH and TELLING_FULL
    or game.t >= LATE and TELLING_LATE or TELLING
  if game.month == "1958-08" then chance = 1 end -- who is met there is needed later
  return random("room to tell") < chance and 1 or 0
end

-- Scenes that ask: what the date fixes first, then the deck. Returns how many.
local function play_asking()
  local most = most_asking()
  local fixed = play(most, { with = "fixed" })
  return fixed + play(most - fixed, { without = "tells" })
end

-- Returns whether anything came, and whether it told something on the desk's page.
local function play_scenes()
  local count = play(2, { with = "opening" }) + play_asking()
  local closed = play(1, { with = "closes" })
  if closed == 0 then
    closed = play(room_to_tell(count), { with = "tells" })
  end
  return count + closed > 0, closed > 0
end

-- Whether a recorder's scene is due: those that are left are spread over the months that
-- are left, and an act opens with one.
local function small_due()
  local small = game.small
  local left = SMALL_MOST - small.count
  return acts[game.month] or game.month == JIANG or left > 0
    and (game.t - small.last) * left >= LAST + 1 - game.t
end

-- A recorder's month: what closes a chain or cannot wait for its turn ("asks"), and at
-- times one scene beside it. Where none of them asks anything, a line of the point book
-- does.
local function play_small()
  local told, asked = play(1, { with = "closes" }), 0
  if facts.office then return end -- called back, and the desk's month goes on from there
  if told == 0 then asked = play(1, { with = "asks" }) end
  if small_due() then
    if told + asked == 0 and game.month ~= JIANG and random("small") < SMALL_TELLS then
      told = play(1, { with = "tells" })
    elseif asked == 0 then
      asked = play(1, { without = "tells" })
    end
    if asked + told == 0 then told = play(1, { with = "tells" }) end
    game.small.last, game.small.count = game.t, game.small.count + 1
  end
  if asked == 0 and game.month ~= JIANG and point_book.ask() then return end
  if told > 0 and asked == 0 then pause() end
end

-- Who of the named was born, died, left or came home.
local function keep_register(t)
  for _, entry in ipairs(register.month(game.register, game.state, t)) do
    game.named[#game.named + 1] = entry
  end
end

local function play_month(t)
  local id = name_of(t)
  game.t, game.month, game.figure = t, id, nil
  if acts[id] then act(acts[id]) end
  local recorder = not facts.office and facts.kiln_sick ~= ""
  month(id, recorder and "The point book" or "The desk")
  watch.look_ahead(game)
  if facts.office then
    desk.month(play_scenes())
  else
    play_small()
    if facts.office then
      if recorder then game.to_desk() end
      desk.month(true, true)
    end
  end
  local orders = orders_of(t)
  course.month(game.place, game.state, t, game.on, orders)
  keep_register(t)
  watch.month(game)
  books.month(orders or game.state.orders)
end

return function(changed)
  begin(changed)
  for t = FIRST, LAST do play_month(t) end
  books.last()
  act(acts.record)
  last_record(game)
end
