-- What the hands do: pruning in March, picking in September.
local trees = require "model.trees"

local hands = {}

function hands.prune()
  scene("1956-03.pruning", "Pruning")
  say "Twelve people have five days each before the sap rises."
  local days = allocate { id = "days", total = 60, step = 5, unit = "days",
    text = "Days of work.",
    { "prune", "Prune the old trees", min = 10, max = 50, need = 45 },
    { "wall", "Mend the wall", min = 5, max = 30, need = 15 },
    { "dung", "Carry dung", max = 30 },
  }
  facts.pruned = days.prune * 4
  if days.wall < 15 then facts.standing = facts.standing - 2 end
end

function hands.pick()
  scene("1956-09.picking", "Picking")
  facts.crop = trees.crop(facts.pruned, facts.blossom)
  local baskets = trees.baskets(facts.crop)
  ledger { id = "pears", label = "Picked", value = facts.crop, unit = "jin", by = "Wu" }
  say([[They are picked in six days, by {options.ladder == 'one' and 'one ladder' or
    'two ladders'}: {crop:jin}, or {baskets} baskets, of which the wasps have had their
    share.]], { crop = facts.crop, baskets = baskets })
  local kept = number { id = "kept", min = 0, max = 200, step = 10, unit = "jin",
    text = "How much is kept for the households?",
    marks = { { 0, "last year" }, { 120, "a jin a head" } } }
  facts.standing = facts.standing - kept // 20
end

return hands
