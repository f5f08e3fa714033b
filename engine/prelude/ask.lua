-- What all questions share: an id that is unique in its scene, the page that is handed
-- over, the answer that comes back and is remembered.
local host = host
local act = prelude "act"
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local text = prelude "text"
local ledger = prelude "ledger"
local beside = prelude "beside"
local host_ask, type, next = host.ask, type, next

local ask = {}
local page = {} -- the one table that all pages are handed over in; C copies it

-- The page that waits, for who decides: to be read only.
function ask.page()
  return page
end

-- Begins a question of an author: it may be asked now, and its id is new in the scene.
function ask.begin(kind, id)
  report.about(kind, id)
  game.must_play("no question can be asked")
  check.id(id, "id")
  if game.scene.asked[id] then
    report.fail("the scene " .. game.scene.id
      .. " has asked a question with this id already; "
      .. "give each its own, or open a scene for each round")
  end
end

-- The next free id of a kind that may go without: pause, pause#2.
function ask.free_id(kind)
  local asked, id, times = game.scene.asked, kind, 1
  while asked[id] do
    times = times + 1
    id = kind .. "#" .. times
  end
  return id
end

local function remembered(answer)
  if type(answer) ~= "table" then
    return answer
  end
  local copy = {}
  for key, value in next, answer do
    copy[key] = value
  end
  return copy
end

-- Waits for the answer; meanwhile a page beside the story may be looked up, and the
-- console may look (`irongrain watch`).
local function wait(question)
  local answer, call = host_ask(question)
  while call do
    answer, call = (call.page and beside.serve or prelude "console")(call)
  end
  return answer
end

-- Hands the question over with all that waits, and gives the answer.
function ask.put(question)
  local scene = game.scene
  page.id, page.heading, page.picture = scene.id, scene.heading, scene.picture
  page.act = act.take()
  page.text, page.n, page.ask, page.ledger = text.take(), game.answered, question,
    ledger.list()
  scene.asked[question.id] = true
  local answer = wait(page)
  local origins = game.origins
  origins[true], origins[question.id] = game.answered, game.answered
  game.answered = game.answered + 1
  game.answers[question.id] = remembered(answer)
  return answer
end

return ask
