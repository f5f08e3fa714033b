-- Chain 12, Hou's letters: one to the county for every ten days, from September 1958 on.
-- Their signs (a stamp, a carbon, line 8 of the bag), what is in them, how they come
-- back. What a letter holds is what was done in front of Hou. All composed; held letters:
-- F20; files that were written up from such reports: F34.
local deeds = require "deeds"

-- Spring 1959: what the county has heard, by the first of these that was so.
local HEARD = {
  gate = [[The county asks who counted the hands at the gate in October.]],
  six = [[The county asks, in passing, whether six days for the potatoes had been
    enough.]],
  box = [[The county has been told that your search return in February accused your own
    office.]],
  hours = [[The county asks why February's search began with the granary.]],
  crowd = [[The county knows, to the half jin, what the crowd was given at Ferry's
    store.]],
  grade = [[The county asks what you meant by *brittle* iron.]],
  found = [[The county has two totals for East Wind's year, it writes, and one of them is
    in pencil.]],
  table = [[The county remarks that East Wind's accountant comes of a shop.]],
}

local function heard()
  if facts.list == "short" then return "gate" end
  if facts.list == "six" then return "six" end
  if facts.named == "the office" then return "box" end
  if facts.search1 == "granary" or facts.search1 == "warned" then return "hours" end
  if facts.crowd == "weigh" or facts.crowd == "hoes" then return "crowd" end
  if facts.iron == "grade" or facts.iron == "cost" then return "grade" end
  return facts.book == "own" and "found" or "table"
end

local WORTH = {
  gate = 4, six = 2, box = 3, hours = 4, crowd = 4, grade = 2, found = 4, table = 1,
}

event "hou_postmark" {
  tags = { "tells" },
  when = [[(month == '1959-04' or month == '1959-05') and facts.office
    and people.hou.here and people.xiaoman.here and facts.list ~= 'whole'
    and facts.iron ~= 'shop']],
  weight = 20,
  heading = "Stamps", who = "xiaoman", place = "line", form = "list", ask = "nothing",
  sources = { "composed" }, owes = { "four_bag", "five_hou" },
  enter = function()
    facts.hou_heard = heard()
    deeds.file(WORTH[facts.hou_heard])
    say([[Xiaoman, of the switchboard, settles the stamp book, which is one short. *The
      10th: report, pigs, industry (personal). The 20th: the same.* "Does the commune pay
      for *personal*?" she asks. Hou pays her the eight fen, and takes a receipt. The
      return bag brings you a letter. ]] .. HEARD[facts.hou_heard])
  end,
}

-- Autumn 1959: what can be read off his carbon.
local function carbon()
  if facts.floor59 == "spoke" then return "*let Old Meng finish his sum*" end
  if facts.second == "held" then return "*held to the first figure*" end
  if facts.restored == "later" or facts.restored == "nod" then
    return "*pegs, not pulled; see sketch*"
  end
  if facts.spoken_order == "try" or facts.spoken_order == "minute" then
    return "*two teams, by household; claims an order*"
  end
  return nil
end

event "hou_carbon" {
  tags = { "tells" },
  when = [[(month == '1959-10' or month == '1959-11') and facts.office
    and people.hou.here and facts.hou_heard == '']],
  weight = "month == '1959-11' and 3000 or 60",
  heading = "Carbon", place = "office", form = "carbon", ask = "nothing",
  sources = { "composed" }, owes = { "four_bag", "five_hou" },
  enter = function()
    local line = carbon()
    deeds.file(line and 4 or -2)
    say([[In Hou's drawer is the carbon paper you need for the ticket list. Held to the
      lamp, it shows his last letter, number 41, about you. ]]
      .. (line and "You can make out " .. line .. ". "
        or "You can make out *of the thirteen pots, still says lent*. ")
      .. [[Hou comes in for it, with a rag. ["Mind," he says, "it comes off on the
        fingers."](said:hou)]])
  end,
}

-- February 1960: Hou's sign, and Fan's; the other of Fan's is the nursery in the night
-- round. Whom you have lost, writes on.
local LINE_8 = {
  [true] = [[This time nothing follows the 8, and the bag is tied.]],
  [false] = [[It reads so now, and Hou's envelope is the thickest in the bag.]],
}

event "four_bag" {
  tags = { "tells" },
  when = [[month == '1960-02' and facts.office and people.xiaoman.here
    and people.hou.here]],
  heading = "The bag", form = "list", weight = 60, place = "line", who = "xiaoman",
  ask = "nothing", sources = { "F20", "composed" }, owes = { "five_hou" },
  enter = function()
    local stops = people.hou.warm >= 0
    facts.hou_writes = not stops
    if stops then deeds.fate("hou", "stopped") else deeds.file(5) end
    say([[Xiaoman makes up the bag for the county. *1. Director, ten-day report{report}.
      2. Pigs. 3. Militia, {militia}. 4. {fan}. 5. Clinic, certificates wanted{ill}. 6.
      Schools{shoes}. 7. Private letters, held.* [](cite:F20) Line 8, Hou's letter, has
      read *Industry, personal* since she came. ]] .. LINE_8[stops], {
      report = facts.firewood == "office" and ", late; ink frozen" or "",
      militia = facts.firewood == "pole" and "scrub, nine days" or "lanterns",
      ill = facts.firewood == "dam" and ", twenty" or "",
      shoes = facts.firewood == "school" and "; shoes, none" or "",
      fan = people.fan.here and "First secretary, form for a transfer; under family, "
        .. "only child" or "First secretary, none",
    })
  end,
}

-- October 1961: they come back. What two of them say.
local function written()
  local lines = {}
  local function add(yes, words) if yes then lines[#lines + 1] = words end end
  add(facts.list == "short", "No. 5: *counts at the gate in person; counts low.*")
  add(facts.cosign == "hou", "No. 14: *signed the table, being asked. Copy herewith.*")
  add(facts.named == "the office", "No. 18: *accused our own office. I blotted it.*")
  add(facts.search1 == "thorough", "No. 18: *searched as asked. Did not sleep.*")
  add(facts.crowd == "weigh", "No. 22: *gave grain to a crowd, by weight, with a list.*")
  add(facts.spoken_order == "try", "No. 25: *keeps a diary. I have not looked.*")
  add(facts.minute == "county", "No. 25: *enters the county's calls in the minutes.*")
  add(facts.floor59 == "spoke", "No. 38: *let an old man reckon the yield.*")
  add(facts.seed59 == "keep", "No. 43: *locked the seed. The lock is mine.*")
  add(facts.wen_book == "kept", "No. 47: *has the accountant's case in the desk.*")
  add(true, "No. 6: *right about the potatoes, as it has turned out.*")
  return lines[1] .. (lines[2] and " " .. lines[2] or "")
end

local LAST = {
  stopped = [[The last letter, of February 1960, has a number and nothing under it.]],
  handed = [[From the month in which he took your chair somebody else writes, about him.
    His own letters end there.]],
  other = [[The last letter is of November 1960.]],
}

local YARD = {
  stopped = [[["I ran out of ink,"](said:hou) he says.]],
  handed = [[["His are better kept than mine,"](said:hou) he says, of the other writer.]],
  other = [[["I have the carbons," he says, "if one is missing."](said:hou)]],
}
local function kind() return LAST[people.hou.fate] and people.hou.fate or "other" end

local DONE = {
  box = [[To make room for them you pay out three of the Hollow's receipts in grain.]],
  answer = [[The county acknowledges one bundle, read, and asks what it is about. Its cart
    has left a sack of soya for the Hollow.]],
  stove = [[They burn from the edges in, being so well squared.]],
}

local function dispose(how, effect)
  return function()
    facts.hou_letters = how
    effect()
    if how == "yard" then
      say("Hou turns them over to see that none is missing. " .. YARD[kind()]
        .. " By evening his works has sent the Hollow six sacks.")
    else
      say(DONE[how])
    end
  end
end

event "five_hou" {
  tags = { "fixed" },
  when = "month == '1961-10' and people.hou.here and facts.office",
  weight = 1000000, who = "hou", heading = "Correspondence", place = "office",
  form = "letter", ask = "act", sources = { "F34", "composed" }, owes = { "hou_after" },
  record = [[What a file of these years holds was put there by somebody. Tongwei's was
    published with a warning: true charges, invented ones and good acts written up as
    crimes stand in it together. [](cite:F34) Cases were reopened from 1962, often
    late, some after the person had died (recalled). [](cite:R26) That a
    county cleared a cupboard and returned letters to those whom they concerned is
    composed.]],
  discuss = { "perspective",
    "The letters are fair for the most part. Does that make what they were used for any "
      .. "different?" },
  enter = function()
    say([[Clearing a cupboard, the county returns Hou's letters about you and others to
      your office, *for filing*. He wrote one for every ten days from September 1958, and
      is fair, mostly, and right about the furnaces. From the yard he sees what you are
      carrying and goes on wiping a spanner. ]] .. written()
      .. " " .. LAST[kind()])
  end,
  choices = {
    { "yard", "Carry them across the yard and give them to Hou.", tag = "give",
      effect = dispose("yard", function()
        deeds.warm("hou", 2)
        deeds.hands("field", .01, 4)
        deeds.send("hollow", 900)
        deeds.file(5)
      end) },
    { "box", "Tie them in with the receipts, which people come to see.",
      tag = "withhold",
      effect = dispose("box", function()
        deeds.send("hollow", 450)
        deeds.file(3)
      end) },
    { "stove", "Light the office stove with them.", tag = "conceal",
      effect = dispose("stove", function()
        deeds.file(-6)
        deeds.post(2)
        deeds.warm("hou", -1)
      end) },
    { "answer", "Write \"read\" on each; send them all back to the county.",
      tag = "pass_up",
      effect = dispose("answer", function()
        deeds.file(1)
        deeds.send("hollow", 150)
        deeds.warm("hou", 1)
      end) },
  },
}

local AFTER = {
  yard = [[Along the wall of Hou's repair shop stand eighty mended hoes, for which nobody
    had asked. Each has a number on its handle.]],
  box = [[Looking for her receipt, a woman asks what the other papers are. ["Those I
    wrote," says Hou](said:hou) from the passage. He has come for a lamp that is to be
    mended.]],
  stove = [[Hou has heard what the stove was lit with. He brings over his carbons of them
    all, tied, and asks whether the office can use those.]],
  answer = [[Cyclostyled, from the county: *letters marked read are closed.* Hou pins it
    over his bench, next to the drill sizes.]],
}

event "hou_after" {
  tags = { "tells" },
  when = [[month == '1962-01' and facts.office and facts.hou_letters ~= ''
    and people.hou.here]],
  weight = 3000,
  heading = "Drill sizes", place = "shop", form = "told", ask = "nothing",
  sources = { "composed" },
  enter = function() say(AFTER[facts.hou_letters]) end,
}

-- Where Hou is not there to see what you carry.
event "file_cupboard" {
  tags = { "tells" },
  when = "month >= '1961-05' and facts.office and not people.hou.here",
  weight = 30000, heading = "A cupboard", place = "office", form = "letter",
  ask = "nothing", sources = { "composed" },
  enter = function()
    say([[From a cupboard that the county is clearing come numbered letters about you in
      Hou's hand: three a month from September 1958 to his own removal. ]]
      .. written() .. [[ Hou mends tools at Upper Kiln now. The boy who carries the points
        takes the bundle up to him.]])
  end,
}

-- At the smaller desk: what is left of the order that nobody wrote.
local SALT = {
  county = [[Round the salt is the leaf that somebody cut out of your minutes. *Ten past
    nine, by telephone, the county: two teams to try rows.* It is Wen's hand. Liu Erwang
    wants it for the roof.]],
  trial = [[Salt comes wrapped in the county's waste paper. One leaf is from your minutes,
    with *two teams, by household, for trial* underlined in red. Liu Erwang's aunt, who
    cannot read, counts the inks. "Four people wrote on it," she says.]],
  masses = [[In May of 1959, say two men of the Hollow, your office told them that they
    had asked for household rows. Now everyone asks for rows, and nobody comes to tell
    them so. They are at the kiln for lime.]],
  try = [[A man has had his receipt for a door read to him. On its back is your diary of
    1959: who hoed, how far, by eleven. He remembers it as well, he says; he had the end
    row.]],
  rows = [[Passing with hoes, the Hollow's second team goes round the edge of Upper Kiln's
    field, and nobody sets a foot between two rows. "You had them trained," says Liu
    Erwang.]],
  decline = [[Another director, who tried household rows in 1959, named the voice that
    told him to, says the salt man; it did not know him. "And you hoed all together,
    Director," says Liu Erwang. The other director is a recorder now, three hills off.]],
}

event "file_heard" {
  tags = { "tells", "closes" },
  when = [[month >= '1961-01' and month <= '1961-12' and not facts.office
    and facts.removal_told ~= '' and facts.spoken_order ~= '']],
  weight = 20,
  heading = "Wrapping", place = "kiln", form = "paper", ask = "nothing",
  sources = { "S9", "composed" },
  enter = function()
    say(SALT[facts.spoken_order == "minute" and facts.minute or facts.spoken_order])
  end,
}

-- Who was dismissed hears of the letters there.
event "file_carts" {
  tags = { "tells", "closes" },
  when = [[(month == '1961-10' or month == '1961-11') and not facts.office
    and facts.dismissed]],
  weight = 20,
  heading = "By the salt cart", place = "kiln", form = "letter", ask = "nothing",
  sources = { "composed" },
  enter = function()
    say([[With the salt come letters about you, which the county found in a cupboard and
      your office has sent on: three a month, since September 1958. ]]
      .. written() .. [[ "Is it a lawsuit, Director?" says Liu Erwang. Somebody used to
      write to the county about you, you say. "You'd have been lonely otherwise," he
      says.]])
  end,
}
