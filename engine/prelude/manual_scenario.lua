-- The manual's page of the manifest and of files.
return {
  title = "The scenario and its files",
  lead = "A folder with a scenario.lua is a scenario. Beside it may stand `events/`, "
    .. "cast.lua (people), glossary.lua (words), sources.lua, pictures.lua, debrief.lua, "
    .. "any other Lua files, `pictures/` and `tests/`.",
  calls = {
    {
      name = "scenario",
      params = { { "manifest", "manifest", "what the scenario says of itself" } },
      returns = { "manifest", "the same, which scenario.lua returns" },
      doc = "Declares the scenario: `return scenario { ... }` ends scenario.lua.",
      errors = { "scenario.lua must end with `return scenario { ... }`.",
        "The id must be the folder's name." },
      example = [=[
return scenario {
  id = "example", title = "Ten Carts", version = "1.0.0",
  authors = { "Team Four" }, minutes = 5, months = { "1957-10", "1957-12" },
  facts = { orchard = true }, people = { ding = { trust = 1 } },
  units = { jin = { name = "jin" } }, books = { "store" },
  options = {
    { id = "place", text = "Where", { "henan", "Henan" }, { "anhui", "Anhui" } },
  },
  budget = { text = 130, choice = 15 },
  start = function()
    month "1957-10"
    ledger { id = "store", label = "Store", unit = "jin", value = 4000 }
    say "The store of {options.place == 'henan' and 'Willow Bend' or 'Liu'} is open."
    ending { id = "open", title = "The store is open" }
  end,
}
]=],
    },
    {
      name = "require",
      params = { { "name", "string", "a file of this scenario: `\"model.labour\"`" } },
      returns = { "any", "what the file returns" },
      doc = "Runs another file of the scenario once, and gives what it returns.",
      errors = { "A file outside the scenario's folder, or one that is not there.",
        "Files that need each other in a circle." },
      example = {
        { "start", [=[
local labour = require "model.labour"
say("They bring in {mu} mu.", { mu = labour.mu(300) })
]=] },
        { "model/labour.lua", [=[
local labour = {}

function labour.mu(hands)
  return hands * 2 // 3
end

return labour
]=] },
      },
    },
    {
      name = "intensity",
      params = {},
      returns = { "intensity", "which was chosen before the game began" },
      doc = "Tells whether the hardest scenes are to come as papers only.",
      more = "`play --intensity documents` asks for that. It changes no answer and no "
        .. "book.",
      example = [=[
if intensity() == "documents" then
  say "The clinic's list has eleven lines."
else
  say "The door of the clinic stands open."
end
]=],
    },
    {
      name = "log",
      params = { { "...", "any", "what to write, as texts" } },
      doc = "Writes a line for the author; the game and the player see nothing of it.",
      more = "It goes to standard error, and to the page of `irongrain watch`.",
      example = [=[
log("trust", facts.trust)
say "Nobody hears that."
]=],
    },
  },
  shapes = {
    manifest = { what = "What a scenario says of itself.",
      { "id!", "id", "the folder's name" },
      { "title!", "string", "what the player reads" },
      { "version!", "string", "of the scenario, `1.0.0`; saves name it" },
      { "start!", "fun(rules: table|nil)", "the game, from the first line to an ending; "
        .. "`rules` is nil but where a rule was changed" },
      { "authors", "string|string[]", "who wrote it" },
      { "languages", "string|string[]", "in which it is written, the first first; en" },
      { "summary", "string", "what it is about, in a line: for the title page" },
      { "picture", "picture", "the title page's" },
      { "minutes", "number", "how long a game takes" },
      { "content_note", "markdown", "the first page, where some must be warned" },
      { "months", "month[]", "the first and the last that the scenario comes to" },
      { "facts", "table<string, plain>", "each with its first value" },
      { "people", "table<string, any>", "a person is a plain value or a table of them" },
      { "units", "table<string, unit>", "what may stand behind the colon of `{x:jin}` in "
        .. "a text; `unit` of a question or a book is free words and needs none" },
      { "books", "string[]", "the ids that `ledger` may enter; any where left out" },
      { "options", "option[]", "what can be chosen before the game: `--set "
        .. "place=anhui`" },
      { "budget", "budget", "how many words `irongrain check` lets pass" },
      { "cast", "person[]|table<string, person>", "the people, to be looked up" },
      { "calendar", "day[]", "the farm year, and what is due" },
      { "map", "map", "the place" },
      { "policies", "table<string, fun(ask: table): any>",
        "who answers for `test --policy NAME`: a function from a question to an answer" },
      { "simulate", "simulate", "the model without the story" },
      { "rules", "fun(set: string[][]): table|nil, string|nil",
        "which rules of the system can be changed, to set two runs of one game side by "
        .. "side: from pairs `{ name, value }` to what start is then called with, or nil "
        .. "and what is wrong, naming what there is" },
      { "shelf", "shelf_book[]", "the books that the reader can open" } },
    option = { what = "Something that is chosen before the game begins.",
      list = { "option_value|string", "its values" },
      { "id!", "id", "`options.ID`" },
      { "text", "string", "what the player reads; the id if left out" },
      { "default", "string", "which value stands if none is chosen; the first" } },
    option_value = { what = "A value: `{ \"henan\", \"Henan\" }`, or a text alone.",
      positional = true,
      list = { "string", "first the value, then its label" },
      { "value!", "string", "what `options.ID` is" },
      { "label", "string", "what the player reads; the value if left out" } },
    unit = { what = "A unit: `{ \"jin\" }` or `{ name = \"t\", places = 1 }`.",
      list = { "string", "the name" },
      { "name", "string", "written behind the number; the unit's key if left out" },
      { "places", "integer", "decimals, 0 to 6; 0 if left out" },
      { "metric", "metric", "its metric twin: a key shows the books in it" } },
    metric = { what = "The metric twin of a unit: "
      .. "`{ name = \"kg\", factor = 0.5 }` for jin. Nothing that is kept or compared "
      .. "changes by it; \"jin a mu\" is converted by its parts.",
      list = { "string", "the name" },
      { "name", "string", "written behind the number" },
      { "factor!", "number", "how many of the twin one of the unit is; above 0" },
      { "places", "integer", "decimals, 0 to 6 (0); small figures have more" } },
    budget = { what = "How many words `irongrain check` lets pass.",
      { "text", "integer", "of an event's text" },
      { "choice", "integer", "of a choice" } },
    simulate = { what = "The model without the story: see the page on simulate.",
      { "policies", "string[]", "what `--policy` takes; the first is the default" },
      { "open!", "fun(request: table): table|nil, string|nil", "makes the plan" },
      { "run!", "fun(plan: table, number: integer): number[]|nil, any[][]|nil",
        "one run: sums and rows" },
      { "close!", "fun(plan: table, sums: number[], done: integer): any[][]|nil",
        "the last rows" } },
    entry = { what = "An entry of glossary.lua, sources.lua or pictures.lua, which "
      .. "return "
        .. "`{ ID = entry, ... }`; a text alone is an entry without a title.",
      { "id", "string", "letters, digits, _ . -; needed where the entries are a list" },
      { "title", "string", "what is looked up; the id if left out" },
      { "text!", "markdown", "what it says" },
      { "characters", "string", "a word in Chinese" },
      { "pinyin", "string", "the same in letters" },
      { "source", "string|string[]", "which sources its meaning was taken from" } },
  },
  words = {
    intensity = "`full`, or `documents`: the hardest scenes as papers only.",
  },
}
