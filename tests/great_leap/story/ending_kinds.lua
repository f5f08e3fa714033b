-- luacheck: std max, max line length 100
-- How a scene begins and ends, as far as its words tell.
local words = require "words"

local kinds = {}

local function set(text)
  local map = {}
  for word in text:gmatch "%S+" do map[word] = true end
  return map
end

local WEATHER = set [[rain rains raining snow snows snowing wind winds sun sky skies fog mist frost
  drizzle cloud clouds thaw drought heat cold dusk dawn dark moon ice thunder hail]]
local MONTHS = set [[january february march april may june july august september october november
  december]]
local TIMES = set [[today tonight yesterday tomorrow now then once later afterwards noon midnight
  morning evening night monday tuesday wednesday thursday friday saturday sunday spring summer
  autumn winter before after when while since until during]]
local LINKS = set [[in on at by from for since all a an the of early late mid this that one two
  three]]
local ARRIVES = set [[comes came arrives arrived enters walks walked brings brought appears returns
  returned steps rides bicycles cycles climbs]]
local HOURS = set "day days week weeks month months year years hour hours o'clock"

local function bare_words(text, n)
  local list = {}
  for word in words.opening(text, n):gmatch "%S+" do list[#list + 1] = word end
  return list
end

local function is_time(first)
  for i = 1, math.min(4, #first) do
    local word = first[i]
    if TIMES[word] or HOURS[word] or (MONTHS[word] and (word ~= "may" or i > 1))
        or word:find "^19%d%d$" then
      return true
    elseif not LINKS[word] and not word:find "^%d+$" then
      return false
    end
  end
  return false
end

-- "weather", "time", "arrival" or nil.
function kinds.opening(text)
  local first = bare_words(text, 6)
  for i = 1, math.min(3, #first) do
    if WEATHER[first[i]] and first[i - 1] ~= "east" then return "weather" end
  end
  if is_time(first) then return "time" end
  for i = 2, math.min(5, #first) do
    if ARRIVES[first[i]] and first[i - 1] ~= "who" then return "arrival" end
  end
  return nil
end

local NAMES = set [[fan wen meng tang yao zhao ding hou xiaoman kang mother bai gu pan lame jiang xu
  shen erwang qiaoyun hollow bridge kiln ferry willow chenghe]]
local UNITS = set [[jin mu liang yuan fen mao li hands persons people households pots sacks carts
  tickets points]]
local NUMBERS = set [[two three four five six seven eight nine ten eleven twelve thirteen
  fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand half]]

-- What of a date, price, errand, name or figure the sentence holds; "" for none.
local function fact_of(sentence)
  local found = ""
  for i, word in ipairs(words.list(sentence)) do
    local bare = words.bare(word)
    if word:find "%d" or NUMBERS[bare] then found = "figure" end
    if UNITS[bare] and found == "" then found = "figure" end
    if word:find "^%u" and (MONTHS[bare] or bare:find "day$") then
      return "date"
    elseif NAMES[bare] and word:find "%u" and (i > 1 or found == "") then
      found = found == "" and "name" or found
    end
  end
  return found
end

-- { last, words, speech, fact } of a scene's text.
function kinds.ending(text)
  local sentences = words.sentences(text)
  local last = sentences[#sentences] or ""
  if words.count(last) == 0 and #sentences > 1 then last = sentences[#sentences - 1] end
  local ends_in_speech = last:find '["”]%)?$' or last:find '["”][.]?$'
  return { last = last, words = words.count(last), fact = fact_of(last),
    speech = ends_in_speech and "yes" or "" }
end

return kinds
