-- luacheck: std max
-- Reading what the tests of reports look at: CSV, and the visible text of HTML.
local csv = {}

-- The rows of a CSV text as tables by the names of its head.
function csv.read(text)
  local rows, row, field, quoted = {}, {}, {}, false
  local function end_field()
    row[#row + 1] = table.concat(field)
    field = {}
  end
  local function end_row()
    end_field()
    if #row > 1 or row[1] ~= "" then rows[#rows + 1] = row end
    row = {}
  end
  text = text:gsub("^\xEF\xBB\xBF", ""):gsub("\r\n", "\n")
  local i = 1
  while i <= #text do
    local c = text:sub(i, i)
    if quoted and c == '"' and text:sub(i + 1, i + 1) == '"' then
      field[#field + 1] = '"'
      i = i + 1
    elseif c == '"' then
      quoted = not quoted
    elseif c == "," and not quoted then
      end_field()
    elseif c == "\n" and not quoted then
      end_row()
    else
      field[#field + 1] = c
    end
    i = i + 1
  end
  if #field > 0 or #row > 0 then end_row() end
  local head, list = rows[1], {}
  for k = 2, #rows do
    assert(#rows[k] == #head, "row " .. k .. " has " .. #rows[k] .. " fields")
    local one = {}
    for n, name in ipairs(head) do one[name] = rows[k][n] end
    list[#list + 1] = one
  end
  return list
end

-- The text that a reader sees: no head, no style, no tags.
function csv.visible(html)
  local text = html:gsub("^.-<body[^>]*>", "")
  text = text:gsub("<desc.->.-</desc>", " "):gsub("<title.->.-</title>", " ")
  text = text:gsub("<[^>]*>", " ")
  text = text:gsub("&#39;", "'"):gsub("&quot;", '"'):gsub("&lt;", "<"):gsub("&gt;", ">")
  return (text:gsub("&amp;", "&"))
end

-- The numbers in it that are no part of a word, a month or a key: "1,015,810" is 1015810.
function csv.numbers(text)
  local list = {}
  text = text:gsub("%f[%d]%d%d%d%d%-%d%d%f[%D]", " ")
  -- By position: the blank between two numbers is before one and after the other.
  for from, digits, to in text:gmatch "()%f[%d]([%d][%d,]*%.?%d*)%f[^%d%.,]()" do
    digits = digits:gsub("[.,]$", "")
    local before, after = text:sub(from - 1, from - 1), text:sub(to, to)
    if not before:find("[%a_%-%.]") and not after:find("[%a_]") then
      list[#list + 1] = (digits:gsub(",", ""))
    end
  end
  return list
end

function csv.file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

return csv
