-- June and autumn 1959. The petition is the story's model scene: D1 (pots for the
-- furnaces), S1 (what was taken is owed), F04 (the four permissions of 11 June). Pots
-- gathered again when halls were reopened: G6, F45, RECALLED R19. The women, the slips,
-- the collector and his list are composed.
local deeds = require "deeds"

local function pots(how, effect, words)
  return function()
    facts.pots = how
    effect()
    say(words)
  end
end

-- Liu Erwang's wife has a slip of her own, from August 1958.
local HER_SLIP = {
  lent = [[Liu Erwang's wife has brought her own slip, to compare. ]],
  iron = [[Liu Erwang's wife has a slip of August, which says only *received* and
    *iron*. ]],
  mark = [[Liu Erwang's wife would know her pot among the thirteen by its mark. ]],
  home = [[Liu Erwang's wife has kept her pot, which your slip calls *received*; the lane
    cooks in it by turns, after dark. ]],
}

-- Where few or half were sent, why theirs did not come home with the others.
local function spared()
  local sent = facts.pots_sent
  if sent < 0 or sent >= 65 then return "" end
  return "Other lanes got unmelted pots back; theirs had already gone in. "
end

event "thirteen_pots" {
  tags = { "fixed" },
  when = "month == '1959-06' and facts.office",
  weight = 1000000,
  heading = "Lent to the furnace",
  who = "erwang", place = "office", form = "petition", ask = "act",
  sources = { "D1", "S1", "F04", "F48", "composed" },
  owes = { "orchard_again", "five_pots" },
  record = [[We know no paper about people who asked for their pots back that summer; the
    four women are composed. Pots had gone to the furnaces under a quota of the county.
    Refunds had been ordered that year and were made largely on paper. [](cite:F48) A
    directive of 11 June 1959 allowed plots, poultry and pigs at home. [](cite:F04) In the
    autumn, when halls were opened again, [](cite:F45) some places gathered the pots a
    second time; elsewhere a hall stood on paper while households cooked (recalled
    [](cite:R19)).]],
  discuss = { "significance",
    "Why might a receipt for a melted pot matter to its holder when both sides know "
      .. "where the iron went?" },
  enter = function()
    say([[Four women from Upper Kiln have walked eleven li with your receipt of last
      autumn: *lent to the furnace, iron pots, thirteen.* ]] .. spared()
      .. (HER_SLIP[facts.pot] or "")
      .. [[The eldest has had three people read her the word *lent*. The new paper allows
        [plots](term:private_plot), [](cite:F04) and greens want a pot. She knows that
        the furnace melted hers; she carried it there. On which day, she asks, may she
        come for another? Of kitchens at home the paper says nothing; the county counts
        bowls in halls.]])
  end,
  choices = {
    { "cauldron", "Lend them the cauldron the office eats from, by turns.", tag = "give",
      effect = pots("cauldron", function()
        deeds.add("plot", .06)
        deeds.pots(4)
        deeds.post(-2)
        deeds.file(6)
        deeds.warm("erwang", 1)
      end, [[The cauldron goes up the hill, and the office eats at the hall.]]) },
    { "county", "Write to the county for iron; tell the women autumn.", tag = "pass_up",
      effect = pots("county", function()
        deeds.pots(1)
        deeds.post(1)
      end, [["Which autumn?" says the eldest. Until then they borrow the ferryman's
        pot.]]) },
    { "nursery", "Give them the nursery's two pots.", tag = "pass_down",
      effect = pots("nursery", function()
        deeds.add("plot", .03)
        deeds.pots(2)
        deeds.file(2)
        deeds.warm("erwang", 1)
        deeds.warm("yao", -1)
      end, [[The women agree on turns. The nursery boils its scissors in a basin.]]) },
    { "hall", "Tell them the hall will do.", tag = "refuse",
      effect = pots("hall", function()
        deeds.post(3)
        deeds.warm("erwang", -1)
      end, [[The eldest thanks you and has the receipt read to her once more on her way
        out.]]) },
  },
}

-- What June's answer comes to when the collector's cart goes up.
local COLLECTED = {
  cauldron = [[The cauldron comes home from Upper Kiln on two poles, a slip tied to its
    lug: *one, to the office, as lent.* ]],
  county = [["Autumn," you told the four women. On their way to fetch pots they meet the
    collector's handcart, which is going up the kiln path for pots. ]],
  nursery = [[Both of the nursery's pots are handed to the collector before he asks, by
    the house whose week it is. ]],
  hall = [[Upper Kiln was told in June that the hall would do. The pot collector counts
    eleven roofs that smoke at dusk, and asks what they cook in. ]],
  [""] = [[A collector's handcart is sent up the kiln path for whatever pots have been
    cooked in since June. ]],
}

local HER_ANSWER = {
  iron = [["Put *iron*, as last time," says Liu Erwang's wife, when the collector writes
    her slip. ]],
  lent = [[Liu Erwang's wife asks whether her slip will say *lent* again. It does. She has
    two of them now. ]],
  mark = [[Liu Erwang's wife brings the nail with which she marked her pot last
    August. ]],
  home = [[Liu Erwang's wife shows the collector her slip of August 1958: *received*. He
    thanks her and passes on. ]],
}

-- What Upper Kiln tells the player of it, or does not.
local function told()
  local warm = people.erwang.warm
  if warm >= 1 then
    return [[["There were fourteen, Director," Liu Erwang tells you afterwards. "In case
      you like to be wrong with your eyes open."](said:erwang) The collector's list has
      nine pots.]]
  elseif warm <= -1 then
    return [[His list has nine pots, and nine are on the cart. Liu Erwang wishes you a
      good evening.]]
  end
  return "His list has nine pots. He comes down with nine."
end

-- Nine of every fourteen that had been kept from the furnaces.
local function collect()
  local kept = 75 - facts.pots_sent
  if facts.pots_sent >= 0 and kept > 0 then deeds.pots(-(kept * 9 // 14)) end
end

local FURNACE = [[By your form of last winter {facts.pots_sent} pots of a hundred went to
  the furnaces. He is here for the others. ]]

event "orchard_again" {
  tags = { "tells" },
  heading = "For the halls",
  when = [[(month == '1959-09' or month == '1959-10') and facts.office
    and facts.orchard ~= '']],
  weight = 60,
  who = "erwang", place = "kiln_path", form = "collection", ask = "nothing",
  sources = { "F70", "R19", "G6", "composed" },
  enter = function()
    collect()
    local left = facts.pots_sent >= 0 and FURNACE or ""
    say(COLLECTED[facts.pots] .. "[](cite:F70) " .. left .. (HER_ANSWER[facts.pot] or "")
      .. told())
  end,
}
