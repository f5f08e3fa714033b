-- The day's points: the small page that comes back every second month at the smaller
-- desk, until in 1961 the months have papers enough. Each has its work and its season;
-- the three acts are always the same three. Ten points a full day, women often less for
-- like work (institutions, 3). All composed; the sources of each record stand in it.
local deeds = require "deeds"
local game = require "game"

local function one_of(...)
  return "(month == '" .. table.concat({ ... }, "' or month == '") .. "')"
end

local SEASONS = {
  winter = one_of("1958-12", "1959-02", "1959-12", "1960-02", "1960-12"),
  spring = one_of("1959-04", "1960-04"),
  summer = one_of("1959-06", "1959-08", "1960-06", "1960-08", "1961-06"),
  autumn = one_of("1959-10", "1960-10"),
}

-- One page: id, season, heading, text, the words of the three acts in their order, and
-- for the debrief what is recorded and what a class may argue about.
local function page(id, season, heading, text, acts, record, discuss)
  local effects = { strong = -.4, even = 0, weak = .4 }
  local choices = {}
  for i, act in ipairs(acts) do
    choices[i] = { act[1], act[2], effect = function(answer)
      deeds.kiln(effects[answer])
    end }
  end
  event("points_" .. id) {
    when = "not facts.office and facts.removal_told ~= '' and facts.removed_on ~= month "
      .. "and facts.points_month ~= month and " .. SEASONS[season],
    heading = heading, text = text, form = "points", weight = .5,
    record = record, discuss = discuss,
    enter = function() facts.points_month = game.month end,
    choices = choices,
  }
end

page("baskets", "winter", "Baskets of earth", [[The dyke pays by the basket. The strong
  have carried theirs since five. The rest carried half baskets, and one of them half
  baskets with a child in the other half.]], {
  { "strong", "Write by the basket." },
  { "weak", "Write half baskets as whole." },
  { "even", "Write eight for everyone who came." },
}, [[At reservoirs near Xiangshan, Ge Weikang remembers, there were tin megaphones and
  rival flags. [](cite:F68) Rest had to be ordered: Jilin did so on 7 January 1959,
  [](cite:F26) and the Centre again in May 1960, by a weak source. [](cite:F83)
  Prefectures set how many people a site must get. How a team turned baskets into points
  we have not read.]],
  { "perspective",
    "Work on a dyke can be counted in baskets, in trips or in people. Whose effort "
      .. "does each count fail to see?" })

page("mats", "winter", "Mats", [[It sleets, so Upper Kiln sits in the kiln and plaits
  mats. The old are quicker at it than anyone, and have been waiting for the young to
  notice.]], {
  { "even", "Seven each, for sitting in the dry." },
  { "weak", "Ten a mat. Let the old win." },
  { "strong", "Ten for men, six for the rest, as for earth." },
}, [[Studies of household sidelines follow them into the collective and out again.
  [](cite:F45) The Twelve Articles of November 1960 allowed small ones. [](cite:F48) For
  people past field work there were also homes; Tongwei's report counts 369 among what had
  been dissolved. [](cite:F34) What a team credited to an old woman for a mat, no paper of
  ours says.]],
  { "change",
    "What changed for an old woman when the mats that she used to sell became "
      .. "points in the team's book?" })

page("dung", "winter", "Night soil", [[The cart took nine to push on the ice. Four pushed,
  by Liu Erwang's account, and five held on to it.]], {
  { "weak", "Nine pushed." },
  { "strong", "Four pushed." },
  { "even", "Divide forty points by nine." },
}, [[Counties had targets for manure, and old walls were pulled down to be spread on the
  fields: walls of empty sheds, of kitchens, and of rooms that were lived in. Ningxiang in
  Hunan lost about a third of its rooms, and Heling brigade 37.7 per cent. [](cite:F39)
  How many of them went for manure we have not read.]],
  { "significance",
    "If nine names stand where four pushed, does that small untruth matter in the "
      .. "same way as the large figures of those years?" })

page("sieve", "winter", "Seed for sowing", [[Seed is sieved indoors, under the
  storekeeper's eye, by women who wipe their hands on their sleeves and shake out their
  sleeves at home.]], {
  { "strong", "Six, and have the sleeves shaken here." },
  { "even", "Six, like other light work." },
  { "weak", "Ten, and start with those who have small ones." },
}, [[In spring 1959 the jars of Wuwei held seed and nothing else. [](cite:F31) In
  Zhejiang, where fewer died than in most provinces, a fifth of the villages had no seed,
  as Dikötter's book is recalled, not checked again. [](cite:R02) Whether seed was eaten,
  borrowed or sown was a team's own question.]],
  { "perspective",
    "How might the storekeeper, a mother, and whoever sows in spring each describe "
      .. "the same handful of grain in a sleeve?" })

page("stones", "winter", "Stones off the terrace", [[A wall has come down on the third
  terrace. To lift its stones takes two strong backs; to find where each had lain takes
  Liu Erwang's aunt, who is seated on the largest.]], {
  { "even", "The same for backs and aunt." },
  { "strong", "Ten for lifting, three for pointing." },
  { "weak", "Ten for the aunt, and for all who chinked." },
}, [[A man's full day came to about ten points, and a woman's often to six or eight for
  comparable work; so the books of Hershatter and Oi are recalled. [](cite:R08)
  [](cite:R14) By their labour in the collective some women won real standing in public.
  [](cite:F59)]],
  { "change",
    "There were strong backs, and people who remembered a wall, before there were "
      .. "points. What did it change to enter both in one book?" })

page("beds", "spring", "Sweet-potato beds", [[Setting slips needs small fingers and a
  straight row. The school has been lent for it, up to the age of nine, and would like to
  be written down like people.]], {
  { "weak", "Write each child four, by name." },
  { "strong", "Write the teacher ten." },
  { "even", "Two a child, two a grown one who carried water." },
}, [[In Hunan, in the autumn of 1958, children helped to bring in the crop, as Peng Dehuai
  was told. [](cite:F37) Counties lent out schools: for half a day, for the whole day, or
  only the elder pupils for charcoal. A lost year is remembered, with little detail.
  [](cite:F67) Whether those under ten were ever written down by name we do not know.]],
  { "significance",
    "Children set the slips, and one grown person may be written down for them all. "
      .. "What hangs on whose name is in the book?" })

page("water", "spring", "Two buckets", [[The ditch gives at the bottom of the hill, and
  the cotton is at the top. Some make six trips with two buckets, some three with one, and
  sit down each time at the same stone.]], {
  { "strong", "Count buckets." },
  { "weak", "Count trips." },
  { "even", "Count people." },
}, [[For 1959 and 1960 Chen Zhenya's report on Fengyang counts 6,932 women whose womb had
  fallen and 8,237 whose periods had stopped. At one pump station 58 of 60 women are among
  the ill. [](cite:F27) A commune and its women's federation could ask for light tasks at
  such times.]],
  { "cause",
    "By what steps could a rate paid by the bucket lead to an illness that a "
      .. "midwife lists a year later?" })

page("hoeing", "spring", "First hoeing", [[Everyone's row is the same length, on paper. By
  dusk some rows have been finished by whoever was next to them, and nobody can say which,
  though you ask along the line twice.]], {
  { "even", "Write them all finished." },
  { "weak", "Write them finished, and add one for helpers." },
  { "strong", "Write who stands at the end of a row." },
}, [[Tongwei had a mocking line about such work: out they march like one body, and at work
  they are a swarm. [](cite:F33) The writings of a man from Raoyang in Hebei, studied by
  Mscichowski, show another side: local leaders there acted so that their village would
  survive. [](cite:F57)]],
  { "perspective",
    "What may look idle from the road and like help from inside the row, and could "
      .. "any paper tell the two apart?" })

page("sickles", "summer", "Sickles", [[Those who cut get ten and those who bind get six;
  there have been more binders than wheat since two women let go of their sickles and sat
  down behind the last row.]], {
  { "strong", "Ten and six. Sitting, nothing." },
  { "weak", "Ten for binders too; the sitters bound." },
  { "even", "Eight along the whole line." },
}, [[In 1959-60 communes in Hunan took their people home from a railway for the harvest,
  some in secret and some by bargaining; others did as the site wished. [](cite:F44) For
  the swollen, doctors in Hebei advised rest and a better mix of food in January 1959.
  [](cite:F24)]],
  { "cause",
    "Why might more people bind than cut in a field where there is little to bind?" })

page("weeding", "summer", "Purslane", [[Weeding went slowly today because the weed was
  purslane. It left the field in aprons. The storekeeper puts it to you that people have
  been paid once already.]], {
  { "even", "Write six for the field as it looks." },
  { "strong", "Write three, less the aprons." },
  { "weak", "Write six, and tell tomorrow's who live furthest off." },
}, [[Greens, vines, roots and pond weed went into the pot. [](cite:F61) One witness from
  Xinyang remembers that to dig greens was an offence. [](cite:F21) In places picking
  counted as theft, as is recalled in general; [](cite:R27) team, brigade and militia had
  the say of it. What a recorder entered for a field weeded in this way we have not
  read.]],
  { "perspective",
    "Along the path home, who would have called purslane in an apron a weed, who a "
      .. "wage, and who a theft?" })

page("watch", "summer", "Night watch", [[Green maize has to be watched, ten points a
  night, and there is keen competition for it, above all from people who own a pot.]], {
  { "weak", "Give the nights to the houses with someone ill." },
  { "strong", "Give them to the militia." },
  { "even", "Draw straws for them." },
}, [[In Da Fo, Henan, people lived by eating from the green fields until that was stopped,
  as Thaxton's book is recalled. [](cite:R05) Guards who caught somebody let the person
  go, gave extra work, stopped meals, or bound and beat. In two counties of Xinyang many
  deaths by beating began in this way. [](cite:F18)]],
  { "cause",
    "Guarding green maize never lacks for volunteers. What does that say about "
      .. "where food still was and who could reach it?" })

page("dyke", "summer", "Flood watch", [[The river is up and the hill brigades have been
  called to stand by the dyke at Ferry. Upper Kiln has stood by it for two days. Nothing
  has happened, which took some doing, says Liu Erwang.]], {
  { "strong", "Ten for those who went into the water." },
  { "even", "Ten for everyone who stood." },
  { "weak", "Ten, and ten for those who kept their fires." },
}, [[How far the weather was to blame is disputed. Kueh gives it more than most do, as his
  book is recalled; [](cite:R15) Houser, Sands and Xiao find that policy counted for more,
  and that in some wet provinces the weather counted too. [](cite:F56) Peasants told Liu
  Shaoqi that the trouble was three parts nature and seven parts people, and he repeated
  it in 1962; nobody had measured it. [](cite:F54)]],
  { "cause",
    "What kinds of evidence could tell the weather's share in a bad year from the "
      .. "share of the levy?" })

page("threshing", "summer", "The roller", [[The ox has gone to Ferry for good, so six
  people walk the roller round the floor. The one on the inside goes a third as far, and
  it is the same one every round.]], {
  { "weak", "The inside gets ten like the rest." },
  { "even", "Change places each hour, and write eight." },
  { "strong", "Pay by the length of the rope." },
}, [[Studies of husbandry tell of oxen pushed over cliffs for their meat, of calves that
  vanished, and of people who ploughed in their place. [](cite:F72) By a national series,
  recalled, there were 84 million large animals in 1957 and 69 million in 1961.
  [](cite:national) Brigade and keeper gave the bean cake to oxen or to children, put the
  hay under guard, or slaughtered the weak before winter.]],
  { "change",
    "What does a village lose with an ox besides its pull, and which of those "
      .. "losses would fit into a return?" })

page("potatoes", "autumn", "Lifting potatoes", [[Upper Kiln lifts sweet potatoes. The
  points are by weight at the end of the row; so is the eating, earlier, raw. Those who
  cannot swing a mattock rub the earth off with their thumbs.]], {
  { "strong", "By weight, at the steelyard." },
  { "even", "By the row, to all in it." },
  { "weak", "By the row, and a row for the thumbs." },
}, [[In autumn 1958 the steel offices of counties held the hands that should have lifted
  potatoes. Communes sent fewer and reported the full number, sent people by turns, or
  brought the school to dig. Where labour stayed away the crop was lost to frost.
  [](cite:F37) In the books four jin of sweet potatoes counted as one jin of grain; that
  is recalled, not checked again. [](cite:R13)]],
  { "significance",
    "The books count four jin of potatoes as one of grain. What follows for a "
      .. "village that lives mainly on potatoes?" })

page("drill", "autumn", "In the ropes", [[Eight pull the drill and get ten. Who pulls eats
  at the first pot, so there are thirteen in the rope, and some of them are being
  pulled.]], {
  { "even", "Thirteen pulled." },
  { "weak", "Thirteen pulled, and let them stay." },
  { "strong", "Write the front eight." },
}, [[A proverb of Henan has wheat sown day and night from Cold Dew to Frost's Descent,
  which is 8 to 23 October. [](cite:F71) The county ordered how deep and by when. After
  late wheat came a thin June, as two studies are recalled. [](cite:R04) [](cite:R15) For
  want of oxen people pulled the plough. [](cite:F72)]],
  { "perspective",
    "Eight are wanted in the rope and thirteen are in it. What would a county's "
      .. "return make of that, and what the one in front?" })

page("leaves", "autumn", "Leaf", [[The brigade rakes oak leaves, to be ground with the
  ration. It is light work and everyone comes to it. Somebody's grandfather has raked a
  beautiful heap and is asleep on it.]], {
  { "weak", "Ten for the heap." },
  { "strong", "Three for leaf, asleep or not." },
  { "even", "Six each." },
}, [[In Wuwei people complained that two liang were promised unmilled and had shrunk
  before they came to the bowl. [](cite:F31) Husk, leaf and root had long made up what was
  missing when a campaign of November 1960 named them substitutes. [](cite:F61) Points for
  raking leaf are composed.]],
  { "change",
    "A report enters leaves as substitutes, and a cook as what there was. What "
      .. "changes when a makeshift becomes a policy?" })
