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
    return [[{who} takes you to look at an ox. Above it, sliced, on strings, hang pears.
      The sum is six hundred jin short.]]
  elseif warm <= -1 then
    return [[{who} adds the list up for you aloud. With the wasps it comes out to the
      jin.]]
  end
  return [["That leaves six hundred," you say. "Stalks," says {who}. "Every pear has
    one."]]
end

local function pear_account()
  return [[*Upper Kiln, orchard, 1959. Trees, 240. Picked, 24,600 jin. To the supply
    office, by the fruit plan, 22,000. To the hall, a pear a ticket, 400. Dog, one, to
    guard. Wasps, {wasps}.* {who} has signed it, and somebody has added, smaller, that
    the dog eats no pears. ]] .. told(people.erwang.warm)
end

local STUMPS = [[*Upper Kiln, the queue at the hall.* "Pears?" "Pear leaf." "Last October
  it was pears with everything." "That was the felled trees." Half became charcoal that
  autumn. The fruit plan still counts the 240 trees of 1957, so the fruit of the other 120
  was all delivered. "Liu Erwang's aunt has grafted the stumps," says a voice. "Fourth
  year, they bear." "Which is that?" "Sixty-three," says somebody who went to the night
  school.]]

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
  hills = "The far hill was felled in October 1958; the next is sixteen li off.",
  fruit = "The pear roots have been dug out; there is the far hill, a day each way.",
}

local FETCHED = {
  pole = [[Zhao has it in writing: *scrub, with axes*. For nine days nobody stands on the
    ferry road.]],
  school = [[The pupils go up singing, two by two, with a rope to each pair.]],
  dam = [["They'll want spades for it, Director," says Liu Erwang, "to be ill with." The
    wood is in by noon; the twenty dig fields until dark.]],
  office = [[The wood goes up on the salt cart. The clerks keep their ink inside their
    coats.]],
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
  weight = 80,
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
    say([[Upper Kiln's hall has served nothing hot for four days, for want of wood. {far}
      [](cite:F37) {who} brings four lists of who could fetch it. On the first are Zhao's
      militia, who have axes and guard the ferry road; on the second the upper school's
      pupils, free for want of lamp oil, few with shoes; on the third twenty who are
      called to the dam on Monday, and will be fed there. The fourth is your office's
      winter wood, without which the ten-day returns go up late.]],
      { far = FAR[facts.orchard], who = speaker() })
    choose { id = "wood",
      { "school", "The school's pupils.", tag = "pass_down",
        effect = fetch("school", function()
          deeds.post(1)
          deeds.hands("ws", .008, 1)
          deeds.warm("erwang", -1)
        end) },
      { "pole", "Zhao's militia; give him the order in writing.", tag = "other",
        when = "people.zhao.here", effect = fetch("pole", function()
          deeds.post(-2)
          deeds.file(5)
          deeds.add("hide", .015)
          deeds.warm("zhao", -1)
        end) },
      { "office", "Nobody; have the office's own wood carted up.", tag = "give",
        effect = fetch("office", function()
          deeds.file(1)
          deeds.warm("erwang", 1)
        end) },
      { "dam", "The twenty; tell the dam that they are ill.", tag = "conceal",
        effect = fetch("dam", function()
          deeds.hands("field", .015, 2)
          deeds.file(3)
        end) },
    }
  end,
}

local WOOD = {
  pole = [[Two entries, of one date, both initialled by Zhao. The prefecture: *nine days,
    ferry road of East Wind, unguarded; persons crossed, not counted.* The militia: *nine
    days, scrub, five loads.*]],
  school = [[Two entries in one column of the upper school's book: *wood fetched, 190
    bundles. Shoes, none.* The arithmetic master asks whether bundles may be sold for
    shoes.]],
  dam = [[Two lists reach you in one envelope. The dam's has twenty of East Wind *ill*.
    The other, by a man who sold the twenty rope, has the same twenty *seen on the hill,
    in good voice*.]],
  office = [[Two notes have come. The county's: three reports of East Wind were
    late, its ink frozen, as the accountant states. The other, in a hand known to both
    offices, says where the wood went.]],
}

event "orchard_wood_back" {
  tags = { "tells" },
  heading = "Wood",
  when = [[month >= '1960-02' and month <= '1960-04' and facts.office
    and facts.firewood ~= '']],
  weight = 200000,
  place = "office", form = "two_entries", ask = "nothing",
  sources = { "N2", "J2", "C2", "composed" },
  enter = function() say(WOOD[facts.firewood]) end,
}

local CARPENTER = {
  boards = [[*Carpenter of Upper Kiln, account, spring. For Tao, widow, 85. Coffin boards,
    her own: burned October 1958, receipt seen. In their place, one door, hers; nails,
    eight, straightened. Work, half a day, not charged. Put in with her, as she asked: the
    receipt.* She gave three days' notice; her family asks whether the receipt still
    counts. Liu Erwang has carried the account down to you.]],
  graves = [[*Carpenter of Upper Kiln, account, for the day of graves. Stakes, oak, seven,
    for where the cypresses were. Names burned in. To finding the places: Liu Erwang's
    aunt, one day.* Four families had been sweeping the grave of a neighbour's
    grandfather. The aunt went by the stumps, and where these were gone, by who had
    quarrelled with whom. Stakes at two fen: fourteen fen.]],
}

event "orchard_boards" {
  tags = { "tells" },
  heading = "The carpenter's account",
  when = [[month >= '1960-03' and month <= '1960-04' and facts.office
    and (facts.orchard == 'boards' or facts.orchard == 'graves')]],
  weight = 20000,
  place = "upper_kiln", form = "account", ask = "nothing",
  sources = { "H3", "P4", "R05", "F58", "composed" },
  enter = function() say(CARPENTER[facts.orchard]) end,
}
