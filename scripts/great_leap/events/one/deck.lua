-- The deck of act one: jobs of the autumn and winter of 1958 of which a game meets one
-- or two. Composed: persons, sums, jokes, the programme, the wall that is licked. The
-- record: literacy in months J1 (F67); walls for manure H1 (F39); roads made ready for
-- visitors L1, L2 (F11, F08); graves in the field H3 (RECALLED R05); pests counted by
-- tails and feet, and lent F2 (F43).
local deeds = require "deeds"

local function does(name, how, effect, words)
  return function()
    facts[name] = how
    effect()
    say(words)
  end
end

event "pledge" {
  heading = "The night school",
  picture = "blackboard",
  when = [[month >= '1958-10' and month < '1959-02' and facts.office
    and facts.list ~= '' and facts.pledge == '' and people.gu.here]],
  weight = 6,
  who = "gu", place = "school", form = "blackboard", ask = "act",
  sources = { "J1", "F67", "composed" }, owes = { "pledge_read" },
  record = [[A memoir tells of pledges for three thousand characters in some months, and
    of a quiet retreat from them. [](cite:F67) A township pledged; who kept a class could
    test it, teach the words of the test, or certify everybody. Sum, class and
    certificates are composed.]],
  discuss = { "significance",
    "Eighty-four certificates were printed before anyone was taught. For whom could such "
      .. "a paper be of use, and what would have shown whether it was true?" },
  text = [[
    *Night school, present: 84. Know a hundred characters: 31. Pledged for each, in sixty
    nights: 3,000.* [](cite:F67) Gu Mubai, the labelled teacher, works it out on the
    board; the class asked. *2,900 to go. A night: 48 1/3.* "It's the third that will
    finish us," says the barber. There is lamp oil for six nights; the rest burns at the
    steel site. The county tests only sixty characters. Its eighty-four certificates lie
    here, unsealed; whoever holds one may keep a team's book, or be fetched to write
    slogans.]],
  choices = {
    { "oil", "Take the steel site's oil; report what the class can read.", tag = "give",
      effect = does("pledge", "oil", function()
        deeds.post(-1)
        deeds.warm("gu", 1)
      end,
        [[Eleven lamps come from the steel site, with their oil. Gu rubs the third off the
          sum.]]) },
    { "sealed", "Seal the eighty-four certificates tonight.", tag = "comply",
      effect = does("pledge", "sealed", function()
        deeds.post(2)
        deeds.file(-4)
        deeds.hands("ws", .006, 6)
        deeds.warm("gu", -1)
      end, [[Those who can read their certificate read it to the others. The county sends
        for twelve of them.]]) },
    { "test", "Have only the test's sixty characters taught, in six nights.",
      tag = "conceal",
      effect = does("pledge", "test", function()
        deeds.file(-2)
        deeds.hands("ws", .002, 2)
      end,
        [[Gu teaches ten characters a night, as the test will ask them.]]) },
    { "shut", "Shut the school; its people are wanted for carting.", tag = "delay",
      effect = does("pledge", "shut", function()
        deeds.post(-2)
        deeds.file(3)
        deeds.hands("field", .012, 2)
      end, [[The barber copies the sum on to his shop wall, to have something to go on
        with.]]) },
  },
}

event "kitchen_wall" {
  heading = "Forty years of cooking",
  when = [[month >= '1958-10' and month < '1959-02' and facts.office
    and facts.list ~= '' and facts.walls == '' and people.tang.here]],
  weight = 6,
  who = "tang", place = "stone_bridge", form = "told", ask = "act",
  sources = { "H1", "F39", "composed" }, owes = { "fourth_wall" },
  record = [[Old walls, rich in soot and salts, went towards a county's target for manure:
    those of empty sheds, of kitchens that the halls had left cold, of rooms that people
    lived in. Ningxiang, in Hunan, lost about a third of its rooms; another place, Heling
    brigade, 37.7 in the hundred. [](cite:F39) Not all was for manure.]],
  discuss = { "cause",
    "A kitchen in which nobody was to cook again had become material. Which earlier "
      .. "decisions made it so, and could they have been undone without it?" },
  text = [[
    Tang, secretary of Stone Bridge, has licked a kitchen wall, black with forty years of
    cooking. ["Salt," he says. "That's manure, standing up!"](said:tang) The county wants
    old walls for the young wheat, from East Wind 1,200 cart-loads. [](cite:F39) That
    wheat has had no other manure, and the kitchens have been cold since the halls opened.
    The woman of the house says he should start with his own. The soot alone makes a third
    of the loads, and costs a day's hoeing to a kitchen.]],
  choices = {
    { "scrape", "Scrape the soot off with hoes; leave the walls.", tag = "conceal",
      effect = does("walls", "scrape", function()
        deeds.hands("ws", .003, 1)
        deeds.post(-1)
      end,
        [[The soot comes off in scales, four sacks to a kitchen.]]) },
    { "kitchens", "Break up the walls of every second kitchen.", tag = "comply",
      effect = does("walls", "kitchens", function()
        deeds.post(2)
        deeds.pots(-6)
        deeds.add("plot", -.03)
      end, [[The woman takes down her salt jar before the shelf goes. Tang does his own
        kitchen first.]]) },
  },
}

event "forty_comrades" {
  heading = "Programme",
  when = [[month >= '1958-10' and month < '1959-01' and facts.office
    and facts.list ~= '' and facts.visit == '' and people.hou.here and people.meng.here]],
  weight = 6,
  place = "road", form = "programme", ask = "words",
  sources = { "L1", "L2", "F11", "F08", "composed" }, owes = { "page_nine" },
  record = [[Before Mao came to Xushui on 4 August 1958 people and crops were moved to the
    road, and those who might say something else were kept away from it. [](cite:F11)
    Macheng fed its visitors out of its stores. [](cite:F08) What visitors saw was for
    those below to arrange. These forty and their pamphlet are composed.]],
  discuss = { "perspective",
    "What could an honest visitor in a lorry have learned on such a road, and what would "
      .. "he have had to ask for in order to learn more?" },
  text = [[
    *Visitors from the prefecture, forty, in two lorries. 9.10, Stone Bridge road: manure,
    200 heaps to the [li](term:li). 9.25, hall; four dishes. 9.40, an old peasant is glad.
    9.50, they leave.* [](cite:F11) Beside *glad* Hou, your deputy, has put Old Meng, and
    a question mark: Meng answers what he is asked. The road has sixty heaps; the rest are
    on the wheat. ["From a lorry you see forty paces," says Hou, "and then the other
    lorry's dust."](said:hou) On the Hollow's track, which is soft, nothing is laid
    out.]],
  choices = {
    { "carts", "Have forty carts bring the heaps to the road, two days.", tag = "comply",
      effect = does("visit", "carts", function()
        deeds.post(2)
        deeds.hands("ws", .02, 1)
      end, [[There are two hundred heaps to the li. The dishes are cleared at 9.39.]]) },
    { "glad", "Send Old Meng to the ditch; let Tang's uncle be glad.",
      tag = "conceal",
      effect = does("visit", "glad", function()
        deeds.post(1)
        deeds.warm("meng", -2)
        deeds.hands("ws", .004, 1)
      end, [[Old Meng takes his own spade. Tang's uncle is fifty-one; they lend him a
        stick.]]) },
    { "hollow", "Have the lorries waved down the Hollow's track.", tag = "other",
      effect = does("visit", "hollow", function()
        deeds.post(-2)
        deeds.hands("field", .008, 1)
      end, [[The second lorry sinks in, and is dug out by noon. The forty lend a hand, and
        eat like carters.]]) },
  },
}

event "mounds" {
  heading = "Nineteen mounds",
  when = [[month >= '1958-10' and month < '1959-01' and facts.office
    and facts.list ~= '' and facts.mounds == '' and people.meng.here]],
  weight = 6,
  who = "meng", place = "hollow", form = "told", ask = "act",
  sources = { "H3", "R05", "E1", "F41", "composed" }, owes = { "swept" },
  record = [[Graves lay among the fields, and deep ploughing in straight lines ran across
    them. Some communes asked the families, some moved the graves by night, some went
    round. Resentment, and rites held later to make it good, are recalled from a village
    study. [](cite:R05) These mounds are composed.]],
  discuss = { "change",
    "What did a family lose when a grave was moved and nobody told it where, and which "
      .. "paper of that winter would have recorded the loss?" },
  text = [[
    Old Meng has ploughed round his wife's grave for nine years. Nineteen such mounds lie
    on the rise, the Hollow's one dry field, and the county wants it ploughed straight,
    two feet deep. [](cite:F41) ["Two feet would find her," he says.](said:meng) He has
    brought a spade, and a lined basket for her. "I could go round," says the boy at the
    plough. "It's one field now," says the technician, who signs for the depth with you.
    To ask nineteen families takes a week. The seed drill comes on Saturday.]],
  choices = {
    { "night", "Have the militia move the graves on Thursday, after dark.",
      tag = "pass_down",
      effect = does("mounds", "night", function()
        deeds.post(1)
        deeds.warm("meng", -2)
        deeds.hands("ws", .015, 1)
      end, [[The militia take nineteen baskets away on one cart, without lamps. On Friday
        nobody in the Hollow answers the gong.]]) },
    { "round", "Plough round the graves; book the rise as ploughed.", tag = "conceal",
      effect = does("mounds", "round", function()
        deeds.post(-1)
        deeds.warm("meng", 1)
        deeds.file(2)
      end, [[The boy goes round so carefully that from the road it looks like
        handwriting.]]) },
  },
}

-- Pairs of sparrows' feet: how many are told moves standing, and the days of catching.
local function tell_feet()
  local told = number { id = "feet", min = 0, max = 5000, step = 20, unit = "pairs",
    text = "Sparrows, pairs of feet, for the week.",
    marks = { { 1140, "in the school's basket" }, { 3000, "the county's line" } } }
  facts.feet = told
  deeds.post(told // 1000 - 2)
  deeds.hands("ws", told * .000003, 1)
end

event "four_pests" {
  heading = "Week's return",
  when = [[month >= '1958-11' and month < '1959-02' and facts.office
    and facts.list ~= '' and facts.feet < 0]],
  weight = 6,
  place = "school", form = "return", ask = "figure",
  sources = { "F2", "F43", "composed" }, owes = { "bedbugs" },
  record = [[The directive of 12 February 1958 named four pests, sparrows among them.
    Teams from the county came to inspect, and returns were weekly; true counts went up,
    or tails that had been shared. An economy in tails is remembered. In 1960 the bedbug
    took the sparrow's place. [](cite:F43) How much of any crop was lost by it is
    uncertain.]],
  discuss = { "cause",
    "What did a weekly count of feet measure: sparrows, obedience, or trade between "
      .. "schools? What would have had to change for it to measure the first?" },
  enter = function()
    say [[*Four pests, for the week. Rats, tails: 212. Flies, matchboxes: none, season
      over. Sparrows, pairs of feet:* and a space. [](cite:F43) The school's children have
      brought 1,140. Stone Bridge has been lending its sparrows' feet: one lot of forty
      has been counted at Ferry and again at Upper Kiln, and is known by a missing claw.
      The county's line is 3,000; what you tell becomes the next one. Each thousand, says
      the master, keeps the upper school from spreading manure for two days.]]
    tell_feet()
  end,
}
