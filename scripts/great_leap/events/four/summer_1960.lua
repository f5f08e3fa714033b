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
  text = [[Stone Bridge has its first wheat on the floor. Some ate it half threshed, and
    by dark they lie outside the clinic, nursed by Yao's women. [](cite:F62) ["Thin gruel
    for nine days," says Yao.](said:yao) "Thin is what we have had since winter," says a
    woman with a sack, "and what gets locked up gets fetched." What the state's carts take
    now, say the drivers, nobody will come and search for.]],
  choices = {
    { "floor", "Share it all out today, by weight.", tag = "give", effect = function()
      facts.new_wheat = "floor"
      deeds.add("hall", -.15)
      deeds.post(-2)
    end },
    { "gruel", "Lock the grain up; gruel in the halls for nine days.", tag = "withhold",
      effect = function()
        facts.new_wheat = "gruel"
        deeds.add("foresee", .15)
      end },
    { "cart", "Load the state's carts first.", tag = "comply", effect = function()
      facts.new_wheat = "cart"
      deeds.hand_over(60000)
      deeds.post(3)
    end },
    { "door", "Share out half; send Yao's women from door to door.", tag = "other",
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
    eats from the sacks that came with the class. The hall's queue hopes that they are
    well hidden.]],
  stone = [[Stone Bridge is a tortoise on the wall chart now, and somebody has given the
    tortoise a small flame. So as not to be seen being helped, the brigade took in its
    sacks for the third class by night.]],
  second = [[Sixteen brigades, all second class: the prefecture has sent your sheet back.
    A second class, it explains, wants a third behind it. Iron Bridge had named a third,
    and the work group has gone there.]],
  kiln = [[Asked by the work group for a list of its enemies, Upper Kiln has handed one
    in. *1. Hail. 2. Badgers. 3. The path.* The sacks did get up the path, it adds.]],
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
  dead = [[On your form of bad persons is the dead father of a young man from Ferry. He
    asks what his father took. The sum has been fetched from the house. He has his
    father's coat on, and asks whether that is to be handed in as well.]],
  nil_return = [[Your form of bad persons went up with no name on it, which counts as
    bureaucratism, and the county has written yours in. The form is back on your desk.]],
  cadre = [[The storekeeper you wrote in as a bad person has had his scale tested before
    witnesses. It is stamped on the underside with the old seal of the commune, which
    issued it. It weighs short by one part in sixteen.]],
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
    evidence.]],
  forbid = [[Your line about green ears and meals, underlined in soap by the barber, hangs
    in the hall.]],
  guard = [[The barber gets his ticket for guarding the wheat field still, since nobody
    has written that he is to stop. The field has been stubble for weeks.]],
  pot = [[The barber's basin is back on its stand, with a dent the size of a ladle, which
    he shows to customers.]],
}

event "four_notes" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-07' and facts.office",
  weight = 20, heading = "Study hour", form = "list",
  text = [[Notes for the study hour, in the League secretary's hand. *1. The Soviet side
    calls its specialists home, and the drawings with them.* [](cite:R03) *2. Hence our
    difficulties. Questions from the floor: {people.pan.here and 'Pan, ox keeper' or
    'Ferry, a woman'}, which specialist was to mend the tractor? Upper Kiln, a voice: were
    they here in March? (Not answered.) A woman of the Hollow: is there a study hour every
    week, and is it indoors?*]],
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
  text = [[*All out for agriculture: workshop labour returns to the fields.* [](cite:F83)
    The commune has five workshops: bricks, which the county has paid for; soda, ball
    bearings and wind power, where the lame sit; and repairs. "Four I would shut today,"
    says {people.hou.here and 'Hou' or 'the deputy'}. "The fifth mends hoes." It does,
    with the strongest hands left.]],
  choices = {
    { "four", "Shut four; keep the repair shop.", tag = "other", effect = function()
      deeds.warm("hou", 1)
      facts.shops60 = "four"
      deeds.hands("field", .045, 3)
      deeds.file(1)
    end },
    { "signs", "Take down the signboards; leave the people at work inside.",
      tag = "conceal",
      effect = function()
        deeds.file(-1)
        facts.shops60 = "signs"
        deeds.post(3)
      end },
    { "all", "Shut all five; march everybody to the fields.", tag = "comply",
      effect = function()
        deeds.warm("hou", -2)
        facts.shops60 = "all"
        deeds.hands("field", .035, 3)
      end },
    { "later", "Shut them in September, when the bricks are fired.",
      tag = "delay", effect = function()
        facts.shops60 = "later"
        deeds.hands("field", .02, 4)
        deeds.post(2)
      end },
  },
}
