-- Chain 1, the pact: two more nights, in the summer and autumn of 1959. Wen's figure is
-- last June's, composed like it. Composed: Kang, Xiaoman, their words, log, letter and
-- sacks. Kang's figure is the model's neighbour. The record: matching a neighbour A2
-- (F07), the telephone conference and the order of the last report B5 (F27), stepping
-- down A4 (F16), the letter of April 1959 (F05), confessions from training classes R1,
-- Q2 (F34, F51), seed as a loan S6.
local county = require "county"
local deeds = require "deeds"
local figure = require "desk.figure"
local spoken = require "spoken"

local JUNE = 165 -- jin a mu of wheat: still last June's weight, with the wind behind it
local LAST_JUNE = 150 -- jin a mu, as weighed in June 1958; composed

local LENT = 1500 -- jin that a cart of carrots stands for; composed
local BOOK_CART = 2000 -- jin on the cart that turned round; composed

local function owe_kang(points) facts.kang_debt = facts.kang_debt + points end

-- Summer 1959: Xiaoman's log, kept by someone who does not listen.
local LOG = [[
  *Switchboard. 21.40, Iron Bridge to East Wind, four minutes. Director Kang has had the
  [April letter](term:april_letter) read to him. [](cite:F05) Says whoever lowers his
  figure alone is last year's liar; both should say what was weighed last summer. Asks who
  is listening. 21.44, nobody. 23.00, all communes on, for standing wheat, in order of
  last report; speakers noted by name, class and minute. East Wind is number {facts.order}
  of eleven. ]]
local LOG_ENDS = [[* Xiaoman pushes her log across the desk. The receiver lies beside it,
  waiting for East Wind's figure.]]
local ORDER = {
  kept = "Iron Bridge is called before East Wind. Gives {kang}. Would like to know "
    .. "whether that was heard at East Wind.",
  failed = "Iron Bridge gives {kang} and hopes the line to East Wind is in order.",
  broke = "Iron Bridge asks to be taken after East Wind, is not. Gives {kang}.",
  topped = "Iron Bridge, called after East Wind this year, asks to be taken first, has a "
    .. "cold. Gives {kang}.",
}

local function gave(log, points, words)
  facts.kang_log = log
  owe_kang(points)
  say(words)
end

local function own_figure()
  local mine = figure.ask("summer")
  facts.kang_log = mine <= JUNE and "low" or "high"
  owe_kang(mine <= JUNE and 1 or 0)
end

local SPEAKS = {
  self = own_figure,
  wen = function()
    figure.set("summer", LAST_JUNE, "Wen")
    deeds.post(-2)
    deeds.file(4)
    deeds.warm("wen", 1)
    gave("low", 1, [["Last June's weight can be vouched for," says Wen, and gives it. The
      county asks her name and class. She spells both.]])
  end,
  hou = function()
    figure.set("summer", figure.neighbour(1) + 10, "Hou")
    deeds.post(2)
    deeds.warm("hou", 1)
    gave("high", -1, [[Hou gives Iron Bridge's figure and ten more, and is thanked by
      name. He wipes the receiver before he hands it back.]])
  end,
  late = function() -- nobody is laughed at after the last
    deeds.post(-1)
    deeds.send("hollow", BOOK_CART)
    owe_kang(1)
    local told = county.figures()
    say([[*23.06, East Wind fetching its book, which is on the Hollow's cart to the
      station. 23.40, has the book; cart goes home loaded. Has by then heard ten communes,
      from {low.figure}, {low.name}, to {high.figure}, {high.name}.*]],
      { low = told[#told], high = told[1] })
    own_figure()
  end,
}

event "kang_june" {
  tags = { "sign_kang" },
  heading = "Log of the night",
  when = [[month == facts.summer and month > '1959-01' and month < '1959-12'
    and facts.office and facts.pact ~= '' and people.kang.here and people.xiaoman.here]],
  weight = 20,
  who = "xiaoman", place = "line", form = "list", ask = "person",
  sources = { "A4", "B5", "F05", "R04", "F44", "F45", "composed" },
  owes = { "kang_third", "kang_sacks", "kang_names" },
  record = [[Mao's letter of 29 April 1959 told cadres, team leaders included, to put
    targets aside and ask what could be done. [](cite:F05) Where it was followed, plans
    are recalled to have come down for some weeks. [](cite:R04) In August a plenum
    resolved to defend the general line, [](cite:F44) and plots that had been given back
    were withdrawn. [](cite:F45) The call is composed.]],
  discuss = { "change",
    "What could a director say of the wheat in June 1959 that could not be said the "
      .. "autumn before, and how long might that have looked safe?" },
  enter = function()
    say(LOG .. ORDER[facts.pact] .. LOG_ENDS, { kang = figure.neighbour(1) })
    local who = choose { id = "receiver",
      { "wen", "Pass the receiver to Wen, who has last June's weights.", tag = "tell",
        open = "people.wen.here", closed = "Wen is not in the office any more." },
      { "self", "Take the receiver, and give a figure.", tag = "other" },
      { "hou", "Pass the receiver to Hou, who would outbid Iron Bridge.",
        tag = "pass_down",
        open = "people.hou.here", closed = "Hou is not in the office any more." },
      { "late", "Say that you are fetching the book; be taken last.", tag = "delay",
        when = "facts.order < 11" },
    }
    facts.kang_receiver = who
    SPEAKS[who]()
  end,
}

-- Autumn 1959: the third night, after Lushan.
local THIRD = [[
  Each commune hears last autumn's figure read out and is asked for a new one. East Wind,
  number {facts.order}, {first}. {early}Iron Bridge has been asked whose idea it was to
  come down, {when_}. "Comrade Kang says East Wind's," says the voice. "Red Flag named a
  letter, and has been sent for. Under *right-leaning* I have one line. Whose idea was
  it?" {fan}]]
-- Who gave the wheat in summer, as the voice has it.
local EARLY = {
  wen = "Its wheat figure was given by an accountant. ",
  hou = "Its wheat figure was given by Comrade Hou. ",
  late = "Its wheat figure came last, out of a book; no book tonight. ",
  self = "Its wheat figure the director gave in person. ",
}
local FAN = [[First Secretary Fan moves the lamp towards your pad.]]
local WORD_OF = {
  mine = [["Mine," you say, and hear it written. At Iron Bridge a cup is put down with
    great care. That week a cart of carrots is left at Liu's Hollow, without a name.]],
  his = [["Iron Bridge rang at twenty to ten," you say. Xiaoman reads the call out from
    her log.]],
  both = [["A letter went round in spring," you say. The voice asks what letter, and of
    which April.]],
}

local HIS_ALONE = [["Kang's," you say, "and so was last year's, on a Tuesday." The voice
  asks which Tuesday.]]

local function answer_for_kang(word, points, post, file, warm)
  return function()
    facts.kang_word = word
    owe_kang(points)
    deeds.post(post)
    deeds.file(file)
    deeds.warm("kang", warm)
    if word == "mine" then
      deeds.relief(LENT)
      deeds.send("hollow", LENT)
    elseif word == "both" then
      deeds.add("tech", -.1) -- who names that letter sows by it
    end
    say(word == "his" and facts.kang_log == "" and HIS_ALONE or WORD_OF[word])
    figure.ask("autumn")
  end
end

event "kang_third" {
  tags = { "sign_kang" },
  heading = "All on",
  when = [[month == facts.autumn and month > '1959-07' and month < '1960-01'
    and facts.office and facts.pact ~= '' and people.kang.here and people.xiaoman.here]],
  weight = 20,
  who = "kang", place = "line", form = "conference", ask = "words",
  sources = { "A4", "B5", "F17", "F78", "R25", "composed" },
  owes = { "notice_1959", "kang_sacks", "kang_names" },
  record = [[To come down could count as leaning to the right: in Xinyang the commissioner
    who argued for less was set aside for it, as he tells in his memoir. [](cite:F17)
    Shandong's governor, who wrote in April of crowds at the stores, was heard, by a
    repost. [](cite:F78) Rivalry among the leaders of provinces is recalled as one reason
    why claims went up. [](cite:R25) The answers are composed.]],
  discuss = { "change",
    "How could words that a letter from the top had asked for in April be held against "
      .. "those who used them in autumn?" },
  enter = function()
    say(THIRD, { first = spoken(facts.figure58), fan = people.fan.here and FAN or "",
      early = EARLY[facts.kang_receiver] or "",
      when_ = facts.kang_log == "" and "in spring" or "over the early crop" })
  end,
  choices = {
    { "his", "\"Kang's. The switchboard will have it.\"", tag = "pass_down",
      effect = answer_for_kang("his", -3, 2, 0, -3) },
    { "mine", "\"Mine.\"", tag = "give",
      effect = answer_for_kang("mine", 3, -5, 6, 2) },
    { "both", "\"We had both seen the April letter.\"", tag = "pass_up",
      effect = answer_for_kang("both", 1, -3, 3, 1) },
  },
}
