-- What an author can call and hand over, as data: the names. The environment of a
-- scenario is built from `modules`, the shapes that the modules check from `shapes`, so
-- there is no call and no field that is not in this table. What they mean, with types and
-- examples, stands under the same names in manual_*.lua, which are read only when the
-- manual is made.
local calls = {}

-- A module and what its `api` holds.
calls.modules = {
  { "act", "act" },
  { "allocate", "allocate" },
  { "choose", "choose" },
  { "debts", "owe" },
  { "declared", "answer", "books", "facts", "options", "people" },
  { "ending", "ending" },
  { "events", "event" },
  { "intensity", "intensity" },
  { "ledger", "ledger" },
  { "log", "log" },
  { "luck", "chance", "random", "shuffle" },
  { "number", "number" },
  { "package", "require" },
  { "pause", "discuss", "pause" },
  { "record", "record" },
  { "scenario", "scenario" },
  { "scene", "scene" },
  { "storylets", "month", "turn" },
  { "text", "cite", "heading", "picture", "say" },
}

-- The same of the author's own tests, which see no more.
calls.test_modules = {
  { "log", "log" },
  { "package", "require" },
  { "testing", "expect", "test" },
}

-- The fields of each table; `list`: items may stand in it too.
calls.shapes = {
  manifest = { "id", "title", "version", "start", "authors", "languages", "minutes",
    "content_note", "months", "facts", "people", "units", "books", "options", "budget",
    "policies", "simulate", "rules", "shelf", "cast",
    "calendar", "map", "summary", "picture" },
  shelf_book = { "id", "title", "text", "rows", "charts", "record" },
  shelf_row = { "id", "label", "unit", "heading", "book", "from", "so", "times", "places",
    "sum", list = true },
  shelf_chart = { "title", "form", "rows", "against" },
  shelf_series = { "title", "label", "unit", "source", list = true },
  person = { "id", "name", "characters", "pinyin", "text", "at", "when" },
  day = { "month", "title", "characters", "pinyin", "text", "due", "when" },
  map = { "cols", "rows", "items" },
  map_item = { "kind", "id", "label", "characters", "pinyin", "spots", "text", "when" },
  option = { "id", "text", "default", list = true },
  option_value = { "value", "label", list = true },
  unit = { "name", "places", "metric", list = true },
  metric = { "name", "factor", "places", list = true },
  budget = { "text", "choice" },
  simulate = { "policies", "open", "run", "close" },
  entry = { "id", "title", "text", "characters", "pinyin", "source" },
  question = { "id", "text", "choices", list = true },
  choice = { "id", "text", "when", "open", "closed", "effect", "tag", "aside",
    list = true },
  figure = { "id", "text", "min", "max", "step", "unit", "marks" },
  mark = { "value", "text", list = true },
  share = { "id", "text", "total", "step", "unit", "tasks", list = true },
  task = { "id", "text", "min", "max", "need", "now", list = true },
  stop = { "id", "text", list = true },
  last_page = { "id", "title", "text" },
  act_page = { "number", "title", "span", "text", "picture" },
  book = { "id", "label", "unit", "value", "by", "at", "answer" },
  rows = { "book", "by", "unit", "at", "answer", "withheld", list = true },
  row = { "unit", "by", "answer", list = true },
  storylet = { "when", "weight", "once", "text", "choices", "enter", "who", "place",
    "form", "heading", "picture", "tags", "record", "discuss", "ask", "sources", "owes",
    "documents" },
  talking_point = { list = true },
  debrief = { "record", "names", "accounts", "pairs", "outcomes", "decisions", "pages",
    "tickets" },
  debrief_account = { "id", "title", "kept", "unit", "times", "places" },
  debrief_pair = { "title", "told", "so", "sum", "unit", "times", "told_words",
    "so_words" },
  debrief_outcome = { "id", "title", "unit", "times", "sum" },
  debrief_page = { "id", "title", "text" },
  debrief_decision = { "record", "discuss" },
  promise = { "event", "from", "to", "text" },
  turn_kind = { "most", "with", "without" },
  list = { list = true },
  test_case = { "seed", "options", "answers", "run", "expect" },
  test_wish = { "ending", "books", "scenes", "says" },
  test_game = { "answer", "reach", "play", "scene", "books", "ending" },
}

-- Words of which one is meant.
calls.words = {
  kept_book = { "ordered", "reported", "seen", "so" },
  intensity = { "documents", "full" },
  shown_book = { "ordered", "reported", "seen" },
  chart_form = { "bars", "line" },
  concept = { "cause", "change", "perspective", "significance" },
}

return calls
