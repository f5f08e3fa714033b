-- What the scenes of act four remember. Each with its first value.
return {
  -- Act IV.
  road = "",          -- Feb 1960, the visitor: field, move, walk, school
  certificate = "",   -- Mar 1960, P3: plague, oedema, blank, hunger
  fan_path = "",      -- Mar 1960: promoted or labelled; he leaves in May or April
  children = "",      -- who signed the children's certificates: fan, you, nobody
  station = "",       -- Mar 1960, the sealed store: ask, double, sweep, carts
  registers = "",     -- Apr 1960, what the two men were given: copy, both, clinic, hour
  meng60 = "",        -- Apr 1960, where he spoke in 1959: dead or lamed
  ears = "",          -- May 1960: forbid, team, guard, pot
  third = "",         -- May 1960, the third class: hollow, kiln, stone, second
  bad60 = "",         -- May 1960, bad persons found: dead, cadre, own, nil
  new_wheat = "",     -- Jun 1960: gruel, floor, door, cart
  shops60 = "",       -- Aug 1960: all, four, signs, later
  paper7 = "",        -- Sep 1960, the ration paper: whole, post, seed, team
  -- Signs of removal, and the removal.
  sign_month = "",    -- the month of the last sign that was shown
  sign_order = false, sign_copied = false, sign_warned = false,
  removal_told = "",  -- furnaces, store, delivery, figure, leaning; "" not told
  took = "",          -- what was carried out of the office: receipts, notebook, list, tin
  -- The smaller desk, work-point recorder at Upper Kiln.
  kiln_month = "",    -- the month of its last scene
  kiln_scenes = 0,    -- how many of its scenes have been played
  points_month = "",  -- the month of the last page of points
  kiln_sick = "", kiln_inspector = "", kiln_count = "", kiln_letter = "",
  kiln_glean = "", kiln_advice = "",
  kiln_book = "",     -- Dec 1960, what the team was given: book, both, spoken, none
}
