-- What the orchard promises to its author.
test "the school has its pears where they were promised" {
  seed = 5,
  answers = { key = "hang" },
  run = function(game)
    game.answer("days", { prune = 40, wall = 15, dung = 5 })
    expect(game.books().trees == 180, "the register has all trees")
  end,
  expect = { ending = "school", books = { trees = 180 } },
}

test "the station has them where it was told so" {
  seed = 7, options = { slope = "south" },
  answers = { key = "give", figure = 2000,
    choice = { "work", "allow", "light", "book", "shown", "station" } },
  expect = { ending = "station", scenes = { "1956-03.gate", "1956-10.account" },
    says = "key" },
}
