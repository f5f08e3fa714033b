-- The manual's page of what a debrief needs.
return {
  title = "The debrief",
  lead = "`irongrain debrief` makes a report of a game: what the desk knew, and "
    .. "then what is known now. It needs nothing that a scenario does not have "
    .. "already. A file debrief.lua says which figures are laid beside each "
    .. "other, and an event may say what is on record of the decision that it "
    .. "asks for. Nothing of this is shown in play, and it is read only when a "
    .. "report is made.",
  calls = {},
  example = {
    { "start", [=[
month "1957-10"
turn(1)
record { book = "reported", by = "the office", { "crop.claimed", 260000, unit = "jin" } }
record { book = "so", at = "1957-09", { "grain.total", 20, unit = "t" } }
record { book = "so", by = "the model", { "grain.total", 120, unit = "t" },
  { "grain.flow.harvest", 100, unit = "t" } }
pause()
]=] },
    { "events/flood.lua", [=[
event "flood" {
  text = "Old Meng says the dyke will not hold the week.",
  record = [[Who sent hands to a dyke in harvest time is known of one place; what became
    of its fields is not. [](cite:F33)]],
  discuss = { "cause", "Who could have known in October what the dyke would cost?" },
  choices = { { "send", "Send sixty hands" }, { "wait", "Wait for the county" } },
}
]=] },
    { "sources.lua", [=[
return { F33 = "A county's chronicle, printed in 1991." }
]=] },
    { "debrief.lua", [=[
return {
  accounts = {
    { id = "grain", title = "Grain", kept = "t", unit = "jin", times = 2000 },
  },
  pairs = {
    { title = "The crop", told = "crop.claimed", so = "grain.flow.harvest", sum = true,
      unit = "jin", times = 2000, told_words = "claimed", so_words = "cut" },
  },
  outcomes = { { id = "grain.total", title = "Grain left", unit = "jin", times = 2000 } },
  decisions = { look = { record = "Nothing is on record of it." } },
  pages = { { id = "known", title = "True and composed", text = "All is composed." } },
  tickets = { "One figure that I would look up again:" },
}
]=] },
  },
  shapes = {
    talking_point = { what = "A question for a class: `{ \"cause\", \"Why ...?\" }`.",
      list = { "string", "first its concept, then the question" } },
    debrief = { what = "What debrief.lua returns. Every field may be left out.",
      { "record", "string", "the name of the scene, without its month, with which the "
        .. "last record begins" },
      { "names", "string", "the name of the scenes that list the dead by name: they come "
        .. "last, so that they can be left out" },
      { "accounts", "debrief_account[]", "true accounts that their flows add up to" },
      { "pairs", "debrief_pair[]", "what was told and what was so, year by year" },
      { "outcomes", "debrief_outcome[]", "what the games of bots are compared by" },
      { "decisions", "table<string, debrief_decision>", "by an event's id, by "
        .. "`event.question`, or by the id of a question of any scene" },
      { "pages", "debrief_page[]", "pages of the report" },
      { "tickets", "string[]", "lines to finish before leaving the room" } },
    debrief_account = { what = "`ID.total` of the book `so`, which changes from month to "
      .. "month by the sum of the rows `ID.flow.CAUSE`; its first row stands before the "
      .. "first flow.",
      { "id!", "id", "`grain`" },
      { "title!", "string", "what the reader sees" },
      { "kept", "string", "the unit in which it is recorded" },
      { "unit", "string", "the unit in which it is shown" },
      { "times", "number", "by what it is multiplied to be in that; 1" },
      { "places", "integer", "decimals that are shown, 0 to 6; 0" } },
    debrief_pair = { what = "A figure that was told, held against what was so.",
      { "title!", "string", "what the reader sees" },
      { "told!", "string", "the id of a row of the book `reported`; a year's is its last "
        .. "month's" },
      { "so!", "string", "the id of a row of the book `so`" },
      { "sum", "boolean", "a year's is the sum of its months; else its last month's" },
      { "unit", "string", "of both, as they are shown" },
      { "times", "number", "by what `so` is multiplied to be in that; 1" },
      { "told_words", "string", "`claimed`; `told`" },
      { "so_words", "string", "`cut`; `so`" } },
    debrief_outcome = { what = "A figure of the true book, at the end or in all.",
      { "id!", "string", "of a row of the book `so`" },
      { "title!", "string", "what the reader sees" },
      { "unit", "string", "in which it is shown" },
      { "times", "number", "by what it is multiplied to be in that; 1" },
      { "sum", "boolean", "all months added up; else as it stands in the last" } },
    debrief_page = { what = "A page of the report.",
      { "id!", "id", "where links lead; `reading` stands first in the report of one "
        .. "game, `class` in that of a class, the others at the end" },
      { "title!", "string", "its heading" },
      { "text!", "markdown", "with sources; no values in braces" } },
    debrief_decision = { what = "What an event says of itself, for a question that has "
      .. "no event of its own.",
      { "record", "markdown", "what people in this post are recorded as doing" },
      { "discuss", "talking_point", "what a class may argue about it" } },
  },
  words = {
    concept = "What a question is about: cause and consequence, change and continuity, "
      .. "perspective, significance.",
  },
}
