-- June to August 1960. People ill from eating too fast (a medical commonplace; F62 for
-- the clinics); the Soviet break as a public reason (recalled, R03); all-out for
-- agriculture and workshop people sent home (C7; F83, weak). Workshops, notes and
-- words are composed.
local deeds = require "deeds"

event "four_new_wheat" {
  weight = 6,
  ask = "act", sources = { "F62", "R14", "composed" },
  when = "month == '1960-06' and facts.office and people.yao.here",
  heading = "New wheat",
  record = [[In Wenling, Zhejiang, 406 brigades of 698 had people with oedema by spring
    1960, as one who treated them remembers. [](cite:F62) Medicine advises gruel before
    dry food. The first carts of a harvest were the state's; [](cite:R14) some teams
    shared grain out to households before it could be carted. [](cite:R11) Both are
    recalled, not checked again.]],
  discuss = { "significance",
    "What did the first week of a harvest decide for those lying at the clinic's "
      .. "door, and what for the carts of the state?" },
  text = [[At Stone Bridge the first wheat is on the floor, and by dark a row of people
    who have eaten it half threshed lie outside the clinic, holding their stomachs.
    [](cite:F62) ["Thin, a ladle every two hours," says Yao, "and someone sitting on the
    lid."](said:yao) The brigades want it shared out on the floors, today, before it can
    be counted.]],
  choices = {
    { "floor", "Share it out on the floors, by weight.", tag = "give", effect = function()
      facts.new_wheat = "floor"
      deeds.add("hall", -.15)
      deeds.post(-2)
    end },
    { "gruel", "Gruel for nine days; lock up the grain.", tag = "withhold",
      effect = function()
        facts.new_wheat = "gruel"
        deeds.add("foresee", .15)
      end },
    { "cart", "Load the state's carts first.", tag = "comply", effect = function()
      facts.new_wheat = "cart"
      deeds.hand_over(60000)
      deeds.post(3)
    end },
    { "door", "Share out half; put Yao's women at the doors.", tag = "other",
      effect = function()
        facts.new_wheat = "door"
        deeds.add("hall", -.06)
        deeds.add("foresee", .05)
        deeds.post(-1)
      end },
  },
}

-- What came of May's three classes.
local THIRD = {
  hollow = [[For nine days the work group has looked for the enemies of Liu's Hollow, and
    eats from the sacks that came with the class. The queue hopes that the enemies are
    well hidden.]],
  stone = [[Stone Bridge took in the sacks of the third class by night, so as not to be
    seen being helped. On its wall chart a tortoise has had to go up. Somebody has given
    the tortoise a small flame.]],
  second = [[Sixteen brigades, all second: the prefecture has sent the sheet back. A
    class, it explains, wants somebody in front of it. The work group went on to Iron
    Bridge, which had a third.]],
  kiln = [[Asked by the work group for a list of its enemies, Upper Kiln has handed one
    in. *1. Hail. 2. Badgers. 3. The path.* The sacks did get up the path, it adds, and it
    thanks all concerned.]],
}

event "four_third" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-07' and facts.office and facts.third ~= ''",
  heading = "A class", weight = 60,
  enter = function() say(THIRD[facts.third]) end,
}

-- And of its sixteen lines.
local BAD = {
  dead = [[A young man from Ferry would like to see what his father is said to have taken.
    The sum is on the form, and has been fetched. He has the father's coat on, and asks
    whether that is to be handed in as well.]],
  nil_return = [[The nil return is back, counted as bureaucratism, with your name written
    in by the county under *name*.]],
  cadre = [[The storekeeper you wrote in has asked for his scale to be tested before
    witnesses. It weighs short by one part in sixteen. It is stamped on the underside with
    the old seal of the commune, which issued it.]],
  own = [[The county writes to the director of East Wind concerning the director of East
    Wind, and wants a report on the lamp oil from somebody who knows the office.]],
}

event "four_lines_back" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-08' and facts.office and facts.bad60 ~= ''",
  heading = "A line returned", weight = 3000,
  enter = function()
    say(BAD[facts.bad60 == "nil" and "nil_return" or facts.bad60])
  end,
}

-- The barber's basin of May.
local EARS = {
  team = [[The barber shaves out of a borrowed bowl. His basin is with the team, as
    evidence, and is found to hold two ladles.]],
  forbid = [[Your line about ears hangs in the hall, and the barber has underlined it in
    soap.]],
  guard = [[The barber still guards that field, in which there is stubble. Nobody has
    written that he is to stop, and there is a ticket with it.]],
  pot = [[The barber's basin is back on its stand, with a dent the size of a ladle, which
    he shows to customers.]],
}

event "four_notes" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-07' and facts.office",
  weight = 20, heading = "Study hour", form = "list",
  text = [[Notes for the study hour, in the League secretary's hand. *1. The Soviet side
    calls its specialists home, and the drawings with them.* [](cite:R03) *2. Works left
    half built. 3. Hence our difficulties. Questions from the floor: {people.pan.here
    and 'Pan, ox keeper' or 'Ferry, a woman'}, which of them was to mend the tractor?
    Upper Kiln, a voice: were they here in March? (Not answered.) A woman of the Hollow:
    is there a study hour every week, and is it indoors?*]],
  enter = function()
    if EARS[facts.ears] then say(EARS[facts.ears]) end
  end,
}

event "four_workshops" {
  weight = 6,
  ask = "act", sources = { "C7", "C4", "F83", "composed" },
  when = "month == '1960-08' and facts.office",
  heading = "Five signboards",
  record = [[Communes had opened ten workshops, or one, or none. Some repair shops were of
    use; much of the rest was idle labour and burned wood, as Luo Pinghan and Donnithorne
    are recalled. [](cite:R19) [](cite:R27) The order of 10 August 1960 put grain first;
    its date rests on a weak source. Counties passed it on. Communes closed their
    workshops at once, or kept one. The hands are said to have come back too late for that
    crop. [](cite:F83)]],
  discuss = { "change",
    "In 1958 workshops stood for the future. What had changed about them by August "
      .. "1960, and what had not?" },
  text = [[*All out for agriculture, all out for grain: workshop labour returns to the
    fields.* The commune has five: bricks, soda, ball bearings (two women and a
    grindstone), wind power, repairs. "Four I would shut today," says {people.hou.here
    and 'Hou' or 'the deputy'}. "The fifth mends hoes." It is the one he sleeps in, and it
    does mend hoes. [](cite:F83)]],
  choices = {
    { "four", "Shut four; keep the repair shop.", tag = "other", effect = function()
      deeds.warm("hou", 1)
      facts.shops60 = "four"
      deeds.hands("field", .045, 3)
      deeds.file(1)
    end },
    { "signs", "Take down the signboards, and leave the hands.", tag = "conceal",
      effect = function()
        deeds.file(-1)
        facts.shops60 = "signs"
        deeds.post(3)
      end },
    { "all", "Shut all five, and march the hands out.", tag = "comply",
      effect = function()
        deeds.warm("hou", -2)
        facts.shops60 = "all"
        deeds.hands("field", .035, 3)
      end },
    { "later", "Shut them when the county's bricks are fired, in September.",
      tag = "delay", effect = function()
        facts.shops60 = "later"
        deeds.hands("field", .02, 4)
        deeds.post(2)
      end },
  },
}
