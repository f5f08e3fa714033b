-- September to November 1960. The ration paper of 7 September admits over-estimates
-- (F02); 360 jin unmilled a head south of the Huai, less to the north, is weakly
-- attested (F83). People in harness for want of oxen (F72). That the county counts as
-- north, the tractor, the lorry and all words are composed.
local deeds = require "deeds"

event "four_paper" {
  weight = 6,
  ask = "words", sources = { "F02", "F83", "composed" },
  when = "month == '1960-09' and facts.office",
  heading = "The paper of the 7th",
  record = [[The Centre decided on the lower ration. Its instruction of 7 September 1960
    admits that estimates had been too high, that villages had been left too little grain,
    and that people had swollen or fled. [](cite:F02) A weak source gives 360 jin a head
    and year south of the Huai, weighed in the husk; that is a little under a jin a day.
    [](cite:F83) How much of the text communes read out we have not found recorded.]],
  discuss = { "perspective",
    "Whom is this paper speaking to where it admits the false estimates, and whom "
      .. "where it lowers the ration?" },
  text = [[On its first page the Centre's paper of the 7th admits what people in your post
    were labelled for saying: estimates too high, too little left, swelling, flight.
    [](cite:F02) Then it lowers the ration: 360 jin of [unmilled grain](term:unmilled) a
    head a year south of the river Huai, less to the north. [](cite:F83) Only page two is
    for the wall, the county telephones, and Chenghe counts as north. "They have moved the
    river," says the cook. One sack of late turnip seed is left; the halls' land is
    short of hoes, and house plots are closed.]],
  choices = {
    { "post", "Nail up page two, with the ration; file page one.", tag = "comply",
      effect = function()
        facts.paper7 = "post"
        deeds.post(1)
      end },
    { "whole", "Read out the whole paper.", tag = "tell", effect = function()
      facts.paper7 = "whole"
      deeds.add("ladle", -.06)
      deeds.file(1)
      deeds.post(-2)
    end },
    { "team", "Sow the turnips on the halls' land.", tag = "other", effect = function()
      facts.paper7 = "team"
      deeds.add("foresee", .06)
      deeds.hands("field", .01, 2)
    end },
    { "seed", "Give out turnip seed, a handful a house.", tag = "give",
      effect = function()
        facts.paper7 = "seed"
        deeds.add("plot", .12)
        deeds.file(1)
        deeds.post(-1)
      end },
  },
}

event "four_lorry" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "opening" },
  when = "month == '1960-11' and facts.office",
  heading = "A lorry", weight = 1,
  text = [[A lorry stops by the rail gong. Fourteen people climb down with bedding, and
    rice of their own. One of them, Jiang, asks the barber for the office. "Which?" "Where
    the books are." The barber points with the razor.]],
}
