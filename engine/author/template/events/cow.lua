-- A chain of three: the price of a cow, a light in the stall, a calf. Each owes the next,
-- so that a thread once begun is always ended. All of it is composed; that animals were
-- paid for in parts is the record's (MR56).
local desk = require "desk"

-- So much is paid, Aunt Fei thinks so much better of the office, and the next is owed.
local function pay(yuan, trust)
  desk.move("cash", -yuan)
  facts.owed = facts.owed - yuan
  people.fei.trust = people.fei.trust + trust
  owe { event = "light_in_the_stall", from = "1957-01", to = "1957-02",
    text = "Geng says there is nothing to say about the nights." }
end

event "price_of_a_cow" {
  heading = "A cow in three parts",
  when = "month == '1956-12'",
  who = "fei", place = "office", form = "paper",
  text = [[
    Aunt Fei has brought the paper, which lives in her quilt. *One cow, yellow, five
    years old, 90 yuan, to the co-operative, in three parts.* [](cite:MR56) The first
    falls due before the New Year. It is your own hand, from April; she holds it the right
    way up, by a mark that the teacher made for her. In the box are {cash:yuan}, for the
    winter. She asks how the cow is eating.]],
  choices = {
    -- An answer's id, its words, what it does. The id stays when the words change: saved
    -- games name it.
    { "third", "Count out thirty yuan.", effect = function() pay(30, 1) end },
    { "ten", "Count out ten. Write the rest behind it.",
      effect = function() pay(10, 0) end },
    { "later", "Ask her to come again in spring.",
      effect = function() pay(0, -1) end },
    -- Closed while `open` is false; then its reason is shown in its place.
    { "whole", "Count out all ninety.", open = "cash >= 90",
      closed = "There are {cash:yuan} in the box.",
      effect = function() pay(90, 2) end },
  },
}

-- What is done about the vine; the last part is owed.
local function settle(vine, trust)
  facts.vine = vine
  people.fei.trust = people.fei.trust + trust
  owe { event = "calf", from = "1957-03", to = "1957-03",
    text = [[The yellow cow has slipped her calf. Geng buried it before light, and has
      not said where.]] }
end

event "light_in_the_stall" {
  heading = "A light in the stall",
  when = "month >= '1957-01'",
  who = "geng", place = "stall", form = "report",
  text = [[
    Geng reports a thief, then that nothing is gone. Someone comes at night with a lamp
    under a basket. In the morning there is sweet-potato vine in the yellow cow's manger,
    chopped as small as for a child, and the yellow cow is the only one of eleven that he
    cannot count. He has found out whose knife chops like that. He would like to know what
    to write, in a stall where everything eats by the book.]],
  choices = {
    { "book", "\"Vine, forty jin, gift of a member.\" Write that.",
      effect = function()
        settle("book", 0)
        desk.move("straw", 40)
      end },
    { "points", "Give her two work points a night, as second keeper.",
      effect = function()
        settle("points", 1)
        desk.move("ribs", -1)
        say [[Aunt Fei comes by day now, for her two [points](term:work_points), and does
          the other ten as well. She combs; the yellow cow objects to sharing.]]
      end },
    { "bar", "Have Geng put the bar across at dusk.",
      effect = function() settle("bar", -1) end },
  },
}

event "calf" {
  heading = "Under the yellow cow",
  -- An owed event whose `when` fails is not played: the player is told the owe's text.
  when = "month == '1957-03' and (facts.vine ~= 'bar' or ribs < 6)",
  who = "fei", place = "stall", form = "visit",
  text = [[
    A bull calf, wet, the colour of new rope.
    {people.fei.trust > 0 and 'Aunt Fei was there before Geng, with a sack to rub it dry.'
      or 'Geng was alone with it; Aunt Fei comes as far as the door.'} It looks for milk
    under the lamp, the bucket and your coat. Your book has a column for beasts bought and
    one for beasts dead, and owes Aunt Fei {facts.owed:yuan}.]],
  choices = {
    { "book", "Rule a new column. Enter it for the co-operative.",
      effect = function() facts.calf = "book" end },
    { "against", "Set thirty yuan of the calf against what she is owed.",
      open = "facts.owed >= 30", closed = "She is owed {facts.owed:yuan}.",
      effect = function()
        facts.calf, facts.owed = "against", facts.owed - 30
        say [["So now I've a third of the cow in money," says Aunt Fei, "and a leg of the
          calf." She looks at it to see which.]]
      end },
  },
}
