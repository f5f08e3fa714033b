-- What comes back of act two at Lushan's autumn: the letter that was read and the order
-- that nobody wrote (A6; S9, F99). That a letter so read was held against anyone is
-- composed after the plots and halls whose return was (F45).
-- The slips, the minutes and what is said on the telephone are composed.
local deeds = require "deeds"

local LETTER = {
  read = [[The county would like a list of the teams in which a certain letter was read
    aloud in May, with the hour. The same department sent the letter. *On whose
    instruction,* the form goes on. Its own slip, which did not say against, it asks to
    have back.]],
  copy = [[The county sends round its slip to the April letter, for the files. *Not for
    reading aloud,* it says now, under the date of May. Wen lays her copy beside it. Hers
    has a cup on it, and no such line.]],
  act = [[A young man from the county counts stalks to the mu and finds, on both sides of
    the road, what his grandfather would have sown. He asks the sower who told him to.
    "It's how far apart my feet are," says the sower.]],
}
local POINTS = { read = -3, copy = 0, act = -1 }

event "letter_back" {
  when = [[month == '1959-08' and facts.office and (facts.april_letter == 'read' or
    facts.april_letter == 'act' or facts.april_letter == 'copy' and people.wen.here)]],
  heading = "For the files",
  weight = 1,
  enter = function()
    deeds.post(POINTS[facts.april_letter])
    say(LETTER[facts.april_letter])
  end,
}

local ORDER = {
  minute = [[Your minutes of May come back from the county, checked. They are complete:
    the same paper, the same ruling, and Wen's hand, but for the sevens. Ten past nine is
    not in them. At nine the office was discussing manure, and at half past it was still
    discussing manure.]],
  try = [[The prefecture asks who put two teams of the Hollow on household rows. The
    county secretary is shocked, on the telephone; he has not been so shocked, he says,
    since he first heard of it. [](cite:F99) You have a diary that says he told you. It is
    in your writing.]],
  rows = [[At the Hollow a man from the county asks whose rows those were. "Everybody's,"
    say forty people, each from his own.]],
  decline = [[The director whose two teams did so well in June is in a class for people
    who need one. Asked who had told him to, he named a voice. [](cite:F99)]],
}
local BLAME = { minute = -2, try = -4, rows = -1, decline = 0 }

event "order_back" {
  when = "month == '1959-09' and facts.office and facts.spoken_order ~= ''",
  heading = "Ten past nine",
  weight = .01,
  enter = function()
    deeds.post(BLAME[facts.spoken_order])
    say(ORDER[facts.spoken_order])
  end,
}
