-- luacheck: std max
-- The card's page: what stands between <!-- name --> and <!-- /name --> is rewritten, all
-- else is left alone; and the tables that go there.
local page = {}

-- A number with `digits` behind the point; never "-0.0".
function page.number(value, digits)
  local text = ("%." .. (digits or 1) .. "f"):format(value)
  if tonumber(text) == 0 then text = text:gsub("^%-", "") end
  return text
end

-- The same with its sign.
function page.change(value, digits)
  local text = page.number(value, digits)
  return tonumber(text) > 0 and "+" .. text or text
end

-- A Markdown table; columns whose name begins with ">" are set to the right.
function page.table(columns, rows)
  local lines, marks, names = {}, {}, {}
  for i, column in ipairs(columns) do
    marks[i] = column:sub(1, 1) == ">" and "---:" or "---"
    names[i] = (column:gsub("^>", ""))
  end
  lines[1] = "| " .. table.concat(names, " | ") .. " |"
  lines[2] = "| " .. table.concat(marks, " | ") .. " |"
  for _, row in ipairs(rows) do
    local cells = {}
    for i = 1, #columns do cells[i] = (tostring(row[i] or ""):gsub("|", "\\|")) end
    lines[#lines + 1] = "| " .. table.concat(cells, " | ") .. " |"
  end
  return table.concat(lines, "\n")
end

-- A paragraph, broken at 110 columns.
function page.paragraph(text)
  local lines, line = {}, ""
  for word in text:gmatch "%S+" do
    if #line + #word + 1 > 110 then
      lines[#lines + 1], line = line, word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

function page.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

function page.write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  assert(file:close())
end

-- Puts each block (name -> text) between its marks; every block must have them, and no
-- mark may be left without a block.
function page.fill(text, blocks)
  local filled = {}
  text = text:gsub("<!%-%- ([%l_]+) %-%->\n(.-)<!%-%- /([%l_]+) %-%->",
    function(name, _, closing)
      assert(name == closing, "the mark " .. name .. " is closed by " .. closing)
      local block = blocks[name] or error("nothing is made for the mark " .. name, 0)
      filled[name] = true
      return "<!-- " .. name .. " -->\n" .. block .. "\n<!-- /" .. name .. " -->"
    end)
  for name in pairs(blocks) do
    if not filled[name] then error("the page has no mark " .. name, 0) end
  end
  return text
end

return page
