-- Labour: the list of hands. What is sent over what is asked stays as it was set, month
-- after month, until the list is drawn up again. Whoever is on no list goes by turns
-- where the team head points, for that month.
local clock = require "model.clock"
local game = require "game"
local hands = require "desk.hands"
local returns = require "returns"

local ceil, floor, max, min = math.ceil, math.floor, math.max, math.min
local labour = {}

local STEP = 20
local MOST = 1.3 -- times what is asked: tools, bedding and quarters bound a task. Assumed
local LEFT_IDLE = .5 -- of the hands on no list; the rest find work in the fields. Assumed
local NAMES = {
  field = "Fields", furn = "Furnaces", water = "Dams and ditches",
  ws = "Workshops, roads, militia",
}

local FIRST = "Hands for September. Beside the fields stands what they need, beside the "
  .. "furnaces what the county asks. Those it has fetched itself stay there."
local LATER = "Hands for the month: beside each task what the fields need or the county "
  .. "asks. Those already fetched by the county stay."

-- What extra hands each task has this month; what is over is forgotten.
local function lent()
  local sum, kept = { furn = 0, water = 0, ws = 0, field = 0 }, {}
  for _, loan in ipairs(game.extra) do
    sum[loan.task] = sum[loan.task] + loan.share
    loan.months = loan.months - 1
    if loan.months > 0 then kept[#kept + 1] = loan end
  end
  game.extra = kept
  return sum
end

-- Fills the model's controls for month t.
function labour.orders(orders, t)
  local K = game.place.K
  local extra = lent()
  local furn = game.sent.furn * hands.asked("furn", t) + extra.furn
  local water = game.sent.water * hands.asked("water", t) + extra.water
  local ws = game.sent.ws * hands.asked("ws", t) + extra.ws + game.idle - extra.field
  game.idle = 0
  orders.furn = furn / K.furn
  orders.water = water / K.wat
  orders.ws = ws / K.ws
  facts.asked_furnaces = hands.round(hands.asked("furn", t) * hands.full(), STEP)
  facts.furnaces = hands.round(furn * hands.able(), STEP)
  facts.furnaces_listed = facts.asked_furnaces > 0 and game.month < "1959-01"
end

local function task(list, id, t, able)
  local share = hands.asked(id, t)
  local asked = hands.round(share * able, STEP)
  if asked <= 0 then return end
  list[#list + 1] = { id, NAMES[id], need = asked,
    min = min(asked, ceil(hands.fetched(id, t) * able / STEP) * STEP),
    max = max(asked, floor(MOST * asked / STEP) * STEP) }
end

-- The county's list and the fields'; the first list has only fields and furnaces.
function labour.ask(t)
  local able = hands.able() * (1 - hands.cooks())
  local total = floor(able / STEP) * STEP
  local m = (t + 9) % 12 + 1
  local need = hands.round(game.place.calendar.need[m] / 1.06 * hands.full(), STEP)
  local least = floor(.2 * total / STEP) * STEP
  local list = { { "field", NAMES.field, need = need, min = least } }
  task(list, "furn", t, able)
  if game.t > clock.index(1958, 9) then
    task(list, "water", t, able)
    task(list, "ws", t, able)
  end
  local given = allocate { id = "hands", total = total, step = STEP, unit = "hands",
    text = game.t > clock.index(1958, 9) and LATER or FIRST,
    tasks = list }
  returns.hands(total, list, given)
  local used = 0
  for _, row in ipairs(list) do used = used + given[row[1]] end
  for _, id in ipairs { "furn", "water", "ws" } do
    local share = hands.asked(id, t)
    if given[id] and share > 0 then game.sent[id] = given[id] / able / share end
  end
  game.idle = LEFT_IDLE * max(0, 1 - used / able)
  if given.furn then facts.short_list = game.sent.furn end
end

return labour
