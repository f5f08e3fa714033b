-- The desk at a month's end: what a season, an order or a person raises, at most two
-- questions; then the seal goes back into its tin. Any other lever can be taken up
-- unasked, as often as one likes (levers.lua). The estimates come when the crops ripen,
-- which differs by place.
local clock = require "model.clock"
local days = require "desk.days"
local figure = require "desk.figure"
local game = require "game"
local labour = require "desk.labour"
local levers = require "desk.levers"
local quota = require "desk.quota"

local plan = {}

local MOST = 2
local LATE = clock.index(1960, 6)

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

-- Months in which some answers of a scene go without a word.
local WORDLESS = {
  ["1960-01"] = true, ["1960-03"] = true, ["1961-01"] = true,
  ["1961-06"] = true, ["1961-07"] = true, ["1961-08"] = true, ["1961-12"] = true,
}

local function raised()
  local crop_stands = game.month < "1962" and game.month < facts.autumn
  if facts.back_on == game.month and crop_stands then return CALLED_BACK end
  return RAISED[game.month] or {}
end

-- The same page again, after something else has been taken up from it: it says how that
-- stands now. Returns whether anything is said on it.
local function page_again()
  local told = game.at_desk -- by whoever went to look
  if not told then game.to_desk() end
  local set = levers.set
  levers.set = nil
  if set then say(set) end
  return told or set ~= nil
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

-- A month in which nothing is raised ends with the seal; on a page that is `bare` stands
-- what the day looks like.
local function close(bare)
  local day = days[game.month]
  while true do
    if bare and day then
      say(day)
      day = nil
    end
    local tin = { "tin", "Put the seal away." }
    if choose { id = "desk", tin, levers.door() } == "tin" then return end
    bare = not page_again()
  end
end

-- The list for the month that follows is drawn up at the end of this one; later it can
-- stay as it is.
levers.add("hands", function() labour.ask(game.t + 1) end)
levers.add("muster", labour.muster)

-- Where nothing has `come` this month it goes by without a page from the summer of 1960
-- on, unless something is raised; `told` is true where the page has words of a scene.
function plan.month(come, told)
  local busy = come or game.t < LATE
  told = told or come and not WORDLESS[game.month]
  if game.month:sub(6) == "11" then game.sown = game.set.technique end
  local asked, open = game.told[game.month] and 1 or 0, busy
  local page = busy or facts.figure_due ~= "" or #raised() > 0
  if page and quota.tell() then open, told = true, true end
  if facts.figure_due ~= "" then
    figure.ask(facts.figure_due)
    asked, open = asked + 1, false
  end
  for _, name in ipairs(raised()) do
    if asked < MOST and raise(name) then
      asked, open = asked + 1, false
    end
  end
  if open then close(not told) end
end

return plan
