-- The facts: plain values that conditions and texts read. The commune's own come first;
-- the campaign sets them at each month's end. What an act's scenes remember stands in
-- facts/.
local commune = {
  office = true,     -- the player holds the post
  removed_on = "",   -- the month of removal; facts/five.lua has what follows it
  -- By the true books, for conditions, never shown: 0 fed, 1 short, 2 hungry, 3 starving.
  hunger = 0, hollow = 0, kiln = 0, stone = 0, ferry = 0,
  pressure = 0,      -- 0 to 1
  seat = 1,          -- whose turn of office it is: 1 the player's, 2 the successor's
  post = 60,         -- standing with the county, 0 to 100
  signs = 0,         -- signs of removal shown
  quota = 0, delivered = 0, due = 0, -- jin of this grain year, by the county's notices
  met = 1,           -- delivered / quota
  quota_told = false, -- a notice of it stands in the public books
  figure = 0,        -- the last figure told, jin a mu
  figure_due = "",   -- "autumn" or "summer" in its month, until it is told
  figure58 = 0, figure59 = 0, figure60 = 0, -- autumn figures, jin a mu
  claim58 = 0, claim59 = 0, claim60 = 0,    -- the autumn crops they make, jin
  wild = 0,          -- how the last autumn figure stands to the crop: 0 near, 1, 2 wild
  halls = 0,         -- share of the people who eat in halls
  ladle = 0.3,       -- 0 equal shares, 1 by the leaders' favour
  pit = false,       -- there is grain in the pit
  hidden = 0,        -- grain hidden in the commune: 0 none, 1 some, 2 much
  file = 0,          -- weight of the county's papers about the player, 0 to 100
  order = 4,         -- place in the order of the last report, 1 to 11: the last called
  oxen_ferry = 11,   -- oxen in Pan's shed at Ferry
  animals = 2,       -- draught animals: 2 as before, 1 fewer, 0 few
  orchard_left = 2,  -- Upper Kiln's pear trees: 2 nearly all, 1 some, 0 few
  pots_left = 2,     -- households with a pot of their own: 2 most, 1 some, 0 few
  list_over = 0,     -- tickets drawn at the Hollow for people who are gone
  furnaces = 0, asked_furnaces = 0, -- hands
  furnaces_listed = false, -- the list asks hands for them; to January 1959
  short_list = 1,    -- furnaces: hands sent / hands asked
  autumn = "1958-09", summer = "1959-05", -- when the crops are estimated
  home = true,       -- the home province
  province = "Henan",
}

local PARTS = {
  "one", "two", "three", "four", "five", "pact", "oxen", "book", "orchard", "pit",
  "ladle", "file", "small",
}

for _, part in ipairs(PARTS) do
  for name, value in pairs(require("facts." .. part)) do
    if commune[name] ~= nil then error("facts/" .. part .. ": twice: " .. name) end
    commune[name] = value
  end
end

return commune
