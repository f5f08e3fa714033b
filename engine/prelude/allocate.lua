-- allocate: a total shared among tasks, in steps; what is not given stays idle.
local host = host
local ask = prelude "ask"
local check = prelude "check"
local report = prelude "report"
local template = prelude "template"
local text = prelude "text"
local type = type
local WORDS_BYTES, MOST = host.words_bytes, host.tasks

local SHAPE = check.shape "share"
local TASK = check.shape "task"
local LIST = check.shape "list"

-- A figure that must be a multiple of the step, in millionths.
local function on_grid(value, field, step, step_millionths)
  local millionths = check.millionths(value, field)
  if millionths < 0 then
    report.fail(field .. " must not be below 0, found " .. report.found(value))
  elseif millionths % step_millionths ~= 0 then
    local below = millionths - millionths % step_millionths
    report.fail(field .. " must be a multiple of step " .. host.number(step) .. ", found "
      .. report.found(value) .. "; " .. host.number(below / 1000000) .. " or "
      .. host.number((below + step_millionths) / 1000000) .. "?")
  end
  return millionths
end

local function read_words(task, id, index, lent)
  report.about("allocate", id, "task", index)
  if type(task) == "table" and task.when ~= nil then
    report.fail('there is no field "when"; a task is always there: build the list in '
      .. "Lua, or set max = 0")
  end
  local items = check.fields(task, TASK)
  local task_id, words = check.id_and_text(task, items)
  check.id(task_id, "id")
  report.about("allocate", id, "task", task_id)
  check.text(words, "text", WORDS_BYTES)
  return task_id, template.plain(words, lent, "text")
end

-- The share that stands, in millionths; the min where none is given.
local function read_now(task, least, most, step, grid)
  if task.now == nil then
    return least
  end
  local now = on_grid(task.now, "now", step, grid)
  if now < least or now > most then
    report.fail("now must be from min to max, found " .. report.found(task.now))
  end
  return now
end

-- One task as it is asked; in millionths its min, and what a list begins it with.
local function read_task(task, id, index, lent, total, step)
  local task_id, words = read_words(task, id, index, lent)
  local min, max = task.min, task.max
  min = min == nil and 0 or min
  max = max == nil and total or max
  local grid = check.millionths(step, "step")
  local least, most = on_grid(min, "min", step, grid), on_grid(max, "max", step, grid)
  if least > most then
    report.fail("min must not be above max, found min " .. host.number(min) .. " and max "
      .. host.number(max) .. "; exchange them?")
  end
  if task.need ~= nil and check.millionths(task.need, "need") < 0 then
    report.fail("need must not be below 0, found " .. report.found(task.need))
  end
  return { id = task_id, text = words, min = min, max = max, need = task.need,
    now = task.now }, least, read_now(task, least, most, step, grid)
end

local function read_tasks(list, count, id, lent, total, step)
  local tasks, seen, needed, standing = {}, {}, 0, 0
  for i = 1, count do
    local task, least, now = read_task(list[i], id, i, lent, total, step)
    if seen[task.id] then
      report.fail("is there twice; two tasks cannot share an id")
    end
    seen[task.id], tasks[i], needed = true, task, needed + least
    standing = standing + now
  end
  report.about("allocate", id)
  if needed > check.millionths(total, "total") then
    report.fail("the tasks' mins come to " .. host.number(needed / 1000000)
      .. ", more than the total " .. host.number(total) .. "; lower one of them")
  elseif standing > check.millionths(total, "total") then
    report.fail("the tasks' shares now come to " .. host.number(standing / 1000000)
      .. ", more than the total " .. host.number(total) .. "; lower one of them")
  end
  return tasks
end

local function list_of(spec)
  local items = check.fields(spec, SHAPE)
  local list, count = spec, items
  if spec.tasks ~= nil then
    if items > 0 then
      report.fail("has `tasks` and tasks without a name; put them all in one place")
    end
    list, count = spec.tasks, check.fields(spec.tasks, LIST)
  end
  if count == 0 then
    report.fail("has no tasks; add tasks = { { \"id\", \"Text\" } }")
  elseif count > MOST then
    report.fail("has " .. count .. " tasks; at most " .. MOST .. " fit a page")
  end
  return list, count
end

local function allocate(spec, lent)
  report.about("allocate", type(spec) == "table" and spec.id or nil)
  local list, count = list_of(spec)
  local id, total, step = spec.id, spec.total, spec.step == nil and 1 or spec.step
  ask.begin("allocate", id)
  local grid = check.millionths(step, "step")
  if grid <= 0 then
    report.fail("step must be above 0, found " .. report.found(step)
      .. "; left out it is 1")
  end
  on_grid(total, "total", step, grid)
  local unit = spec.unit and check.text(spec.unit, "unit", WORDS_BYTES)
  local words = text.question(spec.text, lent)
  return ask.put { kind = "allocate", id = id, text = words, total = total, step = step,
    unit = unit and template.plain(unit, lent, "unit"),
    tasks = read_tasks(list, count, id, lent, total, step) }
end

return { api = { allocate = allocate } }
