-- November or December 1958: iron for the furnaces, by a quota of the county. D1: scrap
-- alone, one pot left in each house, or all; well hooks and door fittings (F40, F63).
-- Composed: the list, the steel office's form, the slips and what is asked about them.
local deeds = require "deeds"

local LIST = [[*Upper Kiln, iron, as called for. Well hooks, two; water is drawn by hand
  since. Door rings, forty pairs. Hinges off one chest, brass. Cart tyres, six. Flat
  iron, one, with the tailor's handprint. Mirror, brass, one, over a door, in use.*
  [](cite:F40)]]

-- What the steel office makes of the slips of August.
local SLIPS = {
  iron = [[The office has one of your August slips, *received, iron*, and takes the stacks
    for its own.]],
  lent = [[The office has seen one of your August slips, and queries *lent*.]],
  mark = [[The office's man has found scratches inside the rims. He takes them for the
    foundry's.]],
  home = [[The office has counted pots against your slips of August, and there are more
    slips.]],
}

local TAKEN = {
  most = [[The pots go down on carts, mouths upward, and arrive full of rain.]],
  half = [[Houses are paired, one pot between two. By evening half of them have changed
    partners.]],
  few = [[Each owner looks for her own pot in the stack. In some houses a hen now lives in
    the stove.]],
}

-- What goes where nobody asks, of a hundred houses (model/hearth.lua). Assumed.
local USUAL = 75

local function size(n) return n >= 65 and "most" or n >= 30 and "half" or "few" end

local PRICE = {
  most = function()
    deeds.post(3)
    deeds.warm("erwang", -1)
  end,
  half = function() deeds.post(-1) end,
  few = function()
    deeds.post(-4)
    deeds.file(2)
    deeds.warm("erwang", 1)
  end,
}

local LANE = [[ You write a slip for each lane. Liu Erwang's lane has had one since
  October, for the thirteen that went first, *lent*.]]

event "orchard_scrap" {
  heading = "Scrap",
  when = [[(month == '1958-11' or month == '1958-12') and facts.office
    and facts.orchard ~= '']],
  weight = 8,
  who = "erwang", place = "hall_yard", form = "list", ask = "figure",
  sources = { "F40", "F63", "D1", "composed" },
  owes = { "orchard_again", "orchard_lit", "thirteen_pots" },
  record = [[Iron was a quota of the county, and communes met it in three ways: with scrap
    alone, with one pot left in each house, or with everything. Places are named where
    brass fittings were stripped from doors and the hooks taken from wells, and where
    people who were moved might carry no metal out. [](cite:F40) [](cite:F63) How many
    pots of a hundred went from an ordinary commune we do not know. The list is
    composed.]],
  discuss = { "significance",
    "A hall cooks for two hundred houses in two pots. What follows, in later years, from "
      .. "what is done with the other hundred and ninety-eight?" },
  enter = function()
    say(LIST)
    say([[Liu Erwang has signed for all but the mirror. Next, says the steel office, come
      the pots stacked in sixteen hall yards: of a hundred houses, ninety. ]]
      .. SLIPS[facts.pot] .. [[ Communes that send little are read out on the telephone.
        Pots not given go home.]])
    local n = number { id = "pots", min = 0, max = 90, step = 5,
      unit = "pots of a hundred houses", text = "For the furnaces.",
      marks = { { 90, "the steel office" }, { 45, "one left to two houses" } } }
    facts.pots_sent = n
    deeds.pots(USUAL - n)
    PRICE[size(n)]()
    say(TAKEN[size(n)] .. LANE)
  end,
}
