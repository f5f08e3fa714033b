-- What the months bring to Upper Kiln after a removal: the national papers as a recorder
-- in the hills meets them, by hearsay, by a sheet nailed to the kiln, by a visit. Sources
-- stand with each; the searches, quips, sheets and words are composed. All need
-- `not facts.office`; who is in office has the same papers at the desk.
local deeds = require "deeds"

local OUT = "not facts.office and facts.removal_told ~= '' and month == "

event "paper_april_letter" {
  when = OUT .. "'1959-05'",
  heading = "By way of a carter",
  record = [[Mao's letter of 29 April 1959 is addressed to cadres at six levels, down to
    the team. Counties decided whether to read it aloud, and some places are said to have
    held it back. [](cite:F05) A commune could act on it all the same. Where that was
    done, plans came down for some weeks to what was possible; so two studies are
    recalled, not checked again. [](cite:R03) [](cite:R04)]],
  discuss = { "significance",
    "A letter meant for team leaders reaches them by hearsay. What difference does "
      .. "it make who holds the paper itself?" },
  text = [[A carter from Iron Bridge has it from his cousin, who was in the yard when it
    was read: a letter from the Chairman, to everyone down to the teams, saying that
    boasting is to stop and that much of the lying is pressed out of people from above. At
    Upper Kiln it is told twice over, for the second half. Nobody here has had a copy.
    ["You wouldn't get one," Liu Erwang tells you, kindly.](said:erwang) [](cite:F05)]],
  choices = {
    { "date", "Write its date in the point book.", effect = deeds.nothing },
    { "stool", "Say it over at points, from the stool.", effect = function()
      deeds.kiln(.15)
    end },
    { "cake", "Send the carter's cousin a cake, for the wording.", effect = function()
      deeds.kiln(-.05)
    end },
  },
}

event "paper_hens" {
  when = OUT .. "'1959-07'",
  heading = "Hens on paper",
  record = [[A directive of 11 June 1959 allowed households poultry and pigs, plots, odd
    corners of land, and the trees round the house. [](cite:F04) Ganzhou's notice of 1
    July gave up to five per cent of the land. [](cite:F03) Counties set such limits, and
    in practice some communes let more be used. After Lushan the plots were withdrawn.
    [](cite:F45) That hens were listed for an office is composed.]],
  discuss = { "perspective",
    "Two years before, these villagers had kept hens without a paper. Why might "
      .. "they ask now how one is to be written down?" },
  text = [[Poultry, plots and the trees round a house are a household's own again, it says
    on the kiln. Within the week there are four hens in Upper Kiln, which everyone
    supposed to have none. Liu Erwang comes to ask if a hen goes in the point book. It
    is up early, he says, and it produces. [](cite:F04)]],
  choices = {
    { "no", "Say there is no column for hens.", effect = deeds.nothing },
    { "lend", "Let the owners off an hour a day for their plots.", effect = function()
      deeds.kiln(.2)
    end },
    { "list", "List them, house by house, for the office.", effect = function()
      deeds.kiln(-.2)
    end },
  },
}

event "paper_lushan" {
  when = OUT .. "'1959-09'",
  heading = "Re-reading",
  record = [[After the plenum of August 1959 [](cite:F94) those who had given things back
    in summer had it held against them. [](cite:F31) One case is told in a memoir. Zhang
    Fuhong, a county secretary in Guangshan, had been sent by his superior to try
    household contracts. He was blamed for them and killed at a meeting of the county; the
    report called it suicide. [](cite:F99) [](cite:R01) Whether anybody asked recorders
    for names we do not know.]],
  discuss = { "cause",
    "The paper about hens had come from the top. Why might the search for names go "
      .. "down to the lowest desk that acted on it?" },
  text = [[A meeting on a mountain has found that the danger comes from the right. The
    sheet about hens is taken off the kiln, from under the new one, so that the nails can
    be used again. The man with the hammer has been told to bring back who, in July, was
    let off an hour for a plot, and by whom. [](cite:F94)]],
  choices = {
    { "nobody", "Show him the book: full days, all July.", effect = function()
      deeds.kiln(.1)
    end },
    { "you", "Say that the recorder did.", effect = deeds.nothing },
    { "names", "Read him the names.", effect = function() deeds.kiln(-.3) end },
  },
}

event "paper_search" {
  when = OUT .. "'1959-11' and people.zhao.here",
  heading = "Zhao at Upper Kiln",
  record = [[Counties ordered the searches and communes led them. Stacks were pulled
    apart, women's jars opened and people beaten, and little was found. [](cite:F31)
    [](cite:F27) [](cite:F18) Some leaders searched the granary only, warned the teams,
    staged a find, or refused. Some teams bought or borrowed grain so that there would be
    something to find; this is recalled from Yang Jisheng's book. [](cite:R01)]],
  discuss = { "significance",
    "What can the form of a search that found nothing be made to prove, by the team "
      .. "and by those who ordered it?" },
  text = [[Zhao has come up with twelve men and a form, on the office's orders. The team's
    grain is in the store, as its book has it, and he has weighed that. He asks the
    recorder next, since the recorder knows who has eaten what: does the point book agree
    with the store? His men are already prodding the terraces, the ones that show. What
    you write is pinned to his form. [](cite:F19)]],
  choices = {
    { "agree", "Write that it agrees.", effect = function() deeds.kiln(.3) end },
    { "short", "Write that it is short, by sickness.", effect = function()
      deeds.kiln(.1)
    end },
    { "over", "Write that two houses eat more than they earn.", effect = function()
      deeds.kiln(-.6)
    end },
  },
}

event "paper_new_year" {
  when = OUT .. "'1960-01'",
  heading = "New Year's Eve", form = "list", weight = 100000,
  text = [[*Upper Kiln, last day of the year. Present at the county meeting: the
    brigade's secretary, not sent home. Present at the kiln: the rest. Firecrackers: one,
    from before. Points: none written, by order of nobody.* [](cite:F27)]],
  enter = function() pause() end,
}

event "paper_wall" {
  when = OUT .. "'1960-02' and facts.kiln >= 1",
  heading = "From the terrace",
  text = [[A jeep goes along the river road, stops, and goes on. From up here one sees
    both what is beside the road and what is a field behind it, like the two sides of a
    quilt. "Somebody important," says Liu Erwang's aunt. "They have put out people."
    [](cite:F14)]],
}

event "paper_certificate" {
  when = OUT .. "'1960-03' and people.yao.here and facts.kiln >= 1",
  heading = "Second witness", form = "form",
  record = [[Other words than hunger were given. Hebei's doctors, in January 1959, put
    swelling down to a poor mix of foods and advised a better one, with rest. [](cite:F24)
    In Xinyang deaths were to be called plague. [](cite:F16) How they were explained in
    Fengyang, and kept quiet, Jin Hui has written down. [](cite:F28) Of a witness from
    outside the family we have read nothing; this one is composed.]],
  discuss = { "perspective",
    "What does a witness confirm who signs under a cause that was printed "
      .. "beforehand, and what could a grandchild learn from the sheet?" },
  text = [[*Certificate. Name, sex, age. Brigade: Seventh. Cause: epidemic disease*, which
    is printed. *Witness, other than kin.* Yao has brought up a sheaf for the recorder's
    name, there being no one else in Upper Kiln who writes. She does not mention the
    printing. She mentions that the ink is good, and that it takes over print.
    [](cite:F16)]],
  choices = {
    { "over", "Write \"swelling\" over the print, and sign.", effect = function()
      facts.certificate = "oedema"
      deeds.kiln(.2)
    end },
    { "sign", "Sign beneath the print.", effect = function()
      facts.certificate = "plague"
      deeds.kiln(-.1)
    end },
    { "names", "Sign the names only; fold the rest under.", effect = function()
      facts.certificate = "blank"
    end },
  },
}

-- Fan goes his way without you: by his deliveries, or by what March had decided.
event "paper_fan" {
  when = OUT .. "'1960-05' and people.fan.here",
  heading = "From the road",
  enter = function()
    local path = facts.fan_path
    if path == "" then path = facts.met >= .7 and "promoted" or "labelled" end
    facts.fan_path = path
    deeds.leaves("fan", path)
    say(path == "promoted" and [[Fan goes by in a lorry, on the road below, to a post in
      the prefecture. The whole terrace stops to watch. He has the straw hat on. He takes
      it off to the hill in general, and somebody in general waves.]] or [[Fan walks by
      on the road below between two men with a bicycle, on which his quilt is. He could
      not put his name to the children's papers, says the ferryman, who had it from the
      clinic. The straw hat is on top of the quilt.]])
  end,
}

event "paper_classes" {
  when = OUT .. "'1960-05'",
  heading = "Third class", form = "list",
  record = [[Brigades had been ranked before: pictures on office walls went from a rocket
    down to a tortoise, as is recalled, not checked again. [](cite:R01) [](cite:R19) In
    May 1960 Xinyang prefecture asked for three classes, after an example from Queshan
    county. [](cite:F22) Communes drew up the lists. What a brigade in the third class did
    with its sheet we have not read.]],
  discuss = { "change",
    "How does a class on a sheet differ from a tortoise on a wall, once a work "
      .. "group is sent to whoever is third?" },
  text = [[Nailed to the kiln: *Brigades of the first class: Stone Bridge and four others.
    Second: ten. Third: Upper Kiln.* "Sixteen," says Liu Erwang, who counts things. He
    thinks it over. ["It's somewhere to come up from," he says.](said:erwang)
    [](cite:F22)]],
  choices = {
    { "heads", "Lend him your pencil to sign for it.", effect = deeds.nothing },
    { "sick", "Pin the sick list beside it.", effect = function() deeds.kiln(.2) end },
    { "points", "Dock a point all round, as the sheet asks.", effect = function()
      deeds.kiln(-.4)
    end },
  },
}

event "paper_wheat" {
  when = OUT .. "'1960-06' and people.yao.here",
  heading = "A ladle every two hours",
  record = [[Borrowed temples and schools served as clinics for the swollen, with soya,
    sugar, bran and rest as the treatment. In Wenling the bran stopped patients' bowels,
    as Zhang Wuxin remembers. [](cite:F62) That thin gruel comes before dry food is common
    medical advice; how a team came through its first days of new wheat we have hardly
    found told. Points for thin bowls are composed.]],
  discuss = { "perspective",
    "Whose knowledge of hunger counts beside the pot, the midwife's or the team's, "
      .. "and what does each rest on?" },
  text = [[The hill wheat is cut. Yao has walked up ahead of it with one instruction, thin
    and often, [](cite:F62) and has lost her voice giving it at Stone Bridge, so that you
    have to give it for her. The team has been looking at that wheat for a month. The
    roller has already been put to a use that is none of its own.]],
  choices = {
    { "points", "Pay a point for each bowl taken thin.", effect = function()
      deeds.kiln(.3)
    end },
    { "say", "Say it, from on top of the roller.", effect = function()
      deeds.kiln(.1)
    end },
    { "cut", "Let those eat who cut.", effect = function() deeds.kiln(-.4) end },
  },
}

event "paper_study" {
  when = OUT .. "'1960-07'",
  heading = "The noon rest",
  text = [[The study hour comes up the hill as one sheet and is read out at the noon
    rest. The Soviet side has called its specialists home, and the drawings with them.
    "Did we have any?" asks Liu Erwang's aunt. Liu Erwang thinks that there was one in
    the county town, or else a tall man. [](cite:R03)]],
}

event "paper_seven" {
  when = OUT .. "'1960-09'",
  heading = "The ration, lowered",
  record = [[The instruction of 7 September 1960 admits that estimates had been too high.
    [](cite:F02) It came from the Centre; which villages heard that part of it is
    uncertain. The next great paper, in November, was to be read to everybody. In western
    Sichuan, Dong Fu writes, people heard it who had stopped believing letters.
    [](cite:F65)]],
  discuss = { "change",
    "What became possible at the kiln once that admission could be read there, and "
      .. "what did it leave as it was?" },
  text = [[The ration has been lowered, it says on the kiln; melons and greens instead.
    Liu Erwang's aunt has a melon, one, and would like to know instead of what. A first
    page goes with it, which the office has kept. The ferryman has read it off the back of
    a pass. It says that the estimates were too high. [](cite:F02)]],
  choices = {
    { "kiln", "Write the first page out and nail it up.", effect = function()
      deeds.kiln(.3)
    end },
    { "turnips", "Enter an hour a day as turnips, on anyone's bank.",
      effect = function() deeds.kiln(.4) end },
    { "nothing", "Rule tomorrow's page.", effect = deeds.nothing },
  },
}

event "paper_twelve" {
  when = OUT .. "'1960-11'",
  heading = "Twelve articles",
  record = [[The Twelve Articles of 3 November 1960 were to be read aloud to everyone.
    They promised refunds, plots of about five per cent, rural fairs, and pay by work.
    [](cite:F48) [](cite:F65) Counties set the limits, and some communes went over them.
    Where plots came there were vegetables within weeks. [](cite:F45) Refunds were made in
    goods or in cash, and many of them on paper alone. [](cite:F48)]],
  discuss = { "change",
    "What could be done the day after this was read aloud that could not be done "
      .. "the day before?" },
  text = [[It is to be read aloud to everyone, in full, and there is nobody else at Upper
    Kiln who can. Twelve articles: what was taken is to be paid for, plots are given back,
    fairs may be held, points are to be worth something. They hear it sitting down. "Do
    the one about the plots again," says a woman at the back. "And then do who says so."
    [](cite:F48) [](cite:F65)]],
  choices = {
    { "again", "Read both again, and the date.", effect = deeds.nothing },
    { "pegs", "Shut the paper and walk out to peg the plots.", effect = function()
      deeds.kiln(.4)
    end },
    { "sheet", "Give her the sheet to hold.", effect = function() deeds.kiln(.1) end },
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
  when = OUT .. "'1960-12'",
  heading = "Jiang climbs up",
  record = [[Work teams chose whom they wanted to see; officials opened their books, sat
    in, guided, or left them alone. At Tianhua in Hunan, in 1961, members spoke when their
    cadres had gone out. [](cite:F38) In Jiangsu this winter's campaign found class
    enemies in local posts, with new violence and wrong labels. [](cite:F51) The editor
    who published Tongwei's file of 1960 warns that good acts are turned into crimes in
    it. [](cite:F34)]],
  discuss = { "cause",
    "Once a team has come to find causes, what in a book of work points can turn "
      .. "into evidence, and against whom?" },
  enter = function()
    say([[Jiang of the [work team](term:work_team) takes the hill slowly and the stool
      gladly, and has the point book out before the water boils. The team has heard what
      is at the office; it would like what is not. A finger goes down your columns. It
      stops {column}. [](cite:F51)]], {
      column = COLUMN[facts.kiln_sick] or COLUMN.blank,
    })
  end,
  choices = {
    { "spoken", "Say what stood behind it, house by house.", effect = function()
      facts.kiln_book = "spoken"
    end },
    { "book", "Say it is as written.", effect = function()
      facts.kiln_book = "book"
    end },
    { "both", "Fetch what you have kept beside it, too.", effect = function()
      facts.kiln_book = "both"
    end },
    { "none", "Give the book over and go out to work.", effect = function()
      facts.kiln_book = "none"
    end },
  },
}

event "paper_school" {
  when = OUT .. "'1961-01'",
  heading = "By the salt cart",
  text = [[Those of Upper Kiln who cannot get up are fetched down by the salt cart, to
    lie in the school on straw and have soup by the clock. [](cite:F13) For once
    lying down has a paper behind it, with a stamp: *as ordered.* Liu Erwang's aunt is
    not on the list. She has gone along to see that it is done properly.]],
}

event "paper_half_days" {
  when = OUT .. "'1961-02'",
  heading = "Half days",
  text = [[Nobody is to work above half a day until the wheat is green. Upper Kiln gets
    padded coats by lorry, all one size, from a regiment. There is
    little to write, so you go round with the thermometer for Yao, and it turns out that
    you can read that as well. [](cite:F13)]],
}

event "paper_eels" {
  when = OUT .. "'1961-03'",
  heading = "Eels",
  text = [[A man comes up the path with eels, and with news from Anhui: a field there
    has a peg, the peg has a name on it, and what the field bears over its figure stays
    with the name. [](cite:F55) For the eels he wants a mat. For the news he wants
    nothing. By evening a good part of Upper Kiln has paced out the third terrace, each
    alone.]],
}

event "paper_sixty" {
  when = OUT .. "'1961-04'",
  heading = "Sixty articles",
  text = [[There are sixty this time, and they want discussing, clause by clause, with the
    discussion sent back. Upper Kiln approves the one on smaller brigades before it has
    been read out. At the one on halls there is a pause. It says they are good, and that
    they are for those who wish them. "Put that we wish the pots," says Liu Erwang's
    aunt. [](cite:F49) You put that.]],
  -- A page of its own only where the recorder's scenes have all been played.
  enter = function()
    if facts.kiln_scenes >= 5 then pause() end
  end,
}

event "paper_corners" {
  when = OUT .. "'1961-05'",
  heading = "Out of doors",
  text = [[The wheat on the private corners is in ear, and Upper Kiln has moved out to
    sleep beside it. At dusk you go round with the book to ask who is on watch. Everyone
    is, and nobody will have it written. Liu Erwang's aunt holds the corner by the path
    with a stool and a pot lid. She asks what a badger gets, in points, if it comes as
    well.]],
}

event "paper_stoves" {
  when = OUT .. "'1961-07'",
  heading = "One ladle, for sale",
  record = [[The revised Sixty Articles of June 1961 left it to people whether to eat in a
    hall. [](cite:F49) Members voted, freely or as arranged, and most left. Near Beijing
    some households with few hands had done better by the common pot. [](cite:F46)
    Jianyang shared out grain, fuel and pigs; [](cite:F64) at Jianhu in Jiangsu the hall
    closed only after the autumn. [](cite:F80)]],
  discuss = { "change",
    "Most households left the hall. What changed for a house with few hands when "
      .. "the pot was no longer common?" },
  text = [[The revised articles leave a hall to those who eat in it. [](cite:F49) Upper
    Kiln's shuts on a Tuesday, by acclamation, and its goods are divided: a cauldron to be
    had by turns, a gong, a board, a ladle that nobody will bid for. By evening there is
    smoke from most roofs. Two of the others had nothing to put on the fire. The rest had
    nothing to put it under.]],
  choices = {
    { "turns", "Write the cauldron's turns, the two first.", effect = function()
      deeds.kiln(.3)
    end },
    { "lots", "Draw lots for the cauldron.", effect = function() deeds.kiln(.1) end },
    { "ladle", "Bid for the ladle.", effect = deeds.nothing },
  },
}

event "paper_pots" {
  when = OUT .. "'1961-08'",
  heading = "Pots, by list",
  text = [[Pots come up the path in straw, from a foundry in another province, with a
    list. What is ticked on it is repaid, and its receipt is to be burned. [](cite:F48)
    The receipts are in your hand, from your other desk; people hold them out for you to
    read once more, and fold them up again. Liu Erwang reports that the fire was lit.
    One pot is over. It is stood in the yard.]],
}

event "paper_return" {
  when = OUT .. "'1961-09'",
  heading = "Back from the north",
  record = [[In the thirty months after 1958 more than 25 million people left the
    villages; the state had recruited some twelve million of them. [](cite:F50) From 1961
    about twenty million came back. Counties gave them land at once, or made them wait, or
    used them as extra labour. This is recalled from Jeremy Brown's book, not checked
    again. [](cite:R21)]],
  discuss = { "perspective",
    "The village wrote this man off and the town calls him surplus. How would each "
      .. "of them, and he himself, say where he belongs?" },
  text = [[A man of Upper Kiln who left by the ferry in the bad winter walks up the path
    with a trunk, a town coat and a sheet that says he is surplus to a machine works. He
    would like points, land and the half of a pass that he has kept. The brigade has
    written him off, and has eaten, once, on his ticket. [](cite:R21)]],
  choices = {
    { "today", "Write him in from today, like anyone.", effect = function()
      deeds.kiln(.2)
    end },
    { "wait", "Write him in after the team has met.", effect = function()
      deeds.kiln(-.1)
    end },
    { "trunk", "Write him in, and ask what is in the trunk.", effect = function()
      deeds.kiln(.1)
    end },
  },
}

event "paper_sowing" {
  when = OUT .. "'1961-10'",
  heading = "The old depth",
  text = [[Wheat goes in on the third terrace at the old depth. The stick that was two
    feet long has come up with the point book, since it had to be somewhere, and props
    the door of the store. You write who sowed. Liu Erwang's aunt would like it written
    as well that nobody asked how much.]],
}

event "paper_called" {
  when = OUT .. "'1961-11'",
  heading = "The salt man's news",
  text = [[The salt man has it from the switchboard that the county's voice is called to
    Beijing in the new year. [](cite:F54) It has not been told whether to bring bedding.
    ["They will have bedding there," says Liu Erwang.](said:erwang) "It's to have
    something to carry home," says his aunt.]],
}

event "paper_team_accounts" {
  when = OUT .. "'1961-12'",
  heading = "The team's own book",
  record = [[Trials with accounts kept by the team began in October 1961, and Deng Zihui's
    report on the question was passed round on 23 November. On 13 February 1962 the team
    became the unit that keeps accounts; in September this was laid down for at least
    thirty years. [](cite:F84) A team was twenty to fifty households. The decision was
    taken above the villages, in some of which it had been tried.]],
  discuss = { "significance",
    "Why should it matter to a household whether thirty families count their grain "
      .. "together, or three hundred?" },
  text = [[Accounts may come down to the team, so Upper Kiln would keep its own grain, and
    count it against nobody. Liu Erwang has you rule the first page. What should stand at
    its top, he wants to know, where the brigade's has *Quota*? You talk it over for an
    evening, all of you, with the pencil going round. [](cite:F84)]],
  choices = {
    { "empty", "Leave the line as it is.", effect = deeds.nothing },
    { "seed", "Write \"Seed\" in it.", effect = function() deeds.kiln(.1) end },
    { "mouths", "Write \"Mouths\" in it.", effect = function() deeds.kiln(.2) end },
  },
}

event "paper_quiet" {
  when = OUT .. "'1962-01'",
  heading = "On the tenth",
  text = [[You carry the points down. The one who asks for figures is in Beijing, says
    the driver, with seven thousand others; [](cite:F54) the line still opens at eleven,
    from habit, and a deputy asks about coal. He had to listen twice. It is past that
    hour when you come to the second bend with the empty bag. Somebody on the terrace
    calls down to know what they said. "Good night," you call up.]],
}
