-- simulate = { policies =, open =, run =, close = } of the manifest: the model without
-- the story. Where a game would be played, serve() waits for the engine to say which of
-- the three is to be called, calls it, and hands over what it gave. Nothing of a game is
-- there meanwhile: no question, no text, no books; luck in run alone, anew in each.
local host = host
local check = prelude "check"
local game = prelude "game"
local luck = prelude "luck"
local report = prelude "report"
local type, find = type, string.find
local host_next, host_sums, host_rows = host.next, host.sums, host.rows
local WORDS_BYTES, ID_BYTES = host.words_bytes, host.id_bytes

local simulate = {}
local SHAPE = check.shape "simulate"
local LIST = check.shape "list"
local CALLS = { "open", "run", "close" }

local given       -- the manifest's table
local places = {} -- "run" -> where that function begins
local plan        -- what open gave
local columns     -- the names in it
local sum_count   -- how many sums it says each run gives

local function about(part, index)
  report.about("scenario", nil, part, index)
end

local function read_policies(list)
  local names, seen = {}, {}
  local count = list == nil and 0 or check.fields(list, LIST)
  if list ~= nil and count == 0 then
    report.fail("policies is empty; name one, or leave it out")
  end
  for i = 1, count do
    local name = check.text(list[i], "policy " .. i, ID_BYTES)
    if not find(name, "^[A-Za-z0-9_][A-Za-z0-9_-]*$") then
      report.fail("policy " .. i .. " must be letters, digits, _ and -, found "
        .. report.found(name))
    elseif seen[name] then
      report.fail("has the policy " .. report.quoted(name) .. " twice")
    end
    names[i], seen[name] = name, true
  end
  return names
end

-- Reads the manifest's table, nil where it has none; returns the names of the policies.
function simulate.declare(spec)
  about("simulate")
  if spec == nil then
    return {}
  end
  check.fields(spec, SHAPE)
  for i = 1, #CALLS do
    local name = CALLS[i]
    if type(spec[name]) ~= "function" then
      report.fail(name .. " must be a function, found " .. report.found(spec[name])
        .. "; write " .. name .. " = function(...) ... end")
    end
    places[name] = host.defined(spec[name])
  end
  given = spec
  return read_policies(spec.policies)
end

-- Calls one of the author's functions; what is wrong with its results is told of its
-- first line.
local function call(name, ...)
  game.simulating = name
  report.about(nil)
  report.place(nil)
  local first, second = given[name](...)
  report.about(nil)
  report.place(places[name] or game.manifest.at)
  return first, second
end

-- ---- open ----

local function read_columns(list)
  report.about("columns")
  local names, seen = {}, {}
  local count = check.fields(list, LIST)
  if count < 1 or count > host.columns then
    report.fail("there must be from 1 to " .. host.columns .. " of them, found " .. count)
  end
  for i = 1, count do
    names[i] = check.text(list[i], "column " .. i, WORDS_BYTES)
    if seen[names[i]] then
      report.fail("the column " .. report.quoted(names[i]) .. " is there twice")
    end
    seen[names[i]] = true
  end
  report.about(nil)
  return names
end

local function read_plan(request)
  if type(plan) ~= "table" then
    report.fail("must return a plan { columns = { ... } }, or nil and why there is none; "
      .. "found " .. report.found(plan))
  end
  columns = read_columns(plan.columns)
  local runs = plan.runs == nil and request.runs or plan.runs
  sum_count = check.whole(plan.sums == nil and 0 or plan.sums, "the plan's sums", 0,
    host.sums_most)
  host.plan(columns, check.whole(runs, "the plan's runs", 1, host.runs_most), sum_count)
end

local function open(request)
  local refusal
  plan, refusal = call("open", request)
  if plan == nil and refusal ~= nil then
    host.refuse(check.text(refusal, "why there is no plan", WORDS_BYTES))
  else
    read_plan(request)
  end
end

-- ---- run and close ----

local function refuse_sums(sums, index)
  if index == 0 then
    report.fail("returned " .. #sums .. " sums; the plan says " .. sum_count)
  end
  report.fail("sum " .. index .. " must be a finite number, found "
    .. report.found(sums[index]))
end

local function take_sums(at, sums)
  if sums == nil and sum_count == 0 then
    return
  elseif type(sums) ~= "table" then
    report.fail("must return a list of " .. sum_count .. " sums first, found "
      .. report.found(sums))
  end
  local refused = host_sums(at, sums)
  if refused then
    refuse_sums(sums, refused)
  end
end

local function refuse_row(row, index, column)
  if type(row) ~= "table" then
    report.fail("row " .. index .. " must be a list, found " .. report.found(row))
  elseif column == 0 then
    report.fail("row " .. index .. " has " .. #row .. " values; the plan has " .. #columns
      .. " columns")
  end
  report.fail("row " .. index .. ", column " .. report.quoted(columns[column])
    .. ": must be a finite number or a text, found " .. report.found(row[column]))
end

local function take_rows(at, rows)
  if rows == nil then
    return
  elseif type(rows) ~= "table" then
    report.fail("rows must be a list of rows, or nil, found " .. report.found(rows))
  end
  local index, column = host_rows(at, rows)
  if index then
    refuse_row(rows[index], index, column)
  end
end

local function run(number)
  luck.begin()
  local sums, rows = call("run", plan, number)
  local at = places.run or game.manifest.at
  take_sums(at, sums)
  take_rows(at, rows)
end

local function close(totals, done)
  take_rows(places.close or game.manifest.at, (call("close", plan, totals, done)))
end

-- Does what is asked for as long as someone asks: never returns.
function simulate.serve(request)
  open(request)
  while true do
    local number, totals, done = host_next()
    if number then
      run(number)
    else
      close(totals, done)
    end
  end
end

return simulate
