-- The kinds of value that the manual speaks of: a name, the type in the notation of
-- lua-language-server, and what is meant. A name that is in calls.lua, of a table or of
-- words to choose from, is a type too.
return {
  { "id", "string",
    "A name for ever: small letters, digits and _, a letter first, at most 64 bytes. "
    .. "Saves name it: never change one that people have played." },
  { "words", "string",
    "Plain text of at most 4,096 bytes, with values in braces: `{told} jin`." },
  { "markdown", "string",
    "Text in Markdown, with values in braces: `{told} jin`, `{store:jin}`. A brace of "
      .. "the "
    .. "text's own is written `{{` or `}}`. `[work points](term:work_points)` opens the "
    .. "glossary, `[](cite:F33)` cites a source, `[\"Yes.\"](said:kang)` are somebody's "
    .. "own words." },
  { "expression", "string",
    "A value as a text: `\"books.grain < 200 and answer.seal == 'signed'\"`." },
  { "condition", "expression|boolean|fun(): any",
    "An expression, or a function that only looks: it must not say, ask or enter." },
  { "weight", "expression|number|fun(): number",
    "How likely, beside the weights of others: 2 comes twice as readily as 1; 0 or less "
    .. "never." },
  { "month", "string", "A month, `1958-09`." },
  { "scene_id", "string",
    "Where and when, `PERIOD.NAME`: `1958-10.furnace_list`. Small letters, digits, _ and "
    .. "-; the period is a month where the scene is in one." },
  { "picture", "string",
    "The name of a picture, of which the file lies in `pictures/`: small letters, "
    .. "digits, _ and -. Where there is a pictures.lua it says what can be seen on it." },
  { "source_id", "string", "The key of an entry in sources.lua: letters, digits, _ . -" },
  { "tag", "'hunger'|'death'|'violence'|'cruelty'|'suicide'|'children_harmed'"
    .. "|'sexual_violence'|string",
    "What an event is about, a word of your own. Seven ask for a content note: hunger, "
    .. "death, violence, cruelty, suicide, children_harmed, sexual_violence." },
  { "origin", "boolean|string",
    "The answer behind a figure: true is the last one given, or the id of a question, of "
    .. "which it is the latest. It stays with the figure as long as its value does." },
  { "plain", "boolean|number|string", "true or false, a number, or a text." },
  { "lent", "table<string, any>",
    "Locals of yours that the text may name: `say(\"{n} carts.\", { n = n })`." },
}
