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
  text = [[Three people from the prefecture have lodged at the Hollow for a week.
    Tomorrow they will ask the members, in the mill house, by themselves. [](cite:F38)
    The youngest comes to the office for two things: a bench, and the place where you
    will be, "so that nobody need wonder". The mill house wall is one brick thick.
    Everybody who has courted in it knows that, and now, she says, so does she.]],
  choices = {
    { "box", "Have the biscuit box carried in with the bench.", tag = "tell",
      effect = function()
        facts.inquiry = "box"
        deeds.post(-2)
        deeds.file(-6)
      end },
    { "eight", "Carry the bench; hand her eight households to ask.", tag = "withhold",
      effect = function()
        facts.inquiry = "eight"
        deeds.post(2)
        deeds.send("hollow", 600)
        say "The eight are asked what they are owed. Six hundred jin are sent after it."
      end },
    { "office", "Carry the bench; sit in the office with the door open.", tag = "comply",
      effect = function()
        facts.inquiry = "office"
        deeds.post(1)
        deeds.file(-2)
        deeds.send("hollow", 200)
        say "A widow comes in at the open door, and goes home with a slip for 200 jin."
      end },
    { "mill", "Carry the bench, and mend a rake behind the mill.", tag = "look",
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
    woman went on to the ninth, the barber says, for a haircut she did not need.]],
  office = [[Nobody has told you what was said in the mill house. Two of those who were
    asked now say good morning.]],
  mill = [[What you heard behind the mill: your name, the ladle oftener, and somebody
    saying that the rake must be mended by now.]],
}

event "five_wheat" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-05' and facts.office",
  form = "points", weight = 20, heading = "Night guard",
  enter = function()
    if INQUIRY[facts.inquiry] then say(INQUIRY[facts.inquiry]) end
    say [[The [work-point](term:work_points) book has a column for night guards. Since
      the wheat on the corners came into ear it has been empty. Nobody sleeps at home
      either: beside each corner lies its owner in last winter's army coat. "What would
      I put?" says the recorder. "*Lay down, on own account, till morning*?"]]
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
  text = [[Whoever wants to leave the hall may leave it; the new draft says so and says
    no more. [](cite:F49) At the Hollow two bowls stand behind a door laid on its side.
    A broad bean is to stay, a black bean is to go. They will be counted back, since
    they are beans. The widow Liu, who has four under ten and one pair of hands,
    [](cite:F46) has asked whether a person may put in a broad bean and still be lent a
    pot.]],
  choices = {
    { "after", "Put the beans away until the wheat is in.", tag = "delay",
      effect = function()
        facts.vote = "after"
        deeds.post(1)
        deeds.post(1)
      end },
    { "beans", "Count at dusk; lend a pot to whoever goes.", tag = "other",
      effect = function()
        facts.vote = "beans"
        deeds.order("hall", 0)
        deeds.pots(3)
      end },
    { "hands", "Hands up, household by household, with the list.", tag = "comply",
      effect = function()
        facts.vote = "hands"
        deeds.post(1)
        deeds.order("hall", .5)
      end },
    { "pot", "Close it; lend its pots, and keep one lit for those alone.", tag = "give",
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
  text = [[The new draft lets members leave the halls by free choice. [](cite:F49) The
    form that goes with it wants the vote: for, against, present. "There isn't a hall,"
    says the cook at the Hollow. "There's a shed with a gong." Three households have
    asked her to beat it at noon anyway, so that they know when to stop hoeing. You put
    down the gong as carried.]],
}
