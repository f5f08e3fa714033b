-- The day's points at Upper Kiln, in four of its seasons. Ten points a full day, women
-- often less for like work (institutions, 3). All composed; the sources of each record
-- stand in it.
local stool = require "stool"

local FREE = [[not facts.office and facts.removal_told ~= ''
  and facts.removed_on ~= month and ]]

event "points_stones" {
  when = FREE .. "(month == '1958-12' or month == '1959-02' or month == '1959-12' "
    .. "or month == '1960-02')",
  weight = 6, heading = "Stones off the terrace", place = "kiln", form = "points",
  ask = "share",
  sources = { "R08", "R14", "F59", "composed" },
  record = [[A man's full day came to about ten points, a woman's often to six or eight
    for comparable work, as the books of Hershatter and Oi are recalled.
    [](cite:R08) [](cite:R14) By their labour in the collective some women won real
    standing in public. [](cite:F59)]],
  discuss = { "change",
    "There were strong backs, and people who remembered a wall, before points. What "
      .. "did it change to enter both in one book?" },
  text = [[{facts.leaf}

    A wall is down on the third terrace. Lifting its stones takes two strong backs;
    finding where each had lain takes Liu Erwang's aunt, seated on the largest. All tens
    are paid from one sack.]],
  choices = {
    { "aunt", "Ten for the aunt too, and the Liu's Hollow women who helped.",
      tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, warm = 1, hollow = 600 }) },
    { "lifting", "Ten for lifting, three for pointing.", tag = "comply",
      effect = stool.entry({ kiln = -.02, file = -2 },
        "The wall on the third terrace is down again, where the aunt did not point.") },
  },
}

event "points_beds" {
  tags = { "asks" },
  when = FREE .. "(month == '1959-03' or month == '1959-04' or month == '1960-03' "
    .. "or month == '1960-04') and facts.certificate == ''",
  heading = "Sweet-potato beds", place = "kiln", form = "points", ask = "share",
  sources = { "J2", "F37", "F67", "composed" },
  record = [[In Hunan, in the autumn of 1958, children helped to bring in the crop, as
    Peng Dehuai was told. [](cite:F37) Counties lent out schools by the half day, by the
    day, or the elder pupils only. [](cite:F67) Whether those under ten were written down
    by name we do not know.]],
  discuss = { "significance",
    "Children lay the roots, and one grown person may be written down for all. What "
      .. "hangs on whose name is in the book?" },
  text = [[{facts.leaf}

    Bedding the seed roots needs small fingers. The school's children up to nine are lent
    for it. Whoever is in the book draws points, and is called again tomorrow.]],
  choices = {
    { "teacher", "Write ten for the teacher alone.", tag = "pass_down",
      effect = stool.entry({ kiln = -.02, file = -2 }) },
    { "names", "Write four for each child by name, Liu's Hollow's too.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, hollow = 600 },
        "Of an evening children come by to look at their names in your book.") },
  },
}

event "points_watch" {
  when = FREE .. "(month == '1959-08' or month == '1960-08')", weight = 6,
  heading = "Night watch", place = "kiln", form = "points", ask = "person",
  sources = { "M1", "R05", "F18", "composed" },
  record = [[In Da Fo, Henan, people lived by eating from the green fields until that was
    stopped, as Thaxton's book is recalled. [](cite:R05) Guards let people go, stopped
    meals, or bound and beat. In two counties of Xinyang many deaths by beating began in
    this way. [](cite:F18)]],
  discuss = { "cause",
    "Guarding green maize never lacks volunteers. What does that say of where food "
      .. "still was, and who could reach it?" },
  text = [[{facts.leaf}

    Green maize is watched at night, for ten points. Every house has asked. Under the
    militia no ears go missing; under neighbours some do, docked from all.]],
  choices = {
    { "militia", "Give the nights to the militia.", tag = "comply",
      effect = stool.entry({ kiln = -.02, file = -3 }) },
    { "ill", "Give them to houses with someone ill, Liu's Hollow's too.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, hollow = 700 },
        "Three houses with someone ill have watched maize, and look the better for it.")
    },
  },
}

event "points_leaves" {
  tags = { "asks" },
  when = FREE .. "(month == '1959-11' or month == '1959-12' or month == '1960-01' "
    .. "or month == '1961-01')",
  heading = "Leaf", place = "kiln", form = "points", ask = "share",
  sources = { "F31", "F61", "composed" },
  record = [[In Wuwei people complained that two liang (old or new is not said) were
    promised unmilled and had shrunk before they came to the bowl. [](cite:F31) Husk, leaf
    and root had long made up what was missing when a campaign of November 1960 named them
    substitutes. [](cite:F61) Points for raking leaf are composed.]],
  discuss = { "change",
    "What changes when a makeshift becomes a policy?" },
  text = [[{facts.leaf}

 Oak leaves are raked, to be ground with the ration. A grandfather from Liu's Hollow lies
    asleep on the largest heap, which he raked. Half the diggers, who get ten at the
    ditch, are too weak for it and have come to rake.]],
  choices = {
    { "heap", "Write ten for his heap.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, warm = 1, hollow = 600 },
        "The grandfather's heap of leaf is ground. It eats well, he says.") },
    { "three", "Write three for raking leaf, whoever rakes.", tag = "comply",
      effect = stool.entry({ kiln = -.02, file = -2 }) },
  },
}
