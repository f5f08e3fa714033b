-- Ding's ticket list, November 1959 to June 1960. Composed: the list and what stands on
-- it, Ding, the cooper and his wife, the chalk on the sleeves, the order, the return, the
-- name in the register, all that is said. The dead kept on ration lists: P5, R01. Cooks
-- sent away for it: composed.
local deeds = require "deeds"

local function sign() facts.ding_signs = facts.ding_signs + 1 end

local function told(words, lent)
  if intensity() ~= "documents" then say(words, lent) end
end

local RULED = {
  [true] = "Hou has had Ding's ticket list fetched to the office, to be ruled.",
  [false] = "A clerk has had Ding's ticket list fetched to the office, to be ruled.",
}

event "ladle_lists" {
  tags = { "tells", "sign_ding" }, ask = "nothing", sources = { "P5", "composed" },
  when = "month == '1959-11' and facts.office and facts.hollow >= 1"
    .. " and people.ding.here",
  weight = 1500, heading = "Two lists", place = "office", form = "two_entries",
  who = "ding",
  documents = [[*Household register and hall tickets, Liu's Hollow, laid side by side in
    November 1959. On the tickets only: a child, lower lane. In the register only: a
    woman, adult; draws nothing; reason given: "I taste". List returned to the cook.*]],
  enter = function()
    sign()
    deeds.tickets(8)
    told(RULED[people.hou.here] .. [[ *Household register, Liu's Hollow. Hall tickets,
      same.* They agree but for two lines. A child of the lower lane is on the tickets and
      no longer in the register. One woman in the register draws no tickets: Ding herself,
      the cook. "I taste," she says; she has come for her list. Her apron strings go round
      her and tie in front.]])
  end,
}

local COUNTED = {
  office = [[Hou has counted the bowls at Liu's Hollow, then the tickets; there are more
    tickets. The county's sheet has one line for both, and goes today.]],
  sent = [[The county has lent you to the Hollow for one noon, to count bowls, then
    tickets. There are more tickets. Its sheet has one line for both, and goes today.]],
  county = [[The county's man counts the Hollow's bowls, then its tickets; there are more
    tickets. His sheet has one line for both, and goes today.]],
}

-- What the autumn's answers have left in the hall.
local TURNIPS = {
  pulled = " Pegs from the plots burn under the cauldron, sorted by length.",
  nod = " In the pot is a turnip off a plot that has been reported pulled.",
  later = " In the pot are turnips, out of the ground inside your sixty days.",
}
local ABSENT = {
  left = " By the door hangs the recorder's sheet, *Absent*, full.",
  half = " By the door hang Yao's slips, *half*, on a nail.",
  cook = " By the door hangs Ding's sheet, *Absent*, without a name on it.",
  rubbed = " By the door is your name, where the line about the absent was.",
}

local function ask_for_the_list()
  choose { id = "tickets",
    { "heads", "Shut the doors at noon; report the heads you count.", tag = "comply",
      effect = function()
        facts.tickets = "heads"
        deeds.tickets(-100)
        deeds.post(3)
        deeds.warm("ding", -2)
      end },
    { "copied", "Tell the county that the list is being copied.", tag = "conceal",
      effect = function()
        facts.tickets = "copied"
        deeds.tickets(30)
        deeds.post(-2)
        deeds.file(4)
        deeds.add("ladle", -.1)
        deeds.warm("ding", 1)
      end },
    { "struck", "Strike the dead off the list, and initial it.", tag = "tell",
      effect = function()
        facts.tickets = "struck"
        deeds.tickets(-100)
        deeds.file(2)
        deeds.add("ladle", -.05)
      end },
  }
end

event "three_tickets" {
  tags = { "sign_ding", "fixed" },
  ask = "act", sources = { "P5", "R01", "F79", "composed" },
  owes = { "ladle_rail", "ladle_rail_heard", "three_ding_sent", "three_ding_dead",
    "three_ding_stays" },
  when = "month == '1959-12' and people.ding.here and facts.hollow >= 1",
  weight = 100000,
  heading = "More tickets", place = "hall", who = "ding", form = "count",
  record = [[Yang Jisheng's *Tombstone*, recalled and not opened again, tells that
    families kept a death from the lists and went on drawing the dead person's food.
    [](cite:R01) Some halls left such a name where it was, some struck it off at once,
    some counted heads at the meal. Grain was also kept back above the cook: by the same
    book, as a repost has it, a commune at Anji in Zhejiang did not pass on 35,459 jin to
    eleven of its teams. [](cite:F79)]],
  discuss = { "significance",
    "What can the ration lists of this winter tell a historian about deaths, and "
      .. "why might a name have been left on one?" },
  documents = [[*Hall, Liu's Hollow. Bowls, as counted. Tickets, as drawn. The second is
    the larger.* *Ticket list: the cooper, one, the first to the thirty-first.* *Brigade
    register: the cooper, the third.* [](cite:R01) *Drawn at noon by his wife: two bowls.*
    *Cook: on neither list. Differences are hers to explain.* One figure is wanted, for
    bowls and tickets both.]],
  enter = function()
    sign()
    local seat = facts.office and (people.hou.here and "office" or "county") or "sent"
    told(COUNTED[seat] .. [[ ["Some eat off a lid," says Ding the cook.](said:ding)]]
      .. (TURNIPS[facts.restored] or "") .. (ABSENT[facts.board59] or "")
      .. [[ On Ding's ticket list the cooper is down for the month; he died on the third.
      His wife is in the queue with two bowls. [](cite:R01) Ding herself is not on it; she
      eats last, standing. All eat out of one cauldron; the difference is the cook's to
      explain.]])
    ask_for_the_list()
  end,
}

local RAIL = {
  heads = [[Doors are shut at the Hollow before noon is struck, and a lad chalks the
    sleeve of everyone who eats. "That's the cook," he is told of Ding, who has one hand
    on the cauldron's edge. "It says heads," says the lad. His sheet ends: *Tickets
    over heads. Drawn on whose list.* He has to ask the cook's name in the register.]],
  copied = [[Ding's ticket list has been away for a month, being copied. {people.wen.here
    and 'Wen' or 'The office'} has told the county that the first page is done, apart from
    the damp. At noon Ding calls the tickets from memory, and has the cooper in his place,
    beside his wife. She stood to strike the rail, she says, and calls them sitting
    down.]],
  struck = [[Since you initialled the list the cooper's wife comes to the hall with one
    bowl. Ding's own has gone from its nail behind the cauldron. It has been seen in the
    cooper's house. Ding strikes the noon rail sitting down, on the seed tub.]],
}

event "ladle_rail" {
  tags = { "tells", "sign_ding" }, ask = "nothing", sources = { "P5", "composed" },
  when = "month == '1960-01' and facts.office and facts.tickets ~= ''"
    .. " and people.ding.here",
  weight = 20, heading = "The rail", place = "hall", who = "ding",
  enter = function()
    sign()
    facts.rail_told = true
    say(RAIL[facts.tickets])
  end,
}

-- The same, as it comes up to Upper Kiln.
local RAIL_HEARD = {
  heads = [[By the carter: heads are counted at the Hollow now, as you began it, with the
    doors shut. The county's sheet asks whose the list was, and a lad went along the
    benches to ask what the cook is called. Ding has a chalk stroke on each sleeve.]],
  copied = [[By the carter: the Hollow's ticket list is still away, being copied, as you
    told the county. The county is looking for whoever has the copy. Ding the cook has not
    left out the cooper; she calls the list from memory meanwhile, sitting down.]],
  struck = [[By the carter: the cooper's wife fetches one bowl at the Hollow, since your
    initials. Ding's own has been seen at the cooper's. She sits to strike the noon rail,
    and on the terrace it is taken for a hoe.]],
}

event "ladle_rail_heard" {
  tags = { "tells", "closes", "sign_ding" }, ask = "nothing",
  sources = { "P5", "composed" },
  when = "month >= '1960-01' and month <= '1960-02' and not facts.office"
    .. " and facts.tickets ~= '' and not facts.rail_told and people.ding.here",
  weight = 20, heading = "By the carter", form = "hearsay",
  enter = function()
    sign()
    facts.rail_told = true
    say(RAIL_HEARD[facts.tickets])
  end,
}

event "three_ding_sent" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "P5", "composed" },
  owes = { "ladle_last", "ladle_last_kiln" },
  when = "month >= '1960-02' and month <= '1960-03' and facts.tickets == 'heads'"
    .. " and facts.ding_signs >= 2 and people.ding.here",
  weight = 100000, heading = "A list for the dam", form = "list",
  documents = [[*To the dam, for rations drawn on names no longer present: Wu Qiaoyun,
    cook.* *Query, by return: no such person known.* *Reply: Third Brigade, hall. Gone
    with the cart of the ninth.* *Hall, Liu's Hollow: cook, wanted.*]],
  enter = function()
    deeds.leaves("ding", "sent")
    told [[*To the dam, for rations drawn on names no longer present: Wu Qiaoyun, cook.*
      Nobody who sees the order knows the name. It goes back with a query. At noon the
      rail at Liu's Hollow is struck by someone new. "Where is Fourth Sister-in-law Ding?"
      says the first in the queue. The man with the ladle looks on his list, where there
      is no such person either.]]
  end,
}

local FOUND = {
  [true] = [[In the month's return stands a line for Liu's Hollow: *Wu Qiaoyun, f., 46.
    Cause: as above.*]],
  [false] = [[The month's return comes through Upper Kiln to be copied. Liu's Hollow has a
    line in it: *Wu Qiaoyun, f., 46. Cause: as above.*]],
}

event "three_ding_dead" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "P5", "composed" },
  owes = { "ladle_last", "ladle_last_kiln" },
  when = "month >= '1960-04' and month <= '1960-05' and facts.hollow >= 2"
    .. " and facts.tickets == 'struck' and facts.ding_signs >= 2 and people.ding.here",
  weight = 100000, heading = "As above", form = "register",
  documents = [[*Return of the month, Liu's Hollow: Wu Qiaoyun, f., 46. Cause: as above.*
    *Ticket list, December to April: Wu Qiaoyun, none drawn.* *Note on the return: known
    in the brigade as Fourth Sister-in-law Ding, cook; not on the list since she kept
    it.*]],
  enter = function()
    deeds.leaves("ding", "dead")
    told(FOUND[facts.office] .. [[ The clerk does not know who she was. You ask at three
      doors in the Hollow. At the third lies somebody who was at the wedding. "Fourth
      Sister-in-law Ding," the voice says, and asks who is to hit the rail.]])
  end,
}

local STOVE = {
  copied = [[Ding is feeding the stove with the winter's ticket list, which has been away,
    being copied, since December. She puts it in by the page, unread. ["Now it agrees,"
    she says.](said:ding)]],
  struck = [[Ding has kept the winter's ticket list, with the names that you initialled,
    to light the stove with when there was new wheat. There is, and she has lit it with
    straw.]],
  heads = [[Ding has scrubbed the chalk of the winter's counts off every bench, on both
    sides. The sheet that asked for the cook's name is under a bench's short leg.]],
  [""] = [[Ding has lit the stove with the winter's ticket list. ["It was
    dry," she says.](said:ding)]],
}

event "three_ding_stays" {
  tags = { "tells" }, ask = "nothing", sources = { "P5", "composed" },
  owes = { "ladle_last" },
  when = "month >= '1960-06' and month <= '1960-07' and facts.office"
    .. " and people.ding.here and facts.tickets ~= ''",
  weight = 20, heading = "The hall at noon", place = "hall", who = "ding",
  enter = function()
    deeds.fate("ding", "stays")
    say((STOVE[facts.tickets] or STOVE[""]) .. [[ Ding asks the door how many are coming,
      and this time waits to be told. The rail is struck at the same hour.]])
  end,
}
