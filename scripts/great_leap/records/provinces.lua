-- The province of the game: deaths per thousand people as registered, and what Cao
-- Shuji's count makes of the famine's years (millions, percent of the people). From the
-- project's table of provinces; `mark` says whether the rates were read or recalled,
-- `cao_mark` the same of the count, `note` what else is said of it. A province that is
-- not here has no figure that we hold.
local function row(mark, r57, r58, r59, r60, r61, cao_m, cao_pct)
  return { mark = mark, ["1957"] = r57, ["1958"] = r58, ["1959"] = r59, ["1960"] = r60,
    ["1961"] = r61, cao_m = cao_m, cao_pct = cao_pct, cao_mark = "recalled" }
end

local READ = "read in a repost of a printed table"
local UNLABELLED = "read in a table without a label, whose figures fit this province"
local RECALLED = "recalled, and not looked up again"

local provinces = {
  Hebei = row(RECALLED, 11.3, 10.9, 12.3, 15.8, 13.6, "0.6", "1.1"),
  Heilongjiang = row(RECALLED, 10.5, 9.2, 12.8, 10.6, 11.1, "0.2", "1.0"),
  Zhejiang = row(RECALLED, 9.3, 9.2, 10.8, 11.9, 9.8, "0.1", "0.6"),
  Anhui = row(RECALLED, 9.1, 12.3, 16.7, 68.6, 8.1, "6.3", "18.4"),
  Jiangxi = row(RECALLED, 11.5, 11.3, 13.0, 16.1, 11.5, "0.2", "1.1"),
  Shandong = row(UNLABELLED, 12.1, 12.8, 18.2, 23.6, 18.4, "1.8", "3.4"),
  Henan = row(READ, 11.8, 12.7, 14.1, 39.6, 10.2, "2.9", "6.1"),
  Hubei = row(RECALLED, 9.6, 9.6, 14.5, 21.2, 9.1, "0.7", "2.2"),
  Guangdong = row(RECALLED, 8.4, 9.2, 11.1, 15.2, 10.8, "0.7", "1.7"),
  Sichuan = row(READ, 12.1, 25.2, 46.9, 54.0, 29.4, "9.4", "13.1"),
  Shaanxi = row(RECALLED, 10.3, 11.0, 12.7, 12.3, 8.8, "0.2", "1.0"),
  Gansu = row(RECALLED, 11.3, 21.1, 17.4, 41.3, 11.5, "1.0", "6.5"),
}

for _, name in ipairs { "Anhui", "Sichuan" } do provinces[name].cao_mark = "read" end
provinces.Sichuan.note = " Estimates run from four to over ten million. [](cite:F66)"
provinces.Henan.note = " Xinyang prefecture alone is put at about a million. [](cite:F13)"

return provinces
