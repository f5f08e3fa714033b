-- Chain 3 from New Year 1960 to 1962: the page that is ruled, what it lets the desk do or
-- what is missing without it, the team's table, and what comes back. Composed: the book,
-- the report, all that is said. Requests for grain that were not believed: B6, F32; work
-- teams that asked for books: F38, F51; a report of 1961 that quotes two columns is
-- composed.
local deeds = require "deeds"

local RULED = {
  hours = [[The hours go down the margin: after eleven, after midnight, once at four.]],
  mouths = [[Mouths, by hall, have a column to themselves, and it gets shorter to the
    right.]],
  none = [[There are the two columns, and white beside them.]],
}

event "book_1959" {
  tags = { "tells" },
  when = [[month == '1960-01' and facts.office and people.wen.here
    and facts.wen_book == 'kept' and facts.book == 'own']],
  weight = 20,
  heading = "The ruler", who = "wen", place = "desk", form = "register",
  ask = "nothing", sources = { "composed" },
  enter = function()
    say([[Your own desk is unlocked for Wen, once the nephew has gone home, and she
      rules off 1959. ]] .. (RULED[facts.book_page] or RULED.none)
      .. [[ Over the right-hand side, while you are in the room, she keeps the ruler.
        ["Ask me before the wheat," she says. "You'll want it more then."](said:wen)]])
  end,
}

local function use(how, words, effect)
  return function()
    facts.book_spring = how
    effect()
    say(words)
  end
end

event "book_spring" {
  when = [[month >= '1960-02' and month <= '1960-05' and facts.office and people.wen.here
    and facts.wen_book == 'kept' and people.yao.here]],
  weight = 6,
  heading = "The right-hand side", who = "wen", place = "desk", form = "account",
  ask = "act", sources = { "A7", "B6", "F32", "composed" }, owes = { "five_book" },
  record = [[Requests for grain went up every spring. Dingxi in Gansu put its need in May
    1959 at 45 in the hundred and was not believed. [](cite:F32) What a hall served was
    settled by the sheet that its grain was drawn on: at Anji a commune kept back 35,459
    jin from eleven teams. [](cite:F79) Wen's page is composed.]],
  discuss = { "cause",
    "Why might a true figure do least for those who most needed it, when it was sent up, "
      .. "and more when it was kept in the commune?" },
  enter = function()
    local jin = deeds.truth("store")
    deeds.file(2)
    deeds.see { id = "store", label = "The store, by Wen's book", value = jin,
      unit = "jin", by = "Wen" }
    say([[The nephew has been sent for lamp oil, which he will have to queue for, and
      will mention. Wen finds the page. Left, what the halls draw by: December's sheet.
      Right: {jin:jin} in the store, weighed by night. {mouths}["It comes out at one end
      or the other," she says. "It depends which side one draws by."](said:wen)]],
      { jin = jin, mouths = facts.book_page == "mouths"
        and "Mouths, by hall, are beside it. " or "" })
  end,
  choices = {
    { "county", "Pin her page to the request for grain.", tag = "tell",
      effect = use("county", [[A clerk rings to ask which accountant. A week behind him
        come twenty-four thousand jin, in sacks with another county's stencil.]],
        function()
          deeds.relief(24000)
          deeds.file(6)
          deeds.post(-4)
        end) },
    { "shut", "Lock the desk, and have December's sheet copied fair.", tag = "withhold",
      effect = use("shut", [[The copy is very fair. The corridor has it by
        evening.]], function()
          deeds.post(2)
          deeds.warm("wen", -1)
        end) },
    { "halls", "Have the halls draw by the right-hand side.", tag = "other",
      effect = use("halls", [[From Monday the cooks have a smaller measure. Stone Bridge
        asks who is being saved for.]], function()
          deeds.add("foresee", .35)
          deeds.post(-1)
        end) },
    { "yao", "Lend it to Yao for one night.", tag = "give",
      effect = use("yao", [[She brings it back before light with a line of her own under
        Wen's: the houses, as she would take them.]], function()
          deeds.warm("yao", 1)
          deeds.add("ladle", -.15)
          deeds.file(3)
        end) },
  },
}

local GONE = {
  burned = [[Wen, who is asked, can say which page it was on.]],
  taken = [[Yao looks at the desk where the abacus was.]],
  moved = [[Yao looks at the desk where the abacus was.]],
}

event "book_missing" {
  tags = { "tells" },
  when = [[month >= '1960-02' and month <= '1960-04' and facts.office and people.yao.here
    and facts.wen_book ~= '' and facts.wen_book ~= 'kept']],
  weight = "month == '1960-04' and 3000 or 60",
  heading = "By hundreds", who = "yao", place = "office", form = "hearsay",
  ask = "nothing", sources = { "composed" },
  enter = function()
    deeds.add("foresee", -.08)
    say([[["How many ate at the Hollow on the first of December?"](said:yao) says Yao, who
      wants it by house, for a jin of soya. The nephew has it by brigade, on a
      mimeographed sheet, in hundreds, rounded up out of kindness. "Wen ruled a column for
      it," says Yao. ]]
      .. GONE[facts.wen_book] .. [[ The halls go on drawing by December's sheet.]])
  end,
}

local TOLD_HER = {
  hours = [[Beside some of the figures stands an hour. Those he copies first.]],
  mouths = [[He follows a third column, mouths, down to where it stops being a column.]],
  county = [[One page has holes in it, from a pin. He has its twin from the county, he
    says, with a note on it.]],
  halls = [[He holds the halls' sheets of that spring against it. From one Monday on
    they follow the smaller hand.]],
  yao = [[Against some houses stands a tick that is none of hers.]],
  other = [[He asks who told her to.]],
}

local function about_her()
  return TOLD_HER[facts.book_spring] or TOLD_HER[facts.book_page] or TOLD_HER.other
end

-- Wen's second book, where she is there to open it.
event "five_book" {
  tags = { "tells" },
  when = [[month == '1960-12' and facts.office and people.wen.here
    and facts.wen_book ~= 'burned']],
  weight = 60, who = "wen", place = "table", form = "two_entries",
  heading = "Two columns", ask = "nothing", sources = { "A7", "R11", "composed" },
  owes = { "book_quoted" },
  enter = function()
    deeds.fate("wen", "believed")
    deeds.post(facts.book_page == "hours" and 4 or 2)
    deeds.file(-6)
    say([[Wen sets her abacus case on Jiang's table and slides a second lid out of the
      first. Left column, in her office hand: what was telephoned. Right column,
      smaller: floors and sacks, with dates. Jiang begins reading on his feet and then
      sits. "Why did you keep two?" he says. "They wouldn't go into one," says Wen. ]]
      .. about_her() .. [[ She corrects a seven of his
      that looks like a one, and asks for her ruler back when he is done.]])
  end,
}

local NOWHERE = {
  taken = [[The abacus case is here, and empty; it has a receipt in it, *handed in by the
    director.*]],
  moved = [[Of an accountant the list says *lent to the dam,* and of the dam nobody
    brings back a list.]],
  burned = [[Wen, when she is asked, looks at the stove, which is lit.]],
}

event "five_no_book" {
  tags = { "tells" },
  when = [[month == '1960-12' and facts.office and (not people.wen.here
    or facts.wen_book == 'burned')]],
  weight = 60, who = "jiang", place = "table", form = "list",
  heading = "Years in a row", ask = "nothing", sources = { "R11", "composed" },
  owes = { "book_case", "book_one" },
  enter = function()
    say([[Jiang lays the years in a row. *1957, weighed. 1958, told; told again; told
      with a third off. 1959:* four sums in the hand of Hou's nephew. He had them from
      the four before. ]]
      .. (NOWHERE[facts.wen_book] or NOWHERE.moved) .. [[ ["I was thirty years in a
      mill," says Jiang. "A lie I can work back from. Here I have nothing to begin
      with."](said:jiang) He rules a line for the floors of 1959, dates it, and goes on
      to 1960.]])
  end,
}

event "book_quoted" {
  tags = { "tells" },
  when = [[month >= '1961-05' and month <= '1961-08' and facts.office and people.wen.here
    and people.wen.fate == 'believed']],
  weight = "month == '1961-08' and 100000 or .05",
  heading = "Page nineteen", who = "wen", place = "office", form = "printed",
  ask = "nothing", sources = { "composed" },
  text = [[A report of the prefecture goes round, *internal, copy 31, to be returned*, on
    paper that shows the wheat straw. Page nineteen is a table in jin, *as telephoned* and
    *as found by an accountant*, for *a commune*. It could be any of fifty. Wen puts the
    foot of the second column right, where the printer has dropped a nought.]],
}

local CASE = {
  moved = [[Between the lids is an exercise book that has been wet and dried on a stove.
    1958 can be read. 1959 is a violet cloud with ruled lines through it.]],
  taken = [[Between the lids is a receipt for the case, made out in her hand for the first
    secretary to sign. He did not. The date is a Tuesday's.]],
}

event "book_case" {
  tags = { "tells" },
  when = [[month >= '1961-09' and month <= '1961-12' and facts.office
    and people.wen.fate == 'sent']],
  weight = "month == '1961-12' and 100000 or .05",
  heading = "Effects of persons lent", place = "office", form = "list",
  ask = "nothing", sources = { "composed" },
  enter = function()
    say([[*Returned by the dam, on the cement cart, effects of persons lent: quilts, nine.
      Bowls, not matched. Abacus, of thirteen rods, in case.* ]]
      .. (CASE[facts.wen_book] or CASE.moved) .. [[ Its owner is not with it. She got down
      in Chenghe, says the carter, and was asking at the salt shop what they wanted for
      the counter.]])
  end,
}

event "book_one" {
  tags = { "tells" },
  when = [[(month == '1961-12' or month == '1962-01') and facts.office
    and people.wen.here and facts.wen_book == 'burned']],
  weight = "month == '1962-01' and 100000 or .05",
  heading = "One column", who = "wen", place = "office", form = "register",
  ask = "nothing", sources = { "S1", "composed" },
  text = [[Wen rules 1961 with a single column, all the way across, since it is to be as
    weighed. On the stove shelf she has a dish with some ash in it. ["Forty-one pages,"
    she says. "I am at March, by heart."](said:wen) For 1959 she has left a leaf
    uncut.]],
}

-- At the smaller desk, and after a dismissal: how it ended, by hearsay.
local HEARD = {
  drawer = [[They took the bottom out of your old desk, says the salt man, since nobody
    had the key; and there was an abacus case. The one with the two-ended pencil sat down
    to it. Then Wen came and asked him for her ruler.]],
  flue = [[A clerk of the work team is at the cold kiln with a rake and a note from Wen
    that says which flue. He asks what the recorder knew of it. ["It's the best-kept thing
    we have," says Liu Erwang.](said:erwang)]],
  gone = [[The one with the two-ended pencil stops every carter on the hill road, to ask
    what he carried in the autumn of 1959, a year that he has not got. Liu Erwang has told
    him what he remembers, by the ache.]],
  burned = [[The clerk who comes round for figures has heard that the kiln was lit once,
    that winter, over a book. He holds his hands to it, out of habit. For 1959 he has a
    ruled line.]],
  hers = [[Wen has opened a second lid on the team's table, says the salt man. Two
    columns. The bookkeeper sat down to it. "And who sent her?" says Liu Erwang's aunt.
    "She'd finished," says the salt man.]],
}

-- Of the page that was used in spring.
local USED = {
  county = " A pin had been through one page.",
  halls = " He had the halls' sheets beside it, small measure and all.",
  yao = " Some houses had a tick, in Yao's pencil.",
  shut = " December's sheet lay on top, copied fair.",
}

local function how_it_ended()
  if facts.wen_book == "kept" then return facts.wen_place end
  if facts.wen_book == "burned" then return "burned" end
  return people.wen.here and "hers" or "gone"
end

event "book_heard" {
  tags = { "tells", "closes" },
  when = [[month >= '1960-12' and month <= '1961-04' and not facts.office
    and facts.removal_told ~= '' and facts.removed_on < '1960-12' and facts.book ~= '']],
  weight = 20,
  heading = "Which flue", place = "kiln", form = "hearsay", ask = "nothing",
  sources = { "composed" },
  enter = function()
    local how = how_it_ended()
    if people.wen.here and how ~= "burned" then deeds.fate("wen", "believed") end
    say(HEARD[how] .. (how == "drawer" and USED[facts.book_spring] or ""))
  end,
}
