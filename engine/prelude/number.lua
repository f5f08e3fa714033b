-- number: a figure from min to max by step, with marks that it can be held against.
local host = host
local ask = prelude "ask"
local check = prelude "check"
local report = prelude "report"
local template = prelude "template"
local text = prelude "text"
local type = type
local WORDS_BYTES, MOST = host.words_bytes, host.marks

local SHAPE = check.shape "figure"
local MARK = check.shape "mark"
local LIST = check.shape "list"

local function read_mark(mark, id, index, lent)
  report.about("number", id, "mark", index)
  local items = check.fields(mark, MARK)
  local value, words = mark.value, mark.text
  if items > (value == nil and 1 or 0) + (words == nil and 1 or 0) then
    report.fail('takes a value and a text, each once: { 173, "weighed" }')
  end
  if words == nil then
    words = mark[value == nil and 2 or 1]
  end
  value = value == nil and mark[1] or value
  check.millionths(value, "its value")
  check.text(words, "its text", WORDS_BYTES)
  return { value = value, text = template.plain(words, lent, "its text") }
end

local function read_marks(marks, id, lent)
  report.about("number", id, "marks")
  local count = check.fields(marks, LIST)
  if count > MOST then
    report.fail(count .. " of them; at most " .. MOST .. " fit a page")
  end
  local list = {}
  for i = 1, count do
    list[i] = read_mark(marks[i], id, i, lent)
  end
  return count > 0 and list or nil
end

local function check_range(spec, step)
  check.millionths(spec.min, "min")
  check.millionths(spec.max, "max")
  if check.millionths(step, "step") <= 0 then
    report.fail("step must be above 0, found " .. report.found(step)
      .. "; left out it is 1")
  elseif spec.min > spec.max then
    report.fail("min must not be above max, found min " .. host.number(spec.min)
      .. " and max " .. host.number(spec.max) .. "; exchange them?")
  end
end

local function number(spec, lent)
  report.about("number", type(spec) == "table" and spec.id or nil)
  check.fields(spec, SHAPE)
  local id, step = spec.id, spec.step == nil and 1 or spec.step
  ask.begin("number", id)
  check_range(spec, step)
  local unit = spec.unit and check.text(spec.unit, "unit", WORDS_BYTES)
  local words = text.question(spec.text, lent)
  return ask.put { kind = "number", id = id, text = words, min = spec.min, max = spec.max,
    step = step, unit = unit and template.plain(unit, lent, "unit"),
    marks = spec.marks and read_marks(spec.marks, id, lent) }
end

return { api = { number = number } }
