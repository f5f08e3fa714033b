-- The seeded generator, as streams by name: a stream's draws are numbered, so that no
-- stream moves another's luck. The default stream is the scene's, without its #2.
local host = host
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local type = type
local fraction, integer = host.fraction, host.integer
local WORDS_BYTES = host.words_bytes
local SPAN, EDGE = 4294967296, 9007199254740992

local draws = {} -- stream -> how many draws it has made

-- The stream of that name; without one, the scene's.
local function stream_of(name)
  game.must_draw()
  if name == nil then
    return game.scene.base
  end
  return check.text(name, "the stream's name", WORDS_BYTES)
end

-- Begins all streams anew: the seed is another.
local function begin()
  draws = {}
end

-- The number of the stream's next draw.
local function next_draw(stream)
  local number = (draws[stream] or 0) + 1
  draws[stream] = number
  return number
end

local function whole_range(a, b)
  a, b = check.whole(a, "the least", -EDGE, EDGE), check.whole(b, "the most", -EDGE, EDGE)
  if b < a then
    report.fail("the least must not be above the most, found " .. a .. " and " .. b)
  elseif b - a + 1 > SPAN then
    report.fail("from " .. a .. " to " .. b .. " there are more than 2^32 numbers")
  end
  return a, b
end

local function random(name, a, b)
  report.about("random")
  if type(name) == "number" then
    if b ~= nil then
      report.fail("takes (), (name), (a, b) or (name, a, b)")
    end
    name, a, b = nil, name, a
  end
  local stream = stream_of(name)
  if a == nil and b == nil then
    return fraction(stream, next_draw(stream))
  end
  a, b = whole_range(a, b)
  return integer(stream, next_draw(stream), a, b)
end

local function chance(name, p)
  report.about("chance")
  if p == nil then
    name, p = nil, name
  end
  local stream = stream_of(name)
  check.number(p, "the chance")
  if p < 0 or p > 1 then
    report.fail("the chance must lie from 0 to 1, found " .. report.found(p)
      .. "; 0.3 is 30 in a hundred")
  end
  return fraction(stream, next_draw(stream)) < p
end

local function shuffle(name, list)
  report.about("shuffle")
  if list == nil then
    name, list = nil, name
  end
  local stream = stream_of(name)
  check.kind(list, "table", "the list")
  for i = #list, 2, -1 do
    local j = integer(stream, next_draw(stream), 1, i)
    list[i], list[j] = list[j], list[i]
  end
  return list
end

return { begin = begin, api = { random = random, chance = chance, shuffle = shuffle } }
