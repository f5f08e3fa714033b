-- August 1958. Composed: all persons, papers and jokes, the seal, the clinic's page, the
-- nursery's door and its hours. The record: founding within days and night meetings
-- (F09), seals and account books of the co-operatives taken in (RECALLED R19); nurseries
-- (F01) often one room and many infants, birth stations and clinics (RECALLED R06, R08).
local deeds = require "deeds"

local PRESSED = {
  press = [[*Sputnik* stands on all eleven papers, very clear. The drums stop to let you
    speak.]],
  cut = [[Until Thursday no pot or plot counts as lent. Sixteen villages use the days to
    get in their own early millet.]],
  beside = [[Eleven times you write *East Wind* in your winter-school hand. People come
    up to be shown which of the words is which.]],
  old = [[All eleven papers say *Liu's Hollow Advanced Co-operative*. The old women in
    front know that seal, and go home to look out their house papers.]],
}

local function seal(how, effect)
  return function()
    facts.seal = how
    effect()
    say(PRESSED[how])
  end
end

event "seal" {
  tags = { "fixed" },
  heading = "The seal",
  picture = "seal",
  when = "month == '1958-08' and facts.office and facts.pot ~= '' and facts.seal == ''",
  weight = 1000000,
  who = "wen", place = "yard", form = "told", ask = "act",
  sources = { "F09", "F01", "R18", "R19", "composed" }, owes = { "papers" },
  record = [[At Chayashan, in the spring of 1958, 27 co-operatives with over 9,000
    households became one at a night meeting, with drums and piles of applications.
    [](cite:F09) After the resolution of Beidaihe in August (recalled [](cite:R18)) the
    rest followed: by December over 26,000 communes stood in place of 740,000
    co-operatives. [](cite:F01) Offices below had days for it, and took in the seals and
    account books of the co-operatives (recalled [](cite:R19)). The wrong name is
    composed.]],
  discuss = { "perspective",
    "Whom do the founding papers of August 1958 name as having decided, and which other "
      .. "pages of this report agree with them?" },
  text = [[
    In a tin of tea the carver has sent your new seal: *Sputnik People's Commune*. You did
    ask for Sputnik; a neighbour asked first. Sixteen [co-operatives](term:cooperative)
    are now the [brigades](term:brigade) of East Wind, 21,400 people. At noon you,
    Director Shen, tell 4,700 households that their pots, oxen, timber and house plots are
    taken on loan. *Nothing is lost. It is all written down.* Wen Shulan, of accounts, has
    the eleven founding papers to be sealed. ["The wrong name on each," she says. "But
    they would agree."](said:wen) The county waits for them; it queries altered papers,
    and has called in the old seals.]],
  choices = {
    { "press", "Press the Sputnik seal on all eleven papers.", tag = "comply",
      effect = seal("press", function() deeds.post(1) end) },
    { "cut", "Send the seal back; sign by hand until Thursday.", tag = "delay",
      effect = seal("cut", function()
        deeds.post(-1)
        deeds.file(2)
        deeds.add("plot", .02) -- nobody's plot is taken until it is sealed
      end) },
    { "beside", "Press it; write East Wind beside each by hand.", tag = "other",
      effect = seal("beside", function()
        deeds.add("plot", .01)
        deeds.warm("wen", 1)
      end) },
    { "old", "Use the old co-operative's seal, from your drawer.", tag = "refuse",
      effect = seal("old", function()
        deeds.post(-2)
        deeds.file(5)
        deeds.add("plot", .03)
      end) },
  },
}

event "clinic" {
  tags = { "tells" },
  heading = "Day-book",
  when = [[month == '1958-08' and facts.office and facts.seal ~= ''
    and not facts.clinic and people.yao.here]],
  weight = 60,
  who = "yao", place = "clinic", form = "form", ask = "nothing",
  sources = { "R06", "R08", "composed" }, owes = { "pay_list" },
  text = [[
    *East Wind clinic, page 1. No. 1: Pan Shun's daughter-in-law, 22, Ferry. Complaint: a
    son, feet first. By: Yao Guizhi, midwife. Hours: nine. Scissors boiled; thread boiled;
    husband sent out.* Where the form asks for *percentage of target*, Yao has put *one*.
    Under that: *Fee, none; mother and child well.*]],
  enter = function() facts.clinic = true end,
}

event "nursery" {
  tags = { "tells" },
  heading = "A door",
  when = [[month < '1958-11' and facts.office and facts.clinic
    and people.yao.here]],
  weight = 20,
  place = "nursery", form = "told", ask = "nothing",
  sources = { "F01", "R06", "R08", "composed" }, owes = { "nursery_noon" },
  enter = function() facts.nursery = true end,
  text = [[
    Yao, the midwife, had the nursery's door sawn across, so that the thirty-one children
    can be handed in over the lower half and cannot follow their mothers out. [](cite:F01)
    For two mornings they howled at it. Today the mothers wait at the well until the
    howling stops, and then go out to the sorghum. On the upper half is chalked when they
    come with milk: *nine, noon and three*.]],
}
