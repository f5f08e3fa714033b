-- record { book =, by =, unit =, at =, { "grain.total", 6762.25 }, ... }: rows of books
-- that are kept and never shown in play. C takes the list whole and judges each row; here
-- it is only said, in the author's words, what is wrong with the one that it refused.
local host = host
local calls = prelude "calls"
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local type = type
local host_record = host.record
local ID_BYTES = host.id_bytes

local SHAPE = check.shape "rows"
local ROW = check.shape "row"
local BOOKS = calls.words.kept_book

local function is_one_of(list, word)
  for i = 1, #list do
    if list[i] == word then
      return true
    end
  end
  return false
end

-- What a record, or one of its rows, may say beside the figures.
local function check_words(part)
  if part.answer ~= nil then
    check.origin(part.answer)
  end
  if part.unit ~= nil then
    check.text(part.unit, "unit", ID_BYTES)
  end
  if part.by ~= nil then
    check.text(part.by, "by", ID_BYTES)
  end
end

local function check_id(id)
  if type(id) ~= "string" then
    report.fail("has no id; write { \"grain.total\", 6762.25 }, found "
      .. report.found(id))
  elseif #id > ID_BYTES then
    report.fail("its id has " .. #id .. " bytes; at most " .. ID_BYTES .. " are kept")
  elseif not check.is_dotted(id) then
    report.fail("its id must be words of small letters, digits and _ with dots between, "
      .. "found " .. report.found(id))
  end
end

-- Says what is wrong with a row.
local function refuse(row, index, book)
  report.about("record", book, "row", index)
  local count = check.fields(row, ROW)
  check_id(row[1])
  report.about("record", book, "row", row[1])
  check.number(row[2], "value")
  if count > 2 then
    report.fail("takes an id and a value, found " .. count - 2 .. " more")
  end
  check_words(row)
  report.fail("is no row of a book")
end

local function month_of(at)
  if at ~= nil then
    return check.month(at, "at")
  elseif not game.month then
    report.fail('there is no date yet; open a scene of a month first, or give at ='
      .. ' "1958-08"')
  end
  return game.month
end

local function record(spec)
  local book = type(spec) == "table" and spec.book or nil
  report.about("record", type(book) == "string" and book or nil)
  game.must_play("nothing can be recorded")
  check.fields(spec, SHAPE)
  if not is_one_of(BOOKS, book) then
    report.about("record")
    report.fail("book must be one of the four, found " .. report.found(book)
      .. report.instead(book, BOOKS))
  end
  check_words(spec)
  if spec.withheld ~= nil then
    check.kind(spec.withheld, "boolean", "withheld")
  end
  local refused = host_record(month_of(spec.at), book, spec.unit, spec.by, spec,
    spec.answer, game.origins, spec.withheld)
  if refused then
    refuse(spec[refused], refused, book)
  end
end

return { api = { record = record } }
