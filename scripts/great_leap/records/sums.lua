-- What the last record sums up of the true books: people by half-year, grain by year,
-- hands away from the fields. Filled month by month as the game is played, shown after.
local clock = require "model.clock"
local flows = require "model.flows"
local game = require "game"

local sums = { seasons = {}, years = {} }

local STEEL_TO = clock.index(1959, 2) -- hands at furnaces were asked for until then

-- The half-year of month t: "Winter 1958-59" is November to April.
local function season(t)
  local m, year = clock.month(t), clock.year(t)
  if m >= 5 and m <= 10 then return "Summer " .. year end
  local first = m >= 11 and year or year - 1
  return "Winter " .. first .. "-" .. (first + 1) % 100
end

local function row_of(list, key, new)
  local row = list[#list]
  if not row or row.key ~= key then
    row = new
    row.key = key
    list[#list + 1] = row
  end
  return row
end

local function added(account, causes)
  local sum = 0
  for i = 1, #causes do sum = sum + account[causes[i]] end
  return sum
end

local function add_people(flow)
  local row = row_of(sums.seasons, season(game.t), { born = 0, died = 0, gone = 0,
    back = 0 })
  row.born = row.born + flow.born
  row.died = row.died - added(flow, flows.died) - added(flow, flows.starved)
  row.gone = row.gone - flow.to_town - flow.fled
  row.back = row.back + flow.from_town + flow.returned
end

local function add_grain(row, flow)
  row.cut = row.cut + flow.harvest
  row.taken = row.taken - flow.delivered - flow.delivered_seed - flow.searched
    - flow.found
  row.back = row.back + flow.resold + flow.relief
  row.eaten = row.eaten - flow.eaten_hall - flow.eaten_kitchen - flow.eaten_home
  row.other = row.other - flow.wasted - flow.sown - flow.feed - flow.carted
    - flow.spoiled
end

-- Hand-months, as the model carried the orders out.
local function add_hands(row, carried)
  local hands, K = .35 * game.place.people, game.place.K
  row.water = row.water + carried.water * K.wat * hands
  row.ws = row.ws + carried.ws * K.ws * hands
  if game.t < STEEL_TO then row.furn = row.furn + carried.furn * K.furn * hands end
end

-- After each month of the model.
function sums.month()
  local flow = game.state.flow
  local row = row_of(sums.years, clock.year(game.t), { cut = 0, taken = 0, back = 0,
    eaten = 0, other = 0, water = 0, ws = 0, furn = 0 })
  add_people(flow.people)
  add_grain(row, flow.grain)
  add_hands(row, game.state.carried or game.state.orders)
end

return sums
