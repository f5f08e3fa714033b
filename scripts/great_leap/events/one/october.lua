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
  whole = [[They go out before it is light, singing. Hou ticks them off and has to sharpen
    the pencil.]],
  short = [[You count at the gate yourself. Some hundreds have bedding and nowhere to
    take it. Hou's copy says {facts.list_hands:hands} and has your name at the foot.]],
  school = [[The upper school goes by in fours with mattocks. The arithmetic master has
    the sacks.]],
  six = [[The steel office gives you until the day after tomorrow, and a line in its
    bulletin.]],
}

local function list(how, post, diggers)
  return function()
    facts.list = how
    deeds.post(post)
    if how == "short" then deeds.file(3) end
    if diggers then deeds.hands("field", diggers, 1) end
    say(AT_THE_GATE[how])
  end
end

local SLIP = [[
  The slip is damp and the purple comes off on your thumb.
  *[Furnaces](term:native_furnace) to be on the map by the 22nd. East Wind:
  {facts.list_hands:hands}, with bedding.* {facts.walk == '' and 'Hou, your deputy,' or
  'Hou'} has the list ready; it leaves out nursing mothers and the lame, but not Liu's
  Hollow, where four hundred mu of [sweet potatoes](term:sweet_potato) want the same
  hands. ["Ten days," says Hou. "Potatoes are patient."](said:hou) Old Meng, {facts.walk
  == '' and 'the best sower there, ' or ''}who came about a rope, looks at the sky. ["They
  are," he says. "And once it freezes there's no hurrying them at all."](said:meng)]]

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
    { "whole", "Sign Hou's list, the Hollow among them.", tag = "comply",
      effect = list("whole", 2) },
    { "short", "Sign for {facts.list_hands:hands}; count at the gate yourself.",
      tag = "conceal", effect = list("short", 1, .03) },
    { "school", "Sign the list; close the upper school to dig.", tag = "pass_down",
      effect = list("school", 0, .05) },
    { "six", "Ask the steel office for six days.", tag = "delay",
      effect = list("six", -4, .07) },
  },
}

local ON_THE_22ND = {
  whole = "{facts.list_hands:hands} through the gate by six, singing.",
  short = "{facts.list_hands:hands} through the gate, counted by the director in person.",
  school = "the upper school to the Hollow; nine rows up by dark, and one leg.",
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
      in by the 26th, and two feet down.* [](cite:F41) *21st, the forge asks for the seed
      drills. 22nd, ]] .. ON_THE_22ND[facts.list]
      .. [[ 24th, Frost's Descent; Old Meng at five, about a drill. 25th, all on at
      eleven, tonnes. Long Dyke mentions potatoes, and is told that this is the iron line.
      26th, see 20th.* Hou keeps it, in pencil.]])
  end,
}
