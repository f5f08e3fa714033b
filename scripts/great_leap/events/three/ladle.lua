-- The hall at Liu's Hollow: the board, the tickets, the ladle. Composed: the hall, Ding,
-- the barber, the cooper, the board and its figures, all that is said. Measured boards
-- after weeks without measure: G2, F63. Meals stopped as a punishment: G4, F27. The dead
-- kept on ration lists: P5, R01. Cooks sent away for it: composed.
local deeds = require "deeds"

event "three_board" {
  when = "month == '1958-11' and facts.office and people.ding.here",
  heading = "The hall at noon", place = "hall", who = "ding",
  record = [[A memoir from Henan tells of the first weeks of the halls, when everybody ate
    as much as they liked, travellers too. One from Shanxi remembers a deeper ladle for
    the cook's friends. [](cite:F63) The commune decided when to begin measuring: some did
    from the first day, some let people eat freely until the stock of months was gone.
    [](cite:F63) [](cite:F35) Measured food could shrink as well. At Fucheng in Sichuan,
    by an undated report, 1.3 to 1.7 liang of cake were given where the grain was worth
    two. [](cite:F25)]],
  discuss = { "perspective",
    "Who in this queue might prefer the board, and who the pot without a measure? "
      .. "What did each of them know about the store?" },
  text = [[The gong is a length of mine rail and Ding hits it as though it owed her money.
    Today a board hangs by the door, in [liang](term:liang) of sixteen to the jin: *Flour.
    Full labour 12. Half 8. Under ten, 5.* Until Friday
    {(facts.feast == 'beam' or facts.feast == 'guests') and 'only the pot was weighed'
    or 'nobody measured'}. [](cite:F63) The queue reads the ladle. "Yesterday I was a
    person," says the barber, holding out his bowl. "Today I'm a half." "You were a half
    yesterday," says Ding. "I hadn't liked to say." It goes down the queue and out of the
    door, getting ruder. The children by the wall have stopped to work out what five
    is.]],
  choices = {
    { "weigh", "Leave the board; weigh every ladle.", effect = function()
      facts.board = "weigh"
      deeds.order("ladle", .15)
    end },
    { "down", "Take it down until New Year.", effect = function()
      facts.board = "down"
      deeds.add("freeeat", .3)
      deeds.add("foresee", -.2)
      deeds.post(1)
    end },
    { "children", "Children at eight; office and militia at ten.", effect = function()
      facts.board = "children"
      deeds.order("ladle", 0)
      deeds.post(-2)
    end },
  },
}

local SPRING = {
  weigh = [[The scale from November hangs by the pot with a green pan. She ladles by wrist
    again, and so far nobody has caught the wrist in a lie.]],
  down = [[By the door are the two nail holes of the board that you had taken down. The
    barber bows to them as he goes out.]],
  children = [[On the board your chalk still says children eight, office ten. The militia
    have discovered that they like the hall at Stone Bridge.]],
  [""] = "On the board the figures have been changed so often that the wood is white.",
}

event "three_hall_spring" {
  when = "month == '1959-04' and people.ding.here",
  heading = "The hall at noon", place = "hall", who = "ding",
  enter = function()
    say [["What's in it?" says the barber. "Elm seed," says Ding, "and somebody who once
      met some flour." It is the same rail at the same hour. The families who were eating
      at home on what they had put by have come back with their bowls.]]
    say(SPRING[facts.board] .. [[ Ding's own bowl hangs on a nail behind her, mouth to the
      wall. She takes it down when the queue is through, some days after the pot is.]])
    -- Where people are hungry Yao's call closes the month's page.
    if not facts.office or facts.hunger < 1 then pause() end
  end,
}

local function ration()
  local liang = deeds.truth("ration")
  deeds.see { id = "hall_ration", label = "Hall ration, a head and day", value = liang,
    unit = "liang", by = "Ding" }
  return { liang = liang }
end

local ABSENT = [["They have taken six liang out of the jin," says the barber. "And fed up
  the rest," says Ding. A board is up, for the [liang](term:liang) of ten: *A head, a day,
  [unmilled](term:unmilled): {liang}.* Under it is a new line in the brigade's neat hand:
  *Absent from work, 0.* [](cite:F27) A woman reads it for her boy, who has a fever and is
  five. "What is he absent from?" she says. Ding's own bowl hangs dry on its nail; what
  should be in it went out some way up the queue.]]

event "three_board_again" {
  when = "month == '1959-09' and people.ding.here",
  heading = "The hall at noon", place = "hall", who = "ding",
  record = [[Brigades and those who ran a hall could stop a person's meals as a
    punishment. Chen Zhenya's report on Fengyang [](cite:F27) and Yang Jisheng on Tongwei,
    Gansu, [](cite:F32) both name this as a common cause of death. A commune could forbid
    it in writing, watch how it was used, or use it. A note on Chen's report says that the
    province had by then turned to blaming counties; that is the opinion of whoever wrote
    the note. [](cite:F29)]],
  discuss = { "cause",
    "Nobody's name stands beside the nought on the board. Through whose hands must "
      .. "such a rule pass before a meal is stopped?" },
  enter = function()
    say(ABSENT, ration())
    if not facts.office then
      say "The new director has been past, and has initialled the nought."
      pause()
      return
    end
    choose { id = "absent",
      { "left", "Leave the line; have the names sent up each week.", effect = function()
        facts.board59 = "left"
        deeds.add("ladle", .25)
        deeds.post(2)
      end },
      { "rubbed", "Rub the line out and sign where it stood.", effect = function()
        facts.board59 = "rubbed"
        deeds.add("ladle", -.2)
        deeds.post(-3)
      end },
      { "half", "Write half over the nought; the sick by Yao's slip.",
        effect = function()
          facts.board59 = "half"
          deeds.add("ladle", .1)
        end },
    }
  end,
}

local COUNTED = {
  office = [[Hou has counted the bowls at the Hollow, then the tickets. There are more
    tickets.]],
  sent = [[You have been lent to the Hollow for one noon, to count: bowls, then tickets.
    There are more tickets. A man from the county holds the sheet.]],
  county = [[A man from the county has counted the bowls at the Hollow, then the tickets.
    There are more tickets.]],
}

event "three_tickets" {
  when = "month == '1959-12' and people.ding.here",
  heading = "More tickets", place = "hall", who = "ding",
  record = [[Yang Jisheng's *Tombstone*, recalled and not opened again, tells that
    families kept a death from the lists and went on drawing the dead person's food.
    [](cite:R01) Some halls left such a name where it was, some struck it off at once,
    some counted heads at the meal. Grain was also kept back above the cook, and of that
    there are papers: at Anji in Zhejiang a commune did not pass on 35,459 jin to eleven
    of its teams. [](cite:F79)]],
  discuss = { "significance",
    "What can the ration lists of this winter tell a historian about deaths, and "
      .. "why might a name have been left on one?" },
  enter = function()
    local seat = facts.office and (people.hou.here and "office" or "county") or "sent"
    say(COUNTED[seat] .. [[ ["Some eat off the lid," says Ding.](said:ding) On her list
      the cooper is down for the whole month; the cooper was carried out on the third.
      His wife is in the queue with two bowls, the one inside the other. [](cite:R01)
      Ding has the list under her arm and does not open it. Her own name is nowhere on
      it. She eats last, standing, what the ladle has left in the corners.]])
    choose { id = "tickets",
      { "heads", "Count heads at noon, with the doors shut.", effect = function()
        facts.tickets = "heads"
        deeds.post(2)
      end },
      { "copied", "Say that the list is away, being copied.", effect = function()
        facts.tickets = "copied"
        deeds.post(-2)
        deeds.add("ladle", -.1)
      end },
      { "struck", "Strike the dead off by name, and initial it.", effect = function()
        facts.tickets = "struck"
        deeds.post(1)
      end },
    }
  end,
}

event "three_ding_sent" {
  when = "month == '1960-02' and facts.tickets == 'heads' and people.ding.here",
  heading = "A list for the dam", form = "list",
  enter = function()
    deeds.leaves("ding", "sent")
    say [[*To the dam, for rations drawn on names no longer present: Wu Qiaoyun, cook.*
      Nobody who sees the order can place her. It is taken for another commune's and goes
      back with a query. At noon the rail at Liu's Hollow is struck by someone who is
      being careful of it. The queue looks in. "Where is Fourth Sister-in-law?" says the
      first in it, and the man with the ladle looks on his list, where there is no such
      person either.]]
  end,
}

local MARCH = {
  children = "The board still says eight for children, in your chalk.",
  weigh = "The scale that weighed the ladle is tied to the pot again, by your old order.",
  down = [[Twelve, eight and five have come up through the lime-wash with the damp; it is
    the board you once took down.]],
  [""] = "The board still has September's figures.",
}
local GIVES = {
  children = "{cook} points to it when they come, and gives them what there is.",
  weigh = "{cook} weighs each one; it takes longer than eating it.",
  down = "People read it from the end of the queue, where there is time.",
  [""] = "{cook} has turned it to the wall.",
}

local NOUGHT = {
  left = [[On the board stands the nought. The absent come up on a sheet each week, as you
    asked; one of them, aged five, has been absent since September.]],
  rubbed = [[Where the nought was is your name, and somebody has lime-washed round it with
    a small brush.]],
  half = "On the board is *half*, gone over in ink, and then in better ink.",
}

event "three_board_echo" {
  when = "month == '1960-03'",
  weight = 100, heading = "The hall at noon", place = "hall",
  enter = function()
    local cook = people.ding.here and "Ding" or "The new cook"
    say(MARCH[facts.board] .. " " .. GIVES[facts.board], { cook = cook })
    if facts.hollow >= 2 and NOUGHT[facts.board59] then say(NOUGHT[facts.board59]) end
    if facts.hollow >= 2 then
      say [[Somebody says that they must be fractions of fractions by now, and looks at
        the barber. The barber lets it go by.]]
    else
      say [["What's a half of eight?" says the barber. "Go round again and I'll show you,"
        says the one behind him.]]
    end
    if facts.hollow >= 2 then pause() end
  end,
}

local FOUND = {
  [true] = [[The month's return has a line for Liu's Hollow that you read twice: *Wu
    Qiaoyun, f., 46. Cause: as above.*]],
  [false] = [[The month's return comes through Upper Kiln to be copied. Liu's Hollow has a
    line in it: *Wu Qiaoyun, f., 46. Cause: as above.*]],
}

event "three_ding_dead" {
  when = "month == '1960-04' and facts.hollow >= 2 and facts.tickets == 'struck'"
    .. " and people.ding.here",
  weight = 100, heading = "As above", form = "register",
  enter = function()
    deeds.leaves("ding", "dead")
    say(FOUND[facts.office] .. [[ The clerk has not met her. You ask at three doors in the
      Hollow. At the third the question is called in to somebody who is lying down and who
      was at the wedding. "Fourth Sister-in-law," the voice says, and asks who is to hit
      the rail.]])
  end,
}

local STOVE = {
  copied = [[Ding is feeding the stove with the winter's ticket list, which has been away,
    being copied, since December. She puts it in by the page and reads no page. ["Now it
    agrees," she says.](said:ding)]],
  struck = [[Ding has kept the winter's ticket list, with the names that you initialled,
    to light the stove with when there was new wheat. There is. She finds she has lit it
    with straw.]],
  [""] = [[Ding has lit the stove with the winter's ticket list. ["It was
    dry," she says.](said:ding)]],
}

event "three_ding_stays" {
  when = "month == '1960-06' and people.ding.here",
  heading = "The hall at noon", place = "hall", who = "ding",
  enter = function()
    deeds.fate("ding", "stays")
    say((STOVE[facts.tickets] or STOVE[""]) .. [[ The rail goes at the same hour. She asks
      the door how many are coming, and this time waits to be told.]])
  end,
}
