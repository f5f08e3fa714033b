-- What an editor and luacheck are told of a scenario's Lua, so that they know the calls
-- and nothing else: .luarc.json of lua-language-server, and .luacheckrc. Each is a list
-- of pieces to be put together.
local calls = prelude "calls"
local manual = prelude "manual"
local concat, match = table.concat, string.match

local editor = {}
local WIDTH = 88
-- Libraries that lua-language-server would offer; what is left of them is declared beside
-- the calls.
local BUILTIN = { "basic", "bit32", "coroutine", "debug", "io", "math", "os", "package",
  "string", "table", "utf8" }
local WRITTEN = { facts = true, people = true } -- what a scenario may set fields of

function editor.luarc()
  local out = { [[
{
  "runtime.version": "Lua 5.4",
  "runtime.builtin": {
]] }
  for i = 1, #BUILTIN do
    out[#out + 1] = '    "' .. BUILTIN[i] .. '": "disable"'
      .. (i < #BUILTIN and "," or "") .. "\n"
  end
  out[#out + 1] = [[
  },
  "workspace.library": ["tests/types"],
  "workspace.checkThirdParty": false
}
]]
  return out
end

-- The names that stand alone, and those of each table, of what is left of Lua.
local function library_names()
  local alone, tables, order = {}, {}, {}
  for i = 1, #manual.pages do
    for _, entry in ipairs(manual.pages[i].functions or {}) do
      local of, name = match(entry[1], "^([a-z0-9]+)%.([a-z0-9]+)$")
      if not of then
        alone[#alone + 1] = entry[1]
      else
        order[#order + 1] = not tables[of] and of or nil
        tables[of] = tables[of] or {}
        tables[of][#tables[of] + 1] = name
      end
    end
  end
  return alone, tables, order
end

-- Words of which each is followed by `behind`, in lines of a limited width.
local function add_words(out, words, indent, behind)
  local line = indent
  for i = 1, #words do
    local word = words[i] .. behind .. ","
    if #line + #word + 1 > WIDTH then
      out[#out + 1], line = line .. "\n", indent
    end
    line = line .. (line == indent and "" or " ") .. word
  end
  out[#out + 1] = line .. "\n"
end

-- The calls of the modules but those in `except`.
local function call_names(modules, except)
  local names = {}
  for _, module in ipairs(modules) do
    for i = 2, #module do
      names[#names + 1] = not except[module[i]] and module[i] or nil
    end
  end
  return names
end

-- What only tests can call.
local function test_names()
  local known = {}
  for _, name in ipairs(call_names(calls.modules, {})) do
    known[name] = true
  end
  return call_names(calls.test_modules, known)
end

function editor.luacheckrc()
  local alone, tables, order = library_names()
  local out = { [[
-- luacheck's view of a scenario: what it can call, and no more of Lua than it has.
std = "none"
max_line_length = 90
read_globals = {
]] }
  add_words(out, alone, "  ", " = {}")
  for _, name in ipairs(order) do
    out[#out + 1] = "  " .. name .. " = { fields = {\n"
    add_words(out, tables[name], "    ", " = {}")
    out[#out + 1] = "  } },\n"
  end
  add_words(out, call_names(calls.modules, WRITTEN), "  ", " = { other_fields = true }")
  add_words(out, manual.sorted_keys(WRITTEN), "  ",
    " = { other_fields = true, read_only = false }")
  out[#out + 1] = "}\nfiles[\"tests\"] = { read_globals = { \""
    .. concat(test_names(), "\", \"") .. "\" } }\nexclude_files = { \"tests/types\" }\n"
  return out
end

return editor
