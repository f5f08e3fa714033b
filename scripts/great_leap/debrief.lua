-- The debrief: what a report holds against each other, what its pages say, and what
-- people in this post are recorded as doing where the desk itself asks. Events carry
-- their own `record` and `discuss`. Nothing here is ever shown in play.
local JIN = require("game").JIN
local guide = require "debrief.guide"

-- The real places on one page, each under its name.
local function joined(places)
  local text = ""
  for _, place in ipairs(places) do
    text = text .. "## " .. place.title .. "\n\n" .. place.text .. "\n\n"
  end
  return text
end

local function page(id, title, text) return { id = id, title = title, text = text } end

return {
  record = "record", names = "register",
  accounts = {
    { id = "grain", title = "Grain, wherever it lay", kept = "t", unit = "jin",
      times = JIN },
    { id = "people", title = "People", kept = "persons", unit = "people" },
  },
  pairs = {
    { title = "The year's crop, as claimed and as cut", told = "crop.claimed",
      so = "harvest.year", unit = "jin", times = JIN, told_words = "claimed",
      so_words = "cut" },
    { title = "The autumn crop alone, as claimed and as cut", told = "crop.autumn",
      so = "harvest.autumn", sum = true, unit = "jin", times = JIN,
      told_words = "claimed", so_words = "cut" },
  },
  outcomes = {
    { id = "people.total", title = "People of the commune in February 1962",
      unit = "people" },
    { id = "grain.flow.delivered",
      title = "Grain delivered in all years, before what was sold back",
      unit = "jin", times = -JIN, sum = true },
  },
  decisions = require "debrief.desk",
  pages = {
    page("reading", guide.reading.title, guide.reading.text),
    page("places", "Three real places", joined(require "debrief.places")),
    page("known", "True, composed, unknown", require "debrief.known"),
    page("card", "The model card", require "debrief.card"),
    page("class", guide.class.title, guide.class.text),
  },
  tickets = require "debrief.tickets",
}
