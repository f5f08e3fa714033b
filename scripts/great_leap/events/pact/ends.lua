-- Chain 1, the pact: what came of it; Kang's sacks or his statement. Composed: Kang,
-- Xiaoman, their words, log, letter and sacks. Kang's figure is the model's neighbour.
-- The record: matching a neighbour A2 (F07), the telephone conference and the order of
-- the last report B5 (F27), stepping down A4 (F16), the letter of April 1959 (F05),
-- confessions from training classes R1, Q2 (F34, F51), seed as a loan S6.
local deeds = require "deeds"
local spoken = require "spoken"

local function kang_ends(how)
  facts.kang_end = how
  deeds.fate("kang", how)
end

-- One end: seed, April 1960. Forty sacks of a hundred and fifty jin.
local SACKS = 40 * 150

local STORED = {
  own = [["Mislaid," the storekeeper writes, and looks round the store for where.]],
  halls = [[Forty bags are back by morning, washed. The patches have been kept.]],
  lent = [[He asks what to put under *terms*. You tell him: forty sacks.]],
  unknown = [[The county is glad of them. It takes eight, for seed elsewhere, and leaves
    a receipt.]],
}

local function enter_sacks(how, post, file, jin)
  return function()
    facts.kang_sacks = how
    if how == "halls" then deeds.relief(jin) else deeds.seed(jin) end
    deeds.post(post)
    deeds.file(file)
    if how == "lent" then deeds.fate("kang", "charged") end
    say(STORED[how])
  end
end

event "kang_sacks" {
  heading = "Forty sacks",
  when = [[month >= '1960-04' and month < '1960-06' and facts.office and facts.pact ~= ''
    and facts.kang_debt >= 1 and facts.kang_end == '' and people.kang.here]],
  weight = 20,
  who = "kang", place = "store", form = "told", ask = "words",
  sources = { "S6", "F34", "composed" }, owes = { "kang_asked" },
  record = [[We know of no commune that sent another seed without a note; the sacks are
    composed. What an act of help could be called afterwards is on record. Tongwei's case
    file of 1960 charges the county's secretary with loosening collectives and dividing
    animals; its editor warns that true charges, invented ones and good acts written up as
    crimes stand together in it. [](cite:F34)]],
  discuss = { "perspective",
    "The storekeeper could enter these sacks in four ways. What would each entry have "
      .. "told an investigator in December, and what would it have kept from him?" },
  enter = function() kang_ends("sacks") end,
  text = [[
    They stand at the seed store under wet straw, forty, counted twice by the storekeeper.
    Sorghum, six thousand jin, picked over. The knots are seed knots. From each sack a
    square has been cut, where a stencil would be, and a patch set in from the inside with
    small stitches. The cart came by the Iron Bridge road and rested its ox at the
    boundary stone. No note. The storekeeper has filled in the day and the weight; the
    next column is *from*.]],
  choices = {
    { "own", "\"Own seed, mislaid.\" Sow it.", tag = "conceal",
      effect = enter_sacks("own", 0, 3, SACKS) },
    { "halls", "Leave it blank. Send it to the halls tonight.", tag = "give",
      effect = enter_sacks("halls", -1, 3, SACKS) },
    { "lent", "\"Iron Bridge, lent.\" Sow it.", tag = "tell",
      effect = enter_sacks("lent", 1, -3, SACKS) },
    { "unknown", "\"Unknown.\" Report the sacks and sow them.", tag = "pass_up",
      effect = enter_sacks("unknown", 2, -6, SACKS * 4 // 5) },
  },
}

local ASKED = {
  own = [[Kang has been asked about forty sacks. He has told them that East Wind was
    always careless with its seed.]],
  halls = [[Kang has been asked about forty sacks. Nobody at East Wind has a line for
    them, and he was never any good at sums, he says.]],
  lent = [[A leaf has been copied out of your seed book, *Iron Bridge, lent*, and laid
    before Kang. He is charged with forty sacks and asks when they are due back.]],
  unknown = [[Your own report of forty sacks has been laid before Kang, who grew up on
    that road. He has recognised the patches. He says they are his wife's.]],
}

event "kang_asked" {
  tags = { "tells", "closes" },
  heading = "Whose they were",
  when = [[month == '1960-11' and facts.kang_end == 'sacks'
    and facts.kang_sacks ~= '']],
  weight = 1000,
  place = "line", form = "hearsay", ask = "nothing",
  sources = { "Q2", "F34", "composed" },
  enter = function()
    say(ASKED[facts.kang_sacks])
  end,
}

-- The other end: his statement, November 1960.
local DRAFT = [[
  *[Training class](term:training_class), Chenghe. Statement of Kang Changhe, third
  draft, four sheets. In the autumn of 1958 I and Shen of East Wind agreed by telephone
  upon the yield. ]]
local DRAFT_ENDS = [[ I was led. The year after I was led again. I ask that my class
  origin be* (a line struck out) *considered.* The hand is Kang's own. A strip is gummed
  to the foot for you: *The above concerning myself is correct / incorrect.* The lorry
  that brought it is waiting.]]
local THIRD_DRAFT = {
  kept = "Shen then said {figure}, so that the state should not learn what stood there.",
  broke = "Shen then said {figure}, and I saw what I had been agreeing with.",
  topped = "Shen then said {figure}, more than I had dared to, and I was asked to learn "
    .. "from it.",
  failed = "Shen then had the line fail, and let a deputy say {figure}.",
}

local AFTER_STRIP = {
  incorrect = [[By the same lorry, within the week: fourth draft. He has been given
    longer for it, and a spade.]],
  tuesday = [[On the strength of it six hundred jin, levied on a figure that two agreed
    upon, are sent back to the Hollow. The driver reads it before he folds it. "He said
    you'd put that," he says.]],
  correct = [[Kang is let go home, on foot, with his sheets. Ten sacks from Iron Bridge
    stand at the Hollow's boundary stone on the Sunday.]],
}
local TEN_SACKS = 10 * 150
local OVER_TOLD = 600 -- jin, of what was levied on the autumn figure of 1958

-- What becomes of Kang: a label, where both nights of 1959 were heard; more drafts, or
-- home.
local function sign_strip(how, post, file, fate)
  return function()
    local heard = facts.kang_log ~= "" and facts.kang_word ~= ""
    if fate == "labelled" and not heard then fate = "names" end
    facts.kang_page = how
    deeds.post(post)
    deeds.file(file)
    deeds.fate("kang", fate)
    if how == "correct" then
      deeds.relief(TEN_SACKS)
      deeds.send("hollow", TEN_SACKS)
    elseif how == "tuesday" then
      deeds.send("hollow", OVER_TOLD)
    end
    say(AFTER_STRIP[how])
  end
end

event "kang_names" {
  tags = { "fixed" },
  heading = "Third draft",
  when = [[month == '1960-11' and facts.office and facts.pact ~= ''
    and facts.kang_end == '' and people.kang.here]],
  weight = 1000000,
  who = "kang", place = "office", form = "letter", ask = "words",
  sources = { "R1", "Q2", "F34", "F51", "F29", "F57", "composed" },
  record = [[Work teams asked for names. Confessions quoted in their reports came out of
    training classes. [](cite:F34) In the papers of that winter blame came to rest on
    counties and further down; [](cite:F51) a note on the Fengyang report ties this to a
    province that had turned to blaming its counties. [](cite:F29) It has been argued
    since that this version protected those above. [](cite:F57) Kang's drafts and the
    strip are composed.]],
  discuss = { "significance",
    "What can a historian still learn from a statement written in custody, and what from "
      .. "its being the third draft?" },
  enter = function()
    kang_ends("names")
    say(DRAFT .. THIRD_DRAFT[facts.pact] .. DRAFT_ENDS,
      { figure = spoken(facts.figure58) })
  end,
  choices = {
    { "incorrect", "Strike out the first word.", tag = "refuse",
      effect = sign_strip("incorrect", 1, 0, "labelled") },
    { "tuesday", "Write beside it which of you rang.", tag = "tell",
      effect = sign_strip("tuesday", -2, 0, "names") },
    { "correct", "Strike out the second.", tag = "comply",
      effect = sign_strip("correct", -6, 6, "let_go") },
  },
}

local IN_SPRING = {
  incorrect = [[Carters on the Iron Bridge road are asked for paper, any paper; it is
    wanted for Kang, at the silkworm school, who is at his sixth draft.]],
  tuesday = [[Kang's fourth sheet has been read out at eleven communes, with the line in
    your hand beside it: who rang, on which Tuesday. Iron Bridge has a new director.]],
  correct = [[Kang keeps the seed store at Iron Bridge. To whoever comes for potatoes he
    reads out the weight, and then has them read it to him.]],
}

event "kang_after" {
  tags = { "tells", "closes" },
  heading = "Iron Bridge",
  when = "month >= '1961-02' and month <= '1961-05' and facts.kang_page ~= ''",
  weight = 20,
  place = "road", form = "hearsay", ask = "nothing", sources = { "R1", "composed" },
  enter = function() say(IN_SPRING[facts.kang_page]) end,
}

-- For a player who has lost the office: one line each.
event "kang_sacks_heard" {
  tags = { "tells", "closes" },
  when = [[month >= '1960-04' and month < '1960-08'
    and not facts.office and facts.pact ~= ''
    and facts.kang_debt >= 1 and people.kang.here and facts.kang_end == '']],
  weight = 20,
  place = "kiln", form = "hearsay", ask = "nothing", sources = { "composed" },
  enter = function()
    kang_ends("sacks")
    deeds.seed(SACKS)
  end,
  text = [[Forty sacks of seed, they say at Upper Kiln, stand in the commune's store from
    nobody, patched from the inside. The carter had it from an ox that knew the Iron
    Bridge road.]],
}

event "kang_names_heard" {
  tags = { "tells", "closes" },
  when = [[month >= '1960-11' and month < '1961-06'
    and not facts.office and facts.pact ~= ''
    and facts.kang_end == '' and people.kang.here]],
  weight = 20,
  place = "kiln", form = "hearsay", ask = "nothing", sources = { "composed" },
  enter = function() kang_ends("names") end,
  text = [[The man who brings the salt has seen Kang of Iron Bridge in a courtyard in
    Chenghe, copying out a statement. It was the third time, and he asked the salt man
    how you write your name.]],
}
