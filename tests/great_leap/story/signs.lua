-- luacheck: std max, max line length 100
-- Whether a fate was foreseeable: two events that are signs of it (`tags = { "sign_wen" }`,
-- "sign_removal") in two months before it.
local forks = require "forks"

local signs = {}

-- Who the sign is of, by event: event -> { person = true }.
function signs.of_events(read)
  local map = {}
  for _, event in ipairs(read.events) do
    for _, tag in ipairs(event.tags) do
      local whose = tag:match "^sign_([%w_]+)$"
      if whose then
        map[event.id] = map[event.id] or {}
        map[event.id][whose] = true
      end
    end
  end
  return map
end

-- Whom the step harms: a person, "removal", or nil.
local function harmed(step)
  if step[2] ~= "write" then return nil end
  if step[3] == "facts.office" and step[4] == false then return "removal" end
  local person = step[3]:match "^people%.([%w_]+)%.fate$"
  if person and type(step[4]) == "string" and forks.is_harm(step[4]) then
    return person, step[4]
  end
end

local function months_of(seen, month)
  local count = 0
  for at in pairs(seen or {}) do
    if at < month then count = count + 1 end
  end
  return count
end

-- The month of a fate. A step is of the month of the last page, and the office may be lost in one
-- that has none.
local function month_of(game, step, whose)
  local removed_on = game.ends and game.ends["facts.removed_on"]
  if whose == "removal" and removed_on and removed_on > step[1] then return removed_on end
  return step[1]
end

-- Adds to `unsigned` each fate in the game's course that came with fewer than two signs.
function signs.judge(game, of_events, unsigned)
  local seen, done = {}, {}
  for _, step in ipairs(game.course) do
    if step[2] == "event" then
      for whose in pairs(of_events[step[3]] or {}) do
        seen[whose] = seen[whose] or {}
        seen[whose][step[1]] = true
      end
    end
    local whose, fate = harmed(step)
    if whose and not done[whose] then
      done[whose] = true
      local name = fate and whose .. " " .. fate or whose
      local row = unsigned[name] or { name = name, games = 0, unsigned = 0 }
      unsigned[name], row.games = row, row.games + 1
      local shown = months_of(seen[whose], month_of(game, step, whose))
      if shown < 2 then row.unsigned = row.unsigned + 1 end
    end
  end
end

return signs
