-- November 1960: the work team moves in, and the Twelve Articles are read aloud.
-- Composed: Jiang, his list, the barber and what he says. That the letter was to be read
-- to everyone and met people who had stopped believing letters: F48, F65; refunds: S1;
-- plots: S2.
local deeds = require "deeds"

event "five_lent" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-11' and facts.office",
  weight = 60, form = "list",
  heading = "Lent",
  text = [[
    *To the work team of the province, on loan from East Wind. Tables, two. Lamps, two.
    Figures told by telephone, three years, one file. Receipts, one biscuit box.*

    Jiang signs at the foot. He is a bookkeeper from a cotton mill. ["How many
    receipts?"](said:jiang) They have never been counted.]],
}

event "five_letter" {
  tags = { "fixed" },
  ask = "words", sources = { "F48", "F65", "S1", "S2", "composed" },
  when = "month == '1960-11' and facts.office",
  weight = 1000000,
  heading = "Twelve articles",
  record = [[The letter of 3 November 1960 was to be read aloud to everyone. [](cite:F48)
    In western Sichuan, by Dong Fu's account, those who heard it no longer put faith in
    letters. [](cite:F65) It allowed plots of about five in a hundred, and counties held
    the ceiling; in practice more was planted, on river banks too, and there were
    vegetables within weeks. [](cite:F45) [](cite:F65) Refunds stayed largely on paper.
    [](cite:F48) That one director reads only a part of it aloud is composed.]],
  discuss = { "cause",
    "Why might a letter that gives things back in 1960 be believed less readily "
      .. "than the promises with which they were taken?" },
  text = [[Each brigade has been sent the Centre's letter. At the Hollow they want you to
    read it. Plots come back, five parts in a hundred of the land; for what was taken
    there will be refunds. [](cite:F48) Nine carts of the grain levy are still to load,
    and those who listen must load them. "Is that a new letter," asks the barber, "or an
    old one dried?" [](cite:F65) "Read about the pots again," says a woman plaiting straw.
    "The plots," says the next.]],
  choices = {
    { "well", "Read out all twelve; paste the copy on the well house.", tag = "comply",
      effect = function()
        facts.letter60 = "well"
        deeds.post(1)
        deeds.add("plot", .05)
      end },
    { "claims", "Stop at the refunds; write down people's claims until light.",
      tag = "give",
      effect = function()
        facts.letter60 = "claims"
        deeds.post(-1)
        deeds.pots(6)
        deeds.file(-2)
      end },
    { "levy", "Read the headings; keep the rest until the carts are in.",
      tag = "withhold",
      effect = function()
        facts.letter60 = "levy"
        deeds.post(2)
        deeds.add("deliver", .05)
      end },
    { "stake", "Stop at the plots; go out and stake them.", tag = "give",
      effect = function()
        facts.letter60 = "stake"
        deeds.post(-1)
        deeds.add("plot", .12)
      end },
  },
}
