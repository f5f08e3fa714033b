-- The manual's page of what can be looked up beside the story.
return {
  title = "Beside the story",
  lead = "People, the farm year and a map, which the player looks up while a question "
    .. "waits (`p`, `k`, `m`): the manifest's `cast`, `calendar` and `map`. Each is data "
    .. "with values in braces and conditions in it, looked at when the page is opened "
    .. "and never before. They should say what the player's side knows, not what is so. "
    .. "A text that fails is told in its place, with the line of the manifest, and the "
    .. "game goes on. What somebody says to the player is marked in any text, "
    .. "`[\"Three hundred.\"](said:kang)`: it is shown as plain text, and the last of it "
    .. "is that person's last words to the player. No other link stands in such words.",
  calls = {},
  example = [=[
return scenario {
  id = "example", title = "Ten Carts", version = "1.0.0",
  months = { "1957-10", "1957-12" }, facts = { met = false, carts = 10 },
  cast = {
    { id = "fei", name = "Aunt Fei", characters = "费婶", pinyin = "Fèi shěn",
      text = "Cook of the second team.", at = "In the yard, with {facts.carts} carts.",
      when = "facts.met" },
  },
  calendar = {
    { due = "Ten carts at the station.", when = "facts.carts > 0" },
    { month = 10, title = "Frost's Descent", text = "The last wheat is sown." },
  },
  map = { cols = 40, rows = 12, items = {
    { kind = "river", label = "The Sui", spots = { { 0, 3 }, { 20, 5 }, { 39, 4 } },
      text = "North of the village, from west to east." },
    { kind = "office", id = "yard", label = "The yard", spots = { { 12, 8 } },
      text = "South of the river; the carts stand here." },
  } },
  start = function()
    month "1957-10"
    facts.met = true
    say '["Ten," says Aunt Fei.](said:fei) She has counted them twice.'
    ending { id = "counted", title = "The carts are counted" }
  end,
}
]=],
  shapes = {
    person = { what = "Somebody of the cast: `cast = { wen = { name = \"Wen\", ... } }`, "
      .. "or a list, in whose order they are shown.",
      { "id", "id", "needed where the cast is a list; `said:ID` names it" },
      { "name!", "string", "what people call them" },
      { "characters", "string", "the name in Chinese" },
      { "pinyin", "string", "the same in letters" },
      { "text!", "markdown", "who they are, in a line, the trade first" },
      { "at", "markdown", "where they are, as far as the player's side knows" },
      { "when", "expression", "whether they are shown: once they have been met" } },
    day = { what = "An entry of the farm year, or something that is due now.",
      { "month", "integer|month", "1 to 12 for every year, or one month of one year" },
      { "title", "string", "what comes then; needed where there is a month" },
      { "characters", "string", "the same in Chinese" },
      { "pinyin", "string", "the same in letters" },
      { "text", "markdown", "the work that it brings" },
      { "due", "markdown", "instead of a month: what is due now, shown above all else" },
      { "when", "expression", "whether it is shown" } },
    map = { what = "A map of `cols` by `rows` units, drawn as large as there is room.",
      { "cols!", "integer", "how wide it is, 2 to 200" },
      { "rows!", "integer", "how high" },
      { "items!", "map_item[]", "what stands on it" } },
    map_item = { what = "Something on the map: a place, or a line such as a river.",
      { "kind!", "id", "brigade, river, road, hill, furnace, station, office, ...: how "
        .. "it is drawn" },
      { "id", "id", "by which it can be looked up" },
      { "label", "string", "what is written beside it" },
      { "characters", "string", "the label in Chinese" },
      { "pinyin", "string", "the same in letters" },
      { "spots!", "table[]", "one `{ x, y }`, or those that a line goes through; 0, 0 is "
        .. "the top left corner" },
      { "text!", "markdown", "the same in words, for who cannot see it" },
      { "when", "expression", "whether it is there" } },
  },
  words = {},
}
