-- Chain 12, the file: an order that nobody wrote, May 1959; the rows of that summer; the
-- line that is missing in September. Contracts by word of mouth: S9, F99; plots and halls
-- whose return was held against people: F45. The call, the minutes, the rows and what is
-- said on the telephone are composed, and the county secretary is a voice.
local deeds = require "deeds"

-- Rows by household, a share of the fields; assumed: two teams, or their hoeing alone.
local TEAMS, HOEING = .03, .015

local function order(how, words, effect)
  return function()
    facts.spoken_order = how
    effect()
    if words then say(words) end
  end
end

local ENTERED = {
  county = [[A week later the county asks to see your minutes, on a point of form.]],
  trial = [[Wen asks whose trial it is, in case the county asks. The line has room for a
    name, and stays as it is.]],
  masses = [[["Which two?"](said:wen) says Wen. By evening two teams have been told that
    they asked.]],
}

local WEN = { county = 1, trial = 0, masses = -1 } -- who has to write it

local function sentence(which, post, file)
  return function()
    deeds.warm("wen", WEN[which])
    facts.minute = which
    deeds.post(post)
    deeds.file(file)
    say(ENTERED[which])
  end
end

local function minute()
  deeds.contract(TEAMS)
  choose { id = "minute",
    text = "Wen has the minutes open at *any other business*; the county may want them.",
    { "trial", "\"Two teams hoe by household, for trial.\"", tag = "other",
      effect = sentence("trial", -1, 2) },
    { "county", "\"Ten past nine, by telephone, the county: two teams to try rows.\"",
      tag = "tell", effect = sentence("county", -3, 4) },
    { "masses", "\"Two teams have asked to hoe by household.\"", tag = "pass_down",
      effect = sentence("masses", 0, 0) },
  }
end

event "spoken_order" {
  when = [[month == '1959-05' and facts.office and people.xiaoman.here
    and people.wen.here]],
  heading = "A good line", who = "xiaoman", place = "line", form = "call",
  ask = "words", weight = 20,
  sources = { "S9", "F99", "R01", "composed" },
  owes = { "rows_ripe", "order_back", "five_table", "file_heard" },
  record = [[Zhang Fuhong was a secretary of Guangshan county. Its first secretary sent
    him to try contracts with households. After the Lushan plenum these were held against
    him; he was killed at a county meeting and reported as a suicide. So says Zhang
    Shufan's memoir, in extracts inside other books. [](cite:F99) *Tombstone* tells of it
    too (recalled, not looked up again). [](cite:R01) Others who got such an order asked
    for a line in the minutes, tried it and kept a diary, or declined.]],
  discuss = { "cause",
    "What does an order by word of mouth make possible for the one who gives it, "
      .. "and what does it leave for an inquiry to find?" },
  text = [[Xiaoman announces the county secretary himself and takes her headphones off.
    "Yes, Secretary. ... Two teams, on trial. ... Each household has rows of its own, and
    delivers its share. ... No, I am not writing it down. ... And if somebody should ask
    whose idea it was? [](cite:F99) ... Hello? ... No, no, a good line. I heard you
    cough." On your sheet it says *two teams*. Weeds at the Hollow are over the shoe, and
    eight households have nobody who can hoe.]],
  choices = {
    { "rows", "Give each household rows to hoe, but divide no crop.",
      tag = "conceal",
      effect = order("rows", [[The rows have no names on them. By the second week nobody
        at the Hollow would step into another's.]], function()
          deeds.contract(HOEING)
        end) },
    { "minute", "Have it entered in the minutes. Then try it with two teams.",
      tag = "tell",
      effect = order("minute", nil, minute) },
    { "decline", "Rub the sheet clean. Have everyone hoe together.", tag = "refuse",
      effect = order("decline", [[In June the county secretary asks another commune how
        its two teams are.]], function()
          deeds.post(-1)
          deeds.file(-3)
        end) },
    { "try", "Try it with two teams. Keep a diary at home.", tag = "comply",
      effect = order("try", [[You write it up at night, with dates, on the backs of old
        receipts.]], function()
          deeds.contract(TEAMS)
          deeds.post(1)
          deeds.file(3)
        end) },
  },
}

event "rows_ripe" {
  tags = { "tells" },
  when = [[month >= '1959-06' and month <= '1959-08' and facts.office
    and facts.spoken_order ~= '' and facts.spoken_order ~= 'decline'
    and facts.hou_heard == '']],
  weight = 20000,
  heading = "By eleven", place = "hollow", form = "told", ask = "nothing",
  sources = { "S9", "composed" },
  text = [[Where each household has its own rows, the barber has the worst of the forty,
    and people go home that way to look. "I was cutting hair," says the barber. "That
    grows too." Hoeing used to end at the whistle. With rows it is done by eleven.]],
}

-- What comes back in September, by what was done, or by which sentence was entered.
local BACK = {
  county = [[Your minutes of May come back from the county, checked. The paper is the
    same, and the hand is Wen's, but for the sevens. The call at ten past nine is gone. At
    nine the office was discussing manure, and at half past it still was.]],
  trial = [[Your minutes of May come back from the county. *For trial* has been underlined
    in red, by a ruler. In the margin stands *Whose?*, and under it the same from a higher
    office.]],
  masses = [[Your minutes of May are read to the two teams: on what day had they asked?
    "We hadn't yet," says the barber. "We'd have got round to it." That is taken down. In
    the weeks of the sowing the heads of both teams are called to Chenghe about it.]],
  try = [[Two teams of the Hollow were on household rows, and the county secretary is
    shocked, he says on the telephone. [](cite:F99) You have a diary that says he told
    you. It is in your writing. The prefecture asks who put the two teams on rows.]],
  rows = [["Whose rows were those?" the county's man asks the Hollow. "Everybody's," say
    forty people, each from his own.]],
  decline = [[Another director was asked who had told him to try household rows, and named
    a voice on the telephone. [](cite:F99) He is held in a class. His two teams did well
    in June.]],
}
local POST = { county = -2, trial = -3, masses = -1, try = -4, rows = -1, decline = 0 }
local FILED = { county = 6, trial = 5, masses = 2, try = 6, rows = 2, decline = 0 }

event "order_back" {
  tags = { "tells" },
  when = "month >= '1959-09' and month <= '1959-10' and facts.office"
    .. " and facts.spoken_order ~= ''",
  heading = "Ten past nine", place = "office", form = "minutes", ask = "nothing",
  sources = { "S9", "F99", "F45", "composed" }, owes = { "five_table" },
  weight = 200,
  enter = function()
    local how = facts.spoken_order == "minute" and facts.minute or facts.spoken_order
    deeds.contract(0)
    deeds.post(POST[how])
    deeds.file(FILED[how])
    if how == "masses" then deeds.hands("ws", .01, 2) end
    say(BACK[how])
  end,
}
