-- Chain 2, Tang where he led the searches: two signs (the second is in tractor.lua),
-- and November 1960. Composed: the rod, the drum, the forms, the chart with the rocket
-- and the tortoise. Searches: B3 (F27, F31); blame that sank to counties and below: Q2,
-- Q3 (F29, F51).
local deeds = require "deeds"

event "tang_lists" {
  tags = { "tells", "sign_tang" },
  heading = "The same doors",
  when = [[month >= '1960-06' and month <= '1960-08' and people.tang.here and
    people.tang.fate == 'searched']],
  weight = "month == '1960-08' and 400 or .001",
  who = "tang", place = "stone_bridge", form = "hearsay", ask = "nothing",
  sources = { "B3", "F31", "composed" },
  owes = { "five_tang" },
  enter = function()
    facts.tang_signs = facts.tang_signs + 1
    say [[Somebody from the county's new office against bad cadres has been to the houses
      that Tang searched, with a ruled sheet: what was taken, [](cite:F31) by whom, who
      held the lamp. Tang is going round to the same doors himself, to ask people to be
      exact. At the fourth a woman says that he took a jar of beans. ["Two jars," says
      Tang.](said:tang)]]
    if people.tang.warm > 0 then
      say [[He tells you, unasked, how many jars he took in all.]]
    end
  end,
}

-- In either seat.
event "five_tang" {
  tags = { "tells", "closes" },
  when = [[month == '1960-11' and people.tang.here and people.tang.fate == 'searched' and
    facts.tang_signs >= 2]],
  weight = 20, who = "tang", place = "stone_bridge", form = "told", ask = "nothing",
  sources = { "Q2", "Q3", "F29", "F51", "composed" },
  heading = "Stone Bridge",
  documents = [[*Work team, East Wind. Sent to the class at Chenghe: Tang Tiezhu, 29,
    secretary, Stone Bridge. Grounds: search forms, by household, bearing his name as
    witness. Property: one drum, under repair; left with the brigade.*]],
  text = [[Two men of the [work team](term:work_team) go out to Stone Bridge for Tang,
    who is mending the drum. [](cite:F51) He asks whether he should bring his own rope;
    his is better. On the limed wall the rocket painted for first place still shows on a
    damp day; he salutes it as he is walked past. The search forms bear his name as
    witness.]],
  enter = function() deeds.leaves("tang", "taken") end,
}
