-- Chain 1, the pact: what came of it; Kang's sacks or his statement. Composed: Kang,
-- Xiaoman, their words, log, letter and sacks. Kang's figure is the model's neighbour.
-- The record: matching a neighbour A2 (F07), the telephone conference B5 (F27), its order
-- of calling composed, stepping down A4 (F16), the letter of April 1959 (F05),
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
  halls = [[By morning the halls send back forty bags, washed, without the patches.]],
  lent = [[The storekeeper asks what to put under *terms*. You tell him: forty sacks.]],
  unknown = [[The county takes eight of the sacks for seed elsewhere, and leaves a
    receipt.]],
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
  record = [[We know of no such gift; the sacks are composed. What an act of help could be
    called afterwards is on record. Tongwei's case file of 1960 charges the county's
    secretary with loosening collectives and dividing animals; its editor warns that true
    charges, invented ones and good acts written up as crimes stand together in it.
    [](cite:F34)]],
  discuss = { "perspective",
    "The storekeeper could enter these sacks in four ways. What would each entry have "
      .. "told an investigator in December, and what would it have kept from him?" },
  enter = function() kang_ends("sacks") end,
  text = [[
    Forty sacks stand at the seed store under wet straw: six thousand jin of sorghum, seed
    for the low fields or a day's food for the halls. Where a stencil would be, a square
    has been cut from each sack and patched from the inside. The cart came by the road
    from Iron Bridge, Kang's commune, without a note. What is lent goes home in autumn; of
    what is nobody's the county takes a share. The storekeeper, who answers for the book,
    has filled in the weight; the next column is *from*.]],
  choices = {
    { "own", "Write \"own seed, mislaid\", and sow it.", tag = "conceal",
      effect = enter_sacks("own", 0, 3, SACKS) },
    { "halls", "Leave the column blank; send the sacks to the halls tonight.",
      tag = "give",
      effect = enter_sacks("halls", -1, 3, SACKS) },
    { "lent", "Write \"Iron Bridge, lent\", and sow it.", tag = "tell",
      effect = enter_sacks("lent", 1, -3, SACKS) },
    { "unknown", "Write \"unknown\", report the sacks to the county, and sow them.",
      tag = "pass_up",
      effect = enter_sacks("unknown", 2, -6, SACKS * 4 // 5) },
  },
}

local ASKED = {
  own = [[Kang of Iron Bridge has been asked about forty sacks. He has answered that East
    Wind was always careless with its seed.]],
  halls = [[Kang of Iron Bridge has been asked about forty sacks. He was never good at
    sums, he says. No book at East Wind has them.]],
  lent = [[A leaf has been copied out of your seed book, *Iron Bridge, lent*, and laid
    before Kang. He has asked when they are due back. He is charged with lending forty
    sacks.]],
  unknown = [[Your own report of forty sacks has been laid before Kang. He has recognised
    the patches. He says they are his wife's.]],
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
  *[Training class](term:training_class), Chenghe. Statement of Kang Changhe, third draft.
  In the autumn of 1958 I and Shen of East Wind agreed by telephone upon the yield. ]]
local DRAFT_ENDS = [[ I was led by Shen. The year after I was led again.* For you a strip
  is gummed to the foot: *What it says of me is correct / incorrect.* If *correct* is
  left, says the lorry driver, Kang goes home and you get a file. If *incorrect* is left,
  Kang writes it again.]]
local THIRD_DRAFT = {
  kept = "Shen then said {figure}, so that the state should not learn what stood there.",
  broke = "Shen then said {figure}, and I saw what I had been agreeing with.",
  topped = "Shen then said {figure}, more than I had dared to, and I was asked to learn "
    .. "from it.",
  failed = "Shen then had the line fail, and let a deputy say {figure}.",
}

local AFTER_STRIP = {
  incorrect = [[Within the week the lorry brings Kang's fourth draft. He has been given
    longer for it, and a spade.]],
  tuesday = [[Six hundred jin, levied on the figure of 1958, are sent back to Liu's
    Hollow. The driver reads your line before he folds it. "Kang said you'd put that," he
    says.]],
  correct = [[Kang is let go home, on foot. On Sunday ten sacks from Iron Bridge stand at
    the boundary stone of Liu's Hollow.]],
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
    { "incorrect", "Strike out \"correct\".", tag = "refuse",
      effect = sign_strip("incorrect", 1, 0, "labelled") },
    { "tuesday", "Strike out neither; write that Kang rang you first.",
      tag = "tell",
      effect = sign_strip("tuesday", -2, 0, "names") },
    { "correct", "Strike out \"incorrect\".", tag = "comply",
      effect = sign_strip("correct", -6, 6, "let_go") },
  },
}

local IN_SPRING = {
  incorrect = [[Carters on the Iron Bridge road are asked for any paper. It is wanted for
    Kang, who is at his sixth draft and is held at the silkworm school.]],
  tuesday = [[Kang's statement has been read out at eleven communes, with your line beside
    it: who rang, on which Tuesday. Iron Bridge has a new director.]],
  correct = [[Kang reads out the weight to whoever comes for potatoes, and has them read
    it back. He keeps the seed store at Iron Bridge.]],
}

event "kang_after" {
  tags = { "tells", "closes" },
  heading = "Iron Bridge",
  when = "month >= '1961-02' and month <= '1961-05' and facts.kang_page ~= ''",
  weight = 20,
  place = "road", form = "hearsay", ask = "nothing", sources = { "R1", "composed" },
  enter = function()
    facts.kang_heard = true
    say(IN_SPRING[facts.kang_page])
  end,
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
  text = [[Forty sacks of seed, they say at Upper Kiln, have come to the commune's store,
    and nobody knows from whom. The carter says the ox knew the Iron Bridge road.]],
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
    Chenghe, copying out a statement. He asked the salt man how you write your name. It
    was his third draft.]],
}
