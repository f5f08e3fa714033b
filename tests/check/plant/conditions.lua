-- luacheck: std max
-- Mistakes in expressions: names and values that are not there, conditions that cannot
-- hold, words that are no expression.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}
local NAMES = "what an expression may name is declared"
local NEVER = "the comparisons of one condition contradict each other"
local FORM = "an expression is read when it is loaded"

local function add(name, what, why, sites, plant, who)
  kinds[#kinds + 1] = { name = name, what = what, why = why, who = who or "check",
    sites = sites, plant = plant }
end

-- Names ---------------------------------------------------------------------------

-- Whether the place in the text is one of an expression: in a condition, between braces.
local function is_expression(site)
  local before = site.file.list[site.token.index - 1]
  local key = site.file.list[site.token.index - 2]
  if before and before.text == "=" and (key.text == "when" or key.text == "open"
      or key.text == "weight") then
    return true
  end
  local text = site.file.source:sub(site.token.inner_from, site.at - 1)
  return text:match "{[^{}]*$" ~= nil
end

local function named(pattern)
  return function(self)
    local sites = {}
    for _, site in ipairs(scenario.in_texts(self, pattern)) do
      if is_expression(site) then sites[#sites + 1] = site end
    end
    return sites
  end
end

local function add_named(name, what, pattern)
  kinds[#kinds + 1] = make.text_misspelling({ name = name, what = what, who = "check",
    why = NAMES }, named(pattern))
end

add_named("misspelt_fact", "a fact is misspelt in an expression",
  "%f[%w_]facts%.()([%w_]+)")
add_named("misspelt_person", "a person is misspelt in an expression",
  "%f[%w_]people%.()([%w_]+)")
add_named("misspelt_person_field", "a field of a person is misspelt in an expression",
  "%f[%w_]people%.[%w_]+%.()([%w_]+)")
add_named("misspelt_answer", "answer.ID in an expression, where no question has the id",
  "%f[%w_]answer%.()([%w_]+)")
add_named("misspelt_option", "an option is misspelt in an expression",
  "%f[%w_]options%.()([%w_]+)")
add_named("unknown_root", "fact.x for facts.x, anwser.x for answer.x",
  "%f[%w_]()(%a+)%.[%a_]")

kinds[#kinds + 1] = make.text_misspelling({ name = "misspelt_unit", who = "check",
  why = NAMES, what = "the unit of a figure in a text is misspelt" },
  function(self) return scenario.in_texts(self, "{[^{}\n]*:()(%a[%w_]*)}") end)

-- A name that stands alone between braces, in a text said with the very names lent.
kinds[#kinds + 1] = make.text_misspelling({ name = "misspelt_lent", who = "check",
  why = NAMES, what = "a text names a local that is not lent" }, function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "say")) do
      local text = call.first and scenario.text(call.file, call.first)
      for at, word in (text or ""):gmatch "%f[{]{()([%a_][%w_]*)[}:]" do
        sites[#sites + 1] = { file = call.file, word = word,
          at = call.first.inner_from + at - 1 }
      end
    end
    return sites
  end)

kinds[#kinds + 1] = make.text_misspelling({ name = "unknown_book", who = "check",
  why = NAMES, what = "a condition names a book that nobody keeps" }, function(self)
    local books = {}
    for _, site in ipairs(make.items(self, "ledger", "id")) do
      books[scenario.text(site.file, site.token) or ""] = true
    end
    local sites = {}
    for _, expression in ipairs(scenario.expressions(self)) do
      local text = scenario.text(expression.file, expression.token)
      for at, word in text:gmatch "%f[%w_]()([%a_][%w_]*)%f[^%w_.]" do
        local dotted = text:sub(at - 1, at - 1) == "."
        if books[word] and (not dotted or text:sub(at - 6, at - 1) == "books.") then
          sites[#sites + 1] = { file = expression.file, word = word,
            at = expression.token.inner_from + at - 1 }
        end
      end
    end
    return sites
  end)

-- Conditions that cannot hold -------------------------------------------------------

-- Comparisons that stand alone or joined by `and`, not within parentheses: { left, op,
-- value, at, token, file }; the value with its quotes.
local function comparisons(self, wanted)
  local sites = {}
  for _, expression in ipairs(scenario.expressions(self)) do
    local text = scenario.text(expression.file, expression.token)
    local flat = text:gsub("%b()", function(inner) return ("("):rep(#inner) end)
    if not flat:find "%f[%a]or%f[%A]" and not flat:find "%f[%a]not%s*$"
        and expression.key ~= "weight" then
      for at, left, op, past, value in flat:gmatch
        "()%f[%w_]([%a_][%w_.]*)%s*([=<>~]=?)%s*()(['\"%d][^%s()]*)" do
        local site = { file = expression.file, token = expression.token, left = left,
          op = op, value = value, key = expression.key,
          at = expression.token.inner_from + at - 1,
          value_at = expression.token.inner_from + past - 1 }
        if op ~= "~=" and wanted(site) then sites[#sites + 1] = site end
      end
    end
  end
  return sites
end

local function is_month(site)
  return site.left == "month" and site.value:match "^['\"]%d%d%d%d%-%d%d['\"]$"
end

-- The expression with more to it at its end. All its lines are places.
local function append(site, more)
  local plant = make.edit(site.file, site.token.inner_to + 1, site.token.inner_to, more,
    site.token)
  return make.also(plant, { { site.file.path,
    tokens.line_of(site.file.source, site.at) } })
end

local AGAINST = { ["=="] = ">", [">="] = "<", [">"] = "<=", ["<="] = ">", ["<"] = ">=" }

add("contradicted_window", "a condition contradicts its own months", NEVER,
  function(self) return comparisons(self, is_month) end,
  function(_, site)
    return append(site, " and month " .. AGAINST[site.op] .. " " .. site.value)
  end)

add("contradicted_number", "two comparisons of a figure contradict each other", NEVER,
  function(self)
    return comparisons(self, function(site)
      -- Not 1.2 of 1.2 * facts.x.
      local behind = site.file.source:match("^%s*(%p?)", site.value_at + #site.value)
      return site.value:match "^%d+%.?%d*$" and not behind:find "[*/+%%-]"
    end)
  end, function(_, site)
    return append(site, " and " .. site.left .. " " .. AGAINST[site.op] .. " "
      .. site.value)
  end)

add("contradicted_text", "one thing is to be equal to two texts", NEVER, function(self)
  return comparisons(self, function(site)
    return site.op == "==" and site.value:match "^'[%w_]+'$"
  end)
end, function(_, site)
  return append(site, " and " .. site.left .. " == 'else'")
end)

-- The first and the last month of the manifest, or nil.
local function months_of(self)
  local manifest = scenario.manifest(self)
  local item = manifest and tokens.item(manifest.items, "months")
  local text = item and manifest.file.source:sub(item.first.from, item.last.to)
  return (text or ""):match '"([^"]+)".-"([^"]+)"'
end

add("month_outside", "a condition waits for a month that the scenario never comes to",
  "the manifest says the months", function(self)
    local first = months_of(self)
    return first and comparisons(self, is_month) or {}
  end, function(self, site)
    local first, last = months_of(self)
    local year = site.op:find "<" and tonumber(first:sub(1, 4)) - 1
      or tonumber(last:sub(1, 4)) + 1
    return make.edit(site.file, site.value_at + 1, site.value_at + 4, tostring(year),
      site.token)
  end)

add("month_form", "a month without its nought, or with a stroke", FORM, function(self)
  return comparisons(self, function(site)
    return is_month(site) and site.op == "=="
  end)
end, function(_, site)
  local month = site.value:sub(2, 8)
  local wrong = month:find "%-0" and math.random(2) == 1 and month:gsub("%-0", "-")
    or month:gsub("%-", "/")
  return make.edit(site.file, site.value_at + 1, site.value_at + 7, wrong, site.token)
end)

add("quoted_number_in_condition", "a figure is compared with a text",
  "a fact keeps the kind of its first value", function(self)
    return comparisons(self, function(site)
      return site.left:match "^facts%." and site.value:match "^%d+$"
    end)
  end, function(_, site)
    return make.edit(site.file, site.value_at, site.value_at + #site.value - 1,
      "'" .. site.value .. "'", site.token)
  end)

-- Values that an answer or an option never has; what it can be stands in the files.
local function add_value(name, what, root)
  kinds[#kinds + 1] = make.text_misspelling({ name = name, what = what, who = "check",
    why = "its values stand in the files" }, named(
    "%f[%w_]" .. root .. "%.[%w_]+%s*[=~]=%s*['\"]()([%w_]+)['\"]"))
end

add_value("misspelt_answer_value", "an answer is compared with what cannot be chosen",
  "answer")
add_value("misspelt_option_value", "an option is compared with a value it never has",
  "options")

-- What is no expression ---------------------------------------------------------------

-- Sites of a sign in expressions, found by patterns with two captures: place and words.
local function inside(...)
  local patterns = { ... }
  return function(self)
    local sites = {}
    for _, expression in ipairs(scenario.expressions(self)) do
      local text = scenario.text(expression.file, expression.token)
      for _, pattern in ipairs(patterns) do
        for at, word in text:gmatch(pattern) do
          sites[#sites + 1] = { file = expression.file, token = expression.token,
            word = word, at = expression.token.inner_from + at - 1 }
        end
      end
    end
    return sites
  end
end

local function instead(new)
  return function(_, site)
    return make.edit(site.file, site.at, site.at + #site.word - 1,
      type(new) == "table" and new[site.word] or new, site.token)
  end
end

add("equals_in_condition", "= where == is meant, in an expression", FORM,
  inside "()(==)", instead "=")
add("foreign_in_condition", "an operator of another language, in an expression", FORM,
  inside("()(~=)", "%f[%a]()(and)%f[%A]", "%f[%a]()(or)%f[%A]"),
  instead { ["and"] = "&&", ["or"] = "||", ["~="] = "!=" })
add("dropped_quote_in_condition", "a quotation mark is missing in an expression", FORM,
  inside "()(')", instead "")
add("dropped_paren_in_condition", "a parenthesis is missing in an expression", FORM,
  inside "()([()])", instead "")
add("dropped_and", "an `and` is missing in an expression", FORM,
  inside "()( and )", instead " ")

return kinds
