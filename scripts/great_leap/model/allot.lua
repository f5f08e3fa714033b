-- Sharing out: an amount among several, by weights, none beyond its cap.
local max = math.max

-- One round: gives of `left` by weight (by room where nobody has weight); returns what
-- is left.
local function round(left, weights, caps, shares, count)
  local total, by_room = 0, 0
  for i = 1, count do
    local room = caps[i] - shares[i]
    if room > 0 then total, by_room = total + weights[i], by_room + room end
  end
  if by_room <= 0 then return 0 end
  local given = 0
  for i = 1, count do
    local room = caps[i] - shares[i]
    if room > 0 then
      local share = total > 0 and left * weights[i] / total or left * room / by_room
      if share > room then share = room end
      shares[i], given = shares[i] + share, given + share
    end
  end
  return left - given
end

-- All by weight at once, where none would get more than fits. Returns whether it is so.
local function at_once(amount, weights, caps, shares, count)
  local total = 0
  for i = 1, count do
    if caps[i] > 0 then total = total + weights[i] end
  end
  if total <= 0 then return false end
  for i = 1, count do
    local cap = caps[i]
    local share = cap > 0 and amount * weights[i] / total or 0
    if share > cap then return false end
    shares[i] = share
  end
  return true
end

-- Fills `shares` with what each of `count` gets of `amount`. What the caps cannot hold
-- stays over. The lists may be longer than `count`.
return function(amount, weights, caps, shares, count)
  amount = max(0, amount)
  if at_once(amount, weights, caps, shares, count) then return end
  for i = 1, count do shares[i] = 0 end
  local left, least = amount, amount * 1e-12
  for _ = 1, 2 * count do
    if left <= least then break end
    left = round(left, weights, caps, shares, count)
  end
end
