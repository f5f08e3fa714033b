-- Piecewise-linear curves, flat outside their ends.
local curve = {}

-- A curve through the knots { x1, y1, x2, y2, … }: x ascending. Slopes are worked out
-- once, so that a month only looks them up; each piece is kept by where it begins.
function curve.new(knots)
  local shape = { from = {}, y = {}, slope = {}, pieces = #knots // 2 - 1 }
  for i = 1, shape.pieces do
    local x, y = knots[2 * i - 1], knots[2 * i]
    shape.from[i], shape.y[i] = x, y
    shape.slope[i] = (knots[2 * i + 2] - y) / (knots[2 * i + 1] - x)
  end
  shape.first_x, shape.first_y = knots[1], knots[2]
  shape.last_x, shape.last_y = knots[#knots - 1], knots[#knots]
  return shape
end

-- The value of the curve at x; looked for from above, where most of a commune's time is
-- spent.
function curve.at(shape, x)
  if x >= shape.last_x then return shape.last_y end
  if x <= shape.first_x then return shape.first_y end
  local from, i = shape.from, shape.pieces
  while x < from[i] do i = i - 1 end
  return shape.y[i] + shape.slope[i] * (x - from[i])
end

-- x held between low and high.
function curve.clamp(x, low, high)
  if x < low then return low elseif x > high then return high else return x end
end

return curve
