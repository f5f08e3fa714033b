-- The standing levers. Each keeps its last setting until somebody changes it; the desk
-- raises one when its season, an order or a person does (plan.lua), and any of them can
-- be taken up unasked, from a list that shows how each one stands.
local game = require "game"
local look = require "desk.look"
local rules = require "desk.rules"
local settings = require "desk.settings"

-- `set` is how the lever stands that was taken up last, until the desk has said it.
local levers = { OTHER = "other", set = nil }

local ASK = { look = look.ask }
for name, ask in pairs(rules) do ASK[name] = ask end

-- The order of the list. `open` is when the lever can be moved, `closed` why not.
local LIST = {
  { "hands" },
  { "figure", closed = settings.closed.figure },
  { "hand_over", open = "facts.due > 0", closed = settings.closed.hand_over },
  { "ration" }, { "halls" }, { "seed" }, { "technique" }, { "plots" }, { "passes" },
  { "resale", open = "can_ask", closed = settings.closed.resale },
  { "contract", open = "month >= '1961-03'", closed = settings.closed.contract },
  { "look", open = "not looked", closed = settings.closed.look },
}

-- Questions that are no choice of acts have no door in them.
local NO_DOOR = { hands = true, seed = true }

-- Another way to ask for a lever, by name.
function levers.add(name, ask) ASK[name] = ask end

function levers.has_door(name) return not NO_DOOR[name] end

-- How the lever stands, in words.
local function standing(name)
  local words = settings.words[name]
  if name == "look" then
    return words[game.looked == game.month and "spent" or "first"]
  end
  return words[game.set[name] or "first"] or words.first
end

local function line(name)
  return settings.words[name].name .. ": " .. standing(name) .. "."
end

-- The list itself: what is taken up is asked on the page that follows.
local function open_list()
  game.at_desk = false
  scene(game.month .. ".levers", "On the desk")
  local list = { id = "lever" }
  for i, row in ipairs(LIST) do
    list[i] = { row[1], line(row[1]), open = row.open, closed = row.closed }
  end
  list[#list + 1] = { "back", "Leave them as they stand." }
  local m = tonumber(game.month:sub(6, 7))
  local name = choose(list, { can_ask = m >= 2 and m <= 7 and game.month > "1958",
    looked = game.looked == game.month })
  if name ~= "back" then
    scene(game.month .. "." .. name, settings.words[name].name)
    say("As it stands: " .. standing(name) .. ".")
    ASK[name](true)
    if name ~= "look" then levers.set = line(name) end
  end
end

-- The choice that leads to the list.
function levers.door()
  return { levers.OTHER, "Another matter first.", aside = true,
    effect = open_list }
end

-- Asks for a lever's setting; its answer, `OTHER` where something else was taken up
-- first, or false where it could move nothing.
function levers.ask(name)
  return ASK[name](false, levers.has_door(name) and levers.door() or nil)
end

return levers
