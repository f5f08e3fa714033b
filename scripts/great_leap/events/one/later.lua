-- What comes back of act one, 1958 to 1960. It asks nothing. Composed: every paper,
-- price and joke. The record: kitchens lit again in the summer of 1959 (F31), furnaces
-- wound up, useless iron kept D3, wages that ended (RECALLED R19), graves swept at
-- Qingming (F71), a page of praise from the road (F11), the bedbug for the sparrow (F43,
-- in 1960), doors and dogs of the second winter (daily life, RECALLED).

local HATS = {
  walk = [[At the grain station Bai has entered the field that you walked by itself:
    *Liu's Hollow, one field. By Old Meng's hat, {facts.hat} jin a mu. By beam, the same.*
    Over it stands East Wind's figure, {facts.figure58}, and between the two he has ruled
    a line.]],
  sheet = [[Hou's sheet of estimates has been round the brigades. Eleven of sixteen have
    filled in *threshed; potatoes, four to one*. ["It was a good estimate," says Hou. "I
    don't know what of."](said:hou)]],
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
    *Ferry, wages, third issue, on credit.* [](cite:R19) Where the thumb goes, Pan's
    daughter-in-law has written her name in ink: He Xiulian, the *He* too large. On the
    back she has put what the commune owes her, a month to a line: *4 yuan 20.*]],
}

local CAKES = {
  tonnes = [[*cakes, iron, entered by East Wind in tonnes, as steel. Offered back to the
    sender at the price of steel.*]],
  cost = [[*one page from East Wind, of pots, timber and days. Four departments have asked
    to read it. There is no fund to repay what was used.*]],
  shop = [[*less iron than East Wind entered. The difference is owed, in metal.* Hou has
    sent three ploughshares of his eighty, and a bill.]],
  grade = [[*cakes, iron, from East Wind. It is regretted that the word brittle was used.
    Offered for well covers, and as weights.*]],
}

event "slag" {
  tags = { "tells" },
  heading = "Winding up",
  when = [[month >= '1959-04' and month < '1959-08' and facts.office
    and facts.iron ~= '']],
  weight = 20000,
  place = "office", form = "account", ask = "nothing",
  sources = { "D3", "composed" },
  enter = function()
    say("*Steel headquarters, Chenghe, being wound up. In the yard, under cover:* "
      .. CAKES[facts.iron])
  end,
}

local BOARD = {
  oil = [[Two women from the night school stand at the office window, reading a receipt of
    August aloud. They and Gu Mubai, their teacher, are agreed that in its first word a
    stroke is missing.]],
  sealed = [[A printed form has come for each of the eighty-four certified readers. It
    asks who can read. They have brought theirs to the barber, and his boy reads them
    out.]],
  test = [[*Satellite, leap, bumper, mobilise:* the test's sixty characters can still be
    read at the night school, in their order. Someone has asked Gu Mubai for four that
    were not in it. He chalks them up: *salt, owe, pot, mine*.]],
  shut = [[On the barber's wall stands the night school's sum: 2,900 characters to go. In
    spring he has struck that out and put *2,899*. He has learned the character for *ox*,
    he says.]],
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
  kitchens = [[Half the kitchens at Stone Bridge have smoke again. [](cite:F31) The walls
    of the others went for manure. The woman whose wall Tang licked cooks in the street;
    elsewhere a fire burns on three stones.]],
  scrape = [[Kitchens at Stone Bridge are lit again, and blacken the scraped walls.
    [](cite:F31) Somebody's boy has put the date in the soot, with a finger: *1 July.*]],
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
  night = [[Nobody was told which moved grave is whose, so each of the nineteen families
    has swept all nineteen, and burned paper at each. [](cite:R05) The recorder asks what
    that comes to in points; it took them until past noon.]],
  round = [[Nineteen graves stand in the Hollow's wheat, swept, with a footpath to each.
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
  glad = [[*an old peasant, Meng, told us, laughing, that he had never seen such soil.* It
    was Tang's uncle who said it. Old Meng asks how he sounded.]],
  hollow = [[*here our lorry lost its way.* It is the one page that gives the price of a
    meal.]],
}

event "page_nine" {
  tags = { "tells" },
  heading = "Thirty-two pages",
  when = [[month >= '1959-10' and month < '1960-02' and facts.office
    and facts.visit ~= '']],
  weight = 20000,
  place = "office", form = "pamphlet", ask = "nothing",
  sources = { "L1", "F11", "composed" },
  enter = function()
    say("The visitors of 1958 have had *Forty Comrades on the Road* printed, "
      .. "thirty-two pages, six fen. Page nine: " .. PAGE[facts.visit])
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
      say [[Xiaoman has taken the bell off her bicycle. Ferry asked her to. When it rang
        everyone went to the door, ticket in hand, and it is a long way to get up for
        the *Henan Daily*. Of the dogs that knew the bell she has met one since Frost's
        Descent, on a militiaman's rope.]]
    else
      say [[Xiaoman still rings for the soldier's grandmother, who likes to meet her
        standing. Both tyres she has lent to the dam's carts. Barked at by the dogs, she
        cycles on straw rope, good for Ferry and back.]]
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
        The mothers come at noon, on the way to the hall; one feeds two. The door's lower
        half has been laid on bricks, for a bed. ["They don't climb any more," says
        Yao.](said:yao)]]
    else
      say [[Yao has had the lower half of the nursery's door planed smooth; some of the
        children can look over it now. *Nine, noon and three* has been gone over in
        paint.]]
    end
  end,
}

event "bedbugs" {
  tags = { "tells" },
  heading = "Week's return",
  when = "month >= '1960-04' and month < '1960-07' and facts.office and facts.feet >= 0",
  weight = 20000,
  place = "office", form = "return", ask = "nothing",
  sources = { "F2", "F43", "composed" },
  enter = function()
    say([[*Return for the week, four pests.* The forms are of 1958. On line three
      *sparrows, pairs of feet* has been ruled out, and *bedbugs* put over it in purple.
      [](cite:F43) *Sparrows last reported by East Wind: {facts.feet}. Bedbugs to be
      reached, in matchboxes: a tenth more, {more}.*]], { more = facts.feet * 11 // 10 })
  end,
}
