-- The books that the desk can open: rows of the books that books.lua and returns.lua keep
-- and of the public ledger. `so` and `times` lead to the model's own figure in its tonnes,
-- which is shown after the last record alone, with the flows by cause.
local series = require "records.series"
local JIN = require("game").JIN

-- A flow of the true book, from August 1958 on.
local function flow(id, label, heading)
  return { id, label, heading = heading, unit = "jin", times = JIN, sum = true }
end

local function moved(id, label, heading)
  return { id, label, heading = heading, unit = "people", sum = true }
end

local function hands(task, label, heading)
  return { "hands." .. task, label, heading = heading, unit = "hands" }
end

local grain = {
  id = "grain", title = "Grain",
  text = "What the crop was called, what was asked for it, and what went over a beam.",
  rows = {
    { "autumn_told", "Autumn crop, told", unit = "jin a mu", heading = "The crop" },
    { "neighbour.autumn", "Autumn crop, Iron Bridge's", unit = "jin a mu" },
    { "summer_told", "Wheat, told", unit = "jin a mu" },
    { "neighbour.summer", "Wheat, Iron Bridge's", unit = "jin a mu" },
    { "walked", "One field, walked", unit = "jin a mu", book = "seen" },
    { "floor", "Old Meng's sum, the Hollow", unit = "jin a mu", book = "seen" },
    { "crop.claimed", "The year's crop, as claimed", unit = "jin",
      from = { "autumn_told", "summer_told" } },
    { "quota", "Quota of the grain year", unit = "jin", heading = "The levy",
      from = { "crop.claimed", "autumn_told", "summer_told" } },
    { "delivered", "Delivered of it", unit = "jin", from = "to_state" },
    { "due", "Still due", unit = "jin", from = { "quota", "delivered" } },
    { "to_state", "Over the station's beam in the month", unit = "jin", from = "quota",
      heading = "Out and in" },
    { "from_state", "Sold back in the month", unit = "jin" },
    { "relief", "Relief in the month", unit = "jin" },
    { "found", "Found by search", unit = "jin", book = "seen" },
    { "store", "The store, weighed", unit = "jin", book = "seen", so = "grain.store",
      times = JIN, heading = "What lies here" },
    { "seed.kept", "Seed to be kept, of a full sowing", unit = "in the hundred",
      book = "ordered" },
    { "seed", "Seed under lime", unit = "jin", book = "seen", so = "grain.seed",
      times = JIN, from = "seed.kept" },
    { "seed_store", "Seed in the store", unit = "jin", book = "seen", so = "none.seed",
      from = "seed.kept" },
    { "grain.own", "With households", unit = "jin", times = JIN },
    { "grain.hidden", "Hidden", unit = "jin", times = JIN },
    { "grain.pit", "In the pit", unit = "jin", times = JIN },
    { "grain.total", "All grain, wherever it lay", unit = "jin", times = JIN },
    flow("grain.flow.harvest", "Harvested", "In, by cause"),
    flow("grain.flow.resold", "Sold back by the state"),
    flow("grain.flow.relief", "Relief"),
    flow("grain.flow.delivered", "Delivered", "Out, by cause"),
    flow("grain.flow.delivered_seed", "Delivered out of the seed"),
    flow("grain.flow.searched", "Taken from households by search"),
    flow("grain.flow.found", "Hidden grain taken by search"),
    flow("grain.flow.eaten_hall", "Eaten in halls"),
    flow("grain.flow.eaten_kitchen", "Eaten in household kitchens"),
    flow("grain.flow.eaten_home", "Eaten of what households kept and hid"),
    flow("grain.flow.wasted", "Wasted in halls"),
    flow("grain.flow.sown", "Sown"),
    flow("grain.flow.feed", "Fed to animals"),
    flow("grain.flow.carted", "Eaten by carriers and carts"),
    flow("grain.flow.spoiled", "Spoiled"),
  },
  charts = {
    { title = "The autumn crop, told and walked", rows = { "autumn_told" },
      against = "walked" },
    { title = "Our figure and the neighbour's", rows = { "autumn_told" },
      against = "neighbour.autumn" },
    { title = "Quota and deliveries of the grain year", rows = { "quota" },
      against = "delivered" },
    { title = "Over the station's beam, month by month", form = "bars",
      rows = { "to_state", "from_state" } },
    { title = "Harvested, year by year", form = "bars", rows = { "grain.flow.harvest" } },
    { title = "All grain, wherever it lay", rows = { "grain.total" } },
  },
  record = series.grain,
}

local labour = {
  id = "labour", title = "Labour",
  text = "Hands on the roll, what was asked of them, and the list as it was sent.",
  rows = {
    hands("able", "Able hands on the roll"),
    hands("field", "In the fields"),
  },
  charts = {
    { title = "Hands in the fields, needed and sent", rows = { "hands.field" } },
  },
  record = series.labour,
}

local people = {
  id = "people", title = "People",
  text = "As far as the desk knows.",
  rows = {
    { "people.register", "On the registers of 1957", unit = "people",
      so = "people.total" },
    { "births", "Births of the month", unit = "people" },
    { "away", "Away in the towns, on papers", unit = "people", so = "people.away" },
    { "ration", "A day's grain a head", book = "seen", heading = "What is eaten" },
    { "hall_ration", "Hall ration, a head and day", unit = "liang", book = "seen" },
    { "deaths.excess", "Deaths beyond the normal, of every hundred people", unit = "percent",
      book = "seen", heading = "The last record" },
    { "people.fled", "Fled and not back", unit = "people" },
    moved("people.flow.born", "Born", "Come, by cause"),
    moved("people.flow.from_town", "Sent back from the towns"),
    moved("people.flow.returned", "Come home"),
    moved("people.flow.died_young", "Died as in ordinary years, under ten", "Gone, by cause"),
    moved("people.flow.died_grown", "Died as in ordinary years, ten to fifty-four"),
    moved("people.flow.died_old", "Died as in ordinary years, fifty-five and over"),
    moved("people.flow.starved_young", "Died of hunger, under ten"),
    moved("people.flow.starved_grown", "Died of hunger, ten to fifty-four"),
    moved("people.flow.starved_old", "Died of hunger, fifty-five and over"),
    moved("people.flow.to_town", "Gone to the towns"),
    moved("people.flow.fled", "Fled"),
  },
  charts = {
    { title = "Births, month by month", rows = { "births" } },
    { title = "Died of hunger, year by year", form = "bars",
      rows = { "people.flow.starved_young", "people.flow.starved_grown",
        "people.flow.starved_old" } },
  },
  record = series.people,
}

local steel = {
  id = "steel", title = "Steel",
  text = "The steel office counts hands; what they make it takes by the form.",
  rows = { hands("furn", "At the furnaces") },
  charts = {
    { title = "Hands at the furnaces, asked and sent", rows = { "hands.furn" } },
  },
  record = series.steel,
}

local works = {
  id = "works", title = "School and works",
  text = "Dams, ditches, workshops; whoever builds the school is counted with the workshops.",
  rows = {
    hands("water", "Dams and ditches"),
    hands("ws", "Workshops, roads, militia"),
  },
  charts = {
    { title = "Hands at dams and ditches, asked and sent", rows = { "hands.water" } },
  },
}

local standing = {
  id = "standing", title = "Standing",
  text = "What the county reads aloud. What it writes down is not on this desk.",
  rows = {
    { "met", "Of the quota, delivered", unit = "of every hundred jin",
      from = { "quota", "delivered" } },
  },
  charts = {
    { title = "Of the quota, delivered", rows = { "met" } },
  },
}

return { grain, labour, people, steel, works, standing }
