-- owe { event=, from=, to=, text= }: a promise that an event comes between two months, or
-- its line.
local check = prelude "check"
local events = prelude "events"
local game = prelude "game"
local report = prelude "report"
local template = prelude "template"
local host = host
local sort = prelude "sort"
local remove, where, type = table.remove, host.where, type

local debts = {}
local SHAPE = check.shape "promise"
local open = {} -- in the order of `to`, then of the event's id

local function before(a, b)
  if a.to ~= b.to then
    return a.to < b.to
  elseif a.event.id ~= b.event.id then
    return a.event.id < b.event.id
  end
  return a.rank < b.rank
end

local rank = 0

local function owe(spec)
  report.about("owe", type(spec) == "table" and spec.event or nil)
  check.fields(spec, SHAPE)
  game.must_play("nothing can be owed")
  check.id(spec.event, "event")
  local event = events.by_id[spec.event]
  if not event then
    report.fail("there is no such event" .. report.instead(spec.event, events.ids))
  end
  local from = check.month(spec.from == nil and game.month or spec.from, "from")
  local to = check.month(spec.to, "to")
  if from > to then
    report.fail("from must not be after to, found " .. from .. " and " .. to)
  elseif game.month and to < game.month then
    report.fail("to is " .. to .. ", but it is " .. game.month .. " already")
  end
  check.text(spec.text, "text", host.text_bytes)
  template.check(spec.text, "text")
  rank = rank + 1
  open[#open + 1] = { event = event, from = from, to = to, text = spec.text, at = where(),
    rank = rank }
  sort(open, before)
end

-- The debts that are due by `month`: their `to` is that month or before it. They stay
-- open.
function debts.due(month)
  local due = {}
  for i = 1, #open do
    if open[i].to > month then
      break
    end
    due[i] = open[i]
  end
  return due
end

-- Whether a debt keeps the event back until a later month.
function debts.keep_back(event, month)
  local kept = false
  for i = 1, #open do
    if open[i].event == event then
      if open[i].from <= month then
        return false
      end
      kept = true
    end
  end
  return kept
end

-- Closes the debts that `is_paid(debt)` is true for.
function debts.close(is_paid)
  for i = #open, 1, -1 do
    if is_paid(open[i]) then
      remove(open, i)
    end
  end
end

debts.api = { owe = owe }

return debts
