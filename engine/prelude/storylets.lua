-- The scheduler. A turn is chosen whole at its start: first what is owed, then, of the
-- events whose condition holds, those with the smallest -ln(u)/weight, where u is the
-- event's own draw of this turn; an event that shares who, place or form with the one
-- before it comes after those that do not. A condition is tested again before its event
-- plays. After each event the scene is the month's again. What the author forces
-- (`irongrain watch`) comes before anything else, whatever its condition.
local host = host
local calendar = prelude "calendar"
local check = prelude "check"
local choose = prelude "choose"
local condition = prelude "condition"
local debts = prelude "debts"
local game = prelude "game"
local report = prelude "report"
local scene = prelude "scene"
local tally = prelude "tally"
local text = prelude "text"
local type, fraction, ln, huge = type, host.fraction, host.ln, math.huge
local remove = table.remove

local storylets = {}
local TURN = check.shape "turn_kind"
local forced = {} -- events that play next, in their order
local turns = 0
local last -- the event that was played last
local month_scene -- what month() opened last

local function say_line(debt)
  local place = report.place(debt.at)
  report.about("owe", debt.event.id)
  text.add(debt.text, nil, "text")
  report.place(place)
end

-- Says the lines of debts whose last month has gone by without their event.
local function say_missed(month)
  local due = debts.due(month)
  for i = 1, #due do
    if due[i].to < month then
      say_line(due[i])
    end
  end
  debts.close(function(debt) return debt.to < month end)
end

-- Makes the event what errors are about, at its place; nil ends that.
local function look_at(event)
  if event then
    report.look_at(event.at, "event", event.id)
  else
    report.look_at(nil)
  end
end

-- Whether the event's condition holds; it is what is being looked at.
local function ask_when(event)
  local result = event.when == nil or condition.value(event.when, "when")
  if tally.on then
    tally.when(event, result)
  end
  return result
end

local function holds(event)
  look_at(event)
  local result = ask_when(event)
  look_at(nil)
  return result
end

-- Whether an event that is owed could play now.
local function can_play(event)
  return not (event.played and event.once) and holds(event)
end

-- The event's place in this turn's deck (smaller is earlier); nil where it is not in it.
local function key_of(event)
  look_at(event)
  if not ask_when(event) then
    return nil
  end
  local weight = event.weight
  if type(weight) ~= "number" then
    weight = check.number(condition.value(weight, "weight"), "weight")
  end
  if weight <= 0 then
    return nil
  end
  local u = fraction(event.id, turns)
  return u > 0 and -ln(u) / weight or huge
end

local function has_tag(event, tag)
  for i = 1, #(event.tags or "") do
    if event.tags[i] == tag then
      return true
    end
  end
  return false
end

-- Whether the event is one of those that this turn is about.
local function is_meant(event, kind)
  return (kind.with == nil or has_tag(event, kind.with))
    and (kind.without == nil or not has_tag(event, kind.without))
end

-- The events of the deck, in the order of their ids, each with its key.
local function deal(month, owed, kind)
  local deck, keys, count, list = {}, {}, 0, calendar.events()
  for i = 1, #list do
    local event = list[i]
    local key = is_meant(event, kind) and not (event.played and event.once)
      and not owed[event] and not debts.keep_back(event, month) and key_of(event)
    if key then
      count = count + 1
      deck[count], keys[count] = event, key
    end
  end
  look_at(nil)
  return deck, keys
end

local function shares(event, other)
  return other ~= nil and (event.who ~= nil and event.who == other.who
    or event.place ~= nil and event.place == other.place
    or event.form ~= nil and event.form == other.form)
end

-- Takes the best event out of the deck: one that shares nothing with `before`, then the
-- smallest key, then the first id (the deck's order).
local function take(deck, keys, before)
  local best, best_shares
  for i = 1, #deck do
    local event = deck[i]
    if event then
      local sharing = shares(event, before)
      if not best or (best_shares and not sharing)
          or (best_shares == sharing and keys[i] < keys[best]) then
        best, best_shares = i, sharing
      end
    end
  end
  local event = best and deck[best]
  if best then
    deck[best] = false
  end
  return event
end

-- What this turn will try to play: the debts that are due, then up to `most` events. What
-- a debt cannot play now (only its line is said) keeps nobody back.
local function plan(month, most, kind)
  local due, owed, chosen = debts.due(month), {}, {}
  local before = last
  for i = 1, #due do
    local event = due[i].event
    if not owed[event] and can_play(event) then
      before = event
    end
    owed[event] = true
  end
  local deck, keys = {}, {}
  if most > 0 then
    deck, keys = deal(month, owed, kind)
  end
  for i = 1, most < #deck and most or #deck do
    chosen[i] = take(deck, keys, before)
    before = chosen[i]
  end
  return due, chosen
end

local function tell(event)
  look_at(event)
  game.scene.heading = scene.heading(event.heading)
  game.scene.picture = event.picture
  if event.documents and game.documents then
    text.add(event.documents, nil, "documents")
  elseif event.text then
    text.add(event.text, nil, "text")
  end
  if event.enter then
    report.place(nil)
    event.enter()
  end
  if event.choices then
    report.place(event.at)
    choose.ask("choice", nil, event.choices, event.choice_count)
  end
  report.place(nil)
end

-- Where an event leads back to: the month's own scene, which month() opened, whatever
-- was opened since; where the date comes from a scene alone, that scene.
local function home_of(month)
  if month_scene and month_scene.period == month then
    return month_scene
  end
  return game.scene
end

local function play(event, month)
  local home = home_of(month)
  event.played, last, game.event = true, event, event
  debts.close(function(debt) return debt.event == event and debt.from <= month end)
  scene.open(month .. "." .. event.id)
  if tally.on then
    tally.met(event)
    tell(event)
    tally.left()
  else
    tell(event)
  end
  game.event = nil
  scene.reopen(home)
end

-- Plays what the author forced; returns how many events that were.
local function play_forced(month)
  local played = 0
  while forced[1] do
    play(remove(forced, 1), month)
    played = played + 1
  end
  return played
end

-- Plays what is owed, or says its line; returns how many events were played.
local function play_due(due, month)
  local played, told = 0, {}
  for i = 1, #due do
    local event = due[i].event
    if not told[event] and can_play(event) then
      told[event] = true
      play(event, month)
      played = played + 1 + play_forced(month)
    elseif not told[event] then
      say_line(due[i])
    end
  end
  debts.close(function(debt) return debt.to <= month end)
  return played
end

local function must_be_outside(what)
  if game.event then
    report.fail(what .. " inside the event " .. report.quoted(game.event.id))
  end
end

-- How many events, and of which kind: a number, or { most=, with=, without= }.
local function read_turn(spec)
  local kind = type(spec) == "table" and spec or { most = spec }
  check.fields(kind, TURN)
  if kind.with ~= nil then
    check.id(kind.with, "with")
  end
  if kind.without ~= nil then
    check.id(kind.without, "without")
  end
  local most = kind.most == nil and 1 or kind.most
  return check.whole(most, "how many events", 0, 1000), kind
end

local function turn(spec)
  report.about("turn")
  game.must_play("no turn can be played")
  must_be_outside("no turn can be played")
  local most, kind = read_turn(spec)
  local month = game.month
  if not month then
    report.fail('there is no date yet; call month "1958-09" first')
  end
  turns = turns + 1
  say_missed(month)
  local played = play_forced(month)
  local due, chosen = plan(month, most, kind)
  played = played + play_due(due, month)
  for i = 1, #chosen do
    if holds(chosen[i]) then
      play(chosen[i], month)
      played = played + 1 + play_forced(month)
    end
  end
  return played
end

local function month(date, heading)
  report.about("month")
  game.must_play("no date can be set")
  must_be_outside("no date can be set")
  check.month(date, "the date")
  if game.date and date < game.date then
    report.fail("the date never goes back: it is " .. game.date .. ", found " .. date)
  elseif game.first_month and (date < game.first_month or date > game.last_month) then
    report.fail("the scenario's months are " .. game.first_month .. " to "
      .. game.last_month .. ", found " .. date)
  end
  game.date = date
  month_scene = scene.open(date .. ".month")
  month_scene.heading = scene.heading(heading)
  say_missed(date)
end

-- Lets the event play as soon as the one that is playing ends, or the next turn begins.
function storylets.force(event)
  forced[#forced + 1] = event
end

function storylets.is_forced(event)
  for i = 1, #forced do
    if forced[i] == event then
      return true
    end
  end
  return false
end

storylets.api = { month = month, turn = turn }

return storylets
