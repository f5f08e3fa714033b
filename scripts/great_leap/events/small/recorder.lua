-- The smaller desk: work-point recorder at Upper Kiln, after a removal in any year. Seven
-- scenes, one a month, in no fixed season, and one if the chair falls vacant again. A
-- recorder writes the day's points (points and posts: institutions, 2 and 3); gleaning
-- could be theft (institutions, 11); letters were held (F20); inspectors asked an old
-- man at a threshing floor (F77) and looked into Xinyang (F14). People, words and papers
-- are composed. deeds.kiln moves how far
-- the points favour the weak.
local deeds = require "deeds"
local game = require "game"
local stool = require "stool"

local FREE = [[not facts.office and facts.removal_told ~= ''
  and facts.removed_on ~= month]]

local function mark() facts.kiln_scenes = facts.kiln_scenes + 1 end

-- As a scene that closes it comes in the first month that has no other.
event "kiln_sick" {
  tags = { "asks" },
  ask = "share", sources = { "institutions", "composed" }, owes = { "paper_team" },
  when = FREE .. " and month ~= '1960-11'", heading = "The last column", weight = 1,
  record = [[In Fengyang meals were stopped as a penalty. [](cite:F27) In Xinyang, once
    relief teams had come early in 1961, people who were recovering were to work half
    days. [](cite:F13) What recorders did with the ill in between we have not read.]],
  discuss = { "cause",
    "The ill earn no points and eat by the book of points. How can a rule for paying "
      .. "work come to decide who eats?" },
  text = [[{facts.leaf}

 Liu Erwang, who heads Upper Kiln, gives you the point book and a stool that used to be a
    loom. In the book lies your furnace list of October 1958{facts.list == 'whole' and
    ', whole' or facts.list == 'short' and ', as signed' or facts.list == 'six' and
    ', for six days only' or facts.list == 'school' and ', with the school on it' or ''}.
    A full day is ten, a light one six, within a total that the office checks. The sick
    eat by the same book; their column has been torn out, for tobacco. ["It's
    your pencil now, Director," says Liu Erwang.](said:erwang)]],
  enter = mark,
  choices = {
    { "blank", "Leave the column torn out, as you found it.",
      tag = "withhold",
      effect = stool.entry({ fact = "kiln_sick", kiln = -.03, file = -3, warm = -1 }) },
    { "watch", "Put the sick and Liu's Hollow's kin down as watchmen, at ten.",
      tag = "conceal",
      effect = stool.entry({ fact = "kiln_sick", kiln = .03, file = 4, warm = 1,
        hollow = 1300 },
        "By your book nine watchmen keep the cold kiln; two are four years old.") },
    { "six", "Rule the column again: six for the sick, Liu's Hollow's kin too.",
      tag = "give", effect = stool.entry({ fact = "kiln_sick", file = 1, hollow = 600 },
        "An office slip asks why lying down has earned six points.") },
  },
}

event "kiln_inspector" {
  ask = "figure", sources = { "F14", "F77", "composed" },
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "The recorder is asked", weight = 6,
  record = [[In December 1958 Peng Dehuai listened to old soldiers in Hunan. He came away
    with a verse on a slip, of grain left on the ground; who wrote it is disputed.
    [](cite:F37) Zhao Ziyang, whose report of hidden grain in Guangdong was made known to
    the whole country, told a reporter of his doubts in private. [](cite:F35)]],
  discuss = { "significance",
    "Bowls at a pot and names in a book are two counts of one meal. What can each "
      .. "answer?" },
  text = [[{facts.leaf}

    An inspector passing the hall asks you how many ate yesterday; rations go by the
    answer. {people.hou.here and month < '1960-12' and 'Hou' or
    'Someone from the office'}, behind him, who signed the book, is looking at the pear
    {facts.orchard == 'fruit' and 'stumps' or 'trees'}. One number is in the book. The
    bowls are fewer.]],
  enter = mark,
  choices = {
    { "pot", "Take him to the pot at noon, to count bowls.", tag = "look",
      effect = stool.entry({ fact = "kiln_inspector", file = 4, found = 1300,
        hollow = 1300 },
        "The inspector has counted bowls at Liu's Hollow as well; a cart came up.") },
    { "seat", "Say that the office answers for figures.", tag = "pass_up",
      effect = stool.entry({ fact = "kiln_inspector", file = -2, hollow = 300 },
        "The office told the inspector that all are fed, and sent one short cart.") },
    { "bowls", "Tell him the number of bowls.", tag = "tell",
      effect = stool.entry({ fact = "kiln_inspector", file = -5, warm = -1,
        lost = 700 }) },
    { "book", "Read him the number in the book.", tag = "conceal",
      effect = stool.entry({ fact = "kiln_inspector", file = 1, warm = 1,
        hollow = 700 },
        "After your book the inspector had Liu's Hollow's read, and left it a cart.") },
  },
}

event "kiln_count" {
  ask = "words", sources = { "B2", "R05", "R11", "composed" },
  when = FREE .. " and facts.kiln_sick ~= '' and (month == '1960-10' or "
    .. "month >= '1959-11' and month <= '1960-03' or month <= '1959-03')",
  heading = "Witness to the count", form = "form", weight = 6,
  record = [[In Wuxing, Zhejiang, 238 teams of 286 are said to have hidden part of the
    crop of 1957, before there was a commune. [](cite:R11) False walls, pits, unthreshed
    straw and an early sharing-out are recalled. What was hidden kept people alive in
    places, and was the reason given for the searches. [](cite:R05)]],
  discuss = { "perspective",
    "A pit behind a hedge is theft in one account and next year's food in another. "
      .. "Could one person hold both?" },
  text = [[{facts.leaf}

    *Stocktaking, Seventh Brigade: potato pits, by number and depth. Counted by the team
    head. Witness: the recorder.* Liu Erwang has counted every pit as far as the thorn
    hedge. Behind it the path to the latrine makes a new bend. What lies in counted pits
    is called in; a pit found later is charged to both names; an unwitnessed sheet is
    counted again.]],
  enter = mark,
  choices = {
    { "add", "Add one to the number, and sign.", tag = "tell",
      effect = stool.entry({ fact = "kiln_count", kiln = -.05, file = -4, warm = -2,
        lost = 1600 },
        "Carts have emptied the pit you added to the count, behind the hedge.") },
    { "sign", "Sign for the pits on the terrace.", tag = "conceal",
      effect = stool.entry({ fact = "kiln_count", file = 3, warm = 1, hollow = 900 },
        "The pit left uncounted lent Liu's Hollow 900 jin, reckoned as grain.") },
    { "string", "Return the sheet unwitnessed.", tag = "delay",
      effect = stool.entry({ fact = "kiln_count", file = 1, lost = 500, hollow = 400 },
        "Your unwitnessed pits were recounted; Liu's Hollow had borrowed from one.") },
  },
}

event "kiln_letter" {
  ask = "act", sources = { "O1", "F20", "F23", "composed" },
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "Addressed to the prefecture", weight = 6,
  record = [[In spring 1959 halls in Shangcheng had stopped and 37 people had died. A
    soldier's relative telegraphed to the Premier. On the county secretary's orders it
    stayed at the post office, and an inquiry denied it. [](cite:F23) In Xinyang, by a
    weak source, an unsigned letter was sent back down to be dealt with, and its writer
    was found and broken. [](cite:F20) Shandong's governor was heard when he wrote of
    crowds at the stores, as a repost has it. [](cite:F78)]],
  discuss = { "cause",
    "A complaint travels through the office that it complains of. What did that do to "
      .. "what the province could know?" },
  text = [[{facts.leaf}

 Liu Erwang's aunt has had a letter written, to the prefecture, about pots, with her
    name, and yours as the one who signed for them. The bag with the points would take it
    to {people.xiaoman.here and 'Xiaoman' or 'the switchboard'}, where letters are held,
    by date. [](cite:F20) The ferryman knows of one answered with pots, and of one whose
    writer was fetched.]],
  enter = mark,
  choices = {
    { "ferry", "Carry it past the switchboard to the ferry.", tag = "give",
      effect = stool.entry({ fact = "kiln_letter", file = 5, warm = 1, found = 1200,
        hollow = 1200 },
        "The aunt's letter about pots has brought a man with questions, and a cart.") },
    { "keep", "Keep it in the point book, unsent.", tag = "withhold",
      effect = stool.entry({ fact = "kiln_letter", file = -2 }) },
    { "bag", "Put it in the bag with the points.", tag = "pass_up",
      effect = stool.entry({ fact = "kiln_letter", file = 3, hollow = 700 },
        "The office has read the aunt's letter, and lends Liu's Hollow a sack a lane.") },
    { "back", "Read it to her once more and give it back.", tag = "refuse",
      effect = stool.entry({ fact = "kiln_letter", file = 1, warm = -1, hollow = 300 },
        "The aunt read her letter out at Liu's Hollow; the miller swept his floor.") },
  },
}

-- What is on the ground to be picked up, by season.
local GLEANING = {
  winter = "what the mattocks have left in the potato ridges",
  spring = "the shepherd's purse along the brigade's ditches",
  summer = "the stubble, where a child can fill a cap by noon",
  autumn = "the bean rows, after the carts",
}
local function season()
  local m = tonumber(game.month:sub(6, 7))
  if m <= 2 or m == 12 then return "winter" elseif m <= 5 then return "spring" end
  return m <= 9 and "summer" or "autumn"
end

event "kiln_glean" {
  ask = "words", sources = { "institutions", "F21", "composed" },
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "Leave to pick", weight = 6,
  record = [[A native of Xinyang remembers that digging greens was forbidden. [](cite:F21)
    That gleaning could count as theft is recalled, not checked again. [](cite:R27) Leave
    in a recorder's hand is composed.]],
  discuss = { "change",
    "When does picking up what a harvest leaves turn from custom into theft?" },
  enter = function()
    mark()
    say([[{facts.leaf}

      Gleaning is theft until you have written who may, so the women come to you about
      {what}. Liu Erwang would have nothing written; then the militia write up whom they
      meet. What the brigade rakes goes to the hall's pot, what people pick goes home. The
      office reads your line.]],
      { what = GLEANING[season()] })
  end,
  choices = {
    { "none", "Write nothing; be at the other end of the terrace.", tag = "conceal",
      effect = stool.entry({ fact = "kiln_glean", file = 1, warm = 1, found = 350,
        hollow = 350 },
        "The militia wrote that no gleaners were seen, ours or Liu's Hollow's.") },
    { "sick", "Write: for three days only houses with someone ill.",
      tag = "give",
      effect = stool.entry({ fact = "kiln_glean", file = 3, found = 750, hollow = 750 },
        "For the three days' gleaning Liu's Hollow carried two of its ill up here.") },
    { "rake", "Write: anyone, once the brigade has raked.", tag = "comply",
      effect = stool.entry({ fact = "kiln_glean", file = -2, warm = -1 },
        "After the brigade's rakes the gleaners found a button, and handed it in.") },
    { "anyone", "Write: anyone, Liu's Hollow too, from tomorrow noon.", tag = "give",
      effect = stool.entry({ fact = "kiln_glean", file = 5, found = 1200,
        hollow = 1200 }) },
  },
}

event "kiln_chair" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = FREE .. " and facts.kiln_scenes >= 1 and people.hou.here and month < '1960-12'",
  heading = "The tenth of the month", who = "hou", place = "office", weight = 20,
  text = [[Hou is on the telephone in your chair when you bring the points. "Yes," he
    says. "Correct. Yes." He puts his palm over the mouthpiece. ["Which drawer do you keep
    the string in?"](said:hou) he asks you.]],
  enter = mark,
}

event "kiln_advice" {
  ask = "words", sources = { "F27", "composed" },
  when = FREE .. " and facts.kiln_scenes >= 2 and people.hou.here and month < '1960-12'",
  weight = 3000, heading = "Hou asks", who = "hou", place = "office",
  record = [[In Fengyang three reports a day were wanted by telephone, with praise and
    blame. [](cite:F27) Lu Xianwen of Xinyang spread the mass meetings of one county by
    such a call. [](cite:F19) A successor's question is composed.]],
  discuss = { "cause",
    "Two people in turn sit in one chair and hear the same question. How much of their "
      .. "answers comes from the chair?" },
  text = [[Hou, who has your chair, keeps you back. The county has asked him for last
    night's figure again. At that figure two carts of sorghum leave the halls; for a
    lower one it would ask who advised him. ["What did you tell them, the second
    time?"](said:hou)]],
  enter = mark,
  choices = {
    { "same", "\"The same, and then I had the line fail.\"", tag = "tell",
      effect = function(answer)
        stool.entry({ fact = "kiln_advice", file = -2, lost = 1000 },
          "Hou repeated his figure, as you advised, and two carts went.")(answer)
        deeds.warm("hou", 1)
      end },
    { "lower", "\"A lower one. You heard what it cost me.\"", tag = "give",
      effect = function(answer)
        stool.entry({ fact = "kiln_advice", file = 3, hollow = 700 },
          "Hou told the county a lower figure; two carts stay at Liu's Hollow.")(answer)
        deeds.warm("hou", 2)
      end },
    { "points", "Lay the points on the desk and go.", tag = "withhold",
      effect = function(answer)
        stool.entry({ fact = "kiln_advice" })(answer)
        deeds.warm("hou", -1)
      end },
  },
}

-- A successor can be replaced as well; before 1961 that is Hou, where he sits.
local LID = [["Did you show him how the lid turns?" you ask. ["He didn't ask," says
  Hou.](said:hou)]]
local STRING = [["Did you show him the drawer with the string?" you ask. ["He didn't ask,"
  says Hou.](said:hou)]]

event "kiln_second_stool" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = [[not facts.office and facts.removal_told ~= '' and facts.removed_on ~= month
    and facts.seat >= 3 and month < '1961-03' and people.hou.here
    and people.hou.fate == 'succeeds']],
  heading = "A second stool", who = "hou", weight = 30000,
  enter = function()
    deeds.leaves("hou", "followed")
    say([[Hou is relieved too, and has come to Upper Kiln to mend tools. The county has
      lent somebody for the chair, who read him the minute. He could have prompted, Hou
      says, having heard yours. Liu Erwang finds him the other end of the loom. ]]
      .. (facts.took == "tin" and STRING or LID))
  end,
}
