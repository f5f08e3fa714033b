-- The Great Leap: one people's commune from August 1958 to February 1962. The month's
-- order stands in campaign.lua, the commune's rules in model/, what the desk asks in
-- desk/, what happens in events/, the end in records/.
local campaign = require "campaign"
local places = require "model.places"

local place = { id = "place", text = "Where the commune lies", default = places.home.id }
for i, row in ipairs(places) do place[i] = { row.id, row.name } end

return scenario {
  id = "great_leap", title = "The Great Leap", version = "0.1.0", minutes = 60,
  summary = "A people's commune, from August 1958 to February 1962.",
  picture = "desk",
  content_note = require "content_note",
  options = { place },
  months = { "1958-08", "1962-02" },
  budget = { text = 175 }, -- words; the pages of the last record are the longest
  units = {
    jin = { name = "jin", metric = { name = "kg", factor = 0.5 } },
    mu = { name = "mu", metric = { name = "ha", factor = 1 / 15, places = 1 } },
    hands = { name = "hands" },
    people = { name = "people" },
    handmonths = { name = "hand-months" },
    tonnes = { name = "tonnes" },
  },
  facts = require "facts",
  shelf = require "shelf",
  cast = require "pages.cast", calendar = require "pages.calendar",
  map = require "pages.map",
  start = campaign,
  simulate = require "simulate",
  rules = require "system",
  policies = require "policies",
}
