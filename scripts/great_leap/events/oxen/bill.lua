-- Chain 2, its end: what comes home over the river in 1961, and the bill. Composed: the
-- house on the other bank, the three animals, the bill and every figure on it, the boy
-- who came feet first (events/one/august.lua). The record: calves that vanish, oxen
-- lost (F72, H4); refunds much on paper S1 (F48).
local deeds = require "deeds"

local OWED = 1240 -- jin of grain, as the bill says

local HOME = {
  [true] = [[Two oxen and a heifer come up from the landing on three halters, and Pan
    behind them, whom nobody had sent for them. They were lost over the bank, by his own
    book. He has it with him, and his bill. ]],
  [false] = [[A heifer is led up from the landing by Pan's daughter-in-law; on it rides
    the boy who was born feet first. Of two oxen that were over there as well there are
    hides. The bill is Pan's. He gave it to her while he watered, a month to a
    bucket. ]],
}

-- One line of it is the player's own cake.
local function cake()
  if facts.cake_oxen < 50 then return "*Cake of the commune's: too little to write.* " end
  return "*Cake of the commune's: by oxen, two thirds; the rest by nine children of the "
    .. "row, who are all here. Not charged.* "
end

local WHOSE = {
  [true] = [[He tells you at whose house, quietly, and what the woman there said to the
    heifer when it left. The name is not on the bill.]],
  [false] = [[At whose house, the bill does not say. ["At a house," says
    Pan.](said:pan)]],
  away = [[At whose house she will not say; he didn't.]],
}

local function whose()
  if not people.pan.here then return WHOSE.away end
  return WHOSE[people.pan.warm > 0]
end

local function came_home()
  local three = people.pan.here
  deeds.oxen("ferry", three and 3 or 1)
  if three then deeds.fate("pan", "home_with_three") end
  facts.bill = "asked"
end

local function warm(n)
  if people.pan.here then deeds.warm("pan", n) end
end

local FROM = {
  store = function() deeds.send("ferry", facts.bill_paid) end,
  fuel = function()
    deeds.file(2)
    deeds.post(-2)
    deeds.relief(facts.bill_paid + 600)
    deeds.send("ferry", facts.bill_paid)
    deeds.send("hollow", 600)
  end,
  heifer = function()
    deeds.oxen("ferry", -1)
    warm(-1)
  end,
}

local SAID = {
  store = [[Bai says it twice, {facts.bill_paid:jin}, once to the boat. It goes over that
    night, and the ferryman brings back the sacks.]],
  fuel = [[Nobody has ever asked what the tractor burned. It buys {facts.bill_paid:jin},
    four sacks for the Hollow, and a receipt that says fuel.]],
  heifer = [[She goes back over for {facts.bill_paid:jin}, her hind feet in the water.
    Her first calf is to be Ferry's, it is agreed, and the second theirs.]],
}

local function out_of(from)
  return function()
    facts.bill_from = from
    FROM[from]()
    say(SAID[from])
  end
end

local function nothing_down()
  facts.bill_from = "receipt"
  deeds.post(1)
  warm(-2)
  say [[You write a receipt for it, *feed, dated autumn*. It is read through twice, and
    asked which autumn.]]
end

local function pay()
  facts.bill_paid = number { id = "bill_paid", min = 0, max = OWED, step = 20,
    unit = "jin", text = "What you put down against it.",
    marks = { { OWED, "the bill" }, { 400, "a lost ox, by the county's list" } } }
  if facts.bill_paid == 0 then
    nothing_down()
    return
  end
  if facts.bill_paid == OWED then warm(1) end
  choose { id = "bill_from", text = "It comes out of:",
    { "heifer", "Lend the house the heifer for a year against it.", tag = "withhold",
      effect = out_of "heifer" },
    { "fuel", "The tractor's fuel money, which has lain since 1959.", tag = "other",
      effect = out_of "fuel" },
    { "store", "The store, over Bai's beam.", tag = "give", effect = out_of "store" },
  }
end

event "bill" {
  heading = "A bill",
  when = [[month >= '1961-04' and month <= '1961-09' and facts.office and facts.bill ==
    '']],
  weight = 20,
  who = "pan", place = "ferry", form = "account", ask = "figure",
  sources = { "H4", "S1", "F72", "F48", "composed" },
  owes = { "tractor_goes" },
  record = [[What was taken from teams and households was to be paid back from 1959 on,
    and much of it was paid on paper. [](cite:F48) Of oxen it is told that they were
    driven over cliffs and that calves disappeared; [](cite:F72) where they went, the
    accounts we have do not say. The press of October 1961 praises the recovery of
    livestock. [](cite:F72) Animals hidden over a river, and their bill, are composed.]],
  discuss = { "significance",
    "In the returns these animals were lost, and then they were a recovery. What would a "
      .. "historian need, besides returns, to tell one from the other?" },
  enter = function()
    came_home()
    say(HOME[people.pan.here] .. "*Owed over the river, two winters: straw. Chaff. Hay, "
      .. "one stack. A quilt (eaten). In all, by word, 1,240 jin of grain.* " .. cake()
      .. whose())
    pay()
  end,
}

local SEEN = {
  [true] = [[Ferry has three animals back that stood in its book as lost over the bank:
    two oxen, a heifer. Pan walked behind with a bill: straw, chaff, a quilt (eaten),
    1,240 jin. ]],
  [false] = [[Ferry has a heifer back that stood in its book as lost. Pan's
    daughter-in-law led her and the boy rode. There is a bill, which Pan said over by the
    bucket: straw, chaff, a quilt (eaten), 1,240 jin. ]],
}

-- For a recorder at Upper Kiln, and for a desk at which nobody was asked.
event "bill_seen" {
  tags = { "tells", "closes" },
  heading = "A bill, in passing",
  when = [[facts.bill == '' and (facts.office and month >= '1961-10' or not facts.office
    and month >= '1961-05' and facts.removal_told ~= '' and facts.removed_on ~= month)]],
  weight = 20,
  who = "pan", place = "ferry", form = "hearsay", ask = "nothing",
  sources = { "H4", "F48", "composed" },
  enter = function()
    facts.bill = "noted"
    deeds.oxen("ferry", people.pan.here and 3 or 1)
    say(SEEN[people.pan.here] .. (facts.office
      and [[It was shown at the office on a day when you were out. Somebody has written
        *noted* on it, [](cite:F48) and the ferryman has taken it over like that.]]
      or [[The new office has written *noted* on it. [](cite:F48) The carter has brought
        it up to you, who can read round figures. The house over there would like to know
        what it comes to in *noted*.]]))
    if people.pan.here then deeds.fate("pan", "home_with_three") end
  end,
}
