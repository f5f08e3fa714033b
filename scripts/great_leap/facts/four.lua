-- What the scenes of act four remember. Each with its first value.
return {
  -- Act IV.
  road = "",          -- Feb 1960, the visitor: field, move, walk, school
  certificate = "",   -- Mar 1960, P3: plague, oedema, blank, hunger
  fan_path = "",      -- Mar 1960: promoted or labelled; he leaves in May or April
  children = "",      -- who signed the children's certificates: fan, lamp
                      -- (he did, and you sat with him), you, nobody
  station = "",       -- Mar 1960, the sealed store: ask, double, sweep, carts
  registers = "",     -- Apr 1960, what the two men were given: copy, both, clinic, hour
  meng_signs = 0,     -- that Old Meng's end was seen coming: the drill, the board
  meng60 = "",        -- Apr 1960, where he spoke in 1959: dead or lamed
  ears = "",          -- May 1960: forbid, team, guard, pot
  third = "",         -- May 1960, the third class: hollow, kiln, stone, second
  bad60 = "",         -- May 1960, bad persons found: dead, cadre, own, nil
  new_wheat = "",     -- Jun 1960: gruel, floor, door, cart
  shops60 = "",       -- Aug 1960: all, four, signs, later
  paper7 = "",        -- Sep 1960, the ration paper: whole, post, seed, team
}
