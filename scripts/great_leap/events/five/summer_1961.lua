-- July to October 1961: who comes home, pots from a foundry, the fair, the seed.
-- Composed: the nine men and their kettle, the foundry, the stalls, the call. Workers
-- sent home: R21 (N3); repaid, much of it on paper: F48 (S1), STORY's echo of June 1959;
-- fairs: F65 (S3); seed: S6.
local deeds = require "deeds"

event "five_returned" {
  weight = 6,
  ask = "act", sources = { "N3", "R21", "F50", "composed" },
  when = "month == '1961-07' and facts.office",
  heading = "Returned to production",
  record = [[In the two and a half years after 1958 over 25 million people left the
    villages, and the state hired some 12 million of them. [](cite:F50) About twenty
    million came back from 1961 to 1963; that number is recalled from a standard work.
    [](cite:R21) Counties said how they were received: with land at once, after a wait, or
    as labour. We have found little on what teams gave or grudged. The nine men and
    their kettle are composed.]],
  discuss = { "change",
    "In 1958 the towns took workers from the villages and in 1961 they sent them back. "
      .. "What had changed in the towns and at home in those three years?" },
  enter = function()
    say [[Nine men come by ferry with factory boots, a kettle, and a paper from a tractor
      works in Luoyang: *returned to production*. [](cite:R21) Their land was sown in May,
      by others. The brickyard feeds men by the day; the school's field, which grows the
      pupils' soup, is clear. "We've no land to lend," says a team head from Ferry; but
      one of the nine is his brother, and has brought him boots.]]
  end,
  choices = {
    { "autumn", "Promise land after autumn; till then a ration from the store.",
      tag = "delay", effect = function()
        facts.returned = "autumn"
        deeds.send("ferry", 3000)
      end },
    { "school", "Give them the school's field today.", tag = "give", effect = function()
      facts.returned = "school"
      deeds.post(-1)
      deeds.hands("field", .01, 6)
    end },
    { "brickyard", "Send all nine to the brickyard.", tag = "comply",
      effect = function()
        deeds.post(1)
        facts.returned = "brickyard"
        deeds.hands("ws", .005, 6)
      end },
    { "strips", "Let Ferry's teams settle it; sign what they bring.", tag = "pass_down",
      effect = function()
        facts.returned = "strips"
        deeds.hands("field", .012, 6)
        deeds.post(-1)
      end },
  },
}

event "five_fair" {
  weight = 6,
  ask = "act", sources = { "S3", "F65", "composed" },
  when = "month == '1961-09' and facts.office",
  heading = "Fair day",
  record = [[The Twelve Articles of November 1960 opened rural fairs again, though not for
    grain, cotton and oil crops. What else might lie on a stall was for the county to say.
    In western Sichuan, from which our account comes, eggs and vegetables were let
    through, and supply revived. [](cite:F65) Those in charge are recorded looking away
    from grain as well. The wheat under the cabbages is composed.]],
  discuss = { "cause",
    "Eggs could be sold at a fair and wheat could not. Why was grain treated "
      .. "differently, by the state and by the village?" },
  enter = function()
    say [[Fairs are allowed again, for eggs, vegetables and mats; no grain. [](cite:F65)
      White Pagoda's was shut over two sacks of it. On the third stall the cabbages stand
      very high. Somebody from the Hollow holds a tin under the cloth, and by the sound
      wheat runs into it.]]
  end,
  choices = {
    { "fee", "Charge the stall fee; write \"vegetables\".", tag = "conceal",
      effect = function()
        facts.fair = "fee"
        deeds.post(-1)
        deeds.add("plot", .05)
        deeds.send("hollow", 500) -- what is sold there is eaten there
      end },
    { "cabbage", "Buy a cabbage, and ask nothing.", tag = "look", effect = function()
      facts.fair = "cabbage"
      deeds.add("plot", .02)
      deeds.send("hollow", 250)
    end },
    { "home", "Have the stall taken down, and the sacks carried home.", tag = "comply",
      effect = function()
        facts.fair = "home"
        deeds.post(1)
        deeds.add("plot", -.03)
      end },
  },
}

-- A call heard from one end.
local FAIR = {
  fee = "Vegetables, yes. They dry them. No, I didn't ask how small.",
  cabbage = "The fair? I bought a cabbage. Very firm.",
  home = "One stall, yes, taken down. It's across the river on the tenth day now.",
}

event "five_seed" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-10' and facts.office",
  form = "call", weight = 20, heading = "The county, from this end",
  enter = function()
    say [["East Wind. I can hear you. … As weighed, yes; you said as weighed would do. …
      In the ground. … No, in the ground, all that was drawn for seed; I went and kicked
      it. … Because they'd eat it? They've been sitting up with it since June. …"]]
    if FAIR[facts.fair] then
      say('"' .. FAIR[facts.fair] .. ' … Yes, I can hold the line."')
    end
  end,
}
