-- What a choice may do to the commune: the story's hands. Every deed moves the model or
-- the player's standing; the text reads what came of it.
local board = require "model.board"
local fields = require "model.fields"
local game = require "game"
local hearth = require "model.hearth"
local herd = require "model.herd"
local post = require "model.post"
local transfers = require "model.transfers"

local min, max, floor = math.min, math.max, math.floor
local deeds = {}

-- What can be ordered; what is done of it is the model's affair (model/reach.lua).
local LEVERS = {
  ladle = { 0, 1 }, freeeat = { 0, 1.1 }, foresee = { 0, 1 }, hall = { 0, 1 },
  seed = { .3, 1 }, plot = { 0, .5 }, ask = { 0, 1 }, deliver = { 0, 1 },
  tech = { 0, 1.35 }, area = { 0, 1.3 }, hide = { 0, .3 }, contract = { 0, 1 },
  flight = { 0, 1 },
  feed = { 0, 1 },
}
-- What a full ladle does to a body at Upper Kiln, and how far its points can move that.
-- Assumed.
local KILN_FAVOUR, KILN_REACH = -.03, .1
-- What a lever stands at where nobody has set it yet.
local USUAL = { feed = herd.USUAL }
local TASKS = { furn = true, water = true, ws = true, field = true }

local function list_of(map)
  local names = ""
  for name in pairs(map) do names = names .. " " .. name end
  return names
end

-- A standing order from now on.
function deeds.order(lever, value)
  local range = LEVERS[lever] or error("no lever " .. lever .. "; there are"
    .. list_of(LEVERS))
  game.standing[lever] = min(range[2], max(range[1], value))
end

function deeds.add(lever, change)
  deeds.order(lever, (game.standing[lever] or USUAL[lever]) + change)
end

-- Standing with the county, in points of a hundred.
function deeds.post(points)
  local state = game.state
  state.post = min(100, max(0, state.post + points))
  facts.post = state.post
end

-- Papers about the player at the county, in points of a hundred; n may be below nothing.
function deeds.file(n)
  post.file(game.state, n)
  facts.file = floor(game.state.file + .5)
end

-- How a person stands to the player: one step is a thing that they remember.
function deeds.warm(person, n)
  local who = people[person] or error("no person " .. person .. "; there are"
    .. list_of(people))
  who.warm = min(3, max(-3, who.warm + n))
end

-- An extra share of all hands at a task for some months, taken from the fields; "field":
-- taken from everything else for the fields.
function deeds.hands(task, share, months)
  if not TASKS[task] then error("no task " .. task .. "; there are" .. list_of(TASKS)) end
  game.extra[#game.extra + 1] = { task = task, share = share, months = months }
end

-- The story calls the brigades as people do.
local BRIGADES = { stone = "stone_bridge", kiln = "upper_kiln" }

-- jin from the commune's store into a brigade's own keeping.
function deeds.send(brigade, jin)
  transfers.send(game.state, BRIGADES[brigade] or brigade, jin / game.JIN)
end

function deeds.relief(jin) transfers.relief(game.state, jin / game.JIN) end
function deeds.seed(jin) transfers.relief(game.state, jin / game.JIN, true) end
function deeds.hand_over(jin) transfers.hand_over(game.state, jin / game.JIN) end

-- How much of the winter's bean cake and hay is kept for draught animals, 0 to 1; .5 is
-- what is usual. Stands until it is changed.
function deeds.feed(share) deeds.order("feed", share) end

-- Oxen that a brigade gains or loses, by head.
function deeds.oxen(brigade, n)
  herd.change(game.state, BRIGADES[brigade] or brigade, n)
  facts.oxen_ferry = herd.oxen(game.state, "ferry")
end

-- What burns: "hills", "fruit", "graves" or "boards".
function deeds.fuel(kind)
  hearth.burn(game.state, kind)
  facts.orchard_left = hearth.grade(game.state.orchard)
end

-- Pots that go back to households, or away from them: n of a hundred households.
function deeds.pots(n)
  hearth.lend(game.state, n / 100)
  facts.pots_left = hearth.grade(game.state.pots)
end

-- Rations by class, as shares of what is weighed out today: { labour =, half =, young =,
-- office = }; what is not named stays as it is. What one class gets more is missing
-- elsewhere.
function deeds.board(shares) board.write(game.state, shares) end

-- Tickets at the Hollow's hall for people who are gone: n more, or n struck.
function deeds.tickets(n)
  local state = game.state
  state.tickets = max(0, state.tickets + n)
  facts.list_over = state.tickets
end

-- Rows by household: the share of the commune's land, from now on; all of it in one
-- brigade where that is named.
function deeds.contract(share, brigade)
  deeds.order("contract", share)
  local id = BRIGADES[brigade] or brigade
  for _, one in ipairs(game.state.brigades) do one.rows = one.id == id and 1 or 0 end
end

-- Upper Kiln's hidden grain into the pit, and out of it again to be shared out.
function deeds.bury(jin)
  require("model.pit").bury(game.state, jin / game.JIN)
  facts.pit = game.state.pit > 1
end

function deeds.open_pit()
  require("model.pit").open(game.state)
  facts.pit = false
end

-- A search campaign; returns the jin it found, which are entered as seen.
function deeds.search(how)
  local found = require("model.search").campaign(game.place, game.state, how)
  local jin = floor(found * game.JIN + .5)
  deeds.see { id = "found", label = "Found by search", value = jin, unit = "jin",
    by = "Zhao", answer = true }
  return jin
end

-- Puts the entry in the place of the one with its id, or behind the last.
local function note(entry)
  for i, before in ipairs(game.seen) do
    if before.id == entry.id then
      game.seen[i] = entry
      return
    end
  end
  game.seen[#game.seen + 1] = entry
end

-- The player has seen a true figure: it enters the public ledger and the book of what was
-- seen; `answer` where that was by an answer just given.
function deeds.see(entry)
  note(entry)
  if entry.id == "walked" then
    game.field_seen = { month = game.month, crop = entry.crop, value = entry.value }
  end
  ledger { id = entry.id, label = entry.label, value = entry.value, unit = entry.unit,
    by = entry.by, answer = entry.answer }
end

-- jin a mu that crop k would bring if it were cut now, as it stands.
local function yield_of(k)
  local place, state = game.place, game.state
  local crop, now = place.calendar.crops[k], state.now
  if state.area[k] <= 0 then return 0 end
  local ripe = fields.ripe(place, state, now, state.carried, game.on, crop, k)
    * fields.usual(place)
  return floor(ripe * game.JIN / (game.mu[k] * min(1, state.area[k])) + .5)
end

local TRUTHS = {
  store = function() return floor(game.state.store * game.JIN + .5) end,
  seed = function() return floor(game.state.seed * game.JIN + .5) end,
  -- liang of ten to the jin, a head and day, unmilled.
  ration = function() return floor((game.state.ration or 0) * 20 / 30 + .5) end,
  -- The same in liang of sixteen, as steelyards had it until the summer of 1959.
  ration_old = function() return floor((game.state.ration or 0) * 32 / 30 + .5) end,
  yield_autumn = function() return yield_of(2) end,
  yield_summer = function() return yield_of(1) end,
}

-- A true figure, for deeds.see.
function deeds.truth(id)
  local truth = TRUTHS[id] or error("no true figure " .. id .. "; there are"
    .. list_of(TRUTHS))
  return truth()
end

-- A choice that moves nothing, and is meant so.
function deeds.nothing() end

function deeds.leaves(person, how)
  people[person].here, people[person].fate = false, how
end

function deeds.comes(person) people[person].here = true end
function deeds.fate(person, how) people[person].fate = how end

-- A sign of removal has been shown; it counts from the next month on, so that nobody is
-- removed in the month of the second.
function deeds.sign()
  facts.signs = facts.signs + 1
end

-- The player leaves office without the model's removal: the work team takes the seals.
function deeds.dismiss()
  game.dismissed, game.state.removed = true, true
  game.state.conduct, game.state.in_office = .5, false
  facts.office, facts.removed_on = false, game.month
end

-- Back in the post: the successor's orders stand until they are changed, and hands go as
-- the county asks.
function deeds.take_office()
  local found = game.state.orders
  for lever in pairs(game.standing) do
    if lever ~= "search" then game.standing[lever] = found[lever] end
  end
  game.sent, game.idle, game.extra = { furn = 1, water = 1, ws = 1 }, 0, {}
  facts.office, facts.back_on = true, game.month
end

-- The model has given the post back, and whoever had it does not come. The successor goes
-- on, under the work team's eye as after a dismissal.
function deeds.stay_away()
  game.state.conduct, game.state.in_office = .5, false
end

-- After removal: how far the points written at Upper Kiln favour the weak, -1 to 1.
function deeds.kiln(change)
  game.kiln = min(1, max(-1, game.kiln + change))
  game.state.brigades.upper_kiln.favour = KILN_FAVOUR + KILN_REACH * game.kiln
end

return deeds
