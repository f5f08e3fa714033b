-- What the trees bear. All figures are assumed.
local max, min = math.max, math.min
local trees = {}

trees.COUNT = 180
local JIN_A_TREE = 60     -- jin of pears a tree, in a middling year
local PRUNED_BEARS = 1.25 -- times as much

-- The crop in jin, of so many pruned trees and so much blossom (percent).
function trees.crop(pruned, blossom)
  local some = min(trees.COUNT, max(0, pruned))
  local full = (some * PRUNED_BEARS + trees.COUNT - some) * JIN_A_TREE
  return full * blossom // 100
end

-- What a basket holds, in jin.
function trees.baskets(crop)
  if crop <= 0 then
    return 0
  elseif crop < 50 then
    return 1
  end
  return crop // 50 + (crop % 50 ~= 0 and 1 or 0)
end

return trees
