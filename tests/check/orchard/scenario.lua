-- The Orchard: eight months of a village's pear trees, written to be checked. It has one
-- of everything: storylets, debts, books, people, options, pictures, words and sources.
-- All of it is composed.
local year = require "year"

return scenario {
  id = "orchard", title = "The Orchard", version = "1.0.0", minutes = 5,
  authors = "The Iron & Grain authors", languages = "en",
  content_note = [[An old man falls ill in this story, and a frost takes the blossom. One
    household is hungry in spring. You may stop at any page.]],
  months = { "1956-03", "1956-10" },
  budget = { text = 120, choice = 12 },
  options = {
    { id = "slope", text = "Where the trees stand", default = "north",
      { "north", "On the north slope" }, { "south", "On the south slope" } },
    { id = "ladder", text = "How many ladders there are", default = "two",
      { "one", "One ladder" }, { "two", "Two ladders" } },
  },
  units = { jin = { name = "jin" }, trees = { name = "trees" }, yuan = { name = "yuan",
    places = 2 } },
  facts = {
    blossom = 100,   -- percent of the blossom that is left
    smoke = false,   -- fires were lit against the frost
    promised = "",   -- the pears were promised to: "school", "station"
    standing = 50,   -- with the township, 0 to 100
    pruned = 0,      -- trees pruned
    crop = 0,        -- jin picked
    visit = "",      -- the inspector was: "shown", "fed"
  },
  books = { "trees", "pears", "told", "purse" },
  start = year,
}
