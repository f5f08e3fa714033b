-- Labour: the list of hands. What is sent over what is asked stays as it was set, month
-- after month, until the list is drawn up again. Whoever is on no list goes by turns
-- where the team head points, for that month.
local clock = require "model.clock"
local game = require "game"
local hands = require "desk.hands"
local returns = require "returns"
local words = require("desk.words").muster

local ceil, floor, max, min = math.ceil, math.floor, math.max, math.min
local labour = {}

local STEP = 20
local MOST = 1.3 -- times what is asked: tools, bedding and quarters bound a task. Assumed
local FIRST_LIST = clock.index(1958, 9)
local LEFT_IDLE = .5 -- of the hands on no list; the rest find work in the fields. Assumed
local NAMES = {
  field = "Fields", furn = "Furnaces", water = "Dams and ditches",
  ws = "Workshops, roads, militia",
}

local FIRST = "Hands for September. Beside the fields stands what they need, beside the "
  .. "furnaces what the county asks; those it has fetched already stay there."
local LATER = "Hands as the list stands; beside them what fields need or the county asks."

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

-- A list that was drawn up for the month to come begins with it.
local function begin_next()
  if not game.next_list then return end
  game.sent, game.idle, game.next_list = game.next_list.sent, game.next_list.idle, nil
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
  begin_next()
end

local function task(list, id, t, able)
  local share = hands.asked(id, t)
  local asked = hands.round(share * able, STEP)
  if asked <= 0 then return end
  list[#list + 1] = { id, NAMES[id], need = asked,
    min = min(asked, ceil(hands.fetched(id, t) * able / STEP) * STEP),
    max = max(asked, floor(MOST * asked / STEP) * STEP) }
end

-- The fields and what the county asks hands for in month t; the first list has only
-- fields and furnaces.
local function tasks_of(t, able, total)
  local m = (t + 9) % 12 + 1
  local need = hands.round(game.place.calendar.need[m] / 1.06 * hands.full(), STEP)
  local least = floor(.2 * total / STEP) * STEP
  local list = { { "field", NAMES.field, need = need, min = least } }
  task(list, "furn", t, able)
  if t > FIRST_LIST then
    task(list, "water", t, able)
    task(list, "ws", t, able)
  end
  return list
end

-- The list as it stands: what is sent over what is asked, the rest in the fields.
local function as_it_stands(t, list, able, total)
  local spare = total
  for _, row in ipairs(list) do spare = spare - row.min end
  for i = 2, #list do
    local row = list[i]
    local sent = hands.round(game.sent[row[1]] * hands.asked(row[1], t) * able, STEP)
    row.now = row.min + min(spare, max(0, min(sent, row.max) - row.min))
    spare = spare - (row.now - row.min)
  end
  list[1].now = list[1].min + spare
end

-- What is sent over what is asked, and the share of hands that are on no list.
local function taken_down(t, list, given, able)
  local used, sent = 0, { furn = game.sent.furn, water = game.sent.water,
    ws = game.sent.ws }
  for _, row in ipairs(list) do used = used + given[row[1]] end
  for _, id in ipairs { "furn", "water", "ws" } do
    local share = hands.asked(id, t)
    if given[id] and share > 0 then sent[id] = given[id] / able / share end
  end
  return { sent = sent, idle = LEFT_IDLE * max(0, 1 - used / able) }
end

-- Draws up the list for month t, this one or the next.
function labour.ask(t)
  local able = hands.able() * (1 - hands.cooks())
  local total = floor(able / STEP) * STEP
  local list = tasks_of(t, able, total)
  if t > FIRST_LIST then as_it_stands(t, list, able, total) end
  local given = allocate { id = "hands", total = total, step = STEP, unit = "hands",
    text = t > FIRST_LIST and LATER or FIRST, tasks = list }
  returns.hands(total, list, given)
  game.set.hands = "drawn"
  game.next_list = taken_down(t, list, given, able)
  if given.furn then facts.short_list = game.next_list.sent.furn end
  if t == game.t then begin_next() end
end

-- In later years the list comes from below, ready: the question is whether to touch it.
function labour.muster(unasked, door)
  if unasked then return labour.ask(game.t) end
  local how = choose {
    id = "muster", text = words[game.month] or words.other,
    { "same", "As the list stands." },
    { "county", "As the county asks." },
    { "draw", "Draw it up anew." },
    door,
  }
  if how == "county" then
    game.sent, game.set.hands = { furn = 1, water = 1, ws = 1 }, "county"
  elseif how == "draw" then
    scene(game.month .. ".hands", "Hands")
    labour.ask(game.t)
  end
  return how
end

return labour
