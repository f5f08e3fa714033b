-- The books of the commune. The public ledger shows what somebody said. The kept books
-- are opened after the game: `so` is the model's own, in tonnes and persons, unrounded,
-- so that each total changes by exactly the sum of its flows; `reported`, `seen` and
-- `ordered` hold what was told, what the player saw and what was asked and set.
local accounts = require "model.accounts"
local clock = require "model.clock"
local fields = require "model.fields"
local game = require "game"
local returns = require "returns"
local sums = require "records.sums"

local floor = math.floor
local books = {}

local LEVERS = {
  "area", "ask", "contract", "deliver", "foresee", "freeeat", "furn", "hall", "hide",
  "ladle", "plot", "report", "seed", "tech", "water", "ws",
}

local function jin(tonnes) return floor(tonnes * game.JIN + .5) end

local function add(rows, id, value, unit, by)
  rows[#rows + 1] = { id, value, unit = unit, by = by }
end

local function keep(rows, book, by, unit)
  rows.book, rows.by, rows.unit = book, by, unit
  record(rows)
end

-- What is told to whoever sits at the desk; the player does not see it from Upper Kiln.
local function keep_at_desk(rows, book)
  rows.withheld = not facts.office
  keep(rows, book)
end

-- Adds to `rows` what the model's accounts list.
local function adder(rows)
  return function(id, value, unit) rows[#rows + 1] = { id, value, unit = unit } end
end

-- Deaths beyond the normal since August 1958, percent of the people then.
local function excess()
  return 100 * (game.state.excess_deaths - game.excess_before) / game.people_before
end

local function reported()
  local rows, state = {}, game.state
  for _, crop in ipairs { "summer", "autumn" } do
    local told = game.told_by[crop]
    if told then add(rows, "figure." .. crop, told, "jin a mu", "the director") end
  end
  local year = game.years[clock.year(game.t)]
  if year and year.reported > 0 then
    add(rows, "crop.claimed", year.reported, "jin", "the office")
    rows[#rows].answer = "figure"
  end
  if year and year.autumn then
    add(rows, "crop.autumn", year.autumn, "jin", "the office")
    rows[#rows].answer = "figure"
  end
  add(rows, "delivered", jin(state.delivered), "jin", "the grain station")
  rows[#rows].answer = "hand_over"
  keep_at_desk(rows, "reported")
end

local function ordered(orders)
  local rows, by = {}, facts.office and "the director" or "the successor"
  local quota = jin(game.state.quota)
  if quota > 0 then add(rows, "quota", quota, "jin", "the county") end
  for _, lever in ipairs(LEVERS) do
    if orders[lever] then add(rows, lever, orders[lever], "share", by) end
  end
  keep_at_desk(rows, "ordered")
end

-- What was seen stands in the book, as in the ledger, until it is seen again.
local function seen()
  local rows = {}
  for _, entry in ipairs(game.seen) do
    add(rows, entry.id, entry.value, entry.unit, entry.by)
  end
  if #rows > 0 then keep(rows, "seen") end
end

-- What was claimed and what was cut, year by year, for the last record.
local function years()
  local t, state = game.t, game.state
  local year = clock.year(t)
  local row = game.years[year]
  if not row then
    row = { year = year, reported = 0, so = 0, quota = 0, delivered = 0 }
    game.years[year] = row
    game.years.last = year
  end
  for k = 1, 2 do
    local crop = game.place.calendar.crops[k]
    if crop.share > 0 and clock.month(t) == crop.harvest then
      local told = jin(state.reported * fields.usual(game.place))
      row.reported = row.reported + told
      if k == 2 then row.autumn = told end
    end
  end
  row.so = jin(state.harvested[year] or 0)
  if clock.month(t) >= 5 then
    row.quota, row.delivered = jin(state.quota), jin(state.delivered)
  end
end

local function public()
  local state = game.state
  if not facts.office then return end
  if state.quota > 0 then
    facts.quota_told = true
    ledger { id = "quota", label = "Quota of the grain year", value = jin(state.quota),
      unit = "jin", by = "the county" }
    ledger { id = "delivered", label = "Delivered", value = jin(state.delivered),
      unit = "jin", by = "the grain station", answer = "hand_over" }
  end
end

-- The months before the game: what it opens with.
function books.before()
  years()
end

function books.open()
  local rows = {}
  game.excess_before, game.people_before = game.state.excess_deaths, game.state.pop
  accounts.stocks(game.state, adder(rows))
  rows.at = "1958-07"
  keep(rows, "so", "the model", "t")
  returns.open()
end

-- What was cut in the year so far, and of the autumn crop in the month: what the claims
-- are held against.
local function cut(into)
  into("harvest.year", game.state.harvested[clock.year(game.t)] or 0, "t")
  if clock.month(game.t) >= game.place.calendar.crops[2].harvest then
    into("harvest.autumn", game.state.flow.grain.harvest, "t")
  end
end

function books.month(orders)
  years()
  sums.month()
  local rows = {}
  local into = adder(rows)
  accounts.stocks(game.state, into)
  accounts.parts(game.state, into)
  accounts.flows(game.state, into)
  accounts.year_end(game.place, game.state, game.t, game.excess_before,
    game.people_before, into)
  cut(into)
  keep(rows, "so", "the model", "t")
  reported()
  ordered(orders)
  seen()
  returns.month()
  public()
end

-- Opens the books for the last record: what it prints has been seen from then on.
function books.last()
  game.excess_pct = floor(excess() * 10 + .5) / 10
  local rows = { { "deaths.excess", game.excess_pct, unit = "percent" } }
  for year = 1958, 1961 do
    add(rows, "harvest_" .. year, game.years[year].so, "jin")
  end
  keep(rows, "seen", "you, in the last record")
end

return books
