-- Removal, in any year: three signs that come before it, at most one a month, and the
-- scene in which the seal is handed over. That administrators were replaced for low
-- figures, unmet quotas and "right-leaning" is F16, F17, F19, F31; the minutes, the order
-- of the communes on the line, the copied letter and all words are composed.
local deeds = require "deeds"
local game = require "game"
local stool = require "stool"

local SIGN_MONTHS = [[facts.office and month >= '1958-10' and month <= '1960-10'
  and facts.sign_month ~= month]]

local function sign(which)
  facts[which], facts.sign_month = true, game.month
  deeds.sign()
end

event "sign_order" {
  tags = { "sign_removal" },
  ask = "words", sources = { "B5", "F27", "F76", "composed" }, owes = { "removal" },
  when = SIGN_MONTHS .. " and facts.post < 40 + facts.file / 8 and not "
    .. "facts.sign_order",
  heading = "Out of order", form = "call", weight = 500000,
  record = [[In Fengyang reports were due by telephone three times a day; praise and blame
    came down the same line. [](cite:F27) Li Ruojian finds that where targets had a
    penalty the false report was the safe one. [](cite:F76) That a commune is left out of
    the list is composed.]],
  discuss = { "perspective",
    "A name is left out of a list that is read aloud. What does each listener learn, "
      .. "and what can nobody prove?" },
  text = [[["All eleven are on," says Xiaoman.](said:xiaoman) Communes are taken in the
    order of their last report. Where East Wind should come it is not called. The voice
    goes down to the last and turns a leaf. "East Wind," it says. "Here," says Sluice, by
    mistake. Whoever comes last sends carts, or reasons.]],
  enter = function() sign "sign_order" end,
  choices = {
    { "why", "Ask whether there is a new list.", tag = "pass_up", effect = function()
      deeds.post(-3)
      deeds.file(2)
      deeds.send("hollow", 600)
      stool.leaf "The county reads its communes more slowly since you asked for the list."
      say [["Which list?" says the voice, and turns the leaf back. Liu's Hollow's cart,
        loaded for tonight, is sent home with its 600 jin.]]
    end },
    { "carts", "Say that two carts leave tonight.", tag = "comply", effect = function()
      deeds.hand_over(6000)
      deeds.post(3)
      deeds.file(-2)
      stool.leaf "The county has stamped *late* on Bai's receipt for your two carts."
      say [[Two carts go tonight and the same two on Thursday: 6,000 jin.]]
    end },
    { "here", "\"East Wind. Here.\"", tag = "tell", effect = function()
      deeds.post(2)
      stool.leaf()
      say [["Heard," says the voice. Xiaoman writes the hour beside it, 23.12.]]
    end },
  },
}

event "sign_copied" {
  tags = { "sign_removal" },
  ask = "act", sources = { "F66", "Q1", "composed" }, owes = { "removal" },
  when = SIGN_MONTHS .. [[ and facts.post < 34 + facts.file / 8 and facts.sign_order
    and not facts.sign_copied and people.hou.here and month >= '1959-08']],
  heading = "Copy", form = "letter", weight = 500000,
  record = [[In Pixian, Sichuan, two communes told 23 million jin more than they had. The
    county's grain chief would not go along and was moved; later the prefecture protected
    him. [](cite:F66) Who kept a desk was for county and prefecture to decide. The letter
    is composed.]],
  discuss = { "significance",
    "Is a copy sent to a deputy an act against anybody, when it is about lamp oil?" },
  text = [[{facts.leaf}

    A letter from the county about lamp oil ends *East Wind, director; copy, Comrade Hou*.
    Hou lays his copy on yours. ["Some typist," he says.](said:hou) He takes questions
    badly. If you answer with a copy, letters will go on coming to both; if nobody
    answers, it is listed.]],
  enter = function() sign "sign_copied" end,
  choices = {
    { "answer", "Answer about the oil, with a copy to Comrade Hou.", tag = "comply",
      effect = function()
        deeds.post(2)
        deeds.file(1)
        deeds.hands("ws", .0008, 1)
        stool.leaf()
        say [[Two lines: oil, forty jin, received. Hou signs for his copy.]]
      end },
    { "ask", "Ask Hou what he writes to the county.", tag = "look", effect = function()
      deeds.post(-1)
      deeds.file(-3)
      deeds.warm("hou", -1)
      stool.leaf "The county asks Hou for the letter he kept back after your question."
      deeds.hands("ws", .0015, 1)
      say [["The crop," says Hou. On Friday he is at the repair shop, with a dozen hands,
        and sends no letter.]]
    end },
    { "file", "Have both letters filed unanswered, pinned together.", tag = "delay",
      effect = function()
        deeds.post(1)
        deeds.file(2)
        deeds.warm("hou", 1)
        stool.leaf "The pin joining Hou's lamp-oil letter to yours has rusted."
        say [[Hou has a pin with him. The letters go under *oil, lamp*, his on top.]]
      end },
  },
}

-- The last sign keeps for the season after Lushan: whoever was in danger in the first
-- winter and is still in the chair has had two already.
event "sign_warned" {
  tags = { "sign_removal" },
  ask = "act", sources = { "F99", "F15", "composed" }, owes = { "removal" },
  when = SIGN_MONTHS .. [[ and facts.post < 30 + facts.file / 8 and facts.sign_copied
    and not facts.sign_warned and people.xiaoman.here and month >= '1959-08']],
  heading = "The battery", weight = 500000,
  record = [[A county secretary in Guangshan had been told by word of mouth to try
    contracts; he was disowned for it and killed, by a memoir. [](cite:F99) Some asked for
    a line in the minutes, kept a diary, or declined. What people keep also defends them:
    three insiders of Xinyang left memoirs, and each is partial. [](cite:F15)]],
  discuss = { "cause",
    "Why might an official write down what was only said by telephone, and whom else "
      .. "could it protect or harm?" },
  text = [[{facts.leaf}

    Xiaoman of the switchboard wants a chit for a battery signed. "Suppose a person put
    through a call before it was light," she says, "and two were wording a paper to
    remove somebody. She wouldn't have listened. There's string, for a box of receipts;
    there's the county, which would ask who told."]],
  enter = function() sign "sign_warned" end,
  choices = {
    { "copies", "Sit up and copy out what was telephoned; leave chits unsigned.",
      tag = "conceal", effect = function()
        deeds.post(-1)
        deeds.file(-3)
        stool.leaf()
        say [[By four there are nineteen sheets, each with its day and hour.]]
      end },
    { "string", "Tie up the box of receipts, and sign the chits.", tag = "give",
      effect = function()
        deeds.warm("xiaoman", 1)
        deeds.file(1)
        stool.leaf "Dust lies on the string you put round the box of receipts."
        deeds.send("hollow", 400)
        say [[Four turns and a carter's knot. You sign for *battery, one,* and for Liu's
          Hollow's 400 jin.]]
      end },
    { "seen", "Walk to the county and be seen there.", tag = "tell",
      effect = function()
        deeds.post(4)
        deeds.file(-6)
        deeds.hands("ws", .01, 1)
        deeds.warm("xiaoman", -1)
        stool.leaf "In the county's yard they still ask whom you were waiting for."
        say [[You stand in the county's yard from eight to four, and are wished good
          day.]]
      end },
  },
}

-- What the minute gives as its ground.
local function ground()
  if facts.removed_on < "1959-01" and facts.furnaces < .7 * facts.asked_furnaces then
    return "furnaces"
  elseif facts.searches_found > 0 or facts.hidden >= 1 then
    return "store"
  elseif facts.met < .6 then
    return "delivery"
  elseif facts.wild == 0 and facts.figure > 0 then
    return "figure"
  end
  return "leaning"
end

local GROUND = {
  furnaces = "for hands promised to the furnaces and kept at potatoes",
  store = "for grain found within the commune and unknown to its director",
  delivery = "for deliveries behind the notice, and reasons ahead of it",
  figure = "for a figure held to be below the mood of the masses, and held to",
  leaning = "for right-leaning sentiment, as shown in remarks",
}
local BY = {
  fan = "Fan reads it, and reads it well.",
  county = "A man from the county reads it, with his hat on his knee.",
}
local INKSTONE = " down, and moves the inkstone a hand to the left."

event "removal" {
  ask = "act", sources = { "F16", "F19", "composed" }, owes = { "five_called_back" },
  when = "not facts.office and facts.removal_told == '' and month < '1960-10'",
  heading = "The tea tin", weight = 1000000, form = "minute", place = "office",
  record = [[Zhang Shufan, commissioner of
    Xinyang prefecture, was set aside over a low estimate. [](cite:F16) Li Ruiying was
    labelled for reporting a need. [](cite:F19) Wu Zhipu, who had backed the run to
    the left in Henan, [](cite:F21) was replaced as the province's chief in mid-1961;
    [](cite:F13) in 1979 a memorial restored his name. [](cite:F15) What a director
    carried out is composed.]],
  discuss = { "cause",
    "The ground in a minute may be true and not be the reason. Which other papers "
      .. "would show it?" },
  enter = function()
    facts.removal_told, facts.removal_month = ground(), game.month
    if people.hou.here then deeds.fate("hou", "succeeds") end
    say([[{facts.leaf}

      Three men from the county have the chairs; you stand. *Comrade Shen is relieved
      {ground}; to Seventh Brigade, Upper Kiln, as [work-point](term:work_points)
      recorder.* {by} They ask for the seal. It lives in a tea tin whose lid turns the
      wrong way. What you carry out is entered against you; what stays, they read.
      {seat}]], {
      ground = GROUND[facts.removal_told],
      by = people.fan.here and BY.fan or BY.county,
      seat = (people.hou.here and "Hou sits" or "He sits") .. INKSTONE,
    })
  end,
  choices = {
    { "receipts", "Carry out the box of receipts that people can claim on.",
      tag = "conceal",
      effect = function()
        facts.took = "receipts"
        deeds.file(1)
        deeds.warm("erwang", 1)
        deeds.send("hollow", 500)
        stool.leaf [[On the receipts in your box Liu's Hollow has been paid 500 jin.]]
      end },
    { "list", "Hand everything over, by list.", tag = "comply", effect = function()
      facts.took = "list"
      deeds.file(-5)
      deeds.hand_over(2200)
      stool.leaf [[The station has taken the 2,200 jin that your list put at the mill.]]
    end },
    { "notebook", "Carry out the notebook of what was telephoned.", tag = "withhold",
      effect = function()
        facts.took = "notebook"
        deeds.file(5)
        deeds.warm("xiaoman", 1)
        deeds.relief(1600)
        stool.leaf [[Shown a promise in your telephone notebook, Bai at the station let
          the halls have 1,600 jin.]]
      end },
    { "tin", "Ask for the tin back, without the seal.", tag = "other",
      effect = function()
        facts.took = "tin"
        deeds.file(-2)
        deeds.warm("hou", -1)
        stool.leaf()
      end },
  },
}
