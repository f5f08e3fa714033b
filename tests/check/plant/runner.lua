-- luacheck: std max
-- Plants mistakes into a copy of a scenario and asks the binary about each. The copy is
-- put right again after every plant.
local binary = require "binary"
local scenario = require "scenario"

local runner = {}
local NEAR = 1 -- how many lines a telling may be away from the place

local function write(path, source)
  local file = assert(io.open(path, "wb"))
  assert(file:write(source))
  file:close()
end

local function run(command)
  if not os.execute(command) then error("failed: " .. command) end
end

-- The sources of the files that the plant changes: path -> source.
local function changed(plant)
  local sources = {}
  table.sort(plant.edits, function(a, b) return a.from > b.from end)
  for _, edit in ipairs(plant.edits) do
    local source = sources[edit.file.path] or edit.file.source
    sources[edit.file.path] = source:sub(1, edit.from - 1) .. edit.new
      .. source:sub(edit.to + 1)
  end
  return sources
end

-- Whether the plant is one of its kind: it changes something, and where the kind is that
-- the file is no Lua any more, a plain Lua thinks so too.
local function is_valid(kind, plant, sources)
  for path, source in pairs(sources) do
    local file = plant.edits[1].file
    if path == file.path and source == file.source then return false end
    if kind.refused and load(source, "=plant", "t") then return false end
  end
  return true
end

-- A plant of the kind that was not made before, and what it makes of the files.
local function draw(self, kind, sites, seen)
  for _ = 1, 60 do
    local plant = kind.plant(self, sites[math.random(#sites)])
    if plant then
      local sources = changed(plant)
      local key = {}
      for path, source in pairs(sources) do key[#key + 1] = path .. source end
      table.sort(key)
      key = table.concat(key)
      if not seen[key] and is_valid(kind, plant, sources) then
        seen[key] = true
        return plant, sources
      end
    end
  end
end

local function key_of(finding)
  return tostring(finding.unreached or finding.file) .. "\0" .. tostring(finding.message)
end

local function is_near(finding, plant)
  if plant.unreached then
    return finding.unreached == plant.unreached
  end
  for _, place in ipairs(plant.places) do
    if finding.file == place[1] and finding.line
        and math.abs(finding.line - place[2]) <= NEAR then
      return true
    end
  end
  return false
end

-- How often each finding is there, wherever it stands in its file.
local function counts_of(findings)
  local counts = {}
  for _, finding in ipairs(findings) do
    local key = key_of(finding)
    counts[key] = (counts[key] or 0) + 1
  end
  return counts
end

-- Whether one of the findings names a place: one that the clean scenario does not have,
-- or not so often.
local function is_told(findings, known, plant)
  local counts = counts_of(findings)
  for _, finding in ipairs(findings) do
    local key = key_of(finding)
    if counts[key] > (known[key] or 0) and is_near(finding, plant) then return true end
  end
  return false
end

-- What was changed, as diff prints it.
local function difference(self, sources)
  local parts = {}
  for path, source in pairs(sources) do
    write(self.work .. "/new.lua", source)
    local pipe = io.popen("diff -U1 " .. binary.quoted(self.folder .. "/" .. path) .. " "
      .. binary.quoted(self.work .. "/new.lua") .. " | tail -n +3")
    parts[#parts + 1] = path .. "\n" .. pipe:read("a")
    pipe:close()
  end
  return table.concat(parts)
end

local function keep(self, kind, number)
  if self.keep then
    local folder = binary.quoted(("%s/%s-%s-%d"):format(self.keep, self.id, kind.name,
      number))
    run("mkdir -p " .. folder .. " && rm -rf " .. folder .. "/" .. self.id .. " && cp -R "
      .. binary.quoted(self.copy) .. " " .. folder .. "/")
  end
end

-- What the binary has to say of the copy.
local function ask(self, kind)
  if kind.who ~= "test" then return binary.check(self.copy), self.known end
  return binary.test(self.copy), self.known_test
end

-- The findings that the clean scenario does not have, a line each.
local function said(findings, known)
  local counts, lines = counts_of(findings), {}
  for _, finding in ipairs(findings) do
    local key = key_of(finding)
    if counts[key] > (known[key] or 0) then
      lines[#lines + 1] = ("%s:%s: %s [%s]"):format(finding.unreached or finding.file,
        finding.line, finding.message, finding.code)
    end
  end
  return #lines > 0 and table.concat(lines, "\n") or "nothing new"
end

local function judge(self, kind, plant, sources, number)
  for path, source in pairs(sources) do write(self.copy .. "/" .. path, source) end
  local findings, known = ask(self, kind)
  local told = is_told(findings, known, plant)
  if not told then keep(self, kind, number) end
  for path in pairs(sources) do
    write(self.copy .. "/" .. path, self.by_path[path].source)
  end
  if told then return nil end
  return { kind = kind, places = plant.places, unreached = plant.unreached,
    difference = difference(self, sources), output = said(findings, known) }
end

-- Plants up to `times` mistakes of the kind; returns how many were planted, how many
-- told, and the misses.
function runner.plant(self, kind, times, seed)
  local name = 0
  for at = 1, #kind.name do name = (name * 31 + kind.name:byte(at)) % 2147483647 end
  math.randomseed(seed, name)
  local sites, seen, planted, misses = kind.sites(self), {}, 0, {}
  while #sites > 0 and planted < times do
    local plant, sources = draw(self, kind, sites, seen)
    if not plant then break end
    planted = planted + 1
    misses[#misses + 1] = judge(self, kind, plant, sources, planted)
  end
  return planted, planted - #misses, misses
end

-- What random games of the clean scenario come to often enough: ids -> true.
local function often(counts)
  local reached = {}
  for id, count in pairs(counts or {}) do
    if type(count) == "table" then count = count.count or count.taken or 0 end
    if count * 10 >= binary.runs then reached[id] = true end
  end
  return reached
end

-- Opens a scenario and a copy of it in the folder `work`; `plays` where kinds are asked
-- about that only playing tells.
function runner.open(folder, work, plays)
  local self = scenario.open(folder)
  self.work, self.copy = work, work .. "/" .. self.id
  run("rm -rf " .. binary.quoted(self.copy) .. " && cp -R " .. binary.quoted(folder)
    .. " " .. binary.quoted(self.copy))
  self.clean = binary.check(self.copy)
  self.known = counts_of(self.clean)
  self.reached = { events = {}, choices = {} }
  if plays then
    local findings, report = binary.test(self.copy)
    self.known_test = counts_of(findings)
    self.reached = { events = often(report.events), choices = often(report.choices) }
  end
  return self
end

return runner
