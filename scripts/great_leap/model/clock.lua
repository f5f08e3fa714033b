-- The model's months: t = 0 is October 1957, t = 62 is December 1962. The grain year of
-- 1962 is closed four months later.
local floor, max = math.floor, math.max

local clock = {
  FIRST = 0,
  LAST = 62,
  CLOSE = 66, -- April 1963: the books of 1962 are closed, and the tables end
  TURN = 37, -- November 1960, the Twelve Articles: the turn that can come late
  LUSHAN = 23, -- September 1959: what Lushan decided reaches the villages
}

function clock.year(t) return 1957 + floor((t + 9) / 12) end
function clock.month(t) return (t + 9) % 12 + 1 end

-- The same as tables by t, for the months of the model.
clock.years, clock.months = {}, {}
for t = clock.FIRST, clock.CLOSE do
  clock.years[t], clock.months[t] = clock.year(t), clock.month(t)
end

-- The index of a month of a year.
function clock.index(year, month) return (year - 1957) * 12 + month - 10 end

-- The policy clock: the same as t, but stands still for `lag` months after the turn of
-- November 1960.
function clock.policy(t, lag)
  if t <= clock.TURN or lag == 0 then return t end
  return max(clock.TURN, t - lag)
end

return clock
