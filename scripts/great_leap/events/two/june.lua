-- June 1959: a figure may be taken back, and it is put on file; what comes of that in
-- winter and in the autumn after. The form, its two copies, the study class and the
-- bundle are composed, on three things: the letter that asked for the truth (A6, F05),
-- the crop of 1958 that a plenum cut in August (F94), lying that was safer than falling
-- short (F76). The order of 25 June about the jin is RECALLED.
local deeds = require "deeds"
local figure = require "desk.figure"

local SAME = .02 -- of the figure told: a correction that is none

local REPLY = {
  stands = [[You sign both copies. "It stands," says Hou, and blots them.]],
  down = [[Wen rules the old figure through with one line, so that it can still be read.
    The copies go off in two envelopes.]],
  up = [[The county rings to ask if it is a slip of the pen. No other commune has
    corrected its figure upward.]],
}

local function held_to_be(value)
  local cut = 1 - value / facts.figure58
  local how = cut > SAME and "down" or cut < -SAME and "up" or "stands"
  facts.unsaid, facts.unsaid_how = value, how
  if how ~= "stands" then figure.correct(value) end
  if how == "down" then
    deeds.add("deliver", -.12 * cut)
    deeds.post(-2 - 3 * cut)
    deeds.file(cut > .5 and 2 or 1)
    deeds.warm("wen", 1)
  else
    deeds.post(how == "up" and 3 or 1)
    deeds.add("deliver", how == "up" and .06 or 0)
    deeds.warm("wen", how == "up" and -1 or 0)
  end
  say(REPLY[how])
end

event "unsaid" {
  when = "month == '1959-06' and facts.office and facts.figure58 > 0"
    .. " and people.wen.here and people.hou.here",
  heading = "Now held to be",
  weight = 20,
  who = "hou", place = "desk", form = "form",
  ask = "figure", sources = { "A6", "F05", "F94", "F76", "composed" },
  owes = { "unsaid_back", "unsaid_last" },
  record = [[The letter of 29 April asked for the truth about yields. [](cite:F05) In
    August a plenum cut the grain of 1958 to 500 thousand million jin; [](cite:F94) later
    it came to 400. [](cite:F49) Falling short was punished, and lying was not.
    [](cite:F76) We have read of no form on which a commune could take its figure back;
    this one is composed.]],
  discuss = { "change",
    "Between April and August 1959 the same correction could be asked for and held "
      .. "against its author. How does a second copy serve both?" },
  enter = function()
    say [[*Correction, in the spirit of the letter of 29 April. Autumn 1958, jin a mu.
      Told: {facts.figure58}. Now held to be:* and a blank with room for four figures.
      [](cite:F05) *To be signed by whoever told the first figure{facts.cosign == 'twice'
      and '; where there are two Shens, by both' or ''}. In two copies.* The county means
      to reckon what is still due by it. Hou has made up forms himself. ["One copy is
      about the crop," he says. "The other is about you."](said:hou)]]
    held_to_be(number { id = "unsaid", min = 60, max = 1500, step = 1,
      unit = "jin a mu",
      marks = { { facts.figure58, "told in 1958" }, { 209, "1957, weighed" } },
      text = "Autumn 1958, now held to be." })
  end,
}

local CLASS = {
  down = [[At the county's study class a blackboard has your two figures for one crop,
    {facts.figure58} and {facts.unsaid}. *Which is the lie?* Eleven directors answer in
    turn. You are taken last, and lent the chalk.]],
  stands = [[*Autumn 1958, {facts.figure58}, told; June 1959, confirmed,* says the notice
    of grain still due, under *basis*. Your second signature is the clearer of the two.]],
  up = [[The notice of grain still due thanks East Wind for having come forward. Under
    *basis* it has: *Autumn 1958, {facts.unsaid}, as corrected by the commune itself.*]],
}

event "unsaid_back" {
  tags = { "tells" },
  when = [[month >= '1959-10' and month <= '1960-01' and facts.office
    and facts.unsaid_how ~= '']],
  heading = "Under basis",
  weight = 20,
  who = "county", place = "county", form = "blackboard",
  ask = "nothing", sources = { "A6", "F94", "composed" },
  enter = function()
    if facts.unsaid_how == "down" then deeds.post(-1) end
    say(CLASS[facts.unsaid_how])
  end,
}

local BUNDLE = {
  down = "Yours was on top of them. It had been read until it was soft.",
  stands = "She was shown yours, which is clean.",
  up = "She was shown yours. It has a star on it, in pencil.",
}

event "unsaid_last" {
  tags = { "tells" },
  when = [[month >= '1960-08' and month <= '1960-11' and facts.office
    and facts.unsaid_how ~= '' and people.xiaoman.here]],
  heading = "Eleven corrections",
  weight = 20,
  who = "xiaoman", place = "post", form = "bundle",
  ask = "nothing", sources = { "A6", "F76", "composed" },
  enter = function()
    say([[Xiaoman of the switchboard had to wait in the county's paper store. *Corrections
      of the harvest of 1958, eleven communes, first copies* lie there with the string
      uncut: the total, says the slip, had been closed before they came. The second copies
      lie open. ]] .. BUNDLE[facts.unsaid_how])
  end,
}
