-- The nation's yearly series, beside which the commune's books are laid at the end. Where
-- two sources differ the lower and the higher stand: the yearbook of 1983 and the later
-- ones for grain, the two procurement series for the levy, the register and Banister's
-- reconstruction for deaths and births, calendar and grain year for exports. What of it
-- was read and what is recalled stands with the source.
local function series(title, unit, rows)
  rows.title, rows.unit, rows.source = title, unit, "national"
  return rows
end

return {
  grain = {
    series("The nation: grain harvested", "million tonnes", {
      { "1957", 195.05 }, { "1958", 197.65, 200 }, { "1959", 169.68, 170 },
      { "1960", 143.5, 143.85 }, { "1961", 136.5, 147.5 }, { "1962", 154.41, 160 },
    }),
    series("The nation: grain announced at the time", "million tonnes", {
      { "1957", 185 }, { "1958", 375 }, { "1959", 270 },
    }),
    series("The nation: taken by the state", "of every hundred jin harvested", {
      { "1957", 24, 24.6 }, { "1958", 26, 29.4 }, { "1959", 38, 39.7 },
      { "1960", 32, 35.6 }, { "1961", 25, 27.4 }, { "1962", 20, 23.8 },
    }),
    series("The nation: sold back to villages", "million tonnes", {
      { "1957", 14.17 }, { "1958", 17.03 }, { "1959", 19.84 }, { "1960", 20.16 },
      { "1961", 14.66 }, { "1962", 12.43 },
    }),
    series("The nation: grain sold abroad, less what was bought", "million tonnes", {
      { "1958", 2.66, 3.25 }, { "1959", 4.16, 4.74 }, { "1960", 1, 2.65 },
      { "1961", -4.45 }, { "1962", -3.89 },
    }),
  },
  labour = {
    series("The nation: hands on the land", "million", {
      { "1957", 193.1 }, { "1958", 154.92 }, { "1959", 162.73 }, { "1960", 170.19 },
      { "1961", 197.49 }, { "1962", 212.78 },
    }),
  },
  people = {
    series("The nation: deaths", "per thousand people", {
      { "1957", 10.8, 18.1 }, { "1958", 12, 20.7 }, { "1959", 14.6, 22.1 },
      { "1960", 25.4, 44.6 }, { "1961", 14.2, 23 }, { "1962", 10, 14 },
    }),
    series("The nation: births", "per thousand people", {
      { "1957", 34, 43.3 }, { "1958", 29.2, 37.8 }, { "1959", 24.8, 28.5 },
      { "1960", 20.9, 26.8 }, { "1961", 18, 22.4 }, { "1962", 37, 41 },
    }),
  },
  steel = {
    series("The nation: steel as announced; of 1958 also what was usable",
      "million tonnes", {
      { "1957", 5.35 }, { "1958", 8, 11.08 }, { "1959", 13.87 }, { "1960", 18.66 },
      { "1961", 8.7 }, { "1962", 6.67 },
    }),
  },
}
