-- April 1959. Doctors asked what causes swelling: P1, F24 (Hebei, January). A crowd at a
-- store: B10, F78 (a repost: over 130 incidents around one county of Shandong). The call,
-- the crowd and the cap full of bolts are composed; the cap is the second sign of what
-- Zhao does in November.
local deeds = require "deeds"

event "swelling" {
  when = "month == '1959-04' and facts.office and people.yao.here and facts.hunger >= 1",
  heading = "Yao, on the telephone",
  weight = .001,
  text = [["Legs, mostly. ... With the thumb, and count how long the dent stays. ... Sweet
    potatoes? [](cite:F24) They would have to get some. ... A percentage of what? ... No,
    I hear you. The bureau would like a cause that comes on a form. ... Then put soya. A
    jin a head. For the treatment. Send me the soya and I will put what you like for the
    cause." She hangs up and asks Wen which characters *[oedema](term:oedema)* has. She
    has only ever met it in legs.]],
  enter = function() pause() end,
}

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
  weight = 1000,
  record = [[On 11 April 1959 Shandong's governor wrote of crowds around Yuncheng that had
    taken grain: over 130 incidents, 10,000 people, 190,000 jin. The letter is known to us
    from a repost. [](cite:F78) At such a door the choice lay with the commune and its
    armed-forces officer. They are recorded talking with the crowd and dividing grain,
    calling the militia, arresting those in front, or reporting upward. Shootings in other
    places are recalled, and were not looked up again. [](cite:R01)]],
  discuss = { "perspective",
    "The crowd has brought its own steelyard, and the officer wants the time written "
      .. "down. What might each of them have expected to have to prove later, and to "
      .. "whom?" },
  enter = function()
    local ours = facts.hunger >= 1
    say([[Some sixty people have sat down in front of the store at Ferry, with sacks,
      folded. They have brought a steelyard, so that there will be no argument. ]]
      .. FROM[ours] .. [[ They are waiting, an aunt explains, to be there when it is
        opened; they would not like it opened with nobody there. [](cite:F78)]])
    say [[Inside are the hall's grain to the wheat and, under lime, the maize seed. Zhao
      has marched his twelve men over and collected the bolts of their rifles in his cap.
      He wants that written down, with the time.]]
  end,
  choices = {
    { "telephone", "Ring the county; hold the receiver out to them.",
      effect = crowd("telephone", [[The voice says it can hear nothing in particular. The
        aunt takes the receiver and remedies that. Eight carts come on the Thursday, and a
        question about the call.]], function()
          deeds.relief(14000)
          deeds.post(-3)
        end) },
    { "militia", "Have the men put the bolts back, and stand in front.",
      effect = crowd("militia", [[They sit until dark, facing twelve boys whose mothers
        they can name. Then they go home, taking the steelyard.]], function()
          deeds.add("ladle", .05)
          deeds.post(2)
        end) },
    { "hoes", "Give out hoes. Pay today's row in grain.",
      effect = crowd("hoes", [[By evening the landing has been hoed for the first time in
        its history. The reason in the book is *landing*.]], function()
          deeds.send("ferry", 7000)
          deeds.hands("field", .01, 1)
          deeds.post(-1)
        end) },
    { "weigh", "Open it. Weigh out ten days a head, with names.",
      effect = crowd("weigh", [[It takes until the lamps. Each sack is weighed on both
        steelyards, and theirs is the kinder to the commune. The county has the list of
        names by Monday, from somebody.]], function()
          deeds.send("ferry", 16000)
          deeds.post(-4)
        end) },
  },
}
