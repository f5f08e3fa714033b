-- April to June 1961: members asked alone, wheat on the corners, the vote on the halls.
-- Three from the prefecture, the mill house, the bench, the beans: composed. Members
-- asked while cadres were absent: F38 (Q1); wheat on private corners guarded: timeline,
-- May 1961; halls voluntary from the revised articles of June: F49, who stayed in them:
-- F46 (G9).
local deeds = require "deeds"

event "five_alone" {
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
  text = [[Three people from the prefecture have lodged at the Hollow for a week, in a
    room that had lost its door, and have hung a quilt there. Tomorrow they will ask the
    members how things were, in the mill house, by themselves. [](cite:F38) The youngest
    comes to the office for two things: a bench, and the place where you will be, "so
    that nobody need wonder". The mill house wall is one brick thick. That is known to
    everybody who has ever courted in it, and now, she says, to her.]],
  choices = {
    { "box", "Have the biscuit box carried in with the bench.",
      effect = function() facts.inquiry = "box"; deeds.post(-2) end },
    { "eight", "Carry the bench; hand her eight households to ask.",
      effect = function() facts.inquiry = "eight"; deeds.post(1) end },
    { "office", "Carry the bench; sit in the office with the door open.",
      effect = function() facts.inquiry = "office"; deeds.post(1) end },
    { "mill", "Carry the bench, and mend a rake behind the mill.",
      effect = function() facts.inquiry = "mill"; deeds.post(-1) end },
  },
}

-- What came of the bench.
local INQUIRY = {
  box = [[The box has come back from the mill house with every receipt in it and two
    that you never wrote. They are for a door and a grandfather's coat. They are in the
    barber's hand, and the seal is drawn.]],
  eight = [[The eight households were asked, and said what you would have. Then the young
    woman went on to the ninth, the barber says, for a haircut she did not need.]],
  office = [[Nobody has told you what was said in the mill house. Two women from Upper
    Kiln have taken to saying good morning.]],
  mill = [[What you heard behind the mill: your name eleven times, the ladle oftener, and
    somebody saying that the rake must be mended by now.]],
}

event "five_wheat" {
  when = "month == '1961-05' and facts.office",
  form = "points", heading = "Night guard",
  enter = function()
    if INQUIRY[facts.inquiry] then say(INQUIRY[facts.inquiry]) end
    say [[The [work-point](term:work_points) book has a column for night guards. Since the
      wheat on the corners came into ear it has been empty. Nobody sleeps at home either:
      beside each corner lies its owner in last winter's army coat, and between
      them they could hold the county. Nobody has claimed a point. "What would I put?"
      says the recorder. "*Lay down, own account*?"]]
  end,
}

event "five_vote" {
  when = "month == '1961-06' and facts.office and facts.halls > .05",
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
    A broad bean is to stay, a black bean is to go. The beans have been counted out, and
    will be counted back, since they are beans. The young couples have been for going
    since Sunday. The widow Liu, who has four under ten and one pair of hands,
    [](cite:F46) has asked whether a person may put in a broad bean and still be lent a
    pot.]],
  choices = {
    { "after", "Put the beans away until the wheat is in.",
      effect = function() facts.vote = "after"; deeds.post(1) end },
    { "beans", "Leave the door where it is; count at dusk.",
      effect = function()
        facts.vote = "beans"
        deeds.order("hall", 0)
      end },
    { "hands", "Hands up, household by household, with the list.",
      effect = function()
        facts.vote = "hands"
        deeds.post(1)
        deeds.order("hall", .5)
      end },
    { "pot", "Close it; keep one pot going for those alone.",
      effect = function()
        facts.vote = "pot"
        deeds.post(-1)
        deeds.order("hall", .1)
      end },
  },
}

event "five_no_vote" {
  when = "month == '1961-06' and facts.office and facts.halls <= .05",
  heading = "Nothing to vote on",
  text = [[The new draft lets members leave the halls by free choice. [](cite:F49) The
    form that goes with it wants the vote: for, against, present. "There isn't a hall,"
    says the cook at the Hollow. "There's a shed with a gong." She has been asked by
    three households to beat it anyway at noon, so that they know when to stop hoeing.
    You put down the gong as carried.]],
}
