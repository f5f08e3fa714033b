-- The commune as the map in the office has it (`m`), north above: sixteen brigades, four
-- of which have names here, between the hills and the river. Composed.
local COLS, ROWS = 64, 22
local OTHERS = {
  { 2, "Second", 52, 6 }, { 4, "Fourth", 14, 16 }, { 5, "Fifth", 26, 15 },
  { 6, "Sixth", 8, 12 }, { 8, "Eighth", 22, 4 }, { 9, "Ninth", 40, 4 },
  { 10, "Tenth", 58, 12 }, { 11, "Eleventh", 36, 17 }, { 13, "Thirteenth", 56, 16 },
  { 14, "Fourteenth", 50, 12 }, { 15, "Fifteenth", 42, 13 }, { 16, "Sixteenth", 25, 8 },
}

local items = {
  { kind = "river", label = "The river",
    spots = { { 0, 19 }, { 12, 20 }, { 26, 18 }, { 40, 20 }, { 52, 19 }, { 63, 20 } },
    text = "Along the south, from west to east. It floods; beyond it lies another "
      .. "county." },
  { kind = "road", label = "The county road",
    spots = { { 30, 11 }, { 38, 10 }, { 45, 9 }, { 54, 9 }, { 63, 8 } },
    text = "From the office east by the grain station and Stone Bridge, and on to the "
      .. "county town." },
  { kind = "road", label = "The north road",
    spots = { { 30, 11 }, { 32, 6 }, { 34, 0 } },
    text = "From the office north, out of the commune." },
  { kind = "road", label = "The ferry road",
    spots = { { 30, 11 }, { 38, 15 }, { 46, 17 } },
    text = "From the office to the landing." },
  { kind = "road", label = "The kiln path",
    spots = { { 30, 11 }, { 21, 7 }, { 11, 5 } },
    text = "From the office up to Upper Kiln, eleven [li](term:li)." },
  { kind = "hill", label = "The far hill", spots = { { 4, 2 } },
    text = [[In the north-west. {facts.orchard == 'hills' and 'Its scrub went for '
      .. 'charcoal in October 1958.' or 'Scrub.'}]] },
  { kind = "hill", label = "The near hills", spots = { { 15, 1 } },
    text = [[Behind Upper Kiln.{facts.orchard ~= '' and ' Bare since October 1958.'
      or ''}]],
  },
  { kind = "office", id = "office", label = "Office", spots = { { 30, 11 } },
    text = "The commune's office, with the switchboard and the store, where the roads "
      .. "meet." },
  { kind = "brigade", id = "stone_bridge", label = "Stone Bridge", characters = "石桥",
    pinyin = "Shíqiáo", spots = { { 45, 9 } },
    text = "First brigade. The best land, flat, on the road east." },
  { kind = "brigade", id = "hollow", label = "Liu's Hollow", characters = "刘洼",
    pinyin = "Liúwā", spots = { { 19, 14 } },
    text = "Third brigade. Low and wet, towards the river, with sweet potatoes on its "
      .. "sandy rise. You come from here." },
  { kind = "brigade", id = "upper_kiln", label = "Upper Kiln", characters = "上窑",
    pinyin = "Shàngyáo", spots = { { 11, 5 } },
    text = "Seventh brigade. In the hills, north-west, furthest from the office." },
  { kind = "brigade", id = "ferry", label = "Ferry", characters = "渡口",
    pinyin = "Dùkǒu", spots = { { 46, 17 } },
    text = "Twelfth brigade, at the river, south-east; the old market." },
  { kind = "landing", id = "landing", label = "Landing", spots = { { 48, 19 } },
    text = [[Where the ferry puts in.{facts.passes ~= '' and ' In November 1959 a pole '
      .. 'was laid across the road to it.' or ''}]] },
  { kind = "station", id = "station", label = "Grain station", spots = { { 38, 10 } },
    text = "The state's, by the road to Stone Bridge. The commune has no key." },
  { kind = "kiln", id = "kiln", label = "Old kiln", spots = { { 8, 7 } },
    text = "At Upper Kiln; cold." },
  { kind = "orchard", id = "orchard", label = "Orchard", spots = { { 15, 4 } },
    text = [[Pears, beside Upper Kiln.{facts.orchard == 'fruit' and ' Every second tree '
      .. 'is a stump.' or ''}]] },
  { kind = "furnace", id = "furnaces", label = "Furnaces", spots = { { 33, 3 } },
    text = "By the north road. On the last list of hands: {facts.furnaces:hands}.",
    when = "facts.office and facts.furnaces > 0 and month < '1959-02'" },
}

for _, row in ipairs(OTHERS) do
  local number, name, x, y = table.unpack(row)
  items[#items + 1] = { kind = "brigade", id = "brigade_" .. number,
    label = number .. (number == 2 and "nd" or "th"), spots = { { x, y } },
    text = name .. " brigade." }
end

return { cols = COLS, rows = ROWS, items = items }
