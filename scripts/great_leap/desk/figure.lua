-- The figure: what the commune says it will bring in, jin a mu, while the crop stands.
local clock = require "model.clock"
local fields = require "model.fields"
local game = require "game"
local report = require "model.report"
local returns = require "returns"

local floor, min, max = math.floor, math.min, math.max
local figure = {}

local CROPS = { summer = 1, autumn = 2 }
-- The standing wheat, by how it was sown in autumn. Thin ears: F77.
local STANDS = {
  ordered = "The commune's wheat, on fewer mu, thick and short in the ear.",
  road = "The commune's wheat, thick along the road, as always behind it.",
  plain = "The commune's wheat, on every mu, at the old spacing.",
  dense = "The commune's wheat, thick on every mu, short in the ear.",
}
local USUAL = { summer = 131, autumn = 209 } -- jin a mu in 1957

-- What a neighbour tells of crop k, jin a mu: what the county wants to hear, rounded as
-- it is spoken.
function figure.neighbour(k)
  local wanted = report.wanted(game.place, game.t, game.on, k)
  return floor(wanted * game.JIN / game.mu[k] / 10 + .5) * 10
end

-- Tells a figure without being asked: by a deputy, by a failing line. `by` is who said
-- it, the player where nil.
function figure.set(kind, value, by)
  local k, state = CROPS[kind], game.state
  local sown = floor(game.mu[k] * min(1, max(.5, state.area[k])) + .5) -- whole mu
  local claim = value * sown -- jin
  game.figure = claim / game.JIN
  game.told[game.month], game.told_by[kind] = value, value
  facts.figure, facts.figure_due = value, ""
  local year = clock.year(game.t)
  if kind == "autumn" then
    if year == 1958 then facts.figure58, facts.claim58 = value, floor(claim) end
    if year == 1959 then facts.figure59, facts.claim59 = value, floor(claim) end
    if year == 1960 then facts.figure60, facts.claim60 = value, floor(claim) end
    local crop = game.place.calendar.crops[k]
    local ripe = fields.ripe(game.place, state, state.now, state.carried, game.on,
      crop, k)
    local ratio = claim / game.JIN / (ripe * fields.usual(game.place))
    facts.wild = ratio > 2 and 2 or ratio > 1.25 and 1 or 0
  end
  local label = kind == "autumn" and "Autumn crop, told" or "Wheat, told"
  ledger { id = kind .. "_told", label = label, value = value, unit = "jin a mu",
    by = by or "you", answer = true }
end

-- What was told of last autumn is now held to be `value`, jin a mu; the claim stands as
-- it was sent up.
function figure.correct(value)
  game.told_by.autumn = value
  ledger { id = "autumn_told", label = "Autumn crop of 1958, corrected", value = value,
    unit = "jin a mu", by = "you", answer = true }
end

-- Asks for it; `kind` is "autumn" or "summer". Returns the figure.
function figure.ask(kind)
  local k = CROPS[kind]
  local marks = { { USUAL[kind], "1957, weighed" } }
  local before = game.told_by[kind]
  if before then
    local corrected = kind == "autumn" and game.month < "1960"
      and (facts.unsaid_how == "down" or facts.unsaid_how == "up")
    marks[#marks + 1] = { before,
      corrected and "last year, corrected" or "told last year" }
  end
  local seen = game.field_seen
  if seen and seen.crop == k and seen.month:sub(1, 4) == game.month:sub(1, 4) then
    marks[#marks + 1] = { seen.value, "the field that was walked" }
  end
  local neighbour = figure.neighbour(k)
  marks[#marks + 1] = { neighbour, "Iron Bridge, told" }
  returns.neighbour(kind, neighbour)
  local value = number { id = "figure", min = 60, max = 1500, step = 1,
    unit = "jin a mu", marks = marks,
    text = kind == "autumn" and "Autumn grain, for the whole commune."
      or STANDS[game.sown] or "The standing wheat, for the whole commune." }
  figure.set(kind, value)
  return value
end

return figure
