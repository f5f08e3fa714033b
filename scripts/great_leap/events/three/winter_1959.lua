-- November 1959 to New Year's Eve. Composed: the pole and the bench, the slips, Hou's
-- nephew, the dam's roll, the circular's wording, the cold hall, all that is said.
-- Guarded roads and held letters in Xinyang: N2, F19, F20. Seed taken for the quota: B1,
-- F27. Second books: A7, R11. Able people asked for, weak ones sent: C2, F44. The
-- increase method: G8, F61. The meeting that ran through New Year's Eve: F27.
local deeds = require "deeds"

event "three_roads" {
  weight = 6,
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
  text = [[Xiaoman sorts the mailbag into what goes and what stays. What stays is
    anything for Beijing, the army, or a person called Comrade. [](cite:F20) Zhao has
    laid a pole across the ferry road and asks what lifts it. "A pass," says the order.
    ["Saying what?"](said:zhao) says Zhao. Xiaoman puts the block before you: *bearer
    travels to, for the purpose of.* On the bench is a tinker with a quilt. "A wedding,"
    he says. "Whose?" says Zhao. "They haven't met," says the tinker.]],
  choices = {
    { "named", "Sign for those who can name a sister or a debt.", tag = "look",
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
    { "kin", "Sign the whole block: to visit kin.", tag = "give", effect = function()
      deeds.order("flight", .8)
      deeds.file(3)
      facts.passes = "kin"
      deeds.post(-3)
      say [[Zhao reads *to visit kin* on each, lifts the pole and lets it down again. By
        Thursday the block is stubs.]]
    end },
    { "pole", "Have the pole taken away.", tag = "refuse",
      closed = "The pole is the county's; Zhao answers for it to the army office." },
  },
}

local SECOND = {
  steps = [[Under *basis* the county has copied your three steps and drawn one line
    through all of them.]],
  hou = "Under *basis* it has: *second figure, signed Hou.*",
  held = "Under *basis* it has: *as confirmed by East Wind in October.*",
}

-- Grain in the seed store as Wen, or whoever keeps the key, reads it off.
local function seed_store()
  local jin = deeds.truth("seed")
  deeds.see { id = "seed_store", label = "Seed in the store", value = jin, unit = "jin",
    by = people.wen.here and "Wen" or "storekeeper" }
  return jin
end

local NOTICE = {
  due = [[The notice says {due:jin} still to come, and that where floors are empty
    [seed](term:seed_grain) may be lent to the state until spring. [](cite:F27)]],
  met = [[The notice has no sum due. It asks what East Wind could lend the state until
    spring, beyond the quota, as others are lending seed. [](cite:F27)]],
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
    say([[In the seed store there are {jin:jin}, in the husk, under mats, with a cat.
      "That is next year," says the storekeeper. "Next year is the state's as well,"
      says the man from the grain bureau, whose feet are bad.]],
      { jin = jin })
    choose { id = "seed",
      { "keep", "Lock it; be written down as short.", tag = "refuse", effect = function()
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
      { "part", "Deliver a tenth; share the rest out under beds.", tag = "conceal",
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
  spoke = [[On that last sheet, in pencil, at the edge, is *Meng Qingyou, 67, talks.*]],
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
    say [[*Able-bodied,* says the dam's slip, twice, since it had last winter's.
      [](cite:F44) *With bedding and a spade.* Who is another sheet, and it is empty.
      Stone Bridge draws beans from a jar. Ferry has sent whoever coughs, reckoning that
      the site feeds and Ferry does not. Zhao's list of [labels](term:five_categories)
      lies in his drawer, alphabetical, with ages.]]
    if NAMED[facts.floor59] and people.meng.here then say(NAMED[facts.floor59]) end
    choose { id = "dam",
      { "strong", "The strong, as asked.", tag = "comply", effect = function()
        facts.dam = "strong"
        deeds.hands("water", .06, 3)
        deeds.post(2)
      end },
      { "lot", "Beans in a jar, in every team.", tag = "other", effect = function()
        facts.dam = "lot"
        deeds.hands("water", .025, 3)
      end },
      { "labelled", "Zhao's list first, then down the register.", tag = "pass_down",
        effect = function()
          deeds.warm("gu", -2)
          deeds.file(-1)
          facts.dam = "labelled"
          deeds.hands("water", .035, 3)
          deeds.post(1)
        end },
      { "weak", "Whoever coughs; the site feeds.", tag = "withhold", effect = function()
        facts.dam = "weak"
        deeds.hands("water", .02, 3)
        deeds.warm("yao", -1)
        deeds.post(-2)
      end },
    }
  end,
}

local READ = {
  [true] = [[Wen reads the year on her feet: births, weddings, then the others, each
    with his village. The nephew asks whether she could not give the sums. "I shall,"
    she says, "when I get there."]],
  [false] = [[Hou's nephew reads the year in four sums and has finished before the water
    boils. "And who?" says Yao. "They're in there," he says.]],
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
    say([[*Steam it half through. Add water. Steam again, covered. Do not stir: stirring
      lets the [increase](term:increase_method) out. One jin of flour, formerly two of
      cake, has reached five.* [](cite:F61) "Five what?" asks {cook}. The county wants a
      photograph of a bowl, from the side.]],
      { cook = cook })
    choose { id = "increase",
      { "weighed", "Use it, and weigh the flour dry, at the door.", tag = "look",
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
  held = " *Beside East Wind: second figure, the first again.*",
  steps = " *Beside East Wind: a figure in three steps.*",
  hou = " *Beside East Wind: second figure, by the deputy.*",
}
local FLOOR = {
  spoke = " *Beside East Wind: an old man's sum, admitted by the director.*",
  interrupted = " *Beside East Wind: the plan's figure, by the director, on a floor.*",
  away = " *Beside East Wind: one man sent from a floor, for rope.*",
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
    say([[*Minutes, ninth day. Item one: not adjourned. Item two: grain on hand, as
      reported. Nobody may leave the town without the county's slip.* [](cite:F27)]]
      .. beside() .. [[ It is New Year's Eve by the calendar. Eleven directors sit in
      their coats. At nine there was dinner, four dishes, and no one spoke of it. The town
      has not let off one firecracker. Your driver goes home at ten.]])
  end,
  choices = {
    { "stayed", "Stay. Answer item two again.", tag = "comply", effect = function()
      facts.eve = "stayed"
      deeds.post(1)
      deeds.hand_over(10000)
      say "*Ten thousand jin, to be fetched,* it says beside East Wind by morning."
    end },
    { "leave", "Ask aloud for a slip, until six in the morning.", tag = "refuse",
      effect = function()
        facts.eve = "leave"
        deeds.post(-3)
        deeds.warm("mother", 1)
      end },
    { "sent", "Send your dinner home with the driver, in the cloth.", tag = "give",
      effect = function()
        facts.eve = "sent"
        facts.mother_kept = facts.mother_kept + 1
        deeds.post(-1)
        deeds.hand_over(5000)
        say [[At midnight the list comes to you: East Wind, five thousand jin more, to be
          handed over.]]
      end },
  },
}
