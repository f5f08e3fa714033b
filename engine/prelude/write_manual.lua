-- The manual's pages in Markdown: a list of pieces to be put together. A type is told in
-- words, and leads to where it is explained.
local manual = prelude "manual"
local concat, type = table.concat, type
local find, gsub, match = string.find, string.gsub, string.match

local IN_WORDS = { string = "text", integer = "whole number", boolean = "true or false",
  any = "anything", table = "table", number = "number", ["nil"] = "nil" }
local FILES = { "start", "scenario.lua" }

-- Where a kind of value, a table or words to choose from are explained, seen from `page`.
local function link_to(name, page)
  local shape, words = manual.shapes[name], manual.words[name]
  local home = shape and shape.page or words and words.page
  if home then
    return "[" .. name .. "](" .. (home == page and "" or home .. ".md") .. "#" .. name
      .. ")"
  end
  for i = 1, #manual.types do
    if manual.types[i][1] == name then
      return "[" .. name .. "](" .. (page == "README" and "" or "README.md")
        .. "#kinds-of-value)"
    end
  end
  return name
end

local function part_in_words(part, page)
  local of = match(part, "^(.*)%[%]$")
  if of then
    return "list of " .. part_in_words(of, page)
  elseif find(part, "^fun%(") then
    return "function"
  elseif find(part, "^table<") then
    return "table by name"
  end
  return IN_WORDS[part] or link_to(part, page)
end

local function type_in_words(kind, page)
  local parts = manual.parts(kind)
  for i = 1, #parts do
    parts[i] = part_in_words(parts[i], page)
  end
  return concat(parts, " or ")
end

local function signature(call)
  if call.form then
    return call.form
  end
  local names = {}
  for i = 1, #call.params do
    names[i] = call.params[i][1]
  end
  return call.name .. "(" .. concat(names, ", ") .. ")"
end

local function add_params(out, call, page)
  for i = 1, #call.params do
    local name, kind, what = call.params[i][1], call.params[i][2], call.params[i][3]
    local bare, optional = match(name, "^([a-z_.]+)(%??)$")
    out[#out + 1] = "- `" .. bare .. "` (" .. type_in_words(kind, page)
      .. (optional == "?" and ", may be left out" or "") .. "): " .. what .. "\n"
  end
  if call.returns then
    out[#out + 1] = "- it returns " .. call.returns[2] .. "\n"
  end
  out[#out + 1] = "\n"
end

-- An example: Lua inside start, or a list of files, each with a fence that says which.
local function add_example(out, example)
  local files = example
  if type(example) == "string" then
    files = { { find(example, "^return scenario") and FILES[2] or FILES[1], example } }
  end
  for i = 1, #files do
    local path = files[i][1]
    if path ~= "start" then
      out[#out + 1] = "`" .. path .. "`:\n\n"
    end
    out[#out + 1] = "```lua " .. path .. "\n" .. files[i][2] .. "```\n\n"
  end
end

local function add_call(out, call, page)
  out[#out + 1] = "## " .. call.name .. "\n\n"
  if call.params then
    out[#out + 1] = "`" .. signature(call) .. "`\n\n"
  end
  out[#out + 1] = call.doc .. (call.more and " " .. call.more or "") .. "\n\n"
  if call.params and (#call.params > 0 or call.returns) then
    add_params(out, call, page)
  end
  if call.errors then
    out[#out + 1] = "Errors, each told with its line and what to try:\n\n- "
      .. concat(call.errors, "\n- ") .. "\n\n"
  end
  add_example(out, call.example)
end

local function add_shape(out, name, page)
  local shape = manual.shapes[name]
  out[#out + 1] = "### " .. name .. "\n\n" .. shape.what .. "\n\n"
    .. "| field | is | |\n| --- | --- | --- |\n"
  if shape.list then
    out[#out + 1] = "| without a name | " .. type_in_words(shape.list[1], page) .. " | "
      .. shape.list[2] .. " |\n"
  end
  for i = 1, #shape.fields do
    local field = shape.fields[i]
    local needed = field.needed and not shape.given
    out[#out + 1] = "| `" .. field.name .. "`" .. (needed and ", needed" or "")
      .. " | " .. type_in_words(field.type, page) .. " | " .. field.what .. " |\n"
  end
  out[#out + 1] = "\n"
end

local function add_words(out, name)
  local words = manual.words[name]
  out[#out + 1] = "### " .. name .. "\n\n" .. words.what .. " One of `"
    .. concat(words.list, "`, `") .. "`.\n\n"
end

-- The names in `kind` that are tables of the page, in the order in which they are met.
local function meet(kind, page, met)
  gsub(kind, "[a-z_]+", function(name)
    local shape = manual.shapes[name]
    if shape and shape.page == page and not met[name] then
      met[#met + 1], met[name] = name, true
      meet(shape.list and shape.list[1] or "", page, met)
      for i = 1, #shape.fields do
        meet(shape.fields[i].type, page, met)
      end
    end
  end)
end

-- The tables of a page: as its calls take them, then those that only files hold.
local function shapes_of(page)
  local met = {}
  for i = 1, #page.calls do
    local call = page.calls[i]
    for j = 1, #(call.params or {}) do
      meet(call.params[j][2], page.name, met)
    end
    meet(call.returns and call.returns[1] or "", page.name, met)
  end
  local all = manual.sorted_keys(page.shapes or {})
  for i = 1, #all do
    meet(all[i], page.name, met)
  end
  return met
end

local function result_in_words(result)
  if find(result, "^fun%(") then
    return "function"
  end
  return (gsub(gsub(result, "|", " or "), "[a-z]+", function(word)
    return IN_WORDS[word]
  end))
end

local function takes(params)
  local list = manual.read_params(params)
  for i = 1, #list do
    list[i] = list[i][1]
  end
  return "(" .. concat(list, ", ") .. ")"
end

local function add_functions(out, functions)
  out[#out + 1] = "| function | gives | |\n| --- | --- | --- |\n"
  for i = 1, #functions do
    local name, params, result, what = functions[i][1], functions[i][2], functions[i][3],
      functions[i][4]
    out[#out + 1] = "| `" .. name .. (params and takes(params) or "") .. "` | "
      .. result_in_words(result or "") .. " | "
      .. what .. " |\n"
  end
end

local function write_page(page)
  local out = { "<!-- Made from engine/prelude/manual_" .. page.name
    .. ".lua. To write it "
    .. "again: tests/run --bless manual_" .. page.name .. " -->\n# ", page.title, "\n\n",
    page.lead, "\n\n" }
  if page.text then
    out[#out + 1] = page.text .. "\n"
  end
  for i = 1, #page.calls do
    add_call(out, page.calls[i], page.name)
  end
  if page.example then
    out[#out + 1] = "## Example\n\n"
    add_example(out, page.example)
  end
  if page.functions then
    add_functions(out, page.functions)
  end
  local shapes, words = shapes_of(page), manual.sorted_keys(page.words or {})
  if #shapes + #words > 0 then
    out[#out + 1] = "## The tables\n\n"
  end
  for i = 1, #shapes do
    add_shape(out, shapes[i], page.name)
  end
  for i = 1, #words do
    add_words(out, words[i])
  end
  return out
end

-- ---- the index ----

local INDEX = [[
<!-- Made from engine/prelude/calls.lua and manual_*.lua. To write it again:
tests/run --bless manual_index -->
# The manual

Everything that a scenario's Lua can call, and everything that it may hand over. The
[guide](../README.md) is the page to begin with. `irongrain new NAME` writes the same into
a file that an editor with lua-language-server reads.

The examples are run by the tests. One without a file's name stands in the `start` of this
scenario, in a folder `example`:

```lua
return scenario { id = "example", title = "Example", version = "1.0.0",
  facts = { orchard = true, trust = 1 }, people = { ding = { trust = 1 } },
  units = { jin = { name = "jin" } },
  options = { { id = "place", { "henan", "Henan" }, { "anhui", "Anhui" } } },
  start = function()
    scene("1958-09.desk", "The desk")
    -- the example
    ending { id = "done", title = "Done" }
  end,
}
```

## Calls

| call | does |
| --- | --- |
]]

local function add_index_of(out, page)
  for i = 1, #page.calls do
    local call = page.calls[i]
    out[#out + 1] = "| [" .. call.name .. "](" .. page.name .. ".md#" .. call.name
      .. ") | "
      .. call.doc .. " |\n"
  end
end

local function add_type(out, kind)
  local name, type_of, what = kind[1], kind[2], kind[3]
  out[#out + 1] = "- **" .. name .. "**" .. (type_of == "string" and "" or
    find(type_of, "^'") and "" or " (" .. type_in_words(type_of, "README") .. ")") .. ": "
    .. what .. "\n"
end

local function write_index()
  local out = { INDEX }
  for i = 1, #manual.pages do
    add_index_of(out, manual.pages[i])
  end
  out[#out + 1] = "\nBeside them: [expressions](expressions.md), [what can be looked "
    .. "up](beside.md), and [what there is of Lua](lua.md).\n\n## Kinds of value\n\n"
  for i = 1, #manual.types do
    add_type(out, manual.types[i])
  end
  return out
end

return function(name)
  for i = 1, #manual.pages do
    if manual.pages[i].name == name then
      return write_page(manual.pages[i])
    end
  end
  return name == "index" and write_index() or nil
end
