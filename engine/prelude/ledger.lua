-- The public books: figures that somebody has said, in the order in which each was first
-- entered. The list that a page carries is mended in place, never built anew for a
-- question.
local host = host
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local template = prelude "template"
local type, remove, insert = type, table.remove, table.insert
local WORDS_BYTES, MOST = host.words_bytes, host.ledger

local ledger = {}
local SHAPE = check.shape "book"
local list, entries = {}, {}  -- what is shown; id -> its entry while it is there
local ranks, ranked = {}, 0   -- id -> its place in the order of first entry
local kept = {}               -- id -> the entry as it was when it was last there

local function place_of(rank)
  local at = #list + 1
  while at > 1 and ranks[list[at - 1].id] > rank do
    at = at - 1
  end
  return at
end

local function enter(id)
  local entry = kept[id] or { id = id }
  if #list >= MOST then
    report.fail("the books have " .. MOST
      .. " entries already; remove one with value = nil")
  end
  if not ranks[id] then
    ranked = ranked + 1
    ranks[id] = ranked
  end
  kept[id], entries[id], game.entered[id] = entry, entry, true
  insert(list, place_of(ranks[id]), entry)
  return entry
end

local function strike(id)
  local entry = entries[id]
  for i = 1, entry and #list or 0 do
    if list[i] == entry then
      remove(list, i)
      break
    end
  end
  entries[id], game.books[id] = nil, nil
end

local function words(value, field)
  if value ~= nil then
    check.text(value, field, WORDS_BYTES)
    return template.plain(value, nil, field)
  end
end

local function check_id(id)
  check.id(id, "id")
  if game.declared.books and not game.declared_books[id] then
    report.fail("is not in the manifest's books" .. report.instead(id,
      host.keys(game.declared_books)))
  end
end

local function set(spec)
  report.about("ledger", type(spec) == "table" and spec.id or nil)
  game.must_play("nothing can be entered")
  check.fields(spec, SHAPE)
  local id, value = spec.id, spec.value
  check_id(id)
  if value == nil then
    return strike(id)
  end
  check.number(value, "value")
  local label, unit = words(spec.label, "label"), words(spec.unit, "unit")
  local by, at = words(spec.by, "by"), words(spec.at, "at")
  if not label and not kept[id] then
    report.fail("a new entry needs a label: label = \"Grain in the store\"")
  end
  local origin = spec.answer
  if origin ~= nil then
    origin = game.origins[check.origin(origin)]
  end
  local entry = entries[id] or enter(id)
  entry.label, entry.unit = label or entry.label, unit or entry.unit
  entry.value, entry.by, entry.at = value, by, at or game.month
  entry.answer = origin
  game.books[id] = value
end

-- The entries of the page: id, label, unit, value, by, at, answer (which of the game,
-- from 0, or nil).
function ledger.list()
  return list
end

ledger.api = { ledger = set }

return ledger
