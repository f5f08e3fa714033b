-- Delivery and resale: what is handed over, what is taken, what comes back.
local curve = require "model.curve"

local clamp, max, min = curve.clamp, math.max, math.min

-- The levy: the big one is of autumn (finding 35).
local SOON <const> = 3 -- months from the start of the main harvest; assumed
local WINTER <const> = 6 -- months from there; assumed
local ASKED_SOON <const> = .50 -- share of what is due, a month until SOON; assumed
local ASKED_WINTER <const> = .25 -- the same until WINTER; assumed
local ASKED_LATER <const> = .40 -- the same after it, of the summer crop too; assumed

-- Enforcement, 0 to 1.
local ENFORCED <const> = .55 -- at full pressure by whoever would rather not; assumed
local ENFORCED_MORE <const> = .55 -- what striving adds to it; assumed
local ENFORCED_OFF <const> = .15 -- with `procure` off; assumed

-- Delivery.
local LEFT <const> = .80 -- ratio: scale of `floor`, which was fitted with it; assumed
local SEED_TAKEN <const> = .5 -- enforcement beyond which seed is taken too; assumed
local SEARCHED <const> = .45 -- enforcement beyond which houses are searched; assumed

-- The ordinary search, a month; where searches come in campaigns it goes on in between.
-- Share of hidden grain and reserves, a unit of enforcement beyond SEARCHED; assumed.
local LOOKED_FOR <const> = .30
local BETWEEN <const> = .4 -- ratio: how much of that search is left there; assumed

-- A campaign against concealment: teams from the county go through stacks and houses, and
-- stay where they find; the commune's own search as thoroughly as is ordered. Little was
-- found (choice B3).
local COUNTY <const> = .25 -- share: county teams wherever they come; assumed
local FINDING <const> = .45 -- share: what those add where they find; assumed
local COMMUNE <const> = .30 -- share: the commune's own, at its most thorough; assumed
local MUCH <const> = .03 -- of a year's crop: hidden grain that keeps a team; assumed
local OF_HIDDEN <const> = .35 -- of what is hidden, a month at full strength; assumed
local OF_OWN <const> = .20 -- of what households keep, the same; assumed

-- Resale.
-- The ordinary share comes in equal parts from February to July, before harvests are in
-- (finding 35: March to June); months assumed.
local RESOLD_FROM <const> = 2 -- month: the first of them; assumed
local RESOLD_TO <const> = 7 -- month: the last of them; assumed
local RESOLD_MONTHS <const> = RESOLD_TO - RESOLD_FROM + 1
local CALM <const> = .5 -- pressure up to which nothing of it is held back; assumed
local HELD_BACK <const> = .35 -- share held back, a unit of pressure beyond; assumed
local IN_SIGHT <const> = .85 -- share of a standing crop that is counted on; assumed
local GONE <const> = .8 -- share of what is due that is counted as gone; assumed
local SHORT <const> = .75 -- of the need to the next harvest: less is a shortage; assumed
local ASKED_AFTER <const> = 5 -- month of the model, March 1958: from then on; assumed
local GRANT_OFF <const> = .15 -- share of a shortage granted with `imports` off; assumed
local REFUSED <const> = .5 -- share of a request that full pressure refuses; assumed

local collect = { GONE = GONE }

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

-- The share of what is due that is asked in a month: most after the main harvest.
local function rate(place, month)
  local after = (month - place.calendar.main_harvest) % 12
  if after <= SOON then return ASKED_SOON end
  return after <= WINTER and ASKED_WINTER or ASKED_LATER
end

-- Sets now.togo (months), now.need (t a month that nobody is short of), now.enforced (0
-- to 1).
function collect.prepare(place, state, now, on)
  now.togo = months_to_go(place, now.month)
  now.need = state.pop * place.want / 1000
  now.enforced = on.procure
    and clamp(place.K.enf * now.pressure
      * (ENFORCED + ENFORCED_MORE * state.conduct), 0, 1) or ENFORCED_OFF
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

local function search(state, now, on)
  local reserve = max(1e-9, state.hidden + state.own)
  local most = LOOKED_FOR * (now.enforced - SEARCHED) * (on.campaigns and BETWEEN or 1)
  local share = min(state.due / reserve, most)
  seize(state, now, state.hidden * share, state.own * share)
end

-- They take what they find, due or not.
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
  local kept = now.need * now.togo * place.K.floor * LEFT * (1 - now.enforced)
  local given = max(0, min(wanted, state.store - kept))
  local lost = given * place.K.cart
  state.store = state.store - given
  now.moved.delivered, now.moved.carted = given - lost, lost
  state.flow.grain.carted = state.flow.grain.carted - lost
  collect.hand_over(state, given - lost, "delivered")
  if on.seed and given < wanted and now.enforced > SEED_TAKEN then
    local seed = min(wanted - given,
      state.seed * place.K.seedtk * (now.enforced - SEED_TAKEN))
    state.seed = state.seed - seed
    now.moved.delivered_seed = seed
    collect.hand_over(state, seed, "delivered_seed")
  end
  if now.enforced > SEARCHED and state.due > 0 then search(state, now, on) end
end

-- Grain sold back: the ordinary share from February to July, and what is asked for when
-- the grain in sight is short. Sets now.sight (t, standing crops counted), now.requested
-- and now.resold.
function collect.resale(place, state, now, orders, on)
  local timeline = place.timeline
  local grain_year = now.month >= 5 and now.year or now.year - 1
  local resold = 0
  if now.month >= RESOLD_FROM and now.month <= RESOLD_TO then
    resold = place.resale * (timeline.resale[grain_year] or 1) * place.people / 1000
      / RESOLD_MONTHS * (1 - HELD_BACK * max(0, now.pressure - CALM))
  end
  now.sight = state.store + IN_SIGHT * (state.standing[1] + state.standing[2])
  local supply = (now.sight - state.due * GONE) / now.togo / now.need
  now.requested = 0
  if supply < SHORT and now.t > ASKED_AFTER then
    local grant = on.imports and timeline.grant[now.tp] or GRANT_OFF
    now.requested = now.need * (SHORT - supply) * orders.ask
    resold = resold + now.requested * grant * (1 - REFUSED * now.pressure) * place.K.grant
  end
  local lost, flow = resold * place.K.cart, state.flow.grain
  flow.carted, flow.resold = flow.carted - lost, flow.resold + resold
  now.moved.carted = now.moved.carted + lost
  state.store = state.store + resold - lost
  state.crop_year.resold = state.crop_year.resold + resold
  now.resold, now.moved.resold = resold, resold
end

return collect
