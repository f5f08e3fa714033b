-- luacheck: std max, max line length 100
-- Markdown of scenes as a reader sees it: plain text, sentences, words.
local words = {}

-- Links become their words, values one figure, emphasis and line breaks go.
function words.plain(text)
  text = text:gsub("%[([^%]]*)%]%([%w_]+:[^)]*%)", "%1"):gsub("{[^}]*}", "0")
  return (text:gsub("[*_]", ""):gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

function words.list(text)
  local list = {}
  for word in words.plain(text):gmatch "%S+" do
    if word:find "[%w\128-\255]" and word ~= "…" then list[#list + 1] = word end
  end
  return list
end

function words.count(text) return #words.list(text) end

-- A word in small letters without the marks around it.
function words.bare(word)
  return (word:lower():gsub("^[^%w\128-\255]+", ""):gsub("[^%w\128-\255]+$", ""))
end

-- The first n words, bare, as one text.
function words.opening(text, n)
  local list, first = words.list(text), {}
  for i = 1, math.min(n, #list) do first[i] = words.bare(list[i]) end
  return table.concat(first, " ")
end

-- What people say taken out: between quotation marks; an odd mark takes all behind it.
function words.told(text)
  local told = words.plain(text):gsub('"[^"]*"', '"')
  local _, marks = words.plain(text):gsub('"', "")
  if marks % 2 == 1 then told = told:gsub('("[^"]*)$', '"') end
  return told
end

-- Sentences of a plain text.
function words.sentences(text)
  local list = {}
  local marked = words.plain(text):gsub('([%w%)][.?!…]+"?%)?) +(["%(]?[%u%d])', "%1\n%2")
  for sentence in marked:gmatch "[^\n]+" do list[#list + 1] = sentence end
  return list
end

return words
