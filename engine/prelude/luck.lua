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

-- The stream's name and the number of its next draw.
local function draw(name)
  if name == nil then
    name = game.scene.base
  else
    check.text(name, "the stream's name", WORDS_BYTES)
  end
  local number = (draws[name] or 0) + 1
  draws[name] = number
  return name, number
end

local function random(name, a, b)
  report.about("random")
  game.must_draw()
  if type(name) == "number" then
    if b ~= nil then
      report.fail("takes (), (name), (a, b) or (name, a, b)")
    end
    name, a, b = nil, name, a
  end
  if a == nil and b == nil then
    local stream, number = draw(name)
    return fraction(stream, number)
  end
  a, b = check.whole(a, "the least", -EDGE, EDGE), check.whole(b, "the most", -EDGE, EDGE)
  if b < a then
    report.fail("the least must not be above the most, found " .. a .. " and " .. b)
  elseif b - a + 1 > SPAN then
    report.fail("from " .. a .. " to " .. b .. " there are more than 2^32 numbers")
  end
  local stream, number = draw(name)
  return integer(stream, number, a, b)
end

local function chance(name, p)
  report.about("chance")
  game.must_draw()
  if p == nil then
    name, p = nil, name
  end
  check.number(p, "the chance")
  if p < 0 or p > 1 then
    report.fail("the chance must lie from 0 to 1, found " .. report.found(p))
  end
  local stream, number = draw(name)
  return fraction(stream, number) < p
end

local function shuffle(name, list)
  report.about("shuffle")
  game.must_draw()
  if list == nil then
    name, list = nil, name
  end
  check.kind(list, "table", "the list")
  for i = #list, 2, -1 do
    local stream, number = draw(name)
    local j = integer(stream, number, 1, i)
    list[i], list[j] = list[j], list[i]
  end
  return list
end

return { api = { random = random, chance = chance, shuffle = shuffle } }
