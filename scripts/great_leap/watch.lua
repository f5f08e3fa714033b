-- What the story may know of the commune: sets the facts at each month's end. Truth goes
-- into facts as coarse grades for conditions; only what a paper or a person says goes in
-- as a figure.
local brigades = require "model.brigades"
local clock = require "model.clock"
local county = require "county"
local deeds = require "deeds"
local hearth = require "model.hearth"
local herd = require "model.herd"
local places = require "model.places"
local quota = require "desk.quota"

local floor = math.floor
local watch = {}

-- After the Twelve Articles crops are weighed by brigades, and nobody telephones.
local LAST_ESTIMATE = "1961"

local function jin(tonnes) return floor(tonnes * 2000 + .5) end

-- The month in which crop k is estimated this year.
local function harvest_month(game, k, year)
  local m = game.place.calendar.crops[k].harvest
  return year .. (m < 10 and "-0" or "-") .. m
end

function watch.begin(game)
  local row = places[options.place]
  facts.home = row == places.home
  facts.province = row.name
  -- Sown mu of wheat and of autumn crops in 1957: 36,000 and 42,000 in the home commune,
  -- 131 and 209 jin a mu; elsewhere as many as the same yields make. Composed.
  local crops = game.place.calendar.crops
  game.mu[1] = floor(crops[1].share * game.place.crop * 20 / 131.45 + .5) * 100
  game.mu[2] = floor(crops[2].share * game.place.crop * 20 / 209.3 + .5) * 100
end

-- The facts that hang on the date.
function watch.look_ahead(game)
  local year = clock.year(game.t)
  facts.autumn = harvest_month(game, 2, year)
  facts.summer = game.mu[1] > 0 and harvest_month(game, 1, year) or "none"
  facts.figure_due = ""
  if game.month < LAST_ESTIMATE then
    facts.figure_due = game.month == facts.autumn and "autumn"
      or game.month == facts.summer and "summer" or ""
  end
end

local function hungers(game)
  local state = game.state
  facts.hunger = brigades.hunger(state)
  facts.hollow = brigades.hunger(state, "hollow")
  facts.kiln = brigades.hunger(state, "upper_kiln")
  facts.stone = brigades.hunger(state, "stone_bridge")
  facts.ferry = brigades.hunger(state, "ferry")
end

local function accounts(game)
  local state = game.state
  quota.keep(facts.quota, jin(state.quota))
  facts.quota, facts.delivered = jin(state.quota), jin(state.delivered)
  -- Each is rounded to a jin; a reader who takes one from the other finds the third.
  local due, left = jin(state.due), facts.quota - facts.delivered
  facts.due = math.abs(due - left) == 1 and left or due
  facts.met = state.quota > 0 and state.delivered / state.quota or 1
  facts.halls = state.hall
  facts.pit = (state.pit or 0) > 1
  local hidden = (state.hidden + (state.pit or 0)) / game.place.crop
  facts.hidden = hidden < .002 and 0 or hidden < .02 and 1 or 2
end

-- Oxen, trees, pots and tickets.
local function things(game)
  local state = game.state
  local animals = state.animals
  facts.oxen_ferry = herd.oxen(state, "ferry")
  facts.animals = animals >= .9 and 2 or animals >= .75 and 1 or 0
  facts.orchard_left = hearth.grade(state.orchard)
  facts.pots_left = hearth.grade(state.pots)
  facts.list_over = state.tickets
end

-- The model calls back whoever was removed. The story asks them, and once only; whom the
-- work team dismissed it does not ask.
local function called(game)
  if game.dismissed or facts.called_on ~= "" then
    deeds.stay_away()
  else
    facts.called_on = game.month
  end
end

local function office(game)
  local state = game.state
  facts.post, facts.pressure, facts.seat = state.post, state.now.pressure, state.turn
  if facts.office and not state.in_office then
    facts.office, facts.removed_on = false, game.month
  elseif state.in_office and not facts.office then
    called(game)
  end
end

function watch.month(game)
  game.state.signs = facts.signs
  hungers(game)
  accounts(game)
  office(game)
  things(game)
  if game.told[game.month] then
    game.state.order = county.place(game.t)
    facts.order = game.state.order
  end
  facts.file = floor(game.state.file + .5)
  facts.ladle = game.standing.ladle
  -- A figure that was told is held against its teller until the next.
  if game.state.now.report then game.standing.report = game.state.now.report end
end

return watch
