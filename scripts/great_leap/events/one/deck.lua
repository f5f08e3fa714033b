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
    *Here: 84. Know a hundred characters: 31. Pledged for each, in sixty nights: 3,000.*
    [](cite:F67) Gu Mubai, sent down to teach, with a label and one good coat, has left
    the sum up because the class asked. *2,900 to go. A night: 48 1/3.* "It's the third
    that will finish us," says the barber, from the beginners' bench. There is lamp oil
    for six nights. On the desk lie eighty-four certificates, filled in, with the county's
    compliments; each has a circle where the seal goes.]],
  choices = {
    { "oil", "Find oil for sixty nights; report what they can read.", tag = "give",
      effect = does("pledge", "oil", function()
        deeds.post(-1)
        deeds.warm("gu", 1)
      end,
        [[Eleven lamps from the steel site, and what is in them. Gu signs, and rubs out
          only the third.]]) },
    { "sealed", "Seal the eighty-four tonight.", tag = "comply",
      effect = does("pledge", "sealed", function()
        deeds.post(2)
        deeds.file(-4)
        deeds.hands("ws", .006, 6)
        deeds.warm("gu", -1)
      end, [[Those who can read theirs read it to the others. The county takes away
        twelve, being literate, to write slogans.]]) },
    { "test", "Have the sixty characters of the test taught, six nights.",
      tag = "conceal",
      effect = does("pledge", "test", function()
        deeds.file(-2)
        deeds.hands("ws", .002, 2)
      end,
        [[Sixty, ten a night, as they will be asked. Gu leaves the other side of the board
          empty.]]) },
    { "shut", "Shut it; they are wanted for carting.", tag = "delay",
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
    Tang has licked the wall. It is a kitchen's, black to the rafters, and forty years of
    cooking have gone into it. ["Salt," he says. "That's manure, standing up."](said:tang)
    The county wants old walls on the young wheat, East Wind 1,200 cart-loads.
    [](cite:F39) The kitchens have been cold since the halls opened. The woman of the
    house offers the one behind his own. Soot alone would make a third of the loads, and
    the county counts by the cart.]],
  choices = {
    { "scrape", "Scrape the soot off with hoes; leave the walls.", tag = "conceal",
      effect = does("walls", "scrape", function() deeds.hands("ws", .003, 1) end,
        [[It comes off in scales, four sacks to a kitchen, and is counted by the
          sack.]]) },
    { "kitchens", "Every second kitchen.", tag = "comply",
      effect = does("walls", "kitchens", function()
        deeds.post(2)
        deeds.pots(-6)
        deeds.add("plot", -.03)
      end, [[She takes her salt jar off the shelf before the shelf goes. Tang does the
        one behind his own house first.]]) },
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
    Macheng fed its visitors out of its stores. [](cite:F08) Road, field and old peasant
    were for those below to arrange; some showed what there was. These forty and their
    pamphlet are composed.]],
  discuss = { "perspective",
    "What could an honest visitor in a lorry have learned on such a road, and what would "
      .. "he have had to ask for in order to learn more?" },
  text = [[
    *Prefecture's party, forty, two lorries. 9.10, Stone Bridge road: manure, 200 heaps to
    the [li](term:li). 9.25, hall; four dishes. 9.40, an old peasant is glad. 9.50, they
    leave.* [](cite:F11) By *glad* Hou has put Old Meng, and then a question mark. There
    are sixty heaps. ["The rest are in the fields," says Hou, who has ridden in a lorry.
    "You see forty paces from up there, and then the dust of the other one."](said:hou)]],
  choices = {
    { "carts", "Forty carts, two days: bring the heaps to the road.", tag = "comply",
      effect = does("visit", "carts", function()
        deeds.post(2)
        deeds.hands("ws", .02, 1)
      end, [[Two hundred to the li, and one over for luck. The dishes are cleared at
        9.39.]]) },
    { "glad", "Old Meng to the ditch until Friday; let Tang's uncle be glad.",
      tag = "conceal",
      effect = does("visit", "glad", function()
        deeds.post(1)
        deeds.warm("meng", -2)
        deeds.hands("ws", .004, 1)
      end, [[He takes his own spade. The uncle is fifty-one; they lend him a stick.]]) },
    { "hollow", "Have the lorries waved down the Hollow's track.", tag = "other",
      effect = does("visit", "hollow", function()
        deeds.post(-2)
        deeds.hands("field", .008, 1)
      end, [[The second lorry is dug out by noon. The forty lend a hand, and eat like
        carters.]]) },
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
    Old Meng has ploughed round his wife for nine years, as round a stone. There are
    nineteen such mounds on the Hollow's rise, and the county's plough wants two feet and
    a straight line. [](cite:F41) The boy behind it has stopped at the first and taken off
    his cap. "I could go round," he says. "It's one field now," says the technician with
    the stick. Old Meng has brought a spade and a lined basket, and sits on the bank.
    ["Two feet would find her," he says.](said:meng)]],
  choices = {
    { "night", "Have the militia do it on Thursday, after dark.", tag = "pass_down",
      effect = does("mounds", "night", function()
        deeds.post(1)
        deeds.warm("meng", -2)
        deeds.hands("ws", .015, 1)
      end, [[Nineteen baskets, one cart, no lamps. On Friday, and on Saturday, the Hollow
        does not hear the gong.]]) },
    { "round", "Go round. Book the rise as ploughed.", tag = "conceal",
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
      over. Sparrows, pairs of feet:* and a space. [](cite:F43) The school has come to
      1,140. Stone Bridge has been lending: one lot of forty has been counted at Ferry and
      at Upper Kiln, and is known by a missing claw. A pair gets you two marbles, or did;
      the price is rising. The line is 3,000. Each thousand, says the master, keeps the
      upper school off the manure for two days.]]
    tell_feet()
  end,
}
