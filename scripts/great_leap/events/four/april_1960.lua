-- April 1960. What the county made of March; the Control Commission's men (F14); the
-- price of what Old Meng said in September 1959 (A8, F77). All papers and words are
-- composed. Quarantine as the answer to "plague" and a diet by category for oedema are
-- general knowledge (F16, F62); reserves that nobody might touch are F17 and, as a
-- rule, F36.
local deeds = require "deeds"

local STATION = {
  double = [[Four men guard the grain station now, fed from it so that they can stand.
    Along the south wall people have moved up to make room for the second pair.]],
  sweep = [[Bai, the grain station's keeper, adds under remarks that the sweeping is done
    in daylight. What is swept up on the ramp is booked as swept.]],
  carts = [[Grain was taken from Bai's station, the county's auditors write, by persons
    unknown. Your two militiamen are held for it. On the Stone Bridge road some
    houses had smoke four nights running.]],
  leave = [[The county gave leave by telephone: one bin of the station, by weight, against
    a list of names, to be repaid in June. Bai broke the seal with his own thumb.]],
  refused = [[Leave to open the station was refused: the prefecture has looked it up, and
    a reserve is a reserve. It asks why two men guard so much grain with one rifle.]],
}
local CERTIFICATE = {
  plague = [[For the epidemic the county sends four sacks of lime and a cordon round Liu's
    Hollow. Women who went out for wild herbs are turned back on their own road.]],
  oedema = [[For oedema the county issues soya, sugar and bran, by the head, for a
    fortnight. Yao of the clinic makes it three weeks, with a smaller spoon.]],
  blank = [[Your pasted certificates are here again from the county, a query clipped to
    each.]],
  hunger = [[A young man brings your certificates back from the county. Hunger, he has
    been told to say, is no cause of death. Then he asks where a visitor can eat, and goes
    red.]],
}

event "four_returns" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "opening" },
  when = [[month == '1960-04' and facts.office
    and (facts.station ~= '' or facts.certificate ~= '')]],
  heading = "By return", weight = 20,
  enter = function()
    if facts.certificate ~= "" then
      say(CERTIFICATE[facts.certificate])
    else
      say(STATION[facts.station])
    end
  end,
}

event "four_hat" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = [[month == '1960-04' and people.fan.here and facts.fan_path == 'labelled'
    and facts.office]],
  heading = "Two lines", form = "minute", weight = 4000,
  text = [[Dated the 28th of March, the minute has two lines. *Fan: right-leaning
    sentiment in the matter of the epidemic; to the county, for study. The director: under
    the same heading; to stay at work and be helped.* Fan {facts.children == 'lamp' and
    'has filled your lamp' or facts.children == 'nobody' and 'says nothing of a drawer'
    or 'corrects the date'}. He lifts his straw hat off your hook, and puts it back.]],
  enter = function()
    deeds.leaves("fan", "labelled")
    deeds.post(-4)
  end,
}

event "four_two_men" {
  weight = 6,
  ask = "act", sources = { "Q1", "F14", "F13", "composed" },
  when = "month == '1960-04' and facts.office",
  heading = "Two registers",
  record = [[Xinyang's dead were counted more than once. An official of the Interior
    Ministry reported 200,000 to 300,000 in February 1960; [](cite:F14) the Control
    Commission's team had 700,000 in May; later accounts put them at about a million.
    [](cite:F13) Officials who met such teams opened their books, sat in, guided them, or
    kept away. In Hunan, a year afterwards, people spoke once the cadres had left.
    [](cite:F38)]],
  discuss = { "cause",
    "The count of the same deaths grew from one inquiry to the next. What could "
      .. "make the later count larger, and what part might a recopied register have in "
      .. "it?" },
  text = [[Two men have come on bicycles with a letter of the Control Commission.
    [](cite:F14) They want the register of deaths since October, by which soya for the
    sick is given out. At Long Dyke there were two that disagreed, says the elder man,
    and he took both keepers along. {people.wen.here and 'Wen' or 'Hou\'s nephew'} has
    two registers: the clinic's, which has names and is thicker, and a copy of what went
    up to the county over your seal.]],
  choices = {
    { "clinic", "Hand him the clinic's; say the other is being recopied.", tag = "tell",
      effect = function()
        deeds.file(2)
        deeds.warm("yao", 1)
        facts.registers = "clinic"
        deeds.relief(2500)
        deeds.post(-2)
      end },
    { "copy", "Hand him the copy that went up.", tag = "comply", effect = function()
      facts.registers = "copy"
      deeds.relief(700)
      deeds.post(1)
    end },
    { "hour", "Ask for an hour; have the two made to agree.", tag = "conceal",
      effect = function()
        deeds.warm("yao", -1)
        facts.registers = "hour"
        deeds.post(2)
      end },
    { "both", "Hand him both, and wait in the yard.", tag = "look", effect = function()
      deeds.file(3)
      facts.registers = "both"
      deeds.relief(4000)
      deeds.post(-3)
    end },
  },
}

local WORD = { plague = "epidemic disease", oedema = "oedema", hunger = "hunger",
  blank = "(a strip of paper)", [""] = "age" }

event "four_meng_dead" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = [[month == '1960-04' and people.meng.here and facts.floor59 == 'spoke'
    and facts.meng_signs >= 1 and facts.hollow >= 2]],
  heading = "Third Brigade", form = "form", weight = 20,
  enter = function()
    facts.meng60 = "dead"
    deeds.leaves("meng", "dead")
    say([[*Meng Qingyou, male, 68, Third Brigade, poor peasant. Before light, at home.
      Cause: {cause}. Property: seed drill, one, the brigade's; door, one, paid for. Laid:
      beside his wife. Household informed by:* The storekeeper has left that open, there
      being nobody in the household to inform. {ending}]], {
      cause = WORD[facts.certificate],
      ending = facts.office and "You write your own name."
        or "Liu Erwang, who has walked down with the points, says to put his name.",
    })
  end,
}

event "four_meng_lamed" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = [[month == '1960-04' and facts.office and people.meng.here
    and facts.floor59 == 'spoke' and (facts.hollow < 2 or facts.meng_signs == 0)]],
  heading = "Carried to the wheat", weight = 20,
  text = [[Old Meng fell under the night-soil pole, and his hip has mended crooked. Four
    of the labelled carry him to the field on a door, to look at the wheat. "Say if it
    hurts," says the one in front. ["It's late," says Old Meng. "And thin by the
    ditch."](said:meng)]],
  enter = function()
    facts.meng60 = "lamed"
  end,
}
