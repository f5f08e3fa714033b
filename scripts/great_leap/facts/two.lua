-- What the scenes of act two and of chain 7, the pit, remember. Each with its first
-- value; "" is: not asked yet.
return {
  -- Chain 7.
  straw = "",          -- Nov 1958, the straw at Upper Kiln: sit, weigh, look, half
  pit_seen = false,    -- you saw what the straw was for
  search1 = "",        -- Feb 1959: thorough, granary, warned, staged
  search2 = "",        -- Nov 1959, the same; "" for who was out of office
  searches_found = 0,  -- jin that your searches have found
  named = "",          -- whose name went into the box: "Liu Erwang",
                       -- "Cui Laoshun", "the office" (your own name), "none"
  jar = "",            -- Nov 1959, the jar under the loom: name, sweepings, receipt, back
  pit_end = "",        -- Mar 1960: night, hall, wheat, report; at the smaller desk
                       -- points, stay, word; hole (empty), aired (not needed)
  -- Act II.
  short_58 = -1,       -- furnaces of 1958: hands sent / asked; below 0 until January
  claims = "",         -- Mar 1959, settling accounts: grain, goods, paper, pigs
  tang_told = "",      -- Mar 1959, about his plot: hall, home, believe, clerk
  crowd = "",          -- Apr 1959, Ferry's store: weigh, militia, telephone, hoes
  april_letter = "",   -- May 1959: file, read, copy (Wen has a copy), act
  spoken_order = "",   -- May 1959, contracts by telephone: minute, try, rows, decline
  pots = "",           -- Jun 1959, four women: cauldron, county, nursery, hall
  kitchen_smoke = "",  -- Jul 1959: smoke, early, gong, dam
}
