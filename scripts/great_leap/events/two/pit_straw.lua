-- Chain 7, the pit, its planting. Choice B2 (RECALLED R05, R11); searches for such grain
-- are found in F27 and F31. Liu Erwang, the five oxen, the loads of straw and the old
-- kiln are composed; so is the bad year in which Old Meng used lime.
local deeds = require "deeds"

local function bury(answer, jin, hide)
  return function()
    facts.straw, facts.pit_seen = answer, answer ~= "sit"
    deeds.add("hide", hide)
    deeds.bury(jin)
  end
end

local function then_say(effect, words)
  return function()
    effect()
    say(words)
  end
end

event "pit_straw" {
  when = "month == '1958-11' and facts.office",
  heading = "Straw",
  record = [[Teams and brigades hid grain; a commune that noticed could look away or
    inform. Villagers tell of false walls and pits, of straw left unthreshed, and of grain
    shared out to the houses before the count (recalled, not looked up again).
    [](cite:R05) [](cite:R11) In places this kept people alive. It was also the reason
    given for searches, [](cite:F27) and in Anhui some of the jars that were opened held
    only seed. [](cite:F31)]],
  discuss = { "cause",
    "Hidden grain fed people in places and was the reason given for searches. Which came "
      .. "first, the hiding or the searching, and which paper would show it?" },
  text = [[Upper Kiln is furthest and is weighed last, and today its straw is on the beam
    before its grain. Liu Erwang, who heads it, reads out six loads, each in full.
    "Bedding," he says. "For the oxen." Upper Kiln has five oxen. ["They've slept badly
    since the loudspeaker."](said:erwang) Behind him the firing pit of the old kiln, dry
    as a cupboard, has been swept. Two women with a sack, seeing you, put it down
    [](cite:R11) and admire the view. Nobody at Upper Kiln has admired the view before.
    Liu Erwang wipes a stool with his sleeve and sets it so that your back will be to
    the pit.]],
  choices = {
    { "sit", "Sit down. Ask after the oxen.",
      effect = then_say(bury("sit", 20000, .03), [[Liu Erwang gives you all five by name,
        with their mothers. When you get up it is dark, and the beam has been put
        away.]]) },
    { "weigh", "Have the sack brought to the beam, and the rest of them.",
      effect = function()
        facts.straw, facts.pit_seen = "weigh", true
        deeds.order("hide", 0)
        deeds.post(1)
        say [[Liu Erwang helps to lift. He thanks the beam, the book and you. It is spring
          before anyone at Upper Kiln tells you something funny.]]
      end },
    { "look", "Walk to the edge. Say that straw alone lets the damp in.",
      effect = then_say(bury("look", 28000, .05), [[["Lime," says Liu Erwang. "Who told
        you that?"](said:erwang) Old Meng did, in a bad year. You tell him the oxen like
        it.]]) },
    { "half", "Book half the sacks as seed, and leave before dark.",
      effect = then_say(bury("half", 12000, .015), [[It goes in as *seed, Upper Kiln*. Wen
        enters it and asks you nothing, at some length.]]) },
  },
}
