-- luacheck's view of our Lua. Scenarios see the allow-list of SECURITY.md and the host API, read-only,
-- and nothing else; the prelude sees a little more, given by engine/script/.
std = "none"
max_line_length = 90
cache = false
-- Written to harm or to be refused.
exclude_files = { "tests/fixtures/attack_*/**", "tests/fuzz/corpus/**" }

local function fields(names)
  local list = {}
  for name in names:gmatch "%S+" do
    list[name] = {}
  end
  return { fields = list }
end

local lent = {
  assert = {}, error = {}, ipairs = {}, pairs = {}, select = {}, tonumber = {}, tostring = {},
  type = {}, require = {},
  math = fields "abs ceil floor fmod huge maxinteger mininteger max min modf sqrt tointeger type ult pi",
  string = fields "byte char format len lower rep reverse sub upper",
  table = fields "concat insert move pack remove sort unpack",
  utf8 = fields "char codes codepoint len offset",
}

local host_api = [[
  act allocate answer books chance choose cite discuss ending event facts heading intensity ledger log
  month number options owe pause people picture random record say scenario scene shuffle turn
]]

local scenario = {}
for name, value in pairs(lent) do
  scenario[name] = value
end
for name in host_api:gmatch "%S+" do
  scenario[name] = { other_fields = true }
end
-- Facts and people of the story are the two that a scenario writes.
for _, name in ipairs { "facts", "people" } do
  scenario[name] = { other_fields = true, read_only = false }
end
stds.scenario = { read_globals = scenario }

-- An author's own tests have no game of their own to ask anything of.
local tests = { test = {}, expect = {}, log = {} }
for name, value in pairs(lent) do
  tests[name] = value
end
stds.tests = { read_globals = tests }

local prelude = { prelude = {}, host = { other_fields = true }, library = { other_fields = true } }
for name, value in pairs(lent) do
  prelude[name] = value
end
for _, name in ipairs { "getmetatable", "next", "rawequal", "rawget", "rawlen", "rawset",
  "setmetatable" } do
  prelude[name] = {}
end
prelude.require = nil
prelude.string = { other_fields = true }
stds.prelude = { read_globals = prelude }

std = "scenario"
files["scripts/*/tests/*.lua"] = { std = "tests" }
files["engine/prelude"] = { std = "prelude" }
files["engine/author/template/tests"] = { read_globals = { "test", "expect" } }
files[".luacheckrc"] = { std = "max" }
files["tests/check/orchard/tests"] = { read_globals = { "test", "expect" } }
