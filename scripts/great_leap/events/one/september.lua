-- September 1958, the plot and the field; the telephone is in pact.lua. Composed:
-- persons, papers, jokes, the plot's five weights (claims, said by those whom they help).
-- The record: a plot filled by night and weighed five times A1 (F06), press claims (F07),
-- the picture of children standing on sheaves (F08); asking an old farmer A3 (F27), and
-- the sum at the threshing floor (F77). A square zhang is a sixtieth of a mu.
local deeds = require "deeds"

event "plot" {
  heading = "One mu and a tenth",
  when = "month == '1958-09' and facts.office and facts.photo == ''",
  weight = 100000,
  who = "tang", place = "stone_bridge", form = "photograph",
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
