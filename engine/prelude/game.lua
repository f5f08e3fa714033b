-- The game that is being played, as plain data: what every module of the prelude may
-- read, each part written by one of them. There is one game in one Lua state.
local report = prelude "report"

local game = {
  loading = 0,      -- files being run now (package.lua); above 0 nothing can be asked
  started = false,  -- true once the scenario's start may run
  simulating = nil, -- "open", "run" or "close" while that runs (simulate.lua)
  event = nil,      -- the event that is being played (storylets.lua)
  condition = false, -- true while an author's condition function runs
  deciding = false, -- true while a policy of the author's does (policies.lua)
  held = false,     -- true while the console looks (console.lua): nothing may change
  answered = 0,     -- answers so far: the scene's `n`
  manifest = nil,   -- what scenario{} was given, checked
  scene = nil,      -- the open scene (scene.lua)
  sources = nil,    -- id -> true, from sources.lua where there is one
  pictures = nil,   -- the same of pictures.lua
  first_month = nil, -- of the manifest's months, or nil
  last_month = nil,
  date = nil,       -- the month set by month()
  month = nil,      -- the month it is
  answers = {},     -- question id -> the latest answer to it
  origins = {},     -- the same -> which answer of the game it was, from 0; true -> last
  books = {},       -- ledger id -> public value
  entered = {},     -- ledger id -> true, once there was such a book
  declared = {},    -- "facts", "people", "options", "books" -> name -> true (manifest)
  declared_books = {}, -- the last of these, empty where the manifest has none
  facts = {},       -- declared facts that are not nil
  people = {},
  options = {},
  units = {},       -- name -> { name, places }
  documents = false, -- hardest scenes as papers only
}

-- Refuses what only a running game can do.
function game.must_play(what)
  if game.loading > 0 then
    report.fail(what
      .. " while a file is loaded; it belongs inside start, or an event's functions")
  elseif game.simulating then
    report.fail(what .. " in simulate; it runs the model without the story")
  elseif not game.started then
    report.fail(what .. " before the game has started; it belongs inside start")
  elseif game.condition then
    report.fail(what
      .. " inside a condition; a condition only looks, it belongs into an effect")
  end
end

-- Refuses luck before there is a seed.
function game.must_draw()
  if game.deciding then
    report.fail("nothing can be drawn in a policy; it would move the game's luck")
  elseif game.held then
    report.fail("it draws, and nothing can be drawn while the console looks")
  end
  if game.loading == 0 and game.simulating then
    if game.simulating ~= "run" then
      report.fail("nothing can be drawn in simulate's " .. game.simulating
        .. "; draw inside its run, which has luck of its own")
    end
  elseif game.loading > 0 or not game.started then
    report.fail("nothing can be drawn while a file is loaded; draw inside start")
  end
end

return game
