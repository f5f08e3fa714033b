-- The shape of what an author hands over: which fields there may be, texts, ids, numbers.
-- All of it fails through report.lua, which knows what is being looked at.
local host = host
local shapes = prelude("calls").shapes
local report = prelude "report"
local type, next, find, floor, kind_of = type, next, string.find, math.floor, math.type
local sort = prelude "sort"
local match, gsub, sub, tonumber = string.match, string.gsub, string.sub, tonumber
local concat, is_text, host_keys, grouped = table.concat, host.is_text, host.keys,
  host.grouped
local ID_BYTES = host.id_bytes
local LARGEST = 9e12 -- a number in whole millionths has to fit into 63 bits

local check = {}
local made = {} -- the shapes so far

-- The shape of that name in the table of calls: its fields; `list` where items may stand
-- in it too.
function check.shape(name)
  local fields = shapes[name]
  local shape = made[name] or { known = {}, names = {}, list = fields.list }
  if not made[name] then
    for i = 1, #fields do
      shape.known[fields[i]] = true
      shape.names[i] = fields[i]
    end
    sort(shape.names)
    made[name] = shape
  end
  return shape
end

-- The first key, in the order of pairs, that the shape does not have.
local function unknown_field(value, shape)
  local keys, at = host_keys(value), 1
  while shape.known[keys[at]]
    or shape.list and kind_of(keys[at]) == "integer" and keys[at] > 0 do
    at = at + 1
  end
  local key = keys[at]
  if type(key) == "string" then
    report.fail("there is no field " .. report.quoted(key)
      .. report.instead(key, shape.names))
  elseif shape.list then
    report.fail("a field's name must be a word, found " .. report.found(key))
  end
  report.fail("unexpected " .. report.found(value[key])
    .. " without a field's name; the fields are " .. concat(shape.names, ", "))
end

-- How a text that stands where a table belongs is written.
local function as_table(value, shape)
  local is_id = shape.known.id and find(value, "^[a-z][a-z0-9_]*$")
  return is_id and '; write { id = "' .. value .. '", ... }'
    or #shape.names == 0 and "; put it in { }" or ""
end

-- `value` is a table with no field but the shape's; returns how many items its list part
-- has.
function check.fields(value, shape)
  if type(value) ~= "table" then
    report.fail("needs a table { ... }, found " .. report.found(value)
      .. (type(value) == "string" and as_table(value, shape) or ""))
  end
  local known, count, last = shape.known, 0, 0
  for key in next, value do
    if not known[key] then
      if not shape.list or kind_of(key) ~= "integer" or key < 1 then
        unknown_field(value, shape)
      end
      count = count + 1
      last = key > last and key or last
    end
  end
  if last ~= count then
    report.fail("the list has a hole: " .. count .. " items, but one stands at " .. last
      .. "; is one of them nil?")
  end
  return count
end

-- The id and the text of { "id", "Text" }, of { id =, text = } and what lies between.
function check.id_and_text(part, items)
  local id, words = part.id, part.text
  local wanted = (id == nil and 1 or 0) + (words == nil and 1 or 0)
  if items > wanted then
    report.fail("takes an id and a text, each once; found " .. items - wanted
      .. " more without a name")
  end
  if words == nil then
    words = part[id == nil and 2 or 1]
  end
  return id == nil and part[1] or id, words
end

-- What to write for a field that is not there: "; write title = "..."". Only a field's
-- own name can be written so, not a description such as "item 2".
local function write_it(value, field, example)
  if value ~= nil or not find(field, "^[a-z_]+$") then
    return ""
  end
  return "; write " .. field .. " = " .. example
end

-- A text that says something, of at most `limit` bytes.
function check.text(value, field, limit)
  if type(value) ~= "string" then
    report.fail(field .. " must be a text, found " .. report.found(value)
      .. write_it(value, field, '"..."'))
  elseif #value > limit then
    report.fail(field .. " has " .. #value .. " bytes; at most " .. limit
      .. " are shown: shorten it")
  elseif not is_text(value) then
    report.fail(field .. " must be UTF-8 text without NUL, found other bytes; "
      .. "save the file as UTF-8")
  elseif find(value, "^[ \t\r\n]*$") then
    report.fail(field .. " is empty; say something or leave the field out")
  end
  return value
end

-- An id: a small letter, then small letters, digits and underscores.
function check.id(value, field)
  if value == nil then
    report.fail("has no " .. field .. "; give it one that stays the same for ever: "
      .. field .. ' = "sell_grain"')
  elseif type(value) ~= "string" then
    report.fail(field .. " must be a text such as \"sell_grain\", found "
      .. report.found(value))
  elseif #value > ID_BYTES then
    report.fail(field .. " has " .. #value .. " bytes; at most " .. ID_BYTES
      .. " are kept")
  elseif not find(value, "^[a-z][a-z0-9_]*$") then
    report.fail(field .. " must be small letters, digits and _ (a letter first), found "
      .. report.found(value))
  end
  return value
end

-- Whether a text is the id of a kept figure: words with dots between, each beginning with
-- a small letter.
function check.is_dotted(id)
  local at = 1
  while true do
    local _, last = find(id, "^[a-z][a-z0-9_]*", at)
    if last == #id then
      return true
    elseif not last or sub(id, last + 1, last + 1) ~= "." then
      return false
    end
    at = last + 2
  end
end

-- A finite number.
function check.number(value, field)
  if type(value) ~= "number" then
    local is_quoted = type(value) == "string" and tonumber(value)
    report.fail(field .. " must be a number, found " .. report.found(value)
      .. (is_quoted and "; write it without quotation marks"
        or write_it(value, field, "100")))
  elseif value - value ~= 0 then
    report.fail(field .. " must be a finite number, found " .. report.found(value))
  end
  return value
end

-- A figure in whole millionths, and as a number of six decimals: read by its digits, as
-- people and the judge of answers read it, whatever its binary fraction.
local function read_millionths(value)
  local whole, decimals = match(gsub(grouped(value, 6), ",", ""), "^(.-)%.(.*)$")
  return tonumber(whole .. decimals), tonumber(whole .. "." .. decimals)
end

-- A finite number of at most six decimals, in whole millionths: what grids are judged in.
function check.millionths(value, field)
  check.number(value, field)
  if value > LARGEST or value < -LARGEST then
    report.fail(field .. " must lie between -9e12 and 9e12, found "
      .. report.found(value))
  end
  local whole = floor(value)
  if whole == value then
    return whole * 1000000
  end
  local millionths, rounded = read_millionths(value)
  if rounded - value > 1e-9 or value - rounded > 1e-9 then
    report.fail(field .. " may have at most six decimals, found " .. report.found(value)
      .. "; round it")
  end
  return millionths
end

-- A whole number from `least` to `most`.
function check.whole(value, field, least, most)
  check.number(value, field)
  if value ~= floor(value) or value < least or value > most then
    report.fail(field .. " must be a whole number from " .. least .. " to " .. most
      .. ", found "
      .. report.found(value))
  end
  return floor(value)
end

function check.kind(value, kind, field)
  if type(value) ~= kind then
    report.fail(field .. " must be a " .. kind .. ", found " .. report.found(value))
  end
  return value
end

-- What a fact can be: a boolean, a finite number, a text.
function check.plain(value, field)
  local kind = type(value)
  if kind == "number" then
    return check.number(value, field)
  elseif kind == "string" then
    if not is_text(value) then
      report.fail(field .. " must be UTF-8 text without NUL, found other bytes; "
      .. "save the file as UTF-8")
    end
  elseif kind ~= "boolean" then
    report.fail(field .. " must be true or false, a number or a text, found "
      .. report.found(value) .. (kind == "table" and "; keep a table in a local" or ""))
  end
  return value
end

-- The answer behind a figure: true, or the id of a question.
function check.origin(value)
  if value ~= true and type(value) ~= "string" then
    report.fail("answer must be true (the last one) or the id of a question, found "
      .. report.found(value))
  end
  return value == true or check.id(value, "answer")
end

-- A month: 1958-09.
function check.month(value, field)
  if type(value) ~= "string" or not (find(value, "^[0-9][0-9][0-9][0-9]%-0[1-9]$")
      or find(value, "^[0-9][0-9][0-9][0-9]%-1[0-2]$")) then
    report.fail(field .. " must be a month such as \"1958-09\", found "
      .. report.found(value))
  end
  return value
end

return check
