-- Autumn 1960: the signs that somebody reads what was answered. Work teams worked from
-- papers, and their cases laid the blame on counties and below (F51); both slips and the
-- string are composed. They come in every game with an office: what the table makes of
-- the papers is another matter (table_1960.lua).
local HOU = {
  [true] = [["They have never asked to see what we answered," says Hou.]],
  [false] = [[The boy who has the pole asks whether they will be wanted back.]],
}

event "file_wanted" {
  tags = { "tells", "opening", "sign_removal" },
  when = "month == '1960-10' and facts.office",
  weight = 1000000, heading = "By return", form = "list", ask = "nothing",
  sources = { "F51", "composed" }, owes = { "file_string" },
  enter = function()
    say([[*To be sent up the same day: carbons of all answers to directives, 1958 to 1960,
      tied by year. Whoever answered need not come with them.* [](cite:F51) Three bundles
      go down the road on a pole. ]] .. HOU[people.hou.here])
  end,
}

event "file_string" {
  tags = { "tells", "opening", "sign_removal" },
  when = "month == '1960-11' and facts.office",
  weight = 1000000, heading = "Returned herewith", form = "letter", ask = "nothing",
  sources = { "F51", "composed" }, owes = { "five_table" },
  enter = function()
    say([[*Returned herewith: straw string, three lengths. Retained for the work team:
      three autumns, as told.* A second sheet has gone {desk}. It asks who has held the
      director's post, and from which day to which, *without gaps*.]],
      { desk = people.hou.here and "to Hou's desk and not to yours"
        or "to accounts and not to you" })
  end,
}
