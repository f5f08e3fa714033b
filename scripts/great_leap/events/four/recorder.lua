-- The smaller desk: work-point recorder at Upper Kiln, after a removal in any year. Seven
-- scenes, one a month, in no fixed season, and one if the chair falls vacant again. A
-- recorder writes the day's points (points and posts: institutions, 2 and 3); gleaning
-- could be theft (institutions, 11); letters were held (F20); inspectors asked recorders
-- and cooks (F14, F77). People, words and papers are composed. deeds.kiln moves how far
-- the points favour the weak.
local deeds = require "deeds"
local game = require "game"

local FREE = [[not facts.office and facts.removal_told ~= ''
  and facts.removed_on ~= month and facts.kiln_month ~= month]]

local function mark()
  facts.kiln_month, facts.kiln_scenes = game.month, facts.kiln_scenes + 1
end

event "kiln_sick" {
  when = FREE, heading = "The last column", weight = 4,
  record = [[Two rules for those who lay ill are known. In Fengyang meals were stopped as
    a penalty. [](cite:F27) In Xinyang, once relief teams had come early in 1961, people
    who were recovering were to work half days. [](cite:F13) What recorders did with the
    ill in the months between we have not read.]],
  discuss = { "cause",
    "The ill earn no points and eat by the book of points. How can a rule made for "
      .. "paying work come to decide who eats?" },
  text = [[Liu Erwang gives you the book, a pencil on a string and a stool that used to be
    a loom. Ten for a full day, six for a light one. Then there are those who lie down,
    and who eat by the same book. The last recorder had a column for them; he has torn it
    out to roll tobacco. ["He said you'd want one of your own," says Liu
    Erwang.](said:erwang)]],
  enter = mark,
  choices = {
    { "six", "Rule it again: lying down, six.", effect = function()
      facts.kiln_sick = "six"
      deeds.kiln(.3)
    end },
    { "blank", "Leave no column. Who comes is written.", effect = function()
      facts.kiln_sick = "blank"
      deeds.kiln(-.5)
    end },
    { "watch", "Put them down as watchmen of the kiln, ten.", effect = function()
      facts.kiln_sick = "watch"
      deeds.kiln(.7)
    end },
  },
}

event "kiln_inspector" {
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "The recorder is asked", weight = 2,
  record = [[In December 1958 Peng Dehuai listened to old soldiers in Hunan by a charcoal
    fire. He came away with a verse on a slip, of grain left on the ground and potato
    leaves that had withered; who wrote it is disputed. [](cite:F37) Others who were asked
    said what was wanted. Zhao Ziyang, whose report of hidden grain in Guangdong was made
    known to the whole country, told a reporter of his doubts in private. [](cite:F35)]],
  discuss = { "significance",
    "Bowls at a pot and names in a book are two counts of one meal. Which questions "
      .. "can each of them answer?" },
  text = [[An inspector, on his way past the hall, asks who writes the book, and asks that
    person how many ate yesterday. {people.hou.here and month < '1960-12' and 'Hou' or
    'Someone from the office'}, behind him, is looking at the pear
    {facts.orchard == 'fruit' and 'stumps' or 'trees'}. There are two answers. One is in
    the book. For the other you would have to have stood by the pot and counted bowls,
    which you did, it being warm there.]],
  enter = mark,
  choices = {
    { "bowls", "Tell him the bowls.", effect = function()
      facts.kiln_inspector = "bowls"
      deeds.kiln(-.1)
    end },
    { "book", "Read him the book.", effect = function()
      facts.kiln_inspector = "book"
      deeds.kiln(.1)
    end },
    { "pot", "Take him to the pot at noon.", effect = function()
      facts.kiln_inspector = "pot"
    end },
    { "seat", "Say that the office answers for figures.", effect = function()
      facts.kiln_inspector = "seat"
      deeds.kiln(-.2)
    end },
  },
}

event "kiln_count" {
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "Witness to the count", form = "form", weight = 2,
  record = [[In Wuxing, Zhejiang, 238 teams of 286 are said to have hidden part of the
    crop of 1957, before there was a commune. [](cite:R11) False walls, pits, straw left
    unthreshed and an early sharing-out are the means recalled. Those in brigade and
    commune who knew could inform or look away. What was hidden kept people alive in
    places, and it was the reason given for the searches. [](cite:R05)]],
  discuss = { "perspective",
    "A pit behind a hedge is theft in one account and next year's food in another. "
      .. "Could one person hold both views?" },
  text = [[*Stocktaking, Seventh Brigade: potato pits, by number and depth. Counted by the
    team head. Witness: the recorder.* Liu Erwang has counted every pit on the terrace. He
    has stopped at the thorn hedge, behind which the path to the latrine makes a bend that
    it did not use to make. The pencil is on its string.]],
  enter = mark,
  choices = {
    { "sign", "Sign for the pits on the terrace.", effect = function()
      facts.kiln_count = "sign"
      deeds.kiln(.3)
    end },
    { "walk", "Walk the path with him first, then sign.", effect = function()
      facts.kiln_count = "walk"
      deeds.kiln(.1)
    end },
    { "add", "Add one to the number, and sign.", effect = function()
      facts.kiln_count = "add"
      deeds.kiln(-.5)
    end },
    { "string", "Let the string break. Return it unwitnessed.", effect = function()
      facts.kiln_count = "string"
    end },
  },
}

event "kiln_letter" {
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "Addressed to the prefecture", weight = 2,
  record = [[In spring 1959 halls in Shangcheng had stopped and 37 people had died. A
    soldier's relative sent the Premier a telegram. On the orders of the county's
    secretary it stayed at the post office, and an inquiry denied what it said.
    [](cite:F23) In Xinyang, by a weak source, a letter without a name was sent back down
    to be dealt with, and its writer was found and broken. [](cite:F20) Shandong's
    governor was heard when he wrote of crowds at the stores, as a repost has it.
    [](cite:F78)]],
  discuss = { "cause",
    "A complaint has to travel through the office that it complains of. What did "
      .. "that do to what the province could know?" },
  text = [[You carry the points down on the tenth, so Liu Erwang's aunt gives you what she
    has had written: one sheet, to the prefecture, about pots. It gives her own name, the
    brigade, and yours, as the one who signed for them. She has sealed it with rice, she
    says, so you will see that she is serious. Letters go through {people.xiaoman.here
    and 'Xiaoman' or 'the switchboard'}. [](cite:F20)]],
  enter = mark,
  choices = {
    { "ferry", "Take it on to the ferry instead.", effect = function()
      facts.kiln_letter = "ferry"
    end },
    { "bag", "Put it in the bag with the points.", effect = function()
      facts.kiln_letter = "bag"
    end },
    { "back", "Read it to her once more and give it back.", effect = function()
      facts.kiln_letter = "back"
    end },
    { "keep", "Keep it in the point book.", effect = function()
      facts.kiln_letter = "keep"
    end },
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
  when = FREE .. " and facts.kiln_sick ~= ''",
  heading = "Leave to pick", weight = 2,
  record = [[A native of Xinyang remembers that digging greens was forbidden. [](cite:F21)
    That gleaning could count as theft is recalled in general, not checked again.
    [](cite:R27) Team, storekeeper and militia had the say in the field. Leave in a
    recorder's hand is composed.]],
  discuss = { "change",
    "When does picking up what a harvest leaves turn from custom into theft, and "
      .. "what has to change first?" },
  enter = function()
    mark()
    say([[Picking over is theft until the recorder has written that it isn't, so the women
      come to you about {what}. The storekeeper would have it raked again for the brigade
      first. Liu Erwang would have nothing written. A line has to say who goes in, and on
      which day, or the militia will write one.]], { what = GLEANING[season()] })
  end,
  choices = {
    { "anyone", "Write: anyone, from tomorrow noon.", effect = function()
      facts.kiln_glean = "anyone"
      deeds.kiln(.2)
    end },
    { "sick", "Write: first, for three days, houses with a name in bed.",
      effect = function()
        facts.kiln_glean = "sick"
        deeds.kiln(.5)
      end },
    { "rake", "Write: after the brigade has raked.", effect = function()
      facts.kiln_glean = "rake"
      deeds.kiln(-.4)
    end },
    { "none", "Write nothing; be at the other end of the terrace.", effect = function()
      facts.kiln_glean = "none"
      deeds.kiln(.1)
    end },
  },
}

event "kiln_chair" {
  when = FREE .. " and facts.kiln_scenes >= 1 and people.hou.here and month < '1960-12'",
  heading = "The tenth of the month", who = "hou", place = "office", weight = 1,
  text = [[Hou is on the telephone in your chair when you bring the points. He has had its
    short leg seen to, which you had been meaning to. "Yes," he says.
    "Correct. Yes." He puts his palm over the mouthpiece. ["Which drawer do you keep the
    string in?"](said:hou) he asks you.]],
  enter = function()
    mark()
    pause()
  end,
}

event "kiln_advice" {
  when = FREE .. " and facts.kiln_scenes >= 5 and people.hou.here and month < '1960-12'",
  heading = "Hou asks", who = "hou", place = "office",
  record = [[Communes gave their figures by telephone at night, and all of them could
    hear. Some gave the figure as it was, some a plan in its place, and some were ill. In
    Fengyang three reports a day were wanted, with praise and blame. [](cite:F27) Lu
    Xianwen of Xinyang spread the mass meetings of one county by such a call. [](cite:F19)
    No question from a successor to the one before him is known to us.]],
  discuss = { "cause",
    "Two people sit in one chair in turn and hear the same second question. How "
      .. "much of their answers comes from the chair?" },
  text = [[Hou keeps you while he checks a column that he has checked. He has grown
    thinner and his collar has not. The county wanted last night's figure a second time,
    and when he had given it a second time it wished him a good night. ["What did you tell
    them," says Hou, "the second time?"](said:hou)]],
  enter = mark,
  choices = {
    { "lower", "\"A lower one. Ask who read the minute.\"", effect = function()
      facts.kiln_advice = "lower"
    end },
    { "same", "\"The same, and then I had the line fail.\"", effect = function()
      facts.kiln_advice = "same"
    end },
    { "points", "Lay the points on the desk and go.", effect = function()
      facts.kiln_advice = "points"
    end },
  },
}

-- A successor can be replaced as well; before 1961 that is Hou, where he sits.
local LID = [["Did you show him the lid?" you ask. ["He didn't ask," says
  Hou.](said:hou)]]
local STRING = [["Did you show him the string?" you ask. ["He didn't ask,"
  says Hou.](said:hou)]]

event "kiln_second_stool" {
  when = [[not facts.office and facts.removal_told ~= '' and facts.removed_on ~= month
    and facts.seat >= 3 and month < '1961-03' and people.hou.here
    and people.hou.fate == 'succeeds']],
  heading = "A second stool", who = "hou", weight = 1000,
  enter = function()
    deeds.leaves("hou", "followed")
    say([[Hou walks up behind the salt cart with a bedding roll and a box of spanners. He
      is to mend tools at Upper Kiln. A man from the county has the chair, and read him
      the minute; he could have prompted, Hou says, having heard yours. Liu Erwang finds
      him a stool that used to be the other end of the loom. ]]
      .. (facts.took == "tin" and STRING or LID))
    pause()
  end,
}
