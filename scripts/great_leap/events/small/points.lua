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

    A wall has come down on the third terrace. To lift its stones takes two strong
    backs; to find where each had lain takes Liu Erwang's aunt, who is seated on the
    largest.]],
  choices = {
    { "aunt", "Ten for the aunt, and for the Hollow's women, who chinked.", tag = "give",
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

    Bedding the seed roots needs small fingers and a straight row. The school has been
    lent for it, up to the age of nine. Its teacher asks what to put in the book.]],
  choices = {
    { "teacher", "Write the teacher ten.", tag = "pass_down",
      effect = stool.entry({ kiln = -.02, file = -2 }) },
    { "names", "Write each child four, by name, the Hollow's too.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, hollow = 600 },
        "Of an evening small people come by to look at their names in the book.") },
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

    Green maize has to be watched, ten points a night. Every house that has a pot again
    has asked for the nights.]],
  choices = {
    { "militia", "Give the nights to the militia.", tag = "comply",
      effect = stool.entry({ kiln = -.02, file = -3 }) },
    { "ill", "Give them to houses with someone ill, the Hollow's too.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, hollow = 700 },
        "Three houses with someone ill have watched maize, and look the better for it.")
    },
  },
}

event "points_leaves" {
  tags = { "asks" },
  when = FREE .. "(month == '1959-10' or month == '1959-12' or month == '1960-01' "
    .. "or month == '1961-01')",
  heading = "Leaf", place = "kiln", form = "points", ask = "share",
  sources = { "F31", "F61", "composed" },
  record = [[In Wuwei people complained that two liang were promised unmilled and had
    shrunk before they came to the bowl. [](cite:F31) Husk, leaf and root had long made up
    what was missing when a campaign of November 1960 named them substitutes.
    [](cite:F61) Points for raking leaf are composed.]],
  discuss = { "change",
    "What changes when a makeshift becomes a policy?" },
  text = [[{facts.leaf}

    Oak leaves are raked, to be ground with the ration. It is light work and everyone
    comes. On the largest heap a grandfather from the Hollow, who raked it, lies
    asleep.]],
  choices = {
    { "heap", "Ten for the heap.", tag = "give",
      effect = stool.entry({ kiln = .02, file = 2, warm = 1, hollow = 600 },
        "The largest heap has been ground. The grandfather says it eats well.") },
    { "three", "Three for leaf, asleep or not.", tag = "comply",
      effect = stool.entry({ kiln = -.02, file = -2 }) },
  },
}
