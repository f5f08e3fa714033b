-- November 1959 to New Year's Eve. Composed: the pole and the bench, the slips, Hou's
-- nephew, the dam's roll, the circular's wording, the cold hall, all that is said.
-- Guarded roads and held letters in Xinyang: N2, F19, F20. Seed taken for the quota: B1,
-- F27. Second books: A7, R11. Able people asked for, weak ones sent: C2, F44. The
-- increase method: G8, F61. The meeting that ran through New Year's Eve: F27.
local deeds = require "deeds"

event "three_roads" {
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
  text = [[Xiaoman sorts the mailbag into what goes and what stays. What stays is anything
    for Beijing, the army, or a person called Comrade. [](cite:F20) Zhao has laid a pole
    over two trestles on the ferry road and would like to know what lifts it. "A pass,"
    says the order. ["Saying what?"](said:zhao) says Zhao. Xiaoman puts the block before
    you: *bearer travels to, for the purpose of.* On the bench is a tinker with a quilt.
    "A wedding," he says. "Whose?" says Zhao. "They haven't met."]],
  choices = {
    { "named", "Sign for those who can name a sister or a debt.", effect = function()
      facts.passes = "named"
      deeds.post(-1)
    end },
    { "county", "Send them to the county for its stamp.", effect = function()
      facts.passes = "county"
      deeds.post(1)
    end },
    { "kin", "Sign the whole block: to visit kin.", effect = function()
      facts.passes = "kin"
      deeds.post(-3)
      say [[Zhao reads *to visit kin* on each, lifts the pole and lets it down again. It
        is on paper. By Thursday the block is stubs.]]
    end },
    { "pole", "Have the pole taken away.",
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
      "That is next year," says the storekeeper. "Next year is the state's as well," says
      the man from the grain bureau, who has walked here and whose feet are bad.]],
      { jin = jin })
    choose { id = "seed",
      { "keep", "Lock it; be written down as short.", effect = function()
        facts.seed59 = "keep"
        deeds.order("seed", 1)
        deeds.post(-4)
      end },
      { "lend", "Deliver half; take a receipt that says \"lent\".", effect = function()
        facts.seed59 = "lend"
        deeds.order("seed", .45)
        deeds.hand_over(jin // 2)
        deeds.post(3)
      end },
      { "part", "Deliver a tenth; share the rest out under beds.", effect = function()
        facts.seed59 = "part"
        deeds.order("seed", .9)
        deeds.hand_over(jin // 10)
        deeds.post(-2)
      end },
    }
  end,
}

event "three_nephew" {
  when = "month == '1959-11' and facts.office and people.wen.here and people.hou.here",
  weight = .001, heading = "The next desk", place = "office",
  text = [[Hou's nephew has been lent to the office to learn the abacus. He has the desk
    beside Wen's and adds fast. When a column will not close he closes it. Wen asks him
    where the difference went; he thinks that she is admiring him, and tells her.]],
}

local function wen_kept()
  facts.wen_book = "kept"
  deeds.fate("wen", "believed")
end

local function wen_goes(how)
  facts.wen_book = how
  deeds.leaves("wen", "sent")
end

local WANTED = {
  [true] = [[["It has two lids, I hear," says Fan of the abacus case.](said:fan) Between
    them is said to be a pencilled year that does not agree with the year. [](cite:R11)
    He has not looked. A thing handed in is a correction; a thing found is a case.]],
  [false] = [[["Two counters and a cellar,"](said:fan) says Fan, who has Wen's form
    before him, at the column for [class](term:class_label). He would like the year-end
    sheets made by someone whose father sold nothing, and the drafts in the lid of her
    abacus case burned with the other drafts.]],
}

event "three_wen" {
  when = "month == '1959-12' and facts.office and people.wen.here and people.fan.here",
  heading = "The abacus case", place = "office", who = "wen",
  record = [[Li Ruojian explains the false tables of these years by what was punished:
    falling short was, and lying was not. [](cite:F76) When a year's table did not add up,
    people in this post corrected it and explained, spread the gap over the teams, or
    called it wastage. Some kept a second book. Second books are recalled from Gao
    Wangling's study, which was not opened again. [](cite:R11) This accountant and her
    case are composed.]],
  discuss = { "significance",
    "If the pencilled book and the official one for the same year had both "
      .. "survived, what should a historian ask of each?" },
  enter = function()
    say(WANTED[facts.book == "own" and true or false])
    say [[Wen is ruling December and has come to the margin. She leaves the pen standing
      on it until there is a blot. Hou's nephew has put on his cap, in order to be
      asked.]]
    choose { id = "wen",
      { "moved", "Lend her to the dam's accounts for the winter, case and all.",
        effect = function()
          wen_goes("moved")
          say [[She packs in the time it takes to read the slip. At the dam, says the
            driver, nobody keeps accounts; they gave her a basket.]]
        end },
      { "kept", "Say the case is yours, lent; lock it in your desk.", effect = function()
        wen_kept()
        deeds.post(-5)
        say [[Fan asks for the key, holds it, and gives it back. Wen does the rest of
          December on her fingers, aloud.]]
      end },
      { "taken", "Ask Wen for it, and hand it to Fan.", effect = function()
        wen_goes("taken")
        deeds.post(3)
        say [[She gives it to you, so that it is you who gives it to Fan. The dam wants a
          woman for baskets. She goes on the Tuesday cart and corrects the driver's change
          before she gets in.]]
      end },
    }
  end,
}

event "three_wen_after" {
  when = "month == '1959-12' and not facts.office and people.wen.here",
  heading = "The abacus case", place = "kiln", who = "wen",
  record = [[Li Ruiying was sent to Jigongshan to write up a record crop of rice. After a
    month there she reported that 210,000 jin were needed, and she was labelled as
    right-leaning. [](cite:F19) In Tongwei there was word that a pupil's family had died;
    the secretary called it a bourgeois rumour. [](cite:F34) Accountants who kept a second
    book are recalled only in general, without a name. [](cite:R11)]],
  discuss = { "perspective",
    "Why might an accountant write the true figures in pencil and the others in "
      .. "ink, and which readers could she have in mind?" },
  text = [[Wen has walked out to Upper Kiln to have a bead fired for her abacus. There has
    been no fire in the kiln since spring; she can see that from the road. She sits with
    the case on her knees. Hou's nephew makes the year-end table now, and they have asked
    her twice what else she has. ["I put the true ones in pencil," she says, "so as not to
    waste ink."](said:wen)]],
  choices = {
    { "taken", "Tell her to hand it in before it is found.", effect = function()
      wen_goes("taken")
      say "She is sent to the dam all the same. The nephew kept the case; it closes well."
    end },
    { "kept", "Put it up the flue of the cold kiln.", effect = wen_kept },
    { "moved", "Say that you keep points now; see her to the road.", effect = function()
      wen_goes("moved")
      say "By the Tuesday cart she has gone to the dam, with the case for a pillow."
    end },
  },
}

local NAMED = {
  spoke = [[On that last sheet, in pencil, at the edge, is *Meng Qingyou, 67, talks.*]],
}

event "three_dam" {
  when = "month == '1959-12' and facts.office",
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
      [](cite:F44) *With bedding and a spade.* How many is one sheet; who is another, and
      it is empty. Stone Bridge draws black and white beans from a jar. At Ferry the
      brigade has sent whoever coughs, reckoning that the site feeds and Ferry does not.
      Zhao's list of [labels](term:five_categories) lies in his drawer, alphabetical, with
      ages.]]
    if NAMED[facts.floor59] and people.meng.here then say(NAMED[facts.floor59]) end
    choose { id = "dam",
      { "strong", "The strong, as asked.", effect = function()
        facts.dam = "strong"
        deeds.hands("water", .06, 3)
        deeds.post(2)
      end },
      { "lot", "Beans in a jar, in every team.", effect = function()
        facts.dam = "lot"
        deeds.hands("water", .04, 3)
      end },
      { "labelled", "Zhao's list first, then down the register.", effect = function()
        facts.dam = "labelled"
        deeds.hands("water", .03, 3)
        deeds.post(1)
      end },
      { "weak", "Whoever coughs; the site feeds.", effect = function()
        facts.dam = "weak"
        deeds.hands("water", .02, 3)
        deeds.post(-2)
      end },
    }
  end,
}

local READ = {
  [true] = [[Wen reads the year as she does every New Year, on her feet: births, weddings,
    then the others, each with his village. It goes on until lamps. The nephew asks
    whether she could not give the sums. "I shall," she says, "when I get there."]],
  [false] = [[Hou's nephew reads the year in four sums and has finished before the water
    boils. "And who?" says Yao. "They're in there," he says.]],
}

event "three_register" {
  when = "month == '1960-01' and facts.office",
  heading = "The register", form = "register", place = "office",
  enter = function() say(READ[people.wen.here]) end,
}

event "three_increase" {
  when = "month == '1960-01' and facts.office",
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
    local cook = people.ding.here and "Ding" or "The cook at the Hollow"
    say([[*Steam it half through. Add water. Steam again, covered. Do not stir: stirring
      lets the [increase](term:increase_method) out. One jin of flour, formerly two of
      cake, has reached five.* [](cite:F61) {cook} has it read out a second time, for the
      quantities. "Five what?" she asks. The county would like a photograph of a bowl,
      from the side.]],
      { cook = cook })
    choose { id = "increase",
      { "weighed", "Use it, and weigh the flour dry, at the door.", effect = function()
        facts.steamed = "weighed"
        deeds.add("ladle", -.1)
        deeds.post(-1)
      end },
      { "steamed", "Use it in every hall; send the photograph.", effect = function()
        facts.steamed = "steamed"
        deeds.add("ladle", .1)
        deeds.post(2)
      end },
      { "returned", "Send the circular back with a cake inside.", effect = function()
        facts.steamed = "returned"
        deeds.post(-3)
      end },
    }
  end,
}

event "three_eve" {
  when = "month == '1960-01' and facts.office and people.mother.here",
  weight = .001, heading = "Not adjourned", form = "minutes",
  record = [[In Fengyang the leaders of county, communes and brigades met for more than
    forty days, in stages and through New Year's Eve. No commune could break off without
    the county's leave. Those who spoke mildly were called right-leaning, and cadres from
    communes were beaten at the meeting itself. [](cite:F27) Told to be hard, some still
    used mild words, some named nobody, some made a show of it, and some did as they were
    told.]],
  discuss = { "cause",
    "Why keep the directors of a county in one room for weeks when each of them has "
      .. "a telephone?" },
  text = [[*Minutes, ninth day. Item one: not adjourned. Item two: grain on hand, as
    reported. Item three: as item two. Nobody may leave the town without the county's
    slip.* [](cite:F27) It is New Year's Eve by the calendar on the wall, which has a fish
    on it. Eleven directors sit in their coats. At nine there was dinner, four dishes, and
    no one spoke of it. Item two is being read again, in order of last report, and each of
    the eleven has an ear to the shutters. The town has not let off one firecracker. Your
    driver goes home at ten with the newspapers.]],
  choices = {
    { "stayed", "Stay. Answer item two again.", effect = function()
      facts.eve = "stayed"
      deeds.post(1)
    end },
    { "leave", "Ask aloud for a slip, until six in the morning.", effect = function()
      facts.eve = "leave"
      deeds.post(-3)
    end },
    { "sent", "Send your dinner home with the driver, in the cloth.", effect = function()
      facts.eve = "sent"
      facts.mother_kept = facts.mother_kept + 1
    end },
  },
}
