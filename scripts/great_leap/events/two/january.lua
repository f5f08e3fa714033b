-- January 1959. The wall chart with its rocket and tortoise is RECALLED (R01); people who
-- moved out to works and railways, F50. The lath, the barber's paint and every line of
-- the register are composed. Tang's question is the first sign of what he does in March.
event "thermometer" {
  when = "month == '1959-01' and facts.office",
  heading = "The thermometer",
  weight = 1000,
  enter = function() facts.short_58 = facts.short_list end,
  text = [[The thermometer of deliveries in the corridor has run out of wall. The barber,
    who paints as well, has nailed a lath to its frame and takes the scale on past the
    lamp. Notice, {facts.quota:jin}. Delivered, {facts.delivered:jin}. Tang brings Stone
    Bridge's rocket, [](cite:R01) with his own pin, and is told how far up. ["And in
    April, when they sell it back to us," says Tang. "Does it come down?"](said:tang)
    The barber looks at his brush. He was given paint for up.]],
}

event "register_1958" {
  when = "month == '1959-01' and facts.office and people.wen.here",
  heading = "The register",
  weight = .01,
  text = [[Wen reads out the old year's [register](term:household_register), births,
    weddings, deaths, at one pace, to whoever is in the office. The fourth column used to
    have a line in it. *Moved out: to Luoyang, tractor works. To Lanzhou, railway. To
    Luoyang. To Luoyang. To his brother. To Lanzhou. To, blank.* [](cite:F50) "Blank is
    not a place," says Hou. "He said he would write," says Wen.]],
  enter = function() pause() end,
}
