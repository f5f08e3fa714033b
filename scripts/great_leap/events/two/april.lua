-- April 1959. A crowd at a store: B10, F78 (a repost: over 130 incidents around one
-- county of Shandong). The crowd, the cap full of bolts and what comes of them in autumn
-- are composed; the cap is the second sign of what Zhao does in November.
local deeds = require "deeds"

local FROM = {
  [false] = "They are from over the river, another county's people.",
  [true] = "They are from four teams in the hills and the lower half of Ferry itself.",
}

local function crowd(how, words, effect)
  return function()
    facts.crowd = how
    effect()
    say(words)
  end
end

event "ferry_store" {
  when = "month == '1959-04' and facts.office and people.zhao.here",
  heading = "In front of the store",
  picture = "steelyard",
  weight = "facts.hunger >= 2 and 30 or 6",
  who = "zhao", place = "ferry", form = "told",
  ask = "act", sources = { "B10", "F78", "R01", "composed" }, owes = { "crowd_back" },
  record = [[On 11 April 1959 Shandong's governor wrote of crowds around Yuncheng that had
    taken grain: over 130 incidents, 10,000 people, 190,000 jin. The letter is known to us
    from a repost. [](cite:F78) At such a door communes are recorded talking and dividing
    grain, calling the militia, arresting those in front, or reporting upward. Shootings
    elsewhere are recalled. [](cite:R01)]],
  discuss = { "perspective",
    "The crowd has brought its own steelyard, and the officer wants the time written "
      .. "down. What might each of them have expected to have to prove later, and to "
      .. "whom?" },
  enter = function()
    local ours = facts.hunger >= 1
    say([[Some sixty people sit in front of the store at Ferry, with folded sacks and
      their own steelyard, so that nobody can argue about weights. ]]
      .. FROM[ours] .. [[ It should not be opened without witnesses, says an aunt.]])
    say [[Zhao has marched twelve militiamen over, collected the bolts of their rifles in
      his cap, and wants that written down, with the time. In the store are the maize seed
      and the hall's grain, which must last all Ferry until the wheat. Crowds that are
      telephoned in are entered against the commune.]]
  end,
  choices = {
    { "telephone", "Ring the county; hold the receiver out to them.", tag = "pass_up",
      effect = crowd("telephone", [[The county says it can hear nothing in particular. The
        aunt takes the receiver and shouts. Eight carts of grain come on the
        Thursday.]], function()
          deeds.relief(14000)
          deeds.post(-3)
          deeds.warm("xiaoman", 1)
        end) },
    { "militia", "Have the militia put the bolts back, and stand in front.",
      tag = "comply",
      effect = crowd("militia", [[The crowd sits until dark, facing twelve boys whose
        mothers they can name. Then they go home, taking their steelyard.]], function()
          deeds.add("ladle", .05)
          deeds.post(3)
          deeds.warm("zhao", -1)
        end) },
    { "hoes", "Give out hoes, and pay today's hoeing in grain.", tag = "give",
      effect = crowd("hoes", [[The crowd hoes the landing, which has never been sown. The
        reason for the grain is booked as *landing*.]], function()
          deeds.send("ferry", 7000)
          deeds.hands("field", .01, 1)
          deeds.post(-1)
        end) },
    { "weigh", "Open the store; weigh out ten days' grain a head, by name.", tag = "give",
      effect = crowd("weigh", [[Each sack is weighed on both steelyards, the store's and
        theirs. The county has the names by Monday.]], function()
          deeds.send("ferry", 16000)
          deeds.post(-3)
          deeds.file(1)
          deeds.warm("zhao", 1)
        end) },
  },
}

local AUTUMN = {
  telephone = [[Xiaoman of the switchboard is to sign the half-year's list of faults. The
    crowd's call of April stands there as a noise on the line. She is asked to confirm
    that it could not be understood, and has put: *I understood it.*]],
  militia = [[One of Zhao's twelve militiamen asks to guard any gate but Ferry's, for his
    health. His mother sat in the crowd's front row, and since April sets his bowl
    outside, as for a carter.]],
  hoes = [[Turnips have come up all over Ferry's landing, which was hoed in April and
    never sown. People going to the boat bring a bag along, and look at the water.]],
  weigh = [[April's list from Ferry has come back typed, in a folder, *Persons who took
    grain of the state*. The aunt asks whether the weights are in it, and by which
    steelyard. Her name is the first.]],
}

event "crowd_back" {
  tags = { "tells" },
  when = [[month >= '1959-09' and month <= '1959-12' and facts.office
    and facts.crowd ~= '' and people.xiaoman.here]],
  heading = "Since April",
  weight = 20,
  who = "xiaoman", place = "ferry", form = "folder",
  ask = "nothing", sources = { "B10", "composed" },
  enter = function() say(AUTUMN[facts.crowd]) end,
}
