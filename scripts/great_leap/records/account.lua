-- What the desk knew; then what is known now: the two books side by side, the deaths
-- beyond the normal, and the names.
local clock = require "model.clock"
local game = require "game"
local spoken = require "spoken"
local sums = require "records.sums"

local floor = math.floor

local account = {}

-- The four crops, lent to the tables.
local function crops()
  return { a = game.years[1958], b = game.years[1959], c = game.years[1960],
    d = game.years[1961] }
end

function account.desk()
  say "## What the desk knew"
  say([[| Year | Crop, as told | Asked for | Delivered by New Year |
    |---|--:|--:|--:|
    | 1958 | {a.reported:jin} | {a.quota:jin} | {a.delivered:jin} |
    | 1959 | {b.reported:jin} | {b.quota:jin} | {b.delivered:jin} |
    | 1960 | {c.reported:jin} | {c.quota:jin} | {c.delivered:jin} |
    | 1961 | {d.reported:jin} | {d.quota:jin} | {d.delivered:jin} |]], crops())
end

-- A share of the people in words.
local function in_words(percent)
  if percent <= 0 then return "No more than in an ordinary run of years." end
  if percent < .5 then return "Fewer than one in two hundred." end
  return "About one in " .. floor(100 / percent + .5) .. "."
end

function account.books()
  say "**The two books**: each crop, as told and as cut."
  say([[| Year | Told | Cut |
    |---|--:|--:|
    | 1958 | {a.reported:jin} | {a.so:jin} |
    | 1959 | {b.reported:jin} | {b.so:jin} |
    | 1960 | {c.reported:jin} | {c.so:jin} |
    | 1961 | {d.reported:jin} | {d.so:jin} |]], crops())
end

-- Of jin.
local function thousands(tonnes) return floor(tonnes * 2000 / 1000 + .5) end

-- Where each year's grain went, in thousands of jin. 1958 is from August on.
function account.grain()
  local words = [[| Year | Cut | To the state | Back | Eaten | Seed, feed, loss |
    |---|--:|--:|--:|--:|--:|
]]
  for _, row in ipairs(sums.years) do
    if row.key < 1962 then
      words = words .. "    | " .. row.key
      for _, tonnes in ipairs { row.cut, row.taken, row.back, row.eaten, row.other } do
        words = words .. " | " .. spoken(thousands(tonnes))
      end
      words = words .. " |\n"
    end
  end
  say [[**The grain account**, in thousands of jin; 1958 from August on. *Back* is what
    was sold back, and relief. What is over in a year was in store at its end; what is
    missing came out of the store of the year before.]]
  say(words)
end

-- People by half-year.
function account.people()
  local words = [[| Half-year | Born | Died | Gone | Come back |
    |---|--:|--:|--:|--:|
]]
  for _, row in ipairs(sums.seasons) do
    words = words .. "    | " .. row.key .. " | " .. floor(row.born + .5) .. " | "
      .. floor(row.died + .5) .. " | " .. floor(row.gone + .5) .. " | "
      .. floor(row.back + .5) .. " |\n"
  end
  say "**People**, by half-year. Winter is November to April."
  say(words)
  say([[Deaths beyond those of an ordinary run of years, of every hundred people who lived
    here in August 1958: {percent}. {words}]],
    { percent = game.excess_pct, words = in_words(game.excess_pct) })
end

-- Tonnes of iron a hand-month: some three million tonnes of 1958 came from small
-- furnaces, from sixty to ninety million people in about three months (findings 18, 20).
local IRON <const> = 3000000 / (75000000 * 3)

local function hundreds(number) return floor(number / 100 + .5) * 100 end

function account.works()
  local furn, water, ws = 0, 0, 0
  for _, row in ipairs(sums.years) do
    furn, water, ws = furn + row.furn, water + row.water, ws + row.ws
  end
  say([[**Labour, steel, works.** Away from the fields, August 1958 to February 1962: at
    furnaces {furn:handmonths}, at dams and ditches {water:handmonths}, in workshops, on
    roads and in the militia {ws:handmonths}. At the nation's rate for small furnaces that
    autumn, East Wind's iron will have been reported as about {iron:tonnes}; of it none is
    known to have been usable. [](cite:national) Of the ditches that were begun, {works}
    in a hundred held water in 1962. Who learned to read was reported and not counted.]],
    { furn = hundreds(furn), water = hundreds(water), ws = hundreds(ws),
      iron = floor(furn * IRON / 10 + .5) * 10,
      works = floor(100 * game.state.works + .5) })
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

local MONTHS = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
}

local function month_of(entry)
  if not entry.t then return entry.month end
  return MONTHS[clock.month(entry.t)] .. " " .. clock.year(entry.t)
end

local function line_of(entry)
  local years = entry.years
  local age = years and (years > 0 and years or "under one") .. ", " or ""
  return entry.name .. ", " .. age .. month_of(entry)
end

-- What relief money went to, where the player shared it out.
function account.relief()
  if facts.relief_grain < 0 then return end
  say "Of relief money here, {facts.relief_grain} parts in a hundred went to grain."
end

-- Those who left are told together, on the page that closes the register.
local function who_left(list)
  local words, separator = "", ""
  for _, entry in ipairs(list) do
    if entry.what == "left" then
      words, separator = words .. separator .. line_of(entry), "; "
    end
  end
  if words == "" then return end
  scene("1962-02.left", "The register")
  say("**Left, and not back by February 1962.** " .. words .. ".")
  pause()
end

-- The dead, one name at a time, for as long as whoever reads goes on.
local function names(list)
  local dead = {}
  for _, entry in ipairs(list) do
    if entry.what == "died" then dead[#dead + 1] = entry end
  end
  for i, entry in ipairs(dead) do
    scene("1962-02.register", "The register")
    say("*" .. entry.brigade .. ", house of " .. entry.household .. ".*")
    say("**" .. line_of(entry) .. ".**")
    local turned = choose { id = "next",
      { "name", i < #dead and "The next name." or "Turn the leaf." },
      { "close", "Close the register." },
    }
    if turned == "close" then return end
  end
  who_left(list)
end

-- Ends the page of the books. The names stand on pages of their own, for whoever wants to
-- read them.
function account.register()
  local list = gone(game.named)
  if #list == 0 then
    say "**The register.** Of the forty households that it followed, nobody is missing."
    pause()
    return
  end
  local register = choose { id = "names",
    text = "The register of forty households lies here: who died, and who left. "
      .. "It gives no causes.",
    { "read", "Open the register." },
    { "closed", "Leave it closed." },
  }
  if register == "read" then names(list) end
end

return account
