-- A stable merge sort, written in Lua so that a comparator is counted work like any other
-- and may be stopped. Without a comparator it sorts numbers, or texts by their bytes.
-- (Lua's own sort reads the clock, is not stable and calls back through C.)
local report = prelude "report"
local type = type

local function less_than(a, b)
  return a < b
end

-- Without a comparator all items must be numbers, or all texts.
local function check_items(list, count)
  local kind = type(list[1])
  for i = 1, count do
    local item = list[i]
    if (kind ~= "number" and kind ~= "string") or type(item) ~= kind or item ~= item then
      report.about("table.sort")
      report.fail("item " .. i .. " is " .. report.found(item)
        .. "; without a function it sorts "
        .. "numbers or texts, not both and nothing else")
    end
  end
end

local function check_holes(list, count)
  for i = 1, count do
    if list[i] == nil then
      report.about("table.sort")
      report.fail("the list has a hole at " .. i)
    end
  end
end

-- Merges from[low..middle] and from[middle+1..high] into `to`.
local function merge(from, to, low, middle, high, less)
  local left, right = low, middle + 1
  for at = low, high do
    if right > high or (left <= middle and not less(from[right], from[left])) then
      to[at], left = from[left], left + 1
    else
      to[at], right = from[right], right + 1
    end
  end
end

local function pass(from, to, count, width, less)
  for low = 1, count, 2 * width do
    local middle, high = low + width - 1, low + 2 * width - 1
    middle, high = middle < count and middle or count, high < count and high or count
    merge(from, to, low, middle, high, less)
  end
end

return function(list, less)
  if type(list) ~= "table" or (less ~= nil and type(less) ~= "function") then
    report.about("table.sort")
    report.fail("takes a list and, if any, a function; found "
      .. report.found(type(list) ~= "table" and list or less))
  end
  local count = #list
  if less then
    check_holes(list, count)
  else
    check_items(list, count)
    less = less_than
  end
  local from, to, width = list, {}, 1
  while width < count do
    pass(from, to, count, width, less)
    from, to, width = to, from, 2 * width
  end
  for i = 1, from ~= list and count or 0 do
    list[i] = from[i]
  end
end
