-- What comes back of act one, 1958 to 1960. It asks nothing. Composed: every paper,
-- price and joke. The record: kitchens lit again in the summer of 1959 (F31), furnaces
-- wound up, useless iron kept D3, wages that ended (RECALLED R19), graves swept at
-- Qingming (F71), a page of praise from the road (F11), the bedbug for the sparrow (F43,
-- in 1960), doors and dogs of the second winter (daily life, RECALLED).

local HATS = {
  walk = [[Bai has entered it apart, at the director's wish: *Liu's Hollow, one field. By
    hat, green, {facts.hat} jin a mu. By beam, dry, the same, less what the shoe missed.*
    Over it stands East Wind's, {facts.figure58}, and between the two he has ruled a
    line.]],
  sheet = [[Hou's sheet has been round the brigades and has a second column, *threshed*,
    filled in by eleven of sixteen and ruled with the same file. He lays it before you
    himself. ["It was a good estimate," he says. "I don't know what of."](said:hou)]],
}

event "hat" {
  tags = { "tells" },
  heading = "Threshed",
  when = "month == '1958-12' and facts.office and facts.walk ~= '' and people.wen.here",
  weight = 60, -- before the act's closing image
  place = "station", form = "two_entries", ask = "nothing",
  sources = { "A3", "composed" },
  enter = function() say(HATS[facts.walk]) end,
}

event "pay_again" {
  tags = { "tells" },
  heading = "Third issue",
  when = [[month >= '1959-02' and month < '1959-06' and facts.office and facts.paid]],
  weight = 20,
  place = "ferry", form = "register", ask = "nothing",
  sources = { "R19", "composed" },
  text = [[
    *Ferry, wages, third issue. For money read credit.* [](cite:R19) Where the thumb goes,
    beside grade 2, stands a name in ink: He Xiulian, the *He* too large. The clerk wanted
    the thumb as well, there being a space. She has used the back, for what is owing, a
    month to a line, with a stroke under it: *4 yuan 20.*]],
}

local CAKES = {
  tonnes = [[*cakes, iron, entered by East Wind in tonnes, as steel. Offered back to the
    sender at the price of steel.*]],
  cost = [[*one page, East Wind, of pots, timber and days. There is no fund for it. Four
    departments have asked to read it; there is no other.*]],
  shop = [[*East Wind, tonnes rounded up. The difference is owed, in metal.* Hou has sent
    them three ploughshares of the eighty, and his bill.]],
  grade = [[*cakes, East Wind, brittle. Offered for well covers, and as weights. It is
    regretted that the word was used.*]],
}

event "slag" {
  tags = { "tells" },
  heading = "Winding up",
  when = [[month >= '1959-04' and month < '1959-08' and facts.office
    and facts.iron ~= '']],
  weight = 20,
  place = "office", form = "account", ask = "nothing",
  sources = { "D3", "composed" },
  enter = function()
    say("*Steel headquarters, Chenghe, being wound up. In the yard, under cover:* "
      .. CAKES[facts.iron])
  end,
}

local BOARD = {
  oil = [[Two women stand at the office window with a receipt of August, reading it aloud,
    a hand each. They are at the word *lent*. There is a stroke short, they think. Gu
    Mubai, passing, does not mend it.]],
  sealed = [[*Readers of East Wind, eighty-four,* says a printed form, one for each to
    complete. They have brought it to the barber. His boy read it out to him, and he can
    report that it asks who can read.]],
  test = [[*Satellite, leap, bumper, mobilise:* the sixty characters can still be read at
    the night school, in their order. Someone has asked Gu Mubai for four that were not in
    the test. He chalks them up: *salt, owe, pot, mine*.]],
  shut = [[On the barber's wall the sum has been going on by itself. *2,900* has been
    struck out, and *2,899* put, in spring, under a photograph of a tractor. It was the
    character for *ox*, he says.]],
}

event "pledge_read" {
  tags = { "tells" },
  heading = "The readers",
  when = [[month >= '1959-03' and month < '1959-08' and facts.office
    and facts.pledge ~= '']],
  weight = 20,
  place = "barber", form = "told", ask = "nothing",
  sources = { "J1", "F67", "composed" },
  enter = function() say(BOARD[facts.pledge]) end,
}

local WALLS = {
  kitchens = [[Half the roofs at Stone Bridge have smoke. [](cite:F31) Under the others
    there is a fire on three stones between two walls. The woman of the licked one cooks
    in the street; the plan for this is on paper.]],
  scrape = [[Kitchen walls at Stone Bridge are so clean that the first smoke writes on
    them. [](cite:F31) Somebody's boy has put the date in it, with a finger: *1 July.*]],
}

event "fourth_wall" {
  tags = { "tells" },
  heading = "Stone Bridge, supper",
  when = [[month >= '1959-07' and month < '1959-09' and facts.office
    and facts.walls ~= '']],
  weight = 3000,
  place = "stone_bridge", form = "told", ask = "nothing",
  sources = { "H1", "F31", "composed" },
  enter = function() say(WALLS[facts.walls]) end,
}

local MOUNDS = {
  night = [[Nobody was told which basket was which. So each of the nineteen families has
    swept all nineteen, with paper for each. [](cite:R05) It took them until past noon,
    and the recorder asks what that comes to in points.]],
  round = [[Nineteen islands stand in the Hollow's wheat, swept, with a footpath to each.
    The county's chart has the rise down as ploughed. An inspector, who saw it from the
    road, has pencilled in *trees?*]],
}

event "swept" {
  tags = { "tells" },
  heading = "Qingming",
  when = "month == '1959-04' and facts.office and facts.mounds ~= ''",
  weight = 3000,
  place = "hollow", form = "told", ask = "nothing",
  sources = { "H3", "R05", "F71", "composed" },
  enter = function() say(MOUNDS[facts.mounds]) end,
}

local PAGE = {
  carts = [[*at East Wind, manure, 200 heaps to the li.* In the margin the county has
    reckoned up, in pencil, what grew on it.]],
  glad = [[*an old peasant, Meng, told us, laughing, that he had never seen such soil.*
    Old Meng asks his reader how he sounded when he said it.]],
  hollow = [[*here our lorry lost its way.* It is the one page with a name misspelled and
    the price of a meal.]],
}

event "page_nine" {
  tags = { "tells" },
  heading = "Thirty-two pages",
  when = [[month >= '1959-10' and month < '1960-02' and facts.office
    and facts.visit ~= '']],
  weight = 20,
  place = "office", form = "pamphlet", ask = "nothing",
  sources = { "L1", "F11", "composed" },
  enter = function()
    say("*Forty Comrades on the Road,* thirty-two pages, six fen, was printed last "
      .. "winter and is distributed now, eleven copies. Page nine: " .. PAGE[facts.visit])
  end,
}

event "bell" {
  tags = { "tells" },
  heading = "The bell",
  when = [[month >= '1959-12' and month < '1960-02' and facts.office and facts.bicycle
    and people.xiaoman.here]],
  weight = 20,
  who = "xiaoman", place = "road", form = "told", ask = "nothing",
  sources = { "composed" },
  enter = function()
    if facts.ferry >= 2 or facts.hunger >= 2 then
      say [[Xiaoman has taken the bell off the bicycle. Someone at Ferry asked her to.
        When it rang everyone there went to the door, and it is a long way to get up for
        the *Henan Daily*. Of the dogs that knew it she has met one since Frost's
        Descent, on a militiaman's rope.]]
    else
      say [[Xiaoman's bicycle has lost both tyres and goes on straw rope, which takes her
        to Ferry and back once. The dogs bark at the straw. She still rings, for the
        grandmother, who likes to be standing up.]]
    end
  end,
}

event "nursery_noon" {
  tags = { "tells" },
  heading = "Nine, noon and three",
  when = [[month >= '1959-12' and month < '1960-03' and facts.office and facts.nursery
    and people.yao.here]],
  weight = 20,
  who = "yao", place = "nursery", form = "told", ask = "nothing",
  sources = { "I2", "R06", "R08", "composed" },
  enter = function()
    if facts.hunger >= 2 then
      say [[Yao has struck nine and three out of the hours for milk on the nursery's door.
        They come at noon, past the well, on the way to the hall; one tries for two. The
        lower half has been lifted off its hinges and laid on bricks, for a bed. ["They
        don't climb," says Yao.](said:yao)]]
    else
      say [[Yao has had the lower half of the nursery's door planed; there are some now
        who can look over it. *Nine, noon and three* has been gone over in paint.]]
    end
  end,
}

event "bedbugs" {
  tags = { "tells" },
  heading = "Week's return",
  when = "month >= '1960-04' and month < '1960-07' and facts.office and facts.feet >= 0",
  weight = 20,
  place = "office", form = "return", ask = "nothing",
  sources = { "F2", "F43", "composed" },
  enter = function()
    say([[*Return for the week, four pests.* The forms are of 1958. On line three
      *sparrows, pairs of feet* has been ruled out, and *bedbugs* put over it in purple.
      [](cite:F43) *Basis, as reported by East Wind: {facts.feet}. To be reached, in
      matchboxes: basis and a tenth, {more}.*]], { more = facts.feet * 11 // 10 })
  end,
}
