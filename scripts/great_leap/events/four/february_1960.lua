-- February 1960. The county town, the visitor's road and all papers are composed; that an
-- official of the Interior Ministry went to see (F14), roads dressed for visitors (L1,
-- F11), letters held (F20), no dogs (daily-life, winter 1959-60) are not.
local deeds = require "deeds"

event "four_dogs" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = [[month >= '1960-01' and month <= '1960-03' and facts.office
    and people.zhao.here]],
  heading = "Night round", form = "form",
  weight = "month == '1960-01' and 3 or 40",
  text = [[Zhao of the militia signs out a lantern for the night round and leaves the
    stick in the rack; on the form he rules its column through. *Office yard, nine:
    {people.fan.here and 'nursery moved from under Fan\'s room, at his wish' or 'nobody'}.
    Stone Bridge, ten. Liu's Hollow, eleven. Upper Kiln, ten past one. Ferry, three. Roof
    smoke: none. Challenged by: nobody.* What was the stick for? ["There were dogs," says
    Zhao.](said:zhao)]],
}

-- What is Old Meng's, in January already; the next is a board, in March.
event "four_stick" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "sign_meng" },
  enter = function() facts.meng_signs = facts.meng_signs + 1 end,
  when = "month == '1960-01' and people.meng.here and facts.floor59 == 'spoke'",
  heading = "A tooth for the drill", weight = 3000,
  text = [[Since he did a sum aloud in September, Old Meng carries night soil with the
    labelled and gets half a ration. He has a neighbour's boy carry the seed drill back,
    which no boy has been allowed to do. He has mended its tooth for spring.]],
}

event "four_road" {
  weight = 6,
  ask = "act", sources = { "L1", "F11", "F14", "composed" },
  when = "month == '1960-02' and facts.office",
  heading = "A visitor's road",
  record = [[Before Mao's visit in August 1958 Xushui county set people to work beside the
    railway and sent those who doubted to distant posts. [](cite:F11) Counties gave such
    orders. Communes carried them out, or let an ordinary field be seen. An official of
    the Interior Ministry who went to Xinyang in February 1960 reported 200,000 to 300,000
    dead. [](cite:F14) By which roads he went, and what had been put beside them, we have
    not read.]],
  discuss = { "perspective",
    "A visitor may guess that a road has been prepared for him. For whom, then, is "
      .. "it prepared?" },
  text = [[*Timetable of a visitor* from a ministry in Beijing: one day in early March,
    by jeep. A second slip lists what he should see from the road: wheat hoed, an open
    hall, bark on the elms. [](cite:F14) [](cite:F11) Stone Bridge has counted who can
    hold a hoe upright. It will lend them to the next four hamlets, ahead of the jeep.
    Three Forks left its road as it was, and has a new director, who searches houses.]],
  choices = {
    { "field", "Leave the road as it is, with whoever is on it.", tag = "look",
      effect = function()
        facts.road = "field"
        deeds.relief(900)
        deeds.post(-2)
      end },
    { "move", "Line the road with Stone Bridge's people; send them hot water.",
      tag = "comply",
      effect = function()
        facts.road = "move"
        deeds.hands("ws", .01, 1)
        deeds.post(2)
      end },
    { "walk", "Meet the jeep and walk the visitor to Liu's Hollow.", tag = "tell",
      effect = function()
        deeds.file(2)
        facts.road = "walk"
        deeds.relief(3000)
        deeds.post(-5)
      end },
    { "school", "Carry the Hollow's swollen to the school for gruel that day.",
      tag = "conceal", effect = function()
        deeds.warm("yao", -1)
        facts.road = "school"
        deeds.send("hollow", 600)
        deeds.post(1)
      end },
  },
}

local VISIT = {
  field = [[Six people are sitting in the wheat. The visitor asks what they are doing.
    "Weeding," says the nearest. He squats and weeds beside her, badly, and asks you how
    many people the team had in autumn. Within the week a chit *for weeders* comes, and
    with it nine sacks of soya.]],
  move = [[At the second hamlet the visitor asks a woman with a hoe if she has far to go
    home. "Four li," she says, which is true: she is from Stone Bridge. He thanks her, and
    is driven on.]],
  walk = [[At the Hollow the visitor asks for the privy, and goes through three houses by
    the back. He returns with his cap in his hand. "How many jin until the wheat?" he
    says, and writes. A week later some sacks come, with no paper.]],
  school = [[In six hamlets, the visitor remarks, he has not heard a child. "In school,"
    says the driver, who has been told. "Then I should like to hear them," says the
    visitor, and has the jeep turned. He stands a quarter of an hour among desks that were
    pushed together for beds.]],
}

event "four_visitor" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = "month == '1960-03' and facts.office and facts.road ~= ''",
  heading = "The visitor", weight = 100000,
  enter = function()
    say(VISIT[facts.road])
  end,
}
