-- What is said when the desk asks: a rule's words by month, `other` where none fits. All
-- composed; what the papers ask stands in the timeline: deliveries after the autumn crop,
-- three reports a day B5 (F27), two feet and close planting E1, E2 (F41), plots of June
-- 1959 (F04), halls reopened that autumn G6 (F70), Anhui's fields of 1961 S4 (F55).
-- `back` is for who was called back in 1961.
return {
  hand_over = {
    ["1958-11"] = [[{facts.due:jin} are still due. Bai has hung the beam in the yard
      and asks how many carts; his helper has a wedding.]],
    ["1959-11"] = [[{facts.due:jin} are due. The county rings in the morning for
      intentions, at noon for carts, at night for what the beam said.
      [](cite:F27)]],
    other = [[{facts.due:jin} are due. The carts are counted at the
      station gate.]],
  },
  muster = {
    ["1959-09"] = [[Fan has read the list of hands from the stairs, and has
      ticked the dam.]],
    ["1960-04"] = [[The list for the wheat harvest has names ruled out on it and none
      written in.]],
    other = [[The list of hands has come up from the teams.]],
  },
  ration = {
    ["1959-01"] = [[Wen has the store by the sheets and the mouths by the
      tickets. How is it to be dealt out?]],
    other = [[The keys hang together again on one nail. How far must what is behind the
      doors reach?]],
  },
  halls = {
    ["1959-03"] = [[Halls on the wall map, one pin each; some have firewood left, some
      burn the benches. The county counts pins.]],
    ["1959-12"] = [[A telegram: every hall that cooked last autumn is to smoke again. The
      county's team will walk it with a list.]],
    other = [[The new paper says halls go on where people wish it. It does not say who
      asks them, or whether with a show of hands.]],
  },
  seed = {
    ["1958-10"] = [[The seed wheat lies under lime. How much of a full
      sowing is kept back from the new grain?]],
    ["1959-10"] = [[Seed is set aside now or begged for in spring; the notice does not
      have a line for it.]],
    ["1960-10"] = [[Last year's seed store was opened, once by an order. How much of a
      full sowing goes under fresh lime?]],
    other = [[Seed. The heads of the teams want the share said aloud, to all of them.]],
  },
  technique = {
    ["1958-10"] = [[The county's sowing plan: fewer mu, ploughed two feet deep, sown as
      thick as felt. A technician of twenty has brought a stick two feet long.]],
    ["1959-10"] = [[The plan is last year's with the year changed. The stick is kept in
      your office now.]],
    other = [[The sowing plan has come late. Depth and thickness stand in it as before, mu
      to leave out as well.]],
  },
  plots = {
    ["1959-06"] = [[Greens by the house, beans on the bank, a hen. The paper of the 11th
      allows them; what it comes to in paces is for the commune to say.]],
  },
  resale = {
    ["1959-02"] = [[The form for [resale](term:resale): grain wanted back from the state
      until the harvest, by team, with the reason.]],
    ["1960-02"] = [[The form for resale is printed on the back of another. *Signature of
      the person responsible.*]],
  },
  passes = {
    other = [[The block of passes lies on the desk.]],
  },
  contract = {
    other = [[Team heads look at the map. Nobody has it in writing.]],
    back = [[Liu Erwang has come down after you about the third terrace, which everyone up
      there has paced and nobody has mentioned. He has nine pegs with him, for a fence.
      Nobody has it in writing.]],
  },
}
