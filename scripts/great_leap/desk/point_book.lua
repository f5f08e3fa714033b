-- The smaller desk: what stands in Upper Kiln's point book. A month that brings a
-- recorder nothing to decide asks about one line of it, which keeps what was written
-- there last. Each line is raised by somebody, in other words every time; the page after
-- tells what came of it (stool.leaf). A day of ten points, a woman's often of eight:
-- institutions, 3 (R08, R14); hands that works and communes both wanted: F44; four jin of
-- sweet potatoes counted as one of grain: R13; plots given back: F48, F65; of what was
-- shared at least seventy parts by work, until the paper was revised in June 1961: F49. A
-- total of points that the office sets is composed, as are people, sums and words; what
-- an entry moves is assumed.
local deeds = require "deeds"
local game = require "game"
local spoken = require "spoken"
local stool = require "stool"
local words = require "desk.point_words"

local POTATOES = 4 -- jin that are counted as one of grain

local book = {}

-- `kept` is what the book has of a line: { last, times, at }, the figure, how often it
-- was asked for, and in which month last; `open`, of what was lent, all that is owed.

-- The marks, and what stands in the line where that is none of them.
local function as_written(kept, marks)
  for _, mark in ipairs(marks) do
    if mark[1] == kept.last then return marks end
  end
  if kept.last then marks[#marks + 1] = { kept.last, "as it stands in the book" } end
  return marks
end

-- What the next page tells of figure n: by its kind, and in other words every time.
local function leaf_of(leaves, kept, n, kind)
  local list = leaves[kind]
  return list[kept.times % #list + 1]:format(spoken(n))
end

-- Those who lie ill ---------------------------------------------------------------

-- What each got before, by the first answer given at Upper Kiln.
local BEFORE = { six = 6, watch = 10 }

local function ask_light(kept)
  kept.last = kept.last or BEFORE[facts.kiln_sick]
  say(words.light[kept.times + 1], { before = kept.last or 6,
    column = words.column[facts.kiln_sick] })
  local n = number { id = "light", min = 3, max = 10, step = 1, unit = "points",
    text = "A day, lying ill.",
    marks = as_written(kept, { { 6, "a light day" }, { 10, "a full one" } }) }
  ledger { id = "light_book", label = "A day, lying ill", value = n, unit = "points",
    by = "you", answer = true }
  deeds.kiln((n - 6) / 100)
  deeds.file((n - 6) / 2)
  if n == 10 then deeds.warm("erwang", -1) end
  return n, leaf_of(words.light_leaf, kept, n,
    n <= 4 and "low" or n <= 7 and "mid" or "high")
end

-- Liu's Hollow --------------------------------------------------------------------

local function ask_lend(kept)
  local open = kept.open or 0
  say(words.lend[kept.times + 1], {
    open = open > 0 and words.open:format(spoken(open)) or words.not_open })
  local n = number { id = "lend", min = 0, max = 900, step = 50, unit = "jin",
    text = "Lent to Liu's Hollow, this time.",
    marks = { { 300, "three days' bowls at Liu's Hollow" },
      { 900, "what Upper Kiln eats in a day" } } }
  kept.open = open + n
  ledger { id = "lend_book", label = "Liu's Hollow owes", value = kept.open, unit = "jin",
    by = "you", answer = true }
  deeds.kiln(-n / 30000)
  deeds.send("hollow", n)
  deeds.file(n >= 500 and 2 or 0)
  return n, leaf_of(words.lend_leaf, kept, n,
    n == 0 and "low" or n < 500 and "mid" or "high")
end

-- The county's ditch --------------------------------------------------------------

local function ask_ditch(kept)
  local went = (kept.last or 0) > 0
  say(words.ditch[kept.times + 1], { last = went and words.quilts or words.no_quilts })
  local n = number { id = "ditch", min = 0, max = 40, step = 5, unit = "hands",
    text = "Hands on the list for the ditch.",
    marks = as_written(kept, { { 0, "nobody" }, { 40, "what is asked" } }) }
  ledger { id = "ditch_book", label = "Hands at the ditch", value = n, unit = "hands",
    by = "you", answer = true }
  deeds.kiln((20 - n) / 1000)
  deeds.file((30 - n) / 10)
  if n <= 10 then deeds.warm("erwang", 1) end
  return n, leaf_of(words.ditch_leaf, kept, n,
    n == 0 and "low" or n < 30 and "mid" or "high")
end

-- Frozen ground -------------------------------------------------------------------

local function ask_frost(kept)
  say(words.frost[kept.times + 1])
  local n = number { id = "frost", min = 0, max = 9, step = 1, unit = "days",
    text = "Frozen days, as worked.",
    marks = as_written(kept, { { 0, "by the thermometer" }, { 9, "all that froze" } }) }
  ledger { id = "frost_book", label = "Frozen days, as worked", value = n, unit = "days",
    by = "you", answer = true }
  deeds.kiln((n - 4) / 200)
  deeds.file((n - 4) / 2)
  return n, leaf_of(words.frost_leaf, kept, n,
    n <= 2 and "low" or n <= 6 and "mid" or "high")
end

-- Roots for bedding ---------------------------------------------------------------

local PIT = 6000 -- jin of sweet potatoes

local function roots_kind(n)
  if n == 0 then return "none" elseif n < 4000 then return "some" end
  return n < PIT and "most" or "all"
end

local function ask_roots(kept)
  local before = kept.last or 0
  say(words.roots[kept.times + 1], {
    bedded = before > 0 and spoken(before) .. " jin" or "nothing" })
  local n = number { id = "roots", min = 0, max = PIT, step = 500, unit = "jin",
    text = "Kept for bedding.",
    marks = as_written(kept, { { 0, "all steamed" }, { PIT, "all bedded" } }) }
  ledger { id = "roots_book", label = "Roots, bedded", value = n, unit = "jin",
    by = "you", answer = true }
  deeds.seed(n / POTATOES)
  deeds.relief((PIT - n) / POTATOES)
  return n, leaf_of(words.roots_leaf, kept, n, roots_kind(n))
end

-- What was lifted -----------------------------------------------------------------

-- Baskets a mu of the row that was lifted to see, by year, where the bed was full; and
-- the least of it, where it was empty: the rest of the sprouts is begged and bought.
local LIFTED <const> = { ["1958"] = 27, ["1959"] = 19, ["1960"] = 14, ["1961"] = 18 }
local LEAST <const> = .4
local ASKED <const> = 40
local MOVED <const> = 40 -- jin of grain, by every basket a mu that is told beside it

-- What was bedded this year, jin, or nil where it was not asked.
local function bedded()
  local roots = game.point_book.roots
  return roots and game.t - roots.at < 9 and roots.last or nil
end

local function row()
  local share = (bedded() or PIT) / PIT
  return LIFTED[game.month:sub(1, 4)] * (LEAST + (1 - LEAST) * share) // 1 | 0
end

local function ask_dug(kept)
  local lifted = row()
  local told = facts.figure59 > 0 and facts.figure59 or facts.figure58
  say(words.dug[kept.times + 1], { row = lifted, before = kept.last or 0,
    own = told > 0 and words.own:format(told) or "" })
  local n = number { id = "dug", min = 5, max = 60, step = 1, unit = "baskets a mu",
    text = "Upper Kiln's sweet potatoes.",
    marks = as_written(kept, { { lifted, "the row that was lifted" },
      { ASKED, "in pencil on the slip" } }) }
  ledger { id = "dug_book", label = "Sweet potatoes, told", value = n,
    unit = "baskets a mu", by = "you", answer = true }
  local more = (n - lifted) * MOVED
  if more > 0 then deeds.hand_over(more) else deeds.relief(-more) end
  deeds.file((lifted - n) / 6)
  return n, leaf_of(words.dug_leaf, kept, n, n < lifted and "low"
    or n == lifted and "same" or n < 30 and "mid" or "high")
end

-- The spring and summer of 1961 ---------------------------------------------------

local function ask_days(kept)
  say(words.days[kept.times + 1], { before = kept.last or 0 })
  local n = number { id = "days", min = 0, max = 8, step = 1, unit = "days",
    text = "Days this month for the plots.",
    marks = as_written(kept, { { 0, "before light and after dark" },
      { 4, "a day in the week" } }) }
  ledger { id = "days_book", label = "Days for the plots", value = n, unit = "days",
    by = "you", answer = true }
  deeds.kiln((3 - n) / 150)
  deeds.relief(n * 120)
  deeds.file((n - 2) / 2)
  return n, leaf_of(words.days_leaf, kept, n,
    n == 0 and "low" or n <= 4 and "mid" or "high")
end

-- Shares by head, in the hundred, and what came of them.
local function shared(kept, n)
  ledger { id = "heads_book", label = "Shared by head", value = n,
    unit = "in the hundred", by = "you", answer = true }
  deeds.kiln((n - 15) / 150)
  deeds.file(n > 15 and 1 or 0)
  return n, leaf_of(words.heads_leaf, kept, n,
    n < 10 and "low" or n <= 20 and "mid" or "high")
end

local function ask_heads(kept)
  say(words.heads[1])
  local n = number { id = "heads", min = 0, max = 30, step = 5, unit = "in the hundred",
    text = "Of Upper Kiln's grain, by head.",
    marks = { { 0, "by points alone" }, { 30, "the most that the paper allows" } } }
  return shared(kept, n)
end

local function ask_heads_again(kept)
  local before = game.point_book.heads
  local jin = bedded()
  say(words.heads_again[1], { row = row(),
    bedded = jin and jin > 0 and ", from the " .. spoken(jin) .. " jin in the bed"
      or jin and ", from an empty bed and begged sprouts" or "" })
  local n = number { id = "heads_again", min = 0, max = 30, step = 5,
    unit = "in the hundred", text = "Of Upper Kiln's potatoes, by head.",
    marks = as_written(before or kept, { { 0, "by points alone" },
      { 30, "by the old copy" } }) }
  return shared(kept, n)
end

-- The month -----------------------------------------------------------------------

-- In the order in which they are taken where several are due alike; each as often as it
-- has texts. `months` of the year, none is all; `from` and `before` are months of the
-- game: a county's ditch until all hands were called to the fields (F83), a slip by
-- telephone until the twelve articles, a ladle until the halls were shut.
local LINES = {
  { id = "ditch", ask = ask_ditch, texts = words.ditch, months = { 10, 11, 12, 1, 2, 3 },
    before = "1960-08" },
  { id = "frost", ask = ask_frost, texts = words.frost, months = { 12, 1, 2 },
    before = "1961-07" },
  { id = "roots", ask = ask_roots, texts = words.roots, months = { 3, 4 } },
  { id = "dug", ask = ask_dug, texts = words.dug, months = { 9, 10 },
    before = "1960-11" },
  { id = "heads_again", ask = ask_heads_again, texts = words.heads_again,
    months = { 9, 10, 11 }, from = "1961-07" },
  { id = "heads", ask = ask_heads, texts = words.heads, from = "1961-04",
    before = "1961-07" },
  { id = "days", ask = ask_days, texts = words.days, months = { 4, 5, 6, 7, 8, 9 },
    from = "1961-04" },
  { id = "lend", ask = ask_lend, texts = words.lend },
  { id = "light", ask = ask_light, texts = words.light },
}
local APART = 4 -- months until the same line is raised again

local function has_month(line)
  if not line.months then return true end
  local month = tonumber(game.month:sub(6))
  for _, one in ipairs(line.months) do
    if one == month then return true end
  end
  return false
end

local function is_due(line)
  local kept = game.point_book[line.id]
  return has_month(line) and (not line.before or game.month < line.before)
    and (not line.from or game.month >= line.from)
    and (not kept or kept.times < #line.texts and game.t - kept.at >= APART)
end

-- The line that has been raised least often, of those that the month has.
local function due_line()
  local found, least
  for _, line in ipairs(LINES) do
    local kept = game.point_book[line.id]
    local times = kept and kept.times or 0
    if is_due(line) and (not found or times < least) then found, least = line, times end
  end
  return found
end

-- Asks about one line of the book; false where none is due, or the book has not been
-- handed over yet.
function book.ask()
  local line = facts.kiln_sick ~= "" and due_line()
  if not line then return false end
  local kept = game.point_book[line.id] or { times = 0 }
  if facts.leaf ~= "" then say "{facts.leaf}" end
  local n, leaf = line.ask(kept)
  kept.last, kept.times, kept.at = n, kept.times + 1, game.t
  game.point_book[line.id] = kept
  stool.leaf(leaf)
  return true
end

return book
