-- luacheck: std max
-- `irongrain simulate great_leap` for the tests of this folder: run it, read its CSV.
-- IRONGRAIN names the binary, JOBS how many jobs (2).
local simulated = {}

local function command_of(request)
  local words = {
    "'" .. os.getenv("IRONGRAIN") .. "'", "simulate great_leap",
    "--jobs", request.jobs or os.getenv("JOBS") or "2",
    "--seed", request.seed or 1, "--runs", request.runs,
    "--policy", request.policy or "historical",
  }
  for _, setting in ipairs(request) do words[#words + 1] = "--set '" .. setting .. "'" end
  return table.concat(words, " ")
end

-- The bytes that a request prints: { runs =, seed =, policy =, "by=year", ... }; the list
-- is what is given to --set.
function simulated.bytes(request)
  local command = command_of(request)
  local pipe = assert(io.popen((request.before or "") .. command))
  local bytes = pipe:read("a")
  if not pipe:close() then error("failed: " .. command, 2) end
  return bytes
end

-- The rows of a request, each a table by column; what is no number stays text.
function simulated.rows(request)
  local rows, columns = {}, nil
  for line in simulated.bytes(request):gmatch("([^\n]*)\n") do
    local fields = {}
    for field in (line .. ","):gmatch("([^,]*),") do fields[#fields + 1] = field end
    if columns then
      local row = {}
      for i, column in ipairs(columns) do
        row[column] = tonumber(fields[i]) or fields[i]
      end
      rows[#rows + 1] = row
    else
      columns = fields
    end
  end
  return rows
end

return simulated
