-- June to August 1960. People ill from eating too fast (a medical commonplace; F62 for
-- the clinics); the Soviet break as a public reason (recalled, R03); all-out for
-- agriculture and workshop people sent home (C7; F83, weak). Workshops, notes and
-- words are composed.
local deeds = require "deeds"

event "four_new_wheat" {
  when = "month == '1960-06' and facts.office and people.yao.here",
  heading = "New wheat",
  text = [[The first wheat is on the floor at Stone Bridge, and by dark a row of people
    lie outside the clinic, holding their stomachs, who have eaten it half threshed. Yao
    has seen it in calves let into clover. "Thin, a ladle every two hours," she says, "and
    someone sitting on the lid." The brigades want it shared out on the floors, today,
    before it can be counted. [](cite:F62)]],
  choices = {
    { "floor", "Share it out on the floors, by weight.", effect = function()
      facts.new_wheat = "floor"
      deeds.add("hall", -.15)
      deeds.post(-2)
    end },
    { "gruel", "Gruel for nine days; lock up the grain.", effect = function()
      facts.new_wheat = "gruel"
      deeds.add("foresee", .15)
    end },
    { "cart", "Load the state's carts first.", effect = function()
      facts.new_wheat = "cart"
      deeds.hand_over(60000)
      deeds.post(3)
    end },
    { "door", "Share out half; put Yao's women at the doors.", effect = function()
      facts.new_wheat = "door"
      deeds.add("hall", -.06)
      deeds.add("foresee", .05)
      deeds.post(-1)
    end },
  },
}

event "four_notes" {
  when = "month == '1960-07' and facts.office",
  heading = "Study hour", form = "list",
  text = [[Notes for the study hour, in the League secretary's hand. *1. The Soviet side
    calls its specialists home, and the drawings with them. 2. Works left half built. 3.
    Hence our difficulties. Questions from the floor: Pan, ox keeper, which of them was to
    mend the tractor? Upper Kiln, a voice: were they here in March? (Not answered.) A
    woman of the Hollow: is there a study hour every week, and is it indoors?*]],
  enter = function() pause {} end,
}

event "four_workshops" {
  when = "month == '1960-08' and facts.office",
  heading = "Five signboards",
  text = [[*All out for agriculture, all out for grain: workshop labour returns to the
    fields.* The commune has five: bricks, soda, ball bearings (two women and a
    grindstone), wind power, repairs. {people.hou.here and 'Hou' or 'The deputy'}
    has done the list himself. "Four I would shut today," he says. "I'd have
    shut them last summer, if anyone had asked for that. The fifth mends hoes." It is the
    one he sleeps in. It does mend hoes. [](cite:F83)]],
  choices = {
    { "four", "Shut four; keep the repair shop.", effect = function()
      facts.shops60 = "four"
      deeds.hands("field", .045, 3)
    end },
    { "signs", "Take down the signboards, and leave the hands.", effect = function()
      facts.shops60 = "signs"
      deeds.post(1)
    end },
    { "all", "Shut all five, and march the hands out.", effect = function()
      facts.shops60 = "all"
      deeds.hands("field", .06, 3)
      deeds.post(2)
    end },
    { "later", "Shut them when the bricks are fired, in September.", effect = function()
      facts.shops60 = "later"
      deeds.hands("field", .02, 3)
      deeds.post(-1)
    end },
  },
}
