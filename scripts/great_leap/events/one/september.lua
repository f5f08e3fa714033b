-- September 1958, the plot and the field; the telephone is in pact.lua. Composed:
-- persons, papers, jokes, the plot's five weights (claims, said by those whom they help).
-- The record: a plot filled by night and weighed five times A1 (F06), press claims (F07),
-- the picture of children standing on sheaves (F08); asking an old farmer A3 (F27), and
-- what fields bore in one village (F63). A square zhang is a sixtieth of a mu.
local deeds = require "deeds"

event "plot" {
  heading = "One mu and a tenth",
  when = "month == '1958-09' and facts.office and facts.photo == ''",
  weight = 100000,
  who = "tang", place = "stone_bridge", form = "photograph",
  record = [[At Hanlou, in Suiping, 2.9 mu of wheat bore some 200 jin a mu. The county
    wanted a record, a *satellite*. The team's head had the wheat of about ten mu carried
    to the plot by night and threatened anyone who talked with a public *debate*; the
    fifth weighing gave the figure he wanted. [](cite:F06) The press printed 3,530 jin.
    [](cite:F07) Others told what the scale said, or a high figure that was still
    possible. At Macheng a photograph showed children standing on rice stalks.
    [](cite:F08)]],
  discuss = { "perspective",
    "The plot was weighed five times. What could those who carried the sacks know about "
      .. "its yield, and what could a reader of the newspaper?" },
  text = [[
    Tang Tiezhu's maize goes over the beam a fifth time. He is Stone Bridge's secretary,
    twenty-seven, and has not been to bed. He carries the sacks himself and sings. By
    the board at its corner the plot is one [mu](term:mu) and a tenth, about what an ox
    turns before breakfast. Each time it is weighed more of it has come out from behind
    the shed. Bai enters all five results, a line for each, and rules none off. ["Four
    thousand one hundred!"](said:tang) calls Tang, and embraces the man with the stone.
    A tractor is promised for five thousand. The county's photographer has seen the
    picture in the paper, of children on standing rice, and has brought a box for you to
    stand on as well. [](cite:F08)]],
  choices = {
    { "tooth", "Have a toothache.",
      effect = function() facts.photo = "tooth"; deeds.post(-1) end },
    { "stood", "Get up beside the children.",
      effect = function() facts.photo = "stood"; deeds.post(2) end },
    { "lines", "Have Bai read out his five lines.",
      effect = function()
        facts.photo = "lines"
        deeds.post(-3)
        say [[Bai reads them, twice. Tang laughs first and longest. He does not sing on
          the way home.]]
      end },
    { "held", "Hold the stone for the picture, out of its edge.",
      effect = function() facts.photo = "held" end },
  },
}

local HAT = [[
  He strips an ear into his palm, shuts the hand, and walks on. Where the field is
  neither good nor bad he lays the new rope in a square, one zhang a side, cuts what
  stands inside and beats it into his hat with a shoe. You get the hat. Sixty such
  squares are a mu; by the clinic's scale, {weighed} jin.]]

local function walk_with_meng()
  facts.walk = "walk"
  local weighed = deeds.truth("yield_autumn")
  deeds.see { id = "walked", label = "One field, walked", value = weighed,
    unit = "jin a mu", by = "you and Old Meng", answer = true }
  deeds.post(-1)
  say(HAT, { weighed = weighed })
end

event "walk" {
  heading = "A day",
  when = [[month == facts.autumn and month > '1958-08' and month < '1958-12'
    and facts.office and facts.call ~= '' and facts.walk == '' and facts.pact == ''
    and people.meng.here and people.hou.here]],
  who = "meng", place = "step", form = "told",
  record = [[The county picked the plots for an estimate, out of those that a commune
    showed. In Fengyang its secretary took a fine patch of soya and reckoned every field
    by it. [](cite:F27) Some communes offered an ordinary field and some their best; some
    asked old farmers, or held out for several plots. Of what fields bore in ordinary
    years we have few figures from below: one village's memoir gives wheat at 135 jin a
    mu, maize and sorghum at 140. [](cite:F63)]],
  discuss = { "cause",
    "Why did a figure from an office travel upward more easily than one from a field, "
      .. "when a single day's walk could test it?" },
  text = [[
    Old Meng Qingyou has finished his rope and goes on sitting on your step. He is
    sixty-six and the best sower in the Hollow. He taught you to plough; what he swore
    at was the ox. Indoors your deputy, Hou Zhenbang, has the sixteen brigades'
    estimates on one sheet, ruled with the edge of a file. He built the repair shop and
    it repairs. The county telephones tonight at eleven, he says, and a day in one field
    is a day when nobody was at this desk. You ask Old Meng what stands out there. He
    looks at his rope, both ends.]],
  choices = {
    { "sheet", "Stay, and take Hou's sheet.",
      effect = function() facts.walk = "sheet" end },
    { "walk", "Walk one field with Old Meng.", effect = walk_with_meng },
    { "rope", "Buy the rope; ask again while he counts the money.",
      effect = function()
        facts.walk = "rope"
        say [[["Less than they'd like," says Old Meng, of the price.](said:meng)]]
      end },
  },
}
