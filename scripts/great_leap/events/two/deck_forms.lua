-- January and April 1959, from the deck of act two, and what comes of it. What causes
-- swelling: P1, F24 (doctors in Hebei, January). Resale by heads and names: B6, F32
-- (Dingxi, May 1959: disbelieved), F19 (210,000 jin asked for, and a label). The calls,
-- forms, leaflet, string of knots and the rule of ten and twenty are composed.
local deeds = require "deeds"

local function cause(word, words, effect)
  return function()
    facts.swelling = word
    effect()
    say(words)
  end
end

event "swelling" {
  when = [[(month == '1959-01' or month == '1959-04') and facts.office
    and people.yao.here and people.wen.here and facts.hunger >= 1]],
  heading = "Yao, on the telephone",
  weight = 6,
  who = "yao", place = "line", form = "call",
  ask = "words", sources = { "P1", "F24", "composed" }, owes = { "swelling_back" },
  record = [[On 24 January 1959 Hebei's committee passed round a report on swelling: 4,636
    cases and 306 deaths in Baoding prefecture, 2,447 and 262 in Xushui, the model county.
    Doctors had been asked whether sweet potatoes were the cause, and put it down to the
    mixture of foods and to want of rest. [](cite:F24) That a director signed such a
    return is composed.]],
  discuss = { "cause",
    "Either cause can be defended from what the midwife sees. What would "
      .. "each of them oblige somebody further up to do?" },
  text = [["Swollen legs, mostly. ... With the thumb, and count how long the dent stays.
    ... Sweet potatoes? [](cite:F24) Some had frosted ones, yes. ... You would like a
    cause that is on your form." Yao, the midwife, puts the receiver down and asks how
    *[oedema](term:oedema)* is written. As director you sign for the cause. For one on the
    form the bureau sends some soya; any other goes to the county, which may send more, or
    ask who says so.]],
  choices = {
    { "grain", "Sign for \"too little grain\", and the number of legs.", tag = "tell",
      effect = cause("grain", [[The bureau asks by return what is meant by *little*. Its
        second letter brings soya, eleven sacks, for an experiment.]], function()
          deeds.relief(11000)
          deeds.post(-3)
          deeds.file(1)
          deeds.warm("yao", 1)
        end) },
    { "potatoes", "Sign for \"sweet potatoes\", which is on the form.", tag = "pass_up",
      effect = cause("potatoes", [[Soya comes within the week, and a leaflet. Yao gives
        out the soya and cuts up the leaflet to wrap powders in.]], function()
          deeds.relief(5000)
          deeds.post(1)
          deeds.warm("yao", -1)
        end) },
  },
}

local CAUSE = {
  potatoes = [[The bureau's poster on swelling has come: *Sweet potatoes. Peel; chew; do
    not exceed.* Ding has hung it in the Hollow's hall, at the height of the ladle. ["If
    any turn up," she says, "I'll warn them."](said:ding)]],
  grain = [[In the bureau's table of causes of swelling the column *grain* has one entry,
    East Wind's. A pencilled arrow leads from it to *other*.]],
}

event "swelling_back" {
  tags = { "tells" },
  when = [[month >= '1959-07' and month <= '1959-09' and facts.office
    and facts.swelling ~= '' and people.ding.here]],
  heading = "By cause",
  weight = 20000,
  who = "ding", place = "hall", form = "poster",
  ask = "nothing", sources = { "P1", "F24", "composed" },
  enter = function() say(CAUSE[facts.swelling]) end,
}

local SENT_AT_ONCE, LOOKED_AT = 10, 20 -- of every hundred; composed
local JIN = 900       -- a head in the hundred, up to ten. Composed
local JIN_BEYOND = 400 -- the same up to twenty; beyond it, less comes. Composed

-- What the station sends for a figure, in jin.
local function sent_for(heads)
  if heads <= SENT_AT_ONCE then return JIN * heads end
  local more = math.min(heads, LOOKED_AT) - SENT_AT_ONCE
  return JIN * SENT_AT_ONCE + JIN_BEYOND * more + 150 * math.max(0, heads - LOOKED_AT)
end

local function answer_to(heads)
  if heads == 0 then
    return [[By East Wind's form nobody is short. Bai reads it twice and asks whether the
      station might have its sacks back.]]
  elseif heads <= SENT_AT_ONCE then
    return [[The grain is there within the week, {jin:jin} for the names.]]
  elseif heads <= LOOKED_AT then
    return [[Ten names fit on the lines. The rest go round the edge. {jin:jin} come, and a
      query about the margin.]]
  end
  return [[Somebody is sent. He looks, he eats, and he takes the string away with him.
    {jin:jin} come on the Thursday before the wheat.]]
end

local function told_short(heads)
  facts.short_told = heads
  local jin = sent_for(heads)
  deeds.relief(jin)
  deeds.post(heads == 0 and 3 or heads <= SENT_AT_ONCE and 0 or -heads / 12)
  if heads > LOOKED_AT then deeds.file(1) end
  deeds.warm("ding", heads > SENT_AT_ONCE and 1 or heads == 0 and -1 or 0)
  say(answer_to(heads), { jin = jin })
end

event "resale_form" {
  when = [[month == '1959-04' and facts.office and people.ding.here
    and facts.hunger >= 1]],
  heading = "Of every hundred",
  weight = 6,
  who = "bai", place = "station", form = "form",
  ask = "figure", sources = { "B6", "F32", "F19", "composed" }, owes = { "resale_back" },
  record = [[Every spring communes could ask, early or late or not at all, for grain to be
    sold back; the county decided. In Dingxi, Gansu, need was given as 45 in a hundred in
    May 1959, and was not believed. [](cite:F32) A work team at Jigongshan asked for
    210,000 jin in June; its head, Li Ruiying, was labelled right-leaning. [](cite:F19)]],
  discuss = { "cause",
    "A small figure is paid at once and a large one is first looked into. What does such "
      .. "a custom do to the figures, without anyone ordering it?" },
  enter = function()
    say [[*[Resale](term:resale), by heads. Short until the wheat, of every hundred: __.
      By name, overleaf.* Overleaf there are ten lines. Bai of the station knows the
      custom: up to ten, grain is sent; beyond twenty, a man is sent to look. ["And he
      eats," says Bai.](said:bai) Ding, the Hollow's cook, has sent a string with a knot
      for each bowl handed back and asked for again. It will not fit the drawer.]]
    told_short(number { id = "short", min = 0, max = 60, step = 1,
      unit = "of every hundred", marks = { { 4, "last spring" } },
      text = "Short until the wheat, of every hundred." })
  end,
}

local AGAIN = {
  none = [[A clerk at the county has pencilled a one before your nought.]],
  few = [[The names overleaf are typed in. Wen reads them to the queue, where for some of
    them an aunt answers, and ticks them off.]],
  many = [[Ding's string of knots is sewn to its corner. Wen goes down the knots with the
    register beside her, and reduces.]],
}

event "resale_back" {
  tags = { "tells" },
  when = [[month >= '1960-04' and month <= '1960-06' and facts.office
    and facts.short_told >= 0 and people.wen.here]],
  heading = "Since supplied",
  weight = 20000,
  who = "wen", place = "office", form = "form",
  ask = "nothing", sources = { "B6", "composed" },
  enter = function()
    local told = facts.short_told
    say([[This year's form for resale has last spring's figure printed in it. *Of every
      hundred, {facts.short_told}. Reduce by those since supplied.* ]]
      .. (told == 0 and AGAIN.none or told <= SENT_AT_ONCE and AGAIN.few or AGAIN.many))
  end,
}
