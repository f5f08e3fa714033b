-- luacheck: std max
-- Does the card still fit the model? What it must hold: its marks, a chart with a
-- sentence wherever one is shown, every constant and no other, every file, commands that
-- work, and the print of the model that it was made from.
--
--   IRONGRAIN=build/irongrain lua5.4 tests/model/card/check.lua
local HERE = arg[0]:match "^(.*)/[^/]*$" or "."
local SCENARIO = HERE .. "/../../../scripts/great_leap/"
package.path = HERE .. "/?.lua;" .. SCENARIO .. "?.lua"

local files, page, print_of = require "files", require "page", require "print_of"

local AGAIN = "make it again: IRONGRAIN=… lua5.4 tests/model/card/make.lua"
local CARD = SCENARIO .. "model/README.md"
local text = page.read(CARD)
local failures = 0

local function fail(...)
  print("FAILED: " .. string.format(...))
  failures = failures + 1
end

-- What stands between the marks of `name`, or "".
local function block(name)
  local mark = "<!%%-%%- %s %%-%%->"
  local body = text:match(mark:format(name) .. "\n(.-)\n?" .. mark:format("/" .. name))
  if not body then
    fail("the card has no marks %s", name)
  elseif body == "" then
    fail("nothing stands between the marks %s; %s", name, AGAIN)
  end
  return body or ""
end

for _, name in ipairs { "made", "fit_years", "fit_words", "months", "provinces",
  "provinces_words", "communes", "attribution", "attribution_words", "orders",
  "weak_orders", "weak_nation", "sensitivity", "sensitivity_words", "switches",
  "constants", "timeline", "responses", "places", "numbers" } do
  block(name)
end

-- The names in the first column of a table are those of the model's constants.
local function holds_constants(name)
  local constants, listed = require("model.constants").game, {}
  for constant in block(name):gmatch "\n| `([%w_]+)` |" do
    if listed[constant] then fail("%s names %s twice", name, constant) end
    listed[constant] = true
    if not constants[constant] then
      fail("%s has a constant that the model has not: %s; %s", name, constant, AGAIN)
    end
  end
  for constant in pairs(constants) do
    if not listed[constant] then fail("%s lacks %s; %s", name, constant, AGAIN) end
  end
end
holds_constants "sensitivity"
holds_constants "constants"

local charts = 0
for alt, path, after in text:gmatch "!%[(.-)%]%((.-)%)\n\n([^\n]*)" do
  charts = charts + 1
  local file = io.open(SCENARIO .. "model/" .. path, "rb")
  local svg = file and file:read "a" or ""
  if file then file:close() else fail("there is no chart %s", path) end
  if alt == "" then fail("%s has no words in its place", path) end
  if not after:find "^%u" then fail("no sentence stands under %s", path) end
  if not svg:find "<title id=\"title\">[^<]" then fail("%s has no title", path) end
  if not svg:find "<desc id=\"desc\">[^<]" then fail("%s has no description", path) end
  for size in svg:gmatch 'font%-size="(%d+)"' do
    if tonumber(size) < 11 then fail("letters of %s in %s", size, path) end
  end
end
if charts < 7 then fail("the card shows %d charts", charts) end

for _, path in ipairs(files.of(SCENARIO)) do
  local name = path:match "[^/]*$"
  if not text:find(name, 1, true) then fail("the card does not name %s", path) end
end

-- Every command of the card, with two communes instead of many.
local function runs(commands)
  for command in commands:gsub("\\\n%s*", ""):gmatch "irongrain simulate[^\n]*" do
    local short = command:gsub("^irongrain", os.getenv "IRONGRAIN")
      :gsub("%-%-runs %d+", "--runs 2")
    if not os.execute(short .. " >/dev/null") then
      fail("it does not run: %s", command)
    end
  end
end
for commands in text:gmatch "```sh\n(.-)```" do runs(commands) end

if print_of.card(text) ~= print_of.model() then
  fail("the card is of another model; %s", AGAIN)
end
io.stderr:write "\r"
os.exit(failures == 0)
