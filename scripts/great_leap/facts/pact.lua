-- What the scenes of the pact with Kang remember. Each with its first value; "" is: not
-- asked yet.
return {
  call = "",     -- Kang's first call: "three" (agreed), "weigh", "own"
  tuesday = "",  -- at the conference Kang's proposal was "told" or "left" out
  -- The first figure against Kang's: "kept" (330 or less), "broke", "topped" (above his),
  -- "failed" (the line; Hou answered).
  pact = "",
  basis = "",    -- the quota notice: "signed", "restored" (its words), "floors" (weigh)
  kang_receiver = "", -- summer 1959, who gave the wheat: self, wen, hou, late (self)
  kang_log = "", -- summer 1959: "low" (came down with him), "high", "away"
  kang_word = "", -- September 1959, who wished to come down: "mine", "his", "both"
  kang_debt = 0, -- what Kang has of you, from all three nights; 1 or more: sacks
  kang_end = "",   -- his end: "sacks" (April 1960) or "names" (November 1960)
  kang_sacks = "", -- his forty sacks were entered as: "own", "lent", "unknown", "halls"
  kang_heard = false, -- spring 1961: what became of him was heard
  kang_page = "", -- his statement: "correct", "incorrect", "tuesday"
}
