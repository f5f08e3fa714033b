-- The manual's page of the author's own tests.
return {
  title = "Tests",
  lead = "Files `tests/*.lua` of a scenario are run by `irongrain test`, and by nothing "
    .. "else: a player's game does not read them. Each `test` plays one game. Saves "
    .. "`tests/*.save` are games that must still come out as they did.",
  calls = {
    {
      name = "test",
      params = { { "name", "string", "what must be true, in words" } },
      returns = { "fun(case: test_case)",
        "a function that takes [the game](#test_case)" },
      form = "test \"WORDS\" { ... }",
      doc = "Declares a test: a game by given answers, and what it must come to.",
      example = {
        { "start", [=[
local told = number { id = "report", min = 100, max = 400 }
ledger { id = "quota", label = "Quota", unit = "jin", value = told * 2 }
say "The quota is {quota:jin}."
pause()
ending { id = "reported", title = "The figure goes up the line" }
]=] },
        { "tests/report.lua", [=[
test "the figure comes back as the quota" {
  answers = { report = 250 },
  expect = { ending = "reported", books = { quota = 500 }, says = "500 jin" },
}

test "and it is in the books before the page is read" {
  run = function(game)
    game.answer("report", 300)
    expect(game.books().quota == 600, "twice the figure")
    expect(game.scene().id == "1958-09.desk", "still at the desk")
  end,
}
]=] },
      },
    },
    {
      name = "expect",
      params = {
        { "holds", "any", "what must be true" },
        { "what?", "string", "said where it is not" },
      },
      doc = "Fails the test, at this line, where a value is false or nil.",
      more = "The example answers an `allocate`, and asks which choices are there: "
        .. "`when` takes one away, `open` closes it.",
      example = {
        { "start", [=[
allocate { id = "hands", total = 120, step = 10,
  { "field", "Bring in the sorghum", min = 20 }, { "ditch", "Dig the ditch" } }
choose { id = "sell",
  { "full", "Deliver" },
  { "keep", "Keep ten carts", when = "answer.hands.field > 60" },
  { "write", "Write to the county", open = "answer.hands.ditch > 100",
    closed = "It asks how far the ditch is." } }
]=] },
        { "tests/sell.lua", [=[
-- Of each choice that is there: "open", or the reason why it is closed.
local function choices(game)
  local found = {}
  for _, choice in ipairs(game.scene().ask.choices) do
    found[choice.id] = choice.closed or "open"
  end
  return found
end

test "few hands in the field keep nothing back" {
  answers = { hands = { field = 40, ditch = 80 } }, -- every task, if it is 0
  run = function(game)
    game.reach("sell")
    local found = choices(game)
    expect(found.full == "open", "it can be taken")
    expect(found.keep == nil, "it is not there")
    expect(found.write == "It asks how far the ditch is.", "it is closed")
  end,
}

test "many can" {
  run = function(game)
    game.answer("hands", { field = 120, ditch = 0 })
    expect(choices(game).keep == "open", "it is there")
  end,
}
]=] },
      },
    },
  },
  shapes = {
    test_case = { what = "The game that a test plays.",
      { "seed", "integer", "the game's luck; 1 if left out" },
      { "options", "table<string, string>", "those of the manifest" },
      { "answers", "table<string, any>", "by question id: a choice's id, a figure, for "
        .. "`allocate` a table `{ field = 40, ditch = 80 }` with every task; a list of "
        .. "these gives them in order. Other questions: the first open choice, min, even "
        .. "shares, going on" },
      { "run", "fun(game: test_game)", "plays by hand" },
      { "expect", "test_wish", "what must be true at the end" } },
    test_wish = { what = "What must be true when the game has ended.",
      { "ending", "string", "the ending's id" },
      { "books", "table<string, number>", "public books and their values" },
      { "scenes", "string[]", "scenes that were seen" },
      { "says", "string|string[]", "words that were shown" } },
    test_game = { what = "The game that `run` plays.", given = true,
      { "answer!", "fun(question: string, answer: any)",
        "plays on until that question is asked, and answers it; answers are written as "
          .. "in `answers`" },
      { "reach!", "fun(question: string)",
        "plays on until that question is asked, and leaves it open" },
      { "play!", "fun()", "plays on to the end" },
      { "scene!", "fun(): table",
        "the page that waits, as `play --json` has it, and its `id`: `ask.choices` "
          .. "lists what is there, each with `id`, `text`, and `closed` (why) where it "
          .. "cannot be taken" },
      { "books!", "fun(): table<string, number>", "the public books" },
      { "ending!", "fun(): string?",
        "the ending's id, nil while the game goes on" } },
  },
}
