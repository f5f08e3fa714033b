-- What the scenes of act two remember. Each with its first value; "" is: not asked yet.
return {
  short_58 = -1,       -- furnaces of 1958: hands sent / asked; below 0 until January
  nursery59 = "",      -- the keeper at the Hollow: granny, cuiping, chunhua, turns
  light = "",          -- most of the light tasks: expecting, nursing, stopped, none
  swelling = "",       -- the cause on the bureau's form: potatoes, grain
  short_told = -1,     -- Apr 1959, of every hundred short of grain; below 0: not asked
  claims = "",         -- Mar 1959, settling accounts: grain, goods, paper, pigs
  crowd = "",          -- Apr 1959, Ferry's store: weigh, militia, telephone, hoes
  unsaid = 0,          -- Jun 1959: what the figure of 1958 is held to be, jin a mu
  unsaid_how = "",     -- against what was told: down, stands, up
  kitchen_smoke = "",  -- Jul 1959: smoke, early, gong, dam
}
