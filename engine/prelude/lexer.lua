-- Words of an expression. scan(source, at) gives the next one: its kind ("name",
-- "number", "text", "sign", "end"), its value, where it begins and where the next may
-- begin; or nil and what is wrong. Patterns are anchored and their sets are spelled out:
-- a locale has no say in them.
local find, sub, byte, char = string.find, string.sub, string.byte, string.char
local tonumber, concat, utf8_char = tonumber, table.concat, utf8.char

local PLAIN_ESCAPES = {
  a = "\a", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", v = "\v",
  ["\\"] = "\\", ['"'] = '"', ["'"] = "'", ["\n"] = "\n",
}
local TWO_SIGNS = {
  ["=="] = true, ["~="] = true, ["<="] = true, [">="] = true, ["//"] = true,
  [".."] = true,
}
local ONE_SIGN = "^[-+*/%%<>().,]"

local function decimal_escape(source, at)
  local _, last = find(source, "^[0-9][0-9]?[0-9]?", at)
  local code = tonumber(sub(source, at, last))
  if code > 255 then
    return nil, "the escape \\" .. sub(source, at, last) .. " is above 255"
  end
  return char(code), last + 1
end

local function unicode_escape(source, at)
  local _, last = find(source, "^u{[0-9a-fA-F]+}", at)
  local code = last and last - at < 11 and tonumber(sub(source, at + 2, last - 1), 16)
  if not code or code > 0x10FFFF then
    return nil, "an escape \\u{...} needs a code point up to 10FFFF"
  end
  return utf8_char(code), last + 1
end

-- The escape whose letter stands at `at`: its bytes and where it ends; or nil and what is
-- wrong.
local function escape(source, at)
  local letter = sub(source, at, at)
  if PLAIN_ESCAPES[letter] then
    return PLAIN_ESCAPES[letter], at + 1
  elseif find(letter, "^[0-9]") then
    return decimal_escape(source, at)
  elseif letter == "u" then
    return unicode_escape(source, at)
  elseif letter == "z" then
    local _, last = find(source, "^z[ \t\r\n\f\v]*", at)
    return "", last + 1
  elseif find(source, "^x[0-9a-fA-F][0-9a-fA-F]", at) then
    return char(tonumber(sub(source, at + 1, at + 2), 16)), at + 3
  end
  return nil, "there is no escape \\" .. letter
end

local function scan_text(source, at, quote)
  local parts, here = {}, at + 1
  local stop = quote == '"' and '^[^"\\\n]*' or "^[^'\\\n]*"
  while true do
    local _, last = find(source, stop, here)
    parts[#parts + 1] = sub(source, here, last)
    here = last + 1
    local sign = sub(source, here, here)
    if sign == quote then
      return "text", concat(parts), at, here + 1
    elseif sign ~= "\\" then
      return nil, "a text that begins with " .. quote .. " does not end"
    end
    local bytes, after = escape(source, here + 1)
    if not bytes then
      return nil, after
    end
    parts[#parts + 1] = bytes
    here = after
  end
end

local function scan_number(source, at)
  local _, last = find(source, "^0[xX][0-9a-fA-F]+", at)
  if not last then
    _, last = find(source, "^[0-9]*%.?[0-9]*", at)
    local _, exponent = find(source, "^[eE][-+]?[0-9]+", last + 1)
    last = exponent or last
  end
  local value = tonumber(sub(source, at, last))
  if not value or value - value ~= 0 or find(source, "^[A-Za-z0-9_.]", last + 1) then
    local _, word = find(source, "^[A-Za-z0-9_.]*", at)
    return nil, '"' .. sub(source, at, word) .. '" is no number'
  end
  return "number", value, at, last + 1
end

local function scan_sign(source, at)
  local one, two = sub(source, at, at), sub(source, at, at + 1)
  if two == "--" then
    return nil, "-- is no part of an expression; write - - apart for a double minus"
  elseif TWO_SIGNS[two] then
    return "sign", two, at, at + 2
  elseif find(one, ONE_SIGN) then
    return "sign", one, at, at + 1
  end
  return "other", one, at, at + 1
end

-- What a byte can begin: "blank", "name", "number", "text"; a sign otherwise.
local BEGINS = { [9] = "blank", [10] = "blank", [11] = "blank", [12] = "blank",
  [13] = "blank", [32] = "blank", [34] = "text", [39] = "text", [95] = "name" }
for letter = 0, 25 do
  BEGINS[65 + letter], BEGINS[97 + letter] = "name", "name"
end
for digit = 48, 57 do
  BEGINS[digit] = "number"
end

local function skip_blank(source, at)
  local _, last = find(source, "^[ \t\r\n\f\v]+", at)
  return byte(source, last + 1), last + 1
end

return function(source, at)
  local first = byte(source, at)
  if BEGINS[first] == "blank" then
    first, at = skip_blank(source, at)
  end
  local kind = BEGINS[first]
  if kind == "name" then
    local _, last = find(source, "^[A-Za-z0-9_]+", at)
    return "name", sub(source, at, last), at, last + 1
  elseif not first then
    return "end", "", at, at
  elseif kind == "number" or first == 46 and find(source, "^.[0-9]", at) then
    return scan_number(source, at)
  elseif kind == "text" then
    return scan_text(source, at, char(first))
  end
  return scan_sign(source, at)
end
