-- What the scenes of the pit remember. Each with its first value; "" is: not
-- asked yet.
return {
  straw = "",          -- Nov 1958, the straw at Upper Kiln: sit, weigh, look, half
  pit_seen = false,    -- you saw what the straw was for
  search1 = "",        -- Feb 1959: thorough, granary, warned, staged
  search2 = "",        -- Nov 1959, the same; "" for who was out of office
  searches_found = 0,  -- jin that your searches have found
  named = "",          -- whose name went into the box: "Liu Erwang",
                       -- "Cui Laoshun", "the office" (your own name), "none"
  jar = "",            -- Nov 1959, the jar under the loom: name, sweepings, receipt, back
  pit_end = "",        -- spring 1960: night, hall, wheat, report; at the smaller desk
                       -- points, stay, word; hole (empty), aired (not needed),
                       -- ear (opened by others, when the wheat was in ear)
}
