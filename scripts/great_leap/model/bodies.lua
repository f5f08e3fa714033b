-- Bodies: who gets how much, what it does to a body's reserve, and who dies.
local board = require "model.board"
local curve, flows = require "model.curve", require "model.flows"
local responses = require "model.responses"

local clamp, min = curve.clamp, math.min
local DIED, STARVED = flows.died, flows.starved
local age_deaths, age_hazard = responses.age_deaths, responses.age_hazard
local at, HAZARD, BALANCE = curve.at, responses.hazard, responses.balance
local OEDEMA = responses.oedema
-- Who gets how much, ratios.
local FED <const> = 1.15 -- food against need below which the ladle counts; assumed
local FED_SPAN <const> = .8 -- so far below it, at most, is looked at; assumed
local SOONER <const> = 2.5 -- how fast it comes to count in full below FED; assumed
local UNEQUAL <const> = .6 -- weight of a place's inequality; assumed
local MOST_UNEQUAL <const> = .45 -- how far a tier can stand from the middle; assumed

-- What a body needs.
local HEAVY <const> = .12 -- more where all are at furnaces and works, a share; assumed
local MOST_HEAVY <const> = .5 -- share of hands beyond which it counts no more; assumed
local COLD <const> = .04 -- more from December to February, a share; assumed
-- Ratio: need in the months of half days of rest; assumed (finding 74).
local HALF_DAYS <const> = .93
-- More from December to February where no wood is within reach, a share; assumed.
local UNHEATED <const> = .04
local REST_AFTER <const> = 38 -- month of the model: December 1960; assumed
local REST_BEFORE <const> = 50 -- month of the model: December 1961; assumed

-- What becomes of it.
local WASTING <const> = .45 -- intake against need below which it falls faster; assumed
local FASTER <const> = 1.35 -- ratio: how much faster; assumed
local NOTHING <const> = .22 -- intake against need below which it kills at once; assumed
-- Deaths a head and month, a unit of intake below NOTHING; assumed (finding 62).
local AT_ONCE <const> = .12
local MOST_PERIL <const> = .5 -- famine deaths a head and month of one age; assumed

-- Normal deaths, ratios to `age_deaths`.
local EVEN <const> = .8 -- what does not hang on the season; assumed
local SEASONAL <const> = .2 -- weight of the season; assumed
local WANT <const> = .35 -- what a body without reserve adds; assumed
local FALLING <const> = .022 -- share by which they fall a year; assumed

local bodies = { EVEN = EVEN, SEASONAL = SEASONAL, WANT = WANT }

-- How far the weak tier stands below the favoured one: brigades differ, and the ladle
-- adds to it when food is short.
local function spread(place, state, now, orders, on)
  if not on.inequality then return 0 end
  local K, ladle = place.K, 0
  if on.halls then
    local short = clamp(FED - now.food / K.req, 0, FED_SPAN)
    ladle = K.lad * state.hall * orders.ladle * min(1, short * SOONER)
  end
  return clamp(place.inequality * UNEQUAL + ladle + now.office, 0, MOST_UNEQUAL)
end

-- What a body needs this month: heavy work, cold, and the half days of rest of 1961.
local function required(place, state, now)
  local winter = now.month <= 2 or now.month == 12
  local cold = winter and COLD + UNHEATED * (1 - state.timber) or 0
  local rest = (now.tp > REST_AFTER and now.tp < REST_BEFORE) and HALF_DAYS or 1
  return place.K.req * (1 + HEAVY * min(MOST_HEAVY, now.furn + now.water) + cold) * rest
end

-- The reserve moves towards what the intake leads to, faster down than up.
function bodies.settle(K, reserve, nourished)
  local target = at(BALANCE, nourished)
  if target < reserve then
    return reserve + (target - reserve) * K.fall * (nourished < WASTING and FASTER or 1)
  end
  return reserve + (target - reserve) * K.rise
end

-- Famine deaths a head and month, before age.
function bodies.hazard(place, now, reserve, nourished)
  local K = place.K
  local hazard = at(HAZARD, reserve) * responses.season[now.month] * K.mort
  if nourished < NOTHING then hazard = hazard + (NOTHING - nourished) * AT_ONCE end
  return hazard * (1 - K.relief * place.timeline.relief[now.tp])
end

-- Normal deaths of one tier: they rise with the season and with want, and what want adds
-- counts as excess.
local function mourn(state, now, first, reserve)
  local n, flow, died = state.n, state.flow.people, now.died
  local want = WANT * (1 - reserve)
  local usual = EVEN + SEASONAL * responses.season[now.month] + want
  local falling = (1 - FALLING * (now.t / 12)) / 12
  local sum, rates = 0, 0
  for age = 1, 3 do
    local i, book = first + age, DIED[age]
    local rate = n[i] * age_deaths[age] * falling
    local normal = rate * usual
    died[i], flow[book] = normal, flow[book] - normal
    sum, rates = sum + normal, rates + rate
  end
  now.deaths, now.excess = now.deaths + sum, now.excess + rates * want
end

-- Famine deaths of one tier follow the hazard and its ages; both kinds leave the people.
local function starve(state, now, first, hazard)
  local n, flow, died, starved = state.n, state.flow.people, now.died, now.starved
  local sum = 0
  for age = 1, 3 do
    local i, book = first + age, STARVED[age]
    local peril = hazard * age_hazard[age] * now.by_age[age]
    if peril > MOST_PERIL then peril = MOST_PERIL end
    local famine = n[i] * peril
    starved[i], flow[book] = famine, flow[book] - famine
    sum = sum + famine
    n[i] = n[i] - died[i] - famine
  end
  now.deaths, now.famine_deaths = now.deaths + sum, now.famine_deaths + sum
  now.excess = now.excess + sum
end

-- Where nobody starves.
local function bury(state, now, first)
  local n, died, starved = state.n, now.died, now.starved
  for i = first + 1, first + 3 do
    n[i], starved[i] = n[i] - died[i], 0
  end
end

-- Sets state.body, state.oedema, state.nourished, state.mean_body; books the dead, by
-- tier and age in now.died (normal) and now.starved.
function bodies.month(place, state, now, orders, on)
  board.serve(state, now, orders)
  local n, apart = state.n, spread(place, state, now, orders, on)
  local need = required(place, state, now)
  local weak, favoured = n[1] + n[2] + n[3], n[7] + n[8] + n[9]
  local even = state.pop / ((1 - apart) * weak + (n[4] + n[5] + n[6])
    + (1 + apart) * favoured)
  now.deaths, now.famine_deaths, now.excess = 0, 0, 0
  local swollen, reserves = 0, 0
  for tier = 1, 3 do
    local nourished = now.food * (1 + (tier - 2) * apart) * even / need
    local reserve = bodies.settle(place.K, state.body[tier], nourished)
    now.nourished[tier] = nourished
    state.body[tier] = reserve
    local people = n[3 * tier - 2] + n[3 * tier - 1] + n[3 * tier]
    swollen = swollen + at(OEDEMA, reserve) * people
    mourn(state, now, 3 * tier - 3, reserve)
    local hazard = bodies.hazard(place, now, reserve, nourished)
    if hazard > 0 then
      starve(state, now, 3 * tier - 3, hazard)
    else
      bury(state, now, 3 * tier - 3)
    end
    reserves = reserves + reserve / 3
  end
  state.oedema = swollen / state.pop
  state.nourished = now.food / need
  state.mean_body = reserves
  state.deaths, state.famine = now.deaths, now.famine_deaths
  state.famine_deaths = state.famine_deaths + now.famine_deaths
  state.excess_deaths = state.excess_deaths + now.excess
end

return bodies
