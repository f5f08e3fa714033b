-- luacheck: std max, max line length 100
-- 5 Tics: the hard list of tests/scripts has no hit outside speech; the soft list stays under its
-- limits.
local reader = require "reader"
local soft = require "tic_patterns"
local words = require "words"

local ABOUT = 78 -- characters shown of a hit

-- Lines of { text, where } that match one of the patterns in a file, or one pattern.
local function grep(how, lines)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  for _, line in ipairs(lines) do file:write(line.text:gsub("\n", " "), "\n") end
  file:close()
  local pipe, found = io.popen("LC_ALL=C.UTF-8 grep -noi " .. how .. " " .. path), {}
  for line in pipe:lines() do
    local number, hit = line:match "^(%d+):(.*)$"
    found[#found + 1] = { line = lines[tonumber(number)], hit = hit }
  end
  pipe:close()
  os.remove(path)
  return found
end

local function shell_quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function is_words(path)
  return not path:find "/model/" and not path:find "/sources%.lua$"
    and not path:find "/glossary%.lua$" and not path:find "/tests/"
end

-- A string that a reader never sees: a condition, a name.
local function is_code(text)
  return text:find "[=~]=" or text:find "^[a-z_.]+$" or text:find "^not [a-z_.]+$"
    or not text:find "%s"
end

-- Sentences alone and in twos, since some tics need two.
local function sentences_of(text, where, into)
  local before
  for _, sentence in ipairs(words.sentences(text)) do
    into[#into + 1] = { text = sentence, where = where }
    if before then into[#into + 1] = { text = before .. " " .. sentence, where = where } end
    before = sentence
  end
end

-- What the narrator says in every file, sentence by sentence.
local function all_told(context)
  local lexer, lines = require "lexer", {}
  for _, path in ipairs(reader.files(context.scenario)) do
    if is_words(path) then
      local source = reader.read_file(path)
      for _, token in ipairs(lexer.tokens(source)) do
        if token.kind == "text" and not is_code(token.text) then
          local where = path:sub(#context.scenario + 2) .. ":" .. token.line
          sentences_of(words.told(token.text), where, lines)
        end
      end
    end
  end
  return lines
end

local function hard(context, out)
  local lines, hits, seen = all_told(context), {}, {}
  for _, name in ipairs { "tics_hard.txt", "tics_told.txt" } do
    local list = context.source .. "/tests/scripts/" .. name
    for _, found in ipairs(grep("-Ef " .. shell_quoted(list), lines)) do
      local key = found.line.where .. found.hit:lower()
      if not seen[key] then
        seen[key] = true
        hits[#hits + 1] = found.line.where .. ": *" .. found.hit:sub(1, ABOUT) .. "*"
      end
    end
  end
  out:check(#hits == 0, "the hard list has no hit outside speech", #hits .. " hits")
  out:list(hits)
end

-- What the narrator says in events alone, and how many words that is.
local function events_told(context)
  local lines, count = {}, 0
  for _, event in ipairs(context.read.events) do
    for _, text in ipairs(reader.texts(event)) do
      local told = words.told(text:gsub("%*[^*]+%*", "")) -- what papers say is theirs
      count = count + words.count(told)
      for _, sentence in ipairs(words.sentences(told)) do
        lines[#lines + 1] = { text = sentence, where = event.id }
      end
    end
  end
  return lines, count
end

return function(context, out)
  out:heading "5 Tics"
  hard(context, out)
  local lines, count = events_told(context)
  out:line("", ("Soft list, in the narrator's %d words of the events:"):format(count), "")
  for _, tic in ipairs(soft) do
    local hits = grep("-P " .. shell_quoted(tic.pattern), lines)
    local rate = count > 0 and #hits * 10000 / count or 0
    local good = out:check(rate <= tic.most, ("%s: at most %d in 10,000 words"):format(tic.name,
      tic.most), ("%.1f (%d)"):format(rate, #hits))
    local items = {}
    for i, hit in ipairs(hits) do items[i] = hit.line.where .. ": " .. hit.line.text end
    if not good then out:list(items, 25) end
  end
end
