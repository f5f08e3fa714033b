-- July 1959. Kitchens, plots and hens came back for some weeks: F03, F04, F31. The steel
-- office's account answers the list of October (C1, D4); the hens, the account, Fan's
-- trunk and its label are composed.
local deeds = require "deeds"

-- By what was done with October's list.
local ACCOUNT = {
  short = [[*Furnaces, mess account. Rations for {hands:hands}. Mouths, fewer.* The steel
    office is settling its books of October, and asks by name who ate the rations of those
    who never came. Hou lays the register beside the form, open at the Hollow.]],
  school = [[*Furnaces, mess account. Agrees.* Under remarks the steel office asks the
    commune to explain an upper school that was closed for the furnaces in October and
    drew no rations at them. The arithmetic master has worked out the answer in baskets of
    potatoes.]],
  six = [[*Furnaces, mess account. Agrees, hands late.* The steel office thanks the
    commune for its hands of October, and encloses its request for six days. Four people
    have written on it.]],
  whole = [[*Furnaces, mess account. Rations drawn, rations eaten: agrees.* The steel
    office encloses what it still owes for October's hands, a certificate each. At the
    Hollow one has been stuck over the crack in a door.]],
}

local function account()
  if facts.list == "short" or facts.short_58 < .9 then return "short" end
  return ACCOUNT[facts.list] and facts.list or "whole"
end

event "mess_account" {
  -- As the month's first page: the trunk closes it, in the one place for what is told.
  tags = { "tells", "opening" },
  when = "month == '1959-07' and facts.office and facts.list_hands > 0",
  heading = "The mess account",
  weight = 1000000,
  who = "hou", place = "office", form = "account",
  ask = "nothing", sources = { "C1", "D4", "composed" },
  enter = function() say(ACCOUNT[account()], { hands = facts.list_hands }) end,
}

local function smoke(how, words, effect)
  return function()
    facts.kitchen_smoke = how
    effect()
    say(words)
  end
end

event "smoke_at_dusk" {
  tags = { "fixed" },
  when = "month == '1959-07' and facts.office and people.ding.here",
  heading = "Smoke",
  weight = 1000000,
  who = "ding", place = "hollow", form = "told",
  ask = "act", sources = { "G5", "F03", "F04", "F31", "F79", "composed" },
  owes = { "smoke_back", "fans_trunk" },
  record = [[It was for the county to dissolve the halls. Here and there communes moved
    first; others waited. In Anji, Zhejiang, 168 of 224 halls at Nanhu stood shut; the
    excerpt gives neither the day nor the reason. [](cite:F79) On 9 July Zhang Kaifan, a
    secretary of Anhui province, let people at Wuwei eat at home and share out grain. He
    was condemned during the meetings at Lushan. [](cite:F31)]],
  discuss = { "change",
    "In July cooking at home was allowed; from August it was held against cadres that "
      .. "they had allowed it. When, and by what sign, could someone at a stove have "
      .. "noticed the change?" },
  text = [[Your way home goes through Liu's Hollow, at the hour when smoke shows who cooks
    at home. [](cite:F31) In the hall, {facts.swelling == 'potatoes' and
    'under the poster on sweet potatoes, ' or facts.swelling == 'grain' and
    'a sack of soya, for the experiment, on its step, ' or ''}Ding, the cook, has laid
    eighteen bowls. ["Eighteen come," she says. "The paper says four hundred."](said:ding)
    On that paper the hall draws its grain. Fan, the first secretary, who speaks for the
    halls, comes home on Friday, by this road, at this hour.]],
  choices = {
    { "gong", "Hit the gong until they all come to the hall.", tag = "comply",
      effect = smoke("gong", [[They come, wiping their mouths, and sit where they used to.
        Ding has eighteen bowls.]], function()
          deeds.add("hall", .1)
          deeds.add("plot", -.04)
          deeds.post(2)
          deeds.warm("ding", -1)
        end) },
    { "smoke", "Report to the county: cooking at home, \"kitchens, all\".", tag = "tell",
      effect = smoke("smoke", [[Wen asks whether *all* is a figure. She puts it in the
        column for figures.]], function()
          deeds.add("hall", -.15)
          deeds.add("plot", .06)
          deeds.post(-2)
          deeds.file(4)
          deeds.warm("ding", 1)
        end) },
    { "dam", "Have the cart bring Fan by the dam, two hours longer.", tag = "delay",
      effect = smoke("dam", [[The carter asks what there is to see at the dam. The road,
        you tell him.]], function()
          deeds.add("plot", .04)
          deeds.file(2)
          deeds.warm("fan", -1)
        end) },
    { "early", "Stop work at three until Friday; homes cook by four.", tag = "delay",
      effect = smoke("early", [[*On account of lamps, supper is at four.* By Friday no
        roof smokes at dusk.]], function()
          deeds.add("plot", .02)
          deeds.hands("ws", .006, 1)
          deeds.warm("fan", 1)
        end) },
  },
}

local BY = {
  dam = "He has seen the dam, he says, from both ends.",
  smoke = "He asks who has been frying.",
  [""] = "He has walked the last li, to loosen his knees.",
}

-- What the trunk passes, by how the brigades' claims were settled.
local PASSES = {
  paper = " On the landing it is set down on a biscuit box, which is tied with string.",
  grain = " The bearers have eaten; they are Ferry's, paid in grain in March.",
  pigs = " In the yard somebody whistles the song about the pigs.",
  goods = " He looks for the passage benches. They are home at Stone Bridge.",
}

-- The act's closing image; Fan must come in every game, in whichever seat it is seen.
event "fans_trunk" {
  tags = { "tells", "closes" },
  when = "month == '1959-07'",
  heading = "The trunk",
  weight = 1000000,
  who = "fan", place = "stairs", form = "arrival",
  ask = "nothing", sources = { "composed" },
  enter = function()
    deeds.comes "fan"
    if not facts.office then
      say [[The carter says that Fan is back in the upstairs room, thinner, with
        one trunk. It took two men. He carried the inkwell himself.]]
      return
    end
    say([[Fan's trunk goes up the office stairs between two men, and Fan behind it,
      thinner, steadying it with one finger. ]]
      .. (BY[facts.kitchen_smoke] or BY[""]) .. (PASSES[facts.claims] or "")
      .. [[ Under the trunk's label for East Wind is another, half soaked off:
      *Prefecture*. He thanks you for the use of the inkwell.]])
  end,
}

local WINTER = {
  gong = [[The hall feeds four hundred again, as July's paper had it. Eighteen bowls stand
    apart on its shelf, from July, a finger of dust in each.]],
  smoke = [[July's return, *kitchens, all*, has been taken out again. A form wants to know
    who measured *all*, and with what. Fan has answered for the commune: *the director, by
    eye*.]],
  dam = [[Fan signs the quarter's cart hire line by line. At July's *to the dam and back,
    one passenger*, which was himself, he asks the carter who ordered it. "The director,"
    says the carter.]],
  early = [[Your notice of July about lamps and supper at four still holds. By nine at
    night it has been a long time since four, and the brigade reports no lamps.]],
}

event "smoke_back" {
  tags = { "tells" },
  when = [[month >= '1959-10' and month <= '1959-12' and facts.office
    and facts.kitchen_smoke ~= '' and people.fan.here and people.ding.here]],
  heading = "From July",
  weight = 20,
  who = "fan", place = "returns", form = "return",
  ask = "nothing", sources = { "G5", "G6", "F31", "composed" },
  enter = function()
    if facts.kitchen_smoke == "smoke" then deeds.post(-1) end
    say(WINTER[facts.kitchen_smoke])
  end,
}
