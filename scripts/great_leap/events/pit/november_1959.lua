-- Chain 7, November 1959: the second search. Choices B3 and B4; F19 (anti-concealment
-- struggle in Xinyang), F27, F31 (jars that hold only seed). The jar is the story's model
-- scene; the form with four hands, the grandmother, the orders and what four hands write
-- are composed; the jin come from the model. Here Zhao's fate is settled, and Tang's
-- shows.
local deeds = require "deeds"

local ORDER = {
  thorough = "every house: floors, walls, jars",
  granary = "granaries first, houses when those are done",
  warned = "every house, from Thursday",
  staged = "resolved: (blank)",
  [""] = "resolved:",
}

-- Whoever was named in February.
local NAMED = {
  ["Cui Laoshun"] = [[For the box "concealed by" Hou had thought of Cui Laoshun again.
    Ferry has him down as moved out.]],
  ["Liu Erwang"] = [[Beside the box "concealed by" somebody has pencilled "Liu Erwang: not
    laughing".]],
  ["the office"] = [[In the box "concealed by" your name from February is printed
    already.]],
  none = [[Under the box "concealed by" it now says, in print, "none is not a name".]],
}

-- What the form has of it for whose word it was to come down.
local WORD = {
  mine = [[Under *whoever led* it has you: to lower the figure, you said, was your
    idea. ]],
  his = [[Xiaoman's telephone log of June is to be enclosed, for Iron Bridge's file. ]],
  both = [[It wants every copy of the April letter enclosed. ]],
}

local TANG = {
  searched = [[Tang of Stone Bridge is down for the houses. He asks for a longer rod.]],
  confessed = [[Tang of Stone Bridge is down for the houses. He goes ahead of the
    searchers, telling people what he himself hid, and everyone is so ready to be searched
    that it takes all day.]],
}

local FOUND = {
  granary = [[Zhao begins at Upper Kiln with the granary, since it is written first, and
    taps its walls until two. Children go to school by way of every house. *Sweepings,
    {jin:jin}; otherwise nothing found,* write all four. ]],
  warned = [[The gong is rung on Wednesday, for a meeting about mosquitoes. *{jin:jin};
    otherwise nothing found,* write all four; the last asks how *otherwise* is
    written. ]],
  staged = [[The sacks are found in four places by four people, each surprised in his own
    words. Behind them, further in, is what nobody had hidden for you. *{jin:jin}, behind
    boards.* ]],
  pit = [[{jin:jin} come out of the houses. Above Upper Kiln Zhao puts his foot through
    straw, into a pit. He reads his order again; it says houses. He has the straw laid
    back. ]],
  thorough = [[{jin:jin} come out of the houses, in sleeves, in pillows, a bean at a time.
    At Upper Kiln Zhao writes until dark. ]],
}

local ZHAO = {
  six_hours = [[Zhao's own form is the neatest. Under *hours* it says six, for the
    granary.]],
  found_it = [[Upper Kiln's hall keeps a bowl for Zhao that night, and he has not come for
    it since.]],
}

-- What he does beside a staged find.
local ALONE = [[Zhao brings back straw on one boot and no entry. ]]

-- Thorough orders make him find it; what else is staged leaves him to look where he
-- looked in February.
local function zhao_after(how)
  if how == "thorough" or how == "staged" and facts.search1 ~= "granary" then
    return "found_it"
  end
  return "six_hours"
end

local function search(how)
  return function()
    facts.search2 = how
    local jin = deeds.search(how)
    facts.searches_found = facts.searches_found + jin
    local words = FOUND[how == "thorough" and facts.pit and "pit" or how]
    if people.zhao.here then
      local fate = zhao_after(how)
      deeds.fate("zhao", fate)
      if how == "staged" and fate == "found_it" then words = words .. ALONE end
      words = words .. ZHAO[fate]
    end
    say(words, { jin = jin })
  end
end

event "second_search" {
  tags = { "fixed" },
  when = "month == '1959-11' and facts.office",
  heading = "Concealed grain, second campaign",
  picture = "pit",
  weight = 1000000,
  who = "zhao", place = "desk", form = "form",
  ask = "words", sources = { "B3", "F19", "F16", "F17", "F18", "composed" },
  owes = { "jar_under_the_loom", "sacks_again" },
  record = [[The struggle against concealment was driven through Xinyang prefecture in
    November 1959; [](cite:F19) counties passed the order on and communes carried it out.
    By figures from a memoir the purchase had left some 160 jin of grain a head there;
    whether unmilled is not said. [](cite:F16) [](cite:F17) *Tombstone* counts 1,008
    people beaten to death in Guangshan, one county of the prefecture, 52 of them cadres.
    [](cite:F18)]],
  discuss = { "change",
    "What had changed between the searches of February and November 1959, for those "
      .. "who searched and for those who were searched?" },
  enter = function()
    say([[The county has a form for a second [campaign](term:anti_concealment)
      [](cite:F19) against hidden grain. *To be filled in by four people, apart: one for
      granaries, houses, fields, and whoever led.* ]]
      .. (WORD[facts.kang_word] or "")
      .. (NAMED[facts.named] or ""))
    local tang = people.tang.here and TANG[people.tang.fate] or ""
    say(tang .. ' Zhao of the militia asks whether February\'s order still stands: "'
      .. ORDER[facts.search1] .. '". Finds count as delivered; where they are small, '
      .. 'searchers come from the county.')
  end,
  choices = {
    { "warned", "Search every house on Friday. Ring the gong on Wednesday.",
      tag = "tell", effect = search "warned" },
    { "thorough", "Search every house: floors, walls, jars.", tag = "pass_down",
      effect = search "thorough" },
    { "staged", "Hide some sacks from the store, for the four to find.",
      tag = "conceal", effect = search "staged" },
    { "granary", "Search the granaries first, down to the mortar in the walls.",
      tag = "delay", effect = search "granary" },
  },
}

local JAR = {
  name = [[Zhao asks you how her name is written, and writes it. She says it aloud with
    him, to see that it comes out right.]],
  sweepings = [[*Sweepings, nine jin,* writes Zhao, and does not look at what he has
    written.]],
  receipt = [[The grandmother cannot read it. She seals it into the jar, with mud.]],
  back = [[Zhao rules the line out along the steelyard's beam. His twelve men, at the
    well, have seen nothing.]],
}

local function jar(how, effect)
  return function()
    facts.jar = how
    effect()
    say(JAR[how])
  end
end

-- What Zhao has with him besides, by how the second search was ordered.
local WITH = {
  granary = "a steelyard and a form.",
  warned = "a steelyard and a form; the gong rang on Wednesday.",
  thorough = "a steelyard and a third sheet of his form.",
  staged = "a steelyard and a form with four places on it.",
}

event "jar_under_the_loom" {
  when = [[(month == '1959-11' or month == '1959-12') and facts.office
    and facts.search2 ~= '' and people.zhao.here]],
  heading = "The third house",
  weight = 20,
  who = "grandmother", place = "loom", form = "told",
  ask = "act", sources = { "B3", "F31", "F27", "F66", "composed" },
  owes = { "nine_jin" },
  record = [[In Wuwei women's jars were opened, and some held only seed. [](cite:F31) In
    Fengyang seed was sold together with rations. [](cite:F27) A grain chief at Pixian, in
    Sichuan, refused to sign for 23 million jin that two communes had reported too much,
    and was transferred; the prefecture later protected him. [](cite:F66)]],
  discuss = { "perspective",
    "Nine jin of picked wheat: seed, sweepings or concealed grain. What, besides "
      .. "the wheat, decides which word goes on the form?" },
  enter = function()
    say("Zhao has twelve men, a spade, " .. (WITH[facts.search2] or WITH.staged)
      .. [[ In the third house a jar stands under the loom, sealed with mud. He breaks the
      mud carefully. In it are nine jin of wheat, every grain picked over. [](cite:F31)
      "Seed," says the grandmother. "Whose?" says Zhao. "June's." He writes *nine jin*.
      The next column is for the concealer's name; he has known hers since she sold him
      melons on credit. A lane that gives no names is searched again. His men are at the
      well, where the county can ask them.]])
  end,
  choices = {
    { "name", "Have him write the grandmother's name.", tag = "comply",
      effect = jar("name", function()
        deeds.post(3)
        deeds.warm("zhao", -1)
      end) },
    { "sweepings", [["Write: sweepings from the granary."]], tag = "conceal",
      effect = jar("sweepings", function()
        deeds.warm("zhao", -1)
        deeds.add("ladle", -.02)
      end) },
    { "receipt", "Take it to the seed store; write her a receipt.", tag = "other",
      effect = jar("receipt", function()
        deeds.post(-1)
        deeds.add("seed", .03)
      end) },
    { "back", "Have the jar put back and the line struck out.", tag = "refuse",
      effect = jar("back", function()
        deeds.post(-2)
        deeds.file(1)
        deeds.add("hide", .01)
        deeds.warm("zhao", 1)
      end) },
  },
}

-- For who is out of office by then: seen from the recorder's stool at Upper Kiln.
event "second_search_seen" {
  tags = { "tells", "closes" },
  when = "month == '1959-11' and not facts.office and people.zhao.here",
  heading = "The seventh house",
  weight = 20,
  who = "zhao", place = "upper_kiln", form = "told",
  ask = "nothing", sources = { "B3", "F31", "composed" },
  enter = function()
    local first = facts.search1 == "granary" or facts.search1 == "warned"
    deeds.fate("zhao", first and "six_hours" or "found_it")
    say(first and [[On the form *store* stands above *houses*, so at Upper Kiln Zhao takes
      the store first and taps its wall from eight until two. The children, whose tickets
      you enter, come by one at a time, on the way to every house. [](cite:F31)]]
      or [[Zhao has searched the terraces, and now the houses. [](cite:F31) He comes out
      of the seventh with grain in a pillow and asks you what column it goes in. A bowl is
      kept for him in the hall. He does not come for it then, or on any day after.]])
  end,
}

-- June 1960: what became of the nine jin. The half mu of wheat is the model scene's own.
local ECHO = {
  back = [[Behind the third house at Upper Kiln, where the jar was put back, is half a mu
    of wheat, sown by hand and too thick. Two of Zhao's men are guarding it, and nobody
    ordered them to.]],
  receipt = [[The receipt from the jar at Upper Kiln is brought in by a girl who has her
    grandmother's seal with her in case. *Nine jin, seed.* The seed store has it on a
    list, and beside it, in another ink, *forwarded, December*.]],
  name = [[Behind the third house at Upper Kiln, whose jar was taken, is half a mu of
    ground, dug in autumn and marked off with string. It has come up in mallow.]],
  sweepings = [[Bai asks after nine jin of sweepings from last
    November. They were the cleanest he ever took in, and he has put them by, in a good
    jar.]],
}

event "nine_jin" {
  tags = { "tells", "closes" },
  when = "(month == '1960-06' or month == '1960-07') and facts.jar ~= ''",
  heading = "Nine jin",
  weight = 20,
  who = "grandmother", place = "upper_kiln", form = "told",
  ask = "nothing", sources = { "B3", "F31", "composed" },
  enter = function()
    say(ECHO[facts.jar])
  end,
}

event "sacks_again" {
  tags = { "tells" },
  when = [[month >= '1959-11' and month <= '1960-01' and facts.office
    and facts.search2 ~= '' and people.zhao.here]],
  heading = "Sacks he has met",
  weight = 20,
  who = "erwang", place = "threshing_floor", form = "list",
  ask = "nothing", sources = { "B4", "R01", "composed" },
  text = [[*Blue patch, Stone Bridge, a Saturday in March. Blue patch, Ferry, the Tuesday.
    Blue patch, the Hollow.* [](cite:R01) Zhao reads his list out on Upper Kiln's
    threshing floor, where four sacks stood behind stalks. He unties the patched one.
    Under a hand's depth of chaff it is river sand, dried. ["It's the full weight," says
    Liu Erwang.](said:erwang) Zhao ties it up again and writes *sorghum, sacks, four*.]],
}
