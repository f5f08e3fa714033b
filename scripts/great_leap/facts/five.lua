-- What the scenes of act five remember. Each with its first value; "" is: not asked yet.
return {
  letter60 = "",     -- how the Twelve Articles were read: well, stake, claims, levy
  fan_struggled = false, -- he was brought back and sat on the table
  called_on = "",    -- the month in which the model gave the post back
  call_back = "",    -- what came of it: seal, weigh, why, stay
  back_on = "",      -- the month in office again
  relief_grain = -1, -- parts of a hundred of the relief money; -1: never asked
  orphans = "",      -- kin, home, brigade, cart
  inquiry = "",      -- where you were while members were asked: office, box, mill, eight
  vote = "",         -- how the halls were ended: beans, hands, pot, after
  returned = "",     -- what came home got: school, autumn, brickyard, strips
  fair = "",         -- grain at the fair: cabbage, fee, home
  strips = "",       -- rows by household, as ordered in 1961: points, named, pegs
  pegs = "",         -- the paper against contracts: pull, names, manage, drawer
  cleared = "",      -- whose file was reopened in 1962: gu, ding, wen, fan, sheet, none
}
