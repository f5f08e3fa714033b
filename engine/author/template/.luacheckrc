-- For luacheck, which finds misspelt and unused names: luacheck .
-- A scenario sees this much of Lua, the calls of the engine, and nothing else.
std = "none"
max_line_length = 90

local function fields(names)
  local list = {}
  for name in names:gmatch "%S+" do list[name] = {} end
  return { fields = list }
end

local known = {
  math = fields "abs ceil floor fmod huge maxinteger mininteger max min modf sqrt tointeger type ult pi",
  string = fields "byte char format len lower rep reverse sub upper",
  table = fields "concat insert move pack remove sort unpack",
  utf8 = fields "char codes codepoint len offset",
  -- These two a scenario may write.
  facts = { other_fields = true, read_only = false },
  people = { other_fields = true, read_only = false },
}
local names = [[
  assert error ipairs pairs select tonumber tostring type require
  allocate answer books chance choose cite discuss ending event heading intensity ledger log
  month number options owe pause picture random record say scenario scene shuffle turn
]]
for name in names:gmatch "%S+" do known[name] = { other_fields = true } end

stds.scenario = { read_globals = known }
std = "scenario"
exclude_files = { "tests/types/*" } -- made for the editor, not to be run
files["tests"] = { read_globals = { "test", "expect" } }
files[".luacheckrc"] = { std = "max", max_line_length = false }
