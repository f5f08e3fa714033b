-- The books of the commune. The public ledger shows what somebody said; the kept books
-- (so, reported, seen, ordered) are for whoever opens them after the game.
local books = {}

function books.open() end
function books.month() end
function books.last() end

return books
