-- What the scenes of act three remember. Each with its first value; "" is: not asked.
return {
  -- The desk of act three.
  restored = "",    -- plots and halls of the summer: pulled, nod, later
  floor59 = "",     -- Old Meng before the inspector: spoke, interrupted, away
  second = "",      -- the second figure: held, steps, hou
  passes = "",      -- what the passes said: kin, named, county
  seed59 = "",      -- seed or quota: lend, keep, part
  dam = "",         -- whom the dam got: lot, strong, weak, labelled
  steamed = "",     -- the increase method: steamed, weighed, returned
}
