-- What the months bring to Upper Kiln after a removal: the national papers as a recorder
-- in the hills meets them, by hearsay, by a sheet nailed to the kiln, by a visit. Sources
-- stand with each; the searches, quips, sheets and words are composed. All need
-- `not facts.office`; who is in office has the same papers at the desk.
local deeds = require "deeds"
local stool = require "stool"

local OFFICE = "not facts.office and facts.removal_told ~= '' and "
local OUT = OFFICE .. "month == "

event "paper_search" {
  tags = { "asks" },
  ask = "words", sources = { "B3", "F31", "F27", "composed" }, owes = { "paper_team" },
  when = OFFICE .. "month >= '1959-11' and month <= '1960-01' and people.zhao.here",
  weight = 40,
  heading = "Zhao at Upper Kiln",
  record = [[Counties ordered the searches and communes led them. Stacks were pulled
    apart, women's jars opened and people beaten, and little was found. [](cite:F31)
    [](cite:F27) [](cite:F18) Some leaders searched the granary only, warned the teams,
    staged a find, or refused. Some teams borrowed grain to be found with, as is recalled
    from Yang Jisheng's book. [](cite:R01)]],
  discuss = { "significance",
    "What can the form of a search that found nothing be made to prove, and by whom?" },
  text = [[{facts.leaf}

    Zhao has come up with twelve men and a form. He has weighed the store, and asks the
    recorder whether the point book agrees with it. His men are already prodding the
    terraces, the ones that show. What you write is pinned to his form. [](cite:F19)]],
  choices = {
    { "short", "Write that it is short, by sickness.", tag = "tell",
      effect = stool.entry { file = 4, found = 1000 } },
    { "over", "Write that two houses eat more than they earn.", tag = "pass_down",
      effect = stool.entry({ kiln = -.05, file = -5, warm = -2, lost = 1200 },
        "Two houses were searched by your page; their jars have gone to the station.") },
    { "agree", "Write that it agrees.", tag = "conceal",
      effect = stool.entry({ file = 1, warm = 1, lost = 400 },
        "Zhao's men had 400 jin out of the terraces. The point book still agrees.") },
  },
}

event "paper_new_year" {
  tags = { "tells", "closes" },
  when = OUT .. "'1960-01'",
  heading = "New Year's Eve", form = "list", weight = 1,
  ask = "nothing", sources = { "F27", "composed" },
  text = [[*Upper Kiln, last day of the year. Present at the county meeting: the
    brigade's secretary, not sent home. Present at the kiln: the rest. Firecrackers: one,
    from before. Points: none written, by order of nobody.* [](cite:F27)]],
}

event "paper_certificate" {
  tags = { "asks" },
  ask = "words", sources = { "P3", "F16", "F24", "composed" },
  when = OFFICE .. "month >= '1960-03' and month <= '1960-05' and people.yao.here "
    .. "and facts.kiln >= 1", weight = 1,
  heading = "Second witness", form = "form",
  record = [[Hebei's doctors, in January 1959, put swelling down to a poor mix of foods
    and advised a better one, with rest. [](cite:F24) In Xinyang deaths were to be called
    plague. [](cite:F16) How they were explained in Fengyang, and kept quiet, Jin Hui has
    written down. [](cite:F28) A witness from outside the family is composed.]],
  discuss = { "perspective",
    "What does a witness confirm who signs under a cause that was printed "
      .. "beforehand?" },
  text = [[{facts.leaf}

    *Certificate. Name, sex, age. Brigade: Seventh. Cause: epidemic disease*, which is
    printed. *Witness, other than kin.* Yao has brought a sheaf for the recorder's name.
    She does not mention the printing. She has brought ink as well. [](cite:F16)]],
  choices = {
    { "over", "Write \"swelling\" over the print, and sign.", tag = "tell",
      effect = function()
        facts.certificate = "oedema"
        stool.entry({ file = 4, found = 1000 },
          "On swelling in your ink the clinic has drawn soya and bran.")()
        deeds.warm("yao", 1)
      end },
    { "sign", "Sign beneath the print.", tag = "comply", effect = function()
      facts.certificate = "plague"
      stool.entry { file = -3 }()
    end },
    { "names", "Sign the names only; fold the rest under.", tag = "withhold",
      effect = function()
        facts.certificate = "blank"
        stool.entry({ file = 1, found = 400 },
          "Names without a cause are back from the bureau; Yao drew bran on them.")()
      end },
  },
}

-- Fan goes his way without you: by his deliveries, or by what March had decided.
event "paper_fan" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "composed" },
  when = OUT .. "'1960-05' and people.fan.here",
  heading = "From the road",
  enter = function()
    local path = facts.fan_path
    if path == "" then path = "promoted" end -- a label would have been seen coming
    facts.fan_path = path
    deeds.leaves("fan", path)
    say(path == "promoted" and [[Fan goes by in a lorry, on the road below, to a post in
      the prefecture. He takes the straw hat off to the hill in general, and somebody in
      general waves.]] or [[Fan goes by on the road below between two men, his quilt on
        their bicycle. The ferryman has it from the clinic that he could not put his name
        to the children's papers. The straw hat lies on the quilt.]])
  end,
}

event "paper_classes" {
  tags = { "asks" },
  ask = "act", sources = { "F22", "composed" },
  when = OFFICE .. "month >= '1960-05' and month <= '1960-07'", weight = 1,
  heading = "Third class", form = "list",
  record = [[Brigades had been ranked before, from a rocket down to a tortoise, as is
    recalled, not checked again. [](cite:R01) [](cite:R19) In May 1960 Xinyang prefecture
    asked for three classes, after an example from Queshan county. [](cite:F22) What a
    brigade in the third did with its sheet we have not read.]],
  discuss = { "change",
    "How does a class on a sheet differ from a tortoise on a wall?" },
  text = [[{facts.leaf}

    Nailed to the kiln: *Brigades of the first class: Stone Bridge and four others.
    Second: ten. Third: Upper Kiln. To thirds that take no step a work group is sent, and
    boarded.* Liu Erwang reads it down to the nail. ["It's
    somewhere to come up from," he says.](said:erwang) [](cite:F22)]],
  choices = {
    { "points", "Dock a point all round, as the sheet asks.", tag = "comply",
      effect = stool.entry({ kiln = -.05, file = -3, warm = -1 }) },
    { "sick", "Pin the sick list beside it.", tag = "tell",
      effect = stool.entry({ file = 3, warm = 1, found = 700, hollow = 700 },
        "Under the sick list stood bran, so much for here, so much for the Hollow.") },
  },
}

event "paper_wheat" {
  ask = "act", sources = { "F62", "composed" },
  when = OUT .. "'1960-06' and people.yao.here", weight = 20,
  heading = "A ladle every two hours",
  record = [[Borrowed temples and schools served as clinics for the swollen, with soya,
    sugar, bran and rest as the treatment. In Wenling the bran stopped patients' bowels,
    as Zhang Wuxin remembers. [](cite:F62) That thin gruel comes before dry food is common
    medical advice. Points for thin bowls are composed.]],
  discuss = { "perspective",
    "Whose knowledge of hunger counts beside the pot, the midwife's or the team's?" },
  text = [[{facts.leaf}

    With the hill wheat cut, Yao has walked up with one instruction, thin and often.
    [](cite:F62) She lost her voice giving it at Stone Bridge, so you have to give it
    for her. Those who cut have had nothing since the bell, and hold out their bowls. The
    grain is being crushed under the field roller, in the ear.]],
  choices = {
    { "cut", "Let those eat who cut.", tag = "withhold",
      effect = stool.entry({ kiln = -.05, file = -2 },
        "Two who cut the hill wheat lie in Yao's clinic with it, on thin gruel.") },
    { "points", "Pay a point for a thin bowl; lend the Hollow what lasts.", tag = "give",
      effect = stool.entry { file = 3, hollow = 900 } },
    { "say", "Say it, from on top of the roller.", tag = "tell",
      effect = stool.entry({ warm = 1, found = 500 },
        "On the roller children say it to each other, thin and often, in your voice.") },
  },
}

event "paper_seven" {
  ask = "words", sources = { "F02", "F83", "composed" },
  when = OUT .. "'1960-09'", weight = 20,
  heading = "The ration, lowered",
  record = [[The instruction of 7 September 1960 admits that estimates had been too high.
    [](cite:F02) Which villages heard that part of it is uncertain. The next great paper,
    in November, was to be read to everybody. In western Sichuan, Dong Fu writes, people
    heard it who had stopped believing letters. [](cite:F65)]],
  discuss = { "change",
    "What became possible once that admission could be read at the kiln, and what "
      .. "stayed as it was?" },
  text = [[{facts.leaf}

    By the sheet on the kiln the ration is lowered; melons and greens instead. Liu
    Erwang's aunt has a melon, one, and asks instead of what. The office kept the first
    page. The ferryman has read it: the estimates were too high. [](cite:F02)]],
  choices = {
    { "kiln", "Write the first page out and nail it up.", tag = "tell",
      effect = stool.entry({ file = 5, warm = 1, found = 600, hollow = 1200 },
        "Two sheets hang on the kiln; by yours the Hollow has kept 1,200 jin.") },
    { "turnips", "Enter an hour a day as turnips, on anyone's bank.", tag = "give",
      effect = stool.entry({ file = 2, found = 600, hollow = 600 },
        "Turnips stand on every bank down to the Hollow, and are nobody's.") },
    { "page", "Rule tomorrow's page; leave the paper where it hangs.", tag = "delay",
      effect = stool.entry({ file = -2 }) },
  },
}

event "paper_twelve" {
  ask = "act", sources = { "F48", "F65", "composed" }, weight = 1000000,
  when = OUT .. "'1960-11'",
  heading = "Twelve articles",
  record = [[The Twelve Articles of 3 November 1960 were to be read aloud to everyone.
    They promised refunds, plots of about five per cent, rural fairs, and pay by work.
    [](cite:F48) [](cite:F65) Where plots came there were vegetables within weeks.
    [](cite:F45) Many refunds were made on paper alone. [](cite:F48)]],
  discuss = { "change",
    "What could be done the day after this was read aloud, and not the day before?" },
  text = [[{facts.leaf}

    Twelve articles are to be read aloud to everyone, and at Upper Kiln only you can. What
    was taken is owed, plots are given back, fairs may be held, points are to be
    worth something. "Do the one about the plots again," says a woman at the back. "And
    then do who says so." [](cite:F48) [](cite:F65)]],
  choices = {
    { "again", "Read both again, and the date.", tag = "comply",
      effect = stool.entry({ file = -2 },
        "One date is known by heart at Upper Kiln, the third of November.") },
    { "pegs", "Shut the paper and walk out to peg the plots.", tag = "give",
      effect = stool.entry({ file = 3, warm = 1, found = 1000 },
        "Garlic is up between your pegs, and the office asks who measured.") },
    { "sheet", "Give her the sheet to hold.", tag = "pass_down",
      effect = stool.entry({ warm = 1, found = 400 }) },
  },
}

-- Where Jiang's finger stops, by what you wrote for those who lay down.
local COLUMN = {
  watch = "at a watchman of the kiln, and at another, and asks how many watchmen a cold "
    .. "kiln wants",
  six = "at six points for lying down, and goes back up the page to see who ruled that",
  blank = "at a name that is there every day and then on no day, and asks for the leaf "
    .. "before",
}

event "paper_team" {
  tags = { "asks" },
  ask = "words", sources = { "Q1", "F51", "F34", "composed" }, weight = 900000,
  when = OUT .. "'1960-12'",
  heading = "Jiang climbs up",
  record = [[At Tianhua in Hunan, in 1961, members spoke when their cadres had gone out.
    [](cite:F38) In Jiangsu this winter's campaign found class enemies in local posts,
    with new violence and wrong labels. [](cite:F51) The editor of Tongwei's file of 1960
    warns that good acts are turned into crimes in it. [](cite:F34)]],
  discuss = { "cause",
    "Once a team has come for causes, what in a book of points can turn into evidence?"
  },
  enter = function()
    say([[{facts.leaf}

      Jiang of the [work team](term:work_team) takes the hill slowly and the stool gladly,
      and has the point book out before the water boils. A finger goes down your columns.
      It stops {column}. [](cite:F51)]], {
      column = COLUMN[facts.kiln_sick] or COLUMN.blank,
    })
  end,
  choices = {
    { "book", "Say that it is as written; the Hollow was lent grain on it.",
      tag = "conceal",
      effect = function()
        facts.kiln_book = "book"
        stool.entry({ file = 3, warm = 1, hollow = 900 },
          "Jiang found the point book in order, and would like another recorder.")()
      end },
    { "both", "Fetch what you have kept beside it, too.", tag = "look",
      effect = function()
        facts.kiln_book = "both"
        stool.entry({ file = -4, warm = -1 })()
      end },
    { "spoken", "Say what stood behind it, house by house.", tag = "tell",
      effect = function()
        facts.kiln_book = "spoken"
        stool.entry({ file = 1, warm = -2, found = 800 },
          "Jiang has sent coats and bran to the houses that you spoke of.")()
      end },
    { "none", "Give the book over and go out to work.", tag = "refuse",
      effect = function()
        facts.kiln_book = "none"
        stool.entry({ file = -1, found = 350 },
          "While Jiang had the point book, points were called. All came to ten.")()
      end },
  },
}

event "paper_sixty" {
  tags = { "tells" }, ask = "nothing", sources = { "F49", "composed" },
  when = OUT .. "'1961-04'",
  weight = 20, heading = "Sixty articles",
  text = [[There are sixty this time, for discussion, clause by clause. Upper Kiln
    approves the one on smaller brigades before it has been read out. Halls, says
    another, are good, and are for those who wish them. "Put that we wish the pots,"
    says Liu Erwang's aunt. [](cite:F49)]],
}

event "paper_stoves" {
  ask = "act", sources = { "G9", "F49", "F46", "composed" },
  when = OUT .. "'1961-07'", weight = 9,
  heading = "One ladle, for sale",
  record = [[The revised Sixty Articles of June 1961 left it to people whether to eat in a
    hall. [](cite:F49) Members voted, freely or as arranged, and most left. Near Beijing
    some households with few hands had done better by the common pot. [](cite:F46) At
    Jianhu in Jiangsu the hall closed only after the autumn. [](cite:F80)]],
  discuss = { "change",
    "What changed for a house with few hands when the pot was no longer common?" },
  text = [[{facts.leaf}

    Halls are left to those who eat in them, by the revised articles. [](cite:F49) Upper
    Kiln's shuts on a Tuesday, by acclamation, and its goods are divided: a cauldron by
    turns, a gong, a board, a ladle that nobody will bid for. By evening most roofs
    smoke. Two of the others have nothing to put on the fire.]],
  choices = {
    { "ladle", "Bid for the ladle.", tag = "other",
      effect = stool.entry({ file = -2, warm = 1 },
        "Whoever sees the hall's ladle on your wall queues up.") },
    { "turns", "Write the cauldron's turns, the two first, the Hollow's kin next.",
      tag = "give", effect = stool.entry({ file = 2, hollow = 900 },
        "By the list of the cauldron's turns the two roofs without smoke came first.") },
    { "lots", "Draw lots for the cauldron, kin from the Hollow too.", tag = "delay",
      effect = stool.entry { found = 600, hollow = 400 } },
  },
}

-- By what the slip of August 1958 said.
local HERS = {
  lent = "Liu Erwang's wife has *lent* ready between two fingers. ",
  iron = "Liu Erwang's wife's slip says nine jin, and the new pot weighs seven. ",
  mark = "Liu Erwang's wife feels inside the rim of hers for a mark. ",
  home = "Liu Erwang's wife's was never gone, and she has come to watch. ",
}

event "paper_pots" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "F48", "composed" },
  when = OUT .. "'1961-08'",
  heading = "Pots, by list",
  enter = function()
    say([[Pots in straw, cast in another province, are lifted off the salt cart. What is
      ticked on their list is repaid, and its receipt is to be burned. [](cite:F48) The
      receipts are in your hand; people hold them out to have them read once more, and
      fold them up again. ]] .. (HERS[facts.pot] or "") .. [[Liu
      Erwang reports that the fire was lit. One pot is over, and stands in the yard.]])
  end,
}

event "paper_return" {
  ask = "act", sources = { "N3", "R21", "composed" },
  when = OUT .. "'1961-09'",
  weight = 6, heading = "Back from the north",
  record = [[In the thirty months after 1958 more than 25 million people left the
    villages; the state had recruited some twelve million of them. [](cite:F50) From 1961
    about twenty million came back, to land at once, to a wait, or as extra labour,
    as is recalled from Jeremy Brown's book, not checked again. [](cite:R21)]],
  discuss = { "perspective",
    "The village wrote this man off and the town calls him surplus. Where would he say "
      .. "he belongs?" },
  text = [[{facts.leaf}

    A man of Upper Kiln who left by the ferry in the bad winter walks up the path with a
    trunk, a town coat and a sheet that says he is surplus to a machine works. He would
    like points and land. The brigade has written him off, and has eaten, once, on his
    ticket. [](cite:R21)]],
  choices = {
    { "today", "Write him in from today, like anyone.", tag = "give",
      effect = stool.entry({ file = 1, warm = 1, hollow = 700 },
        "The man from the machine works has mended the mill at the Hollow.") },
    { "wait", "Write him in after the team has met.", tag = "delay",
      effect = stool.entry({ file = -2 }) },
  },
}

event "paper_team_accounts" {
  ask = "words", sources = { "F84", "composed" },
  when = OFFICE .. "month >= '1961-10' and month <= '1961-12'", weight = 6,
  heading = "The team's own book",
  record = [[Trials with accounts kept by the team began in October 1961, and Deng Zihui's
    report on the question was passed round on 23 November. On 13 February 1962 the team
    became the unit that keeps accounts; in September this was laid down for at least
    thirty years. [](cite:F84) A team was twenty to fifty households.]],
  discuss = { "significance",
    "Why should it matter to a household whether thirty families count their grain "
      .. "or three hundred?" },
  text = [[{facts.leaf}

    Accounts may come down to the team, so Upper Kiln would keep its own grain, and
    count it against nobody. Liu Erwang has you rule the first page. What should stand
    at its top, where the brigade's has *Quota*? [](cite:F84)]],
  choices = {
    { "seed", "Write \"Seed\" in it.", tag = "conceal",
      effect = stool.entry { file = -2 } },
    { "mouths", "Write \"Mouths\", and count in kin at the Hollow.", tag = "tell",
      effect = stool.entry({ file = 2, warm = 1, hollow = 1500 },
        "Under mouths Liu Erwang has thought of four more, all at the Hollow.") },
  },
}
