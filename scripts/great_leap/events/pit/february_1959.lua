-- Chain 7, February 1959: the mass meeting and what returns of it by autumn. Choices B3
-- and B4; the note of 22 February that made concealment general, F35; names that had to
-- be found, and grain bought or borrowed to be found with, RECALLED R01. The minutes, the
-- form, Cui Laoshun, the barber, the sacks, the bill and what is found where are
-- composed; the jin come from the model. Tang's wall is the second sign of March, Zhao's
-- wish to have it in writing the first of November.
local deeds = require "deeds"

local FOUND = {
  thorough = [[By the third evening the form says {jin:jin}: in jars, in pillows, under a
    cradle with the child in it. Zhao has asked how each name is written.]],
  granary = [[The granaries take three days; for houses there is one afternoon, with tea
    set out. Found, {jin:jin}.]],
  warned = [[By Thursday sixteen brigades have been swept, and Upper Kiln whitewashed.
    Found, {jin:jin}.]],
  staged = [[Four heads are astonished, each in turn, at what stands behind the wall of
    their own store: {jin:jin}, and a photograph.]],
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
    .. " [](cite:F35)",
  "- Tang, Stone Bridge: begin with his walls. His wife: which of them?",
  "- Liu Erwang: under Upper Kiln's floors is the hill. Laughter, struck out.",
  "- All who hid grain to stand. Nobody. Again: the barber, with cramp.",
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
    say "*25 February. Present: heads and storekeepers of sixteen brigades.*"
    say(MINUTES .. (READ_OUT[facts.pledge] or "") .. "\n- Resolved:")
    say [[Zhao has laid his search form beside the last line. He wants it in writing:
      which doors, in what order.]]
  end,
  choices = {
    { "granary", [["Granaries first. Houses when those are done."]], tag = "delay",
      effect = search "granary" },
    { "staged", "Leave it blank. Settle with four heads what turns up.", tag = "conceal",
      effect = search "staged" },
    { "thorough", [["Every house: floors, walls, jars."]], tag = "pass_down",
      effect = search "thorough" },
    { "warned", [["Every house, from Thursday." Say it on the open line.]], tag = "tell",
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

    The county takes no return with that box empty. [](cite:R01) An empty box, says the
    voice, is concealing something. Hou has a name in pencil: Cui Laoshun of Ferry,
    seventy, deaf, his [class column](term:class_label) bad already. ["He would hardly
    notice," says Hou.](said:hou) The county's own suggestion, from having listened, is
    the one at Upper Kiln who got the laugh.]],
  choices = {
    { "cui", "Go over Hou's pencil in ink.", tag = "pass_down",
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
      effect = name("Liu Erwang", [[Three evenings cost Liu Erwang a tooth and the
        headship. Upper Kiln elects his aunt, who rises to say that he will be speaking
        for her.]], function()
          deeds.post(3)
          deeds.add("hide", -.02)
        end) },
    { "none", "Write \"none\". Press the seal on it.", tag = "refuse",
      effect = name("none", [[It is back within the week, with a red ring round the
        word.]], function()
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
  text = [[Four sacks of sorghum have been found at Ferry. Zhao, who writes down patches,
    had one of them, with the blue knee, three days before at Stone Bridge. Pan lent the
    cart: a brigade found with nothing is visited again, so the heads bought the sacks
    across the river, on shares. [](cite:R01) The Hollow has them on Tuesday. ["Do I enter
    them each time?" says Zhao.](said:zhao)]],
}

local RETURNED = {
  ["Cui Laoshun"] = [[Cui Laoshun has come to the office about the grain. It was
    established in February that he had hidden four hundred jin. He asks where they
    were, so that he can hand them in. Hou writes *closed* on a slip. He asks for the
    seal on it, and a copy.]],
  ["Liu Erwang"] = [[Liu Erwang puts in a bill, under the paper on refunds. *Concealed
    grain, for being found with: hire of, Upper Kiln's share, two days.* Wen asks which
    account. ["Concealment," says Liu Erwang, round the place where the tooth was. "You've
    a form for it."](said:erwang)]],
  ["the office"] = [[Printed, with numbers: the county's concealers of February. You are
    the ninth, after a miller. *Occupation: director.* The miller writes to ask for a line
    in his favour, as one to another.]],
  none = [[The return with *none* on it is back for the fourth time. The red ring has been
    gone over at every stage. ["There is a hole where the word was," says Zhao, "and they
    take none empty."](said:zhao)]],
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
