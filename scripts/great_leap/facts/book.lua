-- What the scenes of the second book remember. Each with its first value; "" is: not
-- asked yet.
return {
  -- Year-end table: "own" (Wen keeps a second book), "corrected" (sent up as it came),
  -- "spread" (over the brigades), "wastage".
  book = "",
  told_year58 = 0, found58 = 0, -- jin: the year's grain as told, and as Wen found it
  box58 = 0,        -- jin: the total that went into the county's box
  cosign = "",      -- Jan 1959, who signed it beside you: hou, tang, wen, twice (you)
  book_page = "",   -- Jan 1959, her third column: hours, mouths, none
  wen_signs = 0,    -- signs that Wen may be sent: a form about fathers, the next desk
  wen_month = "",   -- the month of the last of them
  -- Dec 1959, Wen and her figures: kept, burned; taken, moved (she is sent to the dam).
  wen_book = "",
  wen_place = "",   -- where they were kept: drawer (your desk), flue (of the cold kiln)
  book_spring = "", -- spring 1960, what her page was used for: county, halls, yao, shut
}
