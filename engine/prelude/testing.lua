-- The author's tests: a file of tests/*.lua runs here instead of the scenario. `test`
-- takes them down; the one that the engine asks for is played against a game which the
-- engine holds, in a Lua state of its own: what a test wants of it is a request, what
-- comes back is a page as plain data. A test that fails is an error at its line.
local host, library, next = host, library, next
local calls = prelude "calls"
local check = prelude "check"
local environment = prelude "environment"
local package = prelude "package"
local report = prelude "report"
local type, find, host_keys, request = type, string.find, host.keys, host.request
local ANSWERS_MOST = 5000

local testing = {}
local list = {}
local SPEC = check.shape "test_case"
local EXPECT = check.shape "test_wish"

-- The game that is being tested.
local page                -- that waits
local visited, said = {}, {} -- scenes that were shown; all texts
local asked, given = {}, {} -- questions that were asked; how often each was answered
local answers             -- the test's own, by question

-- ---- what a test says ----

local function about(name, part)
  report.about("test", name, part)
end

local function texts(value, field)
  if value == nil then
    return {}
  end
  local items = type(value) == "table" and value or { value }
  for i = 1, #items do
    check.text(items[i], field, host.text_bytes)
  end
  return items
end

local function check_expected(name, expected)
  about(name, "expect")
  check.fields(expected, EXPECT)
  texts(expected.says, "says")
  texts(expected.scenes, "scenes")
  if expected.ending ~= nil then
    check.id(expected.ending, "ending")
  end
  if expected.books ~= nil then
    check.kind(expected.books, "table", "books")
  end
end

-- Checks what a test asks for only when it is its turn: a slip in one is no other's.
local function check_spec(name, spec)
  about(name)
  check.fields(spec, SPEC)
  if spec.seed ~= nil then
    check.whole(spec.seed, "seed", 0, 9007199254740991)
  end
  if spec.run ~= nil then
    check.kind(spec.run, "function", "run")
  end
  if spec.run == nil and spec.expect == nil then
    report.fail("expects nothing; add expect = { ending = ... } or run = function(game)")
  end
  if spec.expect ~= nil then
    check_expected(name, spec.expect)
  end
end

local function api_test(name)
  about(type(name) == "string" and name or nil)
  check.text(name, "its name", host.words_bytes)
  local at = host.where() or "?"
  return function(spec)
    list[#list + 1] = { name = name, at = at, spec = spec }
  end
end

-- ---- the game ----

-- "1 page", "2 pages"
local function counted(count, word)
  return count .. " " .. word .. (count == 1 and "" or "s")
end

local function where_it_is()
  if not page then
    return "no game was begun"
  end
  return "the game is at " .. page.scene .. " (" .. (page.ask.kind == "end"
    and "ending " or "question ") .. page.ask.id .. ", after "
    .. counted(page.n, "answer") .. ")"
end

-- Takes in what the engine gave back: a page, or why there is none.
local function take(reply, answer)
  if reply.error then
    report.about(nil)
    local message = answer and "the answer " .. answer .. ": " .. reply.error
      or reply.error
    report.fail(message .. (reply.at and " (" .. reply.at .. ")" or "") .. "; "
      .. where_it_is())
  end
  page = reply.scene
  visited[#visited + 1], said[#said + 1] = page.scene, page.text
end

local function show(value)
  if type(value) == "table" then
    return "{ ... }"
  end
  return type(value) == "string" and report.quoted(value) or host.copy_text(value)
end

local function give(value)
  local id = page.ask.id
  if page.n >= ANSWERS_MOST then
    report.fail("the game has not ended after " .. ANSWERS_MOST .. " answers")
  end
  given[id] = (given[id] or 0) + 1
  take(request { answer = value }, show(value) .. " to " .. id)
end

-- ---- answers that the test leaves out ----

local function first_open(ask)
  for i = 1, #ask.choices do
    if not ask.choices[i].closed then
      return ask.choices[i].id
    end
  end
end

-- As even as the tasks' bounds allow: a step to the poorest that can take one, again and
-- again, is the same as raising a level, which is what is done.
local function even_share(ask)
  local shares, left, tasks = {}, ask.total, ask.tasks
  for i = 1, #tasks do
    shares[tasks[i].id] = tasks[i].min
    left = left - tasks[i].min
  end
  local moved = true
  while moved and left >= ask.step do
    moved = false
    local each = left // #tasks // ask.step * ask.step
    each = each < ask.step and ask.step or each
    for i = 1, #tasks do
      local task = tasks[i]
      local room = (task.max - shares[task.id]) // ask.step * ask.step
      local more = room < each and room or each
      more = more > left and left // ask.step * ask.step or more
      if more > 0 then
        shares[task.id], left, moved = shares[task.id] + more, left - more, true
      end
    end
  end
  return shares
end

local STANDARD = {
  choose = first_open,
  number = function(ask) return ask.min end,
  allocate = even_share,
  pause = function() return true end,
}

local function scripted(ask)
  local value = answers[ask.id]
  if type(value) == "table" and value[1] ~= nil then
    return value[(given[ask.id] or 0) + 1]
  end
  return value
end

-- Answers the question that waits as the test says, else in the plainest way.
local function play_on()
  local ask = page.ask
  asked[ask.id] = true
  local value = scripted(ask)
  if value == nil then
    value = STANDARD[ask.kind](ask)
  end
  give(value)
end

local function play_out()
  while page.ask.kind ~= "end" do
    play_on()
  end
end

-- ---- what `run` is given ----

local game = {}

-- Plays on until that question is asked.
local function reach(what, id)
  report.about(what, type(id) == "string" and id or nil)
  check.text(id, "the question's id", host.id_bytes)
  while page.ask.kind ~= "end" and page.ask.id ~= id do
    play_on()
  end
  if page.ask.kind == "end" then
    report.fail("the game ended (" .. page.ask.id .. ") before it asked that")
  end
  asked[id] = true
end

function game.reach(id)
  reach("reach", id)
end

-- The same, and answers it.
function game.answer(id, value)
  reach("answer", id)
  give(value)
end

-- Plays on to the end.
function game.play()
  play_out()
end

-- The page that waits: id, n, heading, text, picture, ask (as in `play --json`), ledger.
function game.scene()
  local copy = {}
  for key, value in next, page do
    copy[key] = value
  end
  copy.id = page.scene
  return copy
end

-- The public books: id -> value.
function game.books()
  local books = {}
  for i = 1, #page.ledger do
    books[page.ledger[i].id] = page.ledger[i].value
  end
  return books
end

-- The ending's id, nil while the game goes on.
function game.ending()
  return page.ask.kind == "end" and page.ask.id or nil
end

local function books_in_words()
  local words = ""
  for i = 1, page and #page.ledger or 0 do
    local entry = page.ledger[i]
    if i <= 8 then
      words = words .. (i > 1 and ", " or "") .. entry.id .. " "
        .. host.number(entry.value)
    end
  end
  return words == "" and "no books" or "books: " .. words
end

local function api_expect(holds, words)
  report.about(nil)
  if holds then
    return holds
  end
  report.fail("expected" .. (words ~= nil and ": " .. host.copy_text(words)
    or " this to hold") .. "; found " .. show(holds) .. "; " .. where_it_is() .. "; "
    .. books_in_words())
end

-- ---- what the test expects at the end ----

local function check_books(expected)
  local books, ids = game.books(), host_keys(expected)
  for i = 1, #ids do
    local id = ids[i]
    if books[id] ~= expected[id] then
      report.fail("expected the book " .. host.copy_text(id) .. " to be "
        .. show(expected[id]) .. ", found " .. (books[id] == nil and "none of that name"
        or show(books[id])) .. report.instead(id, host_keys(books)))
    end
  end
end

local function has(items, wanted)
  for i = 1, #items do
    if items[i] == wanted then
      return true
    end
  end
end

local function check_scenes(wanted)
  for i = 1, #wanted do
    if not has(visited, wanted[i]) then
      report.fail("expected the scene " .. report.quoted(wanted[i])
        .. ", which never came" .. report.instead(wanted[i], visited))
    end
  end
end

local function check_words(wanted)
  for i = 1, #wanted do
    local heard = false
    for k = 1, #said do
      heard = heard or find(said[k], wanted[i], 1, true) ~= nil
    end
    if not heard then
      report.fail("expected a page to say " .. report.quoted(wanted[i])
        .. "; none of " .. counted(#said, "page") .. " did")
    end
  end
end

local function check_asked()
  local ids = host_keys(answers)
  for i = 1, #ids do
    if not asked[ids[i]] then
      report.fail("has an answer for " .. host.copy_text(ids[i])
        .. ", which was never asked" .. report.instead(ids[i], host_keys(asked)))
    end
  end
end

local function check_end(expected)
  if expected.ending ~= nil and page.ask.id ~= expected.ending then
    report.fail("expected the ending " .. report.quoted(expected.ending) .. ", found "
      .. report.quoted(page.ask.id))
  end
  check_books(expected.books or {})
  check_scenes(texts(expected.scenes, "scenes"))
  check_words(texts(expected.says, "says"))
end

-- ---- running ----

local function run(one)
  local spec = one.spec
  report.place(one.at)
  check_spec(one.name, spec)
  answers = spec.answers or {}
  about(one.name)
  take(request { open = { seed = spec.seed or 1, options = spec.options } })
  report.place(nil)
  if spec.run then
    spec.run(game)
  end
  report.place(one.at)
  if spec.expect then
    play_out()
    about(one.name)
    check_asked()
    check_end(spec.expect)
  end
  report.place(nil)
end

local function names()
  local all = {}
  for i = 1, #list do
    all[i] = { name = list[i].name, at = list[i].at }
  end
  return all
end

testing.api = { test = api_test, expect = api_expect }

-- The whole of what happens in this Lua state.
function testing.main()
  package.environment = environment(library, calls.test_modules)
  local wanted = request {}
  package.run(wanted.path)
  if wanted.test then
    run(list[wanted.test])
  end
  request { tests = names() }
end

return testing
