-- What the desk knew; then what is known now: the two books side by side, the deaths
-- beyond the normal, and the names.
local clock = require "model.clock"

local floor = math.floor

local account = {}

-- The four crops, lent to the tables.
local function crops(game)
  return { a = game.years[1958], b = game.years[1959], c = game.years[1960],
    d = game.years[1961] }
end

function account.desk(game)
  say "## What the desk knew"
  say [[Each year's crop as East Wind told it, the grain that the state asked for, and
    what was delivered of it by New Year.]]
  say([[| Year | Told | Asked for | Delivered |
    |---|--:|--:|--:|
    | 1958 | {a.reported:jin} | {a.quota:jin} | {a.delivered:jin} |
    | 1959 | {b.reported:jin} | {b.quota:jin} | {b.delivered:jin} |
    | 1960 | {c.reported:jin} | {c.quota:jin} | {c.delivered:jin} |
    | 1961 | {d.reported:jin} | {d.quota:jin} | {d.delivered:jin} |]], crops(game))
end

-- A share of the people in words.
local function in_words(percent)
  if percent <= 0 then return "No more than in an ordinary run of years." end
  if percent < .5 then return "Fewer than one in two hundred." end
  return "About one in " .. floor(100 / percent + .5) .. "."
end

function account.books(game)
  say "**The two books.** Each year's crop as it was told, and as it was cut."
  say([[| Year | Told | So |
    |---|--:|--:|
    | 1958 | {a.reported:jin} | {a.so:jin} |
    | 1959 | {b.reported:jin} | {b.so:jin} |
    | 1960 | {c.reported:jin} | {c.so:jin} |
    | 1961 | {d.reported:jin} | {d.so:jin} |]], crops(game))
  say([[**The dead.** Deaths beyond those of an ordinary run of years, of every hundred
    people who lived here in August 1958: {percent}. {words} No office entered them under
    that head.]],
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
  local words = "- House of " .. house .. ": "
  for i, entry in ipairs(list) do
    words = words .. (i > 1 and "; " or "") .. line_of(entry)
  end
  return words .. ".\n"
end

-- As many names as a page holds; who is left over stands on the next.
local MOST = 64

local function brigade_page(brigade, list, shown)
  local houses, by_house = grouped(list, "household")
  local words = "### " .. brigade .. "\n\n"
  for _, house in ipairs(houses) do
    local names = by_house[house]
    if shown > 0 and shown + #names > MOST then
      say(words)
      pause()
      words, shown = "### " .. brigade .. ", continued\n\n", 0
    end
    words, shown = words .. house_line(house, names), shown + #names
  end
  say(words)
  return shown
end

-- What relief money went to, where the player shared it out.
function account.relief()
  if facts.relief_grain < 0 then return end
  say "Of relief money here, {facts.relief_grain} parts in a hundred went to grain."
end

local function names(list)
  scene("1962-02.register", "The register")
  say [[Of the forty households that it followed: who died, and who left and had not come
    back by February 1962.]]
  local order, groups = grouped(list, "brigade")
  local shown = 0
  for _, brigade in ipairs(order) do
    shown = brigade_page(brigade, groups[brigade], shown)
  end
  pause()
end

-- Ends the page of the books. The names stand on pages of their own, for whoever wants to
-- read them.
function account.register(game)
  local list = gone(game.named)
  if #list == 0 then
    say "**The register.** Of the forty households that it followed, nobody is missing."
    pause()
    return
  end
  local register = choose { id = "names",
    text = "The register of forty households lies beside the two books: who died and who "
      .. "left, by name. It gives no causes.",
    { "read", "Open the register." },
    { "closed", "Leave it closed." },
  }
  if register == "read" then names(list) end
end

return account
