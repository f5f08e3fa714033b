-- Texts with values in them: {expr}, {expr:unit}, and {{ }} for braces. A template is
-- read once to a list of literal texts and values; where a text has no brace there is
-- nothing to do.
local host = host
local parse = prelude "parser"
local expression = prelude "expression"
local names = prelude "names"
local no_task = prelude("operators").no_task
local game = prelude "game"
local report = prelude "report"
local type, concat = type, table.concat
local find, sub, match, gmatch = string.find, string.sub, string.match, string.gmatch
local host_number, grouped, escape, host_keys = host.number, host.grouped, host.escape,
  host.keys
local is_text = host.is_text
local WORDS_BYTES, KEPT_BYTES = host.words_bytes, 64 << 10

local template = {}
local kept, kept_bytes = {}, 0

local function read_unit(words, at, field)
  local name = match(words, "^[ \t]*([A-Za-z_][A-Za-z0-9_]*)[ \t]*$", at)
  if not name then
    report.fail(field .. ": after the colon in {...:unit} must come a unit's name and }")
  elseif not game.units[name] then
    report.fail(field .. ": there is no unit " .. report.quoted(name)
      .. " in the manifest's units"
      .. report.undeclared("units", name, host_keys(game.units)))
  end
  return game.units[name]
end

-- A value from what stands between its braces.
local function read_value(words, field)
  local tree, kind, sign, after = parse(words, 1, field)
  local value = { tree = tree, words = "{" .. words .. "}" }
  if kind == "other" and sign == ":" then
    value.unit = read_unit(words, after, field)
  elseif kind ~= "end" then
    report.fail(field .. ": " .. report.quoted(value.words) .. " should end before "
      .. report.before(sign))
  end
  return value
end

-- The quotation mark of the text that is still open where `words` end, or nil; `quote` is
-- the one that was open where they begin.
local function quote_after(words, quote)
  local at = 1
  while true do
    local _, last = find(words, quote and '^[^"\'\\]*' or "^[^\"']*", at)
    local sign = sub(words, last + 1, last + 1)
    if sign == "" then
      return quote
    elseif sign == "\\" then
      last = last + 1
    elseif not quote then
      quote = sign
    elseif quote == sign then
      quote = nil
    end
    at = last + 2
  end
end

-- Reads on from `words`, which follow a {, to the } that ends the value.
local function read_to_brace(words, brace, pieces, field)
  local parts, count, bytes, quote = { words }, 1, #words, quote_after(words, nil)
  while brace ~= "}" or quote do
    if brace == "" or bytes > WORDS_BYTES or (brace == "{" and not quote) then
      report.fail(field .. ": " .. report.quoted("{" .. concat(parts)) .. " needs a "
        .. (quote or "}") .. " at its end; a brace of the text's own is written {{")
    end
    local more, next_brace = pieces()
    more = more or ""
    parts[count + 1], parts[count + 2] = brace, more
    count, bytes = count + 2, bytes + 1 + #more
    quote, brace = quote_after(more, quote), next_brace or ""
  end
  return read_value(concat(parts), field)
end

-- The part that begins with `brace`; the literal before it is `literal`.
local function read_part(literal, brace, pieces, field)
  local words, second = pieces()
  words, second = words or "", second or ""
  if words == "" and second == brace then
    return brace
  elseif brace == "}" then
    report.fail(field .. ": a lone } after " .. report.quoted(sub(literal, -20))
      .. "; a brace of the text's own is written }}")
  end
  return read_to_brace(words, second, pieces, field)
end

local function read(source, field)
  local pieces, parts = gmatch(source, "([^{}]*)([{}]?)"), {}
  while true do
    local literal, brace = pieces()
    if literal and literal ~= "" then
      parts[#parts + 1] = literal
    end
    if not brace or brace == "" then
      return parts
    end
    parts[#parts + 1] = read_part(literal, brace, pieces, field)
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

-- What to write where a value that cannot be read stands in a text.
local INSTEAD = {
  ["nil"] = "; write {... or 'nothing'} where it may not be there",
  boolean = "; write {... and 'yes' or 'no'}",
  table = "; name one of its fields",
}

local function show(part, lent, field)
  local value = expression.run(part.tree, lent, field)
  local kind = type(value)
  if part.unit then
    if kind ~= "number" then
      report.fail(field .. ": " .. part.words .. " with a unit must be a number, found "
        .. report.found(value) .. (no_task(part.tree.root) or ""))
    end
    return grouped(value, part.unit.places) .. " " .. part.unit.name
  elseif kind == "number" then
    return host_number(value)
  elseif kind ~= "string" then
    report.fail(field .. ": " .. part.words .. " must be a number or a text, found "
      .. report.found(value) .. (no_task(part.tree.root) or INSTEAD[kind] or ""))
  elseif not is_text(value) then
    report.fail(field .. ": " .. part.words .. " is no UTF-8 text")
  end
  return value
end

local function join(parts, lent, field, is_markdown)
  local out = {}
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

local function has_brace(source)
  local _, last = find(source, "^[^{}]*")
  return last < #source
end

local function fill(source, lent, field, is_markdown)
  if not has_brace(source) then
    return source
  elseif lent ~= nil and type(lent) ~= "table" then
    report.fail("lent locals must be a table { name = value }, found "
      .. report.found(lent))
  end
  return join(compiled(source, field), lent, field, is_markdown)
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

-- The same, kept to be filled as Markdown as often as wanted.
function template.prepare(source, field)
  template.check(source, field)
  return has_brace(source) and compiled(source, field) or source
end

function template.filled(prepared, field)
  return type(prepared) == "table" and join(prepared, nil, field, true) or prepared
end

return template
