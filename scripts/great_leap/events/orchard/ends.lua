-- August 1961, February 1962: pots from a foundry, receipts, the last page of play.
-- Composed: the foundry, the burning before witnesses, the woman, the girl, the pot that
-- is over. Repaid, much of it on paper: F48 (S1); STORY's echo of June 1959.
local deeds = require "deeds"

local RETURNED = {
  autumn = "The men from the tractor works eat their ration in the shade, looking on.",
  school = "On the school's field the men from the tractor works have turnips up.",
  brickyard = "The men from the tractor works have sent a kettle stand of brick.",
  strips = [[Ferry's paper on the nine men has eleven thumbprints, your name and no
    figures.]],
}
-- Where they have not come: how the hall's end looks.
local VOTE = {
  beans = [[The black beans had it, and the Hollow's hall lends its pots from house to
    house. ]],
  hands = [[At the vote hands went up house by house. The hall still has half
    its people. ]],
  pot = [[One pot is still lit at the hall, for those who live alone, and people with
    kitchens have begun to call. ]],
  after = [[The wheat is in, and somebody has put the two voting bowls out again, without
    beans. ]],
}

local ELDEST = {
  [true] = [[The eldest of the four women who once walked here for their pots has come
    again. ]],
  [false] = [[From Upper Kiln women have come, the eldest of them seventy. ]],
}

-- Beside her, with the first slip.
local FIRST_SLIP = {
  lent = [[Liu Erwang's wife, behind her, holds out her own slip, *lent*. ]],
  iron = [[Liu Erwang's wife, behind her, has a slip for nine jin of iron. Her new pot is
    weighed: seven. ]],
  mark = [[Liu Erwang's wife, behind her, feels inside a rim for the mark on her old
    pot. ]],
  home = [[Liu Erwang's wife is on the list too. Her pot, she says, never left the
    house. ]],
}

-- What lies on the table when they have gone.
local PEARS = {
  [true] = [[The women leave one pear on your table, from a grafted stump. Liu Erwang's
    aunt had promised it for 1963.]],
  [false] = [[The women leave three pears on your table, in straw. There are no pears on
    the list.]],
}

local function back(how, effect)
  return function()
    facts.receipt_back = how
    effect()
    if people.erwang.warm >= 1 then say(PEARS[facts.orchard == "fruit"]) end
  end
end

event "five_pots" {
  tags = { "fixed" },
  when = "month == '1961-08' and facts.office",
  weight = 1000000,
  heading = "Pots",
  who = "erwang", place = "office", form = "told", ask = "act",
  sources = { "F40", "F48", "F49", "S1", "composed" },
  owes = { "five_pot" },
  record = [[In 1958 some places forbade people to carry metal with them when they were
    moved, and stripped houses of it for the furnaces. [](cite:F40) [](cite:F63) In June
    1961 halls became a matter of choice, [](cite:F49) and whoever left one needed a pot.
    Refunds are on record, in goods, in cash and above all on paper; [](cite:F48) rules of
    their own, of 1961, are recalled. How many pots were given back, and what became of
    old receipts, we do not know; burning them before witnesses is composed.]],
  discuss = { "significance",
    "The list says repaid; the woman has a pot, and still wants her receipt. What could "
      .. "each of the three show later, and to whom?" },
  enter = function()
    local before = RETURNED[facts.returned] or VOTE[facts.vote]
    if before then say(before) end
    say([[New pots come for those lent in 1958, in straw, with a list. Whoever is on it
      counts as repaid, [](cite:F48) and her receipt must burn before two witnesses, who
      sign; at Morning Sun, receipts left over were paid
      again. ]] .. ELDEST[facts.pots ~= ""]
      .. (FIRST_SLIP[facts.pot] or "") .. [[The eldest finds her new pot lighter than the
        old. "And my receipt?" she says. Both witnesses have their ink out.]])
  end,
  choices = {
    { "stamped", "Stamp her receipt \"settled\", and give it back.", tag = "other",
      effect = back("stamped", function()
        deeds.post(-1)
        deeds.pots(2)
        deeds.warm("erwang", 1)
      end) },
    { "difference", "Burn it; write her a new one for the missing iron.", tag = "comply",
      effect = back("difference", function() deeds.pots(1) end) },
    { "plain", "Give it back to her as it is.", tag = "give",
      effect = back("plain", function()
        deeds.post(-2)
        deeds.pots(4)
        deeds.warm("erwang", 2)
      end) },
    { "box", "Keep it in your box; show her where it lies.", tag = "withhold",
      effect = back("box", function()
        deeds.post(1)
        deeds.warm("erwang", -1)
      end) },
  },
}

-- Where the pots of August were handed out.
local function yard()
  if not facts.office then return "the yard at Upper Kiln" end
  return facts.back_on > "1961-08" and "the yard at Upper Kiln, and stands now in the "
    .. "office yard" or "the office yard"
end

local GIRL = [[One pot was left over in {yard}. It was sent for a household that has
  nobody in the register. {slips} The pot holds ice. A girl of ten or eleven comes for it.
  Somebody who could read brought her up across the river; the name on the list is her
  grandmother's. ]]

-- What became of the slips for the others, in August.
local SLIPS = {
  stamped = "The other women's slips were stamped *settled*.",
  difference = "The other women's slips were burned beside it.",
  plain = "The other women have kept their slips.",
  box = "The other women's slips lie in your box.",
  [""] = "It has held rain since August.",
}

-- What is to be seen of Hou's letters, back in October.
local LETTERS = {
  yard = "Hou's shop has lent her a hoe for the ice. ",
  box = "Hou's letters are in the box of receipts; you sit on it to shut it. ",
  answer = "Over Hou's bench hangs the county's word on his letters, *closed*. ",
  stove = "A ream of carbons, Hou's copies, holds the office door open. ",
}

-- By what the first slip said: the others of those three nights were written after it.
local LAST = {
  lent = [[Her receipt is in your hand: *lent, one iron pot, East Wind, August 1958*. She
    knocks the ice out against the wall. You write *returned, one pot*. She reads it
    through, and asks you to put that it is a different pot.]],
  iron = [[Her receipt is in your hand: *received, iron, eight jin, East Wind, August
    1958*. She knocks the ice out against the wall. You write *returned, one pot*. She
    reads both, and asks you to put on the first that the iron was a pot.]],
  mark = [[Her receipt is in your hand: *lent, one iron pot, marked, August 1958*. She
    knocks the ice out, and goes round the inside of the rim with her thumb. You write
    *returned, one pot*. She asks you to put that it is a different pot. Then she asks for
    a nail, to mark it.]],
  home = [[Her receipt is in your hand: *received, one iron pot, August 1958*. She knocks
    the ice out. The pot it speaks of never left the house, she says; it went over the
    river on her back, and cooks there. Her grandmother told her to say so when somebody
    asked. She asks what she is to do with two. You write *returned, one pot*.]],
}

-- The last page of play, in either seat. It asks for nothing but a key.
event "five_pot" {
  tags = { "tells", "closes" },
  when = "month == '1962-02'",
  weight = 1000000,
  heading = "One pot over",
  place = "yard", form = "receipt", ask = "nothing",
  sources = { "S1", "F48", "composed" },
  enter = function()
    local hou = facts.office and people.hou.here and LETTERS[facts.hou_letters] or ""
    say(GIRL .. hou .. (LAST[facts.pot] or LAST.lent),
      { yard = yard(), slips = SLIPS[facts.receipt_back] })
  end,
}
