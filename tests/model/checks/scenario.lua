-- The model held to the figures of its reference, in the sandbox in which it is played.
-- Each page is one commune run from October 1957 to December 1962; test_model.c puts the
-- model beside this file and reads the books of each page.
local clock = require "model.clock"
local commune = require "model.commune"
local flows = require "model.flows"
local month = require "model.month"
local places = require "model.places"
local switches = require "model.switches"

-- A stock changes by exactly the sum of its flows; `what` names it where it does not.
local function hold(what, before, after, names, account)
  local sum = 0
  for i = 1, #names do sum = sum + account[names[i]] end
  if math.abs(after - before - sum) > 1e-9 * before then
    error(what .. " changes by " .. after - before .. ", its flows come to " .. sum)
  end
end

local function run(place, on)
  local state = commune.state(place)
  local deaths, births = 0, 0
  for t = clock.FIRST, clock.LAST do
    local grain, people = commune.grain(state), state.pop
    month(place, state, t, on)
    hold("grain", grain, commune.grain(state), flows.grain, state.flow.grain)
    hold("people", people, state.pop, flows.people, state.flow.people)
    deaths, births = deaths + state.deaths, births + state.births
  end
  return state, deaths, births
end

local function show(place, state, deaths, births)
  local figures = {
    { "n0", place.people }, { "conduct", place.conduct },
    { "final_population", state.pop }, { "final_store_t", state.store },
    { "deaths", deaths }, { "famine_deaths", state.famine_deaths }, { "births", births },
    { "output_1959_t", state.closed[1959].out },
    { "delivered_1959_t", state.closed[1959].delivered },
    { "removed", state.removed and 1 or 0 },
  }
  for _, figure in ipairs(figures) do
    ledger { id = figure[1], label = figure[1], value = figure[2] }
  end
end

return scenario {
  id = "checks", title = "The model against its reference", version = "1.0.0",
  start = function()
    local on = switches.all_on()
    for number, row in ipairs(places) do
      for draw = 1, number <= 8 and 2 or 1 do
        local place = commune.place(row, 1958 + number * 100003 + draw * 977)
        show(place, run(place, on))
        heading(row.name)
        pause()
      end
    end
    ending { id = "done", title = "All communes are run" }
  end,
}
