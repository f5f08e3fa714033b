-- May 1960. Green ears (M1, F18; stopped meals F32, F27); brigades graded after
-- Queshan's report (F22); a village three-anti drive and eight hours' sleep (F83,
-- weak). The barber, the forms, the last line of the last page and all words are
-- composed.
local deeds = require "deeds"

event "four_ears" {
  when = "month == '1960-05' and facts.office",
  heading = "The barber's basin",
  record = [[Team, brigade and militia decided in the field. They took the ears and let
    the person go, gave extra work, bound and beat, or stopped meals. Yang Jisheng has
    2,104 people beaten to death in the counties of Guangshan and Huangchuan, and many of
    these cases began with green ears. [](cite:F18) Stopped meals killed as well.
    [](cite:F32) The Centre's ration paper of September 1960 speaks of crops stolen while
    green. [](cite:F02)]],
  discuss = { "perspective",
    "The team calls it theft and the barber a shave. What does each word let the "
      .. "one who uses it do next?" },
  text = [[The barber has been brought in with his brass basin and what was in it: green
    ears, rubbed out, milk and skins. "They wanted a shave," he says. His team has already
    decided: no ticket at the hall until the wheat is cut. The militia would like somebody
    to write down whether that is how it is done, since there are others, most nights, in
    the same field. [](cite:F18)]],
  choices = {
    { "team", "Give him the basin and leave it to the team.", effect = function()
      facts.ears = "team"
      deeds.add("ladle", .05)
      deeds.post(1)
    end },
    { "forbid", "Write: no meals are stopped for ears.", effect = function()
      facts.ears = "forbid"
      deeds.add("ladle", -.1)
      deeds.post(-2)
    end },
    { "guard", "Set him to guard that field, at night, with a ticket.",
      effect = function()
        facts.ears = "guard"
        deeds.add("ladle", -.03)
        deeds.hands("ws", .005, 1)
      end },
    { "pot", "Tip the basin into the hall's pot. Send him home.", effect = function()
      facts.ears = "pot"
      deeds.add("ladle", -.04)
      deeds.post(-1)
    end },
  },
}

local function third(class, brigade, points)
  return function()
    facts.third = class
    if brigade then deeds.send(brigade, 4000) end
    deeds.post(points)
  end
end

event "four_classes" {
  when = "month == '1960-05' and facts.office",
  heading = "First, second, third",
  record = [[On 1 May 1960 Xinyang prefecture passed round a report from Xin'andian
    commune in Queshan county, where 6 brigades of 31 and 105 teams of 516 were third
    class. [](cite:F22) The prefecture wanted grades, and communes drew up the lists. What
    became of the heads of those six brigades we have not read. In the winter that
    followed, in Jiangsu, a campaign to replace local cadres brought new violence, and
    people were labelled wrongly. [](cite:F51)]],
  discuss = { "cause",
    "A brigade in the third class had first call on grain and lost its head. What "
      .. "followed from having help and blame on one list?" },
  text = [[The prefecture circulates another county's example: every brigade in the first,
    second or third class, with a work group for the thirds. The reason given is sound;
    help should go where it is wanted. A third-class brigade has its head set aside and
    its enemies looked for. On the last page it also has first call on the commune's
    grain. The draft in front of you is by deliveries, and ends with Liu's Hollow.
    [](cite:F22)]],
  choices = {
    { "hollow", "Pass the draft: Liu's Hollow third.",
      effect = third("hollow", "hollow", 1) },
    { "stone", "Put Stone Bridge third, by its sick list.",
      effect = third("stone", "stone_bridge", -4) },
    { "second", "All sixteen second.", effect = third("second", nil, -2) },
    { "kiln", "Put Upper Kiln third, as the furthest off.",
      effect = third("kiln", "upper_kiln", 0) },
  },
}

event "four_bad_people" {
  when = "month == '1960-05' and facts.office and people.zhao.here",
  heading = "Sixteen lines", form = "form",
  record = [[For this drive in the villages we have one weak source, partly made into
    fiction. [](cite:F83) More is known of officials who were told, in the winter that
    followed, to name the guilty. They named themselves, or people above or below them, or
    a dead man, and the blame came to rest on counties and those under them. [](cite:F29)
    [](cite:F51) Earlier, in the searches, some had owned up to grain that was not there,
    as Yang Jisheng's book is recalled. [](cite:R01)]],
  discuss = { "cause",
    "What kinds of name does a form produce that has a line for each brigade and "
      .. "counts an empty line as a fault?" },
  text = [[*Three-anti drive, villages: corruption, waste, bureaucratism. Bad persons
    found: name, post, matter, sum.* There is a line for each brigade. The county adds
    that nil returns will be counted as bureaucratism. Zhao has pencilled in some of last
    winter's dead, storekeepers mostly. ["Nothing more can happen to them,"
    he says.](said:zhao) Two have sons. [](cite:F83)]],
  choices = {
    { "dead", "Ink the pencil over.", effect = function()
      facts.bad60 = "dead"
      deeds.post(1)
    end },
    { "nil", "Send it up nil.", effect = function()
      facts.bad60 = "nil"
      deeds.post(-4)
    end },
    { "cadre", "Write in the storekeeper whose scale weighs short.", effect = function()
      facts.bad60 = "cadre"
      deeds.add("ladle", -.04)
      deeds.post(2)
    end },
    { "own", "Write yourself: waste, lamp oil, the director.", effect = function()
      facts.bad60 = "own"
      deeds.post(-2)
    end },
  },
}

event "four_sleep" {
  when = "month == '1960-05' and facts.office",
  heading = "Eight hours", weight = .01,
  text = [[The order that everyone is to have eight hours' sleep reaches the office at
    five in the afternoon, to be read out in all brigades before midnight. Upper Kiln has
    to be woken for it. "Once more from the top," says Liu Erwang. "I dozed at the best
    part." [](cite:F83)]],
}

event "four_handover" {
  when = [[month == '1960-05' and facts.office and people.fan.here
    and facts.fan_path == 'promoted']],
  heading = "Handed over", form = "list", who = "fan", weight = 1000,
  text = [[*By Comrade Fan, called to the prefecture: seal of the committee, one. Keys,
    four. Files, by list. Rifle, one, and rounds, five. Thermos, cracked, one. Straw hat,
    one: not handed over.* He has you count the rounds. They will ask up there about
    East Wind's winter, he says, and he will tell them who sat up. He shakes
    your hand with both of his and lets go of it a finger at a time.]],
  enter = function() deeds.leaves("fan", "promoted") end,
}
