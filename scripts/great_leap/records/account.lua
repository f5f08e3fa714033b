-- The two books side by side, the deaths beyond the normal, and the names.
local clock = require "model.clock"

local floor = math.floor

local account = {}

local function year_line(row)
  say([[{year}. Reported, {told:jin}; so, {so:jin}. Asked by the state, {asked:jin};
    delivered by New Year, {given:jin}.]],
    { year = row.year, told = row.reported, so = row.so, asked = row.quota,
      given = row.delivered })
end

-- A share of the people in words.
local function in_words(percent)
  if percent <= 0 then return "No more than in an ordinary run of years." end
  if percent < .5 then return "Fewer than one in two hundred." end
  return "About one in " .. floor(100 / percent + .5) .. "."
end

function account.books(game)
  say "**The two books.** Crops of each year, as they were told and as they were cut."
  for year = 1958, 1961 do
    if game.years[year] then year_line(game.years[year]) end
  end
  say([[Deaths beyond those of an ordinary run of years, of every hundred people who lived
    here in August 1958: {percent}. {words} No office entered them under that head.]],
    { percent = game.excess_pct, words = in_words(game.excess_pct) })
end

-- Who is gone: the dead, and those who left and had not come back. In the order of the
-- register's book, by brigade and household.
local function gone(named)
  local last, list = {}, {}
  for i, entry in ipairs(named) do last[entry.household .. "/" .. entry.name] = i end
  for i, entry in ipairs(named) do
    if last[entry.household .. "/" .. entry.name] == i
        and (entry.what == "died" or entry.what == "left") then
      list[#list + 1] = entry
    end
  end
  return list
end

-- The entries by one of their fields: keys in the order in which they first come, and the
-- list of each.
local function grouped(list, field)
  local order, groups = {}, {}
  for _, entry in ipairs(list) do
    local key = entry[field]
    if not groups[key] then
      order[#order + 1], groups[key] = key, {}
    end
    groups[key][#groups[key] + 1] = entry
  end
  return order, groups
end

local MONTHS = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
}

local function line_of(entry)
  local years = entry.years
  local age = years and (years > 0 and years or "under one") .. ", " or ""
  return entry.name .. ", " .. age .. (entry.what == "left" and "left " or "")
    .. (entry.t and MONTHS[clock.month(entry.t)] .. " " .. clock.year(entry.t)
      or entry.month)
end

local function house_line(house, list)
  local words = "*House of " .. house .. ":* "
  for i, entry in ipairs(list) do
    words = words .. (i > 1 and "; " or "") .. line_of(entry)
  end
  return words .. "."
end

-- As many names as a page holds; who is left over stands on the next.
local MOST = 64

local function brigade_page(brigade, list, shown)
  local houses, by_house = grouped(list, "household")
  local words = "**" .. brigade .. ".**"
  for _, house in ipairs(houses) do
    local names = by_house[house]
    if shown > 0 and shown + #names > MOST then
      say(words)
      pause()
      words, shown = "**" .. brigade .. "**, continued.", 0
    end
    words, shown = words .. " " .. house_line(house, names), shown + #names
  end
  say(words)
  return shown
end

-- What relief money went to, where the player shared it out.
function account.relief()
  if facts.relief_grain < 0 then return end
  say "Of relief money here, {facts.relief_grain} parts in a hundred went to grain."
end

function account.names(game)
  local list = gone(game.named)
  if #list == 0 then
    say "**The register.** Of the forty households that it followed, nobody is missing."
    return
  end
  say [[**The register.** Of the forty households that it followed: who died, and who left
    and had not come back by February 1962.]]
  local order, groups = grouped(list, "brigade")
  local shown = 0
  for _, brigade in ipairs(order) do
    shown = brigade_page(brigade, groups[brigade], shown)
  end
end

return account
