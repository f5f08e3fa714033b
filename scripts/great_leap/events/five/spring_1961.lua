-- April to June 1961: members asked alone, wheat on the corners, the vote on the halls.
-- Three from the prefecture, the mill house, the bench, the beans: composed. Members
-- asked while cadres were absent: F38 (Q1); wheat on private corners guarded: timeline,
-- May 1961; halls voluntary from the revised articles of June: F49, who stayed in them:
-- F46 (G9).
local deeds = require "deeds"

event "five_alone" {
  weight = 6,
  ask = "act", sources = { "Q1", "F38", "composed" },
  when = "month == '1961-04' and facts.office",
  heading = "A bench",
  record = [[From 2 April 1961 Liu Shaoqi asked questions in Changsha and Ningxiang. At
    Tianhua, a brigade that was shown to visitors, he lodged in a poor house and heard
    members with their cadres kept away; then they spoke. [](cite:F38) In Ningxiang over
    700,000 rooms had become about 450,000. [](cite:F39) Those who came to inquire chose
    whom they saw. Local leaders opened their books, sat in, guided the visitors, or left
    them to it.]],
  discuss = { "perspective",
    "Members were asked with the cadres away. What could still keep somebody from "
      .. "speaking, and how would a report show it?" },
  text = [[Three people from the prefecture have lodged a week at the Hollow. Tomorrow,
    though it is hoeing time, they will question the members in the mill house, with no
    cadre there. [](cite:F38) At Ferry a storekeeper was accused so, and could not answer.
    The mill house wall is one brick thick, as everybody knows who has courted in it. The
    youngest of the three, a woman, asks for a bench, and where you will be.]],
  choices = {
    { "box", "Send the box of unpaid receipts in with the bench.", tag = "tell",
      effect = function()
        facts.inquiry = "box"
        deeds.post(-2)
        deeds.file(-6)
      end },
    { "eight", "Carry the bench; name her eight households; let the rest hoe.",
      tag = "withhold", effect = function()
        facts.inquiry = "eight"
        deeds.post(2)
        deeds.send("hollow", 600)
        say "The eight are asked what they are owed, and are sent six hundred jin."
      end },
    { "office", "Carry the bench; sit in the office with the door open.", tag = "comply",
      effect = function()
        facts.inquiry = "office"
        deeds.post(1)
        deeds.file(-2)
        deeds.send("hollow", 200)
        say "A widow comes in at the open door, and goes home with a slip for 200 jin."
      end },
    { "mill", "Carry the bench; mend a rake behind the mill, within hearing.",
      tag = "look",
      effect = function()
        facts.inquiry = "mill"
        deeds.post(-1)
        deeds.hands("field", .006, 2)
      end },
  },
}

-- What came of the bench.
local INQUIRY = {
  box = [[The box has come back from the mill house with every receipt in it and two
    that you never wrote, for a door and a coat. They are in the barber's hand, and the
    seal is drawn.]],
  eight = [[The eight households were asked, and said what you would have. Then the young
    woman went on to the ninth, for a haircut she did not need.]],
  office = [[Nobody has told you what was said in the mill house. Two of those who were
    asked now say good morning.]],
  mill = [[Behind the mill you heard your name, the hall's ladle more often, and somebody
    saying that the rake must be mended by now.]],
}

event "five_bench" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = "month == '1961-05' and facts.office and facts.inquiry ~= ''",
  weight = 1000000, heading = "After the mill house", place = "mill", form = "hearsay",
  enter = function() say(INQUIRY[facts.inquiry]) end,
}

event "five_wheat" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-05' and facts.office",
  form = "points", weight = 20, heading = "Night guard",
  enter = function()
    say [[In the [work-point](term:work_points) book the column for night guards is empty
      since the wheat on people's own corners came into ear. Beside each corner lies its
      owner in last winter's army coat. "What would I put?" says the recorder. "*Lay down,
      on own account, till morning*?"]]
  end,
}

event "five_vote" {
  weight = 6,
  ask = "act", sources = { "G9", "F49", "F46", "composed" },
  when = "month == '1961-06' and facts.office and facts.halls > .12",
  heading = "Beans",
  record = [[Leaving the halls was for the members to vote on. Some votes were free, some
    were arranged beforehand, some were put off. The revised draft of June 1961 dropped
    the duty to have halls, [](cite:F49) and most households left, while some with few
    hands stayed. Surveys near Beijing found that such households had gained from eating
    there, and that complaints were chiefly of how the halls were run. [](cite:F46) At
    Jianhu, in Jiangsu, halls closed after the autumn. [](cite:F80)]],
  discuss = { "significance",
    "A survey found some households better off in the halls. How can an account of the "
      .. "halls make room for them beside those who left?" },
  text = [[Whoever wants may leave the hall; the new draft says no more. [](cite:F49) At
    the Hollow two bowls for the vote stand behind a door laid on its side. A broad bean
    means stay, a black bean go; but grain is issued by name, and a bean bears none. The
    wheat is on the floors, and every stove at home takes a pair of hands. The widow Liu,
    alone with four under ten, [](cite:F46) will stay, and asks to be lent a pot too.]],
  choices = {
    { "after", "Put the beans away until the wheat is in.", tag = "delay",
      effect = function()
        facts.vote = "after"
        deeds.hands("field", .01, 1)
      end },
    { "beans", "Count the beans at dusk; lend a pot to whoever goes.", tag = "other",
      effect = function()
        facts.vote = "beans"
        deeds.order("hall", 0)
        deeds.pots(3)
      end },
    { "hands", "Have hands raised, household by household, by the list.", tag = "comply",
      effect = function()
        facts.vote = "hands"
        deeds.post(1)
        deeds.pots(2)
        deeds.order("hall", .5)
      end },
    { "pot", "Close the hall; lend its pots; keep one for those alone.", tag = "give",
      effect = function()
        facts.vote = "pot"
        deeds.post(-1)
        deeds.order("hall", .1)
        deeds.pots(7)
      end },
  },
}

event "five_no_vote" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month >= '1961-06' and month <= '1961-08' and facts.office"
    .. " and facts.halls <= .12 and facts.vote == ''",
  weight = 100,
  heading = "Nothing to vote on",
  text = [[The new draft lets members leave the halls by free choice. [](cite:F49) "There
    isn't a hall," says the cook at the Hollow. "There's a shed with a gong." Three
    households have asked her to beat it at noon anyway, so that they know when to stop
    hoeing. The form that goes with the draft wants the vote: for, against, present.]],
}
