-- Chain 3 in 1959: she corrects sums aloud and lies never; the year's grain gets a third
-- figure; the two signs that she may be sent; what becomes of the case. Composed: the
-- forms, the nephew, the case, all that is said. The crop of 1958 cut by a third: F94.
-- What was held against whom after Lushan: F44, F45; class and origin: F82. Second books:
-- A7, R11.
local deeds = require "deeds"
local game = require "game"

local SUMS = {
  corrected = [[On her desk lies the year-end table, back from the county with a red ring
    about the total.]],
  spread = [[Two brigades have written in to ask which of them holds the grain that both
    of them hold.]],
  wastage = [[The column *loss in handling* has been given its name, which is
    *Frost*.]],
}

event "book_sums" {
  tags = { "tells" },
  when = [[month >= '1959-03' and month <= '1959-07' and facts.office and people.wen.here
    and facts.book ~= '' and facts.book ~= 'own']],
  weight = 20,
  heading = "The sign between", who = "wen", place = "office", form = "told",
  ask = "nothing", sources = { "composed" },
  enter = function()
    say(([["Sixteen brigades at forty cartloads," you dictate, for Chenghe's manure
      return. "Seven hundred." ["Six hundred and forty," says Wen, off her abacus, and
      inks it on the carbon.](said:wen) Of the forty, which is nearer twelve, she says
      nothing. You ask her why. ["The sixteen is ours and the forty is yours," she says.
      "I have the sign between."](said:wen) ]]) .. SUMS[facts.book])
  end,
}

-- The year whose third August takes a told crop down to what was found.
local function meet()
  local told, year = facts.told_year58 * 2 // 3, 1959
  while told > facts.found58 and year < 1970 do told, year = told * 2 // 3, year + 1 end
  return year
end

event "book_entries" {
  tags = { "tells" },
  when = [[(month == '1959-09' or month == '1959-10') and facts.office and people.wen.here
    and facts.book == 'own' and facts.told_year58 > 1.2 * facts.found58]],
  weight = 20,
  heading = "Two entries", who = "wen", place = "desk", form = "two_entries",
  ask = "nothing", sources = { "F94", "composed" },
  enter = function()
    say([[*In ink. East Wind, grain of 1958, told: {told:jin}. The same, after the plenum,
      a third off, by the county's division: {cut:jin}.* [](cite:F94)]],
      { told = facts.told_year58, cut = facts.told_year58 * 2 // 3 })
    say("*In pencil. Grain of 1958, found: {found:jin}. No change.*",
      { found = facts.found58 })
    say([[Both are on one page, for once; she had run out of the other. She has gone
      through the division, which is right to the jin. ["If they do it every August," says
      Wen, "we meet in {year}."](said:wen)]], { year = meet() })
  end,
}

-- The two signs, in different months: she is not sent before both were shown.
local function sign_wen()
  facts.wen_signs, facts.wen_month = facts.wen_signs + 1, game.month
end

event "wen_fathers" {
  tags = { "tells", "sign_wen" },
  when = [[(month == '1959-08' or month == '1959-09') and facts.office
    and people.wen.here and people.hou.here and facts.wen_month ~= month]],
  weight = "month == '1959-09' and 200000 or .02",
  heading = "Fathers", place = "office", form = "form", ask = "nothing",
  sources = { "F82", "composed" }, owes = { "three_wen" },
  enter = sign_wen,
  text = [[*Staff of East Wind. Father, trade. Father's father, trade. Persons employed
    by either.* It went round in 1957 as well, the year of the debates. [](cite:F82)
    Xiaoman has two boatmen and does hers in one go. Hou writes *smith*. Wen puts *shop;
    cloth and lamps*. Under persons employed she puts *one, myself, from the age of six,*
    and carries the one.]],
}

event "three_nephew" {
  tags = { "tells", "sign_wen" },
  when = [[(month == '1959-10' or month == '1959-11') and facts.office
    and people.wen.here and people.hou.here and facts.wen_month ~= month]],
  weight = "month == '1959-11' and 200000 or .02",
  heading = "The next desk", place = "office", form = "told", ask = "nothing",
  sources = { "composed" }, owes = { "three_wen" },
  enter = sign_wen,
  text = [[Hou's nephew has been lent to the office to learn the abacus. He adds fast,
    beside Wen. When a column will not close he closes it. Wen asks him where the
    difference went; he thinks that she is admiring him, and tells her. In return he
    asks what the case has two lids for.]],
}

local WANTED = {
  own = [["It has two lids, I hear," says {who} of the abacus case. Between them is said
    to be a pencilled year that does not agree with the year. [](cite:R11) He has not
    looked.]],
  signed = [["Two counters and a cellar," says {who}, who has Wen's form before him at the
    column for [class](term:class_label), and beside it the table of 1958, with her name
    at the foot. He would like this year's made by someone whose father sold nothing, and
    the drafts in her case burned.]],
  other = [["Two counters and a cellar," says {who}, who has Wen's form before him, at the
    column for [class](term:class_label). He would like the year-end sheets made by
    someone whose father sold nothing, and the drafts in her abacus case burned.]],
}

local function kept(where)
  facts.wen_book, facts.wen_place = "kept", where
  deeds.warm("wen", 2)
end

local function burned()
  facts.wen_book = "burned"
  deeds.warm("wen", -2)
end

local function goes(how)
  facts.wen_book = how
  deeds.leaves("wen", "sent")
end

-- What stands on the forms of November's search.
local SEARCHED = {
  granary = " on the backs of the search forms that say *sweepings*,",
  warned = " on the backs of the search forms that say *nothing*,",
  thorough = " on the search forms left over, two of them,",
  staged = " on the backs of the search forms that say *boards*,",
}

local SENT = "facts.wen_signs >= 2"

event "three_wen" {
  tags = { "fixed" },
  when = "month == '1959-12' and facts.office and people.wen.here",
  weight = 1000000,
  heading = "The abacus case", place = "office", who = "wen", form = "told", ask = "act",
  sources = { "A7", "F76", "R11", "composed" },
  owes = { "book_spring", "book_missing", "five_book", "five_no_book", "book_case" },
  record = [[Li Ruojian explains the false tables of these years by what was punished:
    falling short was, and lying was not. [](cite:F76) Second books are recalled from Gao
    Wangling's study, which was not opened again. [](cite:R11) This accountant and her
    case are composed.]],
  discuss = { "significance",
    "If the pencilled book and the official one for the same year had both "
      .. "survived, what should a historian ask of each?" },
  enter = function()
    say(facts.book == "own" and WANTED.own or facts.cosign == "wen" and WANTED.signed
      or WANTED.other, { who = people.fan.here and "Fan" or "the man from the county" })
    say([[Wen is ruling December]] .. (SEARCHED[facts.search2] or ",")
      .. [[ and leaves the pen standing on the margin until there is a blot. Hou's nephew
      has put on his cap, in order to be asked.]])
  end,
  choices = {
    { "moved", "Lend her to the dam's accounts for the winter, case and all.",
      when = SENT, tag = "other", effect = function()
        goes("moved")
        deeds.hands("field", .015, 3)
        say [[At the dam, says the driver, nobody keeps accounts; they gave her a
          basket. But East Wind's people come home from there on the day that is on
          their papers.]]
      end },
    { "burned", "Put the pencilled year in the stove; show him both lids.",
      tag = "conceal", effect = function()
        burned()
        deeds.post(1)
        say [[He taps both lids. ["Forty-one pages,"](said:wen) says Wen, who has
          counted them going.]]
      end },
    { "kept", "Say the case is yours, lent; lock it in your desk.", tag = "refuse",
      effect = function()
        kept("drawer")
        deeds.post(-5)
        deeds.file(6)
        say [[He asks for the key, holds it, and gives it back. Wen does the rest of
          December on her fingers, aloud.]]
      end },
    { "taken", "Ask Wen for it, and hand it over.", when = SENT, tag = "pass_up",
      effect = function()
        goes("taken")
        deeds.post(3)
        deeds.file(-4)
        say [[She gives it to you, so that it is you who gives it to him. She goes to
          the dam on the Tuesday cart and corrects the driver's change before she gets
          in.]]
      end },
  },
}

event "three_wen_after" {
  tags = { "asks" },
  when = [[month == '1959-12' and not facts.office and facts.removal_told ~= ''
    and people.wen.here]],
  weight = 300,
  heading = "A bead to be fired", place = "kiln", who = "wen", form = "told", ask = "act",
  sources = { "A7", "R11", "F19", "F34", "composed" }, owes = { "book_heard" },
  record = [[Li Ruiying was sent to Jigongshan to write up a record crop of rice. After a
    month she reported that 210,000 jin were needed, and was labelled right-leaning.
    [](cite:F19) In Tongwei there was word that a pupil's family had died; the secretary
    called it a bourgeois rumour. [](cite:F34) Second books are recalled only in general,
    without a name. [](cite:R11)]],
  discuss = { "perspective",
    "Why might an accountant write the true figures in pencil and the others in "
      .. "ink, and which readers could she have in mind?" },
  text = [[Wen has walked out to Upper Kiln to have a bead fired for her abacus. There
    has been no fire in it since spring; she can see that from the road. Hou's nephew
    makes the year-end table now, and they have asked her twice what else she has. ["I
    put the true ones in pencil," she says, "so as not to waste ink."](said:wen)]],
  choices = {
    { "taken", "Tell her to hand it in before it is found.",
      tag = "pass_up", effect = function()
        deeds.kiln(.05)
        deeds.file(-4)
        if facts.wen_signs < 2 then
          facts.wen_book = "taken"
          say [[The nephew thanks her for it, and has her add his columns for him from
            now on, in ink.]]
          return
        end
        goes("taken")
        say [[She is sent to the dam all the same. The nephew kept the case; it closes
          well.]]
      end },
    { "kept", "Put it up the flue of the cold kiln.", tag = "conceal",
      effect = function()
        kept("flue")
        deeds.kiln(-.05)
        say [["Not to be lit, then," says Liu Erwang, who had thought of lighting it for
          New Year.]]
      end },
    { "burned", "Light the kiln, and bake the bead over it.", tag = "other",
      effect = function()
        burned()
        deeds.kiln(.15)
        deeds.file(-7)
        say [[All Upper Kiln comes to be warm. She carries the bead home in her glove,
          and the case under her arm, lighter.]]
      end },
  },
}
