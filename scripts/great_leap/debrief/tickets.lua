-- Lines for an exit ticket, plain, one sentence each. They ask what was open, who knew,
-- what was done and what it cost; never what a pupil would have done.
return {
  "Name one figure that was changed at this desk, and somebody who relied on it later.",
  "Name a month in which this office could have known that the crop was smaller than was "
    .. "told, and what would have shown it.",
  "Name one forbidden act that helped somebody here, and who paid for it.",
  "Name somebody who stands in none of these papers, and a form that had no line for "
    .. "them.",
  "What should the reader of a report of December 1960 come to believe, and by what do "
    .. "you tell?",
  "Give one reason why careful scholars come to different totals of the dead.",
  "Take one month: what was open to someone in this post, and what lay with the county "
    .. "or the grain station?",
  "Take one decision: who knew what, and when, what did people do, and what did it cost?",
}
