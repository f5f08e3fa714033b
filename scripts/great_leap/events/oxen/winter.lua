-- Chain 2, bean cake in the winter of 1959 and the shed in spring. Composed: the press
-- and its sixty thousand jin, the shed book, the point book, all that is said. The
-- record: bean cake for oxen or for people H4; animals lost over cliffs, calves that
-- vanish, people who plough (F72).
local deeds = require "deeds"

local PART = 600 -- jin of cake a part of a hundred

local ASKS = {
  [true] = [[["Half would do," says Pan, the ox keeper. "I'm telling you the real
    half."](said:pan) He breaks cake small, for the oxen and for the children who come.]],
  [false] = [[Pan breaks off a corner of cake, to show how an ox would take it, and eats
    it. ["All of it," he says,](said:pan) having asked before and been given a third.]],
}

local function asks()
  if not people.pan.here then return "From Ferry's shed nobody has come to ask." end
  return ASKS[people.pan.warm > 0]
end

local function share_out(parts)
  facts.cake_oxen, facts.cake_halls = parts.oxen, parts.pots
  deeds.feed(parts.oxen / 100)
  deeds.relief((parts.pots + parts.county) * PART)
  deeds.hand_over(parts.county * PART)
  deeds.post(parts.county >= 50 and 3 or parts.county >= 20 and 1 or -2)
  if parts.oxen >= 50 then
    deeds.warm("pan", 1)
  elseif parts.oxen < 20 then
    facts.ox_down = facts.ox_down + 2
    deeds.warm("pan", -1)
  end
end

event "cake" {
  heading = "Bean cake",
  when = "month >= '1959-11' and month <= '1960-02' and facts.office",
  weight = 20,
  who = "pan", place = "press", form = "share", ask = "share",
  sources = { "H4", "F72", "composed" },
  owes = { "oxen_spring", "bill" },
  record = [[Brigade and keeper decided what an ox was fed; bean cake went to oxen or to
    children, weak animals were slaughtered early, and hay was put under guard. Where
    there was nothing, animals were driven over cliffs for their meat and calves
    vanished. [](cite:F72) By a national series, recalled, there were 84 million large
    animals in 1957 and 69 million in 1961. [](cite:national) The press is composed.]],
  discuss = { "significance",
    "Cake given to an ox in January and cake boiled for a hall in January are both gone "
      .. "by May. Where would each of them show in a return of the following autumn?" },
  enter = function()
    say([[Bean oil goes to the county; what is left is pressed into wheels of cake, and
      Ferry's press has sixty thousand jin until May. Soaked, cake is what an ox ploughs
      on. Soaked longer, it has begun to go into the halls' pots. [](cite:F72) And now it
      counts as grain, the county telephones. ]]
      .. asks())
    share_out(allocate { id = "cake_parts", total = 100, step = 10, unit = "parts",
      text = "Six hundred jin of cake a part. What is not given stays in the press.",
      { "pots", "The halls, soaked and boiled" },
      { "oxen", "Oxen, until May" },
      { "county", "The county, as grain" },
    })
    say(facts.cake_oxen >= 50 and [[The wheels for Ferry go over on a sledge. Pan signs
      for them by weight and by smell.]]
      or facts.cake_halls >= 50 and [[While it lasts the halls smell of an oil press.]]
      or "The press is locked again, and the key goes back on its nail in the office.")
  end,
}

-- What the shed's book says of the cake.
local function fed()
  if facts.cake_oxen < 0 then return "*Cake: none entered.*" end
  if facts.cake_oxen >= 50 then
    return "*Cake: {facts.cake_oxen} parts in a hundred. Eaten in the shed, all. By "
      .. "oxen, two thirds.*"
  end
  return facts.cake_oxen > 0 and "*Cake: {facts.cake_oxen} parts in a hundred. Gone by "
    .. "New Year.*" or "*Cake: to the halls, to the county. See there.*"
end

event "oxen_spring" {
  tags = { "tells" },
  heading = "Shed and points",
  when = "month >= '1960-03' and month <= '1960-05' and facts.office",
  weight = "month == '1960-05' and 300000 or 20000",
  place = "ferry", form = "two_entries", ask = "nothing",
  sources = { "H4", "F72", "composed" },
  owes = { "bill", "bill_seen" },
  enter = function()
    say("*Shed book, Ferry. At the start, 11. Dead: the black one. Lain down since: "
      .. "{facts.ox_down}. Lost over the bank in the dark: two, and a calf; hides not "
      .. "found.* [](cite:F72) *Now, {8 - facts.ox_down}.* " .. fed())
    say "*Point book, the same day. Harrow, upper team: pulled by eight. Ten each.*"
    say(people.pan.here and [[Pan walks backwards before the eight people and calls the
      turns.]]
      or [[Pan's daughter-in-law keeps the shed book. Under *keeper* she puts *away*, with
        the date.]])
  end,
}
