-- Scenes: PERIOD.NAME, with #2, #3 where one returns. A scene owns its heading, its
-- picture and the ids of the questions that were asked in it.
local host = host
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local template = prelude "template"
local text = prelude "text"
local type, next, find, match = type, next, string.find, string.match
local WORDS_BYTES, ID_BYTES = host.words_bytes, host.id_bytes

local SCENE_BYTES = 2 * ID_BYTES - 8 -- #2 and so on comes behind it

local scene = {}
local returns = {} -- id -> how often it was opened

-- The month it is: month()'s date, or the scene's own where that is later or there is no
-- date.
local function follow_period(period)
  if find(period, "^[0-9][0-9][0-9][0-9]%-[0-9][0-9]$")
      and (not game.date or period > game.date) then
    game.month = period
  elseif game.date then
    game.month = game.date
  end
end

-- Opens a scene whose id is known to be good; it has no heading yet.
function scene.open(id)
  local left = game.scene
  if left and left.unnamed and next(left.asked) then
    returns[left.id] = 1
  end
  local times = (returns[id] or 0) + 1
  returns[id] = times
  local opened = {
    base = id, -- names the default stream of luck
    id = times == 1 and id or id .. "#" .. times,
    period = match(id, "^[^.]*"),
    heading = nil,
    picture = nil,
    asked = {},
  }
  game.scene = opened
  follow_period(opened.period)
  return opened
end

-- Goes back to a scene that was left for an event.
function scene.reopen(left)
  game.scene = left
  follow_period(left.period)
end

local function check_id(id)
  if type(id) ~= "string" then
    report.fail('needs an id such as "1957-10.threshing", found ' .. report.found(id))
  end
  local period, name = match(id, "^([a-z0-9_-]+)()")
  if not period or not (name > #id or find(id, "^%.[a-z0-9_-][a-z0-9_.-]*$", name)) then
    report.fail("an id must be PERIOD.NAME in small letters, digits, _ and -, such as "
      .. '"1957-10.threshing", found ' .. report.found(id))
  elseif #period > ID_BYTES or #id > SCENE_BYTES then
    report.fail("an id has at most " .. SCENE_BYTES .. " bytes, its period " .. ID_BYTES)
  end
end

-- A scene's heading with its values.
function scene.heading(heading, lent)
  if heading ~= nil then
    check.text(heading, "its heading", WORDS_BYTES)
    return template.plain(heading, lent, "its heading")
  end
end

local function open_scene(id, heading, lent)
  report.about("scene", id)
  game.must_play("no scene can be opened")
  check_id(id)
  if text.said_at() then
    report.fail("what was said at " .. text.said_at()
      .. " was not shown by any question; ask one "
      .. "before, pause { } for instance, or say it after scene(...)")
  end
  scene.open(id).heading = scene.heading(heading, lent)
end

scene.api = { scene = open_scene }
scene.open("start").unnamed = true -- before the first call; it counts once it was seen
returns.start = nil

return scene
