-- The manual's page of questions.
local lent = { "lent?", "lent", "locals that texts and conditions name" }

return {
  title = "Asking",
  lead = "A question shows the page, waits, and returns the answer. Its id is kept in "
    .. "the "
    .. "save and is unique in its scene; later its answer is `answer.ID` everywhere.",
  calls = {
    {
      name = "choose",
      params = { { "question", "question", "id, text and choices" }, lent },
      returns = { "string", "the id of the choice that was taken" },
      doc = "Asks for one of several acts.",
      errors = { "No choice is open: leave one that can always be taken.",
        "`open` without `closed`: a closed choice gives its reason." },
      example = [=[
local sold = choose { id = "sell",
  { "full", "Deliver the quota" },
  { "keep", "Leave ten carts unthreshed", open = "facts.trust > 0",
    closed = "Nobody would be silent about it." },
}
if sold == "keep" then
  say "The stack behind the kiln is booked as straw."
end
]=],
    },
    {
      name = "number",
      params = { { "question", "figure", "id, min and max" }, lent },
      returns = { "number", "the figure; a whole one where the step is whole" },
      doc = "Asks for a figure from min to max.",
      errors = { "min above max; a step of 0 or below; more than six decimals." },
      example = [=[
local told = number { id = "told", text = "What do you report?",
  min = 100, max = 400, step = 5, unit = "jin a mu",
  marks = { { 173, "weighed" }, { 320, "the next county" } },
}
say("You said {told}.", { told = told })
]=],
    },
    {
      name = "allocate",
      params = { { "question", "share", "id, total and tasks" }, lent },
      returns = { "table<string, number>", "each task's share by its id" },
      doc = "Asks how a total is shared among tasks; what is not given stays idle.",
      errors = { "total, min and max have to be multiples of step.",
        "The mins together must not be above the total." },
      example = [=[
local hands = allocate { id = "hands", total = 470, step = 10, unit = "hands",
  { "field", "Bring in the sorghum", min = 100, need = 300 },
  { "ditch", "Dig the ditch", max = 200 },
}
if hands.field < 300 then
  say("{left} mu are still out when it rains.", { left = 300 - hands.field })
end
]=],
    },
    {
      name = "pause",
      params = { { "stop?", "stop|markdown", "words before the player goes on" }, lent },
      returns = { "boolean", "true" },
      doc = "Shows the page and waits until the player goes on.",
      more = "It may go without an id: then it is `pause`, `pause#2`, ... of its scene.",
      example = [=[
say "Nobody speaks."
pause()
say "Then Wen rules off the page."
pause { id = "ruled", text = "The office closes." }
]=],
    },
    {
      name = "discuss",
      params = { { "stop", "stop|markdown", "the question for the class" }, lent },
      returns = { "boolean", "true" },
      doc = "A stop at which a class talks.",
      more = "In every game it is a page to go on from; `--class` changes how it looks.",
      errors = { "It needs its question." },
      example = [=[
say "The notice rests on one telephoned figure."
discuss "What else could it have rested on, and who would have paid for finding out?"
]=],
    },
    {
      name = "ending",
      params = { { "page", "last_page", "id and title" }, lent },
      doc = "Ends the game with its last page. Nothing after it is run.",
      errors = { "`start` that returns without an ending: call one on every way out." },
      example = [=[
say "The carts leave before light."
ending { id = "delivered", title = "The carts leave", text = "The office is empty." }
]=],
    },
  },
  shapes = {
    question = { what = "What `choose` is given.",
      list = { "choice", "the choices, in order" },
      { "id!", "id", "names it in saves and as `answer.ID`" },
      { "text", "markdown", "the question's own words" },
      { "choices", "choice[]", "the choices, where they are not written into the "
        .. "table" } },
    choice = { what = "A choice: `{ \"keep\", \"Leave ten carts\" }`, or with names.",
      positional = true,
      list = { "string", "first the id, then the text, where they have no names" },
      { "id!", "id", "what `choose` returns" },
      { "text!", "words", "what the player reads: an act that a hand could do" },
      { "when", "condition", "where it does not hold, the choice is not there" },
      { "open", "condition", "where it does not hold, the choice is shown but closed" },
      { "closed", "words", "why it is closed; needed with `open`; alone: always closed" },
      { "effect", "fun(answer: string)", "called once it is taken; it may say and "
        .. "ask" },
      { "tag", "id", "what kind of act it is, in the author's own terms: `give`, "
        .. "`refuse`; policies read it, it is never shown" },
      { "aside", "boolean", "true: it leads to another question and back to this one; "
        .. "random players take such a choice one time in ten" } },
    figure = { what = "What `number` is given.",
      { "id!", "id", "names it in saves and as `answer.ID`" },
      { "text", "markdown", "the question's own words" },
      { "min!", "number", "the least" },
      { "max!", "number", "the most" },
      { "step", "number", "min, min + step, ... can be said; 1 if left out" },
      { "unit", "words", "what is counted: free words, shown as they stand; the "
        .. "manifest's `units` are for `{x:jin}` alone" },
      { "marks", "mark[]", "what the figure can be held against" } },
    mark = { what = "A figure to hold another against: `{ 173, \"weighed\" }`.",
      positional = true,
      list = { "number|string", "first the value, then the text" },
      { "value!", "number", "where it stands" },
      { "text!", "words", "what it is" } },
    share = { what = "What `allocate` is given.",
      list = { "task", "the tasks, in order" },
      { "id!", "id", "names it in saves and as `answer.ID`" },
      { "text", "markdown", "the question's own words" },
      { "total!", "number", "how much there is to give" },
      { "step", "number", "shares are multiples of it; 1 if left out" },
      { "unit", "words", "what is given: free words, shown as they stand; the "
        .. "manifest's `units` are for `{x:jin}` alone" },
      { "tasks", "task[]", "the tasks, where they are not written into the table" } },
    task = { what = "A task: `{ \"ditch\", \"Dig the ditch\", max = 200 }`.",
      positional = true,
      list = { "string", "first the id, then the text, where they have no names" },
      { "id!", "id", "its share's name in the answer" },
      { "text!", "words", "what the player reads" },
      { "min", "number", "the least share; 0 if left out" },
      { "max", "number", "the largest share; the total if left out" },
      { "need", "number", "what it would take, where that is known: shown beside it" },
      { "now", "number", "the share that stands: a list begins with it, with `min` where "
        .. "it is left out" } },
    stop = { what = "What `pause` and `discuss` may be given.",
      list = { "markdown", "the text, where it has no name" },
      { "id", "id", "names it in saves" },
      { "text", "markdown", "what is said at the stop" } },
    last_page = { what = "What `ending` is given.",
      { "id!", "id", "names the ending in saves and reports" },
      { "title!", "words", "its heading" },
      { "text", "markdown", "what is said last" } },
  },
}
