-- What the scenes of the tractor and the oxen remember. Each with its first value; ""
-- is: not asked yet.
return {
  photo = "",    -- Tang's plot weighed five times: "stood", "tooth", "held", "lines"
  -- The tractor and its flag: "flag" (both, hung), "satchel" (flag hidden), "without"
  -- (signed for as without fuel), "unsigned", "hou" (he signed, nobody asked you).
  prize = "",
  tang_told = "",      -- Mar 1959, about his plot: hall, home, believe, clerk
  tang_signs = 0,      -- what he can see coming, where he led searches
  ox_cause = "",       -- Oct 1959, the report of loss: sabotage, hunger, work, kept
  pan_signs = 0,       -- what Pan can see coming
  cake_oxen = -1,      -- parts of a hundred of the bean cake fed to oxen; -1: never asked
  cake_halls = 0,      -- and to the halls' pots
  ox_down = 1,         -- of Pan's eleven: lain down and not got up, beside the black one
  bill = "",           -- his bill: "asked" or "noted" (came without being asked of you)
  bill_paid = 0,       -- jin put down against it
  bill_from = "",      -- out of what: fuel, store, heifer, receipt
}
