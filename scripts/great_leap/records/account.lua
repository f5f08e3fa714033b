-- The two books side by side, the deaths beyond the normal, and the names.
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

-- The brigades in the order of the county, each with its entries in the order of the
-- register.
local function by_brigade(named)
  local order, entries = {}, {}
  for _, entry in ipairs(named) do
    if not entries[entry.brigade] then
      order[#order + 1] = entry.brigade
      entries[entry.brigade] = {}
    end
    local list = entries[entry.brigade]
    list[#list + 1] = entry
  end
  return order, entries
end

-- As many names as a page holds; who is left over stands on the next.
local MOST = 24

local function line_of(entry)
  return entry.name .. (entry.household and entry.household ~= entry.name
    and " (" .. entry.household .. ")" or "") .. ", " .. entry.what .. ", "
    .. entry.month
end

function account.names(game)
  if #game.named == 0 then
    say "**The register.** Of the forty households that it followed, nobody is missing."
    return
  end
  say "**The register.** From the forty households that it followed:"
  local order, entries = by_brigade(game.named)
  local shown = 0
  for _, brigade in ipairs(order) do
    local words
    for _, entry in ipairs(entries[brigade]) do
      if shown > 0 and shown % MOST == 0 then
        if words then say("{words}.", { words = words }) end
        words = nil
        pause()
      end
      words = (words and words .. "; " or brigade .. ": ") .. line_of(entry)
      shown = shown + 1
    end
    if words then say("{words}.", { words = words }) end
  end
end

return account
