-- June 1959. The petition is the story's model scene: D1 (pots for the furnaces), S1
-- (what was taken is owed), F04 (the four permissions of 11 June). The metric order of 25
-- June is RECALLED in the fact base, and each province set its own day. The women, the
-- receipt and the blackboard are composed.
local deeds = require "deeds"

local function pots(how, effect, words)
  return function()
    facts.pots = how
    effect()
    say(words)
  end
end

event "thirteen_pots" {
  when = "month == '1959-06' and facts.office",
  heading = "Lent to the furnace",
  record = [[We know no paper about people who asked for their pots back that summer; the
    four women are composed. Pots had gone to the furnaces under a quota of the county.
    Refunds had been ordered that year and were made largely on paper. [](cite:F48) A
    directive of 11 June 1959 allowed plots, poultry and pigs at home. [](cite:F04) In the
    autumn, when halls were opened again, [](cite:F70) some places gathered the pots a
    second time; elsewhere a hall stood on paper while households cooked (recalled
    [](cite:R19)).]],
  discuss = { "significance",
    "Why might a receipt for a melted pot matter to its holder when both sides know "
      .. "where the iron went?" },
  text = [[Four women from Upper Kiln have walked eleven li with a receipt in your hand:
    *lent to the furnace, iron pots, thirteen.* The eldest cannot read; she has had it
    read to her by three different people, to be sure of the word *lent*. They are not
    complaining. The new paper allows [plots](term:private_plot), [](cite:F04) and the
    greens off a plot want a pot; they did the sum on the road. She knows where the pots
    went. She carried hers. What she would like to hear is which day to come back, and
    whether to bring the boy to help lift.]],
  choices = {
    { "cauldron", "Lend them the office cauldron, by turns.",
      effect = pots("cauldron", function()
        deeds.add("plot", .04)
        deeds.post(-1)
      end, [[It goes up the hill on two poles, and the office eats at the hall.]]) },
    { "county", "Write to the county for iron; tell them autumn.",
      effect = pots("county", function() deeds.post(-1) end, [["Which?" says the eldest,
        of the autumn.]]) },
    { "nursery", "Give the nursery's two pots.",
      effect = pots("nursery", function() deeds.add("plot", .06) end, [[Two pots among
        thirteen. They settle the order before they are out of the yard. The nursery boils
        its scissors in a basin.]]) },
    { "hall", "Say the hall will do.",
      effect = pots("hall", function() deeds.post(1) end, [[She thanks you and has the
        receipt read to her once more, by the barber, on her way out.]]) },
  },
}

event "ten_liang" {
  when = "month == '1959-06' and facts.office and people.ding.here",
  heading = "The board by the door",
  weight = .001,
  text = [[The schoolmaster has chalked it up outside the hall. *From today a
    [jin](term:jin) has ten liang. Sixteen old make ten new; eight make five; one, five
    eighths. The cake is the same cake.* "On Monday I had eight," says the barber. "Today
    I have five, and I am told I will not feel it." "You didn't feel the eight," says
    Ding. Somebody's child has made seven and a half of twelve, correctly, and would like
    to see the half.]],
}
