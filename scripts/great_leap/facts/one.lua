-- What the scenes of act one and the chain of the pact remember. Each with its first
-- value.
return {
  -- The first receipt: "lent", "iron", "mark" (hers, inside the rim), "home" (kept).
  pot = "",
  seal = "",     -- the wrong seal: "press", "beside", "cut", "old"
  clinic = false, -- the clinic's first page has been read
  feast = "",    -- the first hall's rule: "free", "beam", "sown", "guests"
  photo = "",    -- Tang's plot weighed five times: "stood", "tooth", "held", "lines"
  call = "",     -- Kang's first call: "three" (agreed), "weigh", "own"
  walk = "",     -- before the first figure: "walk", "sheet", "rope"
  tuesday = "",  -- at the conference Kang's proposal was "told" or "left" out
  -- The first figure against Kang's: "kept" (330 or less), "broke", "topped" (above his),
  -- "failed" (the line; Hou answered).
  pact = "",
  list_hands = 0, -- hands on the furnace list of October 1958
  -- That list: "whole", "short" (signed for all, counted at the gate), "school", "six".
  list = "",
  october_sent = 1, -- furnaces of October 1958: hands sent / asked
  orchard = "",  -- charcoal of: "hills", "fruit" (the pears), "graves", "boards"
  basis = "",    -- the quota notice: "signed", "restored" (its words), "floors" (weigh)
  iron = "",     -- furnace report: "tonnes", "grade", "cost", "shop"
  papers = false, -- the two papers on one pin were read
  -- Year-end table: "own" (Wen keeps a second book), "corrected" (sent up as it came),
  -- "spread" (over the brigades), "wastage".
  book = "",
  potatoes = false, -- act one has closed
  kang_log = "", -- summer 1959: "low" (came down with him), "high", "away"
  kang_word = "", -- September 1959, who wished to come down: "mine", "his", "both"
  kang_debt = 0, -- what Kang has of you, from all three nights; 1 or more: sacks
  kang_end = "",   -- his end: "sacks" (April 1960) or "names" (November 1960)
  kang_sacks = "", -- his forty sacks were entered as: "own", "lent", "unknown", "halls"
  kang_page = "", -- his statement: "correct", "incorrect", "tuesday", "blank"
}
