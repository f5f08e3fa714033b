-- What the scenes of the ladle remember: the hall at Liu's Hollow, its cook, your mother.
-- Each with its first value; "" is: not asked yet.
return {
  feast = "",         -- the first hall's rule: free, beam, sown, guests
  board = "",         -- the hall's board, November 1958: weigh, down, children
  -- Your chalk of spring 1959, liang of sixteen a bowl; 0: you drew none.
  board_full = 0, board_half = 0, board_young = 0, board_office = 0,
  table = "",         -- the small table, spring 1959: sat, queue, guests, sick
  ill_smoke = "",     -- fires for the ill, spring 1959: slip, sickpot
  -- Whose list the absent are on, September 1959: left (the brigade's), half (Yao's
  -- slips), cook (Ding's), rubbed (nobody's).
  board59 = "",
  tickets = "",       -- the dead on Ding's list: struck, copied, heads (counted by head)
  rail_told = false,  -- what came of it in January 1960 was told
  ding_signs = 0,     -- months in which Ding was seen to go short
  -- Your mother.
  supper = "",        -- October 1959: eat, half, tickets, office
  eve = "",           -- New Year's Eve at the county: leave, sent, stayed
  new_year = "",      -- the visit: eat, three, tickets
  mother_kept = 0,    -- times that food of yours came to her
  mother_signs = 0,   -- months in which she was seen to go short
}
