-- Chain 1, the pact: Kang's call, the first conference, two more nights in 1959, what
-- came of it. Composed: Kang, Xiaoman, their words, log, letter and sacks. Kang's figure
-- is the model's neighbour. The record: matching a neighbour A2 (F07), the telephone
-- conference and the order of the last report B5 (F27), stepping down A4 (F16), the
-- letter of April 1959 (F05), confessions from training classes R1, Q2 (F34, F51), seed
-- as a loan S6.
local deeds = require "deeds"
local figure = require "desk.figure"

local SLACK = 330 -- jin a mu: still three hundred to anyone who was there
local JUNE = 165 -- jin a mu of wheat: still last June's weight, with the wind behind it

local function owe_kang(points) facts.kang_debt = facts.kang_debt + points end

local function kang_ends(how)
  facts.kang_end = how
  deeds.fate("kang", how)
end

event "kang_calls" {
  heading = "Iron Bridge on the line",
  when = [[month == facts.autumn and month < '1958-12' and facts.office
    and facts.feast ~= '' and facts.call == '' and people.kang.here
    and (facts.photo ~= '' or month ~= '1958-09')]],
  weight = 100,
  who = "kang", place = "line", form = "call",
  record = [[That two directors agree on a figure beforehand is composed. On record, a
    neighbour's claim was matched, or answered with a smaller record in another crop;
    whoever said little stood last in the ranking on the wall. The press went from 2,105
    jin a mu for wheat in June to 130,435 for rice in September. [](cite:F07) A writer
    remembered Xushui's secretary granting that such yields could not be, and adding that
    to fall behind was to be finished. [](cite:F12)]],
  discuss = { "cause",
    "What kept eleven communes from holding to one modest figure in 1958, and how much "
      .. "of it came from the county?" },
  text = [[
    "Is that you? It's Kang. … No, I mean alone on the line. Xiaoman, my dear, there is
    a fire at the post office. … There. Thursday at eleven they ring us all at once for
    the autumn figure, and what we say is what we'll be asked to [deliver](term:quota),
    so let us say it like people. … Because I was ninth! Ninth of eleven, and he
    coughed. We had one lamp between us at cadre school and I never took the good side.
    … Three hundred jin a mu. … I know what it was last year. Three hundred is what it
    would have been if it had rained when we wrote for it. [You say three, I say three,
    and they'll think it is the soil.](said:kang) … No, not in writing. Well?"]],
  choices = {
    { "weigh", "\"When I've had a field weighed.\"",
      effect = function() facts.call = "weigh" end },
    { "three", "\"Three hundred, on the lamp.\"",
      effect = function() facts.call = "three" end },
    { "own", "\"Each of us says his own.\"",
      effect = function() facts.call = "own" end },
  },
}

local SWORE = {
  three = "who on Tuesday swore with you to say three hundred",
  weigh = "who on Tuesday would have had three hundred of you both",
  own = "who on Tuesday thought three hundred a figure for people",
}

local CONFERENCE = [[
  ["You're all on,"](said:xiaoman) says Xiaoman, and the line fills with other people's
  offices: a stove lid, a cock that takes lamps for morning. Autumn grain, jin a mu, in
  last week's order. Sputnik, {first}. Red Flag, {second}. Then Kang of Iron Bridge,
  {swore}. "{kang}," says Kang, quickly. A pencil writes it. "East Wind," says the
  voice, and coughs. "Kang told us you might say three. It got a laugh. What is it
  really?"]]

local ANSWERED = {
  kept = [["{figure}," you say. It gets its laugh. The pencil writes, and goes on
    writing for longer than a figure takes.]],
  broke = [["{figure}, subject to threshing," you say. The voice has already gone on to
    Ferry Town. Somebody at Iron Bridge blows out a lamp.]],
  topped = [["{figure}," the voice repeats, for everyone. At Iron Bridge a stool goes
    over.]],
}

local function pact_of(mine, his)
  if mine <= SLACK then return "kept" end
  return mine > his and "topped" or "broke"
end

local function the_line_fails()
  figure.set("autumn", 600, "Hou")
  facts.tuesday, facts.pact = "left", "failed"
  owe_kang(1)
  deeds.post(-2)
  say [[When Xiaoman has found the fault, which is your thumb, they have rung Hou at the
    repair shop. He gave six hundred, and spelled his name.]]
end

local function the_line_holds(choice, his)
  facts.tuesday = choice == "told" and "told" or "left"
  local mine = figure.ask("autumn")
  facts.pact = pact_of(mine, his)
  owe_kang((facts.pact == "kept" and 2 or -1) - (choice == "told" and 1 or 0))
  say(ANSWERED[facts.pact], { figure = mine })
  if facts.autumn == "1958-08" then pause() end -- nothing else comes in August
end

event "conference" {
  heading = "All on",
  picture = "telephone",
  when = [[month == facts.autumn and month < '1958-12' and facts.office
    and facts.call ~= '' and facts.pact == '' and people.xiaoman.here
    and (facts.walk ~= '' or month == '1958-08' or not people.meng.here)
    and (facts.photo ~= '' or month ~= '1958-09')]],
  weight = .001,
  who = "xiaoman", place = "line", form = "conference",
  record = [[The county spoke with all its communes at once, and praised and blamed them
    by name. In the purchase season Fengyang wanted three reports a day: in the morning
    what people meant to do, at noon what they were doing, at night how much grain was in.
    [](cite:F27) At the other end people gave what they had, or the plan instead, or were
    ill. It is told that Xinyang's secretary used such a call to spread a method of mass
    meetings; the date on that page does not fit. [](cite:F19)]],
  discuss = { "cause",
    "Communes were called in the order of their last report. What did that do to the "
      .. "next one, and did anybody at the county have to intend it?" },
  enter = function()
    local his = figure.neighbour(2)
    say(CONFERENCE, { swore = SWORE[facts.call], kang = his, first = his * 3 // 40 * 10,
      second = his * 5 // 60 * 10 })
    local line = choose { id = "line",
      { "told", "\"Three was Kang's own figure.\" Then yours." },
      { "fail", "Put a thumb on the fork. Have the line fail.",
        open = "people.hou.here", closed = "Nobody else here could be rung." },
      { "left", "Leave Tuesday out of it; give a figure." },
    }
    if line == "fail" then the_line_fails() else the_line_holds(line, his) end
  end,
}

-- Summer 1959: Xiaoman's log, kept by someone who does not listen.
local LOG = [[
  *Switchboard. 21.40, Iron Bridge to East Wind, four minutes. Director Kang has had the
  [April letter](term:april_letter) read to him. Says whoever comes down alone is last
  year's liar. Says both should say what was weighed last summer, no more. Asks who is
  listening. 21.44, nobody. 23.00, all on, standing wheat. ]]
local LOG_ENDS = [[* Xiaoman pushes the log across to be signed and keeps one finger on
  the hour. [](cite:F05)]]
local ORDER = {
  kept = "Iron Bridge is called first. Gives {kang}. Would like to know whether that was "
    .. "heard at East Wind.",
  failed = "Iron Bridge is called first. Gives {kang} and hopes the line is in order.",
  broke = "Iron Bridge is called first, asks to be taken after East Wind, is not. Gives "
    .. "{kang}.",
  topped = "Iron Bridge is called second this year. Has a cold. Gives {kang}.",
}

event "kang_june" {
  heading = "Log of the night",
  when = [[month == facts.summer and month > '1959-01' and month < '1959-12'
    and facts.office and facts.pact ~= '' and people.kang.here and people.xiaoman.here]],
  who = "xiaoman", place = "line", form = "list",
  record = [[Mao's letter of 29 April 1959 told cadres, team leaders included, to put
    targets aside and ask what could be done. [](cite:F05) Where it was followed, plans
    are recalled to have come down for some weeks to possible levels. [](cite:R04)
    Elsewhere it was filed, or acted on and never read out. In August a plenum resolved to
    defend the general line, [](cite:F44) and plots that had been given back were
    withdrawn. [](cite:F45) Two directors who settle a figure by telephone are
    composed.]],
  discuss = { "change",
    "What could a director say of the wheat in June 1959 that could not be said the "
      .. "autumn before, and how long might that have looked safe?" },
  enter = function()
    say(LOG .. ORDER[facts.pact] .. LOG_ENDS, { kang = figure.neighbour(1) })
    local mine = figure.ask("summer")
    facts.kang_log = mine <= JUNE and "low" or "high"
    owe_kang(mine <= JUNE and 1 or 0)
  end,
}

-- Autumn 1959: the third night, after Lushan.
local THIRD = [[
  The order tonight is another one, and it is some time before you hear why: each
  commune is read out with its figure of last autumn beside it. East Wind, {first}.
  Iron Bridge has been asked about coming down, {when_}. "Comrade Kang says it was East
  Wind's idea," says the voice. "I have a pencil here. Whose was it?" The line is very
  clear. {fan}]]
local FAN = [[First Secretary Fan, whose hat is on your hook, moves the lamp so that the
  light falls on your pad.]]
local WORD_OF = {
  mine = [["Mine," you say, and hear it written. Some way off, at Iron Bridge, a cup is
    put down with great care.]],
  his = [["Iron Bridge rang at twenty to ten," you say. Xiaoman, asked for her log,
    reads it out without any expression.]],
  both = [["It was read out to us in spring," you say, "in a letter." The pencil would
    like to know what letter.]],
}

local HIS_ALONE = [["His," you say, "and so was last year's, on the Tuesday." The pencil
  asks how you spell Tuesday.]]

local function answer_for_kang(word, points, post)
  return function()
    facts.kang_word = word
    owe_kang(points)
    deeds.post(post)
    say(word == "his" and facts.kang_log == "" and HIS_ALONE or WORD_OF[word])
    figure.ask("autumn")
  end
end

event "kang_third" {
  heading = "All on",
  when = [[month == facts.autumn and month > '1959-07' and month < '1960-01'
    and facts.office and facts.pact ~= '' and people.kang.here and people.xiaoman.here]],
  weight = .01,
  who = "kang", place = "line", form = "conference",
  record = [[Asked for a second figure, people held to the first, came down by steps, met
    halfway, or had a deputy sign. To come down could count as leaning to the right: in
    Xinyang the commissioner who argued for less was set aside for it, as he tells in his
    memoir. [](cite:F17) Shandong's governor, who wrote in April of crowds at the stores,
    was heard. [](cite:F78) Rivalry among the leaders of provinces is recalled as one
    reason why claims went up. [](cite:R25) How one director answers for another is
    composed.]],
  discuss = { "change",
    "How could words that a letter from the top had asked for in April be held against "
      .. "those who used them in autumn?" },
  enter = function()
    say(THIRD, { first = facts.figure58, fan = people.fan.here and FAN or "",
      when_ = facts.kang_log == "" and "in spring" or "over the early crop" })
  end,
  choices = {
    { "his", "\"His. The switchboard will have it.\"",
      effect = answer_for_kang("his", -3, 2) },
    { "mine", "\"Mine.\"", effect = answer_for_kang("mine", 2, -5) },
    { "both", "\"We had both read the April letter.\"",
      effect = answer_for_kang("both", 0, -3) },
  },
}

-- One end: seed, April 1960. Forty sacks of a hundred and fifty jin.
local SACKS = 40 * 150

local function enter_sacks(how, post)
  return function()
    facts.kang_sacks = how
    if how == "halls" then deeds.relief(SACKS) else deeds.seed(SACKS) end
    deeds.post(post)
  end
end

event "kang_sacks" {
  heading = "Forty sacks",
  when = [[month == '1960-04' and facts.office and facts.pact ~= ''
    and facts.kang_debt >= 1 and people.kang.here]],
  weight = 50,
  who = "kang", place = "store", form = "told",
  record = [[We know of no source in which one commune sends another seed without a note;
    the sacks are composed. That teams borrowed seed or ate it is general knowledge here,
    with no source of its own. What an act of help could be called afterwards is on
    record. Tongwei's case file of 1960 charges the county's secretary with loosening
    collectives and dividing animals; its editor warns that true charges, invented ones
    and good acts written up as crimes stand together in it. [](cite:F34)]],
  discuss = { "perspective",
    "The storekeeper could enter these sacks in four ways. What would each entry have "
      .. "told an investigator in December, and what would it have kept from him?" },
  enter = function() kang_ends("sacks") end,
  text = [[
    They stand at the seed store under wet straw, forty, counted twice by the
    storekeeper before he called anybody. Sorghum, six thousand jin, picked over. The
    knots are seed knots. From each sack a square has been cut, where a stencil would
    be, and a patch set in from the inside with small stitches. The cart came by the
    Iron Bridge road and rested its ox at the boundary stone; there is the place. No
    note. The storekeeper has the book open. He has filled in the day and
    the weight, and has come to the column *from*.]],
  choices = {
    { "own", "\"Own seed, mislaid.\" Sow it.", effect = enter_sacks("own", 0) },
    { "halls", "Leave it blank. Send it to the halls tonight.",
      effect = enter_sacks("halls", 0) },
    { "lent", "\"Iron Bridge, lent.\" Sow it.", effect = enter_sacks("lent", -1) },
    { "unknown", "\"Unknown.\" Report the sacks and sow them.",
      effect = enter_sacks("unknown", 1) },
  },
}

local ASKED = {
  own = [[Kang has been asked about forty sacks. He has told them that East Wind was
    always careless with its seed.]],
  halls = [[Kang has been asked about forty sacks. Nobody at East Wind has a line for
    them, and he was never any good at sums, he says, ask the county.]],
  lent = [[A leaf has been copied out of your seed book, *Iron Bridge, lent*, and laid
    before Kang. He is charged with forty sacks of it. He asks when they are due back.]],
  unknown = [[Your own report of forty sacks has been laid before Kang, who grew up on
    that road. He has recognised the patches. He says they are his wife's.]],
}

event "kang_asked" {
  heading = "Whose they were",
  when = [[month == '1960-11' and facts.office and facts.kang_end == 'sacks'
    and facts.kang_sacks ~= '']],
  weight = 100,
  place = "line", form = "hearsay",
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
  origin be* (a line has been struck out here, with a ruler) *considered.* The hand is
  Kang's own; at cadre school he lost marks for it. A strip is gummed to the foot for
  you: *The above concerning myself is correct / incorrect.* The lorry that brought it
  is waiting.]]
local THIRD_DRAFT = {
  kept = "Shen then said {figure}, so that the state should not learn what stood there.",
  broke = "Shen then said {figure}, and I saw what I had been agreeing with.",
  topped = "Shen then said {figure}, more than I had dared to, and I was asked to learn "
    .. "from it.",
  failed = "Shen then had the line fail, and let a deputy say {figure}.",
}

local function sign_strip(how, post)
  return function()
    facts.kang_page = how
    deeds.post(post)
  end
end

event "kang_names" {
  heading = "Third draft",
  when = [[month == '1960-11' and facts.office and facts.pact ~= ''
    and facts.kang_end == '' and people.kang.here]],
  weight = 1000000,
  who = "kang", place = "office", form = "letter",
  record = [[Work teams asked for names. People took the blame themselves, or named
    somebody above them, below them, or dead. Confessions quoted in such reports came out
    of training classes. [](cite:F34) In the papers of that winter blame came to rest on
    counties and further down; [](cite:F51) a note on the Fengyang report ties this to a
    province that had turned to blaming its counties. [](cite:F29) It has been argued
    since that this version protected those above. [](cite:F57) Kang's drafts and the
    strip are composed.]],
  discuss = { "significance",
    "What can a historian still learn from a statement written in custody, and what from "
      .. "its being the third draft?" },
  enter = function()
    kang_ends("names")
    say(DRAFT .. THIRD_DRAFT[facts.pact] .. DRAFT_ENDS, { figure = facts.figure58 })
  end,
  choices = {
    { "incorrect", "Strike out the first word.", effect = sign_strip("incorrect", -4) },
    { "tuesday", "Write beside it which of you rang.",
      effect = sign_strip("tuesday", -2) },
    { "correct", "Strike out the second.", effect = sign_strip("correct", -6) },
    { "blank", "Send it back with neither struck.", effect = sign_strip("blank", -3) },
  },
}

-- For a player who has lost the office: one line each.
event "kang_sacks_heard" {
  when = [[month == '1960-04' and not facts.office and facts.pact ~= ''
    and facts.kang_debt >= 1 and people.kang.here and facts.kang_end == '']],
  weight = 50,
  place = "kiln", form = "hearsay",
  enter = function()
    kang_ends("sacks")
    deeds.seed(SACKS)
  end,
  text = [[At Upper Kiln they say that forty sacks of seed have come to the commune's
    store from nobody, patched from the inside. The carter had it from an ox that knew
    the Iron Bridge road.]],
}

event "kang_names_heard" {
  when = [[month == '1960-11' and not facts.office and facts.pact ~= ''
    and facts.kang_end == '' and people.kang.here]],
  weight = 50,
  place = "kiln", form = "hearsay",
  enter = function() kang_ends("names") end,
  text = [[The man who brings the salt has seen Kang of Iron Bridge in a courtyard in
    Chenghe, copying out a statement. It was the third time, and he asked the salt man
    how you write your name.]],
}
