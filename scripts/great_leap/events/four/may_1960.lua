-- May 1960. Green ears (M1, F18; stopped meals F32, F27); brigades graded after
-- Queshan's report (F22); a village three-anti drive and eight hours' sleep (F83,
-- weak). The barber, the forms, the last line of the last page and all words are
-- composed.
local deeds = require "deeds"

event "four_ears" {
  weight = 6,
  ask = "words", sources = { "M1", "G4", "F18", "composed" },
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
  text = [[On your desk the militia has put the barber's basin, with green ears of wheat
    in it. "They wanted a shave," says the barber. One man guards the field, with a ticket
    for it: the barber's neighbour. The team, which has lost a mu to pickers, has decided:
    no meal ticket for the barber until the harvest. Is that the rule, the militia asks,
    and could it be written down? [](cite:F18)]],
  choices = {
    { "team", "Give the team the basin, and leave it to them.", tag = "pass_down",
      effect = function()
        facts.ears = "team"
        deeds.add("ladle", .05)
        deeds.post(1)
      end },
    { "forbid", "Write that no meals are stopped for green ears.", tag = "refuse",
      effect = function()
        facts.ears = "forbid"
        deeds.add("ladle", -.1)
        deeds.file(1)
        deeds.post(-1)
      end },
    { "guard", "Give the barber the guard's place and ticket.", tag = "other",
      effect = function()
        facts.ears = "guard"
        deeds.add("ladle", -.03)
        deeds.hands("ws", .005, 1)
      end },
    { "pot", "Tip the basin into the hall's pot; send the barber home.", tag = "give",
      effect = function()
        facts.ears = "pot"
        deeds.add("ladle", -.04)
        deeds.file(1)
      end },
  },
}

local function third(class, brigade, points, jin, papers)
  return function()
    facts.third = class
    deeds.file(papers or 0)
    if brigade then
      deeds.send(brigade, jin)
    else
      deeds.hands("field", .012, 2) -- no head is looked for, and nobody sits in meetings
    end
    deeds.post(points)
  end
end

event "four_classes" {
  weight = 6,
  ask = "person", sources = { "F22", "composed" },
  when = "month == '1960-05' and facts.office",
  heading = "First, second, third",
  record = [[On 1 May 1960 Xinyang prefecture passed round a report from Xin'andian
    commune in Queshan county, where 6 brigades of 31 and 105 teams of 516 were third
    class. [](cite:F22) The prefecture wanted grades, and communes drew up the lists. What
    became of the heads of those six brigades we have not read. First call on grain, and
    heads set aside, are composed. In the winter that
    followed, in Jiangsu, a campaign to replace local cadres brought new violence, and
    people were labelled wrongly. [](cite:F51)]],
  discuss = { "cause",
    "In this paper a third-class brigade has first call on grain and loses its head. "
      .. "What follows from having help and blame on one list?" },
  text = [[The prefecture sends round an example: every brigade is in the first, second or
    third class. [](cite:F22) A third-class brigade has its head set aside, and a work
    group looks for its enemies and eats there. It also gets first call on the commune's
    grain. Your office's draft goes by what each brigade delivered, and puts Liu's Hollow
    last.]],
  choices = {
    { "hollow", "Pass the draft: Liu's Hollow third class.", tag = "comply",
      effect = third("hollow", "hollow", 2, 1500) },
    { "stone", "Put Stone Bridge third, by the length of its sick list.", tag = "tell",
      effect = third("stone", "stone_bridge", -2, 9000, 3) },
    { "second", "Write all sixteen brigades down as second class.", tag = "delay",
      effect = third("second", nil, 0, 0, 2) },
    { "kiln", "Put Upper Kiln third, as the furthest to walk.", tag = "pass_down",
      effect = third("kiln", "upper_kiln", -1, 6000) },
  },
}

event "four_bad_people" {
  weight = 6,
  ask = "person", sources = { "F83", "R01", "composed" },
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
    found: name, post, matter, sum.* [](cite:F83) Each brigade has a line, and an empty
    one counts as bureaucratism. Whoever is named is called to study, and the sum fetched
    from the house. Zhao has pencilled in some of last winter's dead,
    storekeepers mostly, two with sons at Ferry. ["No order can reach them now," he
    says.](said:zhao)]],
  choices = {
    { "dead", "Ink over the dead men's names, with a sum to each.", tag = "comply",
      effect = function()
        facts.bad60 = "dead"
        deeds.hand_over(1500)
        deeds.post(2)
      end },
    { "nil", "Send the form up with no name on it.", tag = "refuse", effect = function()
      deeds.warm("zhao", 1)
      facts.bad60 = "nil"
      deeds.hands("field", .008, 2) -- nobody sits in meetings
      deeds.post(-2)
    end },
    { "cadre", "Write in the storekeeper whose scale weighs short.", tag = "pass_down",
      effect = function()
        deeds.add("foresee", -.03)
        facts.bad60 = "cadre"
        deeds.file(1)
        deeds.post(2)
      end },
    { "own", "Write in yourself: the director, waste of lamp oil.", tag = "tell",
      effect = function()
        deeds.add("ladle", -.04)
        deeds.file(1)
        facts.bad60 = "own"
        deeds.post(-2)
      end },
  },
}

event "four_sleep" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month >= '1960-05' and month <= '1960-07' and facts.office",
  heading = "Eight hours", weight = 20,
  text = [[Everyone is to have eight hours' sleep, and Upper Kiln has to be woken for the
    order. "Once more from the top," says Liu Erwang. "I dozed at the best part." It
    reached the office at five, to be read out in all brigades before midnight.
    [](cite:F83)]],
}

event "four_handover" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = [[month >= '1960-04' and month <= '1960-05' and facts.office and people.fan.here
    and facts.fan_path == 'promoted']],
  heading = "Handed over", form = "list", who = "fan",
  weight = "month == '1960-05' and 4000 or 20",
  text = [[*By Comrade Fan, called to the prefecture: seal of the committee, one. Keys,
    four. Straw hat, one: not handed over.* They will ask up there about East Wind's
    winter, he says, and he will tell them {facts.children == 'you' and
    'whose name the children\'s certificates bear' or facts.children == 'nobody' and
    'nothing of a drawer' or facts.children == 'fan' and
    'who laid the certificates before him' or 'who sat up with him'}. He shakes your hand
    with both of his and lets go a finger at a time.]],
  enter = function() deeds.leaves("fan", "promoted") end,
}
