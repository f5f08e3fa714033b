-- The books of the year as Wen has them: which figure was told, which was weighed, and
-- what was made of each.
local grain = {
  { "teams", "The eight slips, with June's wheat", unit = "jin",
    heading = "What there is" },
  { "one", "One floor, weighed", unit = "jin a sown mu", book = "seen" },
  { "told", "Telephoned", unit = "jin a sown mu" },
  { "levy", "To deliver", unit = "jin", heading = "What goes", from = "told" },
  { "paid", "Delivered", unit = "jin", from = "levy" },
  { "share", "A head, from harvest to harvest", unit = "jin a head",
    heading = "What stays",
    from = { "teams", "paid" } },
  { "kept", "In no book till now", unit = "jin", from = "teams" },
}

return { {
  id = "grain", title = "The grain account",
  text = "What the slips say, what the telephone was told, and what came of it.",
  rows = grain,
  charts = { { title = "Telephoned, and one floor", form = "bars", rows = "told",
    against = "one" } },
} }
