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
  Wen's year-end table has sixteen rows and will not close. Down the left stands the
  year's grain as it was told, {told:jin}: the autumn's, by you, and June's wheat, by the
  sixteen co-operatives. Along the foot is what she can find, carted, eaten, put by for
  seed, in the pits, all counted over again: {found:jin}. ]]
local TABLE_ENDS = [[ The county's form wants one total in one box. ["I can add," she
  says. "I could always add."](said:wen) In the lid of the abacus case there is an
  exercise book with nothing in it yet.]]

local function short(told, found)
  if told <= found then return "It is over; you told less than there is." end
  if told <= NEAR * found then return "It is out by what nobody dug." end
  return told > 2 * found and "It is short by more than it holds."
    or "It is short by {gap:jin}."
end

local AFTER = {
  own = [[She takes the exercise book out, smells it, and asks for a softer pencil.]],
  corrected = [[It goes by the morning post. Xiaoman has to ask the county twice whether
    they would care to repeat what they said.]],
  spread = [[Sixteen brigades each hold a little more than they do. Every row is quite
    likely.]],
  wastage = [[*Loss in handling,* she writes. ["By whose hands?"](said:wen) she
    says.]],
}
local SENT = [[On the strength of the box the station sends for {sent:jin} before New
  Year.]]

-- How far the box goes from what was found, 0, to what was told, 1.
local function ask_total(told, found)
  local least, most = floor(found / MYRIAD), ceil(told / MYRIAD)
  local box = number { id = "box", min = least, max = most,
    unit = "ten thousand jin",
    text = "The total, for the one box.",
    marks = { { least, "found, twice" }, { most, "told, by telephone" } } }
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
    text = "Between the box and what was found, {gap:jin} are wanting.",
    { "spread", "Spread it over the sixteen brigades.", tag = "pass_down",
      effect = function() spread(lie) end },
    { "own", "Sign it as it is. \"Keep your own.\"", tag = "conceal",
      effect = function() own(lie) end },
    { "wastage", "Call it wastage.", tag = "other",
      effect = function() wastage(lie) end },
  }, { gap = facts.box58 - facts.found58 })
end

local function ask_small(found)
  facts.box58 = facts.told_year58
  choose { id = "gap",
    { "own", "Sign what was told. \"Keep your own.\"", tag = "conceal",
      effect = function() own(0) end },
    { "corrected", "Send it up as it came out.", tag = "tell", effect = function()
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
    the teams, called it wastage, or kept a second book (recalled from Gao Wangling
    [](cite:R11)). A study of a mining commune at Daye traces its cadres' fear to the
    rectification of 1957 and 1958. [](cite:F82) Dongguan, in Guangdong, accepted a flag
    as a thousand-jin county; in January the province came to look for the grain.
    [](cite:F35)]],
  discuss = { "perspective",
    "For whom does an accountant keep a second book at the end of 1958, and what does "
      .. "its being there tell about the first?" },
  enter = enter,
}

-- January 1959: one of two, by whether she keeps a book of her own.
local SIGNED = {
  tang = [[Tang signs it large and then asks what it is. The station sends to Stone
    Bridge for what he has signed for.]],
  wen = [[She comes back and writes her name in the space, in ink, with a margin round
    it. The seven in the date is as she makes it.]],
  hou = [["For my own records," says Hou, and has copied the sixteen rows before the ink
    is dry.]],
  twice = [[*Shen,* it says, and under it *Shen.* The county wishes to know which of you
    is responsible.]],
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
    say([[Three days after it went the table is back, for want of a second hand:
      *responsible comrade, other than the director.* It is the {n} thing about it that
      they have queried. Hou has his pen with him. Tang of Stone Bridge is in about a
      drum. Wen has gone out to look at the thermometer, in order not to be nearest.]],
      { n = facts.book == "corrected" and "second" or "only" })
  end,
  choices = {
    { "tang", "Call Tang in from the drum.", tag = "pass_down",
      effect = cosign("tang", function()
        deeds.warm("tang", 1)
        deeds.hand_over(9000)
        deeds.post(1)
      end) },
    { "hou", "Hand it to Hou.", tag = "comply", effect = cosign("hou", function()
      deeds.warm("hou", 1)
      deeds.file(4)
    end) },
    { "wen", "Call Wen back in.", tag = "comply", effect = cosign("wen", function()
      deeds.warm("wen", -1)
      deeds.post(1)
    end) },
    { "twice", "Sign it again, underneath, smaller.", tag = "other",
      effect = cosign("twice", function() deeds.post(-2) end) },
  },
}

local RULED = {
  hours = [[Xiaoman, who does not listen, has the hours by the minute.]],
  mouths = [[She asks the halls for their ticket stubs, whole. The cooks suppose that it
    is about paper.]],
  none = [["A book of two columns is sooner shut," says Wen, and turns the slip over to
    use the back.]],
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
  weight = 6,
  who = "wen", place = "desk", form = "heading", ask = "words",
  sources = { "A7", "R11", "composed" },
  owes = { "book_1959", "book_spring", "five_book" },
  record = [[Second books are recalled from a study of what villagers did; [](cite:R11)
    what stood in them we have not read. Two other kinds of figures kept apart are known.
    A doctor in Wenling counted the swollen, [](cite:F62) and in Tongwei a teacher had his
    class write down what pupils' families ate; the county's secretary called it rumour.
    [](cite:F34)]],
  discuss = { "significance",
    "Which third column would have made the book worth most to a historian, and to "
      .. "whom would it have been worth least?" },
  text = [[Wen has covered the exercise book in newspaper, as one does for school. *Told*
    and *found* are ruled. A third column would fit. On a slip are three headings in
    pencil, each with what it costs in evenings. She holds the ruler on the place. ["I
    can't rule it twice," she says.](said:wen)]],
  choices = {
    { "hours", "\"Told by whom, at what hour.\"", tag = "tell",
      effect = rule("hours", function()
        deeds.file(3)
        deeds.warm("xiaoman", 1)
      end) },
    { "none", "Two columns. Leave the rest white.", tag = "withhold",
      effect = rule("none", deeds.nothing) },
    { "mouths", "\"Mouths, by hall.\"", tag = "look",
      effect = rule("mouths", function()
        deeds.add("foresee", .1)
        deeds.post(-1)
      end) },
  },
}
