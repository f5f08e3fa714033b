-- Chain 7, its end: in spring 1960 the pit is full or is a hole. Choices B2 (kept people
-- alive in places, RECALLED R05, R11) and B8's rule turned round: this grain is the
-- team's own and nobody's on paper. Liu Erwang, the rope and what is said are composed.
local deeds = require "deeds"
local game = require "game"

local JIN = { sit = 20000, look = 28000, half = 12000 }

-- It counts as delivered; Upper Kiln is given what the store is then short of.
local function give_up()
  deeds.open_pit()
  deeds.hand_over(JIN[facts.straw] or 0)
end

local function finish(how, words, effect)
  return function()
    facts.pit_end = how
    effect()
    say(words)
  end
end

event "pit_full" {
  tags = { "fixed" },
  when = [[(month == '1960-03' or month == '1960-04') and facts.office and facts.pit
    and facts.kiln >= 1 and facts.pit_end == '']],
  heading = "A straw rope",
  weight = 100000,
  who = "erwang", place = "desk", form = "told",
  ask = "act", sources = { "B2", "B8", "R05", "R11", "F36", "F96", "composed" },
  owes = { "straw_rope", "pit_in_ear" },
  record = [[That such grain kept people alive in places is recalled from village studies;
    [](cite:R05) [](cite:R11) how many is not known. To open a state store was outside a
    commune's power. The best-known story of one, at Changshou in January 1960, is
    disputed: an article tells it, [](cite:F36) and a newspaper's check could not confirm
    it and found papers that point the other way. [](cite:F96)]],
  discuss = { "significance",
    "Hidden grain is on no page. How can a historian say how much it mattered, and what "
      .. "would count as evidence?" },
  text = [[Liu Erwang lays on your desk the straw rope that tied the mouth of Upper Kiln's
    pit. {facts.named == 'Liu Erwang' and
    'His aunt has headed the team since the debates. She has sent him with it.' or
    'He has put his cap on, as head of the team.'} {facts.straw == 'look' and
    'The grain in it is dry, he says; he tells people that it was you who said lime.' or
    'The grain in it is dry, he says.'} It is all the team has until the wheat, and fewer
    each week could carry it; eaten now, it is gone before the ears. The militia on the
    ridge watches the path, and any lantern. If it is reported, the grain counts as
    delivered; if it is found, the team is charged. He asks whether to tie the pit up
    again.]],
  documents = [[*Upper Kiln, firing pit: grain, of the crop of 1958. Dry. In no book.
    Behind it: nothing, until the wheat. Persons fit to carry: fewer by the week.*

    *Militia post, ridge: lanterns after dark to be telephoned in. Grain told of:
    delivered. Found: the team is charged.* Beside them lies a straw rope.]],
  choices = {
    { "wheat", "Leave the pit shut until the wheat is in ear.", tag = "delay",
      effect = finish("wheat", [[Liu Erwang winds the rope round his hand, a turn for each
        month until the wheat, and there are turns left
        over.]], function() deeds.post(1) end) },
    { "night", "Share it out tonight, a measure a house, no lantern.", tag = "conceal",
      effect = finish("night", [[They share it out by touch and by name. One measure is
        left, for a house where nobody put out a hand; it stands on the
        sill.]], function()
          deeds.open_pit()
          deeds.post(-2)
        end) },
    { "report", "Report it to the county as a find.", tag = "pass_up",
      effect = finish("report", [[It is the county's largest find that spring. Bai, who
        weighs it, says the figure aloud, for the book.]], function()
          give_up()
          deeds.post(5)
        end) },
    { "hall", "Carry it at noon into the pot of Upper Kiln's hall.", tag = "give",
      effect = finish("hall", [[For once Upper Kiln's hall does not count heads. The
        militia on the ridge does, and telephones.]], function()
          deeds.open_pit()
          deeds.add("ladle", -.05)
          deeds.post(-5)
          deeds.file(1)
        end) },
  },
}

local ROPE = {
  night = [[Liu Erwang's straw rope is round a low stack on the third terrace. On the sill
    of the last house but one a measure stands, bottom up. Nobody has taken it back to the
    store.]],
  report = [[A certificate has come for the grain brought to light in spring: *first in
    the county*, glazed. Hou asks which wall to hang it on. Liu Erwang's straw rope is
    still in your desk. Nobody has come down from Upper Kiln for it.]],
  hall = [[*Distributed without authority,* says the county's paper, and under witness:
    *the militia post, by smell.* Upper Kiln still speaks of the noon that the pot was
    full.]],
  wheat = [[Liu Erwang offers to show you what was left over of his straw rope. Nothing
    was left over. It has been cut into eight for a harrow, since eight people pull it.]],
}

-- Of the rope, and of what was done with what it tied.
event "straw_rope" {
  tags = { "tells", "closes" },
  when = [[month >= '1960-08' and month <= '1960-10' and (facts.pit_end == 'night'
    or facts.pit_end == 'report' or facts.pit_end == 'hall'
    or facts.pit_end == 'wheat')]],
  heading = "The rope",
  weight = 20,
  who = "erwang", place = "upper_kiln", form = "told",
  ask = "nothing", sources = { "B2", "F72", "composed" },
  enter = function() say(ROPE[facts.pit_end]) end,
}

local KNOWN = {
  [true] = [[The grain under the straw in the old kiln's firing pit is there still, he
    says; nobody up here has let on that you once looked in.]],
  [false] = [[There is grain under the straw in the old kiln's firing pit, he says.
    Everyone up here was told in '58 not to speak of it before you, and nobody did.]],
}

-- At the smaller desk: the recorder at Upper Kiln is the last to be shown it.
event "pit_carried" {
  tags = { "fixed" },
  when = [[(month == '1960-03' or month == '1960-04') and not facts.office and facts.pit
    and facts.pit_end == '']],
  heading = "Under the straw",
  weight = 100000,
  who = "erwang", place = "upper_kiln", form = "told",
  ask = "words", sources = { "B2", "R11", "F27", "F31", "composed" },
  owes = { "pit_in_ear" },
  record = [[How much was hidden is told in opposite ways. A search at Macheng is said to
    have turned up 19.69 million jin; the figure is from a page that repeats Gao Wangling,
    whose book was not opened again. [](cite:R11) Searchers in Fengyang and Wuwei found
    little. [](cite:F27) [](cite:F31) Informing is recorded as well as hiding. The
    recorder's page is composed.]],
  discuss = { "perspective",
    "A page of a work-point book holds names and a word for the day. What can such "
      .. "a page hide, and from which of its readers?" },
  enter = function()
    say("Liu Erwang takes the stool beside yours. " .. KNOWN[facts.pit_seen]
      .. [[ It has to be carried while there are people who can. He has brought tomorrow's
        page of your book, names down the side. The sick draw food by it; the office may
        query it. If the office is told of grain, it carts it off and charges nobody; if
        it finds it, it charges all.]])
  end,
  choices = {
    { "stay", "Write \"carrying manure\". Stay indoors tonight.", tag = "conceal",
      effect = finish("stay", [[All night feet go past your wall with something heavy,
        slowly, and come back without.]], function() deeds.open_pit() end) },
    { "points", "Write \"carrying\", ten points each, for those in bed too.",
      tag = "give",
      effect = finish("points", [[Liu Erwang reads the names of those in bed, with their
        tens. ["They did the looking out, Director," he says.](said:erwang)]], function()
          deeds.open_pit()
          deeds.kiln(.3)
          deeds.file(2)
        end) },
    { "word", "Send word of the grain to the office.", tag = "pass_up",
      effect = finish("word", [[The office sends carts, and a commendation to be read
        aloud. You read it aloud. Everyone looks at the sheet.]], function()
          give_up()
          deeds.kiln(-.3)
        end) },
  },
}

local HOLE = {
  weigh = [[The firing pit at Upper Kiln is the cleanest in the county. Two campaigns have
    looked into it. For the next, says Liu Erwang, the lid can stay off.]],
  [""] = [[People at Upper Kiln have straw in their pillows. It was for a pit, says
    somebody, that Liu Erwang meant to line in the autumn of '58.]],
  other = [[On Upper Kiln's ridge is a hole with straw round it, trodden flat, and a
    rope.]],
}

-- The chain closes for who had no pit, or no need of one, in either seat.
event "pit_hole" {
  tags = { "tells", "closes" },
  when = [[month >= '1960-03' and month <= '1960-05' and not facts.pit
    and facts.pit_end == '']],
  heading = "The firing pit",
  weight = 20,
  who = "pit", place = "upper_kiln", form = "hearsay",
  ask = "nothing", sources = { "B2", "B3", "composed" },
  enter = function()
    facts.pit_end = "hole"
    say(HOLE[facts.straw] or HOLE.other)
  end,
}

event "pit_aired" {
  tags = { "tells" },
  when = [[(month >= '1959-06' and month <= '1959-08' and facts.kiln < 2
    or (month == '1960-03' or month == '1960-04') and facts.kiln < 1)
    and facts.office and facts.pit and facts.pit_end == '']],
  heading = "The firing pit",
  weight = 3000,
  who = "pit", place = "upper_kiln", form = "hearsay",
  ask = "nothing", sources = { "B2", "composed" },
  text = [[The militia post on the ridge has reported people raking Upper Kiln's threshing
    floor before anything was ripe. What was in the firing pit has been out in the sun,
    turned with rakes and carried back.]],
  enter = function() if game.month > "1960" then facts.pit_end = "aired" end end,
}

-- What is still in it when the wheat stands: opened by those whose it is.
event "pit_in_ear" {
  tags = { "tells", "closes" },
  when = "(month == '1960-05' or month == '1960-06') and facts.pit",
  heading = "In ear",
  weight = 20,
  who = "erwang", place = "terrace", form = "told",
  ask = "nothing", sources = { "B2", "composed" },
  enter = function()
    local hungry = facts.kiln >= 1
    deeds.open_pit()
    if facts.pit_end == "" then facts.pit_end = "ear" end
    say(hungry and [[On the road side the wheat is in ear, and Liu Erwang unties the pit.
      Its grain is shared by the house. It comes to more than anyone at Upper Kiln had
      reckoned on in March.]]
      or [[At the first ears of wheat Liu Erwang unties the pit. Upper Kiln shares the
        grain by the house and eats it thick, on a weekday.]])
  end,
}
