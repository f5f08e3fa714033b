-- luacheck: std max
-- How long a month of the commune model takes: in the sandbox with the work limit on, in
-- a plain lua5.4, and in the prototype that it was built from where REFERENCE names its
-- folder. All in one run, in turns, so that a busy machine is as busy for each.
--
--   lua5.4 model.lua [COMMUNES]      IRONGRAIN names the binary, SOURCE the tree
local COMMUNES, ROUNDS = math.tointeger(arg[1] or 300), 5

-- Microseconds a month, from a script that prints seconds and months.
local function once(script)
  local pipe = assert(io.popen(script))
  local seconds, months = pipe:read("n", "n")
  pipe:close()
  if not months then error("failed: " .. script) end
  return seconds / months * 1e6
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function lua(body)
  return "lua5.4 -e " .. quoted(body:gsub("COMMUNES", tostring(COMMUNES)))
end

-- Runs the binary in a shell whose children's times are read: user and system.
local function sandbox(runs)
  local command = quoted(os.getenv "IRONGRAIN") .. " simulate great_leap --jobs 1 --runs "
    .. runs .. " >/dev/null"
  local pipe = assert(io.popen("sh -c " .. quoted(command .. "; times")))
  pipe:read "l"
  local sum = 0
  for minutes, seconds in pipe:read("a"):gmatch "(%d+)m([%d.]+)s" do
    sum = sum + 60 * minutes + seconds
  end
  pipe:close()
  return sum
end

-- What the start of a run costs is taken off: 24 communes are the fewest, one a place.
local function in_sandbox()
  return (sandbox(24 + COMMUNES) - sandbox(24)) / COMMUNES / 67 * 1e6
end

local plain = lua [[
  package.path = os.getenv "SOURCE" .. "/scripts/great_leap/?.lua"
  local simulate = require "simulate"
  local plan = simulate.open { runs = COMMUNES, seed = 1, set = {},
    policy = "historical" }
  local began = os.clock()
  for i = 1, plan.runs do simulate.run(plan, i) end
  print(os.clock() - began, plan.runs * 67)
]]

local reference = lua [[
  local folder = os.getenv "REFERENCE"
  package.path = folder .. "/?.lua"
  local M, E = require "commune", require "ens"
  for name, value in pairs(dofile(folder .. "/params.lua")) do M.K[name] = value end
  local on, list = M.all_on(), E.places(COMMUNES)
  local began = os.clock()
  for _, one in ipairs(list) do E.run_one(one[1], one[2], on) end
  print(os.clock() - began, #list * (M.T_END + 1))
]]

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

local function row(what, figure, command)
  print(string.format("%-44s %14s   %s", what, figure, command))
end

local with_reference = os.getenv "REFERENCE"
  and io.open(os.getenv "REFERENCE" .. "/commune.lua") ~= nil
local times = {
  sandbox = {}, plain = {}, reference = {}, to_reference = {}, to_plain = {},
}
for i = 1, ROUNDS do
  local a, b = in_sandbox(), once(plain)
  times.sandbox[i], times.plain[i], times.to_plain[i] = a, b, a / b
  if with_reference then
    local c = once(reference)
    times.reference[i], times.to_reference[i] = c, a / c
  end
end
row("a month of the model, in the sandbox",
  string.format("%.1f us", median(times.sandbox)),
  "irongrain simulate great_leap --jobs 1")
row("the same, plain lua5.4", string.format("%.1f us", median(times.plain)),
  "simulate.run() of simulate.lua")
row("sandbox over plain", string.format("%.2f", median(times.to_plain)),
  "median of " .. ROUNDS .. " rounds")
if with_reference then
  row("a month of the reference, plain lua5.4",
    string.format("%.1f us", median(times.reference)),
    "REFERENCE=" .. os.getenv "REFERENCE")
  row("sandbox over reference (at most 3)",
    string.format("%.2f", median(times.to_reference)), "the same")
else
  row("the reference", "not there", "REFERENCE names the folder of commune.lua")
end
