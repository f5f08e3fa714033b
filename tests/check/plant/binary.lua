-- luacheck: std max
-- What the binary says of a scenario: findings of `check`, or of `test` errors and what
-- was never reached. A finding: { file, line, message, code, severity } or { unreached }.
local json = require "json"

local binary = { path = nil, home = nil, runs = 100 }

function binary.quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

-- Runs a command; returns its output, and its errors behind it.
local function output_of(command)
  local pipe = assert(io.popen(command .. " </dev/null 2>&1"))
  local output = pipe:read "a"
  pipe:close()
  return output
end

local function command(...)
  local words = { binary.quoted(binary.path), ... }
  return table.concat(words, " ")
end

-- Findings from the words of an error "events/x.lua:12: ..." where there is no JSON.
local function read_words(output)
  local findings = {}
  for line in output:gmatch "[^\n]+" do
    local file, number, message = line:match "([%w_/]+%.lua):(%d+):?%s*(.*)"
    if file then
      findings[#findings + 1] = { file = file, line = tonumber(number), message = message,
        code = "error", severity = "error" }
    end
  end
  return findings
end

-- What `check` finds in the folder.
function binary.check(folder)
  local output = output_of(command("check", binary.quoted(folder), "--json"))
  local findings = {}
  for line in output:gmatch "[^\n]+" do
    local finding = json.read(line)
    if type(finding) == "table" and finding.file then
      findings[#findings + 1] = finding
    end
  end
  return #findings > 0 and findings or read_words(output)
end

-- What `test` finds in the folder, and its whole object.
function binary.test(folder)
  local output = output_of(command("test", binary.quoted(folder), "--json", "--seed 1",
    "--jobs 1", "--runs", tostring(binary.runs)))
  local findings, report = {}, {}
  for line in output:gmatch "[^\n]+" do
    local object = json.read(line)
    if type(object) == "table" then
      if object.runs then report = object end
      for _, part in ipairs { "errors", "tests" } do
        for _, finding in ipairs(object[part] or {}) do
          if not finding.holds then findings[#findings + 1] = finding end
        end
      end
      for _, part in ipairs { "unreached", "unreached_choices" } do
        for _, entry in ipairs(object[part] or {}) do
          findings[#findings + 1] = { unreached = entry.id, message = entry.blocked_by }
        end
      end
    end
  end
  return #findings > 0 and findings or read_words(output), report
end

return binary
