-- Chain 12, R1: the training class of December 1960; in January what came of it and of
-- Jiang's sheet. Composed: the silkworm school, the instructor, the blackboard, the
-- drafts, the rule on the door. The record: M3, R1 (F27, F32, F34), the make-up lesson
-- Q3 (F51).
local deeds = require "deeds"

local STRUCK = {
  figure = [[The instructor rules it out. The class has your figure from the county in any
    case, he says.]],
  order = [[The instructor joins what is left with "also". As it reads now, the two teams
    were your own idea.]],
  search = [[The instructor is glad that it goes. A cousin of his was one of the
    searchers.]],
  pots = [[What is left of your draft names nothing that was taken.]],
}

-- What stays in the draft is paid for: jin to the Hollow.
local function strike(which, post, file, jin)
  return function()
    facts.struck = which
    deeds.post(post)
    deeds.file(file)
    deeds.relief(jin)
    deeds.send("hollow", jin)
    say(STRUCK[which])
  end
end

local function ask_struck()
  choose { id = "struck",
    text = "The form is a sentence shorter than your draft. Refunds go by what "
      .. "stays in. The instructor is to rule out:",
    { "pots", "\"I signed for thirteen pots.\"", tag = "conceal",
      effect = strike("pots", 1, 0, 900) },
    { "figure", "\"I reported {facts.figure58} jin a mu.\"", tag = "conceal",
      when = "facts.figure58 > 0", effect = strike("figure", 3, 0, 0) },
    { "order", "\"I was told by telephone to try household rows.\"", tag = "withhold",
      when = "facts.spoken_order ~= '' and facts.spoken_order ~= 'decline'",
      effect = strike("order", -1, 3, 1500) },
    { "search", "\"I searched the houses as ordered.\"", tag = "conceal",
      when = "facts.search1 ~= ''", effect = function()
        deeds.warm("zhao", -1)
        strike("search", 2, 0, 400)()
      end },
  }
end

-- What is left over at home of whoever sits twelve days in the class.
local LEFT_OVER = {
  zhao = "The militia's table is closed. The Hollow gets what was on it.",
  hou = "With Hou away, the works' kitchen is shut. The Hollow gets its four sacks.",
  wen = "Hou's nephew does her sums. Two sacks left over go to the Hollow.",
  yao = "Yao comes with boiled scissors and her forms in her bag.",
}

local function name(who, file, jin)
  return function()
    facts.class_first = who
    deeds.warm(who, -3)
    deeds.file(file)
    deeds.send("hollow", jin)
    say(LEFT_OVER[who])
  end
end

local function ask_names()
  deeds.post(3)
  deeds.file(-8)
  choose { id = "named",
    text = "Three names, to sit here for twelve days. The first is:",
    { "zhao", "Zhao Baoshan, militia, who led the searches.",
      when = "people.zhao.here", tag = "pass_down",
      effect = name("zhao", 7, 1200) },
    { "hou", "Hou Zhenbang, works, who has carbons of everything.",
      when = "people.hou.here", tag = "pass_down",
      effect = name("hou", 5, 600) },
    { "wen", "Wen Shulan, accounts, who knows the true figures.",
      when = "people.wen.here", tag = "pass_down",
      effect = name("wen", 3, 300) },
    { "yao", "Yao Guizhi, clinic, against whom there is least.",
      tag = "pass_down", effect = name("yao", 0, 0) },
  }
end

local function class(how, effect)
  return function()
    facts.class = how
    effect()
  end
end

event "five_class" {
  tags = { "fixed" },
  when = "month == '1960-12' and facts.office and facts.jiang ~= ''",
  weight = 1000000, form = "blackboard", place = "class", ask = "words",
  sources = { "M3", "R1", "F27", "F32", "F51", "composed" }, owes = { "file_lesson" },
  heading = "The training class",
  record = [[Counties held the classes. In the papers on Fengyang and Tongwei heads of
    teams are detained in them without a charge. [](cite:F27) [](cite:F32) Leaders of
    communes visited them with food, signed a transfer, or refused a name. In the winter
    of 1960 came a "make-up lesson" in revolution, which took power from cadres; a study
    of it in Jiangsu finds new violence, and labels that did not fit. [](cite:F51) A class
    for forty directors and secretaries, with a blackboard, is composed.]],
  discuss = { "significance",
    "Those who fill in the second line may go home. For what is a list that was written "
      .. "on such terms evidence?" },
  enter = function()
    say [[*Bring bedding, a bowl, grain for twelve days.* In the county's silkworm school
      forty directors and secretaries sit among the trays. On the blackboard: *What I did.
      Who else.* [](cite:F51) Your draft comes back with "honest" on it, and the empty
      second line ringed.]]
    ask_struck()
    say [[On the ninth evening thirty-one are home, where relief grain waits for their
      seals; the people they named sit here. Three of the other nine have lost their
      posts. The instructor has brought you ink.]]
  end,
  choices = {
    { "empty", "Hand the draft in with \"Who else\" left empty.", tag = "refuse",
      effect = class("empty", function()
        deeds.post(-4)
        deeds.file(1)
        deeds.send("hollow", 2000)
        deeds.warm("hou", 1)
        say "No storekeeper is sent for. The Hollow's has his keys, and opens the store."
      end) },
    { "posts", "Fill the line with posts; let them look up the holders.", tag = "pass_up",
      effect = class("posts", function()
        deeds.file(-2)
        say "Whoever holds one of the posts is sent for, with his keys."
      end) },
    { "named", "Write three names from your own office.", tag = "pass_down",
      effect = class("named", ask_names) },
    { "yourself", "Write your own name on that line too.", tag = "other",
      effect = class("yourself", function()
        deeds.post(-2)
        deeds.send("hollow", 900)
        say "One storekeeper is sent for, to say which Shen did what."
      end) },
  },
}

-- January 1961: the make-up lesson, Jiang's rule, and what came of sheet and class.
local SHEET = {
  calls = [[Your list of telephone calls is back from the county, bound. The hours have
    been inked over, for brevity.]],
  teams = [[On the front bench sit the brigade secretaries from your sheet, in your order.
    Their wheat is being dressed by whoever remembers how.]],
  own = [[Your sheet tops the pile, the only one that begins with *I*. Eight thousand jin
    of seed were released for it.]],
  buried = [[The widow of the storekeeper on your sheet is to answer for him. She has
    brought his keys.]],
}
local FIRST = {
  yao = "The backs of Yao's forms are pinned beside the rule. ",
  zhao = "The militia's table has been carried in, to write on. ",
  hou = "Hou keeps the minutes; Jiang asked for him. ",
  ding = "The cook wants to know whom the rule feeds. ",
}
local HOME = {
  empty = [[ Your draft is home from the class. On its empty second line somebody has
    tried a pen.]],
  posts = [[ Your draft is home from the class. Beside *county office, by telephone*
    stands: *which telephone?*]],
  yourself = [[ Your draft is home from the class. They have entered it as two, by two
    comrades Shen.]],
}
local HOLE = {
  figure = " The figure that you struck out stands in your draft again.",
  order = " Where you struck out a sentence of your draft there is a query.",
  search = " Your struck line on the searches can be read. Zhao's cousins have read it.",
  pots = " In your draft there is nothing of pots.",
}
local NAMED = {
  zhao = [[ Zhao has had his twelve days in the class. Each morning he comes to your desk
    to report.]],
  hou = [[ Hou has had his twelve days. ["The stove there smokes," he says, "I've told
    them how to mend it."](said:hou)]],
  wen = [[ Wen has had her twelve days, as daughter of a shop with three counters. It had
    two. She has brought you the correction.]],
  yao = [[ Yao has had her twelve days in the class. On four nights women in labour had
    her called out.]],
}

-- Who was heard first, where that is not the one just named.
local function heard_first()
  if facts.class == "named" and facts.class_first == facts.jiang_first then return "" end
  return FIRST[facts.jiang_first] or ""
end

local function home()
  local hole = HOLE[facts.struck] or ""
  if facts.class == "named" then return (NAMED[facts.class_first] or "") .. hole end
  return HOME[facts.class] and HOME[facts.class] .. hole or ""
end

event "file_lesson" {
  tags = { "tells" },
  when = "month >= '1961-01' and month <= '1961-02' and facts.office"
    .. " and facts.jiang ~= ''",
  weight = 60,
  heading = "The make-up lesson", place = "hall", form = "rule", ask = "nothing",
  sources = { "Q3", "F51", "M3", "R1", "composed" },
  enter = function()
    say([[By the prefecture's paper a lesson was once missed: class enemies have got
      into offices. [](cite:F51) On the hall's door Jiang has put a rule. *Nobody is to be
      touched. Nobody is to be named by class alone.* Someone has pinned Zhao's list of
      the labelled under it. ]] .. heard_first() ..
      SHEET[facts.jiang] .. home())
  end,
}
