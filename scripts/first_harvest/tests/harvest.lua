-- What must stay true of Liu's Hollow, whoever changes its words.

test "whoever borrows nothing and reports the slips ends with eight slips" {
  answers = { look = "slips", told = 156, debate = "wall", loading = "sun" },
  expect = { ending = "eight_slips", books = { told = 156 } },
}

test "the figure that is telephoned comes back as the notice" {
  run = function(game)
    game.answer("told", 181)
    expect(game.scene().id == "1957-11.notice", "the notice follows the telephone")
    expect(game.books().levy == 181250 + (181 - 160) * 4875 * 2 // 5,
      "two parts in five of what stands above the fixed output")
    game.play()
    expect(game.ending(), "the year has an end")
  end,
}

test "above the fixed output, all of the resale cannot be asked for" {
  answers = { told = 175 },
  run = function(game)
    game.answer("reserve", 0)
    local choices = game.scene().ask.choices
    expect(choices[1].id == "all" and choices[1].closed, "its first line is closed")
  end,
}
