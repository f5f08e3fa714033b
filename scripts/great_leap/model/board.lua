-- The board by the hall's door: rations by class, as shares of what is weighed out today.
-- What one class gets more is missing elsewhere. It moves peril between the ages, what
-- hands can do, and how far the favoured stand out; nobody's total changes.
local curve = require "model.curve"

local clamp = curve.clamp

-- Who is of which class. Shares of the grown, 10 to 54; the rest is full labour.
local HALVES <const> = .25 -- half-grown, lame, nursing mothers: half labour; assumed
local OFFICES <const> = .06 -- office, militia and cooks; assumed
-- Of the board, what is followed where the ladle is the leaders' (ladle 1); assumed.
local FOLLOWED <const> = .5
local LEAST <const> = .5 -- ratio of a class's ration to the mean, at least; assumed
local MOST <const> = 1.6 -- the same at most; assumed
-- Share by which the peril of an age falls, a unit of ration more. From the slopes of the
-- curves `balance` and `hazard` where people are hungry; assumed.
local SPARED <const> = 5
local PERIL_LEAST <const> = .2 -- peril of an age, ratio, at least; assumed
local PERIL_MOST <const> = 3 -- the same at most; assumed
local TOIL <const> = .35 -- share more that hands do, a unit of ration more; assumed
-- How much further the favoured tier stands out, a unit of ration more for the office.
-- Assumed.
local STANDING_OUT <const> = .05

local CLASSES = { "labour", "half", "young", "office" }
local board = {}

-- Writes shares of today's ration on the board; what is not named stays.
function board.write(state, shares)
  local before = state.board or { labour = 1, half = 1, young = 1, office = 1 }
  local after = {}
  for _, class in ipairs(CLASSES) do after[class] = shares[class] or before[class] end
  state.board = after
end

-- A class's ration against the mean, as far as the board is followed.
local function portion(share, mean, followed)
  return 1 + followed * (clamp(share / mean, LEAST, MOST) - 1)
end

local function peril(ration)
  return clamp(1 - SPARED * (ration - 1), PERIL_LEAST, PERIL_MOST)
end

-- Sets now.by_age (peril by age), now.toil (what hands can do) and now.office; nothing
-- where no board was written.
function board.serve(state, now, orders)
  local says, n = state.board, state.n
  if not says then return end
  local young, old = n[1] + n[4] + n[7], n[3] + n[6] + n[9]
  local grown = n[2] + n[5] + n[8]
  local halves, offices = HALVES * grown, OFFICES * grown
  local labour = grown - halves - offices
  local mean = (labour * says.labour + (halves + old) * says.half + young * says.young
    + offices * says.office) / (young + grown + old)
  if mean <= 0 then return end
  local followed = state.hall * (1 - (1 - FOLLOWED) * orders.ladle)
  local worker = portion(says.labour, mean, followed)
  local half = portion(says.half, mean, followed)
  local office = portion(says.office, mean, followed)
  local by_age = now.by_age
  by_age[1] = peril(portion(says.young, mean, followed))
  by_age[2] = peril((1 - HALVES - OFFICES) * worker + HALVES * half + OFFICES * office)
  by_age[3] = peril(half)
  now.toil = 1 + TOIL * (worker - 1)
  now.office = STANDING_OUT * (office - 1)
end

return board
