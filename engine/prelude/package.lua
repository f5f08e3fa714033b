-- The scenario's files: each runs once, in the scenario's environment, and gives one
-- value. require reads inside the scenario's own folder only: "model.labour" or
-- "model/labour" is model/labour.lua.
local host = host
local game = prelude "game"
local report = prelude "report"
local type, find, gsub, match, concat = type, string.find, string.gsub, string.match,
  table.concat

local package = { environment = nil }
local values = {}  -- path -> the file's value
local running = {} -- the paths that are being run, outermost first

local function check_circle(path)
  for i = 1, #running do
    if running[i] == path then
      report.fail("goes in a circle: " .. concat(running, " needs ", i) .. " needs "
        .. path)
    end
  end
end

-- Runs a file of the package, or gives its value if it has run.
function package.run(path)
  if values[path] ~= nil then
    return values[path]
  end
  check_circle(path)
  local chunk = host.compile(path, package.environment)
  local place = report.place(nil)
  running[#running + 1] = path
  game.loading = game.loading + 1
  local value = chunk()
  game.loading = game.loading - 1
  running[#running] = nil
  report.place(place)
  if value == nil then
    value = true
  end
  values[path] = value
  return value
end

local function path_of(name)
  if type(name) ~= "string" or #name > 200 then
    report.fail('needs the name of a file here, such as "model.labour", found '
      .. report.found(name))
  end
  local path = gsub(name, "%.", "/")
  if find(name, "^[./]") or find(name, "[./]$") or find(name, "[./][./]")
      or not find(path, "^[A-Za-z0-9_/-]+$") then
    report.fail("reads only files of this scenario, named by letters, digits, _ and - "
      .. "between dots or slashes, without .lua; found " .. report.found(name))
  end
  return path .. ".lua"
end

local function require(name)
  report.about("require", type(name) == "string" and name or nil)
  local path = path_of(name)
  if values[path] == nil and not host.exists(path) then
    if find(name, "%.lua$") then
      report.fail("there is no file " .. path .. "; a file is named without its .lua")
    end
    report.fail("there is no file " .. path .. " in this scenario"
      .. report.instead(path, host.files(match(path, "^(.*)/[^/]*$") or "")))
  end
  return package.run(path)
end

package.api = { require = require }

return package
