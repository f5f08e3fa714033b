-- The manual's page of the shelf: the books as the reader opens them.
return {
  title = "The shelf",
  lead = "The manifest's `shelf` is a list of books that the reader can open: each holds "
    .. "figures by the ids under which `record` and `ledger` enter them, with who said "
    .. "them and when, what was reported beside what was seen and ordered, and charts. "
    .. "Why a figure stands there is made of the same rows: `from` leads to what it was "
    .. "reckoned from, `answer` of a figure to the scene behind it. What was `so` and "
    .. "what is on record come once the game has ended.",
  calls = {},
  example = [=[
return scenario {
  id = "example", title = "The quota", version = "1.0.0",
  shelf = {
    { id = "grain", title = "Grain", text = "What was told, and what it became.",
      rows = {
        { "told", "Autumn crop, told", heading = "The crop" },
        { "walked", "One field, walked", book = "seen" },
        { "quota", "Quota", unit = "jin", heading = "The levy", from = { "told" } },
        { "store", "The store", unit = "jin", book = "seen", so = "grain.store",
          times = 2000 },
      },
      charts = {
        { title = "Told and walked", form = "bars", rows = { "told" },
          against = "walked" },
      },
    },
  },
  start = function()
    month "1958-09"
    local told = number { id = "figure", min = 100, max = 900, unit = "jin a mu" }
    ledger { id = "told", label = "Autumn crop, told", unit = "jin a mu", value = told,
      by = "you", answer = true }
    choose { id = "look", { "walk", "Walk a field to its end" } }
    ledger { id = "walked", label = "One field, walked", unit = "jin a mu", value = 173,
      by = "you", answer = "look" }
    record { book = "reported", by = "the county", { "quota", told * 900, unit = "jin" } }
    record { book = "so", by = "the model", { "grain.store", 406, unit = "t" } }
    pause()
    ending { id = "done", title = "The quota is set" }
  end,
}
]=],
  shapes = {
    shelf_book = { what = "A book that the reader can open.",
      { "id!", "id", "names it: `{\"show\":\"books\",\"id\":\"grain\"}`" },
      { "title!", "string", "what the reader sees" },
      { "text", "markdown", "what stands at its head" },
      { "rows", "shelf_row[]", "its figures; each stands in one book of the shelf" },
      { "charts", "shelf_chart[]", "charts of such figures, of any book of the shelf" },
      { "record", "shelf_series[]", "what is on record elsewhere; after the ending" } },
    shelf_row = { what = "A figure: `{ \"quota\", \"Quota of the grain year\" }`.",
      positional = true,
      list = { "string", "first the id under which it is recorded or entered, then its "
        .. "label" },
      { "id!", "string", "words with dots between, as in `record`" },
      { "label!", "string", "what the reader sees" },
      { "unit", "string", "of figures that come without one" },
      { "heading", "string", "begins a group" },
      { "book", "shown_book", "the only book that it is shown of, and what its `ledger` "
        .. "entry is; any of the three, the entry as reported" },
      { "from", "string|string[]", "the rows that it was reckoned from, or the orders "
        .. "that moved it" },
      { "so", "string", "the id of the same figure in the book `so`; the same id" },
      { "times", "number", "by what that is multiplied to be in this unit; 1" },
      { "places", "integer", "decimals of what is `so`, 0 to 6; 0 if left out" },
      { "sum", "boolean", "a flow: its months add up to years" } },
    shelf_chart = { what = "A chart of rows. Its sentence is made of its figures.",
      { "title!", "string", "what the reader sees" },
      { "form", "chart_form", "`line` or `bars`; line" },
      { "rows!", "string|string[]", "ids of rows" },
      { "against", "string", "the row that the first is held against" } },
    shelf_series = { what = "What is on record: `{ title = \"...\", source = \"F49\", "
        .. "{ \"1958\", 197.65, 200 } }`.",
      list = { "any[]", "a year and its figure, or the lowest and the highest" },
      { "title!", "string", "what the reader sees" },
      { "label", "string", "of its line; on record" },
      { "unit", "string", "what is counted" },
      { "source!", "source_id", "where it is from" } },
  },
  words = {
    shown_book = "A kept book that the reader sees in play.",
    chart_form = "How a chart is drawn.",
  },
}
