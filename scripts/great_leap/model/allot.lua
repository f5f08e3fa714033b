-- Sharing out: an amount among several, by weights, none beyond its cap.
local max = math.max

-- One round: gives of `left` by weight (by room where nobody has weight); returns what
-- is left.
local function round(left, weights, caps, shares)
  local total, by_room = 0, 0
  for i = 1, #caps do
    local room = caps[i] - shares[i]
    if room > 0 then total, by_room = total + weights[i], by_room + room end
  end
  if by_room <= 0 then return 0 end
  local given = 0
  for i = 1, #caps do
    local room = caps[i] - shares[i]
    if room > 0 then
      local share = total > 0 and left * weights[i] / total or left * room / by_room
      if share > room then share = room end
      shares[i], given = shares[i] + share, given + share
    end
  end
  return left - given
end

-- Fills `shares` with what each gets of `amount`. What the caps cannot hold stays over.
return function(amount, weights, caps, shares)
  for i = 1, #caps do shares[i] = 0 end
  local left, least = max(0, amount), amount * 1e-12
  for _ = 1, 2 * #caps do
    if left <= least then break end
    left = round(left, weights, caps, shares)
  end
  return shares
end
