-- What the scenes of the signs of removal and of the smaller desk remember. Each with
-- its first value; "" is: not asked yet.
return {
  sign_month = "",    -- the month of the last sign that was shown
  sign_order = false, sign_copied = false, sign_warned = false,
  removal_month = "", -- in which it was read out
  removal_told = "",  -- furnaces, store, delivery, figure, leaning; "" not told
  -- What the last answer at a sign or at the smaller desk came to, in words: the next
  -- page there opens with it.
  leaf = "",
  took = "",          -- what was carried out of the office: receipts, notebook, list, tin
  kiln_scenes = 0,    -- how many of its scenes have been played
  kiln_sick = "", kiln_inspector = "", kiln_count = "", kiln_letter = "",
  kiln_glean = "", kiln_advice = "",
  kiln_book = "",     -- Dec 1960, what the team was given: book, both, spoken, none
}
