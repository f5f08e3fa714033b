-- Chain 2, its planting: Tang's plot in October 1958, and what he does about it in
-- March. Composed: persons, papers, jokes, the sacks, the plot's five weights (claims,
-- said by those whom they help); that his wife comes from Ferry. Maize is cut in
-- September and weighed here in October. The record: a plot filled by night and weighed
-- five times A1 (F06), press claims (F07), children standing on rice (F08); sacks that
-- are bought so as to be found B4 (RECALLED R01, theme F35). Of a record that was taken
-- back in public nothing is known.
local deeds = require "deeds"

event "plot" {
  tags = { "fixed" },
  heading = "One mu and a tenth",
  when = "month == '1958-10' and facts.office and facts.photo == ''",
  weight = 100000,
  who = "tang", place = "stone_bridge", form = "photograph", ask = "act",
  sources = { "A1", "F06", "F07", "F08", "composed" },
  owes = { "tractor_stands", "record_plot" },
  record = [[At Hanlou, in Suiping, 2.9 mu of wheat bore some 200 jin a mu. The county
    wanted a record, a *satellite*. The team's head had the wheat of about ten mu carried
    to the plot by night and threatened anyone who talked with a public *debate*; the
    fifth weighing gave 3,853 jin, by that account. [](cite:F06) The press printed 3,530.
    [](cite:F07) Others told what the scale said, or a high figure that was still
    possible. At Macheng a photograph showed children standing on rice stalks.
    [](cite:F08)]],
  discuss = { "perspective",
    "The plot was weighed five times. What could those who carried the sacks know about "
      .. "its yield, and what could a reader of the newspaper?" },
  text = [[
    Tang Tiezhu, Stone Bridge's secretary, has the maize off one [mu](term:mu) and a tenth
    weighed a fifth time; each time more has come from behind the shed. Bai of the grain
    station has written down all five weights. ["Four thousand one hundred!"](said:tang)
    calls Tang. Stone Bridge's hall will ladle by it, and for five thousand a tractor is
    promised. Whoever disputes a weight answers to the county. Its photographer has seen
    the picture of children on standing rice. [](cite:F08) He has children on a box, and
    room there for you, or for Hou.]],
  choices = {
    { "tooth", "Have a toothache.", tag = "delay",
      effect = function()
        facts.photo = "tooth"
        deeds.post(-1)
        deeds.file(3)
        deeds.warm("tang", -1)
        deeds.hands("field", .01, 1)
        say [[Hou gets up on the box. Old Meng looks into your mouth, and hands you a
          potato fork.]]
      end },
    { "stood", "Get up on the box beside the children.", tag = "comply",
      effect = function()
        facts.photo = "stood"
        deeds.post(2)
        deeds.file(1)
        deeds.add("freeeat", .05)
        deeds.warm("tang", 1)
      end },
    { "lines", "Have Bai read out all five weights.", tag = "tell",
      effect = function()
        facts.photo = "lines"
        deeds.post(-3)
        deeds.warm("tang", -1)
        deeds.file(6)
        deeds.add("foresee", .06)
        deeds.add("freeeat", -.1)
        say [[Bai reads out the five weights. Tang laughs first and longest. Stone
          Bridge's hall measures its meal that evening.]]
      end },
    { "held", "Hold the beam's weight-stone; only your hand is in the picture.",
      tag = "other",
      effect = function()
        facts.photo = "held"
        deeds.file(1)
        deeds.warm("tang", 1)
      end },
  },
}

-- What becomes of Tang: `tells` is whether he stands up in the hall.
local TELLS = {
  hall = function() return true end,
  home = function() return facts.wild < 2 end,
  believe = function() return false end,
  clerk = function() return facts.wild < 2 and facts.stone >= 1 end,
}
local CONFESSED = {
  hall = [[Between the soup and the second ladle Tang tells the hall all five weights. At
    the third somebody claps, from habit. His wife goes to stand by him.]],
  home = [[Next noon Tang tells Stone Bridge's queue what was on the cart in October, in
    case they had noticed, and they had.]],
  clerk = [[Wen reads Tang the new line before she blots it. He asks her to read it out at
    Stone Bridge, at noon, and stands up while she does.]],
}
local SEARCHES = {
  home = [[The sacks go to Ferry by night. The figure stands in the county's paper. On
    Monday Tang reports to Zhao, with a list of walls to open.]],
  believe = [[["I thought so," says Tang.](said:tang) On Monday he reports to Zhao. He is
    good at searching: he looks where he would have hidden grain.]],
  clerk = [[Nobody in the county turns back to October's page. After a week Tang reports
    to Zhao, with a list of walls to open.]],
}

-- The price and the gain of each, besides what Tang does then. Thirty sacks of a hundred
-- and fifty jin go to his wife's brigade, which is Ferry.
local PRICE = {
  hall = function()
    deeds.post(-2)
    deeds.file(1)
    deeds.warm("tang", 1)
    deeds.add("ask", .1)
  end,
  home = function()
    deeds.post(-1)
    deeds.warm("tang", 1)
    deeds.send("ferry", 30 * 150)
  end,
  believe = function() deeds.post(2) end,
  clerk = function()
    deeds.file(1)
    deeds.add("tech", -.05)
    deeds.warm("wen", 1)
  end,
}

local function plot(answer)
  return function()
    facts.tang_told = answer
    PRICE[answer]()
    local tells = TELLS[answer]()
    deeds.fate("tang", tells and "confessed" or "searched")
    say((tells and CONFESSED or SEARCHES)[answer])
  end
end

local TROUGH = {
  [false] = "Stone Bridge is eating turnips that others grew.",
  [true] = "He looks into Stone Bridge's store every night; there is still grain in it.",
}

local EXPLAINS = {
  stood = [[He says so facing the yard pump. At the weighing, he says, your box faced
    the shed.]],
  lines = "He says so facing the yard pump, since you have heard the weights read out.",
  tooth = "He says so facing the yard pump, and asks after your tooth.",
  held = [[He says so facing the yard pump. It was your hand on the stone, he says; you
    will have felt it.]],
}

event "record_plot" {
  tags = { "fixed" },
  when = "month == '1959-03' and facts.office and people.tang.here",
  heading = "A mu and a tenth",
  weight = 100000, who = "tang", place = "office", form = "told", ask = "act",
  sources = { "A1", "B4", "F06", "F35", "R01", "composed" },
  owes = { "tang_lists", "five_tang", "four_harness", "tractor_goes" },
  record = [[Those who carried the wheat at Hanlou in June 1958 had been warned not to
    talk. [](cite:F06) Their plot has three figures today: 3,530 jin a mu in the press,
    [](cite:F07) 3,853 in a reconstruction of 2009, which puts the real yield at about
    200, [](cite:F06) and 3,821 in a third account. [](cite:F100) The record field at
    Macheng drew visitors who emptied the stores; within about a year people there were
    hungry, and some had died. [](cite:F08) Of anyone who took such a figure back in
    public we do not know.]],
  discuss = { "cause",
    "Those who stood round the scale knew what was on it. What kept such a figure "
      .. "standing from one October to the next March?" },
  enter = function()
    say([[Tang has been allotted seed for his plot by what it weighed in the autumn, and
      has come to give some back. ]] .. (EXPLAINS[facts.photo]
      or EXPLAINS.lines) .. [[ The plot was weighed five times, [](cite:F06) he says; what
        it lacked was his wife's brother's maize, carted over from Ferry after dark.]])
    say(TROUGH[facts.stone == 0] .. [[ Sure that grain is hidden, the county wants a man
      from here to lead the search, or sends its own team. ["Is there any?"](said:tang)
      says Tang. Whoever takes back a figure, and his director, answer for it.]])
  end,
  choices = {
    { "home", "Load thirty sacks from the store for his wife's brother.", tag = "give",
      effect = plot "home" },
    { "believe", [["There is grain. You grew it."]], tag = "pass_down",
      effect = plot "believe" },
    { "hall", "Ring the gong, and let him tell the hall.", tag = "tell",
      effect = plot "hall" },
    { "clerk", "Have Wen correct her page, and let Tang go home.", tag = "delay",
      when = "people.wen.here", effect = plot "clerk" },
  },
}
