-- August 1958, the campaign's first question: what the slip for a pot says. Chain 4 (D1,
-- D2). Composed: Liu Erwang's wife, the pot and its mend, the barber, the slip. Pots,
-- ladles and cleavers collected for the halls, bowls and chopsticks left: F63; metal
-- stripped from houses: F40. The words on the slip come back to the last page of play.
local deeds = require "deeds"

local WRITTEN = {
  lent = [[She folds the slip small and puts it away where she keeps her needle.]],
  iron = [[She asks to be told again which word comes before *iron*.]],
  mark = [[By lamplight there are thirty women in the yard, each with a pot and a nail.]],
  home = [["It was lighter coming down," she says, and lifts the pot.]],
}

local function slip(words, warm, effect)
  return function()
    facts.pot = words
    deeds.warm("erwang", warm)
    effect()
    say(WRITTEN[words])
  end
end

event "receipt" {
  tags = { "fixed" },
  heading = "A receipt",
  when = "month == '1958-08' and facts.office and facts.pot == ''",
  weight = 1000000,
  who = "erwang", place = "office", form = "told", ask = "words",
  sources = { "F63", "F40", "F48", "D1", "composed" },
  owes = { "orchard_scrap", "thirteen_pots", "orchard_again", "five_pots", "five_pot" },
  record = [[For the halls of 1958 pots, ladles and cleavers were collected from the
    houses, which kept their bowls and chopsticks. [](cite:F63) Iron for the furnaces was
    a quota of the county. Some communes gave scrap alone, some left one pot in each
    house, some gave everything; in places brass fittings were taken as well, and the
    hooks of wells. [](cite:F40) [](cite:F63) Repayment was ordered from 1959 on and was
    made largely on paper. [](cite:F48) We know of no receipt for a single pot; this one
    is composed.]],
  discuss = { "change",
    "How did the use of such a receipt change between August 1958, when it was written, "
      .. "and 1961, when refunds were to be paid?" },
  text = [[Liu Erwang's wife has carried a mended iron pot eleven [li](term:li) from Upper
    Kiln, because carts break them. The [commune](term:commune) will eat in halls, so
    every house brings in its pot. For each pot you write a slip. Her son will read hers
    to her, and then the barber, to check on the son. The county books pots as iron, by
    weight, and queries other words. You have three nights for the slips.]],
  choices = {
    { "iron", "Write \"received, iron, nine jin\".", tag = "comply",
      effect = slip("iron", -1, function() deeds.post(2) end) },
    { "home", "Write \"received\", and let her carry the pot home.", tag = "conceal",
      effect = slip("home", 1, function()
        deeds.post(-2)
        deeds.file(4)
        deeds.pots(3)
      end) },
    { "lent", "Write \"lent, one iron pot, mended\".", tag = "give",
      effect = slip("lent", 1, function()
        deeds.file(2)
        deeds.pots(1)
      end) },
    { "mark", "Scratch her mark inside the pot's rim; write \"lent\".", tag = "give",
      effect = slip("mark", 2, function()
        deeds.hands("ws", .02, 1)
        deeds.pots(.5)
      end) },
  },
}
