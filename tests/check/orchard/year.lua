-- The year: a month after another, each with its scenes and then its work.
local hands = require "desk.hands"
local market = require "desk.market"
local trees = require "model.trees"

local MONTHS = {
  "1956-03", "1956-04", "1956-05", "1956-06", "1956-07", "1956-08", "1956-09", "1956-10",
}
local WORK = { ["1956-03"] = hands.prune, ["1956-08"] = market.tell,
  ["1956-09"] = hands.pick }

local function open_books()
  ledger { id = "trees", label = "Pear trees", value = trees.COUNT, unit = "trees",
    by = "the register" }
  ledger { id = "purse", label = "In the tin", value = 40, unit = "yuan", by = "you" }
end

local function begin()
  scene("1956-03.gate", "The gate")
  picture "gate"
  say([[The orchard has {count:trees} and one gate. The key was Old Fan's for thirty
    years; since the [co-operative](term:cooperative) took over the trees it hangs in the
    office, and he comes in to ask for it each morning. [](cite:O1)]],
    { count = trees.COUNT })
  local key = choose { id = "key",
    { "give", "Give him the key to keep." },
    { "hang", "Leave it on its nail." },
  }
  if key == "give" then facts.standing = facts.standing - 5 end
  open_books()
end

local function finish()
  scene("1956-10.account", "The account")
  say([[The leaves are raked and the account is closed: {pears:jin} picked,
    {books.told:jin} told in August, {purse:yuan} in the tin.]])
  cite "O2"
  discuss [[The figure of August was told before a pear was picked. Who needed it then?]]
  say "Old Fan locks the gate, and hangs the key where it hung in March."
  local kept = facts.promised == "school" and "school" or "station"
  ending { id = kept, title = "The year is closed", text = [[The account is kept in the
    office, in a drawer that sticks.]] }
end

return function()
  begin()
  for _, name in ipairs(MONTHS) do
    month(name, "The orchard")
    turn(2)
    local work = WORK[name]
    if work then work() end
  end
  finish()
end
