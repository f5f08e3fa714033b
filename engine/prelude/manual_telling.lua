-- The manual's page of calls that tell something.
return {
  title = "Telling",
  lead = "What the player reads. Text waits until the next question, which shows all of "
    .. "it.",
  calls = {
    {
      name = "scene",
      params = {
        { "id", "scene_id", "where and when; a scene that returns becomes #2, #3" },
        { "heading?", "words", "the line above the page" },
        { "lent?", "lent", "locals that the heading names" },
      },
      doc = "Opens a scene: what follows is there and then.",
      more = "A scene owns its heading, its picture and the ids of its questions. Where "
        .. "its "
        .. "period is a month, that is the date. Before the first call the scene is "
        .. "`start`.",
      errors = { "What was said before and no question has shown is an error: ask "
        .. "`pause()` first, or say it after `scene(...)`." },
      example = [=[
scene("1957-10.threshing", "Threshing")
say "The sorghum is threshed."
pause()
scene("1957-11.loading", "Loading")
say "The carts stand in a row."
]=],
    },
    {
      name = "act",
      params = {
        { "page", "act_page", "what stands on it" },
        { "lent?", "lent", "locals that its texts name" },
      },
      doc = "Begins a part of the story: a page of its own before the next one.",
      more = "It asks nothing: no save and no digest knows of it, so an act can be added "
        .. "to a scenario that people have played. It is shown once, with the next "
        .. "question's page, and the chronicle has it as a border.",
      errors = { "A second act before any page has shown the first." },
      example = [=[
act {
  number = "I", title = "Threshing", span = "October and November 1957",
  text = "The sorghum is cut, and nobody has weighed it.",
}
scene("1957-10.threshing", "The floor")
say "The telephone rings beside the stove."
pause()
]=],
    },
    {
      name = "say",
      params = {
        { "text", "markdown", "one paragraph or several; a common indent is taken away" },
        { "lent?", "lent", "locals that the text names" },
      },
      doc = "Adds a paragraph to the page that the next question shows.",
      more = "Values stand in braces. A book is written by its id, an answer as "
        .. "`answer.ID`, a fact as `facts.NAME`; a local of yours has to be lent. "
        .. "`{x:jin}` puts the thousands' commas and the name of a unit of the manifest. "
        .. "A "
        .. "value is never read as Markdown.",
      errors = { "A name in braces that nothing has, with the nearest that there is.",
        "nil, true, false or a table in braces: only numbers and texts can be read." },
      example = [=[
local carts = 6
say "The county telephones for a *figure*."
say([[The carts are counted: {carts}. That makes
  {carts * 1200:jin}.]], { carts = carts })
]=],
    },
    {
      name = "heading",
      params = {
        { "text", "words", "the new line above the page" },
        { "lent?", "lent", "locals that it names" },
      },
      doc = "Replaces the heading of the open scene.",
      example = [=[
heading "Threshing, the second day"
say "It has rained."
]=],
    },
    {
      name = "picture",
      params = { { "name", "picture", "its name, without folder and ending" } },
      doc = "Shows a picture from now on, until the next scene.",
      more = "It is `pictures/NAME.png`, `.jpg` or `.jpeg` in the scenario's folder: PNG "
        .. "or JPEG, at most 4 MiB and 1.3 million pixels. Flat pictures of up to "
        .. "sixteen colours look right in every terminal; `irongrain picture FILE` "
        .. "shows how one will look. What pictures.lua says of it is shown in plain "
        .. "mode, where there are no colours, and in a debrief.",
      errors = { "Where there is a pictures.lua, a picture that it does not describe." },
      example = [=[
picture "telephone"
say "It rings beside the stove."
]=],
    },
    {
      name = "cite",
      params = { { "id", "source_id", "which source" } },
      doc = "Adds a source to the last paragraph.",
      more = "The same is written `[](cite:F33)` inside the text.",
      errors = { "There is no paragraph since the last answer.",
        "Where there is a sources.lua, a source that it does not hold." },
      example = {
        { "start", [=[
say "Two parts in five of what stands above the fixed output."
cite "H02"
]=] },
        { "sources.lua", [=[
return {
  H02 = { title = "Rule of 11 October 1957", text = "The state buys two fifths of it." },
}
]=] },
      },
    },
  },  shapes = {
    act_page = { what = "What `act` is given.",
      { "number", "words", "which act it is, as it is counted: `I`" },
      { "title!", "words", "its name" },
      { "span", "words", "from when to when" },
      { "text", "markdown", "how it opens: a fact or an image" },
      { "picture", "picture", "shown on its page" } },
  },
}
