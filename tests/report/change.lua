-- luacheck: std max
-- lua5.4 change.lua REPORT.html REPORT.csv MONTH: the two runs of one change. Every row
-- before MONTH is the same in both (MONTH "never": all rows), and for each account the
-- cause that the sentence names is the one with the largest difference in the CSV.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local csv = require "csv"

local failed, compared, differing = 0, 0, 0
local function fail(...)
  failed = failed + 1
  print(...)
end

local played, changed, most = {}, {}, {}
for _, row in ipairs(csv.read(csv.file(arg[2]))) do
  if row.part == "change" and row.game == "as played" then
    played[row.month .. " " .. row.id] = row.value
  elseif row.part == "change" and row.game == "as changed" then
    changed[row.month .. " " .. row.id] = row.value
  elseif row.part == "change" and row.book == "difference" and row.game == "" then
    local account, size = row.id:match("^[^.]*"), math.abs(tonumber(row.value))
    if not most[account] or size > most[account].size then
      local shown = row.shown:gsub("^-", "")
      most[account] = { id = row.id, size = size, shown = shown }
    end
  end
end
for key, value in pairs(played) do
  compared = compared + 1
  local same = changed[key] == value
  if not same then differing = differing + 1 end
  if not same and (arg[3] == "never" or key:sub(1, 7) < arg[3]) then
    fail("differs before the change:", key, value, changed[key])
  end
end
local html, named = csv.file(arg[1]), {}
html = html:match('<section[^>]*id="change".-</section>') or ""
for label in html:gmatch("What carried most of the difference is (.-):") do
  named[#named + 1] = label
end
print(compared .. " rows of both runs, " .. differing .. " differ; named: "
  .. table.concat(named, ", "))
for account, one in pairs(most) do
  print(account, one.id, one.size)
  local sentence = html:match("What carried most of the difference is [^:]*:[^\n]*"
    .. 'data%-value="' .. one.shown .. '"')
  if arg[3] ~= "never" and not sentence then
    fail("not the cause that is named:", one.id)
  end
end
if compared < 80 then fail("too few rows") end
if arg[3] == "never" and (#named > 0 or not html:find("identical")) then
  fail("a difference is told where there is none")
elseif arg[3] ~= "never" and (#named == 0 or differing == 0) then
  fail("no difference is told")
end
os.exit(failed == 0)
