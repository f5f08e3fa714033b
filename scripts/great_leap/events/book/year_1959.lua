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
  spread = [[The year-end table gives two brigades the same grain, and both have written
    to the office about it.]],
  wastage = [[In the year-end table somebody has written *frost* beside *loss in
    handling*.]],
}

event "book_sums" {
  tags = { "tells" },
  when = [[month >= '1959-03' and month <= '1959-07' and facts.office and people.wen.here
    and facts.book ~= '' and facts.book ~= 'own']],
  weight = 20,
  heading = "The sign between", who = "wen", place = "office", form = "told",
  ask = "nothing", sources = { "composed" },
  enter = function()
    say(([["Sixteen brigades at forty cartloads," you dictate, for the county's manure
      return. "Seven hundred." ["Six hundred and forty," says Wen, and inks it on the
      carbon.](said:wen) The forty are nearer twelve, and of that she says nothing. You
      ask her why. ["The sixteen is ours and the forty is yours," she says. "I have the
      sign between them."](said:wen) ]]) .. SUMS[facts.book])
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
    say([[["If they cut it every August," says Wen, "we meet in {year}."](said:wen) The
      county's division is right to the jin.]], { year = meet() })
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
  text = [[*Staff of East Wind. Father, trade. Father's father, trade. Persons employed by
    either.* The form went round in 1957 as well, the year of the debates. [](cite:F82)
    Wen puts *shop; cloth and lamps*. Under persons employed she puts *one, myself, from
    the age of six,* and carries the one. Hou writes *smith*. Xiaoman has two boatmen and
    does hers in one go.]],
}

event "three_nephew" {
  tags = { "tells", "sign_wen" },
  when = [[(month == '1959-10' or month == '1959-11') and facts.office
    and people.wen.here and people.hou.here and facts.wen_month ~= month]],
  weight = "month == '1959-11' and 200000 or .02",
  heading = "The next desk", place = "office", form = "told", ask = "nothing",
  sources = { "composed" }, owes = { "three_wen" },
  enter = sign_wen,
  text = [[Hou's nephew has been lent to the office to help with sums. When one does not
    come out he makes it. Wen asks him where the difference went; he thinks that she is
    admiring him, and tells her. In return he asks why her abacus case has two lids.]],
}

local WANTED = {
  own = [["It has two lids, I hear," says {who} of Wen's abacus case. Between them, he
    hears, is a pencilled book with figures other than yours. [](cite:R11) He asks you for
    it.]],
  signed = [["A shop, with a cellar," says {who}, reading Wen's form at the column for
    [class](term:class_label), and beside it the table of 1958, with her name at the foot.
    He wants this year's made by someone whose father sold nothing, and the pencilled book
    in her abacus case handed in.]],
  other = [["A shop, with a cellar," says {who}, reading Wen's form at the column for
    [class](term:class_label). He wants the year-end table made by someone whose father
    sold nothing, and the pencilled book in her abacus case handed in.]],
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

local SENT = "facts.wen_signs >= 2"
local DAM = [[For an accountant this winter the dam would let our people home when due.
  If you hand the book in, no other desk is opened; Wen goes to the dam. ]]

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
    say((facts.wen_signs >= 2 and DAM or "")
      .. [[Of the pencilled book there is no copy. If you refuse him the case, he writes
        down that it is yours.]])
  end,
  choices = {
    { "moved", "Lend Wen to the dam's accounts for the winter, case and all.",
      when = SENT, tag = "other", effect = function()
        goes("moved")
        deeds.hands("field", .015, 3)
        say [[At the dam, says the driver, they gave Wen a basket for earth. East Wind's
          people come home on the day that is on their papers.]]
      end },
    { "burned", "Burn the pencilled book; show him the empty case.",
      tag = "conceal", effect = function()
        burned()
        deeds.post(1)
        say [[The man taps both lids. ["Forty-one pages,"](said:wen) says Wen, who
          counted them into the stove.]]
      end },
    { "kept", "Say the case is yours; lock it in your desk.", tag = "refuse",
      effect = function()
        kept("drawer")
        deeds.add("ask", .05) -- what is asked for is asked by the true year
        deeds.post(-5)
        deeds.file(6)
        say [[He asks for the key to your desk, holds it, and gives it back. Wen does the
          rest of December on her fingers, aloud.]]
      end },
    { "taken", "Ask Wen for the book, and hand it over.", when = SENT, tag = "pass_up",
      effect = function()
        goes("taken")
        deeds.post(3)
        deeds.file(-4)
        say [[Wen gives you the book, so that it is you who gives it to him. She goes to
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
  text = [[Wen has walked out to Upper Kiln to have a bead fired for her abacus. The kiln
    has been cold since spring, and so are the houses. Under her arm is a book of true
    figures. ["I put them in pencil," she says, "so as not to waste ink."](said:wen) Hou's
    nephew, who has her desk, asks what else she keeps: handed in, he thinks, it is let
    pass; found, it is charged to the house it is found in.]],
  choices = {
    { "taken", "Tell Wen to hand it in before it is found.",
      tag = "pass_up", effect = function()
        deeds.kiln(.05)
        deeds.file(-4)
        if facts.wen_signs < 2 then
          facts.wen_book = "taken"
          say [[Hou's nephew thanks her for it, and from now on has her add his columns
            for him, in ink.]]
          return
        end
        goes("taken")
        say [[Wen is sent to the dam all the same. Hou's nephew keeps her abacus case.]]
      end },
    { "kept", "Hide the book up the flue of the cold kiln.", tag = "conceal",
      effect = function()
        kept("flue")
        deeds.kiln(-.05)
        say [["Not to be lit, then, Director," says Liu Erwang, who had thought of
          lighting it for New Year.]]
      end },
    { "burned", "Light the kiln with the book, and bake the bead.", tag = "other",
      effect = function()
        burned()
        deeds.kiln(.15)
        deeds.file(-7)
        say [[All Upper Kiln comes to be warm. She carries the bead home in her glove.]]
      end },
  },
}
