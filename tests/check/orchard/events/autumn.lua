-- September and October: baskets, a letter, the tin.
event "baskets" {
  heading = "Nine baskets",
  when = "month == '1956-10' and facts.crop > 0",
  weight = 100,
  who = "wu", place = "gate", picture = "baskets",
  text = [[The first cart has gone to the {facts.promised == 'school' and 'school' or
    'station'}, and Wu has counted its baskets twice. *Nine,* he says. It was {pears:jin}
    in September. [](cite:O3)]],
  enter = function() picture "baskets" end,
}

event "letter" {
  heading = "A letter",
  when = "month == '1956-10' and books.told and told > 12000",
  place = "office", form = "letter",
  text = [[The station thanks the orchard for its figure of {told:jin} and expects it.
    [](cite:O2)]],
  choices = {
    { "answer", "Write what was picked.", effect = function()
      facts.standing = facts.standing - 10
    end },
    { "wait", "Leave the letter in the drawer.", effect = function()
      facts.standing = facts.standing - 1
    end },
  },
}

event "wasps" {
  heading = "Wasps",
  when = "month == '1956-09' and (facts.visit == 'fed' or facts.visit == 'shown')",
  place = "slope",
  text = [[Lan holds the lamp while {people.fan.here and 'Old Fan' or 'Wu'} smokes out the
    nest at the gate. Nobody has asked them to. [](cite:O3)]],
}
