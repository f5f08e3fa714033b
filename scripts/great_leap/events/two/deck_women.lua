-- January or April 1959, from the deck of act two, and what comes of it. The nursery: I2,
-- F01 (that communes had them), RECALLED R06, R08. Light tasks: I1, F59; courses that
-- stopped and wombs that fell, F27 (Fengyang, 1959 and 1960). The keepers, the door, the
-- seed shed and the line that Yao ruled in are composed.
local deeds = require "deeds"

local MONTHS = "(month == '1959-01' or month == '1959-04') and facts.office"
  .. " and people.yao.here"

local function keeper(who, words, effect)
  return function()
    facts.nursery59 = who
    effect()
    say(words)
  end
end

event "nursery_keeper" {
  when = MONTHS,
  heading = "A keeper",
  weight = 6,
  who = "yao", place = "nursery", form = "told",
  ask = "person", sources = { "I2", "F01", "R06", "R08", "composed" },
  owes = { "nursery_back" },
  record = [[By December 1958 a commune was expected to have nurseries. [](cite:F01) It
    could pay for someone who was trained and give the room grain, leave the children with
    one old woman, or shut the room so that mothers stayed at home. That infants fell ill
    where food was short is recalled from two studies. [](cite:R06) [](cite:R08) These
    three keepers are composed.]],
  discuss = { "perspective",
    "A nursery frees its mothers for the dyke. What would the dyke's count, the midwife "
      .. "and a mother each call a good keeper?" },
  text = [[Liu's Hollow has a nursery with thirty-one children, one stove, and a quilt for
    a door; the door went to the furnaces. The mothers go out at five, so Yao, the
    midwife, wants a keeper named tonight. ["Any of three will do," says Yao, "and a
    door."](said:yao) Granny Kong has raised nine and sleeps after noon. Cuiping is
    fifteen, sings, and earns six work points carrying earth at the dyke. Chunhua has
    milk, and a girl of four months who needs it.]],
  choices = {
    { "cuiping", "Cuiping, at her six points a day.", tag = "give",
      effect = keeper("cuiping", [[By Friday thirty-one children have two verses of
        *Socialism Is Good*. The dyke has asked for her back.]], function()
          deeds.hands("field", .005, 3)
          deeds.file(1)
          deeds.post(-1)
        end) },
    { "granny", "Granny Kong, for half points.", tag = "comply",
      effect = keeper("granny", [[She counts them in by their ears. After noon she counts
        them again, lying down, and is seldom wrong.]], function()
          deeds.warm("yao", -1)
          deeds.post(1)
        end) },
    { "turns", "The mothers in turn, a day each, behind the office's door.", tag = "give",
      effect = keeper("turns", [[The nursery's door says *Office*. Yours is an empty
        doorway, and the yard hears what is said at your desk.]], function()
          deeds.hands("field", .006, 3)
          deeds.warm("yao", 1)
          deeds.file(1)
        end) },
    { "chunhua", "Chunhua, with a sack of soya from the store.", tag = "withhold",
      effect = keeper("chunhua", [[The soya is entered as *nursery, bedding*. Thirty
        children are told not to call Chunhua mother, and call her Bedding.]], function()
          deeds.send("hollow", 4000)
          deeds.warm("yao", 1)
          deeds.post(-1)
        end) },
  },
}

local KEEPER = {
  granny = [[Granny Kong still sleeps after noon, and nowadays the children all lie down
    when she does.]],
  cuiping = [[Cuiping was fetched to the dam in autumn, at eight points. The children have
    lost the second verse of her song.]],
  turns = [[The nursery still has the door that says *Office*. Somebody small has been at
    its letters with a nail.]],
  chunhua = [[The store queries *nursery, bedding* at each quarter's end. Chunhua's girl
    is walking; there is no milk now.]],
}
local ROLL = {
  [true] = [[*Nursery, the Hollow, roll for the quarter: lines, thirty-one.* The lowest
    have no names. There are no babies to put there, says Yao.]],
  [false] = [[*Nursery, the Hollow, roll for the quarter: lines, thirty-one.* The lowest
    have no names. There have not been the babies, says Yao.]],
}

event "nursery_back" {
  tags = { "tells", "closes" },
  when = [[month >= '1959-11' and month <= '1960-01' and facts.office
    and facts.nursery59 ~= '' and people.yao.here]],
  heading = "The roll",
  weight = 3000,
  who = "yao", place = "nursery", form = "register",
  ask = "nothing", sources = { "I2", "R06", "composed" },
  enter = function() say(KEEPER[facts.nursery59] .. " " .. ROLL[facts.hollow >= 2]) end,
}

local PLACES = 60
local SIEVES = {
  expecting = [[The expecting women sieve seed under the eaves, and are rude about the
    dyke.]],
  nursing = [[The seed shed fills with babies. Sieves are hung higher.]],
  stopped = [[*Thirty-eight of what?* the county asks by return. Yao writes the word for
    them, large.]],
  none = [[Most of the sieves stay on their nails. The dyke thanks the office for its
    women.]],
}
local KINDS = { "expecting", "nursing", "stopped" }

-- What most of the places went to, and how many were given at all.
local function counted(given)
  local most, all = "none", 0
  for _, kind in ipairs(KINDS) do
    all = all + given[kind]
    if given[kind] > (given[most] or 0) then most = kind end
  end
  return all < PLACES / 2 and "none" or most, all
end

local function share_places()
  local given = allocate { id = "places", total = PLACES, step = 5, unit = "places",
    { "expecting", "Expecting", need = 45 },
    { "nursing", "Nursing", need = 70 },
    { "stopped", "Courses stopped", need = 40 },
  }
  local most, all = counted(given)
  facts.light = most
  deeds.hands("field", .010 * given.expecting / PLACES, 3)
  deeds.hands("ws", .010 * (all - given.expecting) / PLACES, 2)
  deeds.post(most == "none" and 2 or -1)
  deeds.warm("yao", given.stopped >= 15 and 1 or most == "none" and -1 or 0)
  if given.stopped >= 15 then deeds.file(1) end
  say(SIEVES[most])
end

event "light_work" {
  when = MONTHS,
  heading = "Light tasks",
  weight = 6,
  who = "hou", place = "clinic", form = "list",
  ask = "share", sources = { "I1", "F59", "F27", "composed" }, owes = { "light_back" },
  record = [[Women's federations asked for light tasks at certain times and for equal
    posts, and some women gained real public standing by their work. [](cite:F59) A
    commune could grant such tasks, ask for exemptions, or do neither. For 1959 and 1960 a
    report on Fengyang has 8,237 women whose courses had stopped and 6,932 whose womb had
    fallen. [](cite:F27) The list is composed.]],
  discuss = { "significance",
    "The printed form has two lines, and a midwife has ruled in a third. What could a "
      .. "reader of 1961 learn from the third that the two do not say?" },
  enter = function()
    say [[*Light tasks for women, seed shed: places, sixty. Expecting, 44. Nursing, 71.
      Courses stopped, 38.* The printed form has the first two lines. [](cite:F59) Yao,
      the midwife, has ruled in the third; the county queries such lines. ["Stopped?" says
      Hou. "If a thing has stopped there is nothing to report."](said:hou) Yao tells him,
      in the words she uses to husbands. A place means a sieve and a stool, in the dry.]]
    share_places()
  end,
}

local WOMEN = {
  expecting = [[The women's federation asks how the spring's forty-four births went, and
    how many are expecting now. Yao's answer comes back: a nought, the federation thinks,
    has fallen off.]],
  nursing = [[The sieves in the seed shed hang low again. The children who learned to walk
    there fetch two portions from the hall. Ding knows them by the bran in their hair.]],
  stopped = [[The women's federation's new form has Yao's line printed in it, *courses
    stopped*. She has gone on overleaf, and onto the back of another form, since the
    answer no longer fits.]],
  none = [[*Women's troubles,* says the dyke's roll for the year, and gives a page of
    names. Yao rules a column beside them: what each was carrying.]],
}

event "light_back" {
  tags = { "tells" },
  when = [[month >= '1959-11' and month <= '1960-02' and facts.office
    and facts.light ~= '' and people.yao.here]],
  heading = "Third line",
  weight = 20,
  who = "yao", place = "clinic", form = "list",
  ask = "nothing", sources = { "I1", "F27", "composed" },
  enter = function() say(WOMEN[facts.light]) end,
}
