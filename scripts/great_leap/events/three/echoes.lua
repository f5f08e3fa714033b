-- What the answers of act three come to, months later, as papers and people that return.
-- Composed: all papers, the tinker, the sister, the jar. Seed not given back: B1, F27.
-- Sites that kept strong people and sent weak ones home: C2, C3, F44. The increase
-- method: G8, F61. Passes and who used the return half: N2.
local PHOTOGRAPH = {
  steamed = [[Your photograph of the full bowl is back. *Take again, from the side, on a
    cold day,* says the county's red pencil. *Steam not visible on this one.*]],
  weighed = [[Since the increase takes place later, says a second circular on steaming,
    flour is no longer to be weighed dry.]],
  returned = [[The circular that you returned with a cake inside is on file. *Enclosures:
    one,* says the county's slip; *missing on receipt.*]],
}

event "three_photograph" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = "month >= '1960-03' and month <= '1960-05' and facts.office"
    .. " and facts.steamed ~= ''",
  weight = 3000, heading = "Enclosures", form = "circular",
  enter = function() say(PHOTOGRAPH[facts.steamed]) end,
}

local SEED = {
  lend = [[Sent back to the grain bureau, the receipt for seed *lent* comes home again.
    The bureau's man has added at which window one may apply. Seed that was delivered is
    entered as delivered. [](cite:F27)]],
  keep = [[Somebody has oiled the lock of the seed store from outside every week since
    November. By weight all the seed is there.]],
  part = [[For the sowing, houses bring back the seed from under their beds, each in the
    jar it went out in. Two houses bring the jar empty.]],
}

event "three_seed_back" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "closes" },
  when = "month >= '1960-03' and month <= '1960-04' and facts.office"
    .. " and facts.seed59 ~= ''",
  weight = 3000, heading = "What was lent", place = "store",
  enter = function() say(SEED[facts.seed59]) end,
}

local ROLL = {
  strong = [[*East Wind's people are strong,* writes the dam, *and are kept for the high
    water.* [](cite:F44)]],
  lot = [[The dam sends back its winter roll, and with it the jar from which Stone Bridge
    drew lots. The beans in the jar are all of one colour.]],
  labelled = [[Zhao's list of people with labels comes back from the dam, copied out. It
    went on two sheets and comes on one.]],
  weak = [[*Unfit for earthwork, sent home on foot,* says the dam's roll of each. It has
    no date of arrival; the date of setting out is given.]],
}

event "three_roll" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month >= '1960-05' and month <= '1960-07' and facts.office"
    .. " and facts.dam ~= ''",
  weight = 60, heading = "The winter roll", form = "list",
  enter = function() say(ROLL[facts.dam]) end,
}

local STUBS = {
  kin = [[With the pass you signed, the Hollow's tinker comes home over the ferry. "Whose
    wedding was it?" says the ferryman. "Mine," says the tinker, and hands in the return
    half. With him are a wife from Anhui and her seed sweet potatoes.]],
  named = [[A woman who got a pass in 1959 by naming a sister across the river comes home
    with a sister. "I had to go and find her," she says.]],
  county = [[The county's stamp arrives for the tinker who wished in 1959 to go to a
    wedding: granted. The bench on which he waited was burned under the hall's
    cauldron.]],
}

event "three_stubs" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-03' and facts.passes ~= ''",
  weight = 20, heading = "The return half", place = "ferry",
  enter = function()
    say(STUBS[facts.passes])
  end,
}
