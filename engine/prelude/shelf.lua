-- The shelf of the manifest: the books as a reader opens them. Each lists rows (figures
-- of the kept books and of the public one, by their ids), charts of such rows, and series
-- of the record, which come once the game has ended. Here it is judged and put into one
-- form; what a page makes of it is the engine's affair (engine/story/sheet_books.c).
local host = host
local calls = prelude "calls"
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local sort = prelude "sort"
local type, concat = type, table.concat
local WORDS_BYTES, ID_BYTES = host.words_bytes, host.id_bytes

local shelf = {}
local BOOK, ROW = check.shape "shelf_book", check.shape "shelf_row"
local CHART, SERIES = check.shape "shelf_chart", check.shape "shelf_series"
local LIST = check.shape "list"
local MOST = 128 -- of books, of rows, charts and series of one, of points
local WORDS = calls.words

local seen = { rows = {}, ids = {} } -- the rows so far: a set and a list
local book_at                        -- the book that is being read

local function about(part, id)
  report.about("shelf", book_at, part, id)
end

local function items(value, part)
  about(part)
  local count = value == nil and 0 or check.fields(value, LIST)
  if count > MOST then
    report.fail(count .. " of them; at most " .. MOST .. " are kept")
  end
  return count
end

-- The id of a figure: words with dots between.
local function figure_id(value, field)
  check.text(value, field, ID_BYTES)
  if not check.is_dotted(value) then
    report.fail(field .. " must be words of small letters, digits and _ with dots "
      .. "between, found " .. report.found(value))
  end
  return value
end

local function words(value, field)
  return value ~= nil and check.text(value, field, WORDS_BYTES) or nil
end

local function one_of(value, kind, field)
  local list, known = WORDS[kind], false
  for i = 1, #list do
    known = known or list[i] == value
  end
  if not known then
    report.fail(field .. " must be one of " .. concat(list, ", ") .. ", found "
      .. report.found(value) .. report.instead(value, list))
  end
  return value
end

local function flag(value, field)
  return value ~= nil and check.kind(value, "boolean", field)
end

local function id_list(value, field)
  local list = {}
  if type(value) == "string" then
    value = { value }
  end
  for i = 1, value == nil and 0 or check.fields(value, LIST) do
    list[i] = figure_id(value[i], field .. " " .. i)
  end
  return list
end

-- { "quota", "Quota of the grain year", unit = "jin", from = { "crop.claimed" } }
local function read_row(row, index)
  about("row", index)
  local count = check.fields(row, ROW)
  local id, label = check.id_and_text({ id = row.id, text = row.label, row[1], row[2] },
    count)
  figure_id(id, "its id")
  about("row", id)
  if seen.rows[id] then
    report.fail("is there twice; a figure stands in one book")
  end
  seen.rows[id], seen.ids[#seen.ids + 1] = true, id
  return {
    id = id, label = check.text(label, "label", WORDS_BYTES),
    unit = words(row.unit, "unit"), heading = words(row.heading, "heading"),
    book = row.book ~= nil and one_of(row.book, "shown_book", "book") or nil,
    so = row.so ~= nil and figure_id(row.so, "so") or id,
    times = row.times ~= nil and check.number(row.times, "times") or 1,
    places = row.places ~= nil and check.whole(row.places, "places", 0, 6) or 0,
    sum = flag(row.sum, "sum"), from = id_list(row.from, "from"),
  }
end

local function read_chart(chart, index)
  about("chart", index)
  check.fields(chart, CHART)
  local title = check.text(chart.title, "title", WORDS_BYTES)
  about("chart", title)
  local rows = id_list(chart.rows, "row")
  if #rows == 0 then
    report.fail('has no rows; write rows = { "quota", "delivered" }')
  end
  return {
    title = title, rows = rows,
    form = one_of(chart.form == nil and "line" or chart.form, "chart_form", "form"),
    against = chart.against ~= nil and figure_id(chart.against, "against") or nil,
  }
end

-- { "1958", 200 }, or with a range { "1958", 197.65, 200 }
local function read_point(point, index)
  if check.fields(point, LIST) < 2 or point[4] ~= nil then
    report.fail("point " .. index .. ' must be { "1958", 200 }, or with the lowest and '
      .. 'the highest { "1958", 197.65, 200 }')
  end
  local low = check.number(point[2], "the value of point " .. index)
  local high = point[3] == nil and low
    or check.number(point[3], "the highest of point " .. index)
  if high < low then
    report.fail("the lowest of point " .. index .. " must not be above the highest")
  end
  return { at = check.text(point[1], "the year of point " .. index, ID_BYTES), low = low,
    high = high }
end

local function read_series(series, index)
  about("record", index)
  local count, points = check.fields(series, SERIES), {}
  local title = check.text(series.title, "title", WORDS_BYTES)
  about("record", title)
  for i = 1, count do
    points[i] = read_point(series[i], i)
  end
  if count == 0 then
    report.fail('has no figures; add { "1958", 200 }')
  elseif count > MOST then
    report.fail(count .. " of them; at most " .. MOST .. " are kept")
  end
  return {
    title = title, label = words(series.label, "label") or "on record",
    unit = words(series.unit, "unit"),
    source = check.text(series.source, "source", ID_BYTES), points = points,
  }
end

local function read_all(list, part, read)
  local made = {}
  for i = 1, items(list, part) do
    made[i] = read(list[i], i)
  end
  return made
end

local function read_book(book, index, ids)
  book_at = nil
  report.about("shelf", nil, "book", index)
  check.fields(book, BOOK)
  book_at = check.id(book.id, "id")
  about()
  if ids[book_at] then
    report.fail("is there twice; two books cannot share an id")
  end
  ids[book_at] = true
  return {
    id = book_at, title = check.text(book.title, "title", WORDS_BYTES),
    text = book.text ~= nil and host.dedent(check.text(book.text, "text", WORDS_BYTES))
      or nil,
    rows = read_all(book.rows, "rows", read_row),
    charts = read_all(book.charts, "charts", read_chart),
    record = read_all(book.record, "record", read_series),
  }
end

-- Reads the manifest's shelf (nil: none) into a list of books.
function shelf.read(books)
  book_at = nil
  report.about("scenario", nil, "shelf")
  local list, ids = {}, {}
  local count = books == nil and 0 or check.fields(books, LIST)
  if count > MOST then
    report.fail(count .. " books; at most " .. MOST .. " are kept")
  end
  for i = 1, count do
    list[i] = read_book(books[i], i, ids)
  end
  return list
end

local function must_be_row(id, field)
  if not seen.rows[id] then
    report.fail(field .. ": no book of the shelf has a row " .. report.quoted(id)
      .. report.instead(id, seen.ids))
  end
end

local function look_through(book)
  book_at = book.id
  for i = 1, #book.rows do
    about("row", book.rows[i].id)
    for k = 1, #book.rows[i].from do
      must_be_row(book.rows[i].from[k], "from")
    end
  end
  for i = 1, #book.charts do
    local chart = book.charts[i]
    about("chart", chart.title)
    for k = 1, #chart.rows do
      must_be_row(chart.rows[k], "rows")
    end
    if chart.against then
      must_be_row(chart.against, "against")
    end
  end
end

local function must_be_source(book)
  book_at = book.id
  for i = 1, #book.record do
    local id, sources = book.record[i].source, game.sources or {}
    about("record", book.record[i].title)
    if not sources[id] then
      report.fail("sources.lua has no entry " .. report.quoted(id)
        .. report.instead(id, host.keys(sources)))
    end
  end
end

-- What can be told once all rows and sources are known: every id leads somewhere.
function shelf.finish()
  local list = game.manifest.shelf
  report.place(game.manifest.at)
  sort(seen.ids)
  for i = 1, #list do
    look_through(list[i])
    must_be_source(list[i])
  end
  report.place(nil)
end

return shelf
