-- Papers of the first half of 1959 that ask nothing. Rest: F26 (Jilin's rules of 7
-- January; that the county copied them is composed). Outflow: F50 (urgent notices, March;
-- letters opened for their address are composed). The four permissions of 11 June: F04.
-- Barber's queue, letter, half cake and the questions are composed.
event "rest_rules" {
  tags = { "tells" },
  when = [[(month == '1959-02' or month == '1959-03') and facts.office
    and people.zhao.here]],
  heading = "Hours of sleep",
  weight = 20,
  who = "zhao", place = "queue", form = "overheard",
  ask = "nothing", sources = { "F26", "composed" },
  text = [[Sleep is to be reported in hours. The county has made rules, such as Jilin made
    in January, [](cite:F26) and since they are on paper Zhao goes round Stone Bridge at
    ten with a lantern. By morning the hall's queue tells it. "He asked if I was asleep."
    "What did you say?" "Yes." "I have you down for seven and a half." "I was up when he
    came." "You were up because he came." Upper Kiln reports eleven hours, and asks for
    fewer.]],
}

event "blank_letter" {
  tags = { "tells" },
  when = [[(month == '1959-03' or month == '1959-04' or month == '1959-05')
    and facts.office and people.hou.here and people.wen.here]],
  heading = "To, blank",
  weight = 20,
  who = "hou", place = "post", form = "letter",
  ask = "nothing", sources = { "F50", "composed" },
  text = [[Hou slits a husband's letter to the Hollow with his file. By the notice on
    [outflow](term:drifter) [](cite:F50) the county wants addresses. *It is Lanzhou, as
    you may tell the office. I have a number and a spoon. On the first there was wheat
    cake, and I have put by half, to see if it keeps.* The half is in the envelope, hard
    as a tile. ["It keeps," says Hou,](said:hou) and gums the flap. Wen takes out the
    register and writes *Lanzhou* over the blank.]],
}

local BURNED = {
  hills = [[From the roller one can see the far hill, bare to the top.]],
  fruit = [[Upper Kiln's man asks whether pear trees stand round a house, if one sits
    under them.]],
  graves = [[Seven families would have asked about the cypresses that were burned.]],
  boards = [[Old Mrs Tao asks about a tree that is already boards.]],
  [""] = [[At the Hollow there are two such trees, and everybody knows both.]],
}

event "permissions" {
  tags = { "tells" },
  when = "month == '1959-06' and facts.office",
  heading = "Four things",
  weight = 20,
  who = "gu", place = "roller", form = "minutes",
  ask = "nothing", sources = { "F04", "composed" },
  enter = function()
    say([[Four things may be owned again. Gu, the teacher, reads them out from the stone
      roller and takes down what is asked. [](cite:F04) *One, hens and pigs: from where?
      Two, plots: the same ones? Three, corners and banks: as far as a hoe reaches? Four,
      trees that stand round a house:* and here the minutes have a gap of three lines. ]]
      .. (BURNED[facts.orchard] or BURNED[""]))
  end,
}
