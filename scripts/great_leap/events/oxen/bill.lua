-- Chain 2, its end: what comes home over the river in 1961, and the bill. Composed: the
-- house on the other bank, the three animals, the bill and every figure on it, the boy
-- who came feet first (events/one/august.lua). The record: calves that vanish, oxen
-- lost (F72, H4); refunds much on paper S1 (F48).
local deeds = require "deeds"

local OWED = 1240 -- jin of grain, as the bill says

local HOME = {
  [true] = [[Two oxen and a heifer come up from the landing, and behind them Pan, the ox
    keeper. By his book they were lost over the bank. A house over the river hid and fed
    them, and he brings its bill. ]],
  [false] = [[Pan's daughter-in-law leads a heifer up from the landing; the boy who was
    born feet first rides it. By Pan's book it was lost over the bank; a house over the
    river hid and fed it. Of two oxen there are only hides. She has its bill by heart,
    from Pan. ]],
}

-- One line of it is the player's own cake.
local function cake()
  if facts.cake_oxen < 50 then return "*Cake from the commune: too little to write.* " end
  return "*Cake from the commune: two thirds eaten by oxen, the rest by nine children, "
    .. "who are all here. Not charged.* "
end

local WHOSE = {
  [true] = [[He tells you quietly whose house it was. The name is not on the bill.]],
  [false] = [[At whose house, the bill does not say. ["At a house," says
    Pan.](said:pan)]],
  away = [[Whose house it was she will not say; Pan never told.]],
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
  store = [[Bai weighs out {facts.bill_paid:jin}. The grain goes over the river that
    night.]],
  fuel = [[At the state's price the fuel money buys {facts.bill_paid:jin} for the house
    and four sacks for Liu's Hollow. The receipt says fuel.]],
  heifer = [[The heifer goes back over the river for {facts.bill_paid:jin}. Her first calf
    is to be Ferry's, it is agreed, and the second the house's.]],
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
  say [[You write the house a receipt, *feed, dated autumn*. A question comes back over
    the river: which autumn?]]
end

local function pay()
  facts.bill_paid = number { id = "bill_paid", min = 0, max = OWED, step = 20,
    unit = "jin", text = "The grain you pay on the bill.",
    marks = { { OWED, "the bill" }, { 400, "a lost ox, by the county's list" } } }
  if facts.bill_paid == 0 then
    nothing_down()
    return
  end
  if facts.bill_paid == OWED then warm(1) end
  choose { id = "bill_from", text = "How is the bill of the house over the river paid?",
    { "heifer", "Lend the house the heifer for a year, out of Ferry's ploughing.",
      tag = "withhold", effect = out_of "heifer" },
    { "fuel", "Use the county's money for tractor fuel; the receipt says fuel.",
      tag = "other", effect = out_of "fuel" },
    { "store", "Weigh grain out of the common store.", tag = "give",
      effect = out_of "store" },
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
    say(HOME[people.pan.here] .. "*Owed over the river for two winters: straw, chaff, "
      .. "a stack of hay, a quilt (eaten). In all, 1,240 jin of grain.* " .. cake()
      .. whose())
    pay()
  end,
}

local SEEN = {
  [true] = [[Three animals that stood in Ferry's book as lost, two oxen, a heifer, have
    come home with Pan. A house on the far bank hid them and sends its bill: straw, chaff,
    a quilt (eaten), 1,240 jin. ]],
  [false] = [[Ferry has a heifer back that stood in its book as lost. A house on the far
    bank hid her and sends its bill: straw, chaff, a quilt (eaten), 1,240 jin. ]],
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
      and [[The bill was shown at the office while you were out. Somebody wrote *noted* on
        it, [](cite:F48) and the ferryman has taken it back like that.]]
      or [[The new office has written *noted* on it. [](cite:F48) That house asks how much
        grain *noted* is. The carter has brought the bill up to you.]]))
    if people.pan.here then deeds.fate("pan", "home_with_three") end
  end,
}
