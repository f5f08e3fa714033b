-- policies = { obey = function(ask) ... end } of the manifest: who answers where
-- `irongrain test --policy obey` plays. A policy gets the question as a plain table of
-- its own and gives an answer, or nil for a random one. It only looks: it cannot ask, draw
-- or change the game, for its answers alone have to say what follows.
local host = host
local check = prelude "check"
local game = prelude "game"
local ledger = prelude "ledger"
local report = prelude "report"
local type, next, host_keys = type, next, host.keys

local policies = {}
local given = {}

-- Reads the manifest's table, nil where it has none; returns the names in order.
function policies.declare(map)
  report.about("scenario", nil, "policies")
  if map == nil then
    return {}
  end
  local names = host_keys(check.kind(map, "table", "it"))
  for i = 1, #names do
    report.about("scenario", nil, "policy", i)
    local name = check.id(names[i], "its name")
    report.about("scenario", nil, "policy", name)
    check.kind(map[name], "function", "it")
    if name == "random" then
      report.fail("is the engine's own; choose another name")
    end
  end
  given = map
  return names
end

local function copy(value)
  if type(value) ~= "table" then
    return value
  end
  local plain = {}
  for key, item in next, value do
    plain[key] = copy(item)
  end
  return plain
end

-- The page that waits as a policy sees it: the question's fields, and scene, month,
-- event, text, n and books.
local function question(page)
  local ask = copy(page.ask)
  ask.question, ask.text = page.ask.text, page.text
  ask.scene, ask.heading, ask.n, ask.month = page.id, page.heading, page.n, game.month
  ask.event = game.event and game.event.id
  ask.books = {}
  local list = ledger.list()
  for i = 1, #list do
    ask.books[list[i].id] = list[i].value
  end
  return ask
end

-- What the policy answers to the page that waits.
function policies.answer(name, page)
  local about, id, part, part_id = report.subject()
  local place = report.place(nil)
  local condition = game.condition
  game.condition, game.deciding = true, true
  local answer = given[name](question(page))
  game.condition, game.deciding = condition, false
  report.place(place)
  report.about(about, id, part, part_id)
  return answer, host.defined(given[name])
end

-- The facts and the people as they are, for who compares games.
function policies.state()
  return { facts = game.facts, people = game.people }
end

return policies
