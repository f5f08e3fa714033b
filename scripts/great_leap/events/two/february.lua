-- Chain 7, February 1959: the mass meeting and its return. Choices B3 and B4; the note of
-- 22 February that made concealment general, F35; names that had to be found, RECALLED
-- R01. The minutes, the form, Cui Laoshun, the barber and what is found where are
-- composed; the jin come from the model. Tang's wall is the second sign of March, Zhao's
-- wish to have it in writing the first of November.
local deeds = require "deeds"

local FOUND = {
  thorough = [[By the third evening the form says {jin:jin}: in jars, in pillows, under a
    cradle with the child in it. Zhao has asked how each name is written.]],
  granary = [[The granaries take three days. They tap the mortar. For houses there is one
    afternoon, by daylight, with tea set out. Found, {jin:jin}.]],
  warned = [[By Thursday sixteen brigades have been swept, and Upper Kiln whitewashed.
    Found, {jin:jin}.]],
  staged = [[Four heads are astonished, each in turn, at what stands behind the wall of
    their own store: {jin:jin}, and a photograph.]],
}

local MINUTES = table.concat({
  "- The county: grain is [hidden and shared out](term:concealment) everywhere."
    .. " [](cite:F35)",
  "- Tang, Stone Bridge: begin with his walls. His wife: which of them?",
  "- Liu Erwang: under Upper Kiln's floors is the hill. Laughter, struck out.",
  "- All who hid grain to stand. Nobody. Again: the barber, with cramp.",
  "- Resolved:",
}, "\n")

local function search(how)
  return function()
    facts.search1 = how
    local jin = deeds.search(how)
    facts.searches_found = facts.searches_found + jin
    say(FOUND[how], { jin = jin })
  end
end

event "mass_meeting" {
  when = "month == '1959-02' and facts.office",
  heading = "Minutes, commune hall",
  weight = .1,
  record = [[Counties ordered the searches and communes ran them. Some searched every
    house and some only the granary; some warned the teams, arranged a find, or refused.
    Women's jars were opened, stacks pulled apart and people beaten, and not much came to
    light. [](cite:F27) [](cite:F31) [](cite:F18) The campaign had begun in Guangdong,
    where Tao Zhu's team looked for hidden grain at Humen in January 1959. On 22 February
    Mao wrote on a report from Leinan, in the same province, that concealment was general.
    [](cite:F35)]],
  discuss = { "cause",
    "Why could \"hidden\" be an easier answer for missing grain than \"never "
      .. "grown\", and for whom was it easier?" },
  enter = function()
    say "*25 February. Present: heads and storekeepers of sixteen brigades.*"
    say(MINUTES)
    say [[Zhao has laid his search form beside the last line. He would like it in writing,
      he says: which doors, in what order.]]
  end,
  choices = {
    { "granary", [["Granaries first. Houses when those are done."]],
      effect = search "granary" },
    { "staged", "Leave it blank. Settle with four heads what turns up.",
      effect = search "staged" },
    { "thorough", [["Every house: floors, walls, jars."]], effect = search "thorough" },
    { "warned", [["Every house, from Thursday." Say it on the open line.]],
      effect = search "warned" },
  },
}

local function name(who, points, words, hide)
  return function()
    facts.named = who
    deeds.post(points)
    if hide then deeds.add("hide", hide) end
    say(words)
  end
end

event "concealers" {
  when = "month == '1959-02' and facts.office and facts.search1 ~= ''",
  heading = "Return on concealed grain",
  weight = 1000,
  record = [[The commune's party committee chose whom to write down. Some named the head
    of a team, some a person who already carried a label; there were also returns without
    concealment. Accused people are said to have confessed to grain that did not exist,
    and teams to have bought or borrowed sacks to bear them out; this is recalled and was
    not looked up again. [](cite:R01) In Guangdong's papers of that winter "hidden" is
    already the reply to a shortage. [](cite:F35)]],
  discuss = { "perspective",
    "The county took no form with this box empty. What could somebody who read it in "
      .. "1960 learn from the name that stands there?" },
  text = [[*Commune:* East Wind. *Found:* {facts.searches_found:jin}. *Concealed by:*

    The county takes no return with that box empty. [](cite:R01) An empty box, says the
    voice, is concealing something. Hou has a name ready in pencil: Cui Laoshun of
    Ferry, whose [class column](term:class_label) is bad already, who is seventy and deaf.
    ["He would hardly notice," says Hou.](said:hou) He is trying to be kind. The
    county's own suggestion, from having listened, is the one at Upper Kiln who got the
    laugh.]],
  choices = {
    { "cui", "Go over Hou's pencil in ink.", effect = name("Cui Laoshun", 1, [[Cui Laoshun
      is debated at Ferry on two evenings. Each charge has to be shouted twice. On the
      third he is not sent for, being in bed.]]) },
    { "office", "Write \"commune office, books behindhand\", and your name.",
      effect = name("the office", -3, [[["That will be kept," says Hou, and
      blots it for you.](said:hou)]]) },
    { "erwang", "Write \"Liu Erwang\".", effect = name("Liu Erwang", 2, [[Three evenings
      cost Liu Erwang a tooth and the headship. Upper Kiln elects his aunt, who rises to
      say that he will be speaking for her.]], -.02) },
    { "none", "Write \"none\". Press the seal on it.", effect = name("none", -2, [[It is
      back within the week, with a ring in red pencil round the word and nothing
      else.]]) },
  },
}
