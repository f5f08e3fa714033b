-- Chain 1, the pact: Kang's call and the first conference; the notices, the nights of
-- 1959 and what came of it stand beside this file. Composed: Kang, Xiaoman, their words,
-- log, letter and sacks. Kang's figure is the model's neighbour. The record: matching a
-- neighbour A2 (F07), the telephone conference B5 (F27), its order of calling composed,
-- stepping down A4 (F16), the letter of April 1959 (F05), confessions from
-- training classes R1, Q2 (F34, F51), seed as a loan S6.
local county = require "county"
local deeds = require "deeds"
local figure = require "desk.figure"
local spoken = require "spoken"

local SLACK = 330 -- jin a mu: still three hundred to anyone who was there

local function owe_kang(points) facts.kang_debt = facts.kang_debt + points end

local CLICK = {
  three = [["The post office fire is out," says Xiaoman. By evening the team heads reckon
    their grain by three hundred jin a mu.]],
  weigh = [["Weighed," says Kang. He will tell the county that you are having a field
    looked at.]],
  own = [["You always did sit on the good side of the lamp," says Kang.]],
}

local function calls(how, effect)
  return function()
    facts.call = how
    effect()
    say(CLICK[how])
  end
end

event "kang_calls" {
  tags = { "fixed" },
  heading = "Iron Bridge on the line",
  when = [[month == facts.autumn and month < '1958-12' and facts.office
    and facts.feast ~= '' and facts.call == '' and people.kang.here]],
  weight = 3000000,
  who = "kang", place = "line", form = "call", ask = "words",
  sources = { "A2", "F07", "F12", "composed" }, owes = { "conference" },
  record = [[That two directors agree on a figure is composed. On record, a neighbour's
    claim was matched; whoever said little stood last in the ranking on the wall. The
    press went from 2,105 jin a mu for wheat in June to 130,435 for rice in September.
    [](cite:F07) A writer remembered Xushui's secretary granting that such yields could
    not be, and adding that to fall behind was to be finished. [](cite:F12)]],
  discuss = { "cause",
    "What kept eleven communes from holding to one modest figure in 1958, and how much "
      .. "of it came from the county?" },
  text = [[
    "It's Kang. Are you alone? … Xiaoman, my dear, there is a fire at the post office. …
    Thursday they ring us all at once for the autumn figure, and what we say we'll be
    asked to [deliver](term:quota). … In June I was ninth of eleven, and the county's
    voice coughed. At cadre school we two had one lamp and I never took the good side. …
    Say three hundred jin a mu. … It would have been that if rain had come when we wrote
    for it. [You say three, I say three, and they'll think it is the soil.](said:kang) …
    Don't weigh yours, or they'll weigh mine. Will you say it with me?"]],
  choices = {
    { "weigh", "\"When I've had a field weighed.\"", tag = "delay",
      effect = calls("weigh", function()
        deeds.post(-1)
        deeds.add("hide", .01)
      end) },
    { "three", "\"Three hundred. I swear by our lamp.\"", tag = "other",
      effect = calls("three", function()
        deeds.post(-1)
        deeds.add("hide", .02)
        deeds.warm("kang", 1)
      end) },
    { "own", "\"No, each of us says his own figure.\"", tag = "refuse",
      effect = calls("own", function()
        deeds.post(1)
        deeds.warm("kang", -1)
      end) },
  },
}

local SWORE = {
  three = "who on Tuesday swore with you to say three hundred",
  weigh = "who on Tuesday asked you to say three hundred with him",
  own = "who on Tuesday wanted three hundred from you both",
}

local CONFERENCE = [[
  ["You're all on,"](said:xiaoman) says Xiaoman, and the line fills with other people's
  offices: a stove lid, a cockerel. If one drops off, his deputy is rung. Autumn grain,
  jin a mu, is asked in the order of the last reports. Sputnik, {first}. Red Flag,
  {second}. Then Kang of Iron Bridge, {swore}. "{kang}," says Kang, quickly. A pencil
  writes it. "East Wind," says the county's voice, and coughs. "Kang told us you might say
  three hundred. It got a laugh. What is it really?"]]

local ANSWERED = {
  kept = [["{figure}," you say. The figure gets its laugh. The county's pencil writes for
    longer than a figure takes.]],
  broke = [["{figure}, subject to threshing," you say. The voice has already gone on to
    Ferry Town. At Iron Bridge a receiver is put down.]],
  topped = [["{figure}," the voice repeats. At Iron Bridge a stool goes over.]],
}

local HEARD_THREE = [[ By morning sixteen storekeepers have heard *three hundred*, and put
  grain by.]]

local function pact_of(mine, his)
  if mine <= SLACK then return "kept" end
  return mine > his and "topped" or "broke"
end

local function the_line_fails()
  figure.set("autumn", 600, "Hou")
  facts.tuesday, facts.pact = "left", "failed"
  owe_kang(1)
  deeds.post(-2)
  deeds.file(3)
  deeds.warm("hou", 1)
  say [[By the time Xiaoman finds the fault, your thumb, Hou has given six hundred, and
    spelled his name.]]
end

local function the_line_holds(choice, his)
  facts.tuesday = choice == "told" and "told" or "left"
  local mine = figure.ask("autumn")
  facts.pact = pact_of(mine, his)
  owe_kang((facts.pact == "kept" and 2 or -1) - (choice == "told" and 2 or 0))
  if choice == "told" then
    deeds.post(1)
    deeds.file(3)
    deeds.add("hide", .015)
    deeds.warm("kang", -2)
  end
  say(ANSWERED[facts.pact] .. (choice == "told" and HEARD_THREE or ""),
    { figure = spoken(mine) })
end

event "conference" {
  tags = { "fixed" },
  heading = "All on",
  picture = "telephone",
  when = [[month == facts.autumn and month < '1958-12' and facts.office
    and facts.call ~= '' and facts.pact == '' and people.xiaoman.here
    and (facts.walk ~= '' or month == '1958-08' or not people.meng.here)]],
  weight = 1000000,
  who = "xiaoman", place = "line", form = "conference", ask = "figure",
  sources = { "B5", "A2", "F27", "composed" },
  owes = { "ranks", "notice", "third_notice", "notice_1959", "kang_june" },
  record = [[The county spoke with all its communes at once, and praised and blamed them
    by name. In the purchase season Fengyang wanted three reports a day: in the morning
    what people meant to do, at noon what they were doing, at night how much grain was in.
    [](cite:F27) The order in which communes are called here is composed.]],
  discuss = { "cause",
    "Communes were called in the order of their last report. What did that do to the "
      .. "next one, and did anybody at the county have to intend it?" },
  enter = function()
    local his = figure.neighbour(2)
    local told = county.figures()
    say(CONFERENCE, { swore = SWORE[facts.call], kang = spoken(his),
      first = spoken(told.sputnik.figure),
      second = spoken(told.red_flag.figure) })
    local line = choose { id = "line",
      { "told", "Say that three hundred was Kang's; then give your figure.",
        tag = "tell" },
      { "fail", "Press the telephone's fork with your thumb; the line fails.",
        tag = "delay", open = "people.hou.here",
        closed = "Nobody else here could be rung." },
      { "left", "Say nothing of Tuesday's call; give a figure.", tag = "withhold" },
    }
    if line == "fail" then the_line_fails() else the_line_holds(line, his) end
  end,
}
