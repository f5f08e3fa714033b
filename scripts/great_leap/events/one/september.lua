-- Autumn 1958, before the first figure and just after it; the telephone is in
-- events/pact. Composed: persons, papers, jokes, the rope, the pay list and its sums,
-- the bicycle and its dogs. The record: asking an old farmer A3 (F27), and what fields
-- bore in one village (F63); a wage by grade beside free meals (F11 for its size
-- elsewhere), paid in most communes once or twice (RECALLED R19); the red and white
-- flags, and rocket to tortoise on the wall (RECALLED R01, R19). A square zhang is a
-- sixtieth of a mu.
local deeds = require "deeds"

local HAT = [[
  Old Meng strips an ear into his palm and walks on. Where the field is neither good nor
  bad he lays the rope in a square, one zhang a side, and beats what stands inside into
  his hat with a shoe. Sixty such squares are a mu, which by the clinic's scale bears
  {weighed} jin.]]

local function walk_with_meng()
  facts.walk = "walk"
  local weighed = deeds.truth("yield_autumn")
  facts.hat = weighed
  deeds.see { id = "walked", label = "One field, walked", value = weighed,
    unit = "jin a mu", by = "you and Old Meng", answer = true, crop = 2 }
  deeds.post(-1)
  deeds.hands("field", .01, 1)
  deeds.warm("meng", 1)
  say(HAT, { weighed = weighed })
end

event "walk" {
  tags = { "fixed" },
  heading = "A day",
  when = [[month == facts.autumn and month > '1958-08' and month < '1958-12'
    and facts.office and facts.call ~= '' and facts.walk == '' and facts.pact == ''
    and people.meng.here and people.hou.here]],
  weight = 2000000,
  who = "meng", place = "step", form = "told", ask = "act",
  sources = { "A3", "F27", "F63", "composed" }, owes = { "hat" },
  record = [[The county picked the plots for an estimate, out of those that a commune
    showed. In Fengyang its secretary took a fine patch of soya and reckoned every field
    by it. [](cite:F27) Some communes offered an ordinary field, some their best. Of
    ordinary years we have few figures from below: one village's memoir gives wheat at 135
    jin a mu, maize and sorghum at 140. [](cite:F63)]],
  discuss = { "cause",
    "Why did a figure from an office travel upward more easily than one from a field, "
      .. "when a single day's walk could test it?" },
  text = [[
    Old Meng Qingyou, sixty-six, the best sower in Liu's Hollow, sits on your step and
    mends a rope. He would walk a field with you, if asked. Indoors
    your deputy, Hou Zhenbang, who built the repair shop, has the sixteen brigades'
    estimates on one sheet. The county telephones for them at eleven. A day in one field
    is a day off this desk, says Hou, and sixteen brigade heads will ask what was wrong
    with their estimates.]],
  choices = {
    { "sheet", "Stay for the call, and take Hou's sheet.", tag = "comply",
      effect = function()
        facts.walk = "sheet"
        deeds.post(1)
        deeds.warm("hou", 1)
      end },
    { "walk", "Walk one field with Old Meng.", tag = "look", effect = walk_with_meng },
  },
}

event "pay_list" {
  tags = { "tells" },
  heading = "First issue",
  when = [[month >= '1958-09' and month < '1958-12' and facts.office and facts.clinic]],
  weight = 20,
  place = "ferry", form = "register", ask = "nothing",
  sources = { "R19", "R08", "F11", "composed" }, owes = { "pay_again" },
  enter = function() facts.paid = true end,
  text = [[
    *East Wind. Wages, besides free meals, first issue, Ferry.* [](cite:R19) *Name; grade;
    yuan; thumb. Pan Shun, oxen; 4; 2.20,* thumbed. *Pan Shun's daughter-in-law; 2,* and
    here the clerk has stopped, since the column wants a name. "That's who she is," says
    Pan. "It's who you are," she says. The schoolmaster is fetched to write her name: *He
    Xiulian.* "Four years in my house," Pan tells the queue, "and she never said." She
    counts her money twice: one yuan forty.]],
}

event "bicycle" {
  tags = { "tells" },
  heading = "The post",
  when = [[month >= '1958-09' and month < '1958-12' and facts.office
    and people.xiaoman.here and facts.pact ~= '']],
  weight = 20,
  who = "xiaoman", place = "road", form = "told", ask = "nothing",
  sources = { "composed" }, owes = { "bell" },
  enter = function() facts.bicycle = true end,
  text = [[
    Xiaoman of the switchboard has a bicycle, a Forever, with one brake. Letters for Ferry
    used to wait for Tuesday's salt cart. Now they are there by noon, and she rings at
    each turn of the bank. By Saturday the dogs know the bell. To one grandmother she
    reads a soldier's letter twice, and takes down the answer on the saddle. The stamp is
    eight fen.]],
}

local RIDES = {
  [[rides a rocket with a round window, and in the window, for want of room, is only your
    cap. The barber asks what a rocket is fed on.]],
  [[sits in an aeroplane. The barber, who painted it, was told that it has no need of
    wheels, and has put them on in case.]],
  [[has the train. The one man in the Hollow who has been on one finds it lifelike: it
    stands still and everybody is looking out.]],
  [[is on the ox. Pan, the ox driver, who heard it was one of his, leaves word that it is
    lame.]],
  [[has the tortoise. The barber had a live one to copy, and it is the best picture on the
    sheet.]],
}

local function ride()
  local order = facts.order
  return RIDES[order < 3 and 1 or order < 5 and 2 or order < 7 and 3 or order < 10 and 4
    or 5]
end

event "ranks" {
  tags = { "tells" },
  heading = "The wall",
  when = [[month > facts.autumn and month > '1958-08' and month < '1959-01'
    and month ~= '1958-10' and facts.office and facts.figure58 > 0]],
  weight = 20,
  place = "wall", form = "wall_newspaper", ask = "nothing",
  sources = { "B5", "R01", "R19", "composed" }, owes = { "kang_june" },
  enter = function()
    say([[*East Wind wall newspaper, number 3. Eleven communes, ranked by their last
      figure, as the county will call them.* In the picture all go up one hill.
      [](cite:R19) East Wind, number
      {facts.order}, ]] .. ride() .. [[ Whoever is called late has heard the others'
        figures by then, Xiaoman says. *Number 4 will appear after the wheat.*]])
  end,
}
