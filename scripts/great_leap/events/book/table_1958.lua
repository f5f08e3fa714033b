-- Chain 3, the second book: the table that is short, December 1958, and what the new year
-- asks of it. Composed: the table, the exercise book, the second hand, all that is said.
-- The record: tables that would not add up A7 (F76, R11), fear left from 1957 (F82), the
-- flag of a thousand-jin county A5 (F35).
local deeds = require "deeds"
local game = require "game"

local floor, ceil = math.floor, math.ceil

local NEAR = 1.05 -- told / found up to which nothing is missing
local MYRIAD = 10000 -- jin: what the form counts in
-- What the box is worth at the county: standing, and jin that the station sends for on
-- the strength of it. Assumed; 60,000 jin are about five days' food of the commune.
local PRAISE, CARTED = 7, 60000

local TABLE = [[
  Wen's year-end table has a row for each brigade, and its two sums do not agree. Down the
  left stands the year's grain as reported, {told:jin}: the autumn's by you, June's wheat
  by the co-operatives. Along the foot is what she can find, carted, eaten or kept:
  {found:jin}. ]]
local TABLE_ENDS = [[ The county wants one total in one box, to praise and to cart by. An
  exercise book, not begun, is in her abacus case.]]
local TWO = "[\"I can keep a true book too,\" says Wen. \"They can find it.\"](said:wen)"

local function short(told, found)
  if told <= found then return "You reported less than there is." end
  if told <= NEAR * found then return "The gap is what nobody dug up." end
  return told > 2 * found and "More is missing than was found."
    or "{gap:jin} are missing."
end

local AFTER = {
  own = [[Wen takes the exercise book out, smells it, and asks for a softer pencil.]],
  corrected = [[Xiaoman at the switchboard has to ask the county to repeat what it
    said.]],
  spread = [[On paper each of the sixteen brigades now has a little more than it has.]],
  wastage = [[*Loss in handling,* Wen writes. ["By whose hands?"](said:wen) she asks.]],
}
local SENT = [[By the total in the box the grain station sends for {sent:jin} before New
  Year.]]

-- How far the box goes from what was found, 0, to what was told, 1.
local function ask_total(told, found)
  local least, most = floor(found / MYRIAD), ceil(told / MYRIAD)
  local box = number { id = "box", min = least, max = most,
    unit = "ten thousand jin",
    text = "The total, for the one box.",
    marks = { { least, "found, by Wen" }, { most, "reported, by telephone" } } }
  facts.box58 = box * MYRIAD
  return (box - least) / (most - least)
end

-- Whoever explains the gap is not asked for it.
local function book(how, lie)
  facts.book = how
  say(AFTER[how])
  local sent = how == "wastage" and 0 or floor(CARTED * lie / 1000) * 1000
  if sent > 0 then
    deeds.hand_over(sent)
    say(SENT, { sent = sent })
  end
end

local function spread(lie)
  deeds.post(2)
  book("spread", lie)
end

local function own(lie)
  deeds.file(3)
  deeds.add("hide", .02) -- what lies in the pits is in her book alone
  deeds.warm("wen", 1)
  book("own", lie)
end

local function wastage(lie)
  deeds.post(-2)
  deeds.file(4)
  book("wastage", lie)
end

local function corrected()
  deeds.warm("wen", 2)
  book("corrected", 0)
end

local function ask_gap(lie)
  choose({ id = "gap",
    text = "Your total is {gap:jin} above what was found. Rows that add up are filed; "
      .. "brigades answer for theirs. For wastage somebody is blamed; nothing is carted. "
      .. TWO,
    { "spread", "Spread the gap over the sixteen brigades.", tag = "pass_down",
      effect = function() spread(lie) end },
    { "own", "Sign your total; have Wen keep a true book.", tag = "conceal",
      effect = function() own(lie) end },
    { "wastage", "Enter the gap as wastage.", tag = "other",
      effect = function() wastage(lie) end },
  }, { gap = facts.box58 - facts.found58 })
end

local function ask_small(found)
  facts.box58 = facts.told_year58
  choose { id = "gap",
    { "own", "Sign what was reported; have Wen keep a true book.", tag = "conceal",
      effect = function() own(0) end },
    { "corrected", "Send up the total that Wen found.", tag = "tell", effect = function()
      facts.box58 = found
      deeds.post(-1)
      corrected()
    end },
  }
end

local function enter()
  local year = game.years[1958]
  local told, found = year.reported, year.so
  facts.told_year58, facts.found58 = told, found
  deeds.hands("ws", .006, 1)
  deeds.see { id = "found58", label = "Grain of 1958, found", value = found, unit = "jin",
    by = "Wen" }
  say(TABLE .. short(told, found) .. TABLE_ENDS, { told = told, found = found,
    gap = told - found })
  if told <= NEAR * found then
    say(TWO)
    ask_small(found)
    return
  end
  local lie = ask_total(told, found)
  deeds.post(floor(PRAISE * lie + .5) - 6)
  if lie < .03 then corrected() else ask_gap(lie) end
end

event "year_table" {
  tags = { "fixed" },
  heading = "Sixteen rows",
  when = "month == '1958-12' and facts.office and facts.book == '' and people.wen.here",
  weight = 1000000,
  who = "wen", place = "office", form = "account", ask = "figure",
  sources = { "A7", "F76", "R11", "composed" },
  owes = { "table_signed", "book_page", "book_entries", "three_wen", "five_book" },
  record = [[Where a table would not add up, communes corrected it, spread the gap over
    the teams or called it wastage. That some kept a second book is recalled from Gao
    Wangling. [](cite:R11) A study of a mining commune at Daye traces its cadres' fear to
    the rectification of 1957 and 1958. [](cite:F82) Dongguan, in Guangdong, accepted a
    flag as a thousand-jin county; in January the province came to look for the grain.
    [](cite:F35)]],
  discuss = { "perspective",
    "For whom does an accountant keep a second book at the end of 1958, and what does "
      .. "its being there tell about the first?" },
  enter = enter,
}

-- January 1959: one of two, by whether she keeps a book of her own.
local SIGNED = {
  tang = [[Tang signs the table large, then asks what it holds. The grain station sends
    carts to Stone Bridge.]],
  wen = [[Wen signs the table in ink, with a margin round her name.]],
  hou = [[Hou signs the table, and copies its sixteen rows before the ink is dry. "For my
    own records," he says.]],
  twice = [[*Shen,* says the table, and under it *Shen.* The county wishes to know which
    of the two is responsible.]],
}

local function cosign(who, effect)
  return function()
    facts.cosign = who
    effect()
    say(SIGNED[who])
  end
end

event "table_signed" {
  heading = "A second hand",
  when = [[month == '1959-01' and facts.office and facts.book ~= ''
    and facts.book ~= 'own' and people.wen.here and people.hou.here]],
  weight = 6,
  who = "hou", place = "office", form = "form", ask = "person",
  sources = { "A7", "F76", "composed" },
  owes = { "five_table", "three_wen" },
  record = [[Li Ruojian finds why officials signed what was not so in what was punished:
    to fall short was, to lie was not. [](cite:F76) A grain chief at Pixian in Sichuan who
    would not go along with his communes' figures was moved. [](cite:F66) The second
    signature is composed.]],
  discuss = { "cause",
    "What is a second signature meant to guard against, and what does it do where both "
      .. "who sign have the same reason to?" },
  enter = function()
    say([[Back from the county, the year-end table needs a second signature: *responsible
      comrade, other than the director.* If it comes back again it is read out as late.
      Tang of Stone Bridge, here about a drum, would like the county to know his name;
      where a brigade has signed, the grain station calls. Hou keeps a copy of what he
      signs. Wen made the table; her father kept a shop.]])
  end,
  choices = {
    { "tang", "Call Tang in to sign.", tag = "pass_down",
      effect = cosign("tang", function()
        deeds.warm("tang", 1)
        deeds.hand_over(9000)
        deeds.post(1)
      end) },
    { "hou", "Hand it to Hou to sign.", tag = "comply", effect = cosign("hou", function()
      deeds.warm("hou", 1)
      deeds.file(4)
    end) },
    { "wen", "Call Wen in to sign.", tag = "comply", effect = cosign("wen", function()
      deeds.warm("wen", -1)
      deeds.post(1)
    end) },
    { "twice", "Sign it again yourself, underneath, smaller.", tag = "other",
      effect = cosign("twice", function() deeds.post(-2) end) },
  },
}

local RULED = {
  hours = [[Xiaoman, who says she never listens in, has the hours to the minute.]],
  mouths = [[Wen asks the halls for all their ticket stubs. The cooks suppose that it is
    to save paper.]],
  none = [[Wen had written three headings on a slip. She turns it over, to use the
    back.]],
}

local function rule(column, effect)
  return function()
    facts.book_page = column
    effect()
    say(RULED[column])
  end
end

event "book_page" {
  heading = "A third column",
  when = [[month == '1959-01' and facts.office and facts.book == 'own'
    and people.wen.here]],
  weight = 300,
  who = "wen", place = "desk", form = "heading", ask = "words",
  sources = { "A7", "R11", "composed" },
  owes = { "book_1959", "book_spring", "five_book" },
  record = [[Second books are recalled from a study of what villagers did; [](cite:R11)
    what stood in them we have not read. Of other figures kept below, a memoir from
    Wenling has the brigades with swelling, 406 of 698, by spring 1960. [](cite:F62) In
    Tongwei word of deaths in a pupil's family was called a rumour by the secretary.
    [](cite:F34)]],
  discuss = { "significance",
    "Which third column would have made the book worth most to a historian, and to "
      .. "whom would it have been worth least?" },
  text = [[Wen has covered her true book in newspaper. It has two columns, *told* and
    *found*, and room for a third. ["I rule in ink," says Wen.](said:wen) Xiaoman at the
    switchboard knows who told what, and when; so would whoever found the book. Two
    columns are quickly kept, and help no cook. Counting mouths at each hall makes
    January's returns late.]],
  choices = {
    { "hours", "Head a third \"Told by whom, at what hour.\"", tag = "tell",
      effect = rule("hours", function()
        deeds.file(3)
        deeds.warm("xiaoman", 1)
      end) },
    { "none", "Keep two columns. Leave the rest white.", tag = "withhold",
      effect = rule("none", deeds.nothing) },
    { "mouths", "Head a third \"Mouths, by hall.\"", tag = "look",
      effect = rule("mouths", function()
        deeds.add("foresee", .2)
        deeds.post(-1)
      end) },
  },
}
