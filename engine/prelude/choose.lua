-- choose: one of several acts. A choice is { "keep", "Leave ten carts" } or { id=, text=
-- }, with `when` (false: it is not there), `open` (false: it is shown, but closed),
-- `closed` (the reason; alone: always closed) and `effect`, called with the answer.
local host = host
local ask = prelude "ask"
local check = prelude "check"
local condition = prelude "condition"
local report = prelude "report"
local tally = prelude "tally"
local template = prelude "template"
local text = prelude "text"
local type = type
local WORDS_BYTES, MOST = host.words_bytes, host.choices

local choose = {}
local QUESTION = check.shape "question"
local LIST = check.shape "list"
local CHOICE = check.shape "choice"

-- Checks a choice's shape; returns its id and its text.
local function read_choice(choice, kind, question_id, index)
  report.about(kind, question_id, "choice", index)
  local items = check.fields(choice, CHOICE)
  local id, words = check.id_and_text(choice, items)
  check.id(id, "id")
  report.about(kind, question_id, "choice", id)
  check.text(words, "text", WORDS_BYTES)
  if choice.closed ~= nil then
    check.text(choice.closed, "closed", WORDS_BYTES)
  elseif choice.open ~= nil then
    report.fail("has `open` but no reason for when it is closed; add closed = \"...\"")
  end
  if choice.effect ~= nil then
    check.kind(choice.effect, "function", "effect")
  end
  if choice.tag ~= nil then
    check.id(choice.tag, "tag")
  end
  if choice.aside ~= nil then
    check.kind(choice.aside, "boolean", "aside")
  end
  return id, words
end

local function list_of(spec, kind, id)
  report.about(kind, id)
  local items = check.fields(spec, QUESTION)
  if spec.choices == nil then
    return spec, items
  elseif items > 0 then
    report.fail("has `choices` and choices without a name; put them all in one place")
  end
  return spec.choices, check.fields(spec.choices, LIST)
end

local function check_count(count)
  if count == 0 then
    report.fail("has no choices; add { \"id\", \"Text\" }")
  elseif count > MOST then
    report.fail("has " .. count .. " choices; at most " .. MOST .. " fit a page")
  end
end

local function note_id(seen, id)
  if seen[id] then
    report.fail("is there twice; two choices cannot share an id")
  end
  seen[id] = true
end

-- Whether a condition of a choice holds.
local function holds(choice, field, question_id, choice_id, lent)
  local held = condition.holds(choice[field], field, lent)
  if tally.on then
    tally.choice(question_id, choice_id, choice[field], held, lent)
  end
  return held
end

-- Whether the choice can be taken now: nil, or why not.
local function closed_reason(choice, question_id, choice_id, lent)
  if choice.closed == nil or choice.open ~= nil
      and holds(choice, "open", question_id, choice_id, lent) then
    return nil
  end
  return template.plain(choice.closed, lent, "closed")
end

local function why_none(list, kind, id, lent)
  local reasons = ""
  for i = 1, #list do
    local choice = list[i]
    local name = choice.id or choice[1]
    report.about(kind, id, "choice", name)
    local field = choice.when ~= nil and not condition.holds(choice.when, "when", lent)
      and "when"
      or "open"
    local why = choice[field] ~= nil and condition.explain(choice[field], field, lent)
      or "always closed"
    reasons = reasons .. (i > 1 and "; " or "") .. name .. ": " .. why
  end
  report.about(kind, id)
  report.fail("no choice is open (" .. reasons .. "); leave one that can always be taken")
end

-- The question of the choices that are there now, and the effect of each.
local function build(list, count, id, lent)
  local choices, effects, seen, open = {}, nil, {}, false
  for i = 1, count do
    local choice = list[i]
    local choice_id, words = read_choice(choice, "choose", id, i)
    note_id(seen, choice_id)
    if choice.when == nil or holds(choice, "when", id, choice_id, lent) then
      local closed = closed_reason(choice, id, choice_id, lent)
      open = open or not closed
      choices[#choices + 1] = { id = choice_id, text = template.plain(words, lent,
        "text"),
        closed = closed, tag = choice.tag, aside = choice.aside }
      if choice.effect then
        effects = effects or {}
        effects[choice_id] = choice.effect
      end
    end
  end
  if not open then
    why_none(list, "choose", id, lent)
  end
  return choices, effects
end

-- Asks for one of `count` choices of `list`; runs the effect of the one that is taken.
function choose.ask(id, words, list, count, lent)
  ask.begin("choose", id)
  check_count(count)
  local choices, effects = build(list, count, id, lent)
  report.about("choose", id)
  local question = { kind = "choose", id = id, choices = choices,
    text = text.question(words, lent) }
  local answer = ask.put(question)
  local effect = effects and effects[answer]
  if effect then
    local place = report.place(nil)
    effect(answer)
    report.place(place)
  end
  return answer
end

-- Checks choices to which nothing will be lent, while loading: shape, expressions, texts.
function choose.check(list, kind, id)
  report.about(kind, id, "choices")
  local count, seen = check.fields(list, LIST), {}
  check_count(count)
  for i = 1, count do
    local choice = list[i]
    local choice_id, words = read_choice(choice, kind, id, i)
    note_id(seen, choice_id)
    if choice.when ~= nil then
      condition.check(choice.when, "when")
    end
    if choice.open ~= nil then
      condition.check(choice.open, "open")
    end
    template.check(words, "text")
    template.check(choice.closed or "", "closed")
  end
  return count
end

local function api(spec, lent)
  report.about("choose")
  local id = type(spec) == "table" and spec.id or nil
  local list, count = list_of(spec, "choose", id)
  return choose.ask(id, spec.text, list, count, lent)
end

choose.api = { choose = api }

return choose
