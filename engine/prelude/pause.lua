-- pause and discuss: stops without a choice. They may go without an id: pause, then
-- pause#2.
local ask = prelude "ask"
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local text = prelude "text"
local type = type

local pause = {}
local SHAPE = check.shape { "id", "text", list = true }

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
  if spec == nil then
    return nil, nil
  elseif type(spec) == "string" then
    return nil, text.markdown(spec, lent, "text")
  end
  if check.fields(spec, SHAPE) > 1 then
    report.fail("takes one text, found " .. #spec .. " items")
  end
  local words = spec.text
  if words == nil then
    words = spec[1]
  end
  return spec.id, words ~= nil and text.markdown(words, lent, "text") or nil
end

local function api_pause(spec, lent)
  local id, words = read("pause", spec, lent)
  return stop("pause", id, words)
end

local function api_discuss(spec, lent)
  local id, words = read("discuss", spec, lent)
  if not words or words == "" then
    report.fail("needs its question: discuss \"Who knew?\"")
  end
  return stop("discuss", id, words)
end

pause.api = { pause = api_pause, discuss = api_discuss }

return pause
