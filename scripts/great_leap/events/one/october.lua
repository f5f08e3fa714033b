-- October 1958. Composed: persons, jokes, the list, the duty book. The record: potatoes
-- against furnaces C1 (F37), schools dig J2.
local deeds = require "deeds"
local game = require "game"
local hands = require "desk.hands"

-- What the county's list asks for this month, as the desk will show it.
local function asked()
  local able = hands.able() * (1 - hands.cooks())
  return hands.round(hands.asked("furn", game.t) * able, 20)
end

local AT_THE_GATE = {
  whole = [[The furnace hands go out before it is light, singing. Hou ticks them off on
    his list.]],
  short = [[At the gate you send some hundreds home with their bedding. Hou's copy says
    {facts.list_hands:hands}, over your name.]],
  school = [[The upper school goes by to the potatoes with mattocks. The arithmetic master
    carries the sacks.]],
  six = [[The steel office gives you two days, and names East Wind as late in its
    bulletin.]],
}

local function list(how, post, diggers)
  return function()
    facts.list = how
    deeds.post(post)
    if how == "short" then deeds.file(1) end
    if diggers then deeds.hands("field", diggers, 1) end
    say(AT_THE_GATE[how])
  end
end

local SLIP = [[
  A damp slip from the county comes off purple on your thumb. *For the
  [furnaces](term:native_furnace), by the 22nd, from East Wind: {facts.list_hands:hands},
  with bedding; rations by the list. Late communes to be named.* {facts.walk == '' and
  'Hou, your deputy,' or 'Hou'} has the list; it leaves out nursing mothers and the lame.
  Liu's Hollow is on it, with four hundred mu of [sweet potatoes](term:sweet_potato) still
  to be dug. ["Ten days," says Hou. "Potatoes are
  patient."](said:hou) Old Meng{facts.walk == '' and ', the best sower there,' or ''}
  looks at the sky. ["Some years they keep till New Year," he says. "Some years a
  week."](said:meng)]]

event "slip" {
  tags = { "fixed" },
  heading = "A purple slip",
  when = [[month == '1958-10' and facts.office and facts.list == ''
    and people.hou.here and people.meng.here]],
  weight = 1000000,
  who = "hou", place = "office", form = "directive", ask = "act",
  sources = { "C1", "J2", "F37", "R01", "composed" },
  owes = { "potatoes", "mess_account" },
  record = [[A county's steel office settled how many went to the furnaces, and the
    commune chose them. Some sent fewer than they reported, had schools dig, or left the
    crop. Where hands stayed away potatoes froze. A verse handed to Peng Dehuai in Hunan
    that December, of disputed authorship, tells of scattered grain, with children and
    women reaping. [](cite:F37) Yang Jisheng is cited for five to six million people in
    the hills of Hubei alone. [](cite:R01)]],
  discuss = { "cause",
    "On this report's figures for October, which counted for more in the next year's "
      .. "food: how many people the furnaces took, or the weeks in which they were "
      .. "gone?" },
  enter = function()
    facts.list_hands = asked()
    say(SLIP)
  end,
  choices = {
    { "whole", "Sign Hou's list, with the Hollow's diggers on it.", tag = "comply",
      effect = list("whole", 2) },
    { "short", "Sign for {facts.list_hands:hands}; send some home at the gate.",
      tag = "conceal", effect = list("short", 1, .03) },
    { "school", "Sign the list; send the upper school to dig the potatoes.",
      tag = "pass_down",
      effect = list("school", 0, .05) },
    { "six", "Ask the steel office for six days, to dig first.", tag = "delay",
      effect = list("six", -4, .07) },
  },
}

local ON_THE_22ND = {
  whole = "{facts.list_hands:hands} through the gate by six, singing.",
  short = "{facts.list_hands:hands} through the gate, counted by the director in person.",
  school = "the upper school to the Hollow; nine rows dug by dark, ten begun.",
  six = "hands held back until the 24th, by leave, in writing.",
}

event "duty_book" {
  tags = { "tells" },
  heading = "Duty book",
  when = "month == '1958-10' and facts.office and facts.list ~= '' and people.hou.here",
  weight = 20,
  place = "office", form = "list", ask = "nothing",
  sources = { "C1", "C6", "E1", "F27", "F41", "F71", "R04", "R15", "composed" },
  owes = { "potatoes" },
  enter = function()
    say([[*Duty book. 19 October, forty-one furnaces lit. 20th, by telephone: wheat to be
      sown by the 26th, two feet deep.* [](cite:F41) *21st, the forge asks for the seed
      drills, as iron. 22nd, ]] .. ON_THE_22ND[facts.list]
      .. [[ 24th, Frost's Descent; Old Meng at five, to ask for a drill. 25th, all
        communes telephone their tonnes. Long Dyke mentions potatoes, and is told that
        this is the iron line.* Hou keeps the book, in pencil.]])
  end,
}
