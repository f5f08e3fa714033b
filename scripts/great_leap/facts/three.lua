-- What the scenes of act three remember. Each with its first value; "" is: not asked.
return {
  -- The ladle.
  board = "",       -- the hall's board, November 1958: weigh, down, children
  board59 = "",     -- its line "Absent, 0", September 1959: left, half, rubbed
  tickets = "",     -- the dead on Ding's list: struck, copied, heads (counted by head)
  -- Your mother.
  supper = "",      -- October 1959: eat, half, tickets, office
  eve = "",         -- New Year's Eve at the county: leave, sent, stayed
  new_year = "",    -- the visit: eat, three, tickets, table
  mother_kept = 0,  -- times that food of yours came to her
  -- The desk of act three.
  restored = "",    -- plots and halls of the summer: pulled, nod, later
  floor59 = "",     -- Old Meng before the inspector: spoke, interrupted, away
  second = "",      -- the second figure: held, steps, hou
  passes = "",      -- what the passes said: kin, named, county
  seed59 = "",      -- seed or quota: lend, keep, part
  wen_book = "",    -- Wen and her figures: kept, taken, moved
  dam = "",         -- whom the dam got: lot, strong, weak, labelled
  steamed = "",     -- the increase method: read, weighed, returned
}
