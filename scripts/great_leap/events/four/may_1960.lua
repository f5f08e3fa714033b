-- May 1960. Green ears (M1, F18; stopped meals F32, F27); brigades graded after
-- Queshan's report (F22); a village three-anti drive and eight hours' sleep (F83,
-- weak). The barber, the forms, the last line of the last page and all words are
-- composed.
local deeds = require "deeds"

event "four_ears" {
  when = "month == '1960-05' and facts.office",
  heading = "The barber's basin",
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
