-- The books that the desk can open: rows of the books that books.lua and returns.lua keep
-- and of the public ledger. `so` and `times` lead to the model's own figure in its
-- tonnes, which is shown after the last record alone, with the flows by cause.
local series = require "records.series"
local JIN = require("game").JIN

-- Flows of the true book, from August 1958 on; what goes out is negative there.
local function came(id, label, heading)
  return { id, label, heading = heading, unit = "jin", times = JIN, sum = true }
end

local function went(id, label, heading)
  return { id, label, heading = heading, unit = "jin", times = -JIN, sum = true }
end

local function joined(id, label, heading)
  return { id, label, heading = heading, unit = "people", sum = true }
end

local function left(id, label, heading)
  return { id, label, heading = heading, unit = "people", times = -1, sum = true }
end

local function asked(task, label, heading)
  return { "asked." .. task, label, heading = heading, unit = "hands", book = "ordered" }
end

local function sent(task, label)
  return { "hands." .. task, label, unit = "hands", book = "ordered",
    from = "asked." .. task }
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
    { "quota", "Quota of the grain year", unit = "jin", book = "ordered",
      heading = "The levy", from = { "crop.claimed", "autumn_told", "summer_told" } },
    { "delivered", "Delivered of the quota", unit = "jin", from = "to_state" },
    { "due", "Still due", unit = "jin", from = { "quota", "delivered" } },
    { "to_state", "Over the beam in the month", unit = "jin", from = "quota",
      heading = "Out and in" },
    { "from_state", "Sold back in the month", unit = "jin" },
    { "relief", "Relief in the month", unit = "jin" },
    { "found", "Found by search", unit = "jin", book = "seen" },
    { "store", "The store", unit = "jin", book = "seen", so = "grain.store",
      times = JIN, heading = "What lies here" },
    { "seed.kept", "Seed to be kept, of a full sowing", unit = "in the hundred",
      book = "ordered" },
    { "seed", "Seed under lime", unit = "jin", book = "seen", so = "grain.seed",
      times = JIN, from = "seed.kept" },
    { "seed_store", "Seed in the store", unit = "jin", book = "seen",
      from = "seed.kept" },
    { "grain.own", "With households", unit = "jin", times = JIN },
    { "grain.hidden", "Hidden", unit = "jin", times = JIN },
    { "grain.pit", "In the pit", unit = "jin", times = JIN },
    { "grain.total", "All grain, wherever it lay", unit = "jin", times = JIN },
    came("grain.flow.harvest", "Harvested", "In, by cause"),
    came("grain.flow.resold", "Sold back by the state"),
    came("grain.flow.relief", "Relief"),
    went("grain.flow.delivered", "Delivered", "Out, by cause"),
    went("grain.flow.delivered_seed", "Delivered out of the seed"),
    went("grain.flow.searched", "Taken from households by search"),
    went("grain.flow.found", "Hidden grain taken by search"),
    went("grain.flow.eaten_hall", "Eaten in halls"),
    went("grain.flow.eaten_kitchen", "Eaten in household kitchens"),
    went("grain.flow.eaten_home", "Eaten of what households kept and hid"),
    went("grain.flow.wasted", "Wasted in halls"),
    went("grain.flow.sown", "Sown"),
    went("grain.flow.feed", "Fed to animals"),
    went("grain.flow.carted", "Eaten by carriers and carts"),
    went("grain.flow.spoiled", "Spoiled"),
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
    { title = "Claimed for the year", rows = { "crop.claimed" } },
    { title = "Harvested, year by year", form = "bars", rows = { "grain.flow.harvest" } },
    { title = "To the state and back, year by year", form = "bars",
      rows = { "grain.flow.delivered", "grain.flow.resold" } },
    { title = "Eaten, year by year", form = "bars",
      rows = { "grain.flow.eaten_hall", "grain.flow.eaten_kitchen",
        "grain.flow.eaten_home" } },
    { title = "All grain, wherever it lay", rows = { "grain.total" } },
  },
  record = series.grain,
}

local labour = {
  id = "labour", title = "Labour",
  text = "Hands on the roll, what was asked of them, and the list as it was sent.",
  rows = {
    { "hands.able", "Able hands on the roll", unit = "hands" },
    { "asked.field", "Needed in the fields", unit = "hands" },
    sent("field", "Sent to the fields"),
  },
  charts = {
    { title = "Hands in the fields, needed and sent", rows = { "asked.field" },
      against = "hands.field" },
  },
  record = series.labour,
}

local people = {
  id = "people", title = "People",
  text = "As far as the desk knows.",
  rows = {
    { "people.register", "People", unit = "people",
      so = "people.total" },
    { "births", "Births of the month", unit = "people" },
    { "away", "Away in the towns, on papers", unit = "people", so = "people.away" },
    { "ration", "A day's grain a head", book = "seen", heading = "What is eaten" },
    { "hall_ration", "Hall ration, a head a day", unit = "liang", book = "seen" },
    { "deaths.excess", "Deaths beyond the normal, of all people", unit = "percent",
      book = "seen", heading = "The last record" },
    { "people.fled", "Fled and not back", unit = "people" },
    joined("people.flow.born", "Born", "Come, by cause"),
    joined("people.flow.from_town", "Sent back from the towns"),
    joined("people.flow.returned", "Come home"),
    left("people.flow.died_young", "Died as in ordinary years, under ten",
      "Gone, by cause"),
    left("people.flow.died_grown", "Died as in ordinary years, ten to fifty-four"),
    left("people.flow.died_old", "Died as in ordinary years, fifty-five and over"),
    left("people.flow.starved_young", "Died of hunger, under ten"),
    left("people.flow.starved_grown", "Died of hunger, ten to fifty-four"),
    left("people.flow.starved_old", "Died of hunger, fifty-five and over"),
    left("people.flow.to_town", "Gone to the towns"),
    left("people.flow.fled", "Fled"),
  },
  charts = {
    { title = "Births, month by month", rows = { "births" } },
    { title = "Born, year by year", form = "bars", rows = { "people.flow.born" } },
    { title = "Died of hunger, year by year", form = "bars",
      rows = { "people.flow.starved_young", "people.flow.starved_grown",
        "people.flow.starved_old" } },
  },
  record = series.people,
}

local steel = {
  id = "steel", title = "Steel",
  text = "The steel office counts hands; what they make it takes by the form.",
  rows = {
    asked("furn", "Asked for the furnaces"),
    sent("furn", "Sent to the furnaces"),
  },
  charts = {
    { title = "Hands at the furnaces, asked and sent", rows = { "asked.furn" },
      against = "hands.furn" },
  },
  record = series.steel,
}

local works = {
  id = "works", title = "School and works",
  text = "Dams, ditches, workshops; who builds the school is counted with the workshops.",
  rows = {
    asked("water", "Asked for dams and ditches", "Dams and ditches"),
    sent("water", "Sent to dams and ditches"),
    asked("ws", "Asked for workshops and roads", "Workshops, roads, militia"),
    sent("ws", "Sent to workshops and roads"),
  },
  charts = {
    { title = "Hands at dams and ditches, asked and sent", rows = { "asked.water" },
      against = "hands.water" },
    { title = "Hands at workshops and roads, asked and sent", rows = { "asked.ws" },
      against = "hands.ws" },
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
