-- The course of a commune: the month of the model and, where it has brigades, theirs. The
-- campaign and `simulate` both take it from here.
local brigades_month = require "model.brigades_month"
local month = require "model.month"

local course = {}

-- `orders` nil: whoever is in the post decides by conduct.
function course.month(place, state, t, on, orders)
  month(place, state, t, on, orders)
  if state.brigades then brigades_month(place, state) end
end

return course
