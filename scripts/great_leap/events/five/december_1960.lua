-- November and December 1960: who is taken, and the work team's table. Composed: Jiang,
-- the pencil, the sheet, the class in the silkworm school, the notice. What they stand
-- on: cases written up to find guilty people at the county and below (F29, F51; Q1, Q2,
-- R1); training classes (F27, F32; M3); cadres struggled against in their own halls (F51;
-- Q3). Dismissed for having answered: composed from F51.
local deeds = require "deeds"
local game = require "game"

-- Wen's second book, and who is not there to open it.
event "five_book" {
  when = "month == '1960-12' and facts.office and people.wen.here"
    .. " and people.wen.fate == 'believed'",
  weight = 100000000, who = "wen",
  heading = "Two columns",
  text = [[Wen sets her abacus case on Jiang's table and slides a second lid out of the
    first. Left column, in her office hand: what was telephoned. Right column, smaller:
    floors and sacks, with dates. Jiang has been handed confessions since breakfast. He
    begins reading on his feet and then sits. "Why did you keep two?" he says. "They
    wouldn't go into one," says Wen. He would like to know who told her to. She corrects a
    seven of his that looks like a one, and asks for her ruler back when he is done.]],
  enter = function() pause() end,
}

-- In either seat. The chart with the rocket and the tortoise is composed.
event "five_tang" {
  when = "month == '1960-11' and people.tang.here and people.tang.fate == 'searched'",
  weight = .0001, who = "tang",
  heading = "Stone Bridge",
  enter = function()
    say [[Two men of the [work team](term:work_team) go out to Stone Bridge for Tang,
      who is mending the drum. He asks whether he should bring his own rope; his is
      better. Nobody writes that down. The search forms bear his name as witness, large
      and round, and have been sorted by household. The chart on the long wall was limed
      over in the summer. On a damp day the rocket still comes through, and he salutes
      it as he is walked past.]]
    deeds.leaves("tang", "searched")
  end,
}

-- What a paper says when it is read a second time. Two of them fit the page beside the
-- figure: the first two that there are.
local FIGURE = {
  low = [["Autumn 1958," he reads, "{facts.figure58} jin a mu. In red: told against the
    tide by a right-leaning element. In blue: told." He has no more to say in blue.]],
  high = [["Autumn 1958," he reads, "{facts.figure58} jin a mu. In red: a boast. In blue:
    asked for at eleven at night, by telephone, after the others."]],
}
local SEARCH = {
  thorough = [["Search, February 1959. In red: broke people's floors. In blue: as the form
    required."]],
  granary = [["Search, February 1959, the granary first. In red: gave them six hours. In
    blue: gave them six hours."]],
  warned = [["Search, February 1959. Next to nothing found. In red: they were warned. In
    blue: there was next to nothing." He waits a while in blue.]],
  staged = [["Search, February 1959. Found. In red: they had it. In blue: whose was
    it?"]],
}
local PASSES = {
  kin = [["Passes, *to visit kin*. In red: let labour run off. In blue: they ate
    somewhere."]],
  named = [["Passes, by name. In red: chose who might go. In blue: somebody might go."]],
  county = [["Passes, none without the county. In red: shut the road. In blue: the road
    was shut already."]],
}
local BOOK = {
  own = [["Year-end 1958. *Accountant keeps her own.* In red: two sets of books. In blue:
    two, one of them right."]],
  wastage = [["Year-end 1958. *Wastage.* In red: stolen. In blue: frozen."]],
}
local STORE = {
  short = [["Delivered, {facts.delivered:jin} against {facts.quota:jin}. In red: short. In
    blue: they ate it."]],
  full = [["Delivered, {facts.delivered:jin} against {facts.quota:jin}. In blue: on the
    day. In red," he says, and turns the pencil, "on the day."]],
}
local LETTER = {
  stake = [["Plots staked the same night. In red: went ahead of the plan."]],
  claims = [["Claims heard until morning. In red: kept people from their beds."]],
  levy = [["The letter, kept back until the levy was in." He does not turn the pencil for
    that one.]],
}
local MOST_PAPERS = 2

local function read_papers()
  local count, page = 0, {}
  local function read(words)
    if words and count < MOST_PAPERS then
      count = count + 1
      page[count] = words
    end
  end
  read(SEARCH[facts.search1])
  read(PASSES[facts.passes])
  if facts.quota > 0 then read(facts.met >= .9 and STORE.full or STORE.short) end
  read(LETTER[facts.letter60])
  read(BOOK[facts.book])
  if count > 0 then say(table.concat(page, " ")) end
end

-- How much was answered in full, as Jiang counts it. Assumed: a figure of 400 jin a mu is
-- about twice what grew; four fifths of the quota of 1959 was as much as could be had.
local ANSWERED = 5
local function zeal()
  local count, year = 0, game.years[1959]
  local function mark(yes) if yes then count = count + 1 end end
  mark(facts.figure58 >= 400)
  mark(facts.figure59 >= 400)
  mark(facts.short_list >= .9)
  mark(year and year.quota > 0 and year.delivered >= .8 * year.quota)
  mark(facts.ladle >= .5)
  mark(facts.search1 == "thorough" or facts.search1 == "staged"
    or facts.search2 == "thorough")
  mark(facts.letter60 == "levy" or facts.letter60 == "well")
  return count
end

event "five_table" {
  when = "month == '1960-12' and facts.office",
  weight = 1000,
  heading = "Jiang's table",
  record = [[A work team chose whom it heard. Those it asked put down what they had
    signed, or what they had been ordered, or what they had done against orders; others
    gave names. In the written cases blame sank to the counties and lower. [](cite:F29)
    [](cite:F51) How far such papers lie apart can be seen at Xinyang: three insiders left
    memoirs that differ, each of them partial, [](cite:F15) and the Party's own history
    office there names man-made causes first and nature beside them. [](cite:F88)]],
  discuss = { "perspective",
    "What does a report of December 1960, written at such a table, want its reader to "
      .. "believe, and which of its sentences could be checked?" },
  enter = function()
    facts.zealous = zeal() >= ANSWERED
    say [[The table is two doors on trestles. Jiang's pencil is red at one end and blue at
      the other, and he reads each of your papers twice. [](cite:F29)]]
    if facts.figure58 > 0 then
      say(facts.figure58 >= 400 and FIGURE.high or FIGURE.low)
    end
    read_papers()
    say [[["I have two hundred people who say who is guilty," says Jiang, "and they are
      right, and they all want it to be one man."](said:jiang) He pushes a clean sheet
      across, and the pencil, blue end first. *What was done here, and by whom.*]]
  end,
  choices = {
    { "calls", "Write the telephone calls, with hours and office.",
      effect = function() facts.jiang = "calls"; deeds.post(-1) end },
    { "teams", "Write the brigades, each with its secretary.",
      effect = function() facts.jiang = "teams"; deeds.post(2) end },
    { "own", "Write what you signed, and sign it.",
      effect = function() facts.jiang = "own"; deeds.post(-3) end },
    { "buried", "Write a storekeeper who died in April.",
      effect = function() facts.jiang = "buried"; deeds.post(1) end },
  },
}

-- In either seat: everyone is called. He is here for this scene and gone again.
event "five_fan" {
  when = "month == '1960-12' and people.fan.fate == 'promoted'"
    .. " and (facts.jiang ~= '' or not facts.office)",
  weight = 10, who = "fan",
  heading = "Where he sat",
  enter = function()
    deeds.comes("fan")
    say [[They have fetched Fan back from the prefecture, put his own chair on the table
      in the hall, and Fan on the chair, so that the back rows can see him come home.
      [](cite:F51) His straw hat is read into the minutes as an exhibit. For a while
      nobody will begin. Then a grandmother from Upper Kiln begins, about a hen, and it
      goes on past midnight. He answers each charge by its number on the sheet, as an
      instructor would. There is a form to finish with. Brothers and sisters? "Only," says
      Fan, and asks whether that line may be left open until tomorrow.]]
    deeds.leaves("fan", "promoted")
    facts.fan_struggled = true
  end,
}

event "five_class" {
  when = "month == '1960-12' and facts.office and facts.jiang ~= ''"
    .. " and (people.fan.fate ~= 'promoted' or facts.fan_struggled)",
  weight = .1, form = "class",
  heading = "The training class",
  record = [[Counties held the classes. In the papers on Fengyang and Tongwei heads of
    teams are detained in them without a charge. [](cite:F27) [](cite:F32) Leaders of
    communes visited them with food, signed a transfer, or refused a name. In the winter
    of 1960 came a "make-up lesson" in revolution, which took power from cadres; a study
    of it in Jiangsu finds new violence, and labels that did not fit. [](cite:F51) A class
    for forty directors and secretaries, with a blackboard, is composed.]],
  discuss = { "significance",
    "Those who fill in the second line may go home. For what is a list that was written "
      .. "on such terms evidence?" },
  text = [[*Bring bedding, a bowl, grain for twelve days.* The class is held in the
    county's silkworm school: forty directors and secretaries among the trays, and a
    blackboard with two lines on it. *What I did. Who else.* [](cite:F27) Your first draft
    comes back with "honest" written on it, and the second line ringed. So does the next.
    The instructor teaches infants in other years and is sorry about the stove. On the
    ninth evening he mentions, banking it, that thirty-one have finished and gone home to
    their desks. He has brought you ink.]],
  choices = {
    { "empty", "Hand in the third draft with the line empty.",
      effect = function() facts.class = "empty"; deeds.post(-4) end },
    { "posts", "Fill it with posts and offices, and no names.",
      effect = function() facts.class = "posts"; deeds.post(-1) end },
    { "named", "Write three names from your own office.",
      effect = function() facts.class = "named"; deeds.post(4) end },
    { "yourself", "Write your own name on that line too.",
      effect = function() facts.class = "yourself"; deeds.post(-3) end },
  },
}

event "five_dismissed" {
  when = "month == '1960-12' and facts.office and facts.class ~= ''"
    .. " and facts.class ~= 'named' and facts.zealous",
  weight = .001, form = "notice",
  heading = "A notice",
  enter = function()
    say [[
      *East Wind commune. Comrade Shen answered the directives of 1958, 1959 and 1960
      on the day and in full. Correct in every month. Comrade Shen is relieved of the
      post.*

      Jiang turns the sheet round so that you can read the third sentence against the
      fourth. ["It was all in order," he says. "We looked for where it
      wasn't."](said:jiang) He would like the seal. It is in its tea tin; you breathe on
      it from habit, and there is nothing to press it on.]]
    facts.dismissed = true
    deeds.dismiss()
    pause()
  end,
}

-- The chair until the team finds somebody.
local function chair_to_hou()
  if people.hou.here and people.hou.fate == "" then deeds.fate("hou", "succeeds") end
end

-- The month after: the smaller desk opens with this.
event "five_stool" {
  when = "month >= '1961-01' and facts.dismissed and facts.removal_told == ''",
  weight = 100000,
  heading = "Up the hill",
  enter = function()
    facts.removal_told = "answered"
    chair_to_hou()
    say [[Your bedding goes up to Upper Kiln on the salt cart, under the salt. The order
      says [work-point](term:work_points) recorder and gives no reason, as the reason was
      in the other sheet. "What did you do?" asks the carter at the second bend. At the
      fourth he says that he only wondered; he has carried three of you since Monday, and
      one had done the opposite.]]
  end,
}

-- Who loses the office after the removals of act four have had their own page.
event "five_removed" {
  when = "not facts.office and facts.removal_told == '' and month >= '1960-12'"
    .. " and not facts.dismissed",
  weight = 100000, form = "notice",
  heading = "By the boy",
  enter = function()
    facts.removal_told = "cleared_out"
    chair_to_hou()
    say [[A sheet comes from the county with four names on it, and yours is the third. *To
      other work, pending clarification.* The boy who brings it has been told to read it
      aloud and does, all four. He is to take the seals back with him and has nothing to
      carry them in. You give him the tea tin. Upper Kiln wants a
      [work-point](term:work_points) recorder; there is a stool.]]
  end,
}
