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
local register = require "model.register"
local rules = require "model.rules"
local switches = require "model.switches"
local watch = require "watch"

local FIRST, LAST = clock.index(1958, 8), clock.index(1962, 2)
local PEOPLE = 21400 -- composed: the home commune, a little above the mean of the record
local MOST_SCENES = 9 -- a month

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

local function play_scenes()
  for _ = 1, MOST_SCENES do
    if turn(1) == 0 then return end
  end
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
  month(id, "The desk")
  watch.look_ahead(game)
  play_scenes()
  if facts.office then desk.month() end
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
