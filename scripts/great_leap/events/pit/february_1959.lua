-- Chain 7, February 1959: the mass meeting and what returns of it by autumn. Choices B3
-- and B4; the note of 22 February that made concealment general, F35; names that had to
-- be found, and grain bought or borrowed to be found with, RECALLED R01. The minutes, the
-- form, Cui Laoshun, the barber, the sacks, the bill and what is found where are
-- composed; the jin come from the model. Tang's wall is the second sign of March, Zhao's
-- wish to have it in writing the first of November.
local deeds = require "deeds"

local FOUND = {
  thorough = [[By the third evening the form says {jin:jin}: in jars, in pillows, under a
    cradle with the child in it.]],
  granary = [[Three days go on the granaries, and one afternoon on the houses, where tea
    is set out. Found, {jin:jin}.]],
  warned = [[By Thursday sixteen brigades have swept their houses, and Upper Kiln has
    whitewashed. Found, {jin:jin}.]],
  staged = [[Four heads are astonished, each in turn, at the sacks behind the wall of his
    own store: {jin:jin}. A photograph is taken.]],
}

-- The slogan on the wall, by what became of the night school.
local READ_OUT = {
  oil = "\n- The slogan over the stage, read aloud by two women of the night school.",
  sealed = "\n- The slogan over the stage, read aloud by none of eighty-four readers.",
  test = "\n- The slogan over the stage, read aloud by all; it was in the test.",
  shut = "\n- The barber asks for lamp oil, six nights, for a school. Not minuted.",
}

local MINUTES = table.concat({
  "- The county: grain is [hidden and shared out](term:concealment) everywhere."
    .. " [](cite:F35) What is found counts as delivered; where nothing is"
    .. " found, the county sends its own team.",
  "- Ferry, storekeeper: some houses have a jar. Some have none.",
  "- Tang, Stone Bridge: begin with his own walls. His wife: with which?",
  "- Liu Erwang: under Upper Kiln's floors is only hill. Laughter, struck out.",
}, "\n")

local UNNAMED = [[The return on concealed grain has gone up in another hand, with a name
  in its box.]]

local function search(how)
  return function()
    facts.search1 = how
    local jin = deeds.search(how)
    facts.searches_found = facts.searches_found + jin
    say(FOUND[how], { jin = jin })
    -- Whatever else the month holds, the return is due before it ends.
    owe { event = "concealers", from = "1959-02", to = "1959-02", text = UNNAMED }
  end
end

event "mass_meeting" {
  tags = { "fixed" },
  when = "month == '1959-02' and facts.office",
  heading = "Minutes, commune hall",
  weight = 1000000,
  who = "zhao", place = "hall", form = "minutes",
  ask = "words", sources = { "B3", "F35", "F27", "F31", "F18", "composed" },
  owes = { "concealers", "second_search", "four_sacks" },
  record = [[Counties ordered the searches and communes ran them. Some searched every
    house, some the granary; some warned the teams or refused. Women's jars were opened,
    stacks pulled apart and people beaten, and not much came to light. [](cite:F27)
    [](cite:F31) [](cite:F18) The campaign had begun in Guangdong, where Tao Zhu's team
    looked for hidden grain at Humen in January 1959. On 22 February Mao wrote on a report
    from Leinan, in the same province, that concealment was general. [](cite:F35)]],
  discuss = { "cause",
    "Why could \"hidden\" be an easier answer for missing grain than \"never "
      .. "grown\", and for whom was it easier?" },
  enter = function()
    say "*24 February. Heads and storekeepers of sixteen brigades.*"
    say(MINUTES .. (READ_OUT[facts.pledge] or "") .. "\n- Resolved:")
    say [[Zhao of the militia wants it in writing: which doors, in what order.]]
  end,
  choices = {
    { "granary", [["Granaries first. Houses when those are done."]], tag = "delay",
      effect = search "granary" },
    { "staged", "Write nothing. Have four heads hide store sacks, to be found.",
      tag = "conceal", effect = search "staged" },
    { "thorough", [["Every house: floors, walls, jars."]], tag = "pass_down",
      effect = search "thorough" },
    { "warned", [["Every house, from Thursday." Say so on the open line.]], tag = "tell",
      effect = search "warned" },
  },
}

-- For who reads papers only.
local DEBATED = {
  ["Cui Laoshun"] = "*Cui Laoshun, Ferry: debated, two evenings. Third: in bed.*",
  ["Liu Erwang"] = "*Liu Erwang, Upper Kiln: debated, three evenings. Relieved of the "
    .. "headship. Succeeded by an aunt.*",
}

local function name(who, words, effect)
  return function()
    facts.named = who
    effect()
    say(intensity() == "documents" and DEBATED[who] or words)
  end
end

event "concealers" {
  tags = { "fixed" },
  when = "month == '1959-02' and facts.office and facts.search1 ~= ''",
  heading = "Return on concealed grain",
  weight = 1000000,
  who = "hou", place = "office", form = "form",
  ask = "person", sources = { "B4", "R01", "F35", "composed" },
  owes = { "named_back", "second_search" },
  record = [[Some committees named the head of a team, some a person who already carried a
    label. Accused people are said to have confessed to grain that did not exist, and
    teams to have bought or borrowed sacks to bear them out; this is recalled.
    [](cite:R01) In Guangdong's papers of that winter "hidden" is already the reply to a
    shortage. [](cite:F35)]],
  discuss = { "perspective",
    "The county took no form with this box empty. What could somebody who read it in "
      .. "1960 learn from the name that stands there?" },
  text = [[*Commune:* East Wind. *Found:* {facts.searches_found:jin}. *Concealed by:*

 The county takes no return with that box empty. [](cite:R01) A person named is stood
    before his brigade and shouted at: a debate. If an office is named, its clerks go on
    file with you. Hou has pencilled Cui Laoshun of Ferry, deaf, his [class
    column](term:class_label) bad already. ["To another house it would be new," says
    Hou.](said:hou) The county suggests Liu Erwang, head of Upper Kiln, whose joke was
    laughed at, and who can answer back.]],
  choices = {
    { "cui", "Write \"Cui Laoshun\", over Hou's pencil.", tag = "pass_down",
      effect = name("Cui Laoshun", [[Cui Laoshun is debated on two evenings, and asks to
        see each charge in writing. On the third he is in bed.]], function()
          deeds.post(1)
          deeds.add("ladle", .06)
          deeds.warm("hou", 1)
        end) },
    { "office", "Write \"commune office, books behindhand\", and your name.",
      tag = "tell",
      effect = name("the office", [[["That will be kept," says Hou, and blots it for
        you.](said:hou)]], function()
          deeds.post(-1)
          deeds.file(2)
          deeds.warm("zhao", 1)
        end) },
    { "erwang", "Write \"Liu Erwang\".", tag = "comply",
      effect = name("Liu Erwang", [[Three evenings' debate cost Liu Erwang a tooth and the
        headship. Upper Kiln elects his aunt, who rises to say that he will be speaking
        for her.]], function()
          deeds.post(3)
          deeds.add("hide", -.02)
        end) },
    { "none", "Write \"none\". Press the seal on it.", tag = "refuse",
      effect = name("none", [[The return is back within the week, with a red ring round
        the word.]], function()
          deeds.post(-3)
          deeds.add("hide", .01)
        end) },
  },
}

event "four_sacks" {
  tags = { "tells" },
  when = [[(month == '1959-03' or month == '1959-04') and facts.office
    and facts.search1 ~= '' and people.zhao.here]],
  heading = "Four sacks",
  weight = 20,
  who = "zhao", place = "ferry", form = "hearsay",
  ask = "nothing", sources = { "B4", "R01", "composed" }, owes = { "sacks_again" },
  text = [[Four sacks of sorghum have been found at Ferry. One has a blue patch, and by
    that Zhao of the militia knows it: three days before, he found it at Stone Bridge. A
    brigade where nothing is found is searched again, so the heads bought four sacks
    together, across the river. [](cite:R01) ["By the order, do I enter them each time?"
    says Zhao.](said:zhao) Liu's Hollow has them on Tuesday.]],
}

local RETURNED = {
  ["Cui Laoshun"] = [[Cui Laoshun has come to the office about the grain. It was
    established in February that he had hidden four hundred jin. He asks where they were,
    so that he can hand them in. Hou writes *closed* on a slip. Cui asks for the seal on
    it, and a copy.]],
  ["Liu Erwang"] = [[Liu Erwang sends in a bill. *Hire of grain, to be found with: Upper
    Kiln's share, two days.* Wen asks which account. ["Concealment," says Liu Erwang,
    round the place where the tooth was. "You've a form for it."](said:erwang)]],
  ["the office"] = [[By the county's list of February's concealers you are the ninth,
    after a miller. The miller writes to ask you for a line in his favour. The list is
    printed, and numbered throughout.]],
  none = [[February's return, with *none* on it, is back for the fourth time. ["By the
    order no box stays empty," says Zhao, "and there is a hole where the word
    was."](said:zhao) The red ring about it has been gone over at every stage.]],
}

event "named_back" {
  tags = { "tells" },
  when = [[month >= '1959-05' and month <= '1959-09' and facts.office
    and facts.named ~= '' and people.wen.here and people.hou.here and people.zhao.here]],
  heading = "About the grain",
  weight = 20,
  who = "named", place = "office", form = "bill",
  ask = "nothing", sources = { "B4", "R01", "F48", "composed" },
  enter = function() say(RETURNED[facts.named]) end,
}
