-- The true book of a month, row by row, as it is kept (books.lua) and simulated: stocks,
-- what lies with whom, every flow by cause. Units: t of grain, persons.
local clock, commune = require "model.clock", require "model.commune"
local flows = require "model.flows"

local STOCKS = { "store", "own", "hidden", "pit", "seed" }
local accounts = {}

-- The ids of flows, put together once.
local function ids(prefix, causes)
  local list = {}
  for i, cause in ipairs(causes) do list[i] = prefix .. cause end
  return list
end

local GRAIN = ids("grain.flow.", flows.grain)
local FIELD = ids("field.flow.", flows.field)
local PEOPLE = ids("people.flow.", flows.people)

-- Calls add(id, value, unit) for each stock; `unit` nil is t.
function accounts.stocks(state, add)
  add("grain.total", commune.grain(state))
  for _, name in ipairs(STOCKS) do add("grain." .. name, state[name]) end
  add("field.standing", state.standing[1] + state.standing[2])
  add("people.total", state.pop, "persons")
  add("people.away", state.away, "persons")
  add("people.fled", state.fled, "persons")
end

-- The brigades: parts of the totals above.
function accounts.parts(state, add)
  for _, brigade in ipairs(state.brigades) do
    local id = brigade.id
    add("people.in." .. id, brigade.pop, "persons")
    add("grain.in." .. id .. ".store", brigade.store)
    add("grain.in." .. id .. ".hidden", brigade.hidden + brigade.pit)
  end
end

local function each(list, causes, account, unit, add)
  for i = 1, #list do add(list[i], account[causes[i]], unit) end
end

function accounts.flows(state, add)
  each(GRAIN, flows.grain, state.flow.grain, nil, add)
  each(FIELD, flows.field, state.flow.field, nil, add)
  each(PEOPLE, flows.people, state.flow.people, "persons", add)
end

-- At a year's end: the true harvest against 1957's, and the deaths beyond the normal
-- since `excess` and `people` were noted, percent.
function accounts.year_end(place, state, t, excess, people, add)
  if clock.month(t) ~= 12 then return end
  add("harvest.index", 100 * state.harvested[clock.year(t)] / place.crop, "1957 = 100")
  add("deaths.excess_pct", 100 * (state.excess_deaths - excess) / people, "percent")
end

return accounts
