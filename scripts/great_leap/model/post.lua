-- The post: how the administrator stands with the county, and whether they are replaced.
local clock, curve = require "model.clock", require "model.curve"
local commune, conduct = require "model.commune", require "model.conduct"
local county = require "model.county"
local eating, luck = require "model.eating", require "model.luck"

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
local PRICE <const> = 3
-- What an obedient administrator orders: below it, or above it for plots and requests, a
-- refusal begins.
local OBEYED = conduct.OBEYED
local AROUND, AROUND_MORE = conduct.AROUND, conduct.AROUND_MORE
local WS = OBEYED.ws -- share of the hands asked for workshops that an obedient one sends
local UNASKED <const> = .02 -- asked below which nothing is refused, a share; assumed
local MOST_ASK <const> = 1 -- ask at which a refusal is a whole one; its range
local MOST_PLOT <const> = .5 -- plot at which a refusal is a whole one; its range
local MOST_FLIGHT <const> = 1 -- flight at which a refusal is a whole one; its range
local MANY_PLOTS = eating.MANY_PLOTS -- from so many on nobody minds
local FLEEING <const> = .7 -- intake against need below which people flee; as moves.lua's

-- What else costs and brings standing, 0 to 100 a month.
local EARNED <const> = 1.1 -- for a month without complaint; assumed
local WEIGHT <const> = 3.2 -- cost of a unit of what follows at full pressure; assumed
local RESISTED <const> = 1.6 -- weight of reports, grain and halls together; assumed
local REPORTED <const> = 1.2 -- weight of low reports, a unit of timeline.claim; assumed
-- Exaggeration beyond this share of what is demanded earns no more praise; assumed.
local PRAISED <const> = 1.1
local FEW_HALLS <const> = .9 -- hall below which halls are kept small; assumed
local HALLS <const> = .8 -- weight of small halls; assumed
local UNMET <const> = 1.2 -- weight of a quota that is not met; assumed
local MET <const> = .8 -- share of the quota that is as good as all; assumed
local COUNTED_FROM <const> = 11 -- month from which it is counted (finding 35); assumed
local COUNTED_TO <const> = 3 -- month to which it is counted; assumed
-- Praise and blame as communes are called in the order of their last report (`called`).
-- Share of what a low figure costs that hangs on the place in that order; assumed.
local BLAMED <const> = .25
local POST_FROM <const> = 8 -- month of the model, June 1958: watched from there; assumed

-- Removal.
-- Signs that are shown before anyone is replaced (where `foreseen`), and the standing
-- below which each is shown, one a month while the pressure of 1958 to 1960 lasts.
-- Assumed.
local SHOWN_AT = { 40, 34 }
local SIGNS = #SHOWN_AT
local WARNED_FROM, WARNED_TO = clock.index(1958, 10), clock.index(1960, 10)
local DANGER <const> = 25 -- standing below which one is in danger, 0 to 100; assumed
local PRESSED <const> = .5 -- pressure up to which nobody is removed; assumed
local CHANCE <const> = .07 -- of removal a month in danger, at full pressure; assumed
-- How much more it is where no standing is left (`priced`); assumed.
local DEEPER <const> = .15
-- The county's file (`filed`), 0 to 100: what a point of it does.
local FILE_DANGER <const> = .12 -- points by which it raises DANGER; assumed
local FILE_CHANCE <const> = .0012 -- chance a month that it adds to CHANCE; assumed
local FADING <const> = .03 -- share of it that is laid aside a month; assumed
local SEIZED <const> = .5 -- share of hidden grain found at a removal; assumed
local SUCCESSOR <const> = 70 -- standing of a successor, 0 to 100; assumed
local STANDING = commune.STANDING -- of whoever is called back, as at first
-- Chance a month, from the Sixty Articles to the end of 1961, that whoever was removed is
-- called back: labels were reopened late, if at all (R2 of the choices). Assumed.
local CALLED_BACK <const> = .03
local BACK_FROM, BACK_TO = clock.index(1961, 3), clock.index(1961, 12)

-- Hidden grain that a search has found is held against whoever should have known.
local REMEMBERED <const> = .7 -- share of it that still counts a month later; assumed
-- With campaigns by how much it is, without them in one step.
local NOTICED <const> = .002 -- of a year's crop: found beyond it, it is noticed; assumed
local BY_SHARE <const> = 250 -- standing a month, a whole year's crop found; assumed
local WORST <const> = 7 -- standing a month at most, for what is found; assumed
local FOUND <const> = .005 -- of a year's crop: found beyond it, the step; assumed
local FOUND_COSTS <const> = 2 -- standing a month, the step; assumed

-- Work teams restrain those who strive, from the turn on.
local RESTRAINED <const> = .5 -- conduct to which they are brought; assumed
local RESTRAINT <const> = .08 -- conduct that they take a month; assumed

-- A refusal is the plainer the larger it is: half of one shows a quarter as much
-- (assumed). 1 where nothing of `asked` is given, 0 where all is, or next to nothing was
-- asked.
local function withheld(given, asked)
  if asked < UNASKED or given >= asked then return 0 end
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
  local zeal = AROUND + AROUND_MORE * now.radicalism
  return SHOWS.furn * withheld(orders.furn, timeline.furn[now.t] * zeal)
    + SHOWS.water * withheld(orders.water, timeline.water[now.tp] * zeal)
    + SHOWS.ws * withheld(orders.ws, timeline.ws[now.tp] * WS * zeal)
end

-- Plots and passes beyond what is let pass, requests for grain, land given to households
-- before the Sixty Articles.
local function allowed(state, timeline, now, orders)
  local sum = 0
  if now.requested > 0 then sum = beyond(orders, "ask", MOST_ASK) end
  if timeline.plot[now.tp] < MANY_PLOTS then
    sum = sum + beyond(orders, "plot", MOST_PLOT)
  end
  if state.nourished < FLEEING then
    sum = sum + beyond(orders, "flight", MOST_FLIGHT)
  end
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

-- Standing that concealment costs a month at full pressure, by what a search has found.
local function concealed(place, state)
  local share = state.found / place.crop
  return share > NOTICED and min(WORST, BY_SHARE * share) or 0
end

-- How low a figure is held to be: by what was wanted of it, and where communes are called
-- in the order of their last report, in part by the place in it.
local function lowness(told, state, on)
  local low = 1 - told
  if not on.called or not state.order or not state.in_office then return low end
  return low + BLAMED * ((state.order - county.OWN) / (county.COUNT - county.OWN) - low)
end

-- What a month's conduct costs: low reports, grain held back, halls kept small, a quota
-- unmet in the season in which it is counted, hidden grain found.
local function cost(place, state, now, orders, on)
  local told = now.report or orders.report
  if on.priced then told = min(told, PRAISED) end
  local resist = lowness(told, state, on) * REPORTED * place.timeline.claim[now.tp]
    + (1 - min(1, orders.deliver)) + max(0, FEW_HALLS - orders.hall) * HALLS
  local met = state.quota > 0 and state.delivered / state.quota or 1
  local counted = (now.month >= COUNTED_FROM or now.month <= COUNTED_TO) and 1 or 0
  local found = on.campaigns and concealed(place, state)
    or state.found > FOUND * place.crop and FOUND_COSTS or 0
  return now.pressure * (RESISTED * resist + UNMET * max(0, MET - met) * counted) * WEIGHT
    + found * now.pressure
end

-- Part of what was hidden is seized and added to what is due. In the reference a
-- successor strives in everything; with `turns` one of the historical mix comes.
local function replace(state, now, on)
  local seized = SEIZED * state.hidden
  state.removed, state.in_office, state.post = true, false, SUCCESSOR
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
    state.conduct, state.post, state.turn = place.conduct, STANDING, state.turn + 1
  end
end

-- The county's file about whoever holds the post: about the first, or about nobody.
local function file_of(state, on)
  return on.filed and state.in_office and state.file or 0
end

-- Nobody else's luck moves where nobody is in danger: the draw is made then alone.
function post.month(place, state, now, orders, on)
  if now.t < POST_FROM then return end
  local lost = cost(place, state, now, orders, on)
  if on.priced then
    lost = lost + PRICE * now.pressure * refusals(place, state, now, orders)
  end
  state.post = clamp(state.post + EARNED - lost, 0, 100)
  state.found = state.found * REMEMBERED
  if on.turns then call_back(place, state, now) end
  local file = file_of(state, on)
  local danger = DANGER + FILE_DANGER * file
  state.file = state.file * (1 - FADING)
  state.threat = state.post < danger and now.pressure > PRESSED
    and (on.turns or not state.removed)
  if not state.threat then return end
  if on.foreseen and state.turn == 1 and state.signs < SIGNS then return end
  local depth = (danger - state.post) / danger
  local deeper = on.priced and DEEPER * depth * depth or 0
  if luck.uniform(state.luck) < (CHANCE + FILE_CHANCE * file + deeper) * now.pressure then
    replace(state, now, on)
  end
end

-- Shows the next sign of removal where it is due and nobody tells a story that would: to
-- be called once a month. Returns true where one was shown.
function post.warn(state, t)
  local next_sign = SHOWN_AT[state.signs + 1]
  if t < WARNED_FROM or t > WARNED_TO or not next_sign or state.turn > 1
    or state.post >= next_sign + FILE_DANGER * state.file then
    return false
  end
  state.signs = state.signs + 1
  return true
end

-- Adds to the county's file, or takes from it.
function post.file(state, points)
  state.file = clamp(state.file + points, 0, 100)
end

-- From the turn on work teams restrain those who strive.
function post.restrain(place, state, now)
  if now.t >= clock.TURN + place.lag and state.conduct > RESTRAINED then
    state.conduct = max(RESTRAINED, state.conduct - RESTRAINT)
  end
end

return post
