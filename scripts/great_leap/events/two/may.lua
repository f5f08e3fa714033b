-- May 1959 and what comes of it in August. The letter of 29 April: A6, F05; how it went
-- round differed. That a letter so read was held against anyone is composed after the
-- plots and halls whose return was (F45). The slips and the initials are composed. The
-- letter opens the chance to take a figure back (june.lua).
local deeds = require "deeds"

local UNSAID = [[A form for the correction of 1958's figure has come round, after the
  April letter; and two men from the statistics office have been round after the form, to
  see who filled it in.]]

local function letter(how, words, effect)
  return function()
    facts.april_letter = how
    effect()
    say(words)
    owe { event = "unsaid", from = "1959-06", to = "1959-06", text = UNSAID }
  end
end

event "april_letter" {
  tags = { "fixed" },
  when = "month == '1959-05' and facts.office",
  heading = "The letter", weight = 1000000,
  who = "wen", place = "office", form = "letter",
  ask = "act", sources = { "A6", "F05", "R03", "R04", "composed" },
  owes = { "letter_back", "unsaid" },
  record = [[Whether the letter was read aloud was for the county to decide. In some
    places every team heard it, in some it went into a file, and in some it is said to
    have been kept back. [](cite:F05) Where it was followed, plans are recalled to have
    come down, for weeks, to what the land could give. [](cite:R03) [](cite:R04) The text
    we have from reposts.]],
  discuss = { "perspective",
    "The letter says that lies are pressed out from above. What does that say of a "
      .. "team's head who reported too much, and what of the county that passes the "
      .. "letter on?" },
  text = [[Chairman Mao's [letter](term:april_letter) of 29 April, to all who lead, has
    been initialled by five offices; one has left a cup's ring on it. Targets from above
    may be left aside, it says; sow neither too thin nor too thick. Tell the truth: a good
    many of the lies told below are squeezed out from above. [](cite:F05) The county's
    slip is pinned to it: *For responsible comrades, who answer for its use. Return by the
    20th.* Ferry Town commune has already rung for it. On the wall is the county's sowing
    plan, with a sower's name to each field.]],
  choices = {
    { "read", "Have it read out in every team tonight.", tag = "tell",
      effect = letter("read", [[The Hollow asks to hear it again from *squeezed*. Somebody
        asks its date, and somebody else how long such a letter holds.]], function()
          deeds.order("tech", .2)
          deeds.add("plot", .06)
          deeds.post(-2)
          deeds.file(5)
        end) },
    { "file", "Initial it and send it on.", tag = "pass_up",
      effect = letter("file", [[Your initials are the sixth, below the cup's
        ring.]], function() deeds.post(2) end) },
    { "act", "Send it on. Tell the sowers to use their own eyes.", tag = "other",
      effect = letter("act", [[Old sowers walk the rows, leaning on the stick that
        measures how thick to sow.]], function()
          deeds.order("tech", .3)
          deeds.warm("meng", 1)
          deeds.post(-1)
          deeds.file(3)
        end) },
    { "copy", "Have Wen copy it, slip and all, before it goes on.", tag = "conceal",
      when = "people.wen.here",
      effect = letter("copy", [[Wen copies the cup's ring as well, in pencil. You ask why.
        ["It was there," says Wen.](said:wen)]], function()
          deeds.add("tech", -.15)
          deeds.file(2)
          deeds.warm("wen", 1)
        end) },
  },
}

local LETTER = {
  read = [[The county department that sent the April letter in May asks to have its slip
    back. It wants a list of the teams in which the letter was read aloud, with the hour,
    and *on whose instruction*.]],
  copy = [[For the files the county sends a new slip to the April letter. *Not for reading
    aloud,* it says, under the date of May. Wen lays her copy beside it. Hers has no such
    line.]],
  act = [[The county's young man counts the stalks to the mu, and finds what his
    grandfather would have sown. He asks the sower who told him to. "It's how far apart my
    feet are," says the sower.]],
  file = [[The April letter is called in. The young man who collects it would like to know
    whose cup left the ring. The six offices that initialled it are asked whether they
    read it.]],
}
local POINTS = { read = -3, copy = 0, act = -1, file = 1 }

event "letter_back" {
  tags = { "tells" },
  when = [[month == '1959-08' and facts.office and facts.april_letter ~= ''
    and people.wen.here]],
  heading = "For the files",
  weight = 20,
  who = "wen", place = "files", form = "slip",
  ask = "nothing", sources = { "A6", "F05", "F45", "composed" },
  enter = function()
    deeds.post(POINTS[facts.april_letter])
    say(LETTER[facts.april_letter])
  end,
}
