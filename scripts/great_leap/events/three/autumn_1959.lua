-- August to October 1959. Composed: Fan's hat, the form, the inspector, the
-- county's second figure, the ox, all that is said. The communique that cut the crop of
-- 1958: F94. Plots and halls of the summer turned into evidence: F44, F45. The question
-- on the threshing floor: A8, F77; the dry summer at Xinyang, by a memoir
-- and a gazetteer: F97. The second figure: A4, F16, F17. The file on an ox: H6, F99.
local deeds = require "deeds"

-- What Fan has seen on his way round, by what was answered in spring.
local SMALL_TABLE = {
  sat = "In the Hollow's back room, he says, he saw your place at the small table. ",
  queue = "At the Hollow, he says, the queue makes way for him, as it no longer does for "
    .. "you. ",
  sick = "In the Hollow's back room, he says, he ate standing, among Yao's patients. ",
  guests = "He has taken the account of guests' pork off the Hollow's hall door. ",
}
local ILL = {
  slip = "He has with him the slips by which Yao lent the sick their pots. ",
  sickpot = "He has seen the sick-pot at the Hollow, he says, and the barber's cough. ",
}
local KEEPER = {
  cuiping = "The Hollow's nursery has sung him Cuiping's two verses, he says. ",
  granny = "He looked in at the Hollow's nursery: all were asleep, Granny Kong too. ",
  turns = "He would shut your door, but it hangs at the nursery. ",
  chunhua = "He asks after a sack of soya that is down as *nursery, bedding*. ",
}
local ORDERED = {
  minute = "He has heard that Wen minutes telephone calls. ",
  try = "He has heard that you keep a diary on the backs of receipts. ",
  rows = "He has seen the Hollow hoe, he says, each in his own row. ",
  decline = "He has seen all the Hollow hoe together, he says. ",
}

-- The form's line of what was done about thirteen pots.
local LENT = {
  cauldron = " One line is for East Wind alone: *Lent cauldrons.*",
  nursery = " One line is for East Wind alone: *Gave away a nursery's pots.*",
  county = " One line is for East Wind alone: *Requested iron for pots.*",
}

local function seen()
  return ORDERED[facts.spoken_order] or SMALL_TABLE[facts.table] or ILL[facts.ill_smoke]
    or KEEPER[facts.nursery59] or ""
end

event "three_evidence" {
  tags = { "fixed", "sign_fan" },
  ask = "act", sources = { "F45", "F31", "G6", "composed" },
  when = "month == '1959-08' and facts.office and people.fan.here",
  weight = 1000000, heading = "Four hooks", who = "fan",
  record = [[On 9 July 1959 Zhang Kaifan, a secretary of Anhui province, told Wuwei county
    that people would eat at home and have their houses and plots back. While the leaders
    met at Lushan he was condemned; by one account 28,741 people were drawn into his case.
    [](cite:F31) After Lushan plots that had been given back were withdrawn. [](cite:F45)
    Counties gave the order. Communes collected the pots once more, or kept a hall on
    paper while people cooked at home, as Luo Pinghan is recalled. [](cite:R19)]],
  discuss = { "change",
    "What had been allowed in June counted as evidence in August. What had changed "
      .. "in between, and what had stayed as it was?" },
  enter = function()
    say("Fan, the first secretary, hangs his straw hat on your hook. " .. seen()
      .. [[On your desk is a form: *Who proposed handing back [plots](term:private_plot)
      and making halls voluntary? Where the bean poles are out by Saturday, no name is
      needed. Later, anyone met on a plot is named.* In June the same office asked for
      both; now they are errors of the [right](term:right_leaning). [](cite:F45) ["Write:
      the masses did," says Fan.](said:fan)]] .. (LENT[facts.pots] or "")
      .. " Where there are plots, the turnips need another sixty days.")
  end,
  choices = {
    { "pulled", "Pull the bean poles this week; collect the pots.", tag = "comply",
      effect = function()
        facts.restored = "pulled"
        deeds.order("plot", 0)
        deeds.order("hall", 1)
        deeds.post(3)
        say "By Saturday the bean poles are out, and stacked in the yard in tens."
      end },
    { "later", "Ask in your own name for sixty days, until the turnips are in.",
      tag = "delay",
      effect = function()
        facts.restored = "later"
        deeds.order("plot", .2)
        deeds.post(-4)
        deeds.file(4)
        say "Fan sends your request on. Until it is answered the poles stay in."
      end },
    { "nod", "Report the bean poles pulled; send nobody to look.", tag = "conceal",
      effect = function()
        facts.restored = "nod"
        deeds.order("plot", .15)
        deeds.order("hall", .95)
        deeds.post(-1)
        say "Fan reads your report, and asks nobody to look either."
      end },
    { "halls", "Leave the halls voluntary, as in summer.", tag = "refuse",
      closed = "Fan has signed for the halls; the cooks have his slip." },
  },
}

event "three_communique" {
  ask = "nothing", sources = { "F94", "composed" },
  tags = { "tells" },
  when = "month == '1959-08' and facts.office and people.fan.here",
  weight = 20, heading = "The communiqué", place = "office",
  enter = function()
    say [[Fan has the communiqué of the Party's plenum in his pocket. By it the grain of
      1958 comes to 500 thousand million jin, a third less than was announced.
      [](cite:F94)]]
    if people.wen.here then
      say [["Then we grew less last year than we did last year," says Wen. "It has been
        verified," says Fan.]]
    end
    say [[Somebody's hen crosses the yard. "She's only passing through," says the
      messenger.]]
  end,
}

local MENG_SAYS = [[Old Meng gives the loads, what a load weighs, and what a dry year
  takes off it. The inspector does the sum against his knee]]
local SHOWN = " He shows the sum round. Hou asks how \"Meng\" is written."

-- Old Meng's sum, as the inspector and you hear it. Where the crop has left the floors by
-- September there is nothing that the books could hold.
local function hear_the_sum()
  local yield = deeds.truth("yield_autumn")
  if yield == 0 then
    say(MENG_SAYS .. ". [](cite:F77)" .. SHOWN)
    return
  end
  deeds.see { id = "floor", label = "Old Meng's sum, the Hollow", value = yield,
    unit = "jin a mu", by = "inspector", answer = true }
  say(MENG_SAYS .. ": {yield} jin a mu. [](cite:F77)" .. SHOWN, { yield = yield })
end

event "three_floor" {
  ask = "person", sources = { "A8", "F77", "F97", "composed" }, tags = { "sign_meng" },
  when = "month == '1959-09' and facts.office and people.meng.here",
  weight = 20, heading = "Loads", place = "floor", who = "meng",
  record = [[In September 1959 Shuai Mengqi asked an old man at a threshing floor in
    Hanshou how many loads a field had given. He did the sum and came to about 600 jin,
    where 2,000 were claimed. [](cite:F77) The head of a commune could let such a man
    speak, interrupt him, or send him away beforehand. In 1958 Xushui county had sent its
    doubters to distant posts before a visit. [](cite:F11) At Hanlou, where a record was
    staged, whoever talked was threatened with a debate in public. [](cite:F06)]],
  discuss = { "perspective",
    "What does each of the three men on this floor know about the yield, and what "
      .. "would he have to risk in order to say it?" },
  text = [[Shoes in hand, the inspector asks each man on the Hollow's threshing floor how
    many loads came off which field. It has not rained since June. [](cite:F97) At Iron
    Bridge a man's sum of such loads kept sacks back from the levy, and he is to be
    [debated](term:debate). Three men further on sits Old Meng, the
    best sower, who knows what every field gave. He is mending a rope from the wrong
    end.]],
  choices = {
    { "interrupted", "Walk over; give the inspector the plan's figure.",
      tag = "pass_down",
      effect = function()
        deeds.warm("meng", -1)
        facts.floor59 = "interrupted"
        deeds.fate("meng", "silent")
        deeds.post(2)
        say [[The inspector writes it down, looking at Old Meng, who has found the right
          end of the rope.]]
      end },
    { "spoke", "Let the inspector come to Old Meng.", tag = "look", effect = function()
      deeds.file(3)
      facts.floor59 = "spoke"
      deeds.fate("meng", "spoke")
      deeds.post(-3)
      deeds.send("hollow", 1500)
      hear_the_sum()
      say "Ten sacks stay on the Hollow's floor until the sum is checked."
    end },
    { "away", "Send Old Meng to Ferry, now, for rope.", tag = "conceal",
      effect = function()
        deeds.warm("meng", 1)
        facts.floor59 = "away"
        deeds.fate("meng", "silent")
        deeds.send("hollow", 600)
        say [[Going by what the others told him, the inspector leaves four sacks on the
          floor. There is no rope at Ferry. Old Meng asks what you have spared him.]]
      end },
  },
}

local FIRST = "Your first figure was {facts.figure59} jin a mu. "
local CASE = "Wen, of accounts, now takes her abacus case home at night, under her arm."

event "three_second_figure" {
  weight = 6,
  ask = "words", sources = { "A4", "F16", "F17", "composed" },
  when = "month == '1959-10' and facts.office and people.fan.here"
    .. " and (facts.autumn ~= month or facts.kang_word ~= '')",
  heading = "The second figure", who = "fan",
  record = [[By one memoir the autumn estimate for Xinyang prefecture came down in
    argument from 30 to 25, then 15, then 7.2 thousand million jin. The levy was set on
    7.2; about 1.68 was taken. [](cite:F16) Zhang Shufan, the commissioner, had pressed it
    down and was set aside by the first secretary. [](cite:F17) Local series put the
    purchase at about half of the real crop; a writer quotes them who disputes the number
    of deaths. [](cite:F97) Communes held to their figure, came down in steps, or let a
    deputy sign.]],
  discuss = { "significance",
    "If an estimate is argued down to a quarter and the levy is still ruinous, what "
      .. "have those who argued changed, and for whom?" },
  enter = function()
    say [[From the stairs Fan, who reads out papers on the [right
      deviation](term:right_leaning) every evening, reads the county's slip: *Autumn
      grain, second figure, signed, by ten tonight. The levy follows it.* ["Whoever was
      timid, comrades, can be brave," says Fan. "Whoever keeps to the first has nothing to
      explain."](said:fan) A high official argued such a figure down by steps, says a
      driver, and has been set aside. [](cite:F16)]]
    if people.hou.here then
      say [[Hou, the deputy, has a pen out and rounds up. What a deputy signs, he says,
        the director may query.]]
    end
    local first = facts.figure59 > 0 and FIRST or ""
    say(first .. (people.wen.here and CASE or "Hou has read the slip already."))
    choose { id = "second",
      { "steps", "Come down in three weekly steps; sign the first tonight.",
        tag = "delay",
        effect = function()
          facts.second = "steps"
          deeds.add("deliver", -.12)
          deeds.post(-4)
        end },
      { "hou", "Let Hou sign; query it afterwards.", when = "people.hou.here",
        tag = "pass_down",
        effect = function()
          deeds.warm("hou", 1)
          facts.second = "hou"
          deeds.add("deliver", .05)
          deeds.post(-1)
        end },
      { "held", "Write the first figure again and sign it.", tag = "comply",
        effect = function()
          facts.second = "held"
          deeds.post(facts.wild > 0 and 2 or -3)
        end },
      { "blank", "Leave the line empty.", tag = "refuse",
        closed = "Fan would fill it in; the rider takes it at ten either way." },
    }
  end,
}

local TURNIPS = {
  pulled = [[The bean poles from the plots are stacked behind the office. Someone has
    sorted them by length.]],
  nod = [[Two baskets of turnips off the plots stand at the office door one morning, from
    nobody.]],
  later = "Your request for sixty days is answered on the fifty-eighth: no.",
}
local MENG = {
  spoke = [[At the Hollow the wheat goes in without Old Meng. He has been set to count
    crows, in sight of the road.]],
  interrupted = [[At the Hollow Old Meng looks into the furrow, tells it what he has to
    say, and walks on behind the drill.]],
  away = [[At the Hollow Old Meng is sowing, with the rope that was not to be had at
    Ferry.]],
}

event "three_turnips" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1959-10' and facts.office and facts.restored ~= ''"
    .. " and facts.floor59 ~= '' and people.meng.here",
  weight = 20, heading = "Frost's Descent", place = "field",
  enter = function() say(TURNIPS[facts.restored] .. " " .. MENG[facts.floor59]) end,
}
