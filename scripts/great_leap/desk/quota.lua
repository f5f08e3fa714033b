-- The quota where it has changed by more than a quarter: from what to what, and by whose
-- paper. The county's first notice of a grain year is for the summer crop alone, the
-- autumn's for both (model/report.lua).
local game = require "game"

local CHANGED = .25

local BOTH = "County's quota notice: {to:jin} for both crops, after {from:jin} for one."
local SUMMER = "County's quota notice: {to:jin} for the summer crop, after {from:jin} "
  .. "for both."
local AUTUMN = "County's quota notice: {to:jin} for the year, after {from:jin}."

local quota = {}

-- At a month's end: `before` is the quota of the month before, `now` this month's, jin;
-- 0 between two grain years.
function quota.keep(before, now)
  if now == 0 or now == before then return end
  local last = game.quota_noted
  if last and math.abs(now - last) > CHANGED * last then
    game.quota_news = { from = last, to = now,
      words = before > 0 and BOTH or game.mu[1] > 0 and SUMMER or AUTUMN }
  end
  game.quota_noted = now
end

-- Says it where no page has told it yet. Returns whether it did.
function quota.tell()
  local news = game.quota_news
  if news then say(news.words, news) end
  game.quota_news = nil
  return news ~= nil
end

-- A scene has told it.
function quota.told() game.quota_news = nil end

return quota
