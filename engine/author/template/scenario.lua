-- @TITLE@
-- A co-operative's oxen and its account book, December 1956 to March 1957.
--
-- This file is opened first. It says what the scenario is (the manifest, below) and in
-- what order a month goes (start). Nothing here saves or loads: a game is the list of its
-- answers, and the engine runs `start` again from the top whenever it needs to.
-- Village, people and papers are composed; what is history has its key in sources.lua.
local desk = require "desk" -- what is asked every month: desk.lua

local MONTHS = { "1956-12", "1957-01", "1957-02", "1957-03" }
local CASH = 74 -- yuan in the box on the first day (assumed)

local function start()
  desk.open(CASH)
  -- A promise: this event comes in December, whatever else is drawn. Where it cannot,
  -- the player is told the text instead.
  owe { event = "price_of_a_cow", from = "1956-12", to = "1956-12",
    text = "Aunt Fei has been about her paper, and will come again." }
  for i, id in ipairs(MONTHS) do
    month(id, "The stall") -- sets the date
    turn(1) -- plays what is owed, then one event of events/ whose `when` holds
    desk.month(id, #MONTHS - i + 1)
  end
  desk.close()
end

return scenario {
  -- The id is the folder's name; saved games go by it.
  id = "@NAME@",
  title = "@TITLE@",
  version = "0.1.0",
  summary = "One winter with the account book of a co-operative.",
  authors = { "you" }, languages = { "en" }, minutes = 5,
  months = { MONTHS[1], MONTHS[#MONTHS] }, -- so that `check` sees a month that never is
  budget = { text = 130, choice = 15 }, -- words; `check` tells of more
  content_note = [[
    You keep the account book of an agricultural [co-operative](term:cooperative) of 62
    households for one winter. Oxen go thin and one may die; nobody is hurt. The village
    is invented. You may stop at any page; nothing is lost.
  ]],
  -- A player chooses before the game: irongrain play ./... --set place=hills
  options = {
    { id = "place", text = "Where the village lies", default = "plain",
      { "plain", "On the plain" }, { "hills", "In the hills" } },
  },
  -- {straw:jin} in a text prints 10,000 jin.
  units = { jin = { name = "jin" }, mu = { name = "mu" }, yuan = { name = "yuan" } },
  -- The public books, kept by ledger { ... } in desk.lua; a text calls them by their id.
  books = { "straw", "cash", "ribs" },
  -- What events remember, each with its first value: facts.vine in texts and in Lua.
  facts = {
    oxen = 11, -- in the stall
    owed = 90, -- yuan that the co-operative owes for the yellow cow
    told = "", -- to the township, by telephone: "eleven", "ten"
    vine = "", -- Aunt Fei's, in the manger: "book", "points", "bar"
    calf = "", -- "book", "against"
  },
  start = start,
}
