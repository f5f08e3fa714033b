-- luacheck: std max, max line length 100
-- Comma-separated values: rows as tables by the names in the first line.
local csv = {}

local function cells(line)
  local list, at = {}, 1
  while at <= #line + 1 do
    if line:sub(at, at) == '"' then
      local stop = at + 1
      while line:sub(stop, stop) ~= '"' or line:sub(stop + 1, stop + 1) == '"' do
        stop = stop + (line:sub(stop, stop) == '"' and 2 or 1)
        if stop > #line then error("a cell does not end: " .. line) end
      end
      list[#list + 1] = line:sub(at + 1, stop - 1):gsub('""', '"')
      at = stop + 2
    else
      local stop = line:find(",", at, true) or #line + 1
      list[#list + 1] = line:sub(at, stop - 1)
      at = stop + 1
    end
  end
  return list
end

-- The rows of the file; none where there is no file.
function csv.read(path)
  local file, rows, head = io.open(path), {}, nil
  if not file then return rows end
  for line in file:lines() do
    local list = cells(line)
    if head then
      local row = {}
      for i, name in ipairs(head) do row[name] = list[i] or "" end
      rows[#rows + 1] = row
    else
      head = list
    end
  end
  file:close()
  return rows
end

local function cell(value)
  local text = tostring(value)
  return text:find '[",]' and '"' .. text:gsub('"', '""') .. '"' or text
end

function csv.write(path, head, rows)
  local file = assert(io.open(path, "w"))
  file:write(table.concat(head, ","), "\n")
  for _, row in ipairs(rows) do
    local list = {}
    for i, name in ipairs(head) do list[i] = cell(row[name] == nil and "" or row[name]) end
    file:write(table.concat(list, ","), "\n")
  end
  file:close()
end

return csv
