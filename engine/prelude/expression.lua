-- Expressions kept as strings: read once to a tree, run from the tree, explained from the
-- tree. The trees of strings met before are kept, up to a bound of source bytes; then all
-- are forgotten.
local host = host
local declared = prelude "declared"
local parse = prelude "parser"
local operators = prelude "operators"
local names = prelude "names"
local report = prelude "report"
local type, sub = type, string.sub
local SOURCE_BYTES, KEPT_BYTES = host.words_bytes, 64 << 10

local expression = {}
local kept, kept_bytes = {}, 0

-- The tree of a source. `field` names it in errors.
function expression.compile(source, field)
  local tree = kept[source]
  if tree then
    return tree
  end
  if #source > SOURCE_BYTES then
    report.fail(field .. ": an expression of " .. #source .. " bytes; at most "
      .. SOURCE_BYTES
      .. " are read")
  end
  local kind, value, after
  tree, kind, value, after = parse(source, 1, field)
  if kind ~= "end" then
    report.spot("syntax", after - #value, after - 1)
    report.fail(field .. ": " .. report.quoted(source) .. " should end before "
      .. report.quoted(value) .. (value == "=" and "; equality is ==" or ""))
  end
  if kept_bytes + #source > KEPT_BYTES then
    kept, kept_bytes = {}, 0
  end
  kept[source], kept_bytes = tree, kept_bytes + #source
  return tree
end

-- Reads an expression to which nothing will be lent, and checks its names.
function expression.check(source, field)
  names.check(expression.compile(source, field), field)
end

function expression.run(tree, lent, field)
  operators.begin(tree.source, field)
  local root = tree.root
  return root.run(root, lent and declared.behind(lent))
end

-- A text to be explained: the words of a node, or a value.
local function shown(value)
  if type(value) == "number" then
    return host.number(value)
  elseif type(value) == "string" then
    return report.quoted(value)
  end
  return report.found(value)
end

local COMPARED = { ["<"] = true, ["<="] = true, [">"] = true, [">="] = true,
  ["=="] = true,
  ["~="] = true }

local function values_of(node, lent)
  local left = node.left.op ~= "literal" and shown(node.left.run(node.left, lent))
  local right = node.right.op ~= "literal" and shown(node.right.run(node.right, lent))
  if left and right then
    return ", " .. left .. " and " .. right
  end
  return (left or right) and ", " .. (left or right) or ""
end

local function why_not(tree, node, lent)
  local words = sub(tree.source, node.from, node.to)
  if node.op == "and" then
    local left = node.left.run(node.left, lent)
    return why_not(tree, left and node.right or node.left, lent)
  elseif node.op == "or" then
    return why_not(tree, node.left, lent) .. " and " .. why_not(tree, node.right, lent)
  elseif COMPARED[node.op] then
    return words .. " is false" .. values_of(node, lent)
  end
  return words .. " is " .. shown(node.run(node, lent))
end

-- Why an expression does not hold ("store < 2000000 is false, 2310400"); nil if it does.
function expression.explain(source, lent, field)
  local tree = expression.compile(source, field)
  if not expression.run(tree, lent, field) then
    return why_not(tree, tree.root, lent and declared.behind(lent))
  end
end

return expression
