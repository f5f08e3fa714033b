-- The manual as data: its pages in order, and what they say of each call, table, kind of
-- value and word. It is read when the manual or an editor's files are made, never by a
-- game. What it says must be of what there is: a call or a field that calls.lua has and
-- the manual lacks, or the other way round, is an error.
local calls = prelude "calls"
local sort = prelude "sort"
local library, error, type, next, concat = library, error, type, next, table.concat
local find, gmatch, match, sub = string.find, string.gmatch, string.match, string.sub

local manual = { pages = {}, calls = {}, shapes = {}, words = {}, functions = {} }
local PAGES = { "telling", "asking", "expressions", "books", "shelf", "events", "luck",
  "scenario", "beside", "debrief", "tests", "lua" }
local LISTED = { list = true } -- a shape without words: any list

manual.types = prelude "manual_types"

local function must(holds, ...)
  if not holds then
    local words = { ... }
    for i = 1, #words do
      words[i] = words[i] or "?"
    end
    error(concat(words, " "))
  end
end

local function note(kind, name, page, what)
  must(not manual[kind][name], kind, name, "is described twice")
  what.page = page.name
  manual[kind][name] = what
end

-- A field { "id!", type, what }: its name, and whether it is needed.
local function read_field(field)
  local name, needed = match(field[1], "^([a-z_]+)(!?)$")
  return { name = name, needed = needed == "!", type = field[2], what = field[3] }
end

local function read_shape(name, shape)
  local known, fields = calls.shapes[name], {}
  must(known, "there is no table", name)
  must((known.list or false) == (shape.list ~= nil), "the list of", name)
  for i = 1, #shape do
    fields[i] = read_field(shape[i])
    must(not fields[fields[i].name], name, "has twice", fields[i].name)
    fields[fields[i].name] = true
  end
  for i = 1, #known do
    must(fields[known[i]], name, "has no words for", known[i])
  end
  must(#known == #fields, name, "has fields that are not in calls.lua")
  return { what = shape.what, list = shape.list, fields = fields,
    positional = shape.positional, given = shape.given }
end

local function read_functions(functions)
  for i = 1, #functions do
    manual.functions[functions[i][1]] = functions[i]
  end
end

local function read_page(name)
  local page = prelude("manual_" .. name)
  page.name = name
  for i = 1, #page.calls do
    note("calls", page.calls[i].name, page, page.calls[i])
  end
  for shape, words in next, page.shapes or {} do
    note("shapes", shape, page, read_shape(shape, words))
  end
  for kind, words in next, page.words or {} do
    note("words", kind, page, { what = words, list = calls.words[kind] })
    must(calls.words[kind], "there are no words", kind)
  end
  read_functions(page.functions or {})
  manual.pages[#manual.pages + 1] = page
end

-- Whether all that is in `names`, and nothing else, is described.
local function check_all(kind, names)
  for name in next, names do
    must(manual[kind][name], kind, "without words:", name)
  end
  for name in next, manual[kind] do
    must(names[name], kind, "that there are not:", name)
  end
end

-- The names of all calls, those of tests too.
local function all_calls()
  local names = {}
  for _, modules in ipairs { calls.modules, calls.test_modules } do
    for _, module in ipairs(modules) do
      for i = 2, #module do
        names[module[i]] = true
      end
    end
  end
  return names
end

-- A type's parts between the bars; a function's type is one part.
function manual.parts(kind)
  local parts, at = {}, 1
  while not find(sub(kind, at), "^fun%(") do
    local bar = find(sub(kind, at), "^[^|]*|")
    if not bar then
      break
    end
    local words = match(sub(kind, at), "^[^|]*")
    parts[#parts + 1] = words
    at = at + #words + 1
  end
  parts[#parts + 1] = sub(kind, at)
  return parts
end

-- The keys of a map whose keys are texts, sorted.
function manual.sorted_keys(map)
  local keys = {}
  for key in next, map do
    keys[#keys + 1] = key
  end
  sort(keys)
  return keys
end

-- The parameters of a function of Lua's: { name, type } each.
function manual.read_params(words)
  local params = {}
  for param in gmatch(words or "", "[^;]+") do
    local name, kind = match(param, "^ ?([a-z.]+%??): (.*)$")
    params[#params + 1] = { name, kind }
  end
  return params
end

-- What there is of Lua: the lent library, and the four that the prelude has its own of.
local function all_functions()
  local names = { pairs = true, ipairs = true, ["table.sort"] = true,
    ["table.concat"] = true }
  for name, value in next, library do
    names[name] = type(value) ~= "table" or nil
    for entry in next, type(value) == "table" and value or {} do
      names[name .. "." .. entry] = true
    end
  end
  return names
end

for _, name in ipairs(PAGES) do
  read_page(name)
end
check_all("calls", all_calls())
for name in next, LISTED do
  manual.shapes[name] = LISTED
end
check_all("shapes", calls.shapes)
check_all("words", calls.words)
check_all("functions", all_functions())
manual.shapes.list = nil

return manual
