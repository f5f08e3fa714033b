-- Chain 12, December 1960: the work team's table. Composed: Jiang, the pencil, the sheet,
-- the notice. What they stand on: cases written up to find guilty people at the county
-- and below (F29, F51; Q1, Q2). Dismissed for having answered: composed from F51.
local deeds = require "deeds"
local game = require "game"

-- What a paper says when it is read a second time.
local FIGURE = {
  low = [["Autumn 1958, {facts.figure58} jin a mu. Red: against the tide. Blue: against
    the tide."]],
  high = [["Autumn 1958, {facts.figure58} jin a mu. Red: a boast. Blue: asked for at
    eleven at night, by telephone."]],
}
local SEARCH = {
  thorough = [["A search. Red: broke people's floors. Blue: as the form required."]],
  granary = [["A search, the granary first. Red: gave houses six hours. Blue: gave houses
    six hours."]],
  warned = [["A search, next to nothing found. Red: houses were warned. Blue: there was
    next to nothing."]],
  staged = [["A search. Grain found. Red: houses had hidden it. Blue: whose was it?"]],
}
local ORDER = {
  county = [["Minutes, May 1959. Red: only manure. Blue: these sevens are not your
    accountant's."]],
  trial = [["Minutes, May 1959, *for trial*. Red: whose idea? Blue: whose order?"]],
  masses = [["Minutes, May 1959, *have asked*. Red: hid behind two teams. Blue: they got
    their rows."]],
  try = [["A diary, on the backs of receipts. Red: divided the land. Blue: with dates."]],
  rows = [["Hoeing, 1959, by rows. Red: private. Blue: done by eleven."]],
  decline = [["May 1959, a sheet rubbed clean. Red: of what? Blue: nothing on it."]],
}
local APRIL = {
  read = [["The April letter, read out. Red: stirred up the teams. Blue: it was addressed
    to them."]],
  file = [["The April letter, initialled. Red: kept from the masses. Blue: as five others
    did."]],
  copy = [["The April letter, copied. Red: without leave. Blue: somebody kept it."]],
  act = [["Seed, 1959, sown by eye. Red: below the plan. Blue: it came up."]],
}
local TICKETS = {
  struck = [["Tickets, December 1959, the dead struck off. Red: so late? Blue:
    correct."]],
  copied = [["Ticket list, away, being copied. Red: rations drawn for the dead. Blue:
    eaten by the living."]],
  heads = [["Heads counted at noon, doors shut. Red: whose bowls were left over? Blue:
    orderly."]],
}
local PASSES = {
  kin = [["Passes, *to visit kin*. Red: let labour run off. Blue: they ate somewhere."]],
  named = [["Passes, by name. Red: chose who might go. Blue: somebody might go."]],
  county = [["Passes, none. Red: shut the road. Blue: the road was shut already."]],
}
local BOOK = {
  own = [["Year-end 1958, {facts.box58:jin} in the box. Red: two sets of books. Blue: two,
    one of them right."]],
  wastage = [["Year-end 1958, {facts.box58:jin}, the rest *wastage.* Red: stolen. Blue:
    frozen."]],
  spread = [["Year-end 1958, {facts.box58:jin}, in sixteen rows. Red: all a little high.
    Blue: all by the same little."]],
  corrected = [["Year-end 1958, {facts.box58:jin}, as it came out. Red: late. Blue:
    right."]],
}
local COSIGN = {
  tang = [["A second signature, Tang's. Red: led on a young man. Blue: he wished to
    sign."]],
  hou = [["A second signature, Hou's. Red: made the deputy sign. Blue: he had copied it
    out first."]],
  wen = [["A second signature, the accountant's. Red: a shopkeeper's daughter. Blue: she
    can count."]],
  twice = [["Two signatures, Shen and Shen. Red: mocked the form. Blue: answered for it
    alone."]],
}
local STORE = {
  short = [["Delivered, {facts.delivered:jin} of {facts.quota:jin}. Red: short. Blue: they
    ate it."]],
  full = [["Delivered, {facts.delivered:jin} of {facts.quota:jin}. Red: what was left?
    Blue: on the day."]],
}
local RECEIPTS = [["Receipts, 1958. Thirteen pots, *lent*. Red: taken. Blue: written
  down."]]
local MOST_PAPERS = 3 -- beside the figure

-- The pile is as he was handed it: in another order in every game.
local function read_papers()
  local pile = {}
  local function add(words) if words then pile[#pile + 1] = words end end
  add(SEARCH[facts.search2 ~= "" and facts.search2 or facts.search1])
  add(ORDER[facts.minute ~= "" and facts.minute or facts.spoken_order])
  add(APRIL[facts.april_letter])
  add(TICKETS[facts.tickets])
  add(PASSES[facts.passes])
  add(BOOK[facts.book])
  add(COSIGN[facts.cosign])
  if facts.quota > 0 then add(facts.met >= .9 and STORE.full or STORE.short) end
  add(RECEIPTS)
  shuffle("jiang", pile)
  local page = {}
  for i = 1, math.min(MOST_PAPERS, #pile) do page[i] = pile[i] end
  say(table.concat(page, " "))
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

local HEARD = {
  yao = [[Yao lays her forms face down. For two hours Jiang reads what is on the backs.
    Then a lorry goes for soya, to the Hollow first.]],
  zhao = [[Zhao brings every search form, and the orders. Jiang asks where the militia
    eats.]],
  hou = [[Hou has his notes numbered, and asks whether Jiang's pencil needs a point.]],
  ding = [[Ding asks first how many the team are. Fourteen, says Jiang. They are
    given what the hall has.]],
}

local function hear(who, effect)
  return function()
    facts.jiang_first = who
    effect()
    say(HEARD[who])
  end
end

local function ask_first()
  choose { id = "first",
    text = '["Whom should I hear before you?" says Jiang.](said:jiang)',
    { "zhao", "Zhao, who has the search orders in writing.", when = "people.zhao.here",
      tag = "pass_down",
      effect = hear("zhao", function()
        deeds.add("ladle", -.14)
        deeds.file(3)
      end) },
    { "yao", "Yao, who has the clinic's forms on the dead.",
      when = "people.yao.here", tag = "tell",
      effect = hear("yao", function()
        deeds.relief(8000)
        deeds.send("hollow", 4000)
        deeds.warm("yao", 1)
        deeds.post(-3)
      end) },
    { "hou", "Hou, who has taken notes.", tag = "other", effect = hear("hou", function()
      deeds.warm("hou", 1)
      deeds.file(facts.hou_writes and 2 or -8)
      deeds.post(1)
    end) },
    { "ding", "The Hollow's cook, who knows who ate.", when = "people.ding.here",
      tag = "look",
      effect = hear("ding", function()
        deeds.add("ladle", -.06)
        deeds.relief(3000)
        deeds.post(-1)
      end) },
  }
end

-- What became of the letter of November.
local LETTER = {
  well = [[On the table, two doors on trestles, lies November's letter off the well
    house. ]],
  stake = [[The table is two doors, tied to their trestles with the string from the
    Hollow's plots. ]],
  claims = [[The table is two doors on trestles. One is in the Hollow's claims, with its
    owner's name. ]],
  levy = [[The table is two doors on trestles. Under it are the November letter's copies,
    still tied. ]],
  [""] = "The table is two doors on trestles. ",
}

event "five_table" {
  tags = { "fixed" },
  when = "month == '1960-12' and facts.office",
  weight = 1000000,
  heading = "Jiang's table", who = "jiang", place = "table", form = "two_readings",
  ask = "person", sources = { "Q1", "Q2", "R1", "F29", "F51", "composed" },
  owes = { "file_lesson" },
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
    say(LETTER[facts.letter60] .. [[Jiang goes through your papers with a two-ended
      pencil: red for the charge, blue for the answer.]])
    if facts.figure58 > 0 then
      say(facts.figure58 >= 400 and FIGURE.high or FIGURE.low)
    end
    read_papers()
    ask_first()
    say [[["I have two hundred names here, and a report of one page," says Jiang. "Whoever
      is on it answers for it; for the dead, their households. By New Year I need to know
      who still can sign for soya."](said:jiang) He pushes a clean sheet across. *What was
      done here, and by whom.*]]
  end,
  choices = {
    { "calls", "Write down the county's telephone calls, with the hours.",
      tag = "pass_up",
      effect = function()
        facts.jiang = "calls"
        deeds.post(facts.book_page == "hours" and 1 or -1)
        deeds.file(6)
        deeds.add("deliver", -.04)
        deeds.send("hollow", 800)
        say "One call, for 800 jin, has no paper behind it. They stay at the Hollow."
      end },
    { "teams", "Write down the brigades, each with its secretary's name.",
      tag = "pass_down",
      effect = function()
        facts.jiang = "teams"
        deeds.post(4)
        deeds.file(-5)
        deeds.warm("tang", -1)
        deeds.hands("ws", .008, 4)
      end },
    { "own", "Write what you signed, and sign it.", tag = "tell", effect = function()
      facts.jiang = "own"
      deeds.post(-4)
      deeds.file(8)
      deeds.seed(8000)
      deeds.send("hollow", 1500)
      say "Fifteen hundred jin go back to the Hollow, against your name."
    end },
    { "buried", "Write down a storekeeper who died in April.", tag = "conceal",
      effect = function()
        facts.jiang = "buried"
        deeds.post(1)
        deeds.file(-3)
        deeds.warm("ding", -1)
      end },
  },
}

event "five_dismissed" {
  tags = { "tells", "closes" },
  when = "month == '1960-12' and facts.office and facts.class ~= ''"
    .. " and facts.class ~= 'named' and facts.zealous",
  weight = 1000000, form = "notice", who = "jiang", place = "office", ask = "nothing",
  sources = { "F51", "composed" },
  heading = "A notice",
  enter = function()
    say [[
      *East Wind commune. Comrade Shen answered the directives of 1958, 1959 and 1960 on
      the day and in full. Correct in every month. Comrade Shen is relieved of the
      post.*

      Jiang turns the sheet round so that you can read the third sentence against the
      fourth. ["It was all in order," he says. "We looked for where it
      wasn't."](said:jiang) He would like the seal. You breathe on it from habit, and
      there is nothing to press it on.]]
    facts.dismissed = true
    deeds.dismiss()
  end,
}
