-- The constants of the commune, each with its unit and its mark: `fitted` in the search
-- against the national series, `fitted, tuned` where the search's value was then set by
-- hand, `assumed` for a design estimate. About half of the fitted ones stand at a bound
-- of the search: one workable set, no estimates.
--
-- `reference` are the prototype's, which the check values hang on. `game` are the same
-- but for what is named there: weaknesses that were mended, and what had to be fitted
-- again afterwards.
local reference = {
  -- What the county expects and asks for.
  anchor = 0.8, -- share: weight of the 1957 crop in the county's expectation; fitted
  infl = 1.331, -- ratio: scale of the exaggeration that is demanded; fitted
  impose = 0.6, -- share: how far the county corrects a low report upwards; fitted
  kappa = 0.134, -- share of claimed growth above 1957 that is levied; fitted, tuned
  phi = 0.2, -- share: how far the quota follows an admitted shortfall; fitted
  rho = 0.4, -- share: weight of last year's assessment (the ratchet); assumed
  -- Collecting and giving back.
  enf = 1.2284, -- ratio: scale of enforcement; fitted
  -- share of the food need that collectors leave at no enforcement; fitted
  floor = 0.8827,
  seedtk = 0.0567, -- share of seed a month open to collectors at full enforcement; fitted
  grant = 2.4299, -- ratio: how resale requests are answered; fitted
  cart = 0, -- share of grain lost on the way to the station and back
  -- Food.
  -- kg raw grain a head and month eaten when nothing is short; rural_consumption_kg_
  -- tradegrain 204.5 / .85 / 12
  want = 20,
  req = 22.3125, -- kg grain equivalent a head and month that keeps a body; fitted
  other = 3, -- kg grain equivalent a head and month of other food in 1957; fitted
  -- kg grain equivalent a head and month of wild food under hunger; fitted
  forage = 3.8842,
  waste = 0.05, -- share of hall grain that is wasted; fitted
  foresee = 0.25, -- share: loss of the planning horizon in halls; assumed
  heed = 0.6, -- share of what is due that free eating leaves out of the plan; assumed
  thrift = 0, -- share of what foresight saves that households keep for themselves
  lad = 0.18, -- ratio: inequality made by the ladle; assumed
  -- Bodies.
  mort = 0.4, -- ratio: scale of the famine hazard; fitted, tuned
  fall = 0.314, -- share a month: how fast a body's reserve falls; fitted
  rise = 0.2809, -- share a month: how fast it recovers; fitted
  relief = 0, -- share of the famine hazard that relief at its fullest takes away
  -- Fields.
  base = 0.9924, -- ratio: yield scale; fitted
  trend = 0.008, -- share a year: normal growth of yield; fitted
  lab = 1.4, -- ratio: how strongly growing crops follow field labour; fitted
  -- share of a standing crop kept from one harvest month to the next; assumed
  hloss = 0.78,
  man = 0.25, -- output weight of manure; fitted (finding 8: .17 to .20)
  ani = 0.15, -- output weight of draught animals; fitted (finding 8: .07 to .10)
  tool = 0.03, -- output weight of tools; fitted
  irrig = 0.04, -- yield gain of finished water works; assumed
  inc = 0.7131, -- ratio: scale of the loss of incentive; fitted
  area = 0.75, -- ratio: strength of the order to sow less; fitted
  tech = 0.03, -- yield loss on land under close planting and deep ploughing; fitted
  -- share of a sowing that stands without seed of one's own: borrowed, exchanged, sown
  -- thin; assumed
  borrow = 0.25,
  -- Labour elsewhere.
  furn = 1, -- ratio: scale of furnace labour; assumed (finding 18)
  wat = 0.6, -- ratio: scale of labour on water works; fitted
  ws = 0.6, -- ratio: scale of workshop labour; fitted
  hungl = 0.5553, -- ratio: how hunger takes labour away; fitted
  -- Births.
  birth = 1.0315, -- ratio: scale of conceptions; fitted
  sepb = 1.5484, -- ratio: births lost to couples parted by labour drives; fitted
  pool = 0.0314, -- share a month: filling of the pool of postponed births; fitted
  poolmax = 1, -- ratio: the largest boost from that pool; fitted
  -- Moves.
  flee = 0.10, -- share of the grown who flee a month, a unit of hunger; assumed
  slip = 0.10, -- share of that flight that no guard stops; assumed
  kin = 0, -- children and old who go along, against the grown, a head
  bar = 0.6, -- share of flight that full pressure stops on the roads; assumed
  -- Pigs.
  pigdn = 0.0564, -- share a month: decline; fitted
  pigup = 0.0241, -- share a month: recovery; fitted
  pigplot = 0.1, -- share: dependence on private plots; fitted
  pigx = 0.6977, -- ratio of food to need at which pigs vanish; fitted
  -- Administrators who are not players.
  spare = 0.35, -- share of a full sowing that a zealot does not set aside; assumed
}

-- What differs in the game.
local changed = {
  -- A hundredth of what is carted is spilt, wetted, or not written down. Assumed.
  cart = 0.01,
  -- "Savings your own" (F83). How much of them stayed with households is assumed.
  thrift = 0.6,
  heed = 1, -- where everybody eats as he likes nobody counts what is due; assumed
  -- The winter of 1960 on: granaries, clinics, coats, half days (finding 74, F91). Size
  -- fitted to the fall of the death rate in 1961.
  relief = 0.4,
  -- Flight: families went, and guards let through whom nobody ordered them to stop.
  -- Assumed.
  flee = 0.18, kin = 0.5, slip = 0.15, bar = 0.5,
  -- With `kept` the order is a share of a full sowing, of which a zealot lacks this.
  spare = 0.05, borrow = 0.45, -- assumed
  -- Fitted again after these.
  base = 1.0, mort = 0.365,
}

-- A copy of `base` with the named values in their places.
local function with(base, changes)
  local copy = {}
  for name, value in pairs(base) do copy[name] = value end
  for name, value in pairs(changes) do
    if not base[name] then error("there is no constant " .. name) end
    copy[name] = value
  end
  return copy
end

return { reference = reference, game = with(reference, changed), with = with }
