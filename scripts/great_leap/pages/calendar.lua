-- The farm year (`k`) and what is due. The solar terms are the same everywhere; the work
-- that goes with them is that of the home province, on the plain north of the Huai: the
-- days of sowing after F71, the rest recalled. The estimates come when the place's own
-- crops ripen. What is due is what the county and the station have said.
local TERMS = {
  { 1, "Lesser Cold", "小寒", "Xiǎohán", "6 January", "Water works; manure is carted." },
  { 1, "Greater Cold", "大寒", "Dàhán", "20 January",
    "Water works. The stores run down towards New Year." },
  { 2, "Start of Spring", "立春", "Lìchūn", "4 February",
    "Manure is carted, dykes are mended." },
  { 2, "Rain Water", "雨水", "Yǔshuǐ", "19 February",
    "The wheat is rolled, to keep the wet in." },
  { 3, "Insects Stir", "惊蛰", "Jīngzhé", "6 March", "The wheat greens and is dressed." },
  { 3, "Spring Equinox", "春分", "Chūnfēn", "21 March", "The wheat is watered." },
  { 4, "Clear and Bright", "清明", "Qīngmíng", "5 April",
    "Graves are swept. Land is made ready for sorghum and cotton." },
  { 4, "Grain Rain", "谷雨", "Gǔyǔ", "20 April",
    "Maize and cotton are sown, sweet potatoes bedded." },
  { 5, "Start of Summer", "立夏", "Lìxià", "6 May", "The wheat is in ear." },
  { 5, "Grain Fills", "小满", "Xiǎomǎn", "21 May",
    "The wheat fills. The [gap before it](term:hungry_gap) is at its widest." },
  { 6, "Grain in Ear", "芒种", "Mángzhòng", "6 June",
    "The wheat is cut. Maize and soya follow it; the potato vines are set." },
  { 6, "Summer Solstice", "夏至", "Xiàzhì", "21 June",
    "Threshing and hoeing. The summer grain is handed over." },
  { 7, "Lesser Heat", "小暑", "Xiǎoshǔ", "7 July", "Hoeing." },
  { 7, "Greater Heat", "大暑", "Dàshǔ", "23 July", "Hoeing. The river is watched." },
  { 8, "Start of Autumn", "立秋", "Lìqiū", "8 August",
    "The maize is still [green](term:green_crops), and is guarded." },
  { 8, "End of Heat", "处暑", "Chǔshǔ", "23 August", "Hemp and early millet come in." },
  { 9, "White Dew", "白露", "Báilù", "8 September",
    "Sorghum, millet and the early maize come in." },
  { 9, "Autumn Equinox", "秋分", "Qiūfēn", "23 September",
    "Wheat sowing begins. [](cite:F71) Cotton is picked." },
  { 10, "Cold Dew", "寒露", "Hánlù", "8 October",
    "From now to Frost's Descent wheat is sown day and night. [](cite:F71)" },
  { 10, "Frost's Descent", "霜降", "Shuāngjiàng", "23 October",
    "The last wheat is sown, [](cite:F71) and the "
      .. "[sweet potatoes](term:sweet_potato) are dug." },
  { 11, "Start of Winter", "立冬", "Lìdōng", "7 November",
    "The potatoes go into their pits." },
  { 11, "Lesser Snow", "小雪", "Xiǎoxuě", "22 November",
    "The purchase of the autumn grain closes." },
  { 12, "Greater Snow", "大雪", "Dàxuě", "7 December", "Water works." },
  { 12, "Winter Solstice", "冬至", "Dōngzhì", "22 December", "Water works." },
}
local NEW_YEAR = { { "1959-02", "8" }, { "1960-01", "28" }, { "1961-02", "15" },
  { "1962-02", "5" } }

local year = {
  { title = "The quota", when = "facts.office and facts.quota_told",
    due = "Of {books.quota:jin} for this grain year the station has "
      .. "{books.delivered:jin}. Still due: {max(0, books.quota - books.delivered):jin}.",
  },
  { title = "The figure", when = "facts.office and facts.figure_due == 'autumn'",
    due = "Autumn grain for the whole commune, jin a mu, by telephone." },
  { title = "The figure", when = "facts.office and facts.figure_due == 'summer'",
    due = "The standing crop for the whole commune, jin a mu, by telephone, this "
      .. "month." },
  { title = "The furnaces", when = "facts.office and facts.furnaces_listed",
    due = "On the county's last list: {facts.asked_furnaces:hands}." },
  { title = "The points", when = "not facts.office",
    due = "Upper Kiln's page, carried down to the office on the tenth." },
}

for _, term in ipairs(TERMS) do
  local month, title, characters, pinyin, day, work = table.unpack(term)
  year[#year + 1] = { month = month, title = title, characters = characters,
    pinyin = pinyin, text = "About " .. day .. ". " .. work, when = "facts.home" }
  year[#year + 1] = { month = month, title = title, characters = characters,
    pinyin = pinyin, text = "About " .. day .. ".", when = "not facts.home" }
end

for _, row in ipairs(NEW_YEAR) do
  local month, day = table.unpack(row)
  year[#year + 1] = { month = month, title = "Spring Festival", characters = "春节",
    pinyin = "Chūnjié", text = "New Year's Day is the " .. day .. "th." }
end

-- Months in which some place's crops are estimated, until nobody telephones any more.
local function in_month(fact, m)
  local whens = {}
  for y = 1958, 1960 do
    whens[#whens + 1] = fact .. " == '" .. y .. (m < 10 and "-0" or "-") .. m .. "'"
  end
  return table.concat(whens, " or ")
end

for m = 5, 10 do
  year[#year + 1] = { month = m, title = "The summer figure",
    text = "The crop of winter or spring is [estimated](term:estimate) as it stands; "
      .. "its quota follows in the month after.",
    when = in_month("facts.summer", m) }
  year[#year + 1] = { month = m, title = "The autumn figure",
    text = "The autumn crop is [estimated](term:estimate) as it stands; its quota "
      .. "follows in the month after.",
    when = in_month("facts.autumn", m) }
end

return year
