-- luacheck: std max
-- What holds of any model of a commune, whatever its figures are:
--   an order given in a month changes no earlier month, to the byte, and does change
--     something from that month on;
--   a place twice as large, people and land alike, has the same rates;
--   half the pressure kills fewer, a higher levy never kills fewer (orders.lua).
--
--   lua5.4 laws.lua COMMUNES      how many are read row by row for each order
package.path = (arg[0]:match "^.*/" or "") .. "?.lua;" .. package.path
local simulated = require "simulated"

local COMMUNES = math.tointeger(arg[1])
local failed = 0

local function fail(...)
  print("FAILED: " .. string.format(...))
  failed = failed + 1
end

-- Orders ---------------------------------------------------------------------------

-- Far from what a compliant administrator orders.
local ORDERS = {
  "furn=.6", "water=.5", "ws=.3", "area=0", "tech=0", "report=0", "report=2.5",
  "deliver=0", "hide=.3", "ask=0", "ask=1", "foresee=1", "freeeat=0", "ladle=0",
  "seed=.3", "plot=.5", "flight=1", "melt=0", "hall=0", "contract=1", "search=0",
}
local MONTHS = { "1958-03", "1958-09", "1959-02", "1959-11", "1961-03" }
-- What cannot be seen from a month on: nobody asks for it, forbids it or needs it then.
local UNSEEN = {
  ["freeeat=0"] = "1959-02", ["melt=0"] = "1959-02",
  ["search=0"] = "1961-03", ["plot=.5"] = "1961-03", ["flight=1"] = "1961-03",
}

local function book(order)
  local request = { runs = COMMUNES, seed = 3, policy = "compliant", "by=book",
    "place=anhui", "communes=average" }
  request[#request + 1] = order and "order." .. order
  return simulated.bytes(request)
end

-- The lines of the months before and from `month` on.
local function divide(bytes, month)
  local before, after = {}, {}
  for line in bytes:gmatch "[^\n]+" do
    local at = line:match "^[^,]*,[^,]*,(%d%d%d%d%-%d%d)," or ""
    local part = at < month and before or after
    part[#part + 1] = line
  end
  return table.concat(before, "\n"), table.concat(after, "\n")
end

local function first_difference(a, b)
  local next_a, next_b = a:gmatch "[^\n]+", b:gmatch "[^\n]+"
  while true do
    local x, y = next_a(), next_b()
    if x ~= y or not x then return tostring(x) .. " became " .. tostring(y) end
  end
end

local function hold_orders()
  local without = book()
  for i, order in ipairs(ORDERS) do
    local unseen = UNSEEN[order]
    -- With few communes each order is tried from one month, another for each.
    local only = COMMUNES <= 2 and (unseen and 2 or 1 + i % #MONTHS)
    for k, month in ipairs(MONTHS) do
      if not only or k == only then
        local before, after = divide(without, month)
        local before_with, after_with = divide(book(order .. "@" .. month .. ".."), month)
        if before ~= before_with then
          fail("order %s from %s changes an earlier month: %s", order, month,
            first_difference(before, before_with))
        end
        if after == after_with and not (unseen and month >= unseen) then
          fail("order %s from %s changes nothing", order, month)
        end
      end
    end
  end
end

-- Size -----------------------------------------------------------------------------

local function near(a, b)
  return a == b or type(a) == "number" and type(b) == "number"
    and math.abs(a - b) <= 1e-9 * math.max(math.abs(a), math.abs(b))
end

local function hold_size()
  for _, by in ipairs { "year", "month", "place" } do
    for _, kind in ipairs { "average", "drawn" } do
      local function rows(size)
        return simulated.rows { runs = 20 * COMMUNES, seed = 5, "by=" .. by,
          "communes=" .. kind, "size=" .. size }
      end
      local once, twice = rows(1), rows(2)
      for i, row in ipairs(once) do
        for column, value in pairs(row) do
          if not near(value, twice[i][column]) then
            fail("by=%s, row %d: %s is %s and, twice as large, %s", by, i, column, value,
              twice[i][column])
          end
        end
      end
    end
  end
end

hold_orders()
hold_size()
os.exit(failed == 0)
