-- Autumn 1959 to April 1960: what is not there. Composed: the orchard's account, the
-- queue, the four lists, the carpenter's account, old Mrs Tao. Bare hills: F37, R24 (D2).
-- No charcoal for warming-baskets and broken stoves in the cold, of western Sichuan: F65.
-- Coffins from doors: P4; trees on graves, rites held later: RECALLED R05 (H3), F58.
local deeds = require "deeds"

local function speaker()
  return facts.named == "Liu Erwang" and "Liu Erwang's aunt" or "Liu Erwang"
end

-- A tree bears a hundred jin or so (composed). What of it is told follows how Upper Kiln
-- stands to the player.
local function told(warm)
  if warm >= 1 then
    return [[It comes to six hundred short. {who} takes you to look at an ox, and over
      the ox, sliced, on strings, are the six hundred.]]
  elseif warm <= -1 then
    return [[{who} adds it up for you aloud. With the wasps it comes out to the jin.]]
  end
  return [["That leaves six hundred," you say. "Stalks," says {who}. "Every one of them
    has one."]]
end

local function pear_account()
  return [[*Upper Kiln, orchard, 1959. Trees, 240. Picked, 24,600 jin. To the supply and
    marketing office, by the fruit plan, 22,000. To the nursery, 400. Dog, one, to
    guard. Wasps, {wasps}.* {who} has signed it, and somebody has added, smaller, that
    the dog does not eat them. ]] .. told(people.erwang.warm)
end

local STUMPS = [[*Upper Kiln, the queue at the hall.* "Pears?" "It's the leaf." "Last
  October it was pears with everything." "That was the trees." Half were charcoal by
  Frost's Descent. The fruit plan goes by the count of 1957, 240 trees, so what hung on
  the other 120 went down to the road. "She's grafted the stumps," says a voice, of Liu
  Erwang's aunt. "Fourth year, they bear." "Which is that?" "Sixty-three," says somebody
  who went to the night school.]]

event "orchard_pears" {
  tags = { "tells" },
  heading = "Pears",
  when = [[(month == '1959-10' or month == '1959-11') and facts.office
    and facts.orchard ~= '']],
  weight = 20,
  who = "erwang", place = "upper_kiln", form = "account", ask = "nothing",
  sources = { "D2", "composed" },
  enter = function()
    say(facts.orchard == "fruit" and STUMPS or pear_account(),
      { wasps = people.erwang.warm <= -1 and "2,200" or "1,600", who = speaker() })
  end,
}

-- Where the hill or the pears were burned there is nothing near to burn.
local FAR = {
  hills = "The far hill went in October of last year; the next has sixteen li to it.",
  fruit = "The pear roots have been grubbed; there is the far hill, a day each way.",
}

local FETCHED = {
  pole = [[Zhao has it in writing: *scrub, with axes*. For nine days nobody stands on the
    ferry road.]],
  school = [[They go up singing, two by two, with a rope to each pair.]],
  dam = [["They'll want spades for it," says Liu Erwang, "to be ill with." The wood is
    up by noon; they dig until dark.]],
  office = [[It goes up on the salt cart. The office keeps its ink inside its coats.]],
}

local function fetch(who, effect)
  return function()
    facts.firewood = who
    effect()
    say(FETCHED[who])
  end
end

event "orchard_wood_list" {
  heading = "Who fetches it",
  when = [[month >= '1959-11' and month <= '1960-01' and facts.office
    and (facts.orchard == 'hills' or facts.orchard == 'fruit')]],
  weight = 20,
  who = "erwang", place = "upper_kiln", form = "lists", ask = "person",
  sources = { "F37", "F65", "J2", "C2", "composed" },
  owes = { "orchard_wood_back" },
  record = [[Where hills had been cut for charcoal [](cite:F37) halls and houses burned
    what they could reach. In western Sichuan, in the winter of 1959, there were no
    baskets of embers to warm the hands, for want of charcoal, and stoves stood broken.
    [](cite:F65) Worksites and communes disputed the same few strong people. [](cite:F44)
    Schools could be lent out for half a day or stopped. [](cite:F67) Who carried wood to
    the halls of an ordinary commune is in no paper that we have read.]],
  discuss = { "cause",
    "The trees were felled in one month. Through which hands did that reach the people "
      .. "who carried wood a year later?" },
  enter = function()
    say([[Nothing hot for four days: Upper Kiln's hall has water, a cauldron and nothing
      to put under it. {far} [](cite:F37) {who} has brought four lists of who might go.
      On the first are Zhao's militia, who have axes; on the second the upper school, by
      height, who are let off lessons for want of lamp oil; on the third twenty who are
      called to the dam on Monday. The fourth has one line, *office, winter wood of,
      stacked*. "That one fetches itself," {who} points out.]],
      { far = FAR[facts.orchard], who = speaker() })
    choose { id = "wood",
      { "school", "The school.", tag = "pass_down", effect = fetch("school", function()
        deeds.post(1)
        deeds.hands("ws", .008, 1)
        deeds.warm("erwang", -1)
      end) },
      { "pole", "Zhao's militia; write it down for him.", tag = "other",
        when = "people.zhao.here", effect = fetch("pole", function()
          deeds.post(-2)
          deeds.file(5)
          deeds.add("hide", .015)
          deeds.warm("zhao", -1)
        end) },
      { "office", "Nobody. Have the office's stack carted up.", tag = "give",
        effect = fetch("office", function()
          deeds.file(1)
          deeds.warm("erwang", 1)
        end) },
      { "dam", "The twenty; tell the dam they are ill.", tag = "conceal",
        effect = fetch("dam", function()
          deeds.hands("field", .015, 2)
          deeds.file(3)
        end) },
    }
  end,
}

local WOOD = {
  pole = [[Two entries, of one date. The militia: *nine days, scrub, five loads.* The
    prefecture: *nine days, ferry road of East Wind, unguarded; persons crossed, not
    counted.* Both are initialled by Zhao.]],
  school = [[Two entries in one column of the upper school's book: *wood fetched, 190
    bundles. Shoes, none.* The arithmetic master asks whether the second can be answered
    out of the first.]],
  dam = [[Two lists reach you in one envelope. The dam's has twenty of East Wind *ill*.
    The other, from a man who sold them rope, has the same twenty *seen on the hill, in
    good voice*.]],
  office = [[Two notes of February. The county's: three reports of East Wind came late,
    ink frozen by statement of the accountant. The other, in a hand known to both
    offices, has where the wood went, and by which cart.]],
}

event "orchard_wood_back" {
  tags = { "tells" },
  heading = "Wood",
  when = [[month >= '1960-02' and month <= '1960-04' and facts.office
    and facts.firewood ~= '']],
  weight = 200,
  place = "office", form = "two_entries", ask = "nothing",
  sources = { "N2", "J2", "C2", "composed" },
  enter = function() say(WOOD[facts.firewood]) end,
}

local CARPENTER = {
  boards = [[*Carpenter of Upper Kiln, account, spring. For Tao, widow, 85. Boards, her
    own: burned October 1958, receipt seen. In their place, one door, hers; nails,
    eight, straightened. Rope, none. Work, half a day, not charged. Put in with her, as
    she asked: the receipt.* She gave three days' notice, says Liu Erwang, who has
    carried it down; the family would like to hear whether it still counts.]],
  graves = [[*Carpenter of Upper Kiln, account, for Qingming. Stakes, oak, seven, for
    where the cypresses were. Names burned in, seven. To finding the places: Liu
    Erwang's aunt, one day.* Four families had been sweeping a neighbour's grandfather.
    She went by the stumps, and where the stumps had been grubbed she went by whom she
    remembered quarrelling with whom. Stakes at two fen: fourteen fen.]],
}

event "orchard_boards" {
  tags = { "tells" },
  heading = "The carpenter's account",
  when = [[month >= '1960-03' and month <= '1960-04' and facts.office
    and (facts.orchard == 'boards' or facts.orchard == 'graves')]],
  weight = 20,
  place = "upper_kiln", form = "account", ask = "nothing",
  sources = { "H3", "P4", "R05", "F58", "composed" },
  enter = function() say(CARPENTER[facts.orchard]) end,
}
