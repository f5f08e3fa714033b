-- What the campaign promises whoever sits at the desk, in any version of its words.

test "what is telephoned in September is the quota of November" {
  seed = 1958, answers = { figure = 1500 },
  run = function(game)
    game.reach("hand_over")
    expect(game.books().autumn_told == 1500, "the books say what was telephoned")
    expect(game.books().quota > 4500000, "a figure of 60 made 3,575,014")
  end,
}

test "a low figure is a low quota" {
  seed = 1958, answers = { figure = 60 },
  run = function(game)
    game.reach("hand_over")
    expect(game.books().quota == 3575014, "the quota by the model as it is")
  end,
}

test "any lever can be taken up unasked, and a day to go and look" {
  seed = 1958,
  run = function(game)
    game.reach("desk")
    game.answer("desk", "other")
    expect(game.scene().ask.id == "lever", "the list lies open")
    game.answer("lever", "look")
    game.answer("look", "store")
    expect(game.books().store, "what was seen stands in the books")
    game.answer("desk", "other")
    game.answer("lever", "plots")
    game.answer("plots", "banks")
    game.answer("desk", "other")
    for _, choice in ipairs(game.scene().ask.choices) do
      if choice.id == "plots" then
        expect(choice.text == "House plots: corners and banks, unmeasured.", "it stands")
      elseif choice.id == "look" then
        expect(choice.closed, "the day is spent")
      end
    end
    game.play()
    expect(game.ending(), "every commune has a last record")
  end,
}

test "the names stand where the register is opened" {
  seed = 3,
  run = function(game)
    game.answer("names", "read")
    expect(game.scene().id == "1962-02.register", "it opens")
    game.play()
    expect(game.ending(), "and the record goes on")
  end,
}

test "whoever leaves it closed comes to the people" {
  seed = 3,
  run = function(game)
    game.answer("names", "closed")
    expect(game.scene().id == "1962-02.people", "no name is shown")
  end,
}

test "the game comes to the record, the books, the people and the nation" {
  seed = 3, options = { place = "henan" },
  expect = { scenes = { "1958-08.seal", "1962-02.record", "1962-02.books",
    "1962-02.people", "1962-02.nation", "1962-02.elsewhere" } },
}

test "the list of hands begins as it stands" {
  seed = 1958,
  run = function(game)
    game.reach("hands")
    game.answer("hands", { field = 5000, furn = 1000 })
    game.reach("hands")
    local ask, sum = game.scene().ask, 0
    for _, task in ipairs(ask.tasks) do
      expect(task.now and task.now >= task.min, "each has what stands")
      sum = sum + task.now
    end
    expect(sum == ask.total, "and nobody is left out")
    expect(ask.tasks[2].id == "furn" and ask.tasks[2].now < ask.tasks[2].need,
      "who were kept from the furnaces are kept from them")
  end,
}

test "a figure taken back is the one to be held against" {
  seed = 1, answers = { unsaid = 100, figure = 600 },
  run = function(game)
    game.reach("unsaid")
    game.answer("unsaid", 100)
    expect(game.books().autumn_told == 100, "the books have the correction")
    game.reach("figure")
    local found = false
    for _, mark in ipairs(game.scene().ask.marks) do
      found = found or mark.value == 100 and mark.text == "last year, corrected"
    end
    expect(found, "so has the page of the next figure")
  end,
}

test "the point book keeps what was written in a line" {
  seed = 1, answers = { figure = 60, hand_over = "floor", halls = "few", light = 9 },
  run = function(game) -- in which the post is lost
    game.reach("light")
    local first = game.scene().id
    game.answer("light", 9)
    expect(game.books().light_book == 9, "the books have it")
    game.reach("light")
    expect(game.scene().id >= "1960-01" and game.scene().id ~= first, "months later")
    local found = false
    for _, mark in ipairs(game.scene().ask.marks) do
      found = found or mark.value == 9 and mark.text == "as it stands in the book"
    end
    expect(found, "and so has the page on which it is raised again")
  end,
}
