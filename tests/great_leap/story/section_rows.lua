-- luacheck: std max, max line length 100
-- 3 Rows: every option has a tag, and the same few tags do not stand under every event.
local reader = require "reader"

local TAGS = { comply = true, pass_down = true, pass_up = true, delay = true, conceal = true,
  tell = true, give = true, look = true, withhold = true, refuse = true, other = true }
local MOST_SHARE, LEAST_TWO, LEAST_FOUR = .08, 10, 8

-- The events that ask for a choice, and their tags: { event, { tag, ... } }.
local function rows_of(read, untagged, wrong)
  local rows = {}
  for _, event in ipairs(read.events) do
    local row = { id = event.id, tags = {} }
    for _, choice in ipairs(event.choices) do
      local name = event.id .. "." .. tostring(choice.id)
      if type(choice.tag) ~= "string" then
        untagged[#untagged + 1] = name
      elseif not TAGS[choice.tag] then
        wrong[#wrong + 1] = name .. " (" .. choice.tag .. ")"
      end
      row.tags[#row.tags + 1] = type(choice.tag) == "string" and choice.tag or "?"
    end
    if #row.tags > 0 then rows[#rows + 1] = row end
  end
  return rows
end

-- How many events have each set of three tags among theirs.
local function sets_of(rows)
  local sets = {}
  local function note(row, set)
    sets[set] = sets[set] or {}
    if sets[set][#sets[set]] ~= row.id then sets[set][#sets[set] + 1] = row.id end
  end
  for _, row in ipairs(rows) do
    local tags = table.move(row.tags, 1, #row.tags, 1, {})
    table.sort(tags)
    for a = 1, #tags do
      for b = a + 1, #tags do
        for c = b + 1, #tags do note(row, tags[a] .. ", " .. tags[b] .. ", " .. tags[c]) end
      end
    end
  end
  return sets
end

local function common(sets)
  local list = {}
  for set, ids in pairs(sets) do
    if not set:find("?", 1, true) then list[#list + 1] = { set = set, ids = ids } end
  end
  table.sort(list, function(a, b)
    return #a.ids > #b.ids or #a.ids == #b.ids and a.set < b.set
  end)
  return list
end

local function count_options(rows)
  local count = {}
  for _, row in ipairs(rows) do count[#row.tags] = (count[#row.tags] or 0) + 1 end
  return count
end

local function tags_count(rows)
  local count, list = {}, {}
  for _, row in ipairs(rows) do
    for _, tag in ipairs(row.tags) do count[tag] = (count[tag] or 0) + 1 end
  end
  for tag, times in pairs(count) do list[#list + 1] = { tag, tostring(times) } end
  table.sort(list, function(a, b) return a[1] < b[1] end)
  return list
end

return function(context, out)
  local untagged, wrong = {}, {}
  local rows = rows_of(context.read, untagged, wrong)
  local asks = 0
  for _, event in ipairs(context.read.events) do
    if not reader.has_tag(event, "tells") then asks = asks + 1 end
  end
  out:heading "3 Rows"
  out:line(("%d events, %d of them ask; %d with choices."):format(#context.read.events, asks,
    #rows), "")
  out:check(#untagged == 0, "every option has a tag", #untagged .. " have none")
  out:list(untagged, 20)
  out:check(#wrong == 0, "tags are among the eleven", #wrong .. " are not")
  out:list(wrong)
  local list = common(sets_of(rows))
  local worst = list[1] and #list[1].ids or 0
  out:check(worst <= MOST_SHARE * #rows, "no set of three tags in more than 8% of events",
    worst > 0 and ("%s in %d of %d"):format(list[1].set, worst, #rows) or "there is none")
  for i = 1, math.min(5, #list) do
    out:line(("  - %s: %d (%s)"):format(list[i].set, #list[i].ids,
      table.concat(list[i].ids, ", ", 1, math.min(12, #list[i].ids))))
  end
  local options = count_options(rows)
  out:check((options[2] or 0) >= LEAST_TWO, "at least ten events have two options",
    tostring(options[2] or 0))
  out:check((options[4] or 0) >= LEAST_FOUR, "at least eight events have four options",
    tostring(options[4] or 0))
  out:table({ "tag", "options" }, tags_count(rows))
end
