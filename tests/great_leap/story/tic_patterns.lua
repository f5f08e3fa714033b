-- luacheck: std max, max line length 100
-- The soft list of STORY §8: what may come now and then. Extended patterns for grep -E, and the
-- most of each in 10,000 words of the narrator's. The limits are ours: a reader meets a simile
-- about once in three scenes and a window once in a dozen.
return {
  { name = "simile: like a", most = 20,
    pattern = [[\blike (a|an|the|somebody|someone|something|men|people|one)\b]] },
  { name = "simile: as ... as", most = 12,
    pattern = [[\bas (?!(soon|long|far|well|many|much|few|little|often|late) as)[a-z]+ as\b]] },
  { name = "simile: as though, as if", most = 6, pattern = [[\bas (though|if)\b]] },
  { name = "almost, perhaps, seems", most = 1,
    pattern = [[\b(almost|perhaps|seem|seems|seemed|somehow|maybe)\b]] },
  { name = "silence", most = 3, pattern = [[\b(silence|silent|silently)\b]] },
  { name = "quiet", most = 6, pattern = [[\b(quiet|quietly)\b]] },
  { name = "window", most = 8, pattern = [[\bwindows?\b]] },
  { name = "question of the narrator", most = 4, pattern = [[\?]] },
}
