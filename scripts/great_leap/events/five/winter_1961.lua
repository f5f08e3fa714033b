-- January to March 1961: relief, the infirmary, the names of children, sixty articles.
-- The clerk, the sum of forty thousand yuan (near the nation's average a head, F91), the
-- schoolbag, the list, the ferryman's eels: composed. Coats and half-day work: F13 (S8);
-- how relief money was spent: F91 (S5); children's homes: F32, F89, F90 (I4); the draft
-- of March: F49; Anhui's old peasant: F55.
local deeds = require "deeds"

-- One part of a hundred is 400 yuan; at about a tenth of a yuan a jin (assumed), 4,000
-- jin.
local JIN_A_PART = 4000

event "five_coats" {
  ask = "share", sources = { "S5", "S8", "F91", "F13", "composed" },
  when = "month == '1961-01' and facts.office",
  weight = 20,
  heading = "Coats",
  record = [[Commune and brigade settled how relief was spent. Five brigades of Henan put
    38.8 parts in a hundred into grain, 17 into clothes and bedding, 14.6 into medicine,
    13.1 into coal, 5.5 into salt, 1.7 each into vegetables and roofs, and 7.6 into other
    things. The nation's relief and pensions rose from 441 million yuan in 1959 to 1,009
    million in 1961. [](cite:F91) For Xinyang one author gives some 30,000 soldiers and
    1.17 million coats. [](cite:F13)]],
  discuss = { "significance",
    "Five brigades spent more on bedding than on medicine. Do such shares tell what "
      .. "people lacked that winter, or what could be had for money?" },
  enter = function()
    say [[On a lorry of army coats [](cite:F13) sits a county clerk with forty thousand
      yuan in a schoolbag. The coats go on whoever is cold. For the money there is a form,
      in parts of a hundred, to be filled in while the lorry is unloaded.]]
    local parts = allocate { id = "relief", total = 100, step = 5, unit = "parts",
      text = "Four hundred yuan a part. What is not given stays in the bag.",
      { "grain", "Grain, at the state's price" },
      { "bedding", "Bedding and clothes" },
      { "medicine", "Medicine" },
      { "coal", "Coal" },
      { "salt", "Salt" },
    }
    facts.relief_grain = parts.grain
    if parts.grain > 0 then deeds.relief(parts.grain * JIN_A_PART) end
    deeds.post(parts.medicine >= 10 and 1 or 0)
  end,
}

event "five_infirmary" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "(month == '1961-01' or month == '1961-02') and facts.office",
  weight = 60, form = "door",
  heading = "On the school door",
  text = [[*Infirmary, for legs. Soya at noon; bring bowl and ticket. Half-day work until
    the wheat; the other half lying down.* [](cite:F13) Under it are the names of those
    who lie down all day. The barber has got himself let off work for half the day to
    shave them. "It's steady work," he says, "for half a day." A lad with a whistle goes
    from bed to bed.]],
}

event "five_orphans" {
  weight = 6,
  ask = "person", sources = { "I4", "F32", "F90", "F89", "composed" },
  when = "month == '1961-02' and facts.office",
  heading = "The backs of the forms",
  record = [[County or prefecture decided whether to look for kin first, open a home, or
    pay keepers in the brigades. Tongwei counted 1,221 orphans. [](cite:F32) Dingxi's home
    took in over 1,200 children and was run by cadres who were themselves under suspicion;
    [](cite:F90) five homes in Jiuquan admitted over 2,700 from December 1959 to May 1962.
    [](cite:F89) In 1960 Wuxi sent some two thousand foundlings north. Many who were sent
    still search for their parents. [](cite:F73)]],
  discuss = { "perspective",
    "The front of the form wants a figure; on its back stand names, and who has been "
      .. "feeding whom. What could each side of the paper be used for?" },
  text = [[A form of the county's asks how many orphans there are. {people.yao.here and
    'Yao' or 'The clinic'} has filled in the backs of the forms instead: each child's
    name, and who has been feeding it. Some are with an aunt, on half a ticket. One
    sleeps among Ferry's oxen and answers to Calf. Two brothers are alone and draw their
    dead uncle's ticket. "If there is a figure," says the clinic's nurse, "they'll send
    for that figure." A home in the county town has straw down for beds, [](cite:F89) and
    gets grain for each; the grain here is the ploughmen's.]],
  choices = {
    { "home", "Open a home at the brickyard under Gu, the labelled teacher.",
      tag = "other", effect = function()
        deeds.warm("gu", 2)
        facts.orphans = "home"
        deeds.post(-2)
        deeds.relief(4000)
        deeds.send("hollow", 4000)
        deeds.hands("ws", .002, 12)
      end },
    { "cart", "Write the figure; let the county send its cart.", tag = "pass_up",
      effect = function() facts.orphans = "cart"; deeds.post(1) end },
    { "kin", "Leave them with kin; give each a sack from the store.", tag = "give",
      effect = function()
        facts.orphans = "kin"
        deeds.post(-1)
        deeds.send("hollow", 2000)
        deeds.send("ferry", 2000)
      end },
    { "brigade", "Write \"with family\" against every name.", tag = "conceal",
      effect = function()
        facts.orphans = "brigade"
        deeds.add("ladle", -.03)
        deeds.warm("yao", -1)
      end },
  },
}

local ORPHANS = {
  home = [[The children's home has a chimney that draws and nine pairs of shoes in a row.
    Gu teaches long division on the kiln door.]],
  cart = [[The county's cart took the orphans it was sent for. Calf was under Ferry's oxen
    that day, and was not counted.]],
  kin = [[An aunt at the Hollow has returned the sack her orphan's grain came in, washed.
    She asks whether the boy may have trousers made of it.]],
  brigade = [[The form for orphans says *with family*. The two brothers have moved in with
    the lad who has the infirmary's whistle.]],
}

event "five_sixty" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-03' and facts.office",
  weight = 20,
  heading = "A clause an evening",
  enter = function()
    if ORPHANS[facts.orphans] then say(ORPHANS[facts.orphans]) end
    say [[A draft of sixty articles comes down. Halls are still to be run well.
      [](cite:F49) What is being tried in Anhui province is not in it. A man who sells
      eels has told the ferryman of *responsibility*: each field has a peg with a name on
      it, and what it bears over a fixed figure stays with the name. [](cite:F55)]]
  end,
}
