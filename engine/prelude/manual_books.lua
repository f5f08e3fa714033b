-- The manual's page of what is remembered: books, facts, people, answers.
return {
  title = "Books, facts and people",
  lead = "What the scenario remembers. Locals of Lua do for a short one; what "
    .. "expressions "
    .. "and events name stands here.",
  calls = {
    {
      name = "ledger",
      params = { { "entry", "book", "the entry" } },
      doc = "Enters a figure into the public books, which the player can open.",
      more = "The entry shows from the next question on. Entered again it is changed; "
        .. "`value = nil` takes it out. In expressions it is its id, or `books.ID` where "
        .. "it "
        .. "may not be there.",
      errors = { "A new entry needs a label.",
        "Where the manifest lists `books`, an id that is not in it." },
      example = [=[
ledger { id = "store", label = "Grain in the store", unit = "jin", value = 812000,
  by = "brigades" }
say "The store holds {store:jin}."
pause()
ledger { id = "store", value = 790000, by = "you" }
]=],
    },
    {
      name = "record",
      params = { { "rows", "rows", "which book, and its rows" } },
      doc = "Writes figures into the books that are kept month by month.",
      more = "What was reported, seen and ordered the reader can open where the "
        .. "manifest's `shelf` names the row; what was so never shows in play. "
        .. "`irongrain replay FILE --books` prints all of them. A row of the same month, "
        .. "book and id may come again: the last one stands.",
      errors = { "There is no date yet: open a scene of a month first, or give `at`." },
      example = [=[
record { book = "so", unit = "jin", by = "model",
  { "grain.total", 6762.25 },
  { "people.total", 1340, unit = "people" },
}
record { book = "reported", at = "1958-08", { "grain.total", 9000 } }
local sacks = number { id = "sacks", min = 0, max = 20 }
record { book = "ordered", answer = "sacks", { "sacks", sacks } }
]=],
    },
    {
      name = "facts",
      type = "table<string, any>",
      doc = "The facts that the manifest declares: read and written, `facts.orchard = "
        .. "false`.",
      errors = { "A fact that the manifest does not declare, with the nearest that it "
        .. "does.",
        "Anything but true, false, a number or a text.",
        "Reading or writing one before `start` runs." },
      example = [=[
facts.trust = facts.trust + 1
if facts.orchard then
  say "The pears are in blossom."
end
]=],
    },
    {
      name = "people",
      type = "table<string, any>",
      doc = "The people that the manifest or cast.lua declares, with their fields.",
      more = "A person is a plain value, or a table of plain fields: "
        .. "`people.ding.trust = 2`.",
      errors = { "A person or a field that is not declared." },
      example = [=[
people.ding.trust = people.ding.trust - 1
say "Ding looks at the floor. {people.ding.trust < 1 and 'He' or 'Then he'} leaves."
]=],
    },
    {
      name = "options",
      type = "table<string, string>",
      doc = "What was chosen before the game began: `options.place`. Read only.",
      example = [=[
if options.place == "henan" then
  say "The county is in Henan."
end
]=],
    },
    {
      name = "answer",
      type = "table<string, any>",
      doc = "The latest answer to each question, by its id; nil if there is none. Read "
        .. "only.",
      example = [=[
choose { id = "seal", { "signed", "Sign" }, { "left", "Leave it" } }
say "The form is {answer.seal == 'signed' and 'in the bag' or 'on the desk'}."
]=],
    },
    {
      name = "books",
      type = "table<string, number>",
      doc = "The value of each entry of the public books; nil if there is none. Read "
        .. "only.",
      example = [=[
ledger { id = "store", label = "Store", unit = "jin", value = 4000 }
if books.store < 5000 and not books.seed then
  say "The seed is eaten. {store:jin} are left."
end
]=],
    },
  },
  shapes = {
    book = { what = "What `ledger` is given.",
      { "id!", "id", "names it in expressions" },
      { "label", "words", "what the player reads; needed the first time" },
      { "unit", "words", "what is counted: free words, shown as they stand; the "
        .. "manifest's `units` are for `{x:jin}` alone" },
      { "value", "number", "the figure; nil takes the entry out" },
      { "by", "words", "who said it" },
      { "at", "words", "when; the month if left out" },
      { "answer", "origin", "the answer behind it, which the page of why leads to" } },
    rows = { what = "What `record` is given.",
      list = { "row", "the rows" },
      { "book!", "kept_book", "which of the four" },
      { "unit", "words", "of the rows that have none of their own" },
      { "by", "words", "who wrote the rows that have none of their own" },
      { "answer", "origin", "the answer behind the rows that name none of their own" },
      { "at", "month", "the month; the month it is if left out" },
      { "withheld", "boolean", "true: for the reader after the ending alone, as where "
        .. "another sits at the desk" } },
    row = { what = "A row: `{ \"grain.total\", 6762.25 }`.",
      list = { "string|number", "the id (words with dots between), then the value" },
      { "unit", "words", "what is counted" },
      { "by", "words", "who wrote it" },
      { "answer", "origin", "the answer behind it" } },
  },
  words = {
    kept_book = "Which book: what was `ordered`, `reported`, `seen`, or is `so`.",
  },
}
