-- What the scenes of act one and its deck remember. Each with its first value; "" is: not
-- asked yet.
return {
  seal = "",     -- the wrong seal: "press", "beside", "cut", "old"
  clinic = false, -- the clinic's first page has been read
  nursery = false, paid = false, bicycle = false, -- these scenes were shown
  walk = "",     -- before the first figure: "walk", "sheet"
  hat = 0,       -- jin a mu of the field that was walked
  list_hands = 0, -- hands on the furnace list of October 1958
  -- That list: "whole", "short" (signed for all, counted at the gate), "school", "six".
  list = "",
  october_sent = 1, -- furnaces of October 1958: hands sent / asked
  iron = "",     -- furnace report: "tonnes", "grade", "cost", "shop"
  papers = false, -- the two papers on one pin were read
  potatoes = false, -- act one has closed
  pledge = "",   -- the night school: "oil", "sealed", "test", "shut"
  walls = "",    -- manure: "kitchens", "scrape"
  visit = "",    -- the forty visitors: "carts", "glad", "hollow"
  mounds = "",   -- nineteen graves: "night", "round"
  feet = -1,     -- pairs of sparrows' feet reported; -1: never asked
}
