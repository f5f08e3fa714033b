-- August 1961, February 1962: pots from a foundry, receipts, the last page of play.
-- Composed: the foundry, the burning before witnesses, the woman, the girl, the pot that
-- is over. Repaid, much of it on paper: F48 (S1); STORY's echo of June 1959.
local deeds = require "deeds"

local RETURNED = {
  autumn = "The men from the tractor works eat their ration in the shade, looking on.",
  school = "The school's field has turnips up, in rows as straight as a lathe's.",
  brickyard = "The brickyard has sent a kettle stand, and then bricks.",
  strips = [[Your name stands under Ferry's eleven thumbprints, and no figures.]],
}
-- Where they have not come: how the hall's end looks.
local VOTE = {
  beans = [[The black beans had it, and the hall's pots go from house to house. ]],
  hands = [[The hands went up in the order of the list. The hall still has half its people
    and a third of its beans. ]],
  pot = [[One pot still goes at the hall, for those who would eat alone, and people with
    kitchens have begun to call. ]],
  after = [[Somebody has put the two bowls out again, the wheat being in, without the
    beans. ]],
}

local ELDEST = {
  [true] = [[Of the four who once walked eleven li to ask, the eldest is here, with a
    boy to help lift. ]],
  [false] = [[From Upper Kiln a woman of seventy has come, with a boy to help lift. ]],
}

-- Beside her, with the first slip.
local FIRST_SLIP = {
  lent = [[Liu Erwang's wife, behind her, holds out *lent*. ]],
  iron = [[Liu Erwang's wife, behind her, has *received, iron, nine jin*, and has hers put
    on the beam: seven. ]],
  mark = [[Liu Erwang's wife, behind her, feels round the inside of a rim for a mark. ]],
  home = [[Liu Erwang's wife is on the list too. Hers, she says, was never gone. ]],
}

-- What lies on the table when they have gone.
local PEARS = {
  [true] = [[They leave a pear on your table, one, off a graft. Liu Erwang's aunt had
    put it at 1963.]],
  [false] = [[They leave three pears on your table, in straw. There are no pears on the
    list.]],
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
    moved, and stripped houses of it for the furnaces. [](cite:F40) In June 1961 halls
    became a matter of choice, [](cite:F49) and whoever left one needed a pot. Refunds are
    on record, in goods, in cash and above all on paper, with rules of their own by 1961.
    [](cite:F48) How many pots were given back, and what became of old receipts, we do not
    know; burning them before witnesses is composed.]],
  discuss = { "significance",
    "The list says repaid; the woman has a pot, and still wants her receipt. What could "
      .. "each of the three show later, and to whom?" },
  enter = function()
    local before = RETURNED[facts.returned] or VOTE[facts.vote]
    if before then say(before) end
    say([[The pots come in straw, with a list. What is on the list counts as repaid;
      [](cite:F48) the receipt for it is to be burned before two witnesses, or there is no
      pot. ]] .. ELDEST[facts.pots ~= ""]
      .. (FIRST_SLIP[facts.pot] or "") .. [[The eldest turns hers over and thumbs the
      form. "And now my receipt," she says, and puts out the other hand.]])
  end,
  choices = {
    { "stamped", "Stamp it \"settled\", and give it to her.", tag = "other",
      effect = back("stamped", function()
        deeds.post(-1)
        deeds.pots(2)
        deeds.warm("erwang", 1)
      end) },
    { "difference", "Burn it; write her another for the difference.", tag = "comply",
      effect = back("difference", function() deeds.pots(1) end) },
    { "plain", "Give it to her as it is.", tag = "give",
      effect = back("plain", function()
        deeds.post(-2)
        deeds.pots(4)
        deeds.warm("erwang", 2)
      end) },
    { "box", "Keep it in the box, and show her where it lies.", tag = "withhold",
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

local GIRL = [[One pot was left over in {yard}, sent for a household in which the register
  has nobody. {slips} It holds ice. A girl of ten or eleven comes for it. She was brought
  up on the other bank, by somebody who could read; the name is her grandmother's. ]]

-- What became of the slips for the others, in August.
local SLIPS = {
  stamped = "The others' slips were stamped *settled*.",
  difference = "The others' slips were burned beside it.",
  plain = "The others have kept their slips.",
  box = "The others' slips lie in your box.",
  [""] = "It has held rain since August.",
}

-- What is to be seen of Hou's letters, back in October.
local LETTERS = {
  yard = "Hou's shop has lent her a hoe for the ice, number 61. ",
  box = "You have had to sit on the box of receipts to shut it. ",
  answer = "Across the yard a slip, *closed*, hangs over Hou's bench. ",
  stove = "Hou's pile of carbons holds the office door. ",
}

-- By what the first slip said: the others of those three nights were written after it.
local LAST = {
  lent = [[Her receipt, folded to the size of a stamp, is in your hand: *lent, one iron
    pot, East Wind, August 1958*. She knocks the ice out against the wall. You write
    *returned, one pot*. She reads it through, and asks you to put that it is a different
    pot.]],
  iron = [[Her receipt, folded to the size of a stamp, is in your hand: *received, iron,
    eight jin, East Wind, August 1958*. She knocks the ice out against the wall. You write
    *returned, one pot*. She reads both, and asks you to go back to the first and put what
    it was.]],
  mark = [[Her receipt, folded to the size of a stamp, is in your hand: *lent, one iron
    pot, marked, August 1958*. She knocks the ice out, and goes round the inside of the
    rim with her thumb. You write *returned, one pot*. She asks you to put that it is a
    different pot. Then she asks for a nail.]],
  home = [[Her receipt is in your hand: *received, one iron pot, August 1958*. She knocks
    the ice out. The pot it speaks of never left the house, she says; it went over the
    river on her back, and cooks there. She was to say so when somebody asked. You write
    *returned, one pot*. She asks what she is to do with two.]],
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
