-- The commune that is being played: one table that the campaign makes, the desk and the
-- story's deeds change, and the books read. Units as in the model: t, persons, shares.
local game = {
  t = nil,        -- the model's month
  month = nil,    -- "1958-08"
  place = nil, state = nil, on = nil,
  register = nil, -- the households
  -- Standing orders: a lever keeps its setting until somebody changes it. The first
  -- setting is that of an administrator who neither strives nor refuses (conduct .65).
  standing = {
    area = 1, tech = .97, report = .87, deliver = .93, hide = .01, ask = .5,
    foresee = .35, freeeat = .82, ladle = .65, seed = .97, plot = .12, flight = .35,
    melt = .65, hall = 1, contract = 0,
    search = 0, -- the story leads the commune's own searches
  },
  -- Labour: what is sent over what the county asks, and the share of hands that idle.
  sent = { furn = 1, water = 1, ws = 1 }, idle = 0,
  extra = {},     -- hands lent elsewhere for some months: { task, share, months }
  set = {},       -- lever -> its setting as last ordered (desk/settings.lua)
  at_desk = true, -- the desk's own page is the one that is open
  store_seen = 0,     -- how often the store has been weighed for the player
  looked = nil,   -- the month in which the day to go and look was last spent
  sown = nil,     -- how the wheat in the ground was sown: a setting of `technique`
  figure = nil,   -- t: the crop that is claimed this month, or nil
  -- The quota as last noted, jin, and its change that the desk has not told (quota.lua).
  quota_noted = nil, quota_news = nil,
  told = {},      -- month -> the figure told in it, jin a mu
  told_by = {},   -- "summer", "autumn" -> the last figure of that crop, jin a mu
  field_seen = nil, -- { month, crop, value }: the last field that was walked, jin a mu
  seed_kept = nil, -- the seed as last ordered: an entry of the book `ordered`
  seen = {},      -- what the player has seen: entries of the book `seen`
  dismissed = false,
  small = { last = -9, count = 0 }, -- the smaller desk: month of its last scene, how many
  point_book = {}, -- line -> what is written there (desk/point_book.lua)
  kiln = 0,       -- after removal: how far the points favour the weak, -1 to 1
  years = {},     -- by year: { year, reported, so, quota, delivered } in jin
  named = {},     -- the register's entries of the whole game
  mu = {},        -- sown mu of crop 1 and 2 in 1957
}

game.JIN = 2000   -- jin a tonne

-- Opens the desk's page again after another page of the month.
function game.to_desk()
  game.at_desk = true
  scene(game.month .. ".month", "The desk")
end

return game
