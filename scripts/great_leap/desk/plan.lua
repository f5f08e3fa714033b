-- Which questions the desk asks in which month: at most two, and in one month of four
-- none about the books. The estimates come when the crops ripen, which differs by place.
local figure = require "desk.figure"
local game = require "game"
local labour = require "desk.labour"
local look = require "desk.look"
local rules = require "desk.rules"

local plan = {}

local MOST = 2

local MONTHS = {
  ["1958-09"] = { "labour" },
  ["1958-10"] = { "labour", "seed" },
  ["1958-11"] = { "hand_over", "technique" },
  ["1958-12"] = { "look" },
  ["1959-02"] = { "resale", "ration" },
  ["1959-03"] = { "halls" },
  ["1959-05"] = { "labour" },
  ["1959-06"] = { "plots" },
  ["1959-10"] = { "labour", "technique" },
  ["1959-11"] = { "hand_over", "halls" },
  ["1959-12"] = { "labour" },
  ["1960-01"] = { "look" },
  ["1960-02"] = { "resale" },
  ["1960-05"] = { "labour" },
  ["1960-10"] = { "labour" },
  ["1961-03"] = { "contract" },
}

-- Who is called back later than March 1961 is asked in that month, while the autumn crop
-- stands.
local CALLED_BACK = { "contract" }

local ASK = {
  labour = function() labour.ask(game.t) end,
  look = look.ask,
}
for name, ask in pairs(rules) do ASK[name] = ask end

-- Seed is set aside when the autumn crop is threshed.
local function threshing() return game.month == facts.autumn and game.month > "1959" end

local function questions()
  local crop_stands = game.month < "1962" and game.month < facts.autumn
  if facts.back_on == game.month and crop_stands then return CALLED_BACK end
  return MONTHS[game.month] or {}
end

-- A rule that would move nothing this month says false and counts as not asked.
function plan.month()
  local asked, due = game.told[game.month] and 1 or 0, facts.figure_due
  if due ~= "" then
    figure.ask(due)
    asked = asked + 1
  end
  if threshing() and asked < MOST then
    rules.seed()
    asked = asked + 1
  end
  for _, name in ipairs(questions()) do
    if asked == MOST then return end
    if ASK[name]() ~= false then asked = asked + 1 end
  end
end

return plan
