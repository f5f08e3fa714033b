-- December 1958. Composed: the table, the pennant, the nail. The record: year-end figures
-- far above what was grown A7, the prize A5 (F35); potatoes under the frost C1 (F37).
local deeds = require "deeds"

local SHORT = {
  [0] = "and is out by what nobody dug",
  "and is short by a quarter or a half, as one counts potatoes",
  "and is short by more than it holds",
}

local TABLE = [[
  Wen's year-end table has sixteen rows and will not close. Down the left stands what
  was told in autumn, {claim:jin}. Along the foot stands what she can find: carted,
  eaten, put by for seed, in the pits. She has found everything twice, {short}. The
  county's form wants one total in one box. She has washed her hands before coming. ["I
  can add," she says. "I could always add."](said:wen) Under the abacus, in the lid of
  its case, there is a school exercise book with nothing in it yet.]]

local AFTER = {
  own = [[She takes the exercise book out, smells it, and asks for a softer pencil.]],
  corrected = [[It goes by the morning post. Xiaoman has to ask the county twice whether
    they would care to repeat what they said.]],
  spread = [[Sixteen brigades each hold a little more than they do. Seen by itself,
    every row is quite likely.]],
  wastage = [[*Loss in handling,* she writes. ["By whose hands?"](said:wen) she says. It
    wants a name for the column.]],
}

local function book(how, post)
  return function()
    facts.book = how
    deeds.post(post)
    say(AFTER[how])
  end
end

event "year_table" {
  heading = "Sixteen rows",
  when = "month == '1958-12' and facts.office and facts.book == '' and people.wen.here",
  weight = 1000,
  who = "wen", place = "office", form = "account",
  record = [[Where a table would not add up, communes and their statisticians corrected it
    and explained, spread the gap over the teams, called it wastage, or kept a second book
    (recalled from Gao Wangling [](cite:R11)). A study of a mining commune at Daye traces
    the fear of its cadres to the rectification of 1957 and 1958. [](cite:F82) Dongguan,
    in Guangdong, accepted a flag as a thousand-jin county. Its head carried it in his
    satchel, out of sight, and in January the province came to look for the grain.
    [](cite:F35)]],
  discuss = { "perspective",
    "For whom does an accountant keep a second book at the end of 1958, and what does "
      .. "its being there tell about the first?" },
  enter = function() say(TABLE, { claim = facts.claim58, short = SHORT[facts.wild] }) end,
  choices = {
    { "spread", "Spread the gap over the sixteen brigades.",
      effect = book("spread", 1) },
    { "own", "Sign the county's total. \"Keep your own.\"", effect = book("own", 0) },
    { "wastage", "Call it wastage.", effect = book("wastage", -1) },
    { "corrected", "Send it up as it came out.", effect = book("corrected", -6) },
  },
}

local WALL = {
  nail = [[Hou has driven a nail over the table for the county's pennant. It has gone to
    Iron Bridge. The almanac hangs there.]],
  second = [[The county's pennant, red, fringed, *second in grain*, hangs over the
    year-end table and covers its last four rows.]],
  first = [[The county's pennant hangs over the year-end table: red silk, *first in
    grain*. It is too long for the nail, and covers all the rows but one.]],
}
local FIELD = {
  school = [[In the Hollow the schoolchildren dug to the tenth row, in October. From the
    eleventh on the potatoes ring under a heel like stones. A boy is kicking one along
    the road to the hall, and keeps it carefully out of the ditch.]],
  dug = [[In the Hollow they dug until the ground shut. What stayed in it, a row here, a
    corner there, rings under a heel like stones. A boy is kicking one along the road to
    the hall, and keeps it carefully out of the ditch.]],
  left = [[In the Hollow the potatoes have frozen where they grew. They come up with a
    pickaxe and ring on each other like stones. Some children have got one loose and are
    kicking it along the road, two against three; the goal is the door of the hall.]],
}

local function wall()
  if facts.pact == "topped" then return WALL.first end
  return facts.pact ~= "kept" and facts.wild == 2 and WALL.second or WALL.nail
end

local function field()
  if facts.list == "school" then return FIELD.school end
  local dug = facts.list == "six" or facts.october_sent < .6
  return dug and FIELD.dug or FIELD.left
end

event "potatoes" {
  heading = "In the Hollow",
  when = [[month == '1958-12' and facts.office and facts.book ~= ''
    and not facts.potatoes]],
  weight = .001,
  place = "hollow", form = "two_entries",
  enter = function()
    facts.potatoes = true
    say(wall())
    say(field())
  end,
}
