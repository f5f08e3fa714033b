say [[one
local y = [[two]]
