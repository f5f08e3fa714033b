-- luacheck: std max
-- Names in code that nothing has: a letter was mistyped, or what they name is gone.
local make = require "make"
local scenario = require "scenario"

local kinds = {}
local WHY = "all names are known before the game begins"

local function add(name, what, wanted)
  kinds[#kinds + 1] = make.misspelling({ name = name, what = what, who = "check",
    why = WHY }, function(self) return scenario.tokens(self, wanted) end)
end

-- Whether the token is the field of the free name `of`.
local function is_field_of(of)
  return function(file, token)
    local dot, base = file.list[token.index - 1], file.list[token.index - 2]
    return token.kind == "name" and base and dot.text == "." and base.text == of
      and scenario.is_free(file, base)
  end
end

-- The names that the file declares with `local`, and those that hold a required file.
local function note_locals(file)
  if file.locals then return end
  file.locals, file.modules = {}, {}
  local list = file.list
  for index, token in ipairs(list) do
    if token.text == "local" and token.kind == "word" then
      local at = index + (list[index + 1].text == "function" and 2 or 1)
      file.locals[list[at].text] = true
      if list[at + 1].text == "=" and list[at + 2].text == "require"
          and list[at + 3].kind == "text" then
        file.modules[list[at].text] = true
      end
    end
  end
end

-- Whether the parenthesis opens the parameters of a function.
local function is_parameters(file, open)
  local before = file.list[open.index - 1]
  while before and (before.kind == "name" or before.text == "." or before.text == ":") do
    before = file.list[before.index - 1]
  end
  return before and before.text == "function"
end

local BEFORE = { ["="] = true, ["("] = true, ["{"] = true, ["return"] = true,
  ["and"] = true, ["or"] = true, ["not"] = true, [".."] = true, ["+"] = true,
  ["-"] = true, ["*"] = true, ["/"] = true, ["=="] = true, ["if"] = true, ["<"] = true,
  [">"] = true, ["#"] = true, ["in"] = true }

local function is_use_of_local(file, token)
  note_locals(file)
  local before = file.list[token.index - 1]
  return token.kind == "name" and file.locals[token.text] and #token.text > 2 and before
    and BEFORE[before.text] and scenario.is_free(file, token)
    and not (before.text == "(" and is_parameters(file, before))
end

add("misspelt_local", "a local is misspelt where it is used", is_use_of_local)

kinds[#kinds + 1] = make.misspelling({ name = "misspelt_call", who = "check", why = WHY,
  what = "a call of the host or of Lua is misspelt" }, function(self)
    local sites = {}
    for _, file in ipairs(self.files) do
      for _, call in ipairs(file.calls) do
        if not file.is_test then
          sites[#sites + 1] = { file = file, token = call.token }
        end
      end
    end
    return sites
  end)

add("misspelt_library", "a function of math, string or table is misspelt",
  function(file, token)
    return is_field_of "math"(file, token) or is_field_of "string"(file, token)
      or is_field_of "table"(file, token)
  end)
add("misspelt_fact_in_code", "a fact is misspelt in code", is_field_of "facts")
add("misspelt_option_in_code", "an option is misspelt in code", is_field_of "options")
add("misspelt_answer_in_code", "answer.ID in code, where no question has the id",
  is_field_of "answer")
add("misspelt_person_in_code", "a person is misspelt in code", is_field_of "people")

add("misspelt_member", "what a required file returns has no such field",
  function(file, token)
    note_locals(file)
    local dot, base = file.list[token.index - 1], file.list[token.index - 2]
    local after = file.list[token.index + 1]
    return token.kind == "name" and base and dot.text == "." and file.modules[base.text]
      and scenario.is_free(file, base) and after and after.text ~= "="
  end)

kinds[#kinds + 1] = { name = "misspelt_require", who = "check", why = WHY,
  what = "the name of a required file is misspelt",
  sites = function(self) return scenario.calls(self, "require") end,
  plant = function(self, call)
    local text = scenario.text(call.file, call.first)
    local word = text and text:match "[%w_]+$"
    local wrong = word and make.misspell(self, word)
    return wrong and make.edit(call.file, call.first.inner_to - #word + 1,
      call.first.inner_to, wrong)
  end }

kinds[#kinds + 1] = { name = "dropped_local", who = "check", why = WHY,
  what = "`local` is missing before a declaration",
  sites = function(self)
    return scenario.tokens(self, function(file, token)
      local list, at = file.list, token.index
      return token.text == "local" and token.kind == "word"
        and (list[at + 2].text == "=" or list[at + 1].text == "function")
    end)
  end,
  plant = function(_, site) return make.replace(site, "") end }

-- A file that ends in `return name` or `return call { ... }`.
local function last_return(file)
  for index = #file.list, 1, -1 do
    local token = file.list[index]
    if token.text == "return" and token.kind == "word" and not token.outer then
      return token
    end
  end
end

kinds[#kinds + 1] = { name = "dropped_return", who = "check",
  why = "every required file has to return something",
  what = "the `return` at the end of a file is missing",
  sites = function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "require")) do
      local text = scenario.text(call.file, call.first)
      local file = text and self.by_path[text:gsub("%.", "/") .. ".lua"]
      local token = file and last_return(file)
      if token then
        sites[#sites + 1] = { file = file, token = token,
          asked = { { call.file.path, call.token.line } } }
      end
    end
    return sites
  end,
  plant = function(_, site)
    local list, token = site.file.list, site.token
    local last = list[token.index + 1].kind == "name" and #list == token.index + 1
    return make.also(make.edit(site.file, token.from,
      last and list[#list].to or token.to, ""), site.asked)
  end }

return kinds
