-- The last record: the paper that survived and what the desk knew; from then on what is
-- known now: the two books, the count of people and works, the people, the province and
-- the nation, the time after, other places. The names follow the books where the
-- register is opened. What it says of the nation and the province is the same in every
-- game of a place.
local account = require "records.account"
local history = require "records.history"
local lives = require "records.lives"
local papers = require "records.papers"

return function(game)
  local paper = papers[papers.kind()]

  scene("1962-02.record", paper.title)
  paper.show(game)
  say "(Composed, as are the county, its offices and everyone in it.)"
  account.desk()
  pause()

  scene("1962-02.books", "What is known now")
  account.books()
  account.grain()
  pause()

  scene("1962-02.count", "What is known now")
  account.people()
  account.works()
  account.relief()
  account.register()

  scene("1962-02.people", "The people")
  lives.tell(game)
  pause()

  scene("1962-02.nation", "The province and the nation")
  history.nation()
  pause()

  scene("1962-02.afterwards", "To 1984")
  history.afterwards()
  pause()

  scene("1962-02.elsewhere", "Elsewhere")
  history.elsewhere()
  ending { id = paper.id, title = paper.title }
end
