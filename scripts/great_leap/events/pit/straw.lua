-- Chain 7, the pit: its planting, and the first thing that comes of it. Choice B2
-- (RECALLED R05, R11); searches for such grain are found in F27 and F31. Liu Erwang, the
-- five oxen, the loads of straw and the old kiln are composed; so is the bad year in
-- which Old Meng used lime.
local deeds = require "deeds"

local function bury(answer, jin, hide, points)
  facts.straw, facts.pit_seen = answer, answer ~= "sit"
  deeds.add("hide", hide)
  deeds.bury(jin)
  deeds.post(points)
end

event "pit_straw" {
  tags = { "fixed" },
  when = [[(month == '1958-11' or month == '1958-12' or month == '1959-01')
    and facts.office]],
  heading = "Straw",
  weight = "month == '1958-11' and 500 or 60",
  who = "erwang", place = "upper_kiln", form = "told",
  ask = "act", sources = { "B2", "R05", "R11", "F27", "F31", "composed" },
  owes = { "straw_back", "pit_full", "pit_carried", "pit_hole" },
  record = [[Villagers tell of false walls and pits, of straw left unthreshed, and of
    grain shared out to the houses before the count (recalled, not looked up again).
    [](cite:R05) [](cite:R11) In places this kept people alive. It was also the reason
    given for searches, [](cite:F27) and in Anhui some of the jars that were opened held
    only seed. [](cite:F31)]],
  discuss = { "cause",
    "Hidden grain fed people in places and was the reason given for searches. Which came "
      .. "first, the hiding or the searching, and which paper would show it?" },
  text = [[Upper Kiln's harvest is weighed last; what it does not bring the other fifteen
    brigades are asked for. Today its straw is on the beam before its grain. Its head,
    Liu Erwang, reads out six loads. "Bedding," he says. "For the oxen." Upper Kiln has
    five oxen. ["They've slept badly since the loudspeaker, Director."](said:erwang)
    Behind him the firing pit of the old kiln has been swept. Two women carrying a sack
    put it down [](cite:R11) and admire the view. He sets a stool so that your back will
    be to the pit.]],
  choices = {
    { "sit", "Sit, back to the pit. Ask after the oxen.", tag = "other",
      effect = function()
        bury("sit", 20000, .03, 0)
        say [[Liu Erwang gives you all five oxen by name. When you get up it is dark, and
          the beam has been put away.]]
      end },
    { "weigh", "Have that sack weighed, and all the others.", tag = "look",
      effect = function()
        facts.straw, facts.pit_seen = "weigh", true
        deeds.order("hide", 0)
        deeds.post(3)
        say [[Liu Erwang helps to lift. He thanks the beam, the book and you. Nobody at
          Upper Kiln tells you anything funny before New Year.]]
      end },
    { "look", "Walk to the pit. Say that straw alone lets damp in.", tag = "conceal",
      effect = function()
        bury("look", 28000, .05, -2)
        deeds.warm("meng", 1)
        say [[It needs lime, you say. ["Who told you that, Director?" says Liu
          Erwang.](said:erwang) Old Meng did, in a bad year. You tell him the oxen like
          it.]]
      end },
    { "half", "Book half the sacks as seed, and leave before dark.", tag = "withhold",
      effect = function()
        bury("half", 12000, .015, 0)
        deeds.add("seed", .01)
        deeds.file(2)
        deeds.warm("wen", -1)
        say [[Half the sacks go down as *seed, Upper Kiln*. Wen enters them and asks you
          nothing, at some length.]]
      end },
  },
}

local SPRING = {
  sit = [[Pan, who keeps eleven oxen at Ferry, is told how five of them sleep at Upper
    Kiln, each by name. ["On six loads?" says Pan.](said:pan) "They must be lying very
    high." He asks no more about it.]],
  weigh = [[A joke of Liu Erwang's, about a beam that married a stone, is not good; but it
    is the first in months, and two who were standing near go off to tell it.]],
  look = [[Upper Kiln has drawn lime, *for oxen*. The storekeeper asks you, since your
    initials are on the slip, how oxen are given it. There is none left for the seed
    store.]],
  half = [[For sowing, Upper Kiln is asked for the sacks that the book has as seed. They
    come, right to the jin. Liu Erwang holds his own measure under them for what runs
    out.]],
}

event "straw_back" {
  tags = { "tells" },
  when = [[month >= '1959-03' and month <= '1959-06' and facts.office
    and facts.straw ~= '']],
  heading = "For the oxen",
  weight = 20,
  who = "pan", place = "store", form = "entry",
  ask = "nothing", sources = { "B2", "composed" },
  enter = function() say(SPRING[facts.straw]) end,
}
