-- Bodies: who gets how much, what it does to a body's reserve, and who dies.
local curve, flows = require "model.curve", require "model.flows"
local responses = require "model.responses"

local clamp, max, min = curve.clamp, math.max, math.min
local bodies = {}

-- How far the weak tier stands below the favoured one: brigades differ, and the ladle
-- adds to it when food is short.
local function spread(place, state, now, orders, on)
  if not on.inequality then return 0 end
  local K, ladle = place.K, 0
  if on.halls then
    local short = clamp(1.15 - now.food / K.req, 0, .8)
    ladle = K.lad * state.hall * orders.ladle * min(1, short * 2.5)
  end
  return min(.45, place.inequality * .6 + ladle)
end

-- What a body needs this month: heavy work, cold, and the half days of rest of 1961.
local function required(place, now)
  local cold = (now.month <= 2 or now.month == 12) and .04 or 0
  local rest = (now.tp > 38 and now.tp < 50) and .93 or 1
  return place.K.req * (1 + .12 * min(.5, now.furn + now.water) + cold) * rest
end

-- The reserve moves towards what the intake leads to, faster down than up.
function bodies.settle(K, reserve, nourished)
  local target = curve.at(responses.balance, nourished)
  if target < reserve then
    return reserve + (target - reserve) * K.fall * (nourished < .45 and 1.35 or 1)
  end
  return reserve + (target - reserve) * K.rise
end

-- Famine deaths a head and month, before age.
function bodies.hazard(place, now, reserve, nourished)
  local K = place.K
  local hazard = curve.at(responses.hazard, reserve) * responses.season[now.month] * K.mort
    + max(0, .22 - nourished) * .12
  return hazard * (1 - K.relief * place.timeline.relief[now.tp])
end

-- Deaths of one tier: normal ones rise with the season and with want, famine deaths
-- follow the hazard. What want adds to the normal ones counts as excess.
local function mourn(state, now, tier, hazard, reserve)
  local season = responses.season[now.month]
  for age = 1, 3 do
    local i = 3 * tier - 3 + age
    local people = state.n[i]
    local rate = people * responses.age_deaths[age] / 12 * (1 - .022 * (now.t / 12))
    local normal = rate * (.8 + .2 * season + .35 * (1 - reserve))
    local famine = people * min(.5, hazard * responses.age_hazard[age])
    now.died[i], now.starved[i] = normal, famine
    now.excess = now.excess + famine + rate * .35 * (1 - reserve)
    state.n[i] = people - normal - famine
    flows.book(state.flow.people, flows.died[age], -normal)
    flows.book(state.flow.people, flows.starved[age], -famine)
    now.deaths = now.deaths + normal + famine
    now.famine_deaths = now.famine_deaths + famine
  end
end

-- Sets state.body, state.oedema, state.nourished, state.mean_body; books the dead, by
-- tier and age in now.died (normal) and now.starved.
function bodies.month(place, state, now, orders, on)
  local n, apart = state.n, spread(place, state, now, orders, on)
  local need = required(place, now)
  local even = state.pop / ((1 - apart) * (n[1] + n[2] + n[3]) + (n[4] + n[5] + n[6])
    + (1 + apart) * (n[7] + n[8] + n[9]))
  now.deaths, now.famine_deaths, now.excess = 0, 0, 0
  local swollen, reserves = 0, 0
  for tier = 1, 3 do
    local nourished = now.food * (1 + (tier - 2) * apart) * even / need
    local reserve = bodies.settle(place.K, state.body[tier], nourished)
    now.nourished[tier] = nourished
    state.body[tier] = reserve
    local people = n[3 * tier - 2] + n[3 * tier - 1] + n[3 * tier]
    swollen = swollen + curve.at(responses.oedema, reserve) * people
    mourn(state, now, tier, bodies.hazard(place, now, reserve, nourished), reserve)
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
