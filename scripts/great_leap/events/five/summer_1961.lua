-- July to October 1961: who comes home, pots from a foundry, the fair, the seed.
-- Composed: the eleven men and their kettle, the foundry, the stalls, the call. Workers
-- sent home: R21 (N3); repaid, much of it on paper: F48 (S1), STORY's echo of June 1959;
-- fairs: F65 (S3); seed: S6.
local deeds = require "deeds"

-- How the hall's end looks a month later.
local VOTE = {
  beans = [[The black beans had it. The hall's big pot is a bath for buffalo calves that
    have not been born yet; so the Hollow puts it.]],
  hands = [[The hands went up in the order of the list. The hall still has half its people
    and a third of its beans.]],
  pot = [[One pot still goes at the hall, at noon, for those who would eat alone. It has
    the best talk in the village and people with kitchens have begun to call.]],
  after = [[The wheat is in. The two bowls have been put out again, by somebody, without
    the beans.]],
}

event "five_returned" {
  when = "month == '1961-07' and facts.office",
  heading = "Returned to production",
  record = [[In the two and a half years after 1958 over 25 million people left the
    villages, and the state hired some 12 million of them. [](cite:F50) About twenty
    million came back from 1961 to 1963; that number is recalled from a standard work.
    [](cite:R21) Counties said how they were received: with land at once, after a wait, or
    as labour. We have found little on what teams gave or grudged. The eleven men and
    their kettle are composed.]],
  discuss = { "change",
    "In 1958 the towns took workers from the villages and in 1961 they sent them back. "
      .. "What had changed in the towns and at home in those three years?" },
  enter = function()
    if VOTE[facts.vote] then say(VOTE[facts.vote]) end
    say [[Eleven men come over by the ferry with factory boots, a kettle, and a paper
      from a tractor works in Luoyang: *returned to production*. [](cite:R21) Two went
      with a labour draft in 1958. Others went in ways that their brigades did not write
      down. They would like to know where their land is. It was sown in May, by those
      who were here. "We'd sooner lend them the kettle back," says a team head from
      Ferry; but one of the eleven is his brother, and he has brought boots in a second
      size.]]
  end,
  choices = {
    { "autumn", "Land after the autumn crop; till then a ration from the store.",
      effect = function()
        facts.returned = "autumn"
        deeds.send("ferry", 3000)
      end },
    { "school", "Peg them the school's field today.",
      effect = function()
        facts.returned = "school"
        deeds.post(-1)
        deeds.hands("field", .01, 6)
      end },
    { "brickyard", "Put all eleven to the brickyard, by the day.",
      effect = function()
        facts.returned = "brickyard"
        deeds.hands("ws", .005, 6)
      end },
    { "strips", "Let the teams settle it; you sign what they bring.",
      effect = function() facts.returned = "strips" end },
  },
}

local RETURNED = {
  autumn = "The men from the tractor works eat their ration in the shade, looking on.",
  school = "The school's field has turnips up, in rows as straight as a lathe's.",
  brickyard = "The brickyard has made a kettle stand, and then bricks.",
  strips = [[Ferry has brought you a paper with eleven thumbprints and no figures. You
    have signed under it.]],
}

event "five_pots" {
  when = "month == '1961-08' and facts.office",
  heading = "Pots",
  record = [[In 1958 some places forbade people to carry metal with them when they were
    moved, and stripped houses of it for the furnaces. [](cite:F40) In June 1961 halls
    became a matter of choice, [](cite:F49) and whoever left one needed a pot. Refunds are
    on record, in goods, in cash and above all on paper, with rules of their own by 1961.
    [](cite:F48) How many pots were given back, and what became of old receipts, we do not
    know; burning them before witnesses is composed.]],
  discuss = { "significance",
    "The list says repaid; the woman has a pot, and still wants her receipt. What could "
      .. "each of the three show later, and to whom?" },
  enter = function()
    if RETURNED[facts.returned] then say(RETURNED[facts.returned]) end
    say [[The pots come from a foundry in another province, in straw, with a list. What is
      on the list counts as repaid; [](cite:F48) the receipt for it is to be burned before
      two witnesses. Of the four women from Upper Kiln who once walked eleven li to ask,
      the eldest has come, with a boy to help lift. She turns hers over twice and thumbs
      the form. "And now my receipt," she says, and puts out
      the other hand.]]
  end,
  choices = {
    { "stamped", "Stamp it \"settled\", and give it to her.",
      effect = function() facts.receipt_back = "stamped" end },
    { "difference", "Burn it; write her another for the difference.",
      effect = function() facts.receipt_back = "difference"; deeds.post(-1) end },
    { "plain", "Give it to her as it is.",
      effect = function() facts.receipt_back = "plain"; deeds.post(-1) end },
    { "box", "Keep it in the box, and show her where it lies.",
      effect = function() facts.receipt_back = "box" end },
  },
}

local RECEIPT = {
  stamped = [[At Upper Kiln receipts stamped *settled* are pasted inside lids. They keep
    off nothing, says the boy, but they are ours.]],
  plain = [[The county has written about a receipt that was not burned. By now there are
    forty.]],
  box = [[Women from Upper Kiln come by on market days to look at a paper in a box. They
    do not stay long.]],
  difference = [[The receipts for the difference have no column for what it was. *Iron,
    older,* the eldest has had put on hers.]],
}

event "five_fair" {
  when = "month == '1961-09' and facts.office",
  heading = "Fair day",
  record = [[The Twelve Articles of November 1960 opened rural fairs again, though not for
    grain, cotton and oil crops. What else might lie on a stall was for the county to say.
    In western Sichuan, from which our account comes, eggs and vegetables were let
    through, and supply revived. [](cite:F65) Those in charge are recorded looking away
    from grain as well. The wheat under the cabbages is composed.]],
  discuss = { "cause",
    "Eggs could be sold at a fair and wheat could not. Why was grain treated "
      .. "differently, by the state and by the village?" },
  enter = function()
    if RECEIPT[facts.receipt_back] then say(RECEIPT[facts.receipt_back]) end
    say [[Fairs are allowed again, on days with a five in them: eggs, vegetables, mats; no
      grain. [](cite:F65) The first had six women with cabbages. Today the old market at
      Ferry is full to the water. A hen tied by the leg has been asked for by so many
      people that her owner has stopped answering. The cabbages on the third stall from
      the end stand very high. A steelyard comes out from under the cloth, then goes back,
      as you walk by. Wheat, by the sound it makes on tin.]]
  end,
  choices = {
    { "fee", "Charge the stall fee; write \"vegetables\".",
      effect = function() facts.fair = "fee"; deeds.post(-1) end },
    { "cabbage", "Buy a cabbage.",
      effect = function() facts.fair = "cabbage" end },
    { "home", "Have the stall taken down, and the sacks carried home.",
      effect = function() facts.fair = "home"; deeds.post(1) end },
  },
}

-- A call heard from one end.
local FAIR = {
  fee = "Vegetables, yes. They dry them. No, I didn't ask how small.",
  cabbage = "The fair? I bought a cabbage. Very firm.",
  home = "One stall, yes, taken down. It's across the river on the tenth day now.",
}

event "five_seed" {
  when = "month == '1961-10' and facts.office",
  form = "call", heading = "The county, from this end",
  enter = function()
    say [["East Wind. I can hear you. … As weighed, yes; you said as weighed would do. …
      In the ground. … No, in the ground, all that was drawn for seed; I went and kicked
      it. … Two days before Frost's Descent. … By hand, where there's no ox. … Because
      they'd eat it? They sat up with it. They've been sitting up with it since
      June. …"]]
    if FAIR[facts.fair] then say('"' .. FAIR[facts.fair] .. ' … Yes. I\'ll hold."') end
  end,
}
