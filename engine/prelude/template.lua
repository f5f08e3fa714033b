-- Texts with values in them: {expr}, {expr:unit}, and {{ }} for braces. A template is read once to a
-- list of literal texts and values; where a text has no brace there is nothing to do.
local host = host
local parse = prelude "parser"
local expression = prelude "expression"
local names = prelude "names"
local game = prelude "game"
local report = prelude "report"
local type, find, sub, concat, match = type, string.find, string.sub, table.concat, string.match
local host_number, grouped, escape, host_keys = host.number, host.grouped, host.escape, host.keys
local is_text = host.is_text
local KEPT_BYTES = 64 << 10

local template = {}
local kept, kept_bytes = {}, 0

local function read_unit(source, at, field)
  local name, after = match(source, "^[ \t]*([A-Za-z_][A-Za-z0-9_]*)[ \t]*}()", at)
  if not name then
    report.fail(field .. ": after the colon in {...:unit} must come a unit's name and }")
  elseif not game.units[name] then
    report.fail(field .. ": there is no unit " .. report.quoted(name) .. " in the manifest's units"
      .. report.instead(name, host_keys(game.units)))
  end
  return game.units[name], after
end

-- The value whose { stands before `at`, and where the text goes on.
local function read_value(source, at, field)
  local tree, kind, sign, after = parse(source, at, field)
  local value = { tree = tree, words = "{" .. sub(source, at, after - 2) .. "}" }
  if kind == "other" and sign == ":" then
    value.unit, after = read_unit(source, after, field)
  elseif kind ~= "other" or sign ~= "}" then
    report.fail(field .. ": " .. report.quoted(sub(source, at - 1, after - 1)) .. " needs a }"
      .. (kind == "end" and " at its end; a brace of the text's own is written {{"
        or " before " .. report.quoted(sign)))
  end
  return value, after
end

-- Reads from the brace at `at`; returns the part and where the text goes on.
local function read_brace(source, at, field)
  local two = sub(source, at, at + 1)
  if two == "{{" then
    return "{", at + 2
  elseif two == "}}" then
    return "}", at + 2
  elseif sub(source, at, at) == "}" then
    report.fail(field .. ": a lone } in " .. report.quoted(sub(source, at > 20 and at - 20 or 1, at))
      .. "; a brace of the text's own is written }}")
  end
  return read_value(source, at + 1, field)
end

local function read(source, field)
  local parts, here = {}, 1
  while true do
    local _, last = find(source, "^[^{}]+", here)
    if last then
      parts[#parts + 1] = sub(source, here, last)
      here = last + 1
    end
    if here > #source then
      return parts
    end
    parts[#parts + 1], here = read_brace(source, here, field)
  end
end

local function compiled(source, field)
  local parts = kept[source]
  if not parts then
    parts = read(source, field)
    if kept_bytes + #source > KEPT_BYTES then
      kept, kept_bytes = {}, 0
    end
    kept[source], kept_bytes = parts, kept_bytes + #source
  end
  return parts
end

local function show(part, lent, field)
  local value = expression.run(part.tree, lent, field)
  local kind = type(value)
  if part.unit then
    if kind ~= "number" then
      report.fail(field .. ": " .. part.words .. " with a unit must be a number, found "
        .. report.found(value))
    end
    return grouped(value, part.unit.places) .. " " .. part.unit.name
  elseif kind == "number" then
    return host_number(value)
  elseif kind ~= "string" then
    report.fail(field .. ": " .. part.words .. " must be a number or a text, found "
      .. report.found(value))
  elseif not is_text(value) then
    report.fail(field .. ": " .. part.words .. " is no UTF-8 text")
  end
  return value
end

local function has_brace(source)
  local _, last = find(source, "^[^{}]*")
  return last < #source
end

local function fill(source, lent, field, is_markdown)
  if not has_brace(source) then
    return source
  elseif lent ~= nil and type(lent) ~= "table" then
    report.fail("lent locals must be a table { name = value }, found " .. report.found(lent))
  end
  local parts, out = compiled(source, field), {}
  for i = 1, #parts do
    local part = parts[i]
    if type(part) == "table" then
      part = show(part, lent, field)
      part = is_markdown and escape(part) or part
    end
    out[i] = part
  end
  return concat(out)
end

-- The text with its values as Markdown: what was put in is escaped.
function template.markdown(source, lent, field)
  return fill(source, lent, field, true)
end

-- The text with its values where no markup is read.
function template.plain(source, lent, field)
  return fill(source, lent, field, false)
end

-- Reads a text to which nothing will be lent, and checks the names in it.
function template.check(source, field)
  if has_brace(source) then
    local parts = compiled(source, field)
    for i = 1, #parts do
      if type(parts[i]) == "table" then
        names.check(parts[i].tree, field)
      end
    end
  end
end

return template
