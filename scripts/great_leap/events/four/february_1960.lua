-- February 1960. The county town, the visitor's road and all papers are composed; that an
-- official of the Interior Ministry went to see (F14), roads dressed for visitors (L1,
-- F11), letters held (F20), no dogs (daily-life, winter 1959-60) are not.
local deeds = require "deeds"

-- Hou's sign, and Fan's; the other of Fan's is the nursery in the night round.
event "four_bag" {
  when = [[month == '1960-02' and facts.office and people.xiaoman.here
    and people.hou.here]],
  heading = "The bag", form = "list", weight = .01,
  enter = function()
    deeds.fate("hou", "stopped")
    say([[Xiaoman makes up the bag for the county and rules its list from habit. *1.
      Director, ten-day report. 2. Pigs. 3. Militia, lanterns. 4. {fan}. 5. Clinic,
      certificates wanted. 6. Schools. 7. Private letters, held.* Line 8 has read
      *Industry, personal* every tenth day since she came. She has written the 8 and
      nothing after it, and the bag is tied. [](cite:F20)]], {
      fan = people.fan.here and "First secretary, form for a transfer; under family, "
        .. "only child" or "First secretary, none",
    })
  end,
}

event "four_dogs" {
  when = "month == '1960-02' and facts.office and people.zhao.here",
  heading = "Night round", form = "form", weight = 1000,
  text = [[Zhao signs out a lantern for the night round and leaves the stick in the rack.
    The form has a column for it; he rules the column through, since he likes a form to be
    whole. *Office yard, nine: {people.fan.here
    and 'nursery moved from under the first secretary, at his wish' or 'nobody'}. Stone
    Bridge, ten. Liu's Hollow, eleven. Upper Kiln, ten past one. Ferry, three. Challenged
    by: nobody.* You ask what the stick was for. ["Dogs," says Zhao.](said:zhao)]],
  enter = function() pause() end,
}

-- What is Old Meng's, in January already; the next is a board, in March.
event "four_stick" {
  when = "month == '1960-01' and people.meng.here and facts.floor59 == 'spoke'",
  heading = "A tooth for the drill",
  text = [[Old Meng mends the seed drill for spring. Since the sum he did aloud in
    September he carries night soil with the labelled and eats as half. He fits the tooth,
    tries it on his thumb, and gives the drill to a neighbour's boy to take back, which no
    boy has been let do.]],
  enter = function()
    if not facts.office then pause() end
  end,
}

event "four_road" {
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
  text = [[The county sends the timetable of a visitor from a ministry in Beijing: one
    day, by jeep, as far as the thaw allows. *He is not to be tired with meetings.* A
    second slip, in another hand, lists what the road should show: people at work on both
    sides, a hall with its door open. Stone Bridge has counted who can hold a hoe upright
    for a forenoon, and offers to lend them to the next four hamlets, ahead of the jeep.
    [](cite:F14) [](cite:F11)]],
  choices = {
    { "field", "Leave the road as it is, with whoever is on it.", effect = function()
      facts.road = "field"
      deeds.post(-2)
    end },
    { "move", "Take the loan; have hot water carried after them.", effect = function()
      facts.road = "move"
      deeds.hands("ws", .01, 1)
      deeds.post(2)
    end },
    { "walk", "Meet the jeep and walk him to Liu's Hollow.", effect = function()
      facts.road = "walk"
      deeds.relief(3000)
      deeds.post(-5)
    end },
    { "school", "Put the swollen in the school until he is past.", effect = function()
      facts.road = "school"
      deeds.post(1)
    end },
  },
}

local VISIT = {
  field = [[The field is wheat, with six people sitting in it. The visitor asks what they
    are doing. "Weeding," says the nearest. He squats and weeds beside her for as long as
    a cigarette lasts, badly, with a cold in his head. Then he asks you how many they were
    in autumn.]],
  move = [[The jeep stops twice. The second time he says good morning to a woman with a
    hoe and asks if she has far to go home. "Four li," she says, which is true, and is the
    wrong hamlet. He looks at the hoe, thanks her, and is driven on.]],
  walk = [[At the Hollow he asks for the privy and is away some time; he has gone through
    three houses by the back. He returns with his cap in his hand and a cold in his head.
    "Until wheat, how many jin?" he says. You tell him. His pencil writes until the driver
    sounds the horn. He is the second his section has sent, he says. The first one's
    report was found to be long. A week later some sacks come, on no paper.]],
  school = [[He is past by eleven. In six hamlets, he remarks, he has not heard a child.
    "In school," says the driver, who has been told. "Then I should like to hear them,"
    says the visitor, and has the jeep turned. He stands in the school a quarter of an
    hour, with a cold in his head, among the desks that were pushed together for beds.]],
}

event "four_visitor" {
  when = "month == '1960-02' and facts.office and facts.road ~= ''",
  heading = "The visitor", weight = .001,
  enter = function()
    say(VISIT[facts.road])
  end,
}
