-- What must stay true: `irongrain test` plays each of these games. A question is answered
-- by its id; the others by their first open choice, or the least they take.
test "what is counted out of the box is owed no longer" {
  run = function(game)
    game.answer("content_note", true)
    local before = game.books().cash
    game.answer("choice", "third")
    expect(game.books().cash == before - 30, "thirty yuan have left the box")
  end,
}

test "a fed cow comes back in March" {
  answers = { ration = { 8, 7, 7, 4 } }, -- one after the other, as it is asked again
  expect = { scenes = { "1956-12.price_of_a_cow", "1957-03.calf" }, says = "bull calf" },
}

test "thin oxen leave mu for the hoe" {
  answers = { ration = 4 }, -- every month
  expect = { ending = "hoes", scenes = { "1957-03.red_ox" } },
}

test "in the hills the stack is smaller" {
  options = { place = "hills" },
  run = function(game)
    game.answer("content_note", true)
    expect(game.books().straw == 8600, "the stack of the hills")
  end,
}
