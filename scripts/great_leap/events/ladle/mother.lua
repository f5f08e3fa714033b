-- Your mother, at Liu's Hollow and on the hall's returns. Composed: all of it, with next
-- door's girl, the half cake behind the salt, the cloth, the returns. Fires at home
-- forbidden, as one witness of Xinyang tells: G3, F21. The leader's table: G7, F30, F80.
-- A county meeting that sat through New Year's Eve: F27.
local deeds = require "deeds"

local function fed() facts.mother_kept = facts.mother_kept + 1 end
local function sign() facts.mother_signs = facts.mother_signs + 1 end

event "three_supper" {
  tags = { "sign_mother" },
  ask = "act", sources = { "G3", "G7", "F21", "F65", "composed" },
  owes = { "ladle_next_door", "three_return_unused", "three_return_used" },
  when = "month == '1959-10' and facts.office and people.mother.here",
  weight = 20, heading = "At home", place = "home", who = "mother", form = "told",
  record = [[One native of Xinyang remembers that smoke from houses was forbidden.
    [](cite:F21) In western Sichuan, in the winter of 1959, halls closed their doors and
    fires at home stayed banned. [](cite:F65) A commune could allow the ill to cook,
    overlook smoke, or punish it. This supper is composed, and so is everything that is
    said at the table.]],
  discuss = { "perspective",
    "What does a roof without smoke tell the office that ordered it, and what does "
      .. "it tell the house across the lane?" },
  text = [[No smoke comes from your mother's roof, as the notice requires; [](cite:F21)
    nor may food be kept under it. She has saved you supper from the hall: one cake,
    wrapped in a cloth, with three of this week's [meal tickets](term:meal_ticket), not
    torn: three meals not fetched. She has eaten, she says. She halves the cake with a
    thread, because you were always particular, and puts both halves on your side of the
    table. Somebody's hen, the queue says, is only a rumour. What you say she will tell
    the queue.]],
  enter = sign,
  choices = {
    { "eat", "Eat both halves; she is watching.", tag = "comply", effect = function()
      facts.supper = "eat"
      deeds.warm("mother", 1)
    end },
    { "half", "Eat half, and hide half where she will find it.", tag = "give",
      effect = function()
        facts.supper = "half"
        fed()
        deeds.file(1)
      end },
    { "tickets", "Hold up the tickets: she has not eaten.", tag = "refuse",
      effect = function()
        facts.supper = "tickets"
        fed()
        deeds.tickets(1)
        deeds.post(-2)
        deeds.file(4)
        deeds.warm("mother", -1)
        say [[["Those are for my old age," she says, and tears one off to
          oblige you.](said:mother)]]
      end },
    { "office", "Say that the office fed you.", tag = "conceal", effect = function()
      facts.supper = "office"
      deeds.post(1)
      say "She wraps both halves again, and asks what the office had."
    end },
  },
}

local NOODLES = 6000 -- jin that the county has fetched upon the rumour

-- What is heard of her in December; by the answer at supper.
local HEARD = {
  eat = [["Is she off her food?" asks Ding, of your mother. Her tickets come to the hall
    in the hand of next door's girl, who is six and brings two bowls. Ding has asked the
    girl whose the big one is. "We take turns," says the girl.]],
  half = [[Zhao has one form over from the search, for your mother. *Shen-Zhou shi, Liu's
    Hollow. Behind the salt: cake, half, the hall's make. Explanation: mice. Disposal: put
    back.* Next door's girl, who is six, told him they were clean mice, and that she knew
    them. The form's last column is empty.]],
  tickets = [[Your mother's tickets are all torn now, says Ding, who has the halves on a
    string. What she cannot make out is the bowl: it goes out of the door full, and comes
    back wiped, with somebody else's thanks. Next door's girl, who is six, brings it.]],
  office = [[Your mother has told the queue what the office eats: noodles, with an egg.
    Next door's girl, who is six, has been to Ding with your mother's ticket, to ask
    whether a person may eat at the office instead. The county has written *morale, good*,
    and fetches six thousand jin more.]],
}

event "ladle_next_door" {
  tags = { "tells", "closes", "sign_mother" }, ask = "nothing",
  sources = { "P5", "composed" },
  when = "month == '1959-12' and facts.supper ~= ''"
    .. " and people.mother.here and people.ding.here",
  weight = 20, heading = "Next door", form = "hearsay",
  enter = function()
    sign()
    if facts.supper == "half" then deeds.file(3) end
    if facts.supper == "office" then deeds.hand_over(NOODLES) end
    say(HEARD[facts.supper])
  end,
}

local function answer_her()
  choose { id = "dumpling",
    { "three", "Cut the dumpling in three; get the girl onto Ding's list.", tag = "give",
      effect = function()
        facts.new_year = "three"
        fed()
        deeds.warm("mother", 1)
        deeds.file(4)
        deeds.tickets(2)
      end },
    { "tickets", "Leave your own week's tickets under the bowl.", tag = "give",
      effect = function()
        facts.new_year = "tickets"
        fed()
        deeds.file(2)
        deeds.tickets(1)
      end },
    { "eat", "Eat the dumpling, with the vinegar.", tag = "comply",
      effect = function()
        facts.new_year = "eat"
        deeds.post(1)
        deeds.file(-1)
      end },
  }
end

local CAME = {
  leave = "Your leave is good until six in the morning.",
  [""] = "Nine days late, the county has let its directors go home for a day.",
}

local function visit()
  sign()
  say(CAME[facts.eve] .. [[ Your mother has laid a fire and not lit it. The hall gave a
    dumpling a head; hers she has kept for you, with borrowed vinegar. Next door's little
    girl holds the end of the thread that will cut it. She is not on Ding's ticket list,
    which the county reads. You have the office's tickets, seven a week; their series
    shows whose they are.]])
  answer_her()
end

event "three_new_year" {
  tags = { "fixed", "sign_mother" },
  ask = "act", sources = { "G7", "F27", "F30", "F80", "composed" },
  owes = { "three_return_unused", "three_return_used" },
  when = "people.mother.here and facts.office and (facts.eve == 'leave'"
    .. " and (month == '1960-01' or month == '1960-02')"
    .. " or facts.eve == '' and month == '1960-02')",
  weight = "facts.eve == 'leave' and 1000000 or 30",
  heading = "New Year at home", place = "home", who = "mother", form = "told",
  record = [[What people in office ate is told in opposite ways. A report by Fengyang
    county of 24 November 1960 names the meat, oil and drink that officials had for
    themselves. [](cite:F30) A memoir from Jianhu in Jiangsu tells of a deputy secretary
    who fainted from hunger. [](cite:F80) Some leaders queued with everyone; some kept a
    small table apart. On the Eve of this New Year Fengyang's leaders were still in their
    meeting. [](cite:F27)]],
  discuss = { "perspective",
    "A county's report of 1960 lists what officials ate, and a memoir remembers one "
      .. "who fainted. What does each want its reader to think?" },
  enter = visit,
}

event "three_new_year_after" {
  tags = { "sign_mother" },
  ask = "act", sources = { "F89", "F30", "composed" },
  owes = { "three_return_unused", "three_return_used" },
  when = "(month == '1960-01' or month == '1960-02') and not facts.office"
    .. " and facts.eve == '' and facts.new_year == '' and people.mother.here",
  weight = 20, heading = "The first month", place = "home", who = "mother",
  form = "told",
  record = [[In the halls of Jiuquan, Gansu, people remember about three liang a head and
    day in November 1959 (which liang, and whether milled, is not said), given as two
    meals of leaf soup. [](cite:F89) A post near the
    food could make a difference: in Fengyang officers of brigades ate the meat that had
    been brought for a visitor. [](cite:F30) What a recorder of work points could bring
    home to his family, we have not read.]],
  discuss = { "cause",
    "How far could a cook's, a storekeeper's or a recorder's small post decide that "
      .. "one household ate a little better than the next?" },
  text = [[Nobody keeps a recorder of work points from home. The stove is laid and not
    lit. The hall gave each person one dumpling; your mother has kept hers for you, with
    somebody's vinegar. The girl from next door has the thread ready. She is on no list,
    and the county reads Ding's. You have seven tickets of Upper Kiln's own series, which
    can be told from the Hollow's.]],
  enter = function()
    sign()
    answer_her()
  end,
}

local CLOTH = {
  sent = [[Your mother, says your driver, called in next door's girl, who has no tickets,
    to see the dinner eaten. He brings back the cloth, washed.]],
  stayed = [[Your driver has a cloth from your mother: half a cake of before New Year, and
    a hall ticket, untorn. Next door's girl, he was to say, had cut the cake.]],
}

event "three_cloth" {
  tags = { "tells", "sign_mother" }, ask = "nothing", sources = { "F27", "composed" },
  when = "month == '1960-02' and facts.office and people.mother.here"
    .. " and (facts.eve == 'sent' or facts.eve == 'stayed')",
  weight = 20000, heading = "A cloth", form = "errand",
  enter = function()
    sign()
    say(CLOTH[facts.eve])
  end,
}

local SPRING = "month >= '1960-04' and month <= '1960-05' and people.mother.here"
local ALONE = "facts.hollow >= 2 and facts.mother_kept == 0 and facts.mother_signs >= 2"
  .. " and (facts.supper ~= '' or facts.new_year ~= '')"

event "three_return_unused" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "P5", "composed" },
  when = SPRING .. " and " .. ALONE,
  weight = "month == '1960-05' and 400 or 20", heading = "Hall return", form = "form",
  documents = [[*Liu's Hollow, tickets of the old and sick, March.*

    *Shen-Zhou shi, issued 31, used 12.*

    *Enclosed: 19, tied.*]],
  enter = function()
    deeds.leaves("mother", "dead")
    if intensity() == "documents" then return end
    say [[*Liu's Hollow, tickets of the old and sick, March.*

      *Shen-Zhou shi, issued 31, used 12.*

      The hall sends your mother's other nineteen over, tied with thread.]]
  end,
}

-- What stands beside her tickets, by what had come to her.
local function used()
  if facts.new_year == "tickets" then
    return [[issued 31, used 38; seven of another series.* The clerk has put the seven
      down to *weather*.]]
  end
  if facts.new_year == "three" then
    return [[issued 31, used 31.* Each was handed in cut in three, says the clerk, who has
      had to count corners.]]
  end
  if facts.supper == "half" then
    return "issued 31, used 31. Found in the house: half a cake, and no owner.*"
  end
  return "issued 31, used 31.*"
end

local BOWLS = {
  steamed = "Bowls, by the increase method. ",
  weighed = "Flour, weighed dry. ",
  returned = "Increase, none. ",
}

event "three_return_used" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "P5", "composed" },
  when = SPRING .. " and not (" .. ALONE .. ") and (facts.supper ~= ''"
    .. " or facts.new_year ~= '' or facts.eve ~= '')",
  weight = "month == '1960-05' and 400 or 20", heading = "Hall return", form = "form",
  who = "mother",
  enter = function()
    deeds.fate("mother", "outlives")
    say("*Hall return for March, Liu's Hollow, the old and sick. "
      .. (BOWLS[facts.steamed] or "") .. "Shen-Zhou shi, " .. used())
    say [[["That hen was no rumour," says your mother. "Next door had it under the
      bed."](said:mother) She has half a cake for you, cut with a thread.]]
  end,
}
