-- Going to look: a day out of the office, or a favour asked. Each shows one true figure
-- with its date, and costs a day's work somewhere or a remark at the county.
local deeds = require "deeds"
local game = require "game"

local look = {}

local function day_lost() deeds.hands("ws", .004, 1) end

local function field()
  local summer = game.t % 12 < 8 and game.t % 12 > 2 -- January to May: the wheat stands
  local value = deeds.truth(summer and "yield_summer" or "yield_autumn")
  deeds.see { id = "walked", label = "One field, walked", value = value,
    unit = "jin a mu", by = "you", answer = "look", crop = summer and 1 or 2 }
  say("You walk the field behind the kiln end to end and count as you were taught: if "
    .. "nothing more happens to it, {value} jin a mu.", { value = value })
  day_lost()
end

-- By how often it has been weighed before.
local STORE = {
  [0] = [[Bai goes through the granaries with a rod, bin by bin, and hangs his beam for
    one sack out of each: {value:jin}. The station copies the figure, because it was
    there.]],
  [[Bai brings the rod and the beam again, and begins at the other end: {value:jin}. The
    station has its copy before you have yours.]],
  [[Bai goes straight to the bins he has not tried: {value:jin}. The station's copy is
    written first.]],
}

local function store()
  local value = deeds.truth("store")
  deeds.see { id = "store", label = "The store, weighed", value = value, unit = "jin",
    by = "Bai's beam", answer = "look" }
  local before = game.store_seen
  game.store_seen = before + 1
  say(STORE[math.min(before, #STORE)], { value = value })
  deeds.post(-1)
end

-- Steelyards had sixteen liang to the jin until the summer of 1959.
local function hall()
  local old = game.month < "1959-07"
  local value = deeds.truth(old and "ration_old" or "ration")
  deeds.see { id = "ration", label = "A day's grain a head", value = value,
    unit = old and "liang of sixteen" or "liang of ten", by = "the kitchen steelyard",
    answer = "look" }
  say("You stand by the cauldron from the weighing-in to the last bowl. Divided by the "
    .. "bowls it is {value} liang a head a day, of {old} to the jin, in the husk.",
    { value = value, old = old and "sixteen" or "ten" })
  day_lost()
end

local function accountant()
  local value = deeds.truth("seed")
  deeds.see { id = "seed", label = "Seed under lime", value = value, unit = "jin",
    by = "the accountant", answer = "look" }
  say("The door is shut first. Under lime, {value:jin}; the sheet for the county has "
    .. "another figure, and you are shown where it was rubbed out.", { value = value })
  deeds.post(-1)
end

local GO = { field = field, store = store, hall = hall, accountant = accountant }

-- A crop stands that can be walked.
local function field_stands()
  local k = (game.t % 12 < 8 and game.t % 12 > 2) and 1 or 2
  return game.state.area[k] > .2
end

function look.ask()
  game.looked = game.month
  local to = choose({ id = "look",
    text = "A day out of the office. Where is it spent?",
    { "store", "In the granary, with Bai's beam." },
    { "field", "In a field, on foot.", open = "stands",
      closed = "No grain stands in the fields that could be judged." },
    { "hall", "At noon in the Hollow's hall, by the cauldron." },
    { "accountant", "With the accountant, the door shut." },
    { "telephone", "By the telephone, where you are expected." },
  }, { stands = field_stands() })
  if to == "telephone" then return deeds.post(1) end
  game.to_desk()
  GO[to]()
end

return look
