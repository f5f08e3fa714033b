-- luacheck: std max
-- lua5.4 numbers.lua REPORT.html REPORT.csv [BOOKS.csv]: every number that a reader sees
-- stands in the CSV, and every row of the CSV that names a month, a book and an id of
-- `replay --books` has its value.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local csv = require "csv"

local rows, failed = csv.read(csv.file(arg[2])), 0
local function fail(...)
  failed = failed + 1
  if failed <= 10 then print(...) end
end

local known = {}
for _, row in ipairs(rows) do
  known[row.shown], known[row.value] = true, true
  known[(row.shown:gsub("^%-", ""))] = true
end
local seen = csv.numbers(csv.visible(csv.file(arg[1])))
for _, number in ipairs(seen) do
  if not known[number] and not known[tostring(tonumber(number))] then
    fail("not in the CSV:", number)
  end
end

local books, matched = {}, 0
for _, row in ipairs(arg[3] and csv.read(csv.file(arg[3])) or {}) do
  books[row.month .. " " .. row.book .. " " .. row.id] = row
end
for _, row in ipairs(rows) do
  local kept = books[row.month .. " " .. row.book .. " " .. row.id]
  local own = row.game == "" or row.game == "as played"
  if kept and own and row.part ~= "words" then
    matched = matched + 1
    if kept.value ~= row.value then
      fail("differs from the books:", row.month, row.book, row.id, row.value, kept.value)
    end
  end
end
print(#seen .. " numbers seen, " .. #rows .. " rows, " .. matched
  .. " of them in the books, " .. failed .. " wrong")
os.exit(failed == 0 and #seen > 500 and (not arg[3] or matched > 300))
