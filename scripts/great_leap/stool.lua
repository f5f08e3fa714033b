-- What an entry of the recorder at Upper Kiln does, after a removal. `leaf` is what is
-- heard of it later: the next page at the smaller desk opens with it.
local deeds = require "deeds"

local stool = {}

-- From the answer on, the next page opens with these words.
function stool.leaf(words) facts.leaf = words or "" end

-- fact: where the answer is kept. kiln: to the weak of Upper Kiln. file: papers at the
-- county. warm: to Liu Erwang. In jin: drawn (out of the commune's store into Upper
-- Kiln's keeping), found (grain, or what is eaten for it, that was on no book), hollow
-- (into the keeping of Liu's Hollow), lost (to the state).
function stool.entry(does, leaf)
  return function(answer)
    if does.fact then facts[does.fact] = answer end
    if does.kiln then deeds.kiln(does.kiln) end
    if does.file then deeds.file(does.file) end
    if does.warm then deeds.warm("erwang", does.warm) end
    if does.drawn then deeds.send("kiln", does.drawn) end
    if does.found then deeds.relief(does.found) end
    if does.hollow then deeds.send("hollow", does.hollow) end
    if does.lost then deeds.hand_over(does.lost) end
    stool.leaf(leaf)
  end
end

return stool
