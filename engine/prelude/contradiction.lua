-- Whether a condition can hold, and whether a part of it says anything: its comparisons
-- are followed through and, or and not, and each set that would have to be true together
-- is held against the values that there can be (values.lua). What is found is certain:
-- where nothing is known, a comparison may be true or false.
local reading = prelude "reading"
local values = prelude "values"
local next, atom, satisfies = next, reading.atom, reading.satisfies
local STEPS_MOST = 4000 -- sets that are tried for one condition; then it may hold

local contradiction = {}
local lent, things, steps -- of the condition that is being judged

-- What has to be true or false: a list that shares its end with others.
local function goal(node, want, rest)
  return { node = node, want = want, rest = rest }
end

-- The atom of a node: { node, want, key, op, value, pair }; nil where nothing is known.
local function read(node, want)
  local key, op, value, pair = atom(node, want, lent)
  local about_month = key == "month" and (value == nil or op == "truthy" or op == "falsy")
  if key and not about_month then
    return { node = node, want = want, key = key, op = op, value = value, pair = pair }
  end
end

local function values_of(key)
  local thing = things[key]
  thing.values = thing.values or values.of(key, thing, lent)
  return thing.values
end
contradiction.values_of = values_of

local function suits_all(value, said)
  while said do
    local what = said.atom
    if not satisfies(value, what.op, what.value, what.pair) then
      return false
    end
    said = said.rest
  end
  return true
end

-- Whether a value satisfies all that is said (a list of atoms of one key).
local function can_be(key, said)
  local list = values_of(key)
  steps = steps + 1
  for i = 1, #list do
    if suits_all(list[i], said) then
      return true
    end
  end
  return list.has_nil and suits_all(nil, said)
end

-- The one of `said` with which `what` alone cannot hold, or nil.
local function opponent(what, said)
  while said do
    if not can_be(what.key, { atom = what, rest = { atom = said.atom } }) then
      return said.atom
    end
    said = said.rest
  end
end

-- Takes what a node says into `known` (key -> list of atoms); returns what is wrong then.
local function assume(known, node, want)
  local truth = reading.plain_truth(node)
  if truth ~= nil then
    return truth ~= want
      and { node = node, want = want, plain = true, alone = true } or nil
  end
  local what = read(node, want)
  if not what then
    return nil
  end
  local said = known[what.key]
  known[what.key] = { atom = what, rest = said }
  if can_be(what.key, known[what.key]) then
    return nil
  end
  local alone = not can_be(what.key, { atom = what })
  return { node = node, want = want, what = what, alone = alone,
    other = not alone and opponent(what, said) or nil }
end

-- Takes all that must be into `known`, one after the other; returns what is wrong, and
-- where nothing is, the parts of which one of two sides must be.
local function settle(known, wanted, taken)
  local forks
  while wanted do
    local node, want, op = wanted.node, wanted.want, wanted.node.op
    wanted = wanted.rest
    if op == "not" then
      wanted = goal(node.right, not want, wanted)
    elseif (op == "and" or op == "or") and (op == "and") == want then
      wanted = goal(node.left, want, goal(node.right, want, wanted))
    elseif op == "and" or op == "or" then
      forks = goal(node, want, forks)
    else
      local wrong = assume(known, node, want)
      if wrong then
        return wrong
      end
      taken[#taken + 1] = { node = node, want = want }
    end
  end
  return nil, forks
end

local function copy(known)
  local all = {}
  for key, said in next, known do
    all[key] = said
  end
  return all
end

-- Why what is wanted cannot be together with what is known; nil if it can.
local function why_not(known, wanted)
  if steps > STEPS_MOST then
    return nil
  end
  known = copy(known)
  local wrong, forks = settle(known, wanted, {})
  if wrong or not forks then
    return wrong
  end
  local node, want = forks.node, forks.want
  local left = why_not(known, goal(node.left, want, forks.rest))
  local right = left and why_not(known, goal(node.right, want, forks.rest))
  return right and { node = node, want = want, left = left, right = right }
end

-- What stands before item `at` of `taken` and is about the same thing. What stands behind
-- may rely on the item, or narrow a condition that several events share.
local function before(taken, at, said, key)
  for i = 1, at - 1 do
    local what = read(taken[i].node, taken[i].want)
    if what and what.key == key then
      said = { atom = what, rest = said }
    end
  end
  return said
end

-- Whether the comparison that is item `at` of `taken` is made sure by what stands before.
local function idle_at(taken, at, known)
  local node, want = taken[at].node, taken[at].want
  if reading.plain_truth(node) ~= nil then
    return { node = node, want = want, plain = true, alone = true, sure = true }
  end
  local against = read(node, not want)
  if against and (against.value ~= nil or against.pair) then
    local said = before(taken, at, known[against.key], against.key)
    if not can_be(against.key, { atom = against, rest = said }) then
      local alone = not can_be(against.key, { atom = against })
      return { node = node, want = want, what = against, alone = alone, sure = true,
        other = not alone and opponent(against, said) or nil }
    end
  end
end

-- The first comparison among `taken` that is made sure by the rest, or nil.
local function idle(taken, known)
  for at = 1, #taken do
    local found = reading.compares(taken[at].node) and idle_at(taken, at, known)
    if found then
      return found
    end
  end
end

-- Looks through what may hold for parts that cannot, or that say nothing.
local function search(known, wanted)
  local inner, taken = copy(known), {}
  local wrong, forks = settle(inner, wanted, taken)
  wrong = wrong or idle(taken, known)
  while forks and not wrong and steps <= STEPS_MOST do
    local sides = { forks.node.left, forks.node.right }
    for i = 1, 2 do
      local side = goal(sides[i], forks.want)
      local dead = not wrong and why_not(inner, side)
      if dead and not reading.literal(dead.node) then
        dead.part, dead.sure = true, not dead.want
        dead.want = true
        return dead
      end
      wrong = wrong or not dead and search(inner, side) or nil
    end
    forks = forks.rest
  end
  return wrong
end

local function has_plain_part(node)
  if node.op == "and" or node.op == "or" then
    return has_plain_part(node.left) or has_plain_part(node.right)
  elseif node.op == "not" then
    return has_plain_part(node.right)
  end
  return (reading.literal(node))
end

-- What is wrong with a condition, or nil: { node, want, what = its atom, alone = whether
-- it is wrong by itself, other = the atom it cannot stand beside, plain = plain values
-- alone, left, right = why neither side can be, part = the rest can do without it, sure =
-- it always holds, instead of never }.
function contradiction.find(root, names)
  lent, things, steps = names, {}, 0
  values.gather(root, lent, things)
  local wrong = why_not({}, goal(root, true)) or search({}, goal(root, true))
  local asks = root.op == "not" or root.op == "and" or root.op == "or"
    or reading.compares(root)
  if not wrong and asks and not has_plain_part(root)
      and why_not({}, goal(root, false)) then
    wrong = { node = root, want = true, sure = true }
  end
  return wrong
end

-- How often the condition speaks of the thing with this key.
function contradiction.times(key)
  return things[key] and things[key].count or 0
end

return contradiction
