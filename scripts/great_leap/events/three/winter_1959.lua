-- November 1959 to New Year's Eve. Composed: the pole and the bench, the slips, Hou's
-- nephew, the dam's roll, the circular's wording, the cold hall, all that is said.
-- Guarded roads and held letters in Xinyang: N2, F19, F20. Seed taken for the quota: B1,
-- F27. Second books: A7, R11. Able people asked for, weak ones sent: C2, F44. The
-- increase method: G8, F61. The meeting that ran through New Year's Eve: F27.
local deeds = require "deeds"

event "three_roads" {
  weight = 14,
  ask = "words", sources = { "N2", "F19", "F20", "composed" },
  when = "month == '1959-11' and facts.office and people.zhao.here"
    .. " and people.xiaoman.here",
  heading = "Purpose of journey", picture = "ferry", place = "office", who = "xiaoman",
  record = [[Counties and the prefecture ordered the roads to be guarded. In Xinyang about
    12,000 letters were held back as well; some people who got across the Huai into Anhui
    lived. The source for this is weak, [](cite:F20) and it agrees with Yang Jisheng's
    book. [](cite:F19) Those who stood at the poles turned people back gently, let them
    pass, wrote them a letter "to visit kin", or arrested them. That leaving could save
    people is recalled from other studies. [](cite:R01) [](cite:R11)]],
  discuss = { "cause",
    "Why would one order hold back both letters and travellers, and what did the "
      .. "offices above then no longer hear?" },
  text = [[Xiaoman sorts the mail. Letters to Beijing, the army or any Comrade are to stay
    here. [](cite:F20) Zhao, of the militia, has laid a pole across the ferry road and
    lifts it for a pass. Xiaoman puts the block of passes before you: *bearer travels to,
    for the purpose of.* "A wedding," says a tinker. ["Whose?"](said:zhao) says Zhao.
    "They haven't met." Inns across the river feed whoever has the county's stamp, which
    takes weeks. The county gets the stubs, with your name on them, and for each traveller
    the dam takes somebody else.]],
  choices = {
    { "named", "Sign passes for those who can name a sister or a debt.", tag = "look",
      effect = function()
        deeds.order("flight", .4)
        facts.passes = "named"
        deeds.post(-1)
      end },
    { "county", "Send them to the county for its stamp.", tag = "pass_up",
      effect = function()
        deeds.order("flight", .1)
        facts.passes = "county"
        deeds.post(1)
      end },
    { "kin", "Sign every pass in the block: to visit kin.",
      tag = "give",
      effect = function()
        deeds.order("flight", .8)
        deeds.file(3)
        facts.passes = "kin"
        deeds.post(-3)
        say "Zhao reads each pass and lifts the pole. By Thursday only stubs are left."
      end },
    { "pole", "Have the pole taken away.", tag = "refuse",
      closed = "The pole is the county's; Zhao answers for it to the army office." },
  },
}

local SECOND = {
  steps = [[As its *basis* it gives your figure in three steps, struck through.]],
  hou = "As its *basis* it gives: *second figure, signed Hou.*",
  held = "As its *basis* it gives: *as confirmed by East Wind in October.*",
}

-- Grain in the seed store as Wen, or whoever keeps the key, reads it off.
local function seed_store()
  local jin = deeds.truth("seed")
  deeds.see { id = "seed_store", label = "Seed in the store", value = jin, unit = "jin",
    by = people.wen.here and "Wen" or "storekeeper" }
  return jin
end

local NOTICE = {
  due = [[By the county's notice {due:jin} are still to come, and where floors are empty
    [seed](term:seed_grain) may be lent to the state until spring. [](cite:F27)]],
  met = [[The county's notice has no sum due. It asks what East Wind could lend the state
    until spring, as others are lending seed. [](cite:F27)]],
}

event "three_seed" {
  weight = 12,
  ask = "share", sources = { "B1", "F27", "composed" },
  when = "month == '1959-11' and facts.office",
  heading = "Lent until spring", place = "store",
  record = [[Chen Zhenya's report on Fengyang says that seed and rations were sold to the
    state to fill the purchase. [](cite:F27) The quota was the county's; the seed was in
    the hands of commune and brigade. Some delivered it and asked for it back. Some kept
    it and stayed short on every list. Some hid a part. Grain that teams hid kept people
    alive in places, and it was the reason given for the searches; this is recalled, not
    checked again. [](cite:R05) [](cite:R11)]],
  discuss = { "significance",
    "Who could use the word \"lent\" on such a receipt later, against whom, and who "
      .. "would decide how it is read?" },
  enter = function()
    local jin = seed_store()
    local notice = facts.due > 0 and NOTICE.due or NOTICE.met
    say(notice, { due = facts.due })
    if SECOND[facts.second] then say(SECOND[facts.second]) end
    say([[In the seed store there are {jin:jin}, in the husk, under mats. Houses are being
      searched this week. "That is next year's," says the storekeeper. "Other communes
      have eaten theirs," says the man from the grain bureau.]],
      { jin = jin })
    choose { id = "seed",
      { "keep", "Lock the store; be written down as short.",
        tag = "refuse",
        effect = function()
          facts.seed59 = "keep"
          deeds.order("seed", 1)
          deeds.post(-4)
          deeds.file(5)
        end },
      { "lend", "Deliver half; take a receipt that says \"lent\".", tag = "comply",
        effect = function()
          facts.seed59 = "lend"
          deeds.order("seed", .45)
          deeds.hand_over(jin // 2)
          deeds.post(3)
        end },
      { "part", "Deliver a tenth; hide the rest under people's beds.", tag = "conceal",
        effect = function()
          facts.seed59 = "part"
          deeds.order("seed", .9)
          deeds.hand_over(jin // 10)
          deeds.send("hollow", 1200)
          deeds.post(-2)
          deeds.file(2)
        end },
    }
  end,
}

local NAMED = {
  spoke = [[Old Meng is pencilled in on Zhao's list: *Meng Qingyou, 67, talks.*]],
}

event "three_dam" {
  weight = 12,
  ask = "person", sources = { "C2", "F44", "F32", "composed" },
  when = "month >= '1959-11' and month <= '1960-02' and facts.office and facts.dam == ''",
  heading = "The winter roll", picture = "dam", form = "list",
  record = [[Prefectures set how many people a site must get. Tongwei in Gansu had to send
    labour to the Tao canal. [](cite:F32) Communes settled who went: by lot, with the ill
    kept back, or sent out and soon called home. A forest railway in Hunan asked for the
    able and was sent the weak, until site and communes quarrelled in the open.
    [](cite:F44) That people died on such works is recalled from Yang Jisheng's book, not
    checked again. [](cite:R01)]],
  discuss = { "cause",
    "The site wanted able people, and the commune had reasons to keep them. How did "
      .. "the two together decide who carried earth?" },
  enter = function()
    say [[*Able-bodied,* says the dam's slip this time; last winter it was sent the weak.
      [](cite:F44) *With bedding and a spade, for three months.* The strong are carting
      manure. Stone Bridge has drawn lots, and drawn its smith. Ferry sends whoever
      coughs, since the dam feeds people and Ferry does not. Zhao's list of [labelled
      people](term:five_categories), ages up to seventy-four, is ready; the dam would feed
      them like anyone.]]
    if NAMED[facts.floor59] and people.meng.here then say(NAMED[facts.floor59]) end
    choose { id = "dam",
      { "strong", "Send the strong, as asked.", tag = "comply", effect = function()
        facts.dam = "strong"
        deeds.hands("water", .06, 3)
        deeds.post(2)
      end },
      { "lot", "Have every team draw lots, with beans in a jar.",
        tag = "other",
        effect = function()
          facts.dam = "lot"
          deeds.hands("water", .025, 3)
        end },
      { "labelled", "Send the labelled first, then go down the register.",
        tag = "pass_down",
        effect = function()
          deeds.warm("gu", -2)
          deeds.file(-1)
          facts.dam = "labelled"
          deeds.hands("water", .035, 3)
          deeds.post(1)
        end },
      { "weak", "Send whoever coughs; the dam will feed them.",
        tag = "withhold",
        effect = function()
          facts.dam = "weak"
          deeds.hands("water", .02, 3)
          deeds.warm("yao", -1)
          deeds.post(-2)
        end },
    }
  end,
}

local READ = {
  [true] = [[Wen stands to read the year's register: births, weddings, then the dead, each
    with his village. Hou's nephew asks for the sums. "I shall," she says, "when I get
    there."]],
  [false] = [[Hou's nephew reads the year's register as four sums, before the water boils.
    "And who are they?" says Yao. "They're in there," he says.]],
}

event "three_register" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-01' and facts.office",
  weight = 20, heading = "The register", form = "register", place = "office",
  enter = function() say(READ[people.wen.here]) end,
}

event "three_increase" {
  weight = 12,
  ask = "act", sources = { "G8", "F61", "composed" },
  when = "month >= '1960-01' and month <= '1960-02' and facts.office"
    .. " and facts.steamed == ''",
  heading = "The increase method", form = "circular", place = "hall",
  record = [[A circular from Bengbu in Anhui, dated 26 January 1960, spread a way of
    cooking that fills more bowls with the same grain. [](cite:F61) What is added is
    water, so the bowls were fuller and people had no more to live on. Counties sent such
    circulars; communes took the method up or refused it. We have read of nobody who sent
    one back with a cake inside. That answer is composed.]],
  discuss = { "perspective",
    "What does this circular want its reader to believe about flour, and which of "
      .. "its instructions make that hard to test?" },
  enter = function()
    local cook = people.ding.here and "Ding" or "the cook at the Hollow"
    say([[*Steam the dough half through, add water, and steam it again, covered. Do not
      stir, or the [increase](term:increase_method) is lost. One jin of flour, which gave
      two of cake, has given five.* [](cite:F61) "Full bowls," says {cook}, "and no wood
      by Friday." The county wants a photograph of a bowl, from the side, and doubters by
      name.]],
      { cook = cook })
    choose { id = "increase",
      { "weighed", "Use it; weigh the dry flour at the door, before everyone.",
        tag = "look",
        effect = function()
          facts.steamed = "weighed"
          deeds.add("ladle", -.05)
          deeds.post(-1)
        end },
      { "steamed", "Use it in every hall; send the photograph.", tag = "comply",
        effect = function()
          facts.steamed = "steamed"
          deeds.add("ladle", .1)
          deeds.post(2)
        end },
      { "returned", "Send the circular back with a cake inside.", tag = "refuse",
        effect = function()
          deeds.warm("ding", 1)
          facts.steamed = "returned"
          deeds.add("ladle", -.12)
          deeds.post(-3)
          deeds.file(4)
        end },
    }
  end,
}

-- What stands beside the commune in the minutes, by what it did in autumn.
local SECOND_FIGURE = {
  held = " *Beside East Wind: first figure, signed again.*",
  steps = " *Beside East Wind: a figure in three steps.*",
  hou = " *Beside East Wind: second figure, by the deputy.*",
}
local FLOOR = {
  spoke = " *Beside East Wind: let an old man reckon the yield.*",
  interrupted = " *Beside East Wind: gave the plan's figure on a threshing floor.*",
  away = " *Beside East Wind: sent away a man who knew the yield.*",
}
local CASE_LEFT = {
  taken = " *Table by Hou's nephew; enclosed, one abacus case.*",
  moved = " *Table by Hou's nephew, the accountant being at the dam.*",
}

local SEED_LEFT = {
  lend = " *Seed lent: half.*",
  keep = " *Seed lent: none; locked.*",
  part = " *Seed lent: a tenth.*",
}

local function beside()
  return (SECOND_FIGURE[facts.second] or FLOOR[facts.floor59] or "")
    .. (SEED_LEFT[facts.seed59] or "") .. (CASE_LEFT[facts.wen_book] or "")
end

event "three_eve" {
  tags = { "fixed" },
  when = "month == '1960-01' and facts.office and people.mother.here",
  weight = 1000000, heading = "Not adjourned", form = "minutes",
  record = [[In Fengyang the leaders of county, communes and brigades met for more than
    forty days, in stages and through New Year's Eve. No commune could break off without
    the county's leave. Those who spoke mildly were called right-leaning, and cadres from
    communes were beaten at the meeting itself. [](cite:F27) Told to be hard, some still
    used mild words, some named nobody, some made a show of it, and some did as they were
    told.]],
  discuss = { "cause",
    "Why keep the directors of a county in one room for weeks when each of them has "
      .. "a telephone?" },
  enter = function()
    say([[*Minutes of the directors' meeting, ninth day. Nobody may leave the town without
      the county's slip. Item one: not adjourned. Item two: grain on hand; each is asked
      again until he names more. Item three: a director who asked for a slip. Item four: a
      director who sent his dinner home, and what else he can spare.* [](cite:F27)]]
      .. beside() .. [[ It is New Year's Eve. At nine the directors were given four
        dishes. Your carter goes home at ten.]])
  end,
  choices = {
    { "stayed", "Stay, and name more grain under item two.",
      tag = "comply",
      effect = function()
        facts.eve = "stayed"
        deeds.post(1)
        deeds.hand_over(10000)
        say "*Ten thousand jin, to be fetched,* it says beside East Wind by morning."
      end },
    { "leave", "Ask aloud for a slip home, until six in the morning.", tag = "refuse",
      effect = function()
        facts.eve = "leave"
        deeds.post(-3)
        deeds.warm("mother", 1)
      end },
    { "sent", "Send your dinner to your mother with the carter.", tag = "give",
      effect = function()
        facts.eve = "sent"
        facts.mother_kept = facts.mother_kept + 1
        deeds.post(-1)
        deeds.hand_over(5000)
        say "*Five thousand jin more,* it says beside East Wind by midnight."
      end },
  },
}
