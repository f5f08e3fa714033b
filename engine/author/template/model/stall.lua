-- The stall's arithmetic. No text and no player in here: a rule that stands alone can be
-- read, doubted and changed alone. All figures are assumed; yours should name a source.
local stall = {
  need = 8,     -- jin of straw an ox a day; with this no new rib shows
  work = 2,     -- jin more in March, in the yoke
  ribs = 3,     -- to be counted on the thinnest ox in December
  strong = 5,   -- that may show on an ox which still works a full day
  fields = 360, -- mu to be ploughed by Clear and Bright
}

local DAYS = 30 -- that one answer feeds

-- The straw in December, jin, and what winter grass on the slopes saves an ox a day.
local PLACES = {
  plain = { straw = 10000, grass = 0 },
  hills = { straw = 8600, grass = 1 },
}

function stall.straw(place) return PLACES[place].straw end

-- What an ox should have a day, jin.
function stall.wants(place, works)
  return stall.need - PLACES[place].grass + (works and stall.work or 0)
end

-- The straw of a month, jin.
function stall.eaten(oxen, ration) return oxen * DAYS * ration end

-- The highest ration that the stack can give for so many months.
function stall.lasts(straw, oxen, months) return straw // (oxen * DAYS * months) end

-- A jin too few a day is a rib more by the month's end; a jin more is one fewer.
function stall.ribs_after(ribs, wants, ration)
  return math.min(12, math.max(0, ribs + wants - ration))
end

-- What so many oxen have ploughed by Clear and Bright, mu: weak ones rest at every turn.
function stall.ploughed(oxen, ribs)
  return stall.fields * oxen // 11 - 24 * math.max(0, ribs - stall.strong)
end

return stall
