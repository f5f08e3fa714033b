-- The hall at Liu's Hollow, spring and summer 1959: the small table, fires for the ill.
-- Composed: the oilcloth, the account, the inspector, the tally of smokes, Yao's slips,
-- all that is said; what Fan saw of it in August is in events/three. The record: what
-- leaders ate G7 (F30, F80); cooking at home for the ill G3 (F21, F65).
local deeds = require "deeds"

local SPRING = "month >= '1959-01' and month <= '1959-04' and facts.office"
  .. " and people.ding.here"

local function at_the_end_of_the_queue()
  local liang = deeds.truth("ration_old")
  deeds.see { id = "ration", label = "A day's grain a head", value = liang,
    unit = "liang of sixteen", by = "the kitchen steelyard", answer = "choice" }
  say([[Your turn comes when the pot's bottom shows. By the steelyard it is {liang} liang
    a head and day, of sixteen, in the husk. The inspector has it weighed
    again.]], { liang = liang })
end

event "ladle_table" {
  ask = "act", sources = { "G7", "F30", "F80", "composed" },
  owes = { "three_evidence" },
  when = SPRING .. " and facts.table == '' and facts.ill_smoke == ''",
  weight = 6, heading = "Oilcloth", place = "hall", form = "account",
  record = [[Fengyang's county report of November 1960 lists by name the meat, oil and
    drink that officials had among themselves, and visitors' dishes that hosts ate.
    [](cite:F30) In Jianhu, Jiangsu, a deputy secretary who ate as others did fainted, by
    a memoir. [](cite:F80) A leader could queue with everyone, have a small table, or keep
    meat for guests and sit down with them; all three are recorded. This table and its
    account are composed.]],
  discuss = { "perspective",
    "What does an account of guests' meat tell the county, the cook, and whoever reads "
      .. "it in the queue?" },
  text = [[*Back room, hall at Liu's Hollow, account to date. Inspectors, two, four days.
    Pork, eleven jin. Oil, two. Spirits, three bottles. Left over: none.* [](cite:F30) The
    account lies on a small table by the hall's stove, in sight of the queue and your
    mother. Yao's sick could be warmed there; to carry each takes two people off the
    ditch. Today's inspector writes tonight what East Wind can spare, and listens best at
    table. He has washed his hands and asks which is the director's place.]],
  choices = {
    { "queue", "Give him a bowl; join the end of the queue together.", tag = "look",
      effect = function()
        facts.table = "queue"
        deeds.post(-2)
        deeds.add("ladle", -.05)
        deeds.warm("ding", 1)
        at_the_end_of_the_queue()
      end },
    { "sat", "Pull out a stool and sit down across from him.", tag = "comply",
      effect = function()
        facts.table = "sat"
        deeds.post(2)
        deeds.add("ladle", .12)
        deeds.warm("ding", -1)
      end },
    { "sick", "Have Yao's worst cases carried in to the stove.", tag = "give",
      effect = function()
        facts.table = "sick"
        deeds.post(-1)
        deeds.send("hollow", 900)
        deeds.hands("ws", .003, 2)
        deeds.warm("yao", 1)
      end },
    { "guests", "Seat him alone; nail the account to the hall door.", tag = "tell",
      effect = function()
        facts.table = "guests"
        deeds.file(4)
        deeds.add("ladle", -.1)
        deeds.warm("mother", -1)
      end },
  },
}

event "ladle_smoke" {
  ask = "act", sources = { "G3", "F21", "F65", "composed" },
  owes = { "three_evidence" },
  when = SPRING .. " and facts.ill_smoke == '' and facts.table == ''"
    .. " and people.zhao.here and people.yao.here",
  weight = 6, heading = "Smokes", form = "list", who = "zhao",
  record = [[Halls had the pots, and a commune decided what an ill person ate. Some let
    households cook for the sick, some overlooked the smoke, some punished it. That smoke
    from houses was forbidden is one man's memory of Xinyang; [](cite:F21) in western
    Sichuan, by Dong Fu, the ban stood through the winter of 1959. [](cite:F65) A tally of
    smokes, and slips for fires, are composed.]],
  discuss = { "cause",
    "Nine fires were lit for measles, by this list. What else could make nine households "
      .. "light one, and which of it could be written down?" },
  text = [[*Roof smoke, Liu's Hollow, by the man on the dyke. Monday, one: a birth.
    Wednesday, four: measles. Thursday, nine: measles. Friday, nine: colds.* Over eight
    fires stood a washbasin, and over one half a bell. Yao the midwife has been round: one
    birth, and four have measles. The notice allows no fires; Zhao asks what it says of
    basins. The county counts the hall's pots. Ding the cook would boil for the sick, if
    they can come.]],
  choices = {
    { "slip", "Lend hall pots to houses that have Yao's slip.", tag = "give",
      effect = function()
        facts.ill_smoke = "slip"
        deeds.pots(8)
        deeds.add("hall", -.06)
        deeds.post(-2)
        deeds.file(5)
        deeds.warm("yao", 1)
      end },
    { "sickpot", "Collect the basins; have Ding boil for the sick.", tag = "comply",
      effect = function()
        facts.ill_smoke = "sickpot"
        deeds.add("ladle", -.03)
        deeds.post(1)
        deeds.pots(-6)
        deeds.warm("ding", -1)
      end },
  },
}
