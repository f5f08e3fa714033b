-- December 1958, the closing image. Composed: the pennant, the nail, the boy. The
-- record: potatoes under the frost C1 (F37), a flag that hid a table A5, A7 (F35).
local WALL = {
  nail = [[Hou has driven a nail over the year-end table for the county's pennant. The
    pennant went to Iron Bridge. The almanac hangs on the nail.]],
  second = [[The county's pennant, red, fringed, *{rank} in grain*, hangs over the
    year-end table and covers its last four rows.]],
  first = [[The county's pennant hangs over the year-end table: red silk, *first in
    grain*. It is too long for the nail, and covers all the rows but one.]],
}
local FIELD = {
  school = [[In the Hollow the schoolchildren dug to the tenth row, in October. From the
    eleventh on the potatoes ring under a heel like stones. A boy is kicking one along
    the road to the hall, and keeps it carefully out of the ditch.]],
  dug = [[In the Hollow they dug potatoes until the ground froze. What stayed in it rings
    under a heel like stones. A boy is kicking one along the road to the hall, and keeps
    it carefully out of the ditch.]],
  left = [[In the Hollow the potatoes have frozen where they grew. They come up with a
    pickaxe and ring like stones. Some children are kicking one along the road, two
    against three; the goal is the hall's door.]],
}

local function wall()
  if facts.order == 1 then return WALL.first end
  return facts.order < 4 and WALL.second or WALL.nail
end

local function field()
  if facts.list == "school" then return FIELD.school end
  local dug = facts.list == "six" or facts.october_sent < .6
  return dug and FIELD.dug or FIELD.left
end

event "potatoes" {
  tags = { "tells" },
  heading = "In the Hollow",
  when = [[month == '1958-12' and facts.office and facts.book ~= ''
    and not facts.potatoes]],
  weight = 60,
  place = "hollow", form = "two_entries", ask = "nothing",
  sources = { "C1", "F37", "A5", "composed" },
  enter = function()
    facts.potatoes = true
    say(wall(), { rank = facts.order == 2 and "second" or "third" })
    say(field())
  end,
}
