-- October 1958. Composed: persons, jokes, the list, Upper Kiln's hill. The record:
-- potatoes against furnaces C1 (F37), schools dig J2; charcoal D2 (F37), coffin boards
-- (RECALLED R05 on graves, H3); two feet and lamps from half past four E1, C5, C6 (F41,
-- F71).
local deeds = require "deeds"
local game = require "game"
local hands = require "desk.hands"

-- What the county's list asks for this month, as the desk will show it.
local function asked()
  local able = hands.able() * (1 - hands.cooks())
  return hands.round(hands.asked("furn", game.t) * able, 20)
end

local AT_THE_GATE = {
  whole = [[They go out by the north road before it is light, with bedding, singing. Hou
    ticks them off; he has to sharpen the pencil.]],
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
    if diggers then deeds.hands("field", diggers, 1) end
    say(AT_THE_GATE[how])
  end
end

local SLIP = [[
  The slip is still damp and the purple comes off on your thumb.
  *[Furnaces](term:native_furnace) on the map by the 22nd. East Wind:
  {facts.list_hands:hands}, with bedding.*
  {facts.walk == '' and 'Hou, your deputy,' or 'Hou'} has the list ready, and it is a
  good list; he has left out nursing mothers and the lame. He has not left out Liu's
  Hollow, where four hundred mu of [sweet potatoes](term:sweet_potato) want the same
  hands. ["Ten days," says Hou. "Potatoes are patient."](said:hou) Old Meng,
  {facts.walk == '' and 'the best sower there, ' or ''}who came about a rope, looks at
  the sky over the brickyard. ["They are," he says. "And once it freezes there's no
  hurrying them at all."](said:meng)]]

event "slip" {
  heading = "A purple slip",
  when = [[month == '1958-10' and facts.office and facts.list == ''
    and people.hou.here and people.meng.here]],
  weight = 100000,
  who = "hou", place = "office", form = "directive",
  record = [[A county's steel office settled how many people went to the furnaces, and the
    commune who they were. Some communes sent the strong; some sent fewer than they
    reported, or changed people by turns, had schools dig, or left the crop. Where hands
    stayed away potatoes froze. A verse handed to Peng Dehuai in Hunan that December, of
    disputed authorship, tells of scattered grain, with children and women reaping.
    [](cite:F37) Yang Jisheng is cited for five to six million people in the hills of
    Hubei alone. [](cite:R01)]],
  discuss = { "cause",
    "On this report's figures for October, which counted for more in the next year's "
      .. "food: how many people the furnaces took, or the weeks in which they were "
      .. "gone?" },
  enter = function()
    facts.list_hands = asked()
    say(SLIP)
  end,
  choices = {
    { "whole", "Sign Hou's list, the Hollow among them.", effect = list("whole", 1) },
    { "short", "Sign for {facts.list_hands:hands}; count at the gate yourself.",
      effect = list("short", 0) },
    { "school", "Sign the list; close the upper school to dig.",
      effect = list("school", 0, .05) },
    { "six", "Ask the steel office for six days.", effect = list("six", -4, .07) },
  },
}

local BURNED = {
  hills = "The hill now looks like someone who has been to the barber.",
  fruit = [[For a week Upper Kiln's hall serves pears with everything.]],
  graves = [[Seven cypresses. Each family carries down its own.]],
  boards = [[*One set of boards, seasoned.* An old woman asks how many days' notice you
    will want from her.]],
}

local function burn(what, post, carriers)
  return function()
    facts.orchard = what
    deeds.post(post)
    if carriers then deeds.hands("furn", carriers, 1) end
    say(BURNED[what])
  end
end

event "charcoal" {
  heading = "What burns",
  picture = "orchard",
  when = [[month == '1958-10' and facts.office and facts.list ~= ''
    and facts.orchard == '']],
  weight = 1000,
  who = "erwang", place = "upper_kiln", form = "told",
  record = [[What to burn was the commune's choice. Young woods, hillsides, orchards and
    the trees on graves all went for charcoal, and bare hills were seen in Hunan that
    year; [](cite:F37) a book on the trees and dams of those years is recalled for the
    same. [](cite:R24) Where graves stood in the fields, some asked the families and some
    moved them at night. Resentment, and rites held later to make it good, are recalled
    from a village study. [](cite:R05) The coffin boards are composed.]],
  discuss = { "change",
    "Of what was burned that autumn, what could grow back or be replaced within the "
      .. "years of this report, and how would its papers show it?" },
  text = [[
    Liu Erwang heads the team at Upper Kiln and keeps its pears, which have been
    mobilised, he says, and are only waiting for their bedding. The furnace eats
    charcoal faster than it makes anything, and the near hills are bare. [](cite:F37)
    There is the far one, which is scrub. There is the orchard, which is near. There are
    the cypresses on the graves, which are resin to the heart and belong to people who
    won't be asking. And under eleven beds there are coffin boards, twenty years dry,
    the best fuel in the county; their owners have heard about it and are lying on
    them.]],
  choices = {
    { "graves", "The cypresses.", effect = burn("graves", 1) },
    { "hills", "The hill. Send carriers from the fields.",
      effect = burn("hills", 0, .03) },
    { "boards", "The boards, against receipts.", effect = burn("boards", 1) },
    { "fruit", "Every second pear tree, after picking.", effect = burn("fruit", 0) },
  },
}

event "trench" {
  heading = "Two feet",
  when = [[month == '1958-10' and facts.office and facts.orchard ~= ''
    and people.tang.here and people.meng.here]],
  weight = .0001,
  who = "tang", place = "stone_bridge", form = "overheard",
  text = [[
    Half past four, by lamps, and Tang stands in a trench to the hip. *Two feet,* says
    the county. [](cite:F41) What comes up is yellow. Old Meng, here to borrow the seed
    drill, gets in to see. "A good depth," he says, from under his hat. "We put my
    father at five, and he hasn't come up either." Six days to [Frost's
    Descent](term:frosts_descent).]],
}
