-- pause and discuss: stops without a choice. They may go without an id: pause, then
-- pause#2.
local ask = prelude "ask"
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local text = prelude "text"
local type = type

local pause = {}
local SHAPE = check.shape "stop"

-- A stop of the prelude's own or of an author's; `words` are its question.
local function stop(kind, id, words)
  if id == nil then
    report.about(kind)
    game.must_play("no question can be asked")
    id = ask.free_id(kind)
  else
    ask.begin(kind, id)
  end
  return ask.put { kind = "pause", id = id, text = words, discuss = kind == "discuss" }
end
pause.stop = stop

-- The id and the words of pause(), pause "words", pause { id =, text = }.
local function read(kind, spec, lent)
  report.about(kind)
  if spec == nil or type(spec) == "string" then
    return nil, text.question(spec, lent)
  end
  local items, words = check.fields(spec, SHAPE), spec.text
  if items > (words == nil and 1 or 0) then
    report.fail("takes one text, found more")
  end
  if words == nil then
    words = spec[1]
  end
  return spec.id, text.question(words, lent)
end

local function api_pause(spec, lent)
  local id, words = read("pause", spec, lent)
  return stop("pause", id, words)
end

local function api_discuss(spec, lent)
  local id, words = read("discuss", spec, lent)
  if not words then
    report.fail("needs its question: discuss \"Who knew?\"")
  end
  return stop("discuss", id, words)
end

pause.api = { pause = api_pause, discuss = api_discuss }

return pause
