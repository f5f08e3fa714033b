-- Removal, in any year: three signs that come before it, at most one a month, and the
-- scene in which the seal is handed over. That administrators were replaced for low
-- figures, unmet quotas and "right-leaning" is F16, F17, F19, F31; the minutes, the order
-- of the communes on the line, the copied letter and all words are composed.
local deeds = require "deeds"
local game = require "game"

local SIGN_MONTHS = [[facts.office and month >= '1958-10' and month <= '1960-10'
  and facts.sign_month ~= month]]

local function sign(which)
  facts[which], facts.sign_month = true, game.month
  deeds.sign()
end

event "sign_order" {
  when = SIGN_MONTHS .. " and facts.post < 40 and not facts.sign_order",
  heading = "Out of order", form = "call", weight = 50,
  record = [[In Fengyang reports were due by telephone three times a day, and praise and
    blame came down the same line. [](cite:F27) Li Ruojian finds that where there were
    targets, and a penalty for missing them, the false report was the safe one.
    [](cite:F76) The county led such a call; communes could only answer to it. That a
    commune is left out of the list is composed.]],
  discuss = { "perspective",
    "A name is left out of a list that is read aloud. What does each listener on "
      .. "the line learn, and what can nobody prove?" },
  text = [[["You're all on," says Xiaoman.](said:xiaoman) The county coughs and takes
    the communes in the order of their last report, which you have pencilled on your
    pad, since it tells you when to swallow your tea. Where East Wind should come it is
    not called. The voice goes on down to the last, which is always Sluice, and turns a
    leaf. "East Wind," it says. "Here," says Sluice, by mistake.]],
  enter = function() sign "sign_order" end,
  choices = {
    { "here", "\"East Wind. Here.\"", effect = deeds.nothing },
    { "carts", "Say that two carts leave tonight.", effect = function()
      deeds.hand_over(3000)
      deeds.post(2)
    end },
    { "why", "Ask whether there is a new list.", effect = function()
      deeds.post(-1)
    end },
  },
}

event "sign_copied" {
  when = SIGN_MONTHS .. [[ and facts.post < 34 and facts.sign_order
    and not facts.sign_copied and people.hou.here]],
  heading = "Copy", form = "letter", weight = 50,
  record = [[In Pixian, Sichuan, two communes told 23 million jin more than they had. The
    county's grain chief would not go along with it and was moved to another post; later
    the prefecture protected him. [](cite:F66) Who kept a desk was for county and
    prefecture to decide. No letter of this kind has come our way; it is composed.]],
  discuss = { "significance",
    "Is a copy sent to a deputy an act against anybody, when the letter is about "
      .. "lamp oil?" },
  text = [[The letter is about lamp oil. At its foot, where it has said *East Wind,
    director*, it says *East Wind, director; copy, Comrade Hou*. Hou brings you his own,
    to spare you wondering, and lays it on yours with the edges square. ["A
    typist," he says.](said:hou) His has been unfolded more often.]],
  enter = function() sign "sign_copied" end,
  choices = {
    { "ask", "Ask him what he writes to them.", effect = function() deeds.post(-1) end },
    { "file", "Give both to be filed, pinned together.", effect = deeds.nothing },
    { "answer", "Answer about the oil, with a copy to Comrade Hou.", effect = function()
      deeds.post(1)
    end },
  },
}

-- The last sign keeps for the season after Lushan: whoever was in danger in the first
-- winter and is still in the chair has had two already.
event "sign_warned" {
  when = SIGN_MONTHS .. [[ and facts.post < 30 and facts.sign_copied
    and not facts.sign_warned and people.xiaoman.here and month >= '1959-08']],
  heading = "The battery", weight = 50,
  record = [[An order by word of mouth leaves nothing to show. A county secretary in
    Guangshan had been told in that way to try contracts; he was disowned for it and
    killed, by a memoir. [](cite:F99) In such a place some asked for a line in the
    minutes, some kept a diary, some declined. What people keep, or write later, also
    defends them: three insiders of Xinyang left memoirs, and each is partial.
    [](cite:F15)]],
  discuss = { "cause",
    "Why might an official write down what was only said by telephone, and who else "
      .. "could be protected or harmed by the notebook?" },
  text = [[Xiaoman brings a chit for the switchboard's battery, which was charged on
    Monday. "Suppose a person put through a call before it was light," she says, "and the
    two on the line were agreeing on a minute, without any names. She wouldn't have
    listened." She reads the chit over to see that it is straight. ["She might want a
    certain box under a certain bed to have string round it."](said:xiaoman)]],
  enter = function() sign "sign_warned" end,
  choices = {
    { "string", "Put string round the box.", effect = deeds.nothing },
    { "seen", "Walk to the county and be seen there.", effect = function()
      deeds.post(3)
    end },
    { "chit", "Sign the chit, and charge the battery again.", effect = deeds.nothing },
    { "copies", "Sit up and copy out what was telephoned.", effect = function()
      deeds.post(-1)
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
local INKSTONE = " down, and moves the inkstone a hand to the left, where it should have "
  .. "been all along."

event "removal" {
  when = "not facts.office and facts.removal_told == '' and month < '1960-12'",
  heading = "The tea tin", weight = 1000, form = "minute", place = "office",
  record = [[Removals were settled above the commune. Zhang Shufan, commissioner of
    Xinyang prefecture, was set aside over a low estimate. [](cite:F16) Li Ruiying was
    labelled for reporting a need. [](cite:F19) Wu Zhipu, who had backed the most radical
    course in Henan, was replaced as the province's chief in mid-1961; [](cite:F13) in
    1979 a memorial restored his name. [](cite:F15) What a director carried out of the
    office, and in which box, is composed.]],
  discuss = { "cause",
    "The ground given in a minute may be true and still not be the reason. Which "
      .. "other papers would show it?" },
  enter = function()
    facts.removal_told = ground()
    if people.hou.here then deeds.fate("hou", "succeeds") end
    say([[The minute is taken in your office with you standing, there being company for
      the chairs. *The director of East Wind is relieved {ground}; to Seventh Brigade,
      Upper Kiln, as [work-point](term:work_points) recorder.* {by} The seal is asked for.
      It lives in a tea tin whose lid turns the wrong way, and somebody has to be shown
      how. {seat}]], {
      ground = GROUND[facts.removal_told],
      by = people.fan.here and BY.fan or BY.county,
      seat = (people.hou.here and "Hou sits" or "He sits") .. INKSTONE,
    })
  end,
  choices = {
    { "list", "Hand everything over, by list.", effect = function()
      facts.took = "list"
    end },
    { "receipts", "Carry out the biscuit box of receipts.", effect = function()
      facts.took = "receipts"
    end },
    { "tin", "Ask for the tin back, without the seal.", effect = function()
      facts.took = "tin"
    end },
    { "notebook", "Carry out the notebook of what was telephoned.", effect = function()
      facts.took = "notebook"
    end },
  },
}
