-- The communes of `simulate great_leap --set by=book`, played: a page a year, month by
-- month through the course that the campaign takes, with the true book kept as the
-- campaign keeps it. tests/model/same.sh puts the model beside this file and compares the
-- books row by row. A game holds SIZE communes of how many there are; `batch` says which.
local accounts = require "model.accounts"
local brigades = require "model.brigades"
local clock = require "model.clock"
local commune = require "model.commune"
local communes = require "simulate.communes"
local course = require "model.course"
local post = require "model.post"
local rules = require "model.rules"
local settings = require "simulate.settings"
local switches = require "model.switches"

local SIZE, BATCHES = 16, 13
local COUNTS = { few = 8, many = 200 }

-- Keeps a month's rows, each under the name of its commune.
local function keep(prefix, place, state, t)
  local month = clock.month(t)
  local rows = {
    book = "so", by = "model", unit = "t",
    at = clock.year(t) .. (month < 10 and "-0" or "-") .. month,
  }
  local function add(id, value, unit)
    rows[#rows + 1] = { prefix .. id, value, unit = unit }
  end
  accounts.stocks(state, add)
  accounts.parts(state, add)
  accounts.flows(state, add)
  accounts.year_end(place, state, t, 0, place.people, add)
  record(rows)
end

local function play(set, lots, i)
  local lot, n = communes.find(lots, i)
  local place = communes.draw(set, rules.game, lot, n, nil)
  local state, on = commune.state(place), switches.game()
  brigades.new(place, state)
  for t = clock.FIRST, clock.LAST do
    course.month(place, state, t, on)
    post.warn(state, t)
    keep(lot.row.id .. ".n" .. n .. ".", place, state, t)
    if clock.month(t) == 12 then pause() end
  end
end

local batches = { id = "batch", text = "Which", default = "b1" }
for number = 1, BATCHES do batches[number] = { "b" .. number, "Batch " .. number } end

return scenario {
  id = "same", title = "The same books", version = "1.0.0",
  options = {
    { id = "count", text = "Communes in all", default = "few",
      { "few", "Eight" }, { "many", "Two hundred" } },
    batches,
  },
  start = function()
    scene("1957-10.books", "Books")
    local count = COUNTS[options.count]
    local set = settings.read { set = {}, seed = 1 }
    local lots = communes.lots(set, count)
    local batch
    for number = 1, BATCHES do
      if options.batch == "b" .. number then batch = number end
    end
    for i = SIZE * (batch - 1) + 1, math.min(SIZE * batch, lots.sum) do
      play(set, lots, i)
      pause()
    end
    ending { id = "done", title = "All communes are played" }
  end,
}
