-- The accounts: every flow of grain (t) and people (persons) of a month, booked where it
-- happens. In is positive, out negative; a stock changes by exactly the sum of its flows.
-- A month runs from the close of the one before: what is done between two calls of
-- month() belongs to the account of the second.
--
-- Three accounts: grain wherever it lies in the commune, from threshing floor to pit; the
-- ripe crop that still stands in the field; and people.
local flows = {
  -- eaten_hall and eaten_kitchen are weighed out of the store, to halls and to household
  -- kitchens; eaten_home is what households draw of their own and of what is hidden;
  -- found is hidden grain that a search took, searched what it took of households'.
  grain = {
    "harvest", "sown", "delivered", "delivered_seed", "searched", "found", "resold",
    "eaten_hall", "eaten_kitchen", "eaten_home", "wasted", "feed", "spoiled", "carted",
    "relief",
  },
  field = { "ripe", "cut", "lost" },
  people = {
    "born", "died_young", "died_grown", "died_old",
    "starved_young", "starved_grown", "starved_old",
    "to_town", "from_town", "fled", "returned",
  },
}

-- By age 0-9, 10-54, 55+.
flows.died = { "died_young", "died_grown", "died_old" }
flows.starved = { "starved_young", "starved_grown", "starved_old" }

function flows.new()
  local book = { grain = {}, field = {}, people = {}, closed = false }
  flows.clear(book)
  return book
end

local function zero(account, causes)
  for i = 1, #causes do account[causes[i]] = 0 end
end

function flows.clear(book)
  zero(book.grain, flows.grain)
  zero(book.field, flows.field)
  zero(book.people, flows.people)
end

-- Begins a new account where the last is closed; to be called before anything is booked.
function flows.open(book)
  if book.closed then
    flows.clear(book)
    book.closed = false
  end
end

function flows.close(book) book.closed = true end

-- Books `amount` (signed) under a cause.
function flows.book(account, cause, amount)
  account[cause] = account[cause] + amount
end

-- Between the stocks of a commune, t a month: where each movement came from and went to,
-- for whoever follows it into the brigades (brigades.lua). Nothing is summed here.
local MOVED = {
  "sown", "harvested", "hid", "seeded", "delivered", "delivered_seed", "searched_hidden",
  "searched_own", "resold", "carried", "eaten", "drawn_hidden", "drawn_own", "put_by",
  "spoiled", "feed", "seed_eaten", "seized",
  "carted", "saved",
}

function flows.still(moved)
  zero(moved, MOVED)
  return moved
end

return flows
