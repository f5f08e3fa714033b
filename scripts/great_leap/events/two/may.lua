-- May 1959. The letter of 29 April: A6, F05; how it went round differed, and the slip
-- with its dates is composed. Contracts by word of mouth: S9, F99; the call is composed,
-- and the county secretary is a voice.
local deeds = require "deeds"

local function letter(how, words, effect)
  return function()
    facts.april_letter = how
    effect()
    say(words)
  end
end

event "april_letter" {
  when = "month == '1959-05' and facts.office",
  heading = "The letter", weight = 1000,
  record = [[Whether the letter was read aloud was for the county to decide; a commune
    could act on it in either case. In some places every team heard it, in some it went
    into a file, and in some it is said to have been kept back. [](cite:F05) Where it was
    followed, plans are said to have come down, for weeks, to what the land could give;
    this is recalled from two standard works and was not looked up again. [](cite:R03)
    [](cite:R04) The text itself we have from reposts.]],
  discuss = { "perspective",
    "The letter says that lies are pressed out from above. What does that say of a "
      .. "team's head who reported too much, and what of the county that passes the "
      .. "letter on?" },
  text = [[The [letter](term:april_letter) has been to five offices, each has initialled
    it, and one has stood a cup on it. It is the Chairman's, of 29 April, to all who lead,
    from the province down to the team. Targets from above may be left aside; ask what the
    land will bear. Sow neither too thin nor too thick. Eat by measure. Tell the truth: a
    good many of the lies told below are squeezed out from above. [](cite:F05) The county
    has pinned a slip to it. *For responsible comrades. Return by the 20th.* Nothing about
    reading it aloud, for or against. Wen turns it over to see whether there is more, and
    asks which drawer.]],
  choices = {
    { "read", "Have it read out in every team tonight.",
      effect = letter("read", [[At the Hollow they ask for it again from *squeezed*.
        Somebody would like to know the date on it, and somebody else how long such a
        thing keeps.]], function()
          deeds.order("tech", .2)
          deeds.add("plot", .04)
          deeds.post(-3)
        end) },
    { "file", "Initial it and send it on.",
      effect = letter("file", [[Yours is the sixth set of initials. It fits beneath the
        cup.]], function() deeds.post(1) end) },
    { "act", "Send it on. Tell the sowers to use their own eyes.",
      effect = letter("act", [[Old hands walk the rows with the stick that measures how
        thick to sow, and use it to lean on.]], function() deeds.order("tech", .3) end) },
    { "copy", "Have Wen copy it, with the slip, before it goes.",
      when = "people.wen.here",
      effect = letter("copy", [[She copies the cup as well, in pencil, a careful ring. You
        ask why. ["It was there," says
        Wen.](said:wen)]], function() deeds.add("tech", -.1) end) },
  },
}

local function order(how, words, effect)
  return function()
    facts.spoken_order = how
    effect()
    say(words)
  end
end

event "spoken_order" {
  when = "month == '1959-05' and facts.office and people.xiaoman.here",
  heading = "A good line",
  weight = .01,
  record = [[Zhang Fuhong was a secretary of Guangshan county. Its first secretary sent
    him to try contracts with households. After the Lushan plenum these were held against
    him; he was killed at a county meeting and reported as a suicide. So says Zhang
    Shufan's memoir, in extracts inside other books. [](cite:F99) *Tombstone* tells of it
    too (recalled, not looked up again). [](cite:R01) Others who got such an order asked
    for a line in the minutes, tried it and kept a diary, or declined.]],
  discuss = { "cause",
    "What does an order by word of mouth make possible for the one who gives it, "
      .. "and what does it leave for an inquiry to find?" },
  text = [[Xiaoman says that it is the county secretary himself and that she has taken her
    headphones off. "Yes, Secretary. ... Two teams. ... To each household its own rows,
    and what it owes off them, yes. ... Over the summer. ... No, I have put the pencil
    down. ... I say I have put it down. ... And if somebody should ask whose idea it was?
    [](cite:F99) ... Hello? ... No, no, a good line. I heard you cough." He wishes you a
    good sowing. On the sheet under your hand it says *two teams*.]],
  choices = {
    { "rows", "Hand out the hoeing by rows. Call it hoeing.",
      effect = order("rows", [[The rows have no names on them. By the second week nobody
        at the Hollow would step into another's.]], function()
          deeds.hands("field", .015, 4)
        end) },
    { "minute", "Have it entered in the minutes, with the hour. Then try it.",
      effect = order("minute", [[*Ten past nine, by telephone, the county: two teams, by
        household, for trial.* A week later the county asks to see your minutes, on a
        point of form.]], function()
          deeds.hands("field", .025, 4)
          deeds.post(-2)
        end) },
    { "decline", "Rub the sheet clean. Everyone hoes together.",
      effect = order("decline", [[He does not ring again about it. In June he asks another
        commune how its two teams are.]], function() deeds.post(-1) end) },
    { "try", "Try it with two teams. Keep a diary at home.",
      effect = order("try", [[You write it up at night, with dates, on the backs of old
        receipts. It is only your word, in your hand.]], function()
          deeds.hands("field", .025, 4)
        end) },
  },
}
