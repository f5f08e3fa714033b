-- The brigades' fields: each sows its own land with its own seed, hands and animals and
-- as its leader reads the orders; what comes ripe in the commune is shared by what they
-- made of it. Where all are alike each has its share of land.
local allot, curve = require "model.allot", require "model.curve"
local commune_fields = require "model.fields"
local responses = require "model.responses"

local max, min = math.max, math.min

-- Share of an order by which a leader of zeal 1 goes beyond it; assumed.
local FURTHER <const> = .5
local CONTRACTED <const> = .10 -- gain of yield by household; as labour.lua's
local COOKS <const> = .03 -- share of hands in the kitchens of full halls; as labour.lua's
local STAYING <const> = .15 -- share of hands in the fields at least; as labour.lua's
local MOST_AWAY <const> = .85 -- share of hands sent away at most; assumed

local fields = {}
local weights, caps, shares = {}, {}, {}

-- Field labour against need on each brigade's land: the commune's, by hands on land and
-- by how many the leader sends elsewhere.
local function labour(list, now, hall)
  local hands, land = 0, 0
  for b = 1, #list do hands, land = hands + list[b].hands, land + list[b].land end
  local cooks = COOKS * hall
  local away = min(MOST_AWAY, now.furn + now.water + now.ws)
  local stay = max(STAYING, 1 - away - cooks)
  for b = 1, #list do
    local brigade = list[b]
    local gone = min(MOST_AWAY, away * (1 + FURTHER * brigade.zeal))
    local own = max(STAYING, 1 - gone - cooks)
    local share = brigade.hands / hands * land / max(1e-9, brigade.land)
    brigade.adequacy = now.adequacy * share * own / stay
  end
end

-- Shares the seed that was sown and marks what each made of its land.
local function sow(place, list, now)
  local crop, k = place.calendar.crops[now.sow_k], now.sow_k
  local sown = now.moved.sown
  for b = 1, #list do weights[b], caps[b] = list[b].land, list[b].seed end
  allot(sown, weights, caps, shares, #list)
  local borrow = place.K.borrow
  for b = 1, #list do
    local brigade = list[b]
    brigade.seed = max(0, brigade.seed - shares[b])
    local wanted = max(1e-9, now.sow_wanted * brigade.land)
    local stand = borrow + (1 - borrow) * min(1, shares[b] / wanted)
    local order = 1 - (1 - now.sow_order) * (1 + FURTHER * brigade.zeal)
    brigade.area[k] = brigade.area[k]
      + order * curve.at(responses.sowing, brigade.adequacy) * stand / crop.sow_months
  end
end

local function grow(place, list, crop, k)
  local lab, a_month = place.K.lab, commune_fields.UNTENDED / crop.grow_months
  for b = 1, #list do
    local brigade = list[b]
    local growth = 1 - lab * (1 - curve.at(responses.labour, brigade.adequacy))
    brigade.growth[k] = brigade.growth[k] * (1 - a_month * (1 - growth))
  end
end

-- What a brigade's land would bring beside the others'.
local function yield(place, state, brigade, k)
  local K = place.K
  local beasts = state.animals * brigade.animals / max(1e-9, brigade.land)
  local rows = 1
  if brigade.rows > 0 then
    local here = min(1, brigade.rows * state.now.contract / max(1e-9, brigade.land))
    rows = 1 + CONTRACTED * here
  end
  local technique = 1 - state.now.technique_loss * (1 + FURTHER * brigade.zeal)
  return brigade.land * curve.at(responses.area, brigade.area[k]) * brigade.growth[k]
    * rows * technique * (1 + K.man * (state.manure - 1) + K.ani * (beasts - 1))
end

local function ripen(place, list, state, k)
  local sum = 0
  for b = 1, #list do
    weights[b] = max(0, yield(place, state, list[b], k))
    sum = sum + weights[b]
  end
  for b = 1, #list do
    local brigade = list[b]
    local share = sum > 0 and weights[b] / sum or brigade.land
    brigade.first[k] = state.standing_first[k] * share
    brigade.standing[k] = brigade.first[k]
    brigade.area[k], brigade.growth[k] = 0, 1
  end
end

-- Shares what was cut by who could cut it; the rest waits and loses.
local function cut(list, state, now, k)
  local taken = now.cut[k]
  if taken <= 0 then
    for b = 1, #list do list[b].standing[k] = 0 end
    return
  end
  local before, haste = 0, commune_fields.HASTE
  for b = 1, #list do
    local brigade = list[b]
    caps[b] = brigade.standing[k]
    weights[b] = brigade.first[k] * min(haste, brigade.adequacy)
    before = before + caps[b]
  end
  allot(taken, weights, caps, shares, #list)
  local kept = before > taken and state.standing[k] / (before - taken) or 0
  for b = 1, #list do
    local brigade = list[b]
    brigade.threshed = brigade.threshed + shares[b]
    brigade.harvest = brigade.harvest + shares[b]
    brigade.standing[k] = max(0, brigade.standing[k] - shares[b]) * kept
  end
end

-- Follows the fields of the month; leaves what each has threshed in brigade.threshed.
function fields.month(place, list, state)
  local now, crops = state.now, place.calendar.crops
  labour(list, now, state.hall)
  for b = 1, #list do list[b].threshed = 0 end
  if now.sow_k then sow(place, list, now) end
  for k = 1, 2 do
    local crop = crops[k]
    if crop.share > 0 then
      if crop.grow[now.month] then grow(place, list, crop, k) end
      if now.month == crop.harvest then ripen(place, list, state, k) end
      cut(list, state, now, k)
    end
  end
end

return fields
