-- Hearths: household pots, the pear trees, the woods within reach. What is usual of them
-- is in the commune's other figures already; here is what somebody's deed adds or takes.
local curve = require "model.curve"

local clamp, max = curve.clamp, math.max

-- Share of households with a pot where all eat in halls, by month of the model: taken for
-- the furnaces from August 1958, sold again in 1961 (choices D1 and D4). Where fewer eat
-- in halls fewer were taken. The figures are assumed.
local POTS = curve.new { 9, 1, 14, .2, 38, .25, 46, .6, 51, .9 }

-- What each fuel takes: of the pears, of the woods within reach of the stoves. Assumed.
local BURNS = {
  hills = { orchard = 0, timber = .15 }, -- bare hills: F37
  fruit = { orchard = .5, timber = 0 }, -- every second tree
  graves = { orchard = 0, timber = .03 },
  boards = { orchard = 0, timber = 0 },
}
-- How readily Upper Kiln opens its store and how true it reports, ratio, once its own
-- dead or old have been taken from; assumed.
local GRUDGE = { graves = .95, boards = .9 }

local hearth = {}

-- Sets state.pots, and now.pots: households with a pot beyond the usual, or without one.
function hearth.month(place, state, now, on)
  local usual = 1 - (1 - curve.at(POTS, now.t)) * place.hall
  state.pots = clamp(usual + state.lent, 0, 1)
  now.pots = on.pots and state.lent ~= 0 and state.pots - usual or 0
end

-- Pots that come back to households, or are taken: share of the households.
function hearth.lend(state, share)
  state.lent = clamp(state.lent + share, -1, 1)
  state.pots = clamp(state.pots + share, 0, 1)
end

function hearth.burn(state, kind)
  local burns = BURNS[kind] or error("no fuel " .. tostring(kind), 2)
  state.orchard = max(0, state.orchard - burns.orchard)
  state.timber = max(0, state.timber - burns.timber)
  local kiln = state.brigades and state.brigades.upper_kiln
  if kiln and GRUDGE[kind] then
    kiln.gives, kiln.honesty = kiln.gives * GRUDGE[kind], kiln.honesty * GRUDGE[kind]
  end
end

-- 2 nearly all, 1 some, 0 few.
function hearth.grade(share)
  return share > .75 and 2 or share > .3 and 1 or 0
end

return hearth
