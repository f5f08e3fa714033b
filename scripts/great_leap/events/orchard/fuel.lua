-- What burns, October 1958, and what was lit for visitors in spring. Charcoal D2 (F37,
-- RECALLED R24), graves H3 (RECALLED R05), a furnace gone cold and lit for visitors D4
-- (RECALLED R19); two feet and lamps from half past four E1, C5, C6 (F41, F71). Composed:
-- persons, jokes, the hill, the orchard and its trees, the boards, the photograph.
local deeds = require "deeds"

local BURNED = {
  hills = "The far hill has not a tree left on it.",
  fruit = [[For a week Upper Kiln's hall serves pears with everything.]],
  graves = [[Each of seven families fells its cypress and carries it down.]],
  boards = [[*Received: coffin boards, eleven sets.* Old Mrs Tao, eighty-three, asks whom
    she should see about hers, if she needs it.]],
}

local function burn(what, effect)
  return function()
    facts.orchard = what
    deeds.fuel(what)
    effect()
    say(BURNED[what])
  end
end

event "charcoal" {
  tags = { "fixed" },
  heading = "What burns",
  picture = "orchard",
  when = [[month == '1958-10' and facts.office and facts.list ~= ''
    and facts.orchard == '']],
  weight = 100000,
  who = "erwang", place = "upper_kiln", form = "told", ask = "act",
  sources = { "F37", "R24", "R05", "D2", "H3", "composed" },
  owes = { "orchard_lit", "orchard_pears", "orchard_boards", "orchard_wood_list" },
  record = [[What to burn was the commune's choice. Young woods, hillsides, orchards and
    the trees on graves all went for charcoal, and bare hills were seen in Hunan that
    year; [](cite:F37) a book on the trees and dams of those years is recalled for the
    same. [](cite:R24) Where graves stood in the fields, some asked the families and some
    moved them at night. Resentment, and rites held later to make it good, are recalled
    from a village study. [](cite:R05) The coffin boards are composed.]],
  discuss = { "change",
    "Of what was burned that autumn, what could grow back or be replaced within the "
      .. "years of this report, and how would its papers show it?" },
  text = [[Upper Kiln's furnace has had thirteen pots off Liu Erwang's lane, on your slip,
    *lent*. Now it wants [charcoal](term:native_furnace), and the near hills are bare.
    [](cite:F37) Liu Erwang, the brigade's head, counts what there is: coffin boards,
    twenty years dry, under eleven beds, with their owners lying on them; seven cypresses,
    on seven families' graves; his pear orchard, not yet picked; the far hill, a day each
    way, in sowing time.]],
  choices = {
    { "graves", "Burn the cypresses; each family fells its own.", tag = "pass_down",
      effect = burn("graves", function()
        deeds.post(2)
        deeds.warm("erwang", -2)
      end) },
    { "hills", "Burn the far hill's trees; take carriers from the fields.",
      tag = "comply",
      effect = burn("hills", function()
        deeds.hands("furn", .03, 1)
        deeds.post(3)
        deeds.warm("erwang", 1)
      end) },
    { "boards", "Burn the coffin boards, against receipts.", tag = "pass_down",
      effect = burn("boards", function()
        deeds.post(2)
        deeds.file(2)
        deeds.warm("erwang", -1)
      end) },
    { "fruit", "Burn every second pear tree, after picking.", tag = "give",
      effect = burn("fruit", function()
        deeds.warm("erwang", -1)
      end) },
  },
}

event "trench" {
  tags = { "tells" },
  heading = "Two feet",
  when = [[month == '1958-10' and facts.office and facts.orchard ~= ''
    and people.tang.here and people.meng.here]],
  weight = 20,
  who = "tang", place = "stone_bridge", form = "overheard", ask = "nothing",
  sources = { "F41", "F71", "E1", "C5", "composed" },
  text = [[
    Tang stands in a trench to the hip, by lamplight, at half past four. *Plough two feet
    deep,* says the county. [](cite:F41) What comes up is yellow. Old Meng, the sower,
    gets in to see. "A good depth," he says. "We put my father at five, and he hasn't come
    up either." It is six days to [Frost's Descent](term:frosts_descent).]],
}

-- What was burned for the picture; the rest had been burned in autumn. A commune that
-- kept its pots has no visitors to light for.
local LIT = {
  hills = "broom handles, the hill being finished",
  fruit = "pear roots, which took until nine to catch",
  graves = "cypress chips; visitors asked what smelled so well",
  boards = "one lid, from a set that had been overlooked",
}

event "orchard_lit" {
  tags = { "tells" },
  heading = "A photograph",
  when = [[(month == '1959-04' or month == '1959-05') and facts.office
    and facts.orchard ~= '' and people.hou.here
    and (facts.pots_sent < 0 or facts.pots_sent >= 45)]],
  weight = 20,
  who = "hou", place = "furnace", form = "photograph", ask = "nothing",
  sources = { "R19", "D4", "composed" },
  enter = function()
    say([[*Photograph, front:* furnace number three, smoke to the upper edge; Hou with a
      rod; at the blower eight people with their mouths open, for a song. Below on the
      left is a hen. She had been asked to leave. The prefecture has put a red ring round
      her and would like to be told what it is. *Back, in Hou's pencil:* iron, one cake,
      from last November, warmed. [](cite:R19) Fuel, {lit}. Lit for the prefecture's
      visitors at 9.40, out at 11.]],
      { lit = LIT[facts.orchard] })
  end,
}
