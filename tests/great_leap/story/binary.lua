-- luacheck: std max, max line length 100
-- The program, as the report needs it.
local json = require "json"

local binary = {}
binary.__index = binary

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end
binary.quoted = quoted

function binary.new(path, work, jobs)
  return setmetatable({ path = path, work = work, jobs = jobs, kept = {} }, binary)
end

-- What it prints; a second value where it fails.
function binary:run(arguments)
  local errors = self.work .. "/errors"
  local pipe = io.popen(quoted(self.path) .. " " .. arguments .. " 2>" .. quoted(errors))
  local output = pipe:read "a"
  local good = pipe:close()
  if good then return output end
  local file = io.open(errors)
  local why = file and file:read "a" or ""
  if file then file:close() end
  return output, why == "" and "it failed" or why
end

function binary:errors()
  local file, said = io.open(self.work .. "/errors"), ""
  for line in file:lines() do
    if line:find "^irongrain: " then said = said .. line:sub(12) .. " " end
  end
  file:close()
  return said
end

-- `test SCENARIO --json` with these arguments; run once.
function binary:test(scenario, arguments)
  local call = ("test %s --json --jobs %d %s"):format(quoted(scenario), self.jobs, arguments)
  if not self.kept[call] then
    local output, why = self:run(call)
    self.said = self:errors() -- what it complained of: a save that does not fit
    if output == "" then error(call .. ": " .. why) end
    self.kept[call] = json.parse(output)
  end
  return self.kept[call]
end

-- Words shown and questions answered in a game, on average; nil where there is no such policy.
function binary:sums(scenario, policy, runs)
  local good, found = pcall(self.test, self, scenario, ("--runs %d --policy %s"):format(runs,
    policy))
  if not good or found.runs == 0 then return nil end
  local stops = 0
  for name, times in pairs(found.questions) do
    if name:find "%.pause" or name:find "content_note" or name:find "%.names$" then
      stops = stops + times
    end
  end
  return { words = found.words / found.runs, answers = (found.answers - stops) / found.runs }
end

-- The first page that asks for more than going on.
function binary:first_page(scenario)
  local given = [[printf '{"answer":true}\n{"answer":true}\n{"answer":true}\n' | ]]
  local pipe = io.popen(given .. quoted(self.path) .. " play " .. quoted(scenario)
    .. " --json --seed 1 --save - 2>/dev/null")
  local found
  for line in pipe:lines() do
    local page = json.parse(line)
    if not found and page.ask and page.ask.kind ~= "pause" then found = page end
  end
  pipe:close()
  return found
end

return binary
