-- luacheck: std max, max line length 100
-- 1 Difference: of two siblings one moves a figure by 1%, a person, or words shown later.
local forks = require "forks"

local NAMED = .25 -- of a choice's forks: from there on it shows words
local SHARE = .6  -- of choices

local function silent_choices(read)
  local silent, count = {}, 0
  for _, choice in pairs(read.choices) do
    count = count + 1
    if choice.named < NAMED * choice.forks then silent[#silent + 1] = choice.name end
  end
  table.sort(silent)
  return silent, count
end

-- Pairs that are equal in all forks, in more than half, and those that break.
local function sort_out(list)
  local equal, mostly, broken = {}, {}, {}
  for _, pair in ipairs(list) do
    local told = ("%s (%d forks)"):format(forks.name(pair), pair.forks)
    if pair.equal == pair.forks then
      equal[#equal + 1] = told
    elseif pair.equal * 2 > pair.forks then
      mostly[#mostly + 1] = ("%s: %d"):format(told, pair.equal)
    end
    if pair.broken > 0 then broken[#broken + 1] = told end
  end
  return equal, mostly, broken
end

return function(context, out)
  out:heading "1 Difference"
  if not context.binary then return out:line "Not measured: it needs --binary." end
  local read = forks.read(context)
  local equal, mostly, broken = sort_out(read.list)
  out:line(("%d forks of %d games, %d pairs of siblings. Words count as shown by a choice "
    .. "where they differ in a quarter of its forks."):format(read.count, context.games,
    #read.list), "")
  out:check(read.count > 0, "there are forks", tostring(read.count))
  out:check(#broken == 0, "no fork breaks", #broken .. " pairs do")
  out:list(broken, 20)
  out:check(#equal == 0, "no siblings are equal in figures, people and words", #equal .. " are")
  out:list(equal, 200)
  if #mostly > 0 then
    out:line("", ("Equal in more than half of their forks (no failure): %d"):format(#mostly))
    out:list(mostly, 40)
  end
  local silent, count = silent_choices(read)
  out:check(count - #silent >= SHARE * count, "at least 60% of choices show words later",
    ("%d of %d, %s"):format(count - #silent, count, out.percent(count - #silent, count)))
  out:line("", "Choices that show none:")
  out:list(silent, 200)
end
