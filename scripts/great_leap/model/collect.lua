-- Delivery and resale: what is handed over, what is taken, what comes back.
local curve = require "model.curve"

local clamp, max, min = curve.clamp, math.max, math.min
local collect = {}

-- Months to the next harvest start, at least one.
local function months_to_go(place, month)
  local first, main = place.calendar.first_harvest, place.calendar.main_harvest
  local left
  if month < first then
    left = first - month
  elseif month < main then
    left = main - month
  else
    left = first + 12 - month
  end
  return max(1, left)
end

-- The share of what is due that is asked in a month: most after the main harvest. Assumed
-- (35).
local function rate(place, month)
  local after = (month - place.calendar.main_harvest) % 12
  if after <= 3 then return .50 elseif after <= 6 then return .25 end
  return .40
end

-- Sets now.togo (months), now.need (t a month that nobody is short of), now.enforced (0
-- to 1).
function collect.prepare(place, state, now, on)
  now.togo = months_to_go(place, now.month)
  now.need = state.pop * place.want / 1000
  now.enforced = on.procure
    and clamp(place.K.enf * now.pressure * (.55 + .55 * state.conduct), 0, 1) or .15
end

-- Grain that leaves for the state: what is given beyond what is due leaves nothing due.
function collect.hand_over(state, amount, cause)
  state.due = max(0, state.due - amount)
  state.delivered = state.delivered + amount
  state.crop_year.delivered = state.crop_year.delivered + amount
  local flow = state.flow.grain
  flow[cause] = flow[cause] - amount
end

-- Takes what a search has found of the hidden grain and of what households keep.
local function seize(state, now, hidden, own)
  state.hidden = max(0, state.hidden - hidden)
  state.own = max(0, state.own - own)
  state.found = state.found + hidden
  now.moved.searched_hidden = now.moved.searched_hidden + hidden
  now.moved.searched_own = now.moved.searched_own + own
  collect.hand_over(state, hidden, "found")
  collect.hand_over(state, own, "searched")
end

-- Collectors look for what is not in the store: hidden grain and household reserves
-- alike. Where searches come in campaigns they look in the store, and elsewhere in part.
-- Shares assumed.
local LOOKED_FOR, BETWEEN = .30, .4

local function search(state, now, on)
  local reserve = max(1e-9, state.hidden + state.own)
  local most = LOOKED_FOR * (now.enforced - .45) * (on.campaigns and BETWEEN or 1)
  local share = min(state.due / reserve, most)
  seize(state, now, state.hidden * share, state.own * share)
end

-- A campaign against concealment: teams from the county go through stacks and houses, and
-- stay where they find; the commune's own search as thoroughly as is ordered. They take
-- what they find, due or not. Shares a month assumed (choice B3: little was found).
local COUNTY, FINDING, COMMUNE = .25, .45, .30
local MUCH = .03 -- of a year's crop: hidden grain that keeps a team
local OF_HIDDEN, OF_OWN = .35, .20

function collect.campaign(place, state, now, orders, on)
  local strength = on.campaigns and place.timeline.campaign[now.t] * now.pressure or 0
  if strength <= 0 then return end
  local finding = FINDING * min(1, state.hidden / (MUCH * place.crop))
  strength = strength * (COUNTY + finding + COMMUNE * orders.search)
  seize(state, now, state.hidden * OF_HIDDEN * strength, state.own * OF_OWN * strength)
end

function collect.deliver(place, state, now, orders, on)
  if state.due <= 0 or not state.expected then return end
  local wanted = state.due * rate(place, now.month) * orders.deliver
  local kept = now.need * now.togo * place.K.floor * .80 * (1 - now.enforced)
  local given = max(0, min(wanted, state.store - kept))
  local lost = given * place.K.cart
  state.store = state.store - given
  now.moved.delivered, now.moved.carted = given - lost, lost
  state.flow.grain.carted = state.flow.grain.carted - lost
  collect.hand_over(state, given - lost, "delivered")
  if on.seed and given < wanted and now.enforced > .5 then
    local seed = min(wanted - given, state.seed * place.K.seedtk * (now.enforced - .5))
    state.seed = state.seed - seed
    now.moved.delivered_seed = seed
    collect.hand_over(state, seed, "delivered_seed")
  end
  if now.enforced > .45 and state.due > 0 then search(state, now, on) end
end

-- Grain sold back: the ordinary share from February to July, and what is asked for when
-- the grain in sight is short. Sets now.sight (t, standing crops counted), now.requested
-- and now.resold.
function collect.resale(place, state, now, orders, on)
  local timeline = place.timeline
  local grain_year = now.month >= 5 and now.year or now.year - 1
  local resold = 0
  if now.month >= 2 and now.month <= 7 then
    resold = place.resale * (timeline.resale[grain_year] or 1) * place.people / 1000 / 6
      * (1 - .35 * max(0, now.pressure - .5))
  end
  now.sight = state.store + .85 * (state.standing[1] + state.standing[2])
  local supply = (now.sight - state.due * .8) / now.togo / now.need
  now.requested = 0
  if supply < .75 and now.t > 5 then
    local grant = on.imports and timeline.grant[now.tp] or .15
    now.requested = now.need * (.75 - supply) * orders.ask
    resold = resold + now.requested * grant * (1 - .5 * now.pressure) * place.K.grant
  end
  local lost, flow = resold * place.K.cart, state.flow.grain
  flow.carted, flow.resold = flow.carted - lost, flow.resold + resold
  now.moved.carted = now.moved.carted + lost
  state.store = state.store + resold - lost
  state.crop_year.resold = state.crop_year.resold + resold
  now.resold, now.moved.resold = resold, resold
end

return collect
