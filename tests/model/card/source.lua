-- luacheck: std max
-- Reads the model's own comments: what each constant and table is, and its mark. The
-- comment of a constant stands behind it, or on the lines above it; its last part, behind
-- a semicolon, is the mark.
local source = {}

local function lines_of(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  return lines
end

-- Joins the lines of a comment; a key that was broken at "_" is one word again.
local function join(before, line)
  if before == "" then return line end
  if before:sub(-1) == "_" then return before .. line end
  return before .. " " .. line
end

-- Calls each(line, comment) for each line of code, `comment` being what stands above it
-- without a gap, or "".
local function walk(path, each)
  local above = ""
  for _, line in ipairs(lines_of(path)) do
    local comment = line:match "^%s*%-%-%s?(.*)$"
    if comment then
      above = join(above, comment)
    else
      each(line, above)
      above = ""
    end
  end
end

-- Where a mark begins, for comments that have no semicolon.
local MARKS = {
  "Assumed", "assumed", "Tuned", "tuned", "Fitted", "fitted", "findings? %d", "Findings?"
    .. " %d",
  "[%l]+_[%l_]+", "F%d%d", "choice %u%d",
}

local function split(comment)
  local what, mark = comment:match "^(.*); (.-)$"
  if what then return what, mark end
  local sentence, rest = comment:match "^(.-%.)%s+(.*)$"
  if rest then
    for _, pattern in ipairs(MARKS) do
      if rest:find(pattern) then return sentence, rest end
    end
  end
  return comment, ""
end

-- name -> { what, mark } of the constants of the reference, and of what the game changed.
function source.constants(path)
  local reference, changed, into = {}, {}, nil
  local last, running = nil, ""
  walk(path, function(line, above)
    if line:find "^local reference" then into = reference end
    if line:find "^local changed" then into = changed end
    if line:find "^}" then into, last = nil, nil end
    if not into then return end
    local code, behind = line:match "^(.-)%s*%-%-%s*(.*)$"
    code = code or line
    local comment = behind or above
    -- A heading of a group is a sentence; the comment of a constant is none.
    if into == reference then comment = behind or above:gsub("^%u[^.]*%.%s*", "") end
    if into == changed then
      if above ~= "" then running = above end
      comment = behind or running
    end
    for name in code:gmatch "([%l_]+)%s*=%s*[-%d.]+," do
      local what, mark = split(comment)
      into[name] = { what = what, mark = mark, all = comment }
      last = name
    end
  end)
  assert(last == nil, "constants.lua does not end as it is read")
  return reference, changed
end

-- Tables of timeline.lua: a list of { name, comment, changed }.
function source.timeline(path)
  local list, changed = {}, false
  walk(path, function(line, above)
    if line:find "^local changed" then changed = true end
    local name = line:match "^  (%l+) = by_month" or line:match "^%l+%.(%l+) = "
    if name and above ~= "" then
      list[#list + 1] = { name = name, comment = above, changed = changed }
    end
  end)
  return list
end

-- Curves and lists of responses.lua: a list of { name, comment, values }, the values as
-- they are written there.
function source.responses(path)
  local list, text = {}, table.concat(lines_of(path), "\n")
  walk(path, function(line, above)
    local name = line:match "^  ([%l_]+) = [%l_. ]*{"
    if not name then return end
    local values = {}
    local body = text:match("\n  " .. name .. " = [%l_. ]*(%b{})")
    for value in body:gmatch "[%d.]+" do values[#values + 1] = tonumber(value) end
    list[#list + 1] = { name = name, values = values,
      comment = above ~= "" and above or "as above" }
  end)
  return list
end

-- Numbers that stand in a file of their own matter: `local NAME = …` in capitals with the
-- comment above; a list of { names, value, comment }.
function source.numbers(path)
  local list = {}
  walk(path, function(line, above)
    line = line:gsub("%s*<const>", "")
    local names, value = line:match "^local ([%u][%u%d_, ]*) = (.*)$"
    if not names or value:find "require" then return end
    local behind
    value = value:gsub("%s*%-%-%s*(.*)$", function(text)
      behind = text
      return ""
    end)
    if value == "{" then value = "a table" end
    local comment = behind or above
    -- What has no comment goes with what stands above it; names of things are no numbers.
    if comment == "" and #list > 0 then comment = "as above" end
    if comment == "as above" and not value:find "^[%d.]" then return end
    if comment == "" or value:find "^{}" then return end
    list[#list + 1] = { names = names, value = value, comment = comment }
  end)
  return list
end

return source
