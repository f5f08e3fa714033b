-- luacheck: std max
-- Runs `irongrain simulate great_leap` for the card, each request once; IRONGRAIN names
-- the binary, JOBS how many jobs (the figures are the same with any number). CARD_RUNS
-- multiplies how many communes are run: under 1 for a quick look that is not kept.
local simulated = { asked = 0 }

local BINARY = os.getenv "IRONGRAIN" or error("IRONGRAIN names no binary", 0)
local JOBS = os.getenv "JOBS" or "1"
local PART = tonumber(os.getenv "CARD_RUNS" or "1")

-- How many communes: `runs`, or fewer for a quick look.
function simulated.count(runs) return math.max(32, math.floor(runs * PART)) end

local kept = {}

local function fields_of(line)
  local fields = {}
  for field in (line .. ","):gmatch "([^,]*)," do
    fields[#fields + 1] = tonumber(field) or field
  end
  return fields
end

local function read(command)
  local pipe, rows, columns = assert(io.popen(command)), {}, nil
  for line in pipe:lines() do
    local fields = fields_of(line)
    if columns then
      local row = {}
      for i, column in ipairs(columns) do row[column] = fields[i] end
      rows[#rows + 1] = row
    else
      columns = fields
    end
  end
  if not pipe:close() then error("failed: " .. command, 0) end
  return rows
end

-- The rows of one simulation, each a table by column. `settings`: a list of "name=value".
function simulated.rows(policy, runs, seed, settings)
  local command = BINARY .. " simulate great_leap --jobs " .. JOBS .. " --policy"
    .. " " .. policy
    .. " --runs " .. simulated.count(runs) .. " --seed " .. seed
  for _, setting in ipairs(settings) do
    command = command .. " --set '" .. setting .. "'"
  end
  if not kept[command] then
    simulated.asked = simulated.asked + 1
    io.stderr:write(("\r%4d %-70s"):format(simulated.asked,
      table.concat(settings, " "):sub(1, 70)))
    kept[command] = read(command)
  end
  return kept[command]
end

-- The same for several seeds, their rows averaged number by number.
function simulated.mean(policy, runs, seeds, settings)
  local mean = {}
  for _, seed in ipairs(seeds) do
    for i, row in ipairs(simulated.rows(policy, runs, seed, settings)) do
      mean[i] = mean[i] or {}
      for column, value in pairs(row) do
        if type(value) == "number" then
          mean[i][column] = (mean[i][column] or 0) + value / #seeds
        else
          mean[i][column] = value
        end
      end
    end
  end
  return mean
end

return simulated
