-- What a tester counts of storylets: each event as it was loaded, how often it was asked,
-- met and left, and which part of its condition stood in the way. Where nobody counts,
-- `tally.on` is false and nothing here is called.
local host = host
local declared = prelude "declared"
local expression = prelude "expression"
local game = prelude "game"
local type, count = type, host.count

local tally = { on = count ~= nil }

-- Where the part of a prepared condition stands that made it false: of an `and` the first
-- that fails, of all else the whole. It must just have been false.
local function blame(prepared, lent)
  local node = prepared.root
  while node.op == "and" do
    local left = node.left
    node = left.run(left, lent) and node.right or left
  end
  return node.from, node.to
end

local function ids_of(event)
  local ids = {}
  for i = 1, event.choice_count or 0 do
    local choice = event.choices[i]
    ids[i] = choice.id == nil and choice[1] or choice.id
  end
  return ids
end

-- Notes an event that is loaded and checked, the index-th by its id.
function tally.event(index, event)
  local month, when = event.tests[1] or {}, event.when
  event.index = index
  count.event(index, { id = event.id, at = event.at,
    when = type(when) == "table" and when.source or nil,
    choices = ids_of(event), from = month.from, to = month.to })
end

function tally.when(event, held)
  count.when(event.index, held and true or false, event.when)
end

-- The `when` or `open` of a choice was asked.
function tally.choice(question, choice, value, held, lent)
  local scene, tree = game.scene, nil
  if type(value) == "string" and not held then
    tree = expression.compile(value, "open")
  end
  count.choice(scene.base, #scene.period, question, choice, held and true or false,
    value, tree, lent and declared.behind(lent) or nil)
end

function tally.met(event)
  count.met(event.index, game.month)
end

function tally.left()
  count.left()
end

if tally.on then
  count.blame(blame)
end

return tally
