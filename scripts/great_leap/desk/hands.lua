-- Hands and what the county asks of them. A hand is one full labourer: .35 of the people
-- of 1957, 7,490 in the home commune (assumed).
local conduct = require "model.conduct"
local curve = require "model.curve"
local game = require "game"
local responses = require "model.responses"
local clock = require "model.clock"

local floor = math.floor
local hands = {}

local OBEDIENT = .65 -- the conduct that the county's lists suppose
-- What such an administrator sends, of what the county would fetch from.
local ASKED_FULL = .40 + .90 * OBEDIENT
-- The constant that says how many hands a unit of each of the model's controls is.
local SCALE = { furn = "furn", water = "wat", ws = "ws" }

local list, when = {}, {} -- used again at each call

-- The share of all hands that the county asks for a task in month t: what it would get
-- from an obedient administrator.
function hands.asked(task, t)
  when.t, when.tp = t, clock.policy(t, game.place.lag)
  when.radicalism = t < clock.LUSHAN and game.place.r1 or game.place.r2
  local orders = conduct.orders_by(game.place, list, OBEDIENT, when)
  return orders[task] * game.place.K[SCALE[task]]
end

-- The share of all hands whom the county has fetched for a task itself in month t, as
-- model/month.lua and model/reach.lua have it: an order below it moves nobody.
local FETCHED = .35 -- of what is asked, at full pressure. Assumed

function hands.fetched(task, t)
  local asked = hands.asked(task, t)
  local press = game.place.timeline.press[when.tp]
  return asked / ASKED_FULL * FETCHED
    * curve.clamp(press * (.40 + .72 * when.radicalism), 0, 1)
end

-- Hands of 1957.
function hands.full() return .35 * game.place.people end

-- Able hands now: the worn and the sick are off the roll.
function hands.able()
  local state, capacity, hungl = game.state, 0, game.place.K.hungl
  for tier = 1, 3 do
    local worn = hungl * (1 - curve.at(responses.work, state.body[tier]))
    capacity = capacity + state.n[3 * tier - 1] * (1 - worn)
  end
  return capacity / (game.place.people * responses.age_share[2]) * hands.full()
end

-- Share of hands who cook, carry and mind children in the halls.
function hands.cooks() return .03 * game.state.hall end

function hands.round(count, step) return floor(count / step + .5) * step end

return hands
