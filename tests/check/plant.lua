-- luacheck: std max
-- Plants mistakes in a clean scenario, one at a time, and looks whether `irongrain check`
-- names the file and the line (within one), or `irongrain test` where only playing can
-- tell. The kinds of mistakes stand in plant/, each with who must tell it and why.
--
--   lua5.4 plant.lua --binary PATH --scenario DIR [--seed N] [--times N] [--kind K]...
--     [--who check|loading|test] [--runs N] [--keep DIR] [--list]
--
-- Prints a line a kind, then every miss with its difference and what was said. --keep
-- keeps the copies that were missed. Exit 1 where of a kind fewer than nine in ten are
-- told, or the clean scenario is not clean. Of fewer than ten no such share can be
-- taken: kinds of which fewer were planted are judged together, by nineteen in twenty,
-- and each must have been told.
local here = arg[0]:match "^.*/" or ""
package.path = here .. "plant/?.lua;" .. package.path
local binary = require "binary"
local runner = require "runner"

local MODULES = { "syntax", "names", "ids", "conditions", "shapes", "questions",
  "texts", "playing" }
local ENOUGH = 0.9 -- of what was planted: 18 of 20
local FEW, ENOUGH_TOGETHER = 10, .95 -- plants of a kind; share of all such kinds

local function usage(why)
  io.stderr:write("plant: ", why, "; usage: plant.lua --binary PATH --scenario DIR",
    " [--seed N] [--times N] [--kind K]... [--who WHO] [--runs N] [--keep DIR]",
    " [--list]\n")
  os.exit(2)
end

local function read_arguments()
  local options, at = { seed = 1, times = 20, runs = 100, kinds = {} }, 1
  while arg[at] do
    local name, value = arg[at]:match "^%-%-(%a+)$", arg[at + 1]
    if name == "list" then
      options.list, at = true, at + 1
    elseif not name or not value then
      usage("unexpected " .. arg[at])
    else
      if name == "kind" then options.kinds[value], options.some = true, true end
      options[name] = math.type(options[name]) and math.tointeger(value) or value
      at = at + 2
    end
  end
  return options
end

local function read_kinds(options)
  local kinds = {}
  for _, module in ipairs(MODULES) do
    for _, kind in ipairs(require(module)) do
      if (not options.some or options.kinds[kind.name])
          and (not options.who or options.who == kind.who) then
        kinds[#kinds + 1] = kind
      end
    end
  end
  return kinds
end

local function print_kinds(kinds)
  for _, kind in ipairs(kinds) do
    print(("%-26s %-8s %s (%s)"):format(kind.name, kind.who, kind.what, kind.why))
  end
end

local function print_miss(miss)
  print("missed: " .. miss.kind.name .. ": " .. miss.kind.what)
  if miss.unreached then print("  never reached should be: " .. miss.unreached) end
  for _, place in ipairs(miss.places) do
    print("  place " .. place[1] .. ":" .. place[2])
  end
  print((miss.difference:gsub("[^\n]+", "  %0")))
  print("  it said: " .. miss.output:sub(1, 1500):gsub("\n", "\n    "))
end

-- Prints a line for the kind; returns whether it is told often enough, and its misses.
-- `few` sums up the kinds of which too few were planted to be judged alone.
local function judge(self, kind, options, few)
  local planted, told, misses = runner.plant(self, kind, options.times, options.seed)
  local good = told >= ENOUGH * planted
  if planted < FEW then
    good = planted == 0 or told > 0
    few.planted, few.told = few.planted + planted, few.told + told
  end
  print(("%-28s %-8s %3d of %3d%s"):format(kind.name, kind.who, told, planted,
    planted == 0 and "   (no place for it here)" or good and "" or "   TOO FEW"))
  io.stdout:flush()
  return good, misses
end

local function print_few(few)
  local good = few.told >= ENOUGH_TOGETHER * few.planted
  print(("%-28s %-8s %3d of %3d%s"):format("kinds of fewer than " .. FEW, "all", few.told,
    few.planted, good and "" or "   TOO FEW"))
  return good
end

local function print_clean(self)
  local clean = true
  for _, finding in ipairs(self.clean) do
    if finding.severity ~= "note" then
      clean = false
      print(("the clean scenario: %s:%s: %s"):format(finding.file, finding.line,
        finding.message))
    end
  end
  return clean
end

local function plays(kinds)
  for _, kind in ipairs(kinds) do
    if kind.who == "test" then return true end
  end
  return false
end

local function main()
  local options = read_arguments()
  local kinds = read_kinds(options)
  if options.list then return print_kinds(kinds) end
  if not options.binary or not options.scenario then
    usage "--binary and --scenario are needed"
  end
  binary.path, binary.runs = options.binary, options.runs
  local work = os.tmpname()
  os.execute("rm -f " .. work .. " && mkdir " .. work)
  local self = runner.open(options.scenario:gsub("/+$", ""), work, plays(kinds))
  self.keep = options.keep
  print(("%s, seed %d"):format(self.id, options.seed))
  local good, all, few = print_clean(self), {}, { planted = 0, told = 0 }
  for _, kind in ipairs(kinds) do
    local fine, misses = judge(self, kind, options, few)
    good = good and fine
    for _, miss in ipairs(misses) do all[#all + 1] = miss end
  end
  good = print_few(few) and good
  for _, miss in ipairs(all) do print_miss(miss) end
  os.execute("rm -rf " .. binary.quoted(work))
  os.exit(good and 0 or 1)
end

main()
