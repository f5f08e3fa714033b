-- Chain 1, the pact: Kang's call and the first conference; the notices, the nights of
-- 1959 and what came of it stand beside this file. Composed: Kang, Xiaoman, their words,
-- log, letter and sacks. Kang's figure is the model's neighbour. The record: matching a
-- neighbour A2 (F07), the telephone conference and the order of the last report B5
-- (F27), stepping down A4 (F16), the letter of April 1959 (F05), confessions from
-- training classes R1, Q2 (F34, F51), seed as a loan S6.
local county = require "county"
local deeds = require "deeds"
local figure = require "desk.figure"
local spoken = require "spoken"

local SLACK = 330 -- jin a mu: still three hundred to anyone who was there

local function owe_kang(points) facts.kang_debt = facts.kang_debt + points end

local CLICK = {
  three = [["The fire is out," says Xiaoman. "It was quite a small one." By evening the
    team heads have laid out their carts by three hundred.]],
  weigh = [["Weighed," says Kang, as one says it of a tooth. He will tell them that you
    are having it looked at.]],
  own = [["You always did sit on that side of the lamp," says Kang.]],
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
    "It's Kang. … No, I mean alone. Xiaoman, my dear, there is a fire at the post office.
    … Thursday they ring us all at once for the autumn figure, and what we say we'll be
    asked to [deliver](term:quota). … In June I was ninth of eleven, and he coughed. At
    cadre school we had one lamp and I never took the good side. … Three hundred jin a mu.
    … It is what it would have been if it had rained when we wrote for it. [You say three,
    I say three, and they'll think it is the soil.](said:kang) … No, not in writing. Will
    you say it with me?"]],
  choices = {
    { "weigh", "\"When I've had a field weighed.\"", tag = "delay",
      effect = calls("weigh", function() deeds.add("hide", .01) end) },
    { "three", "\"Three hundred, on the lamp.\"", tag = "other",
      effect = calls("three", function()
        deeds.post(-1)
        deeds.add("hide", .02)
        deeds.warm("kang", 1)
      end) },
    { "own", "\"Each of us says his own.\"", tag = "refuse",
      effect = calls("own", function()
        deeds.post(1)
        deeds.warm("kang", -1)
      end) },
  },
}

local SWORE = {
  three = "who on Tuesday swore with you to say three hundred",
  weigh = "who on Tuesday asked you to say three hundred with him",
  own = "who on Tuesday thought three hundred a figure for people",
}

local CONFERENCE = [[
  ["You're all on,"](said:xiaoman) says Xiaoman, and the line fills with other people's
  offices: a stove lid, a cockerel. Autumn grain, jin a mu, in last week's order. Sputnik,
  {first}. Red Flag, {second}. Then Kang of Iron Bridge, {swore}. "{kang}," says Kang,
  quickly. A pencil writes it. "East Wind," says the voice, and coughs. "Kang told us you
  might say three. It got a laugh. What is it really?"]]

local ANSWERED = {
  kept = [["{figure}," you say. It gets its laugh. The pencil goes on writing for longer
    than a figure takes.]],
  broke = [["{figure}, subject to threshing," you say. The voice has already gone on to
    Ferry Town. Somebody at Iron Bridge blows out a lamp.]],
  topped = [["{figure}," the voice repeats, for everyone. At Iron Bridge a stool goes
    over.]],
}

local HEARD_THREE = [[ By morning sixteen storekeepers have heard *three*, and put by
  for it.]]

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
  say [[By the time Xiaoman finds the fault, your thumb, they have rung Hou. He gave six
    hundred, and spelled his name.]]
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
    [](cite:F27)]],
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
      { "told", "\"Three was Kang's own figure.\" Then yours.", tag = "tell" },
      { "fail", "Put a thumb on the fork. Have the line fail.", tag = "delay",
        open = "people.hou.here", closed = "Nobody else here could be rung." },
      { "left", "Leave Tuesday out of it; give a figure.", tag = "withhold" },
    }
    if line == "fail" then the_line_fails() else the_line_holds(line, his) end
  end,
}
