-- What the scenes of the file remember. Each with its first value; "" is: not
-- asked yet.
return {
  april_letter = "",   -- May 1959: file, read, copy (Wen has a copy), act
  spoken_order = "",   -- May 1959, contracts by telephone: minute, try, rows, decline
  minute = "",         -- the sentence in the minutes: county, trial, masses
  hou_heard = "",      -- what the county knew by Hou, spring 1959: the answer it was of
  hou_writes = true,   -- a letter every ten days; false from February 1960 on
  class60 = "",        -- M3, two team heads held: sack, transfer, empty, nephew
  zealous = false,     -- by Jiang's count, December 1960: everything was answered in full
  jiang_first = "",    -- whom he heard first: yao, zhao, hou, ding
  jiang = "",          -- whose name stands on your sheet: own, calls, teams, buried
  struck = "",         -- the sentence struck out of the draft: figure, order, pots
  class = "",          -- the training class: empty, yourself, posts, named
  class_first = "",    -- the first of the three names: hou, zhao, wen, yao
  dismissed = false,   -- relieved by the work team for having answered
  hou_letters = "",    -- Oct 1961, what was done with them: yard, box, answer, stove
}
