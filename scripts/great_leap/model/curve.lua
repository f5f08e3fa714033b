-- Piecewise-linear curves: { x1, y1, x2, y2, … }, flat outside their ends.
local curve = {}

-- The value of the curve at x.
function curve.at(knots, x)
  local n = #knots
  if x <= knots[1] then return knots[2] end
  if x >= knots[n - 1] then return knots[n] end
  local i = 3
  while x > knots[i] do i = i + 2 end
  local x0, y0, x1, y1 = knots[i - 2], knots[i - 1], knots[i], knots[i + 1]
  return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
end

-- x held between low and high.
function curve.clamp(x, low, high)
  if x < low then return low elseif x > high then return high else return x end
end

return curve
