-- luacheck: std max, max line length 100
-- The report as it is written: lines of Markdown, and what failed.
local paper = {}
paper.__index = paper

local MOST = 60 -- lines of one list

function paper.new()
  return setmetatable({ lines = {}, failures = {}, checks = 0 }, paper)
end

function paper:heading(text)
  self.section = text
  self:line("", "## " .. text, "")
end

function paper:line(...)
  for _, text in ipairs { ... } do self.lines[#self.lines + 1] = text end
end

-- A demand: "- [x] what is wanted: what was found".
function paper:check(holds, wanted, found)
  local text = wanted .. (found and ": " .. found or "")
  self.checks = self.checks + 1
  self:line(("- [%s] %s"):format(holds and "x" or " ", text))
  if not holds then self.failures[#self.failures + 1] = self.section .. ": " .. text end
  return holds
end

-- A list that may be long; what is left out is counted.
function paper:list(items, most)
  most = most or MOST
  for i = 1, math.min(#items, most) do self:line("  - " .. items[i]) end
  if #items > most then self:line(("  - and %d more"):format(#items - most)) end
end

-- A table: its head and rows of cells.
function paper:table(head, rows)
  local dashes = {}
  for i = 1, #head do dashes[i] = "---" end
  self:line("", "| " .. table.concat(head, " | ") .. " |",
    "| " .. table.concat(dashes, " | ") .. " |")
  for _, row in ipairs(rows) do self:line("| " .. table.concat(row, " | ") .. " |") end
  self:line("")
end

function paper.percent(part, whole)
  return whole > 0 and ("%.1f%%"):format(100 * part / whole) or "none"
end

return paper
