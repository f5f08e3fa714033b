-- Chain 3 from New Year 1960 to 1962: the page that is ruled, what it lets the desk do or
-- what is missing without it, the team's table, and what comes back. Composed: the book,
-- the report, all that is said. Requests for grain that were not believed: B6, F32; work
-- teams that asked for books: F38, F51; a report of 1961 that quotes two columns is
-- composed.
local deeds = require "deeds"

local RULED = {
  hours = [[Down the margin go the hours of the county's calls: after eleven, after
    midnight, once at four.]],
  mouths = [[The mouths at each hall have a column to themselves, and get fewer down
    it.]],
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
    say([[Your own desk is unlocked for Wen, once Hou's nephew has gone home, and she
      rules off 1959 in the pencilled book. ]] .. (RULED[facts.book_page] or RULED.none)
      .. [[ While you are in the room she keeps her ruler over the right-hand side. ["Ask
        me before the wheat," she says. "You'll want it more then."](said:wen)]])
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
    1959 at 45 in the hundred and was not believed. [](cite:F32) What was
    allotted did not all come down: at Anji a commune kept back 35,459 jin from eleven
    teams. [](cite:F79) Wen's page is composed.]],
  discuss = { "cause",
    "Why might a true figure do least for those who most needed it, when it was sent up, "
      .. "and more when it was kept in the commune?" },
  enter = function()
    local jin = deeds.truth("store")
    deeds.file(2)
    deeds.see { id = "store", label = "The store, by Wen's book", value = jin,
      unit = "jin", by = "Wen" }
    say([[While Hou's nephew fetches lamp oil Wen opens her pencilled book. Left,
      December's sheet: by that the bowls stay as they are. Right, {jin:jin} in the store,
      which she weighed by night without leave: by that the bowls shrink and the grain
      lasts. {mouths}Yao wants the page on her round, where others may see it. A request
      to the county must name the accountant.]],
      { jin = jin, mouths = facts.book_page == "mouths"
        and "Beside it are the mouths at each hall. " or "" })
  end,
  choices = {
    { "county", "Pin Wen's page to a request for grain.", tag = "tell",
      effect = use("county", [[A clerk rings to ask which accountant. A week later come
        twenty-four thousand jin, in another county's sacks.]],
        function()
          deeds.relief(24000)
          deeds.file(6)
          deeds.post(-4)
        end) },
    { "shut", "Lock the book up; have December's sheet copied fair.", tag = "withhold",
      effect = use("shut", [[The copy is very fair. By evening it hangs in the
        corridor.]], function()
          deeds.post(2)
          deeds.warm("wen", -1)
        end) },
    { "halls", "Have the halls draw grain by the right-hand side.", tag = "other",
      effect = use("halls", [[From Monday the cooks have a smaller measure. Stone Bridge
        asks who the grain is saved for.]], function()
          deeds.add("foresee", .35)
          deeds.post(-1)
        end) },
    { "yao", "Lend the page to Yao for one night.", tag = "give",
      effect = use("yao", [[Yao brings the page back before light with a line of her own
        under Wen's: the houses, worst first.]], function()
          deeds.warm("yao", 1)
          deeds.add("ladle", -.15)
          deeds.relief(1500) -- what is on the page and not on the sheet
          deeds.file(3)
        end) },
  },
}

local GONE = {
  burned = [[Wen can say which page of the burned book it was on.]],
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
    say([[["How many ate at the Hollow on the first of December?"](said:yao) asks Yao, who
      has a jin of soya and wants the number house by house. Hou's nephew has it by
      brigade, in hundreds, rounded up out of kindness. "Wen ruled a column for it," says
      Yao. ]]
      .. GONE[facts.wen_book] .. [[ The halls go on drawing by December's sheet.]])
  end,
}

local TOLD_HER = {
  hours = [[Beside some figures stands who told them, at what hour. Those Jiang copies
    first.]],
  mouths = [[Jiang follows the third column, mouths by hall, down to where it ends.]],
  county = [[One page went to the county with a request. Jiang has it from there, he says,
    with a note on it.]],
  halls = [[Jiang lays the halls' sheets of that spring beside it. From one Monday on they
    follow the right column.]],
  yao = [[Under one page is a line in Yao's hand: houses, worst first.]],
  other = [[He asks who told her to keep it.]],
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
    say([[Wen sets her abacus case on Jiang's table and slides out a book from under its
      second lid. Left column, in her office hand: what was telephoned. Right column,
      smaller: what was weighed, with dates. Jiang begins reading on his feet and then
      sits. "Why did you keep two columns?" he says. "They wouldn't go into one," says
      Wen. ]]
      .. about_her() .. [[ She corrects a seven of his that looks like a one, and asks for
      her ruler back.]])
  end,
}

local NOWHERE = {
  taken = [[Wen's abacus case is here; in it is only a receipt, *handed in by the
    director.*]],
  moved = [[The accountant is on the office's list as *lent to the dam,* and has not come
    back.]],
  burned = [[Wen, asked for her book, looks at the stove, which is lit.]],
}

event "five_no_book" {
  tags = { "tells" },
  when = [[month == '1960-12' and facts.office and (not people.wen.here
    or facts.wen_book == 'burned')]],
  weight = 60, who = "jiang", place = "table", form = "list",
  heading = "Years in a row", ask = "nothing", sources = { "R11", "composed" },
  owes = { "book_case", "book_one" },
  enter = function()
    say([[Jiang lays the years' tables in a row. *1957, weighed. 1958, told; told again;
      told with a third off. 1959:* four sums by Hou's nephew, made out of the four
      before. ]]
      .. (NOWHERE[facts.wen_book] or NOWHERE.moved) .. [[ ["I was thirty years in a mill,"
      says Jiang. "A lie I can work back from. Here I have nothing to begin
      with."](said:jiang) He rules a line for the grain of 1959 and goes on to 1960.]])
  end,
}

event "book_quoted" {
  tags = { "tells" },
  when = [[month >= '1961-05' and month <= '1961-08' and facts.office and people.wen.here
    and people.wen.fate == 'believed']],
  weight = "month == '1961-08' and 100000 or .05",
  heading = "Page nineteen", who = "wen", place = "office", form = "printed",
  ask = "nothing", sources = { "composed" },
  text = [[A report of the prefecture goes round, *internal, copy 31, to be returned*.
    Page nineteen is a table of *a commune*, in jin *as telephoned* and *as found by an
    accountant*. Wen corrects the second total, where the printer has dropped a nought.]],
}

local CASE = {
  moved = [[Between the lids is an exercise book that has been wet and dried on a stove.
    1958 can be read. 1959 is a violet cloud with ruled lines through it.]],
  taken = [[Between the lids is a receipt for the case, made out by Wen for the first
    secretary, who did not sign it.]],
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
      Abacus, of thirteen rods, in case.* ]]
      .. (CASE[facts.wen_book] or CASE.moved) .. [[ Wen is not with it. She got down in
      Chenghe, says the carter, and was asking at the salt shop what they wanted for the
      counter.]])
  end,
}

event "book_one" {
  tags = { "tells" },
  when = [[(month == '1961-12' or month == '1962-01') and facts.office
    and people.wen.here and facts.wen_book == 'burned']],
  weight = "month == '1962-01' and 100000 or .05",
  heading = "One column", who = "wen", place = "office", form = "register",
  ask = "nothing", sources = { "S1", "composed" },
  text = [[Wen rules 1961 with a single column, since it is to be as weighed. For 1959 she
    has left a leaf empty. ["Forty-one pages," she says of the book that was burned. "I
    have them by heart as far as March."](said:wen) A dish of its ash is on the stove
    shelf.]],
}

-- At the smaller desk, and after a dismissal: how it ended, by hearsay.
local HEARD = {
  drawer = [[The work team took the bottom out of your old desk, says the salt man, since
    nobody had the key, and found Wen's abacus case. Jiang sat down to read. Then Wen came
    and asked him for her ruler.]],
  flue = [[A clerk of the work team is at the cold kiln with a rake and a note from Wen
    that says which flue her book is in. He asks what you knew of it. ["It's the best-kept
    thing we have," says Liu Erwang.](said:erwang)]],
  gone = [[Jiang, who has no figures for 1959, stops every carter on the hill road to ask
    what he carried that autumn. Liu Erwang has told him, by where his back ached.]],
  burned = [[Wen's pencilled book was burned in December 1959, a clerk of the work team
    has heard. For that year he has a ruled line.]],
  hers = [[Wen has laid a book on the work team's table, says the salt man, of two
    columns. Jiang sat down to read. "And who sent her?" says Liu Erwang's aunt. "She'd
    finished it," says the salt man.]],
}

-- Of the page that was used in spring.
local USED = {
  county = " One page had been pinned to a request for grain.",
  halls = " Beside it lay the halls' sheets, which agreed with it.",
  yao = " Yao had written a line under one page.",
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
