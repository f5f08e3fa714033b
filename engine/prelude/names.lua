-- The names an expression may use: month; books, facts, people, options and answer with
-- their fields; lent locals; and the public books by their bare ids. What a manifest
-- declares is checked when the expression is read, the rest when it is run.
local report = prelude "report"
local game = prelude "game"
local operators = prelude "operators"
local host = host
local type, rawget, host_keys = type, rawget, host.keys

local names = {}

local ROOTS = { answer = "answers", books = "books", facts = "facts", options = "options",
  people = "people" }

local function month(_, lent)
  local value = lent and rawget(lent, "month")
  if value == nil then
    return game.month
  end
  return value
end

local function root(self, lent)
  local value = lent and rawget(lent, self.name)
  if value == nil then
    return game[ROOTS[self.name]]
  end
  return value
end

local function root_field(self, lent)
  if lent and rawget(lent, self.left.name) ~= nil then
    return operators.field(self, lent)
  end
  return game[self.table][self.name]
end

local function known_names(lent)
  local all = { "month", "answer", "books", "facts", "options", "people" }
  local lists = { host_keys(game.entered), host_keys(game.declared_books),
    lent and host_keys(lent) or {} }
  for i = 1, #lists do
    for j = 1, #lists[i] do
      all[#all + 1] = type(lists[i][j]) == "string" and lists[i][j] or nil
    end
  end
  return all
end

-- What to write instead: of a name that an answer has, or a local that was not lent.
local function advice_on(name, lent)
  if game.answers[name] ~= nil then
    return "; the answer is written answer." .. name
  end
  local kind = report.subject()
  local lending = kind and kind ~= "event" and "; a local is lent by " .. kind
    .. "(..., { " .. name .. " = " .. name .. " })"
  return report.instead(name, known_names(lent))
    .. " (a book that may not be there yet is written books." .. name
    .. (lending or "") .. ")"
end

local function bare(self, lent)
  local name = self.name
  local value = lent and rawget(lent, name)
  if value == nil then
    value = game.books[name]
  end
  if value == nil and not game.entered[name] and not game.declared_books[name] then
    operators.fail(self, "there is no book and no lent local of this name"
      .. advice_on(name, lent))
  end
  return value
end

-- The node of a name that stands alone, or before its first field.
function names.node(p, name, from, to)
  if name == "month" then
    return { run = month, op = "month", from = from, to = to }
  elseif ROOTS[name] then
    return { run = root, op = "root", name = name, from = from, to = to }
  end
  local node = { run = bare, op = "bare", name = name, from = from, to = to }
  p.bare[#p.bare + 1] = node
  return node
end

local function check_declared(p, node, root_name, name)
  local declared = game.declared[root_name]
  if declared and declared[name] == nil then
    report.spot("unknown_name", node.from, node.to)
    report.fail(p.field .. ": there is no " .. root_name .. "." .. name
      .. " in the manifest"
      .. report.instead(name, host_keys(declared)))
  end
end

-- A person with fields has those of the manifest and no other.
local function check_person(p, node, id, name)
  local fields = game.declared.people and game.declared.people[id]
  if type(fields) == "table" and fields[name] == nil then
    report.spot("unknown_name", node.from, node.to)
    report.fail(p.field .. ": there is no people." .. id .. "." .. name
      .. " in the manifest" .. report.instead(name, host_keys(fields)))
  end
end

-- The node of a field. `to` is where the field's name ends.
function names.member(p, left, name, to)
  local node = { run = operators.field, op = "field", left = left, name = name,
    from = left.from,
    to = to }
  if left.op == "root" then
    check_declared(p, node, left.name, name)
    node.run, node.table = root_field, ROOTS[left.name]
  elseif left.op == "bare" then
    p.dotted[#p.dotted + 1] = left
  elseif left.table == "people" then
    check_person(p, node, left.name, name)
  end
  return node
end

local mentioned -- word -> true, while the scenario loads and once it was asked for

-- Whether any file of the scenario has the word as a name or in quotes: only then can it
-- be a book's id.
local function is_mentioned(name)
  if not mentioned then
    mentioned = {}
    local paths = host.files("")
    for i = 1, #paths do
      host.mention(paths[i], mentioned)
    end
  end
  return mentioned[name]
end

-- Forgets the words of the files, which only the loading needs.
function names.finish()
  mentioned = nil
end

local function check_bare(node, field, lent)
  local name = node.name
  if game.declared.books then
    if not game.declared_books[name] then
      report.spot("unknown_name", node.from, node.to)
      report.fail(field .. ": there is no book " .. report.quoted(name)
        .. " in the manifest" .. report.instead(name, known_names(lent)))
    end
  elseif not game.started and not is_mentioned(name) then
    report.spot("unknown_name", node.from, node.to)
    report.fail(field .. ": nothing in this scenario is called " .. report.quoted(name)
      .. report.instead(name, known_names(mentioned)))
  end
end

-- For an expression to which nothing but the names of `lent` (or nil) can be lent: each
-- of its names is one that can be there.
function names.check(tree, field, lent)
  for i = 1, #tree.dotted do
    local node = tree.dotted[i]
    if not (lent and lent[node.name]) then
      report.spot("unknown_name", node.from, node.to)
      report.fail(field .. ": there is nothing with fields called "
        .. report.quoted(node.name)
        .. report.instead(node.name, { "answer", "books", "facts", "options", "people" }))
    end
  end
  for i = 1, #tree.bare do
    if not (lent and lent[tree.bare[i].name]) then
      check_bare(tree.bare[i], field, lent)
    end
  end
end

return names
