-- July 1959. Kitchens, plots and hens came back for some weeks: F03, F04, F31. The steel
-- office's account answers the list of October (C1, D4); the hens, the account, Fan's
-- trunk and its label are composed.
local deeds = require "deeds"

-- By what was done with October's list.
local ACCOUNT = {
  short = [[*Furnaces, mess account. Rations for {hands:hands}. Mouths, fewer.* The steel
    office is settling its books and has found people in them who did not eat. It would
    like to know who ate the rest, by name. Hou, whose list it was, lays the register
    beside the form, open at the Hollow. ["They don't have to have been there," he says.
    "They have to have been somewhere."](said:hou)]],
  school = [[*Furnaces, mess account. Agrees.* Under remarks the steel office asks the
    commune to explain an upper school that was closed for the furnaces in October and
    drew no rations at them. The arithmetic master offers to answer. He has it worked out
    in baskets.]],
  six = [[*Furnaces, mess account. Agrees, six days late.* The steel office thanks the
    commune for its hands, and for its request, of which it encloses the original. Four
    people have written on it.]],
  whole = [[*Furnaces, mess account. Rations drawn, rations eaten: agrees.* The steel
    office encloses what it still owes for the hands, a certificate each. At the Hollow
    one has been stuck over the crack in a door, on the side where the potatoes were.]],
}

local function account()
  if facts.list == "short" or facts.short_58 < .9 then return "short" end
  return ACCOUNT[facts.list] and facts.list or "whole"
end

event "mess_account" {
  when = "month == '1959-07' and facts.office and facts.list_hands > 0",
  heading = "The mess account",
  weight = 1000,
  enter = function() say(ACCOUNT[account()], { hands = facts.list_hands }) end,
}

local function smoke(how, effect, words)
  return function()
    facts.kitchen_smoke = how
    effect()
    say(words)
  end
end

event "smoke_at_dusk" {
  when = "month == '1959-07' and facts.office and people.ding.here",
  heading = "Smoke",
  record = [[It was for the county to dissolve the halls. Here and there communes moved
    first, called a hall seasonal, or shared out its grain; others waited. In Anji,
    Zhejiang, 168 of the 224 halls of Nanhu commune stood shut in May 1959; the figure
    does not say why. [](cite:F79) On 9 July Zhang Kaifan, a secretary of Anhui province,
    let people at Wuwei eat at home and share out grain. He was condemned during the
    meetings at Lushan. [](cite:F31)]],
  discuss = { "change",
    "In July cooking at home was allowed; from August it was held against cadres that "
      .. "they had allowed it. When, and by what sign, could someone at a stove have "
      .. "noticed the change?" },
  text = [[The road home goes by the Hollow at the hour when one can count roofs by their
    smoke. [](cite:F31) Somebody has purslane; somebody has oil. A hen walks along your
    mother's neighbour's wall, a rag on one leg to say whose, and stops wherever she
    likes. The hall is lit, and Ding has laid eighteen bowls. ["I don't mind eighteen,"
    she says. "I mind the paper saying four hundred."](said:ding) The county has rung
    about Fan's bed. He is to be home on Friday, by this road, at about this hour.]],
  choices = {
    { "gong", "Hit the gong yourself until they come out.",
      effect = smoke("gong", function()
        deeds.add("hall", .1)
        deeds.add("plot", -.03)
        deeds.post(1)
      end, [[They come, wiping their mouths, and sit where they used to. Ding has eighteen
        bowls.]]) },
    { "smoke", "Write \"kitchens, all\" on the return.",
      effect = smoke("smoke", function()
        deeds.add("hall", -.15)
        deeds.add("plot", .05)
        deeds.post(-2)
      end, [[Wen asks whether *all* is a figure. She puts it in the column for
        figures.]]) },
    { "dam", "Send the cart to fetch Fan by way of the dam.",
      effect = smoke("dam", function() deeds.add("plot", .03) end, [[The carter asks what
        there is to see at the dam. The road, you tell him, is longer.]]) },
    { "early", "Have supper cooked by four until Friday.",
      effect = smoke("early", function() deeds.add("plot", .02) end, [[*Supper at four, to
        spare lamps.* By Friday the hen has learned it as well.]]) },
  },
}

local BY = {
  dam = "He has seen the dam, he says, from both ends.",
  smoke = "He asks who has been frying.",
  [""] = "He has walked the last li, to loosen his knees.",
}

event "fans_trunk" {
  when = "month == '1959-07'",
  heading = "The trunk",
  weight = .0001,
  enter = function()
    deeds.comes "fan"
    if not facts.office then
      say [[The carter says that Fan is back in the upstairs room, thinner, with
        one trunk. It took two men. He carried the inkwell himself.]]
      return
    end
    say([[Two men from the steel headquarters carry Fan's trunk up the office stairs, and
      Fan comes up behind, thinner, steadying it with one finger. ]]
      .. (BY[facts.kitchen_smoke] or BY[""]) .. [[ On the lid is the label for here. Half
      soaked off beneath it is another, *Prefecture*. He thanks you for the use of the
      inkwell.]])
  end,
}
