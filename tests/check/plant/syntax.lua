-- luacheck: std max
-- Mistakes after which the file is no Lua any more. Each is kept only where a plain Lua
-- refuses the file too. A bracket that is open has two places: where it was opened and
-- where it should have been closed.
local make = require "make"
local scenario = require "scenario"

local kinds = {}
local WHY = "the file is no Lua: loading refuses it"

local function add(name, what, wanted, plant)
  kinds[#kinds + 1] = { name = name, what = what, who = "loading", why = WHY,
    refused = true,
    sites = function(self) return scenario.tokens(self, wanted) end, plant = plant }
end

local function is(...)
  local wanted = {}
  for _, text in ipairs { ... } do wanted[text] = true end
  return function(_, token) return token.kind ~= "text" and wanted[token.text] end
end

local function closer(text)
  return function(_, token) return token.text == text and token.other ~= nil end
end

local function drop_closer(_, site) return make.replace(site, "", site.token.other) end
local function drop(_, site) return make.replace(site, "") end
local function is_short(_, token) return token.kind == "text" and not token.long end

add("dropped_end", "an `end` is missing", closer "end", drop_closer)
add("dropped_brace", "a closing brace is missing", closer "}", drop_closer)
add("dropped_paren", "a closing parenthesis is missing", closer ")", drop_closer)
add("dropped_opening", "an opening brace or parenthesis is missing", is("{", "("), drop)
add("dropped_then", "a `then` or `do` is missing", is("then", "do"), drop)

add("dropped_quote", "a quotation mark is missing", is_short, function(_, site)
  local token = site.token
  local at = math.random(2) == 1 and token.from or token.to
  return make.edit(site.file, at, at, "")
end)

add("curly_quotes", "quotation marks of a word processor", is_short, function(_, site)
  local token = site.token
  return make.replace(site, "“" .. site.file.source:sub(token.inner_from,
    token.inner_to) .. "”")
end)

add("dropped_long_bracket", "the ]] of a long text is missing", function(_, token)
  return token.kind == "text" and token.long
end, function(_, site)
  return make.edit(site.file, site.token.inner_to + 1, site.token.to, "", site.token)
end)

add("dropped_comma", "a comma between two items is missing", function(_, token)
  return token.text == "," and token.kind == "sign" and token.outer
    and (token.outer.text == "{" or token.outer.text == "(")
end, drop)

add("dropped_escape", "a quotation mark inside a text has lost its backslash",
  function(file, token)
    return is_short(file, token) and token.text:find '\\"'
  end, function(_, site)
    local at = site.token.from + site.token.text:find '\\"' - 1
    return make.edit(site.file, at, at, "")
  end)

add("misspelt_keyword", "two letters of a keyword have changed places",
  function(_, token) return token.kind == "word" and #token.text > 2 end,
  function(self, site)
    local word = site.token.text
    local at = math.random(#word - 1)
    local wrong = word:sub(1, at - 1) .. word:sub(at + 1, at + 1) .. word:sub(at, at)
      .. word:sub(at + 2)
    return wrong ~= word and not self.words[wrong] and make.replace(site, wrong) or nil
  end)

add("equals_in_code", "= where == is meant, in code", is "==", function(_, site)
  return make.replace(site, "=")
end)

local FOREIGN = { ["~="] = "!=", ["and"] = "&&", ["or"] = "||", ["not"] = "!" }

add("foreign_operator", "an operator of another language: != && || !",
  is("~=", "and", "or", "not"), function(_, site)
    return make.replace(site, FOREIGN[site.token.text])
  end)

add("else_if", "`else if` where `elseif` is meant", is "elseif", function(_, site)
  return make.replace(site, "else if", site.token.outer)
end)

add("plus_equals", "x += y where x = x + y is meant", function(file, token)
  local list, at = file.list, token.index
  return token.kind == "name" and list[at + 3] and list[at + 1].text == "="
    and list[at + 2].text == token.text
    and (list[at + 3].text == "+" or list[at + 3].text == "-")
end, function(_, site)
  local list, at = site.file.list, site.token.index
  return make.edit(site.file, list[at + 1].from, list[at + 3].to,
    list[at + 3].text .. "=")
end)

return kinds
