-- The post: how the administrator stands with the county, and whether they are replaced.
local clock, curve = require "model.clock", require "model.curve"
local commune, luck = require "model.commune", require "model.luck"

local clamp, max, min = curve.clamp, math.max, math.min
local post = {}

-- How plainly each refusal shows from the county, 0 to 1. Furnaces and diggers are
-- counted by telephone, strips and plots are seen from the road, a request for grain is a
-- paper, a ladle is seen by whoever eats. Assumed.
local SHOWS = {
  furn = 1, water = .7, ws = .4, tech = .6, plot = .6, area = .5, ask = .5, ladle = .4,
  freeeat = .5, flight = .4, contract = 1,
}
-- Standing that a refusal that all can see costs a month at full pressure, 0 to 100.
-- Assumed, so that of those who refuse all of these half are out of office by spring
-- 1960.
local PRICE = 3
-- Exaggeration beyond this share of what is demanded earns no more praise. Assumed.
local PRAISED = 1.1
-- Signs of removal that are shown before anyone is replaced (where `foreseen`): standing
-- below the first figure, then below the second, one a month while the pressure of 1958
-- to 1960 lasts.
local SIGNS, SHOWN_AT = 2, { 40, 34 }
local WARNED_FROM, WARNED_TO = clock.index(1958, 10), clock.index(1960, 10)
-- Standing below which an administrator is in danger, the chance of removal a month at
-- full pressure there, and how much more it is where nothing is left (`priced`). Assumed.
local DANGER, CHANCE, DEEPER = 25, .07, .15
-- Chance a month, from the Sixty Articles to the end of 1961, that whoever was removed is
-- called back: labels were reopened late, if at all (R2 of the choices). Assumed.
local CALLED_BACK = .03
local BACK_FROM, BACK_TO = clock.index(1961, 3), clock.index(1961, 12)
-- What an obedient administrator (conduct .65) orders: below it, or above it for plots
-- and requests, a refusal begins.
local OBEYED = {
  tech = .965, area = 1.0025, ask = .5125, plot = .1225, ladle = .65, freeeat = .82,
  flight = .35,
}

-- A refusal is the plainer the larger it is: half of one shows a quarter as much. Assumed.
-- 1 where nothing of `asked` is given, 0 where all is, or next to nothing was asked.
local function withheld(given, asked)
  if asked < .02 or given >= asked then return 0 end
  local share = 1 - given / asked
  return share * share
end

local function sows(place, month)
  local crops = place.calendar.crops
  return crops[1].share > 0 and crops[1].sow[month] or crops[2].sow[month]
end

-- What a lever is above the ordinary course, 0 to 1 at `most`.
local function beyond(orders, lever, most)
  local obeyed, ordered = OBEYED[lever], orders[lever]
  if ordered <= obeyed then return 0 end
  local share = min(1, (ordered - obeyed) / (most - obeyed))
  return SHOWS[lever] * share * share
end

-- Hands that were asked for and did not come.
local function hands_withheld(timeline, now, orders)
  local zeal = .5 + .85 * now.radicalism -- an obedient one sends .86 of it to workshops
  return SHOWS.furn * withheld(orders.furn, timeline.furn[now.t] * zeal)
    + SHOWS.water * withheld(orders.water, timeline.water[now.tp] * zeal)
    + SHOWS.ws * withheld(orders.ws, timeline.ws[now.tp] * .86 * zeal)
end

-- Plots and passes beyond what is let pass, requests for grain, land given to households
-- before the Sixty Articles.
local function allowed(state, timeline, now, orders)
  local sum = 0
  if now.requested > 0 then sum = beyond(orders, "ask", 1) end
  if timeline.plot[now.tp] < .8 then sum = sum + beyond(orders, "plot", .5) end
  if state.nourished < .7 then sum = sum + beyond(orders, "flight", 1) end
  if now.tp < BACK_FROM then sum = sum + SHOWS.contract * orders.contract end
  return sum
end

-- The refusals of the month, each weighed by how it shows.
local function refusals(place, state, now, orders)
  local timeline = place.timeline
  local sum = hands_withheld(timeline, now, orders)
    + allowed(state, timeline, now, orders)
    + SHOWS.ladle * state.hall * withheld(orders.ladle, OBEYED.ladle)
  if timeline.free[now.t] > 0 then
    sum = sum + SHOWS.freeeat * withheld(orders.freeeat, OBEYED.freeeat)
  end
  if sows(place, now.month) then
    sum = sum + SHOWS.area * withheld(orders.area, OBEYED.area)
    if (timeline.tech[now.year] or 0) > 0 then
      sum = sum + SHOWS.tech * withheld(orders.tech, OBEYED.tech)
    end
  end
  return sum
end

-- Standing that concealment costs a month at full pressure: what a search has found, of a
-- year's crop, is held against whoever should have known. Assumed.
local NOTICED, BY_SHARE, WORST = .002, 250, 7

local function concealed(place, state)
  local share = state.found / place.crop
  return share > NOTICED and min(WORST, BY_SHARE * share) or 0
end

-- What a month's conduct costs: low reports, grain held back, halls kept small, a quota
-- unmet in the season in which it is counted, hidden grain found. Assumed.
local function cost(place, state, now, orders, on)
  local told = now.report or orders.report
  if on.priced then told = min(told, PRAISED) end
  local resist = (1 - told) * 1.2 * place.timeline.claim[now.tp]
    + (1 - min(1, orders.deliver)) + max(0, .9 - orders.hall) * .8
  local met = state.quota > 0 and state.delivered / state.quota or 1
  local counted = (now.month >= 11 or now.month <= 3) and 1 or 0
  local found = on.campaigns and concealed(place, state)
    or state.found > .005 * place.crop and 2 or 0
  return now.pressure * (1.6 * resist + 1.2 * max(0, .8 - met) * counted) * 3.2
    + found * now.pressure
end

-- Half of what was hidden is seized and added to what is due. In the reference a
-- successor obeys in everything; with `turns` one of the historical mix comes.
local function replace(state, now, on)
  local seized = .5 * state.hidden
  state.removed, state.in_office, state.post = true, false, 70
  state.turn, state.threat = state.turn + 1, false
  state.removed_t = state.removed_t or now.t
  state.conduct = on.turns
    and commune.conduct(now.radicalism, luck.uniform(state.luck)) or 1
  state.due = state.due + seized
  state.store, state.hidden = state.store + seized, state.hidden - seized
  now.moved.seized = seized
end

-- Whoever was removed first takes the desk again.
local function call_back(place, state, now)
  if state.in_office or not state.removed or now.tp < BACK_FROM or now.tp > BACK_TO then
    return
  end
  if luck.uniform(state.luck) < CALLED_BACK then
    state.in_office, state.returned_t = true, now.t
    state.conduct, state.post, state.turn = place.conduct, 60, state.turn + 1
  end
end

-- Nobody else's luck moves where nobody is in danger: the draw is made then alone.
function post.month(place, state, now, orders, on)
  if now.t < 8 then return end
  local lost = cost(place, state, now, orders, on)
  if on.priced then
    lost = lost + PRICE * now.pressure * refusals(place, state, now, orders)
  end
  state.post = clamp(state.post + 1.1 - lost, 0, 100)
  state.found = state.found * .7
  if on.turns then call_back(place, state, now) end
  state.threat = state.post < DANGER and now.pressure > .5
    and (on.turns or not state.removed)
  if not state.threat then return end
  if on.foreseen and state.turn == 1 and state.signs < SIGNS then return end
  local depth = (DANGER - state.post) / DANGER
  local deeper = on.priced and DEEPER * depth * depth or 0
  if luck.uniform(state.luck) < (CHANCE + deeper) * now.pressure then
    replace(state, now, on)
  end
end

-- Shows the next sign of removal where it is due and nobody tells a story that would: to
-- be called once a month. Returns true where one was shown.
function post.warn(state, t)
  local next_sign = SHOWN_AT[state.signs + 1]
  if t < WARNED_FROM or t > WARNED_TO or not next_sign or state.post >= next_sign
    or state.turn > 1 then
    return false
  end
  state.signs = state.signs + 1
  return true
end

-- From the turn on work teams restrain those who strive.
function post.restrain(place, state, now)
  if now.t >= clock.TURN + place.lag and state.conduct > .5 then
    state.conduct = max(.5, state.conduct - .08)
  end
end

return post
