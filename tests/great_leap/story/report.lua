-- luacheck: std max, max line length 100
-- What issue 9 asks of the campaign, points 1 to 8, measured and told in report.md.
--
--   lua5.4 report.lua --binary PATH [--scenario DIR] [--games N] [--random N] [--jobs N]
--     [--only N[,N]...] [-o FILE] [--endings]
--
-- Without -o it is printed. --endings writes endings.csv anew, with the marks it has. Exit 1 where
-- anything is not as it is wanted.
local here = arg[0]:match "^.*/" or "./"
package.path = here .. "?.lua;" .. package.path
local binary = require "binary"
local paper = require "paper"
local reader = require "reader"

local SECTIONS = {
  { "1", "section_difference" }, { "2", "section_dominance" }, { "3", "section_rows" },
  { "4", "section_echo" }, { "5", "section_tics" }, { "6", "section_openings" },
  { "7", "section_length" }, { "8", "section_places" },
}
local POLICIES = { "zealot", "compliant", "cautious", "protector", "random" }

local function usage(why)
  io.stderr:write("report: ", why, "; usage: report.lua --binary PATH [--scenario DIR]",
    " [--games N] [--random N] [--jobs N] [--only N[,N]...] [-o FILE] [--endings]\n")
  os.exit(2)
end

local function read_arguments()
  local options, at = { games = 300, jobs = 2, o = false, binary = false, only = false,
    random = 2000,
    scenario = here .. "../../../scripts/great_leap" }, 1
  while arg[at] do
    local name = arg[at]:match "^%-%-?(%a+)$"
    if name == "endings" then
      options.endings, at = true, at + 1
    elseif name == nil or options[name] == nil or not arg[at + 1] then
      usage("unexpected " .. arg[at])
    else
      local number = math.type(options[name]) == "integer"
      options[name] = number and math.tointeger(arg[at + 1]) or arg[at + 1]
      at = at + 2
    end
  end
  return options
end

local function is_wanted(options, number)
  return not options.only or ("," .. options.only .. ","):find("," .. number .. ",", 1, true)
end

local function context_of(options, work)
  local scenario = options.scenario:gsub("/+$", "")
  return {
    here = here, scenario = scenario, source = here .. "../../..", work = work,
    games = options.games, random = options.random, jobs = options.jobs,
    write_endings = options.endings,
    policies = POLICIES, read = reader.read(scenario),
    binary = options.binary and binary.new(options.binary, work, options.jobs),
  }
end

local function write(path, text)
  local file = path and assert(io.open(path, "w")) or io.stdout
  file:write(text)
  if path then file:close() end
end

local function summary(out)
  local list = { "# The campaign, measured", "",
    ("%d of %d demands are met."):format(out.checks - #out.failures, out.checks), "" }
  for _, failure in ipairs(out.failures) do list[#list + 1] = "- not met: " .. failure end
  return table.concat(list, "\n") .. "\n"
end

local function main()
  local options = read_arguments()
  local work = os.tmpname()
  os.execute("rm -f " .. work .. " && mkdir " .. work)
  local context, out = context_of(options, work), paper.new()
  out:heading "0 Reading"
  out:check(#context.read.faults == 0, "every file of events is read", #context.read.faults
    .. " are not")
  out:list(context.read.faults)
  for _, section in ipairs(SECTIONS) do
    local there = package.searchpath(section[2], package.path)
    if is_wanted(options, section[1]) and there then require(section[2])(context, out) end
  end
  write(options.o, summary(out) .. table.concat(out.lines, "\n") .. "\n")
  os.execute("rm -rf " .. binary.quoted(work))
  os.exit(#out.failures == 0 and 0 or 1)
end

main()
