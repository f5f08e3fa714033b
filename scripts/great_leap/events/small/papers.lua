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

    Zhao has come up with twelve of the militia to search. He has weighed the store, and
    asks whether your point book agrees. If it does, his men go on prodding the terraces;
    if you name a house or two, they leave by dark. What you write goes to the county
    under your name. [](cite:F19)]],
  choices = {
    { "short", "Write that the store is short, because of sickness.", tag = "tell",
      effect = stool.entry { file = 4, found = 1000 } },
    { "over", "Name two houses that eat more than they earn.", tag = "pass_down",
      effect = stool.entry({ kiln = -.05, file = -5, warm = -2, lost = 1200 },
        "Zhao searched the two houses that you wrote down; their jars are gone.") },
    { "agree", "Write that the book agrees.", tag = "conceal",
      effect = stool.entry({ file = 1, warm = 1, lost = 400 },
        "Zhao's search took 400 jin from the terraces. Your point book still agrees.") },
  },
}

event "paper_new_year" {
  tags = { "tells", "closes" },
  when = OUT .. "'1960-01'",
  heading = "New Year's Eve", form = "list", weight = 1,
  ask = "nothing", sources = { "F27", "composed" },
  text = [[*Upper Kiln, last day of the year. Present at the county meeting: the brigade's
    secretary, not sent home. Present at the kiln: the rest. Points: none written, by
    order of nobody.* [](cite:F27)]],
}

event "paper_certificate" {
  tags = { "asks" },
  ask = "words", sources = { "P3", "F16", "F24", "composed" },
  when = OFFICE .. "month >= '1960-03' and month <= '1960-05' and people.yao.here "
    .. "and facts.kiln >= 1", weight = 1,
  heading = "Second witness", form = "form",
  record = [[Hebei's doctors, in January 1959, put swelling down to a poor mix of foods
    and want of rest, and a better mix was ordered. [](cite:F24) In Xinyang deaths were to
    be called plague. [](cite:F16) How they were explained in Fengyang, and kept quiet,
    Jin Hui has written down. [](cite:F28) A witness from outside the family is
    composed.]],
  discuss = { "perspective",
    "What does a witness confirm who signs under a cause that was printed "
      .. "beforehand?" },
  text = [[{facts.leaf}

    *Certificate of death. Brigade: Seventh. Cause: epidemic disease*, which is printed.
    [](cite:F16) *Witness, other than kin.* Yao of the clinic has brought you a
    sheaf to sign. As printed, they spare the houses questions; altered, they may draw
    bran, and questions for the witness.]],
  choices = {
    { "over", "Write \"swelling\" over the print, and sign.", tag = "tell",
      effect = function()
        facts.certificate = "oedema"
        stool.entry({ file = 4, found = 1000 },
          "For certificates on which you wrote swelling the clinic drew bran.")()
        deeds.warm("yao", 1)
      end },
    { "sign", "Sign beneath the printed cause.", tag = "comply", effect = function()
      facts.certificate = "plague"
      stool.entry { file = -3 }()
    end },
    { "names", "Witness the names alone; fold the printed cause under.", tag = "withhold",
      effect = function()
        facts.certificate = "blank"
        stool.entry({ file = 1, found = 400 },
          "Your certificates without a cause are back; Yao drew bran on them first.")()
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
    say(path == "promoted" and [[First Secretary Fan goes by in a lorry, on the road
      below. He takes his straw hat off to the hill, and somebody waves. He has been given
      a post in the prefecture.]]
      or [[First Secretary Fan goes by on the road below between two men, his quilt on
        their bicycle. The clinic has told the ferryman that he could not sign the
        children's papers. The straw hat lies on the quilt.]])
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
    Second: ten. Third: Upper Kiln, to dock its points. A brigade that will not is sent a
    work group, and feeds it.* Liu Erwang reads it down to the nail. ["It's somewhere to
    come up from, Director," he says.](said:erwang) [](cite:F22)]],
  choices = {
    { "points", "Dock everyone a point, as the sheet asks.", tag = "comply",
      effect = stool.entry({ kiln = -.05, file = -3, warm = -1 }) },
    { "sick", "Dock nothing; pin the list of the sick beside it.", tag = "tell",
      effect = stool.entry({ file = 3, warm = 1, found = 700, hollow = 700 },
        "The sick list you pinned up has brought bran, here and to Liu's Hollow.") },
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

    With the hill wheat cut, Yao, the midwife, has walked up with one instruction: eat it
    thin and often. At Stone Bridge, where some ate it dry and lie ill, she
    lost her voice. The ears are crushed under the field roller; while it stands, nobody
    eats. Those who cut were promised their fill, and have had nothing. Points for thin
    bowls come out of everyone's.]],
  choices = {
    { "cut", "Let those who cut eat their fill.", tag = "withhold",
      effect = stool.entry({ kiln = -.05, file = -2 },
        "Two who ate their fill of new wheat lie in Yao's clinic.") },
    { "points", "Pay a point for each thin bowl; lend Liu's Hollow what is saved.",
      tag = "give", effect = stool.entry { file = 3, hollow = 900 } },
    { "say", "Stop the roller and call Yao's instruction from on top.", tag = "tell",
      effect = stool.entry({ warm = 1, found = 500 },
        "Children on the roller say Yao's instruction, thin and often, in your voice.") },
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

    By the sheet on the kiln the ration is lowered; people are to eat melons and greens
    instead. Liu Erwang's aunt has one melon. The ferryman has read the first page, which
    the office kept: the estimates were too high. [](cite:F02)]],
  choices = {
    { "kiln", "Write out what the first page said and nail it up.", tag = "tell",
      effect = stool.entry({ file = 5, warm = 1, found = 600, hollow = 1200 },
        "By the page you nailed up Liu's Hollow has kept its carts at home.") },
    { "turnips", "Let people sow turnips on any bank; book it as sowing.",
      tag = "give", effect = stool.entry({ file = 2, found = 600, hollow = 600 },
        "Your turnips stand on every bank to Liu's Hollow, and are nobody's.") },
    { "page", "Leave the sheet as it hangs and do the day's points.", tag = "delay",
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

 Twelve articles are to be read aloud to everyone, and the county wants them read by you.
    What was taken is owed, plots are given back, fairs may be held. "Do the one about
    the plots again," says a woman. "And then do who says so." [](cite:F48) [](cite:F65)
    The sheet is due back by dark; plots wait until the office measures.]],
  choices = {
    { "again", "Read her both again, and the date.", tag = "comply",
      effect = stool.entry({ file = -2 },
        "Upper Kiln knows the articles' date by heart, the third of November.") },
    { "pegs", "Walk out and peg the plots at once.", tag = "give",
      effect = stool.entry({ file = 3, warm = 1, found = 1000 },
        "Garlic is up on the plots you pegged. The office asks who measured.") },
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

      Jiang of the [work team](term:work_team), [](cite:F51) who has coats to give and
      names to take, takes the point book, runs a finger down your columns and stops
      {column}.]], {
      column = COLUMN[facts.kiln_sick] or COLUMN.blank,
    })
  end,
  choices = {
    { "book", "Say that the book is true; Liu's Hollow borrowed grain by it.",
      tag = "conceal",
      effect = function()
        facts.kiln_book = "book"
        stool.entry({ file = 3, warm = 1, hollow = 900 },
          "Jiang found the point book in order, and would like another recorder.")()
      end },
    { "both", "Fetch your notes of what the book leaves out.", tag = "look",
      effect = function()
        facts.kiln_book = "both"
        stool.entry({ file = -4, warm = -1 })()
      end },
    { "spoken", "Tell who was ill and who hungry, house by house.", tag = "tell",
      effect = function()
        facts.kiln_book = "spoken"
        stool.entry({ file = 1, warm = -2, found = 800 },
          "Jiang has sent coats and bran to the houses that you spoke of.")()
      end },
    { "none", "Hand the book over and go out to work.", tag = "refuse",
      effect = function()
        facts.kiln_book = "none"
        stool.entry({ file = -1, found = 350 },
          "While Jiang had the point book, points were called out: ten for everyone.")()
      end },
  },
}

event "paper_sixty" {
  tags = { "tells" }, ask = "nothing", sources = { "F49", "composed" },
  when = OUT .. "'1961-04'",
  weight = 20, heading = "Sixty articles",
  text = [[Sixty articles have come, for discussion. Upper Kiln approves the one on
    smaller brigades before it has been read out. Another says that halls are good, and
    are for those who wish them. "Put that we wish for pots," says Liu Erwang's aunt.
    [](cite:F49)]],
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

    Those who eat in a hall may now close it. [](cite:F49) Upper Kiln shuts its hall on a
    Tuesday, by acclamation. Gong and board are sold for points; nobody bids for the
    ladle. The cauldron is to go from house to house. By evening most roofs smoke, two
    cannot; those who cut the hall's wood want the cauldron first.]],
  choices = {
    { "ladle", "Bid a day's points for the ladle; let the cauldron go.", tag = "other",
      effect = stool.entry({ warm = 1, hollow = 1500 },
        "Whoever sees the hall's ladle on your wall queues up.") },
    { "turns", "Send the cauldron to the two houses, then to Liu's Hollow's kin.",
      tag = "give", effect = stool.entry({ kiln = .3, file = 2, hollow = 3000 },
        "By your list the hall's cauldron went first to the two cold houses.") },
  },
}

-- By what the slip of August 1958 said.
local HERS = {
  lent = "Liu Erwang's wife holds hers, which says *lent*, between two fingers. ",
  iron = "Liu Erwang's wife's slip says nine jin, and the new pot weighs seven. ",
  mark = "Liu Erwang's wife feels inside the rims for her mark. ",
  home = "Liu Erwang's wife kept her pot, and has come to watch. ",
}

event "paper_pots" {
  tags = { "tells", "closes" }, ask = "nothing", sources = { "F48", "composed" },
  when = OUT .. "'1961-08'",
  heading = "Pots, by list",
  enter = function()
    say([[Pots in straw are lifted off the salt cart. Whoever is ticked on the list is
      repaid, and is to burn the receipt. [](cite:F48) People hold out the receipts that
      you wrote, have them read once more, and fold them up
      again. ]] .. (HERS[facts.pot] or "") .. [[Liu Erwang reports that a fire was lit.
      One pot is over, and stands in the yard.]])
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

    A man of Upper Kiln who left by the ferry in the bad winter walks up with a sheet
    saying he is surplus to a machine works. [](cite:R21) He would like points and a plot.
    The brigade has written him off; four houses share what would be his plot.]],
  choices = {
    { "today", "Write him in from today, like anyone.", tag = "give",
      effect = stool.entry({ file = 1, warm = 1, hollow = 700 },
        "The man back from the machine works has mended Liu's Hollow's mill.") },
    { "wait", "Write him in when the team has met, after the sowing.", tag = "delay",
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

 Accounts may come down to the team, so Upper Kiln would keep its own grain. Liu Erwang
    has you rule the first page. Whatever heads it, as *Quota* heads the brigade's, is
    filled first, if need be alone. [](cite:F84)]],
  choices = {
    { "seed", "Write \"Seed\" there.", tag = "conceal",
      effect = stool.entry { file = -2 } },
    { "mouths", "Write \"Mouths\", and count in kin at Liu's Hollow.", tag = "tell",
      effect = stool.entry({ file = 2, warm = 1, hollow = 1500 },
        "Liu Erwang has four more for the book's page of mouths, all at Liu's Hollow.") },
  },
}
