-- Walking tables as scenarios do: pairs in one order everywhere, ipairs, and table.concat
-- with numbers in the one form that they have in texts.
local host = host
local declared = prelude "declared"
local report = prelude "report"
local type, rawget, concat, kind_of = type, rawget, table.concat, math.type
local host_keys, host_number = host.keys, host.number

local next_item = ipairs {}

local function check_table(value, name)
  if type(value) ~= "table" then
    report.about(name)
    report.fail("needs a table, found " .. report.found(value))
  end
end

-- Numbers ascending, then strings by bytes, then booleans; what is added meanwhile is not
-- visited, what is removed meanwhile is left out.
local function ordered_pairs(t)
  check_table(t, "pairs")
  local values = declared.behind(t)
  local keys, at = host_keys(values), 0
  return function()
    local key, value
    repeat
      at = at + 1
      key = keys[at]
      value = key ~= nil and rawget(values, key)
    until key == nil or value ~= nil
    return key, value
  end, t, nil
end

local function plain_ipairs(t)
  check_table(t, "ipairs")
  return next_item, t, 0
end

local function piece(value, at)
  if type(value) == "number" then
    return host_number(value)
  elseif type(value) ~= "string" then
    report.fail("item " .. at .. " must be a text or a number, found "
      .. report.found(value))
  end
  return value
end

local function ordered_concat(list, between, first, last)
  check_table(list, "table.concat")
  report.about("table.concat")
  first, last = first == nil and 1 or first, last == nil and #list or last
  if kind_of(first) ~= "integer" or kind_of(last) ~= "integer" then
    report.fail("its bounds must be whole numbers, found " .. report.found(first)
      .. " and "
      .. report.found(last))
  end
  local pieces, count = {}, 0
  for i = first, last do
    count = count + 1
    pieces[count] = piece(list[i], i)
  end
  return concat(pieces, between == nil and "" or piece(between, "between"), 1, count)
end

return { pairs = ordered_pairs, ipairs = plain_ipairs, concat = ordered_concat }
