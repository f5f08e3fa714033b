-- The day's points: the small page that comes back every second month at the smaller
-- desk, until in 1961 the months have papers enough. Each has its work and its season;
-- the three acts are always the same three. Ten points a full day, women often less for
-- like work (institutions, 3). All composed.
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

-- One page: id, season, heading, text, and the words of the three acts in their order.
local function page(id, season, heading, text, acts)
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
})
page("mats", "winter", "Mats", [[It sleets, so Upper Kiln sits in the kiln and plaits
  mats. The old are quicker at it than anyone, and have been waiting for the young to
  notice.]], {
  { "even", "Seven each, for sitting in the dry." },
  { "weak", "Ten a mat. Let the old win." },
  { "strong", "Ten for men, six for the rest, as for earth." },
})
page("dung", "winter", "Night soil", [[The cart took nine to push on the ice. Four pushed,
  by Liu Erwang's account, and five held on to it.]], {
  { "weak", "Nine pushed." },
  { "strong", "Four pushed." },
  { "even", "Divide forty points by nine." },
})
page("sieve", "winter", "Seed for sowing", [[Seed is sieved indoors, under the
  storekeeper's eye, by women who wipe their hands on their sleeves and shake out their
  sleeves at home.]], {
  { "strong", "Six, and have the sleeves shaken here." },
  { "even", "Six, like other light work." },
  { "weak", "Ten, and start with those who have small ones." },
})
page("stones", "winter", "Stones off the terrace", [[A wall has come down on the third
  terrace. To lift its stones takes two strong backs; to find where each had lain takes
  Liu Erwang's aunt, who is seated on the largest.]], {
  { "even", "The same for backs and aunt." },
  { "strong", "Ten for lifting, three for pointing." },
  { "weak", "Ten for the aunt, and for all who chinked." },
})
page("beds", "spring", "Sweet-potato beds", [[Setting slips needs small fingers and a
  straight row. The school has been lent for it, up to the age of nine, and would like to
  be written down like people.]], {
  { "weak", "Write each child four, by name." },
  { "strong", "Write the teacher ten." },
  { "even", "Two a child, two a grown one who carried water." },
})
page("water", "spring", "Two buckets", [[The ditch gives at the bottom of the hill, and
  the cotton is at the top. Some make six trips with two buckets, some three with one, and
  sit down each time at the same stone.]], {
  { "strong", "Count buckets." },
  { "weak", "Count trips." },
  { "even", "Count people." },
})
page("hoeing", "spring", "First hoeing", [[Everyone's row is the same length, on paper. By
  dusk some rows have been finished by whoever was next to them, and nobody can say which,
  though you ask along the line twice.]], {
  { "even", "Write them all finished." },
  { "weak", "Write them finished, and add one for helpers." },
  { "strong", "Write who stands at the end of a row." },
})
page("sickles", "summer", "Sickles", [[Those who cut get ten and those who bind get six;
  there have been more binders than wheat since two women let go of their sickles and sat
  down behind the last row.]], {
  { "strong", "Ten and six. Sitting, nothing." },
  { "weak", "Ten for binders too; the sitters bound." },
  { "even", "Eight along the whole line." },
})
page("weeding", "summer", "Purslane", [[Weeding went slowly today because the weed was
  purslane. It left the field in aprons. The storekeeper puts it to you that people have
  been paid once already.]], {
  { "even", "Write six for the field as it looks." },
  { "strong", "Write three, less the aprons." },
  { "weak", "Write six, and tell tomorrow's who live furthest off." },
})
page("watch", "summer", "Night watch", [[Green maize has to be watched, ten points a
  night, and there is keen competition for it, above all from people who own a pot.]], {
  { "weak", "Give the nights to the houses with someone ill." },
  { "strong", "Give them to the militia." },
  { "even", "Draw straws for them." },
})
page("dyke", "summer", "Flood watch", [[The river is up and the hill brigades have been
  called to stand by the dyke at Ferry. Upper Kiln has stood by it for two days. Nothing
  has happened, which took some doing, says Liu Erwang.]], {
  { "strong", "Ten for those who went into the water." },
  { "even", "Ten for everyone who stood." },
  { "weak", "Ten, and ten for those who kept their fires." },
})
page("threshing", "summer", "The roller", [[The ox has gone to Ferry for good, so six
  people walk the roller round the floor. The one on the inside goes a third as far, and
  it is the same one every round.]], {
  { "weak", "The inside gets ten like the rest." },
  { "even", "Change places each hour, and write eight." },
  { "strong", "Pay by the length of the rope." },
})
page("potatoes", "autumn", "Lifting potatoes", [[Upper Kiln lifts sweet potatoes. The
  points are by weight at the end of the row; so is the eating, earlier, raw. Those who
  cannot swing a mattock rub the earth off with their thumbs.]], {
  { "strong", "By weight, at the steelyard." },
  { "even", "By the row, to all in it." },
  { "weak", "By the row, and a row for the thumbs." },
})
page("drill", "autumn", "In the ropes", [[Eight pull the drill and get ten. Who pulls eats
  at the first pot, so there are thirteen in the rope, and some of them are being
  pulled.]], {
  { "even", "Thirteen pulled." },
  { "weak", "Thirteen pulled, and let them stay." },
  { "strong", "Write the front eight." },
})
page("leaves", "autumn", "Leaf", [[The brigade rakes oak leaves, to be ground with the
  ration. It is light work and everyone comes to it. Somebody's grandfather has raked a
  beautiful heap and is asleep on it.]], {
  { "weak", "Ten for the heap." },
  { "strong", "Three for leaf, asleep or not." },
  { "even", "Six each." },
})
