-- The smaller desk: what stands in Upper Kiln's point book. A month that brings a
-- recorder nothing to decide asks about one line of it, which keeps what was written
-- there last. Each line is raised by somebody, in other words every time; the page after
-- tells what came of it (stool.leaf). A day of ten points, a woman's often of eight:
-- institutions, 3 (R08, R14); hands called up for ditches: F44; four jin of sweet
-- potatoes counted as one of grain: R13. People, sums and words are composed; what an
-- entry moves is assumed.
local deeds = require "deeds"
local game = require "game"
local spoken = require "spoken"
local stool = require "stool"
local words = require "desk.point_words"

local POTATOES = 4 -- jin that are counted as one of grain

local book = {}

-- `kept` is what the book has of a line: { last, times, at }, the figure, how often it
-- was asked for, and in which month last.

-- The marks, and what stands in the line where something has been written.
local function as_written(kept, marks)
  if kept.last then marks[#marks + 1] = { kept.last, "as it stands in the book" } end
  return marks
end

-- What the next page tells of figure n: by its kind, and in other words every time.
local function leaf_of(leaves, kept, n, kind)
  local list = leaves[kind]
  return list[kept.times % #list + 1]:format(spoken(n))
end

-- Those who lie ill ---------------------------------------------------------------

local function ask_light(kept)
  local before = kept.last or 6
  say(words.light[kept.times + 1], { before = before })
  local n = number { id = "light", min = 3, max = 10, step = 1, unit = "points",
    text = "A day in bed, for those who lie ill.",
    marks = as_written(kept, { { 6, "a light day" }, { 10, "a full one" } }) }
  ledger { id = "light_book", label = "A day in bed", value = n, unit = "points",
    by = "you", answer = true }
  deeds.kiln((n - 6) / 100)
  deeds.file((n - 6) / 2)
  if n > 7 then deeds.warm("erwang", 1) end
  return n, leaf_of(words.light_leaf, kept, n,
    n <= 4 and "low" or n <= 7 and "mid" or "high")
end

-- Liu's Hollow --------------------------------------------------------------------

local function ask_lend(kept)
  say(words.lend[kept.times + 1], { open = (kept.last or 0) > 0
    and "What went down in it last time stands open in your book."
    or "Last time it went down empty." })
  local n = number { id = "lend", min = 0, max = 900, step = 50, unit = "jin",
    text = "Lent to Liu's Hollow.",
    marks = as_written(kept, { { 300, "Liu's Hollow's bowls, for three days" },
      { 900, "what Upper Kiln can spare until the next crop" } }) }
  ledger { id = "lend_book", label = "Lent to Liu's Hollow", value = n, unit = "jin",
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
    text = "Names on the list for the ditch.",
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
  say(words.frost[kept.times + 1], { before = kept.last or 0 })
  local n = number { id = "frost", min = 0, max = 9, step = 1, unit = "days",
    text = "Frozen days that are written as worked.",
    marks = as_written(kept, { { 0, "by the thermometer" }, { 9, "by the ladle" } }) }
  ledger { id = "frost_book", label = "Frozen days, paid", value = n, unit = "days",
    by = "you", answer = true }
  deeds.kiln((n - 4) / 200)
  deeds.file((n - 4) / 2)
  return n, leaf_of(words.frost_leaf, kept, n,
    n <= 2 and "low" or n <= 6 and "mid" or "high")
end

-- Roots for bedding ---------------------------------------------------------------

local function ask_roots(kept)
  local before = kept.last or 0
  say(words.roots[kept.times + 1], {
    bedded = before > 0 and spoken(before) .. " jin" or "nothing" })
  local n = number { id = "roots", min = 0, max = 6000, step = 500, unit = "jin",
    text = "Kept for bedding.",
    marks = as_written(kept, { { 0, "all steamed" }, { 6000, "all bedded" } }) }
  ledger { id = "roots_book", label = "Roots, bedded", value = n, unit = "jin",
    by = "you", answer = true }
  deeds.seed(n / POTATOES)
  deeds.relief((6000 - n) / POTATOES)
  return n, leaf_of(words.roots_leaf, kept, n,
    n == 0 and "low" or n < 4000 and "mid" or "high")
end

-- What was lifted -----------------------------------------------------------------

-- Baskets a mu of the row that was lifted to see, by year.
local LIFTED <const> = { ["1958"] = 27, ["1959"] = 19, ["1960"] = 14, ["1961"] = 18 }
local ASKED <const> = 40

local function ask_dug(kept)
  local row = LIFTED[game.month:sub(1, 4)]
  local told = facts.figure59 > 0 and facts.figure59 or facts.figure58
  say(words.dug[kept.times + 1], { row = row, before = kept.last or 0,
    own = told > 0 and words.own:format(told) or "" })
  local n = number { id = "dug", min = 5, max = 60, step = 1, unit = "baskets a mu",
    text = "Upper Kiln's sweet potatoes.",
    marks = as_written(kept, { { row, "the row that was lifted" },
      { ASKED, "asked for on the slip" } }) }
  ledger { id = "dug_book", label = "Sweet potatoes, told", value = n,
    unit = "baskets a mu", by = "you", answer = true }
  if n > row then deeds.hand_over((n - row) * 40) else deeds.relief((row - n) * 40) end
  deeds.file((row - n) / 6)
  return n, leaf_of(words.dug_leaf, kept, n,
    n <= row and "low" or n < 30 and "mid" or "high")
end

-- The month -----------------------------------------------------------------------

-- In the order in which they are taken where several are due alike; each as often as it
-- has texts. `months` of the year; none is all.
local LINES = {
  { id = "ditch", ask = ask_ditch, texts = words.ditch, months = { 10, 11, 12, 1, 2, 3 },
    before = "1960-11" },
  { id = "frost", ask = ask_frost, texts = words.frost, months = { 12, 1, 2 } },
  { id = "roots", ask = ask_roots, texts = words.roots, months = { 3, 4 } },
  { id = "dug", ask = ask_dug, texts = words.dug, months = { 9, 10, 11 } },
  { id = "lend", ask = ask_lend, texts = words.lend },
  { id = "light", ask = ask_light, texts = words.light },
}
local APART = 3 -- months until the same line is raised again

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
