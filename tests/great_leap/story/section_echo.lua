-- luacheck: std max, max line length 100
-- 4 Echo and forewarning: what golden games hear of their answers later; what random games
-- never meet, meet twice, or meet without a sign.
local json = require "json"
local signs = require "signs"

local ANSWERS, LONG = 20, 6

-- ---- golden games ----

local function saves(context)
  local list, seen = {}, {}
  local folders = { context.source .. "/saves/examples", context.source
    .. "/tests/great_leap/saves", context.scenario .. "/tests" }
  for _, folder in ipairs(folders) do
    local pipe = io.popen("ls " .. context.binary.quoted(folder) .. "/*.save 2>/dev/null")
    for path in pipe:lines() do
      local file = assert(io.open(path))
      local head = file:read "l" or ""
      file:close()
      local id = context.scenario:match "[^/]+$"
      if head:find('"scenario":"' .. id .. '"', 1, true) and not seen[path] then
        seen[path], list[#list + 1] = true, path
      end
    end
    pipe:close()
  end
  return list
end

local function months_between(from, to)
  local y1, m1 = from:match "^(%d+)-(%d+)"
  local y2, m2 = to:match "^(%d+)-(%d+)"
  return y1 and y2 and (y2 - y1) * 12 + m2 - m1 or 0
end

-- The answers of one save that are named later, and of these a year after: by answer.
local function echoes(path)
  local named, long, answers = {}, {}, {}
  for text in io.lines(path) do
    local line = json.parse(text)
    answers[line.at] = true
    for _, later in ipairs(line.later) do
      named[line.at] = line.scene .. " " .. line.ask
      if months_between(line.month, later[2]) > 12 then long[line.at] = true end
    end
  end
  local function count(map)
    local sum = 0
    for _ in pairs(map) do sum = sum + 1 end
    return sum
  end
  return count(named), count(long), count(answers)
end

local function golden(context, out)
  local list, rows = saves(context), {}
  out:check(#list > 0, "there are golden games", tostring(#list))
  for _, save in ipairs(list) do
    local path, name = context.work .. "/echo.jsonl", save:match "[^/]+$"
    local good, found = pcall(context.binary.test, context.binary, context.scenario,
      ("--runs 1 --forks %s --of %s"):format(context.binary.quoted(path),
        context.binary.quoted(save)))
    local failed = good and context.binary.said ~= ""
    if good and not failed then
      local named, long, answers = echoes(path)
      rows[#rows + 1] = { name, tostring(answers), tostring(named), tostring(long) }
      out:check(named >= ANSWERS, name .. ": at least 20 answers are named 2 to 18 months later",
        tostring(named))
      out:check(long >= LONG, name .. ": six of them more than a year later", tostring(long))
    else
      out:check(false, name .. " plays", good and context.binary.said
        or tostring(found):sub(1, 200))
    end
  end
  out:table({ "golden game", "answers", "named later", "a year later" }, rows)
end

-- ---- random games ----

local function blocked(list)
  local lines = {}
  for i, one in ipairs(list) do
    lines[i] = one.id .. (one.blocked_by ~= "" and " (" .. one.blocked_by .. ")" or "")
  end
  return lines
end

local function twice_of(game, may_return, twice)
  local seen = {}
  for _, step in ipairs(game.course) do
    if step[2] == "event" then
      if seen[step[3]] and not may_return[step[3]] then twice[step[3]] = true end
      seen[step[3]] = true
    end
  end
end

local function judge_games(context, path)
  local of_events, unsigned, twice, may_return = signs.of_events(context.read), {}, {}, {}
  local games, ended = 0, 0
  for _, event in ipairs(context.read.events) do
    may_return[event.id] = event.spec.once == false
  end
  for text in io.lines(path) do
    local game = json.parse(text)
    games, ended = games + 1, ended + (game.ending and 1 or 0)
    twice_of(game, may_return, twice)
    signs.judge(game, of_events, unsigned)
  end
  return { games = games, ended = ended, twice = twice, unsigned = unsigned }
end

local function sorted_keys(map)
  local list = {}
  for key in pairs(map) do list[#list + 1] = key end
  table.sort(list)
  return list
end

local function forewarned(out, unsigned)
  local missing, rows = {}, {}
  for _, name in ipairs(sorted_keys(unsigned)) do
    local row = unsigned[name]
    rows[#rows + 1] = { name, tostring(row.games), tostring(row.unsigned) }
    if row.unsigned > 0 then missing[#missing + 1] = name end
  end
  out:check(#missing == 0, "no death, removal or arrest without two signs in two months before "
    .. "(events with the tag sign_PERSON or sign_removal)", #missing .. " fates")
  out:table({ "fate", "games", "with fewer than two signs" }, rows)
end

local function random_games(context, out)
  local path = context.work .. "/games.jsonl"
  local runs = context.random
  local found = context.binary:test(context.scenario, ("--runs %d --games %s "
    .. "--outcome facts.removed_on"):format(runs, context.binary.quoted(path)))
  local judged = judge_games(context, path)
  local errors = {}
  for i, wrong in ipairs(found.errors) do
    errors[i] = ("%s:%d: %s (%d times)"):format(wrong.file, wrong.line, wrong.message, wrong.times)
  end
  out:line("", ("%d random games:"):format(judged.games), "")
  out:check(#errors == 0, "no script error", #errors .. " errors")
  out:list(errors)
  out:check(judged.ended == judged.games, "every game ends",
    ("%d of %d"):format(judged.ended, judged.games))
  local twice = sorted_keys(judged.twice)
  out:check(#twice == 0, "no event comes twice unless once = false", #twice .. " do")
  out:list(twice)
  out:check(#found.unreached == 0, "no event is unreachable", #found.unreached .. " never came")
  out:list(blocked(found.unreached))
  out:check(#found.unreached_choices == 0, "no choice is never open",
    #found.unreached_choices .. " never are")
  out:list(blocked(found.unreached_choices))
  forewarned(out, judged.unsigned)
end

return function(context, out)
  out:heading "4 Echo and forewarning"
  if not context.binary then return out:line "Not measured: it needs --binary." end
  golden(context, out)
  random_games(context, out)
end
