-- The manual's page of storylets and of time.
return {
  title = "Events and months",
  lead = "A large scenario is a heap of events, each with its condition. `month` says "
    .. "when "
    .. "it is, `turn` draws from the events that can come now. Events stand in files of "
    .. "the folder `events/`.",
  calls = {
    {
      name = "event",
      params = { { "id", "id", "names it in saves, in `owe` and in its scene" } },
      returns = { "fun(storylet: storylet)",
        "a function that takes [what it is](#storylet)" },
      form = "event \"ID\" { ... }",
      doc = "Declares an event: what happens, when it can, what can be done.",
      more = "Written `event \"flood\" { ... }` in a file of `events/`. When it comes, "
        .. "its "
        .. "scene is opened (`1958-08.flood`), `text` is said, `enter()` is called, and "
        .. "its "
        .. "choices are asked with the id `choice`. Its expressions are checked while "
        .. "the "
        .. "scenario loads. An event comes once unless it says `once = false`; never "
        .. "twice "
        .. "in a turn.",
      errors = { "Two events of one id.", "A name in an expression that nothing has." },
      example = {
        { "start", [=[
month("1958-08", "August")
turn(2)
pause()
]=] },
        { "events/flood.lua", [=[
event "flood" {
  when = "month >= '1958-08' and facts.orchard",
  weight = 2,
  who = "meng", tags = { "hunger" },
  heading = "The river",
  text = "Old Meng says the dyke will not hold the week.",
  choices = {
    { "send", "Send sixty hands to the dyke",
      effect = function() facts.orchard = false end },
    { "wait", "Wait for the county" },
  },
}
]=] },
      },
    },
    {
      name = "owe",
      params = { { "promise", "promise", "which event, until when, and its line" } },
      doc = "Promises that an event comes between two months, or else its line is said.",
      more = "From `from` on the event is drawn like any other. In the month `to` it "
        .. "comes "
        .. "first, whatever the deck holds; if its condition does not hold then, or the "
        .. "month is jumped over, `text` is said instead.",
      errors = { "An event that is not there; a `to` that has gone by." },
      example = {
        { "start", [=[
month "1957-10"
owe { event = "quota", from = "1957-11", to = "1957-12", text = "No quota came." }
turn(1)
month "1957-12"
turn(1)
pause()
]=] },
        { "events/quota.lua", [=[
event "quota" { text = "The figure that you told in October is the quota." }
]=] },
      },
    },
    {
      name = "month",
      params = {
        { "date", "month", "the month it is now" },
        { "heading?", "words", "the line above the month's page" },
      },
      doc = "Sets the date and opens the month's scene, `1958-09.month`.",
      errors = { "The date never goes back.",
        "A month outside the manifest's `months`.",
        "A call inside an event." },
      example = [=[
month("1958-09", "September")
say "The furnaces are lit."
]=],
    },
    {
      name = "turn",
      params = { { "most?", "integer|turn_kind", "how many events are drawn at most; 1 "
        .. "if left out; or a table that also says which" } },
      returns = { "integer", "how many were played" },
      doc = "Plays what is owed this month, then events that are drawn.",
      more = "Of the events whose condition holds the likelier come sooner (`weight`); "
        .. "one "
        .. "that shares who, place or form with the one before waits for others.",
      errors = { "There is no date yet: call `month` first.", "A call inside an event." },
      example = {
        { "start", [=[
month "1958-09"
if turn(3) == 0 then
  say "A quiet month."
end
pause()
]=] },
        { "events/visit.lua", [=[
event "visit" { text = "A journalist photographs the stove.", weight = "facts.trust + 1" }
]=] },
      },
    },
  },
  shapes = {
    storylet = { what = "What an event is; it needs text, enter or choices.",
      { "when", "condition", "when it can come; always if left out" },
      { "weight", "weight", "how readily; 1 if left out" },
      { "once", "boolean", "false: it may come again" },
      { "text", "markdown", "what is said" },
      { "enter", "fun()", "called after the text; it may say, ask and change anything" },
      { "choices", "choice[]", "asked at its end, with the id `choice`" },
      { "who", "words", "who speaks: not twice running" },
      { "place", "words", "where: not twice running" },
      { "form", "words", "a letter, a meeting, a walk: not twice running" },
      { "heading", "words", "the line above the page" },
      { "picture", "picture", "shown with it" },
      { "tags", "tag[]", "what it is about" },
      { "ask", "id", "what it asks for, in the author's own terms: `act`, `figure`, "
        .. "`person`; never shown" },
      { "sources", "words[]", "what it stands on: keys of sources, `composed`; never "
        .. "shown" },
      { "owes", "id[]", "which later events return what is done here; never shown" },
      { "documents", "markdown", "what is said in the place of `text` where a reader "
        .. "wants the hardest scenes as papers only" },
      { "record", "markdown", "for the debrief: what people in this post are recorded as "
        .. "doing, with its sources; never shown in play" },
      { "discuss", "talking_point",
        "for the debrief: what a class may argue about it" } },

    turn_kind = {
      what = "What `turn` can be given: `turn { most = 2, without = \"coda\" }`.",
      { "most", "integer", "how many events are drawn at most; 1 if left out" },
      { "with", "tag", "only events that have this tag" },
      { "without", "tag", "only events that do not have it" } },

    promise = { what = "What `owe` is given.",
      { "event!", "id", "which event" },
      { "from", "month", "not before this month; now if left out" },
      { "to!", "month", "in this month at the latest" },
      { "text!", "markdown", "said where the event cannot come" } },
  },
}
