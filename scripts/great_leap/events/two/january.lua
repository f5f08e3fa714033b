-- January 1959. The wall chart with its rocket and tortoise is RECALLED (R01); people who
-- moved out to works and railways, F50. The lath, the barber's paint and every line of
-- the register are composed. Tang's question is the first sign of what he does in March.
event "thermometer" {
  tags = { "tells", "opening" },
  when = "month == '1959-01' and facts.office",
  heading = "The thermometer",
  weight = 1000000,
  who = "tang", place = "corridor", form = "wall_chart",
  ask = "nothing", sources = { "R01", "composed" }, owes = { "mess_account" },
  enter = function() facts.short_58 = facts.short_list end,
  text = [[In the corridor the thermometer of grain deliveries has run out of wall. The
    barber nails a lath to it and paints the scale on past the lamp. By the notice,
    {facts.basis == 'floors' and 'floors unweighed, ' or facts.basis == 'restored' and
    '*subject to threshing*, ' or facts.basis == 'signed' and 'as signed, ' or ''
    }{facts.quota:jin}. Delivered, {facts.delivered:jin}. {facts.book == 'corrected' and
    'Your year-end total hangs under them, ringed in red. ' or ''}{facts.orchard == '' and
    'On the nail beside it is your stub for a lane of Upper Kiln, thirteen pots, lent. '
    or ''}Tang brings Stone Bridge's paper rocket [](cite:R01) and is told how far up it
    goes. ["And in April, when they sell us grain back," says Tang, "does it come
    down?"](said:tang) The barber waits, brush in hand.]],
}

event "register_1958" {
  tags = { "tells" },
  when = "month == '1959-01' and facts.office and people.wen.here",
  heading = "The register",
  weight = 20,
  who = "wen", place = "office", form = "register",
  ask = "nothing", sources = { "F50", "composed" }, owes = { "blank_letter" },
  text = [[Wen reads out the old year's [register](term:household_register), births,
    weddings, deaths, at one pace. The fourth column, *moved out*, used to have one line.
    *To Luoyang, tractor works. To Lanzhou, railway. To Luoyang. To Luoyang. To his
    brother. To Lanzhou. To, blank.* [](cite:F50) "Where is that?" says Hou. ["He said he
    would write," says Wen.](said:wen)]],
}
