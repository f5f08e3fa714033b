-- act: a part of the story begins. What is said of it stands before the next page: no
-- question of its own, so that no save and no digest knows of it.
local host = host
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local template = prelude "template"
local text = prelude "text"
local type = type
local WORDS_BYTES = host.words_bytes

local act = {}
local SHAPE = check.shape "act_page"
local waiting -- the act that the next page shows, or nil

-- The act that waits; none waits then.
function act.take()
  local taken = waiting
  waiting = nil
  return taken
end

local function words(value, lent, field)
  if value ~= nil then
    check.text(value, field, WORDS_BYTES)
    return template.plain(value, lent, field)
  end
end

local function api_act(spec, lent)
  report.about("act", type(spec) == "table" and type(spec.title) == "string"
    and spec.title or nil)
  check.fields(spec, SHAPE)
  game.must_play("no act can begin")
  if waiting then
    report.fail("the act \"" .. waiting.title .. "\" has begun and no page has shown it; "
      .. "ask something in between, or leave one out")
  end
  check.text(spec.title, "title", WORDS_BYTES)
  local begun = { title = words(spec.title, lent, "title") }
  begun.number = words(spec.number, lent, "number")
  begun.span = words(spec.span, lent, "span")
  begun.text = text.question(spec.text, lent)
  if spec.picture ~= nil then
    begun.picture = text.picture_name(spec.picture, "picture")
  end
  waiting = begun
end

act.api = { act = api_act }

return act
