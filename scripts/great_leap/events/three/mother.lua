-- Your mother, at Liu's Hollow and on the hall's returns. Composed: all of it. Fires at
-- home forbidden, as one witness of Xinyang tells: G3, F21. The leader's table: G7. A
-- county meeting that sat through New Year's Eve: F27.
local deeds = require "deeds"

local function fed() facts.mother_kept = facts.mother_kept + 1 end

event "three_supper" {
  when = "month == '1959-10' and people.mother.here",
  heading = "At home", place = "home", who = "mother",
  record = [[One native of Xinyang remembers that smoke from houses was forbidden.
    [](cite:F21) In western Sichuan, in the winter of 1959, halls closed their doors and
    fires at home stayed banned. [](cite:F65) A commune could allow the ill to cook,
    overlook smoke, or punish it. This supper is composed, and so is everything that is
    said at the table.]],
  discuss = { "perspective",
    "What does a roof without smoke tell the office that ordered it, and what does "
      .. "it tell the house across the lane?" },
  text = [[No smoke from your mother's roof, as the notice requires. [](cite:F21) She has
    kept your supper from the hall: one cake, folded in the cloth you carried your
    winter-school primer in. She has had hers, she says. She tells you whose son has a
    daughter, and that somebody's hen is only a rumour. She halves the cake with a thread,
    neatly, because you were always particular, and both halves come to rest on your side
    of the table. When you lift the cloth there are three [meal tickets](term:meal_ticket)
    in the fold, not torn. They are this week's.]],
  choices = {
    { "eat", "Eat; she is watching.", effect = function() facts.supper = "eat" end },
    { "half", "Eat half, and hide half where she will find it.", effect = function()
      facts.supper = "half"
      fed()
    end },
    { "tickets", "Put the tickets on the table.", effect = function()
      facts.supper = "tickets"
      fed()
      say [[["Those are for my old age," she says, and tears one off to
        oblige you.](said:mother)]]
    end },
    { "office", "Say that you have eaten where you work.", effect = function()
      facts.supper = "office"
      say "She wraps both halves again, and asks what there was."
    end },
  },
}

local TABLE = {
  [true] = "Take her back to eat at the office table.",
  [false] = "Take her back to eat with you at Upper Kiln.",
}

local function visit(came)
  say(came .. [[ She has laid a fire, as one lays it, and put no match to it. From the
    hall there was a dumpling a head for the day; hers is for you, in a bowl under a bowl.
    Next door's girl walks in, climbs up and is handed the end of the thread to hold, as
    something she is used to. ["She comes to see the stove," says your
    mother.](said:mother)]])
  choose { id = "dumpling",
    { "three", "Let the girl pull the thread; cut it in three.", effect = function()
      facts.new_year = "three"
    end },
    { "tickets", "Leave your own week's tickets under the bowl.", effect = function()
      facts.new_year = "tickets"
      fed()
    end },
    { "eat", "Eat it. She made a point of the vinegar.", effect = function()
      facts.new_year = "eat"
    end },
    { "table", TABLE[facts.office], effect = function()
      facts.new_year = "table"
      fed()
      deeds.post(-2)
      say [[She eats what the others eat and says aloud how plain it is, in case anybody
        should be listening.]]
    end },
  }
end

event "three_new_year" {
  when = "(month == '1960-01' or month == '1960-02') and facts.office"
    .. " and facts.eve == 'leave' and people.mother.here",
  weight = 1000, heading = "First day of the year", place = "home", who = "mother",
  record = [[What people in office ate is told in opposite ways. A report by Fengyang
    county of 24 November 1960 names the meat, oil and drink that officials had for
    themselves. [](cite:F30) A memoir from Jianhu in Jiangsu tells of a deputy secretary
    who fainted from hunger. [](cite:F80) Some leaders queued with everyone; some kept a
    small table apart. On the Eve of this New Year Fengyang's leaders were still in their
    meeting. [](cite:F27)]],
  discuss = { "perspective",
    "A county's report of 1960 lists what officials ate, and a memoir remembers one "
      .. "who fainted. What does each want its reader to think?" },
  enter = function() visit "Your leave is good until six in the morning." end,
}

event "three_new_year_after" {
  when = "(month == '1960-01' or month == '1960-02') and not facts.office"
    .. " and facts.eve == '' and facts.new_year == '' and people.mother.here",
  weight = 1000, heading = "First day of the year", place = "home", who = "mother",
  record = [[In the halls of Jiuquan, Gansu, people remember about three liang a head and
    day in November 1959, given as two meals of leaf soup. [](cite:F89) A post near the
    food could make a difference: in Fengyang officers of brigades ate the meat that had
    been brought for a visitor. [](cite:F30) What a recorder of work points could bring
    home to his family, we have not read.]],
  discuss = { "cause",
    "How far could a cook's, a storekeeper's or a recorder's small post decide that "
      .. "one household ate a little better than the next?" },
  enter = function() visit "Nobody keeps a recorder of work points from his mother." end,
}

local CLOTH = {
  sent = [[The driver has the cloth back for you, washed. She was surprised, he says, and
    called in a girl from next door to see it eaten.]],
  stayed = [[The driver has a cloth for you with half a cake in it, from before the
    holiday. Your mother had heard that the county feeds people badly.]],
}

event "three_cloth" {
  when = "month == '1960-02' and (facts.eve == 'sent' or facts.eve == 'stayed')"
    .. " and people.mother.here",
  weight = 100000, heading = "A cloth", form = "errand",
  enter = function() say(CLOTH[facts.eve]) end,
}

event "three_return_unused" {
  when = "month == '1960-04' and facts.hollow >= 2 and facts.mother_kept == 0"
    .. " and people.mother.here",
  weight = 1000, heading = "Hall return", form = "form",
  enter = function()
    deeds.leaves("mother", "dead")
    say [[*Hall return for March, Liu's Hollow, the old and sick.*

      *Shen-Zhou shi, issued 31, used 12.*

      The hall sends the other nineteen over, tied with thread.]]
  end,
}

event "three_return_used" {
  when = "month == '1960-04' and (facts.hollow < 2 or facts.mother_kept > 0)"
    .. " and people.mother.here",
  weight = 900, heading = "Hall return", form = "form", who = "mother",
  enter = function()
    deeds.fate("mother", "outlives")
    say [[*Hall return for March, Liu's Hollow, the old and sick. Shen-Zhou shi, issued
      31, used 31.* She has half a cake for you all the same, cut with a thread. ["That
      hen was no rumour," she says. "It was next door's. It was under the
      bed."](said:mother)]]
  end,
}
