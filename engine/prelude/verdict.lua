-- What is wrong with an expression, in words: its code, where it stands, what it is, and
-- one thing to try. Names and syntax are judged by those who read expressions; here it is
-- asked whether the whole can hold (contradiction.lua).
local host = host
local contradiction = prelude "contradiction"
local expression = prelude "expression"
local game = prelude "game"
local names = prelude "names"
local reading = prelude "reading"
local report = prelude "report"
local values = prelude "values"
local type, find, gsub, sub = type, string.find, string.gsub, string.sub
local concat, match = table.concat, string.match
local FIELD = "expression"
local WORDS_MOST = 90 -- bytes of the source that are quoted

local source -- of the expression that is judged

local function verdict(code, node, message, fix)
  return { code = code, from = node.from - 1, to = node.to, message = message, fix = fix }
end

local function words(node, want)
  local text = gsub(sub(source, node.from, node.to), "[ \t\r\n\f\v]+", " ")
  if #text > WORDS_MOST then
    text = sub(text, 1, WORDS_MOST) .. "..."
  end
  if want then
    return text
  end
  local is_one = find(text, "^[A-Za-z0-9_.]*$") or find(text, "^%(")
  return "not " .. (is_one and text or "(" .. text .. ")")
end

-- ---- names and syntax ----

-- From the error that reading the expression ended with.
local function refused(message)
  local fault = report.fault()
  if sub(message, 1, #FIELD + 2) == FIELD .. ": " then
    message = sub(message, #FIELD + 3)
  end
  if not fault then
    return { code = "syntax", from = 0, to = #source, message = message, fix = "" }
  end
  local fix = fault.near and "write " .. fault.near
    or fault.code == "syntax" and "finish it, or leave out what does not belong there"
    or "use a name that is declared, or declare this one"
  return verdict(fault.code, fault, message, fix)
end

local function read(lent)
  local tree = expression.compile(source, FIELD)
  names.check(tree, FIELD, lent)
  return tree.root
end

-- ---- kinds ----

-- `not a == b` is (not a) == b: what its author seldom means.
local function is_misread(node)
  return reading.compares(node) and node.left.op == "not"
    and find(source, "^not", node.left.from) ~= nil
end

local function mended(found, node)
  if is_misread(node) then
    found.fix = "write not (" .. sub(source, node.left.right.from, node.to)
      .. "): else `not` comes first"
  end
  return found
end

-- The kind of what a node gives, where a condition that looks at it once can rely on it:
-- a fact whose first value says "nothing yet" may become another.
local function sure_kind(node, lent)
  local kind, certain, first = reading.kind(node, lent)
  if certain then
    return kind
  elseif kind == nil or first == nil or first == false or first == "" then
    return nil
  end
  return contradiction.times(reading.key(node, lent)) < 2 and kind or nil
end

local KINDS = { string = "a text", number = "a number", boolean = "true or false",
  ["nil"] = "nothing" }

local function unlike_operands(node, lent)
  local left, right = sure_kind(node.left, lent), sure_kind(node.right, lent)
  local wrong
  if reading.arithmetic[node.op] then
    wrong = left and left ~= "number" or right and right ~= "number"
  elseif reading.ordering[node.op] then
    wrong = left and right and left ~= right or left == "boolean" or right == "boolean"
      or left == "nil" or right == "nil"
  end
  if wrong then
    local of_left = left and words(node.left, true) .. " is " .. KINDS[left]
    local of_right = right and words(node.right, true) .. " is " .. KINDS[right]
    return mended(verdict("unlike", node, words(node, true) .. " would stop the game: "
      .. (of_left or "") .. (of_left and of_right and ", " or "") .. (of_right or ""),
      reading.ordering[node.op] and "compare two numbers, or two texts"
      or "reckon with numbers only"), node)
  end
end

-- A month is ordered by its bytes: what is written otherwise stands at a wrong place.
local function odd_month(node, lent)
  local month_left = node.left.op == "month"
  local other = month_left and node.right or node.left
  local is_plain, text = reading.literal(other)
  if lent.month or not (month_left or node.right.op == "month") or not is_plain
      or type(text) ~= "string" or values.is_date(text) then
    return nil
  end
  local year, month = match(text, "^([0-9][0-9][0-9][0-9])%-([1-9])$")
  return verdict("no_month", other, words(other, true)
    .. " is no month, and months are compared letter by letter",
    year and "write '" .. year .. "-0" .. month .. "'"
      or "write a month such as '1958-09'")
end

-- The first part of the tree whose operands cannot be what it needs.
local function find_unlike(node, lent)
  if node.items then
    for i = 1, #node.items do
      local found = find_unlike(node.items[i], lent)
      if found then
        return found
      end
    end
  end
  local found = node.left and find_unlike(node.left, lent)
    or node.right and find_unlike(node.right, lent)
  if found or not node.left or not node.right then
    return found or nil
  end
  return unlike_operands(node, lent)
    or reading.ordering[node.op] and odd_month(node, lent) or nil
end

-- ---- what cannot be, and what must ----

local function option_name(node)
  local left = reading.literal(node.left) and node.right or node.left
  return left.name, values.of_option(left.name)
end

-- Why a comparison with a value of its own is settled before the game begins.
local function own_reason(wrong)
  local what = wrong.what
  if what.key == "month" then
    if not values.is_date(what.value) then
      return ": " .. report.found(what.value) .. " is no month",
        "write a month such as '1958-09'"
    end
    if not game.first_month then
      return "", "change it, or leave it out"
    end
    return ": the scenario's months are " .. game.first_month .. " to "
      .. game.last_month, "use one of them, or change `months` in scenario.lua"
  elseif reading.compares(wrong.node) and not what.pair then
    local list = contradiction.values_of(what.key)
    if list.all_known then
      local name, all = option_name(wrong.node)
      local near = type(what.value) == "string" and host.nearest(what.value, all)
      return ": the values of the option " .. report.quoted(name) .. " are "
        .. concat(all, ", "), near and "write '" .. near .. "'" or "use one of its values"
    end
  end
  return "", "change it, or leave it out"
end

local function never(wrong)
  local it = words(wrong.node, wrong.want)
  local tail = wrong.part and "; the condition can only hold without this part" or ""
  if wrong.other then
    return it .. " cannot hold together with "
      .. words(wrong.other.node, wrong.other.want) .. tail,
      "change one of the two, or join them by `or`"
  elseif wrong.left then
    return it .. " can never be true: neither side can" .. tail,
      "change the side that was meant to hold"
  elseif wrong.plain or not wrong.alone then
    return it .. (wrong.plain and " is never true"
      or " cannot hold together with the rest of the condition") .. tail,
      "change it, or leave it out"
  end
  local reason, fix = own_reason(wrong)
  return it .. " can never be true" .. reason .. tail, fix
end

local function always(wrong)
  local it = words(wrong.node, wrong.want)
  if wrong.other then
    return it .. " says nothing: " .. words(wrong.other.node, wrong.other.want)
      .. " makes it sure", "leave it out, or change one of the two"
  elseif not wrong.alone or wrong.plain then
    return it .. (wrong.what and " is made sure by the rest of the condition"
      or " is always true"), "leave it out, or change it"
  end
  local reason, fix = own_reason(wrong)
  return it .. " is always true" .. reason, fix
end

local function judge(root, lent)
  local wrong = contradiction.find(root, lent)
  local unlike = find_unlike(root, lent)
  if unlike then
    return unlike
  elseif wrong then
    local message, fix = (wrong.sure and always or never)(wrong)
    return mended(verdict(wrong.sure and "always_true" or "never_true", wrong.node,
      message, fix), wrong.node)
  end
end

-- What is wrong with the expression, or nil. `lent`: name -> true.
return function(text, lent)
  source = text
  report.fault()
  report.about(nil)
  local done, root = host.attempt(read, lent)
  if not done then
    return refused(root)
  end
  return judge(root, lent)
end
