-- The manual as lua-language-server reads it: a `---@meta` file that declares each call,
-- each table's fields, each kind of value and what is left of Lua. A list of pieces to be
-- put together.
local manual = prelude "manual"
local concat, next = table.concat, next
local find, gmatch, gsub, match = string.find, string.gmatch, string.gsub, string.match

local HEAD = [[
---@meta
-- What a scenario of Iron & Grain can call, for lua-language-server. Written by
-- `irongrain new`; nothing reads it but the editor.

]]

local is_ours = {} -- the names that our types have
for i = 1, #manual.types do
  is_ours[manual.types[i][1]] = true
end
for _, kinds in next, { manual.shapes, manual.words } do
  for name in next, kinds do
    is_ours[name] = true
  end
end

-- A type in the server's notation: ours are under irongrain.
local function type_of(kind)
  return (gsub(kind, "([a-z_]+)(:?)", function(name, colon)
    return is_ours[name] and colon == "" and "irongrain." .. name or nil
  end))
end

local function plain(words)
  return (gsub(words, "%s+", " "))
end

local function add_types(out)
  for i = 1, #manual.types do
    local kind = manual.types[i]
    out[#out + 1] = "--- " .. plain(kind[3]) .. "\n---@alias irongrain." .. kind[1] .. " "
      .. type_of(kind[2]) .. "\n\n"
  end
  local words = manual.sorted_keys(manual.words)
  for i = 1, #words do
    local list = manual.words[words[i]].list
    out[#out + 1] = "--- " .. plain(manual.words[words[i]].what)
      .. "\n---@alias irongrain."
      .. words[i] .. " '" .. concat(list, "'|'") .. "'\n\n"
  end
end

local function add_shape(out, name)
  local shape = manual.shapes[name]
  out[#out + 1] = "--- " .. plain(shape.what) .. "\n---@class irongrain." .. name .. "\n"
  if shape.list then
    out[#out + 1] = "---@field [integer] " .. type_of(shape.list[1]) .. " "
      .. shape.list[2] .. "\n"
  end
  for i = 1, #shape.fields do
    local field = shape.fields[i]
    local needed = field.needed and not shape.positional
    local kind = type_of(field.type)
    out[#out + 1] = "---@field " .. field.name .. (needed and " " or "? ")
      .. (find(kind, "^fun%(") and "(" .. kind .. ")" or kind) .. " " .. field.what
      .. "\n"
  end
  out[#out + 1] = "\n"
end

local function add_words_of(out, call)
  out[#out + 1] = "--- " .. plain(call.doc) .. "\n"
  if call.more then
    out[#out + 1] = "---\n--- " .. plain(call.more) .. "\n"
  end
  for i = 1, #(call.errors or {}) do
    out[#out + 1] = "---\n--- An error: " .. plain(call.errors[i]) .. "\n"
  end
end

-- "number, number" gives two values, unless the comma stands inside one type.
local function add_returns(out, kinds, what)
  local is_one = find(kinds, "[(<]")
  for kind in gmatch(kinds, is_one and ".+" or "[^,]+") do
    out[#out + 1] = "---@return " .. type_of(match(kind, "^ ?(.*)$"))
      .. (what and " # " or "")
      .. (what or "") .. "\n"
  end
end

local function add_function(out, call)
  local names = {}
  for i = 1, #call.params do
    local param = call.params[i]
    names[i] = match(param[1], "^[a-z_.]+")
    out[#out + 1] = "---@param " .. param[1] .. " " .. type_of(param[2])
      .. (param[3] and " " .. param[3] or "") .. "\n"
  end
  add_returns(out, call.returns and call.returns[1] or "",
    call.returns and call.returns[2])
  for i = 1, #(call.overloads or {}) do
    out[#out + 1] = "---@overload " .. type_of(call.overloads[i]) .. "\n"
  end
  out[#out + 1] = "function " .. call.name .. "(" .. concat(names, ", ") .. ") end\n\n"
end

local function add_call(out, call)
  add_words_of(out, call)
  if call.params then
    add_function(out, call)
  else
    out[#out + 1] = "---@type " .. type_of(call.type) .. "\n" .. call.name .. " = {}\n\n"
  end
end

-- A function of the library, or a value where it is none.
local function add_lua(out, entry)
  local name, params, result, what = entry[1], entry[2], entry[3], entry[4]
  out[#out + 1] = "--- " .. what .. "\n"
  if not params then
    out[#out + 1] = "---@type " .. result .. "\n" .. name .. " = nil\n\n"
    return
  end
  if entry[5] then
    out[#out + 1] = "---@generic " .. entry[5] .. "\n"
  end
  add_function(out, { name = name, params = manual.read_params(params),
    returns = result and { result } })
end

local function add_library(out, functions)
  local opened = {}
  for i = 1, #functions do
    local of = match(functions[i][1], "^([a-z0-9]+)%.")
    if of and not opened[of] then
      opened[of] = true
      out[#out + 1] = (of == "string" and "---@class stringlib\n" or "") .. of
        .. " = {}\n\n"
    end
    add_lua(out, functions[i])
  end
end

return function()
  local out = { HEAD }
  add_types(out)
  local shapes = manual.sorted_keys(manual.shapes)
  for i = 1, #shapes do
    add_shape(out, shapes[i])
  end
  for i = 1, #manual.pages do
    local page = manual.pages[i]
    for j = 1, #page.calls do
      add_call(out, page.calls[j])
    end
    add_library(out, page.functions or {})
  end
  return out
end
