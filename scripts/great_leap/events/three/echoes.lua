-- What the answers of act three come to, months later, as papers and people that return.
-- Composed: all papers, the tinker, the sister, the jar. Seed not given back: B1, F27.
-- Sites that kept strong people and sent weak ones home: C2, C3, F44. The increase
-- method: G8, F61. Passes and who used the return half: N2.
local PHOTOGRAPH = {
  steamed = [[Your photograph of the bowl is back, a good likeness. *Steam not visible,*
    says the red pencil. *Take again, from the side, on a cold day.*]],
  weighed = [[A second circular withdraws nothing of the first. It adds that flour is no
    longer to be weighed before steaming, since the increase takes place later.]],
  returned = [[Your circular with the cake in it is on file. *Enclosures: one,* says the
    slip; *missing on receipt.*]],
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
  lend = [[The receipt that says *lent* goes to the grain bureau by hand and comes home
    by hand. Seed that was delivered is entered as delivered. [](cite:F27) The man with
    the bad feet has added at which window one may apply.]],
  keep = [[The lock of the seed store has been oiled every week since November, from
    outside, by somebody. What should be there is there, by weight.]],
  part = [[The seed comes back from under the beds for sowing, each in the vessel it
    went out in. Two houses bring the vessel alone.]],
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
  lot = [[The dam's winter roll comes back with a dot to each name, black or white, and
    Stone Bridge's jar comes with it. The beans in the jar are all of one colour.]],
  labelled = [[Zhao's list comes back from the dam, alphabetical as it went, and on one
    sheet where there were two.]],
  weak = [[*Unfit for earthwork, sent home on foot,* says the dam's roll, and gives a date
    for each. They are the dates of setting out.]],
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
  kin = [[The tinker of the Hollow comes home over the ferry with his quilt, his bellows
    and a wife from Anhui. "Whose wedding was it?" says the ferryman. "Mine," says the
    tinker, and hands in the return half.]],
  named = [[The ferry brings home, with a sister, a woman who crossed in 1959 to a
    sister she had named. "I had to go and find one," she says.]],
  county = [[The county's stamp arrives for the tinker of 1959, who wished to go to a
    wedding: granted. The bench in the passage has since been used for something else.]],
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
