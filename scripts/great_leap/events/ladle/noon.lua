-- The hall at Liu's Hollow at noon, September 1959 to its end in 1961. Composed: the
-- hall, Ding, the barber, the boy with a fever, the heading without names, the inventory,
-- all that is said. Meals stopped as a punishment: G4, F27, F32. Halls left by vote in
-- 1961: G9, F49, F80.
local deeds = require "deeds"

-- Told as a story; whoever wants the papers has had them in `documents`.
local function told(words, lent)
  if intensity() ~= "documents" then say(words, lent) end
end

local function name_a_keeper()
  choose { id = "absent",
    { "half", "Write in Yao: whoever has her sick slip eats half.", tag = "give",
      effect = function()
        facts.board59 = "half"
        deeds.add("ladle", .1)
        deeds.warm("yao", -1)
      end },
    { "left", "Write in the brigade's recorder; a copy to you weekly.", tag = "comply",
      effect = function()
        facts.board59 = "left"
        deeds.add("ladle", .25)
        deeds.post(2)
      end },
    { "cook", "Write in Ding, who counts bowls anyway.", tag = "conceal",
      effect = function()
        facts.board59 = "cook"
        deeds.add("ladle", -.12)
        deeds.post(-1)
        deeds.file(3)
        deeds.warm("ding", -1)
      end },
    { "rubbed", "Rub out the line and sign where it stood.", tag = "refuse",
      effect = function()
        facts.board59 = "rubbed"
        deeds.add("ladle", -.2)
        deeds.post(-3)
        deeds.file(4)
        deeds.warm("ding", 1)
      end },
  }
end

event "three_board_again" {
  tags = { "sign_ding" },
  ask = "person", sources = { "G4", "F27", "F32", "F29", "composed" },
  owes = { "three_board_echo" },
  when = "month == '1959-09' and facts.office and people.ding.here",
  weight = 20, heading = "The hall at noon", place = "hall", who = "ding",
  form = "blackboard",
  record = [[Brigades and those who ran a hall could stop a person's meals as a
    punishment. Chen Zhenya's report on Fengyang [](cite:F27) and Yang Jisheng on Tongwei,
    Gansu, [](cite:F32) both name this as a common cause of death. A commune could forbid
    it in writing, watch how it was used, or use it. A note on Chen's report says that the
    province had by then turned to blaming counties; that is the opinion of whoever wrote
    the note. [](cite:F29)]],
  discuss = { "cause",
    "Nobody's name stands beside the nought on the board. Through whose hands must "
      .. "such a rule pass before a meal is stopped?" },
  text = [[Ding's hall has a new board, in flour and [liang](term:liang) of ten, with a
    line, by order: *Absent from work, 0. List to be kept by,* and a space. [](cite:F27)
    Her own bowl is dry on its nail. A woman's boy, five, has a fever. "Absent from what?"
    she says. "There's wheat to sow," says the brigade's head, "and fewer come out each
    day." Yao the midwife is here on Fridays. Whoever is written into the space answers
    for the list; you sign under it.]],
  documents = [[*Board by the door, hall at Liu's Hollow: by order, Absent from work, 0.
    List to be kept by, and a space.* [](cite:F27) *Clinic book: boy, five; fever; work,
    none.* *Kitchen book: cook's bowl, not drawn.* *Brigade: fewer out each day; wheat to
    sow.*]],
  enter = function()
    facts.ding_signs = facts.ding_signs + 1
    name_a_keeper()
  end,
}

-- What stands on the board in March 1960.
local MARCH = {
  children = "The board still says eight for children, in your chalk.",
  weigh = "The scale that weighed the ladle is tied to the pot again, by your old order.",
  down = [[Old figures have come up through the lime-wash; it is the board you once took
    down.]],
  [""] = "The board still has September's figures.",
}
local GIVES = {
  children = "{cook} points to it when they come, and gives them what there is.",
  weigh = "{cook} weighs each ladleful.",
  down = "People read it from the end of the queue, where there is time.",
  [""] = "{cook} has turned it to the wall.",
}
local WORD = {
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
}
local CHALKED = [[
The board still says {young} for children, in your chalk and in the old liang. {cook}
points to it when they come, and gives them what there is.]]

local NOUGHT = {
  left = [[The nought for the absent is there as well. Their names reach you each week, as
    you asked; one of them, aged five, has been absent since September.]],
  rubbed = [[Where the absent had their nought is your name, and somebody has lime-washed
    round it with a small brush.]],
  half = [[Beside the nought for the absent it says *half, by slip*. Yao writes the slips
    on the backs of forms.]],
  cook = [[Beside the nought is a sheet headed *Absent*, with no name under it in six
    months. Somebody from the brigade has now written *see cook*.]],
}

local function board_in_march()
  if facts.board_full > 0 then return CHALKED end
  return MARCH[facts.board] .. " " .. GIVES[facts.board]
end

event "three_board_echo" {
  tags = { "tells" }, ask = "nothing", sources = { "G2", "G4", "F27", "composed" },
  when = "month == '1960-03' and facts.office",
  weight = 20000, heading = "The hall at noon", place = "hall", form = "blackboard",
  documents = [[*Board by the door, hall at Liu's Hollow, March 1960. Children:
    {facts.board_full > 0 and facts.board_young or facts.board == 'children' and 8
    or facts.board == 'down' and 5 or 3}, {(facts.board_full > 0
    or facts.board == 'children' or facts.board == 'down') and 'old' or 'new'} liang.
    Absent from work: {facts.board59 == 'rubbed' and 'struck, signed' or facts.board59 ==
    'half' and 'half, by slip' or '0'}. Issued: what there was.*]],
  enter = function()
    local cook = people.ding.here and "Ding" or "The new cook"
    told(board_in_march(), { cook = cook, young = WORD[facts.board_young] or "five" })
    if facts.hollow >= 2 and NOUGHT[facts.board59] then told(NOUGHT[facts.board59]) end
    told(facts.hollow >= 2 and [[Somebody asks the barber, who is half labour, what his
      half is by now. The barber lets it go by.]]
      or [["What's a half of eight?" says the barber. "Go round again and I'll show you,"
        says the one behind him.]])
  end,
}

-- The ladle, when the hall has closed. Whoever was sent to the dam is home by then.
local LADLE = {
  dead = [[*To the cooper's widow, against a lid.* She has no pot, so the clerk asks for
    what purpose. *To be given back,* she has him put.]],
  sent = [[*To*, and a stroke, since nobody bid. A woman off the dam cart, in a coat with
    a number, picks it up. "How many are coming?" says Ding. The hall is shut, the barber
    tells her. She looks into all five cauldrons, and turns the cracked ones mouth down.
    The list has her as Wu Qiaoyun.]],
  here = [[*Refused.* Ding will not sign for a ladle. What she had, she says, was a spoon.
    The clerk writes *spoon, large*, and she puts her thumb to that. He asks what name
    goes with the thumb. "Wu Qiaoyun," says Ding, and the barber turns round to see who
    has come in.]],
}
local HEARD = {
  dead = [[The ladle is with the cooper's widow, who gave his lid for it. It is to be
    given back, she told the clerk.]],
  sent = [[The ladle went to Ding, off the dam cart, who asked how many were coming. The
    list has her as Wu Qiaoyun. The salt man knows no one of that name.]],
  here = [[Ding refused to sign for a ladle; it is listed as *spoon, large*. She gave her
    name as Wu Qiaoyun, says the salt man, and the barber looked round for who that
    was.]],
}

local function end_of(lines)
  local fate = people.ding.fate
  if fate == "sent" then deeds.comes "ding" end
  return lines[fate] or lines.here
end

-- What a reader of the board's back finds there.
local function old_board()
  if facts.board_full > 0 then
    return "and *under ten, {facts.board_young}* can be read on the back"
  end
  if facts.board == "children" then return "your *children 8* on the back" end
  return "written on both sides"
end

event "ladle_last" {
  tags = { "tells" }, ask = "nothing", sources = { "G9", "F49", "F80", "composed" },
  when = "month >= '1961-07' and month <= '1961-11' and facts.office"
    .. " and (facts.vote ~= 'after' or month >= '1961-10')",
  weight = 20, heading = "Wound up", place = "hall", form = "inventory",
  enter = function()
    local lit = facts.vote == "pot" and "one kept lit, by vote; " or ""
    say([[*Wound up: hall, Liu's Hollow. Benches, eleven. Cauldrons, five: ]] .. lit
      .. [[cracked, three. Tickets not used, two jin by weight. Rail, one. Board,
      one,* ]] .. old_board() .. [[. [](cite:F49) *Ladle, one.* ]]
      .. end_of(LADLE))
  end,
}

event "ladle_last_kiln" {
  tags = { "tells", "closes" }, ask = "nothing",
  sources = { "G9", "F49", "composed" },
  when = "month >= '1961-08' and month <= '1961-12' and not facts.office",
  weight = 20, heading = "Spoon, large", form = "hearsay",
  enter = function()
    say([[By the barber's news the hall at Liu's Hollow is wound up. Three of its five
      cauldrons were cracked. ]] .. end_of(HEARD))
  end,
}
