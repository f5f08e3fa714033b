-- Chain 12, M3: two heads of teams are held in the county's class for cadres without a
-- charge, spring 1960. The record: F27, F32. Composed: the school, the man with the
-- stove, the two, the sheet.
local deeds = require "deeds"

local function answer(how, words, effect)
  return function()
    facts.class60 = how
    effect()
    say(words)
  end
end

event "class60" {
  when = [[month >= '1960-04' and month <= '1960-07' and facts.office
    and people.hou.here]],
  weight = 6,
  heading = "For remarks", place = "office", form = "form", ask = "act",
  sources = { "M3", "F27", "F32", "composed" }, owes = { "class60_back" },
  record = [[Classes for cadres were the county's. In papers on Fengyang and on Tongwei
    heads of teams are kept in them with no charge named. [](cite:F27) [](cite:F32)
    Leaders of communes went to see their people and took food, signed the transfers that
    were put before them, or would not give a name. Tongwei's county head, who was called
    honest, killed himself under attack late in 1959 (recalled). [](cite:R01)]],
  discuss = { "cause",
    "The class asks each commune for as many as the others sent. What does such a rule "
      .. "do to a commune in which nobody has been accused?" },
  text = [[*Class for cadres, silkworm school, Chenghe. Held from East Wind since 31
    January, two team heads: Liu Manchang, the Hollow; Gao Shuan, Ferry. Issued: one bowl.
    Charge:* the line is empty. [](cite:F27) An infants' teacher, lent to the class to
    heat its stove, has brought the sheet. The course cannot begin, he says, until East
    Wind sends a third man, as others have. The last director who wrote under *remarks* is
    held too. If Gao volunteers for the dam, Liu Manchang goes free.]],
  choices = {
    { "sack", "Send store grain to both men's houses; carry a sack to Chenghe.",
      tag = "give",
      effect = answer("sack", [[Both men are well, they say at once, looking at the sack.
        The man with the stove weighs it for them.]], function()
          deeds.send("hollow", 1500)
          deeds.send("ferry", 1500)
          deeds.post(-2)
          deeds.file(4)
        end) },
    { "nephew", "Write in Hou's nephew as the third; the office can spare him.",
      tag = "pass_down",
      effect = answer("nephew", [[The nephew puts on his cap. Hou reads the line. ["He's
        nineteen," says Hou.](said:hou)]],
        function()
          deeds.warm("hou", -2)
          deeds.post(1)
        end) },
    { "empty", "Send no third name. Write under remarks: \"What is the charge?\"",
      tag = "refuse", effect = answer("empty", [[The man reads it through and folds it
        small. He would have asked that, he says, but he was only lent.]], function()
          deeds.post(-4)
          deeds.file(5)
          deeds.hands("field", .006, 6)
        end) },
    { "transfer", "Sign Gao Shuan over to the dam.", tag = "comply",
      effect = answer("transfer", [[*Volunteer,* the form says already, in print. Gao is
        to bring the bowl.]], function()
          deeds.hands("water", .01, 4)
          deeds.post(3)
        end) },
  },
}

local BACK = {
  sack = [[Liu Manchang and Gao Shuan are home, with a slip: *studied*. In seven months
    neither was asked anything but his name. They have brought your sack, washed and
    folded, with the school's bowl in it.]],
  nephew = [[Hou's nephew is back, with a slip: *studied*. When a column does not add up
    now, he puts down the pencil and looks at it.]],
  empty = [[Liu Manchang has brought the class's sheet back himself, and asks what it
    says. Under your question about the charge stands *None*, and under that *Release*.]],
  transfer = [[*Gao Shuan, volunteer, of good conduct, is kept on for the high water.* His
    wife has had the slip read to her as far as *volunteer*. Liu Manchang, who was let go,
    takes the field path so as not to pass her gate.]],
}

event "class60_back" {
  tags = { "tells" },
  when = [[(month == '1960-08' or month == '1960-09') and facts.office
    and facts.class60 ~= '']],
  weight = "month == '1960-09' and 100000 or .05",
  heading = "Studied", place = "yard", form = "slip", ask = "nothing",
  sources = { "M3", "composed" },
  enter = function() say(BACK[facts.class60]) end,
}
