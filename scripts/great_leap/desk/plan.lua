-- The desk at a month's end: what a season, an order or a person raises, at most two
-- questions; then the seal goes back into its tin. Any other lever can be taken up
-- unasked, as often as one likes (levers.lua). The estimates come when the crops ripen,
-- which differs by place.
local figure = require "desk.figure"
local game = require "game"
local labour = require "desk.labour"
local levers = require "desk.levers"

local plan = {}

local MOST = 2

-- What is raised in which month; who raises it stands in its words (words.lua).
local RAISED = {
  ["1958-08"] = { "hands" },
  ["1958-09"] = { "hands" },
  ["1958-10"] = { "seed", "technique" },
  ["1958-11"] = { "hand_over" },
  ["1959-01"] = { "ration" },
  ["1959-02"] = { "resale" },
  ["1959-03"] = { "halls" },
  ["1959-06"] = { "plots" },
  ["1959-09"] = { "muster" },
  ["1959-10"] = { "technique" },
  ["1959-11"] = { "hand_over" },
  ["1959-12"] = { "halls" },
  ["1960-02"] = { "resale" },
  ["1960-04"] = { "muster" },
  ["1960-10"] = { "seed" },
  ["1960-11"] = { "hand_over" },
  ["1961-02"] = { "resale" },
  ["1961-03"] = { "contract" },
  ["1961-09"] = { "seed" },
  ["1961-10"] = { "muster" },
}

-- Who is called back later than March 1961 is asked in that month, while the autumn crop
-- stands.
local CALLED_BACK = { "contract" }

local function raised()
  local crop_stands = game.month < "1962" and game.month < facts.autumn
  if facts.back_on == game.month and crop_stands then return CALLED_BACK end
  return RAISED[game.month] or {}
end

-- The same page again, after something else has been taken up from it.
local function page_again()
  if not game.at_desk then game.to_desk() end
end

-- Asks it, after whatever else is taken up first. False where it would move nothing this
-- month; such a question counts as not asked.
local function raise(name)
  local answer = levers.ask(name)
  while answer == levers.OTHER do
    page_again()
    answer = levers.ask(name)
  end
  return answer ~= false
end

-- A month in which nothing is raised ends with the seal.
local function close()
  while choose({ id = "desk",
    { "tin", "Put the seal back in its tin." },
    levers.door(),
  }) ~= "tin" do page_again() end
end

-- The list for the month that follows is drawn up at the end of this one; later it can
-- stay as it is.
levers.add("hands", function() labour.ask(game.t + 1) end)
levers.add("muster", labour.muster)

-- `busy` is false where nothing has come this month: it goes by without a page, unless
-- something is raised.
function plan.month(busy)
  local asked, open = game.told[game.month] and 1 or 0, busy
  if facts.figure_due ~= "" then
    figure.ask(facts.figure_due)
    asked, open = asked + 1, false
  end
  for _, name in ipairs(raised()) do
    if asked < MOST and raise(name) then
      asked, open = asked + 1, false
    end
  end
  if open then close() end
end

return plan
