-- What `check` and `graph` ask of a scenario that is loaded and not yet started: its
-- events as they were written, and what can be told of an expression without playing.
local host = host
local events = prelude "events"
local verdict = prelude "verdict"
local type, find = type, string.find

local inspect = {}

-- A condition as it was written: its source, and whether it is a function.
local function written(value)
  if type(value) == "table" then
    value = value.source
  elseif type(value) == "boolean" then
    value = value and "true" or "false"
  end
  return type(value) == "string" and value or nil, type(value) == "function"
end

local function choice_of(choice)
  local has_id, has_text = choice.id ~= nil, choice.text ~= nil
  local one = { effect = choice.effect ~= nil, closed = choice.closed }
  one.id = has_id and choice.id or choice[1]
  one.text = has_text and choice.text or choice[has_id and 1 or 2]
  one.when, one.when_is_function = written(choice.when)
  one.open, one.open_is_function = written(choice.open)
  return one
end

local function give(event)
  local one = { id = event.id, at = event.at, once = event.once, text = event.text,
    enter = event.enter ~= nil, who = event.who, place = event.place, form = event.form,
    picture = event.picture, heading = event.heading, tags = event.tags, choices = {} }
  one.when, one.when_is_function = written(event.when)
  one.cites = event.text ~= nil and find(event.text, "[](cite:", 1, true) ~= nil
  for i = 1, event.choice_count or 0 do
    one.choices[i] = choice_of(event.choices[i])
  end
  host.event(one)
end

-- Answers one request: for what a debrief needs, for all events, or for a verdict on an
-- expression.
function inspect.serve(request)
  if request.debrief then
    prelude("debriefing").serve()
    return
  end
  if not request.source then
    for i = 1, #events.list do
      give(events.list[i])
    end
    return
  end
  local wrong = verdict(request.source, request.lent)
  if wrong then
    host.verdict(wrong.code, wrong.from, wrong.to, wrong.message, wrong.fix)
  end
end

return inspect
