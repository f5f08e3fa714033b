-- rules = function(set) ... end of the manifest: a game under a changed rule of the
-- system. It gets what was set as a list of { name, value } and returns what start is
-- then called with, or nil and what is wrong. An ordinary game never calls it.
local host = host
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local type = type

local rules = {}
local given -- the manifest's function

-- Reads the manifest's function, nil where it has none.
function rules.declare(value)
  report.about("scenario")
  if value ~= nil and type(value) ~= "function" then
    report.fail("rules must be a function: rules = function(set) ... end; found "
      .. report.found(value))
  end
  given = value
end

-- What the scenario makes of what was set. Where it takes none of it, the game does not
-- begin.
function rules.read(set)
  if not given then
    host.decline(game.manifest.id .. " has no rule that can be changed: its scenario.lua "
      .. "gives no `rules`")
  end
  report.about(nil)
  report.place(nil)
  local changed, refusal = given(set)
  report.about("rules")
  report.place(host.defined(given) or game.manifest.at)
  if changed == nil and refusal ~= nil then
    host.decline(check.text(refusal, "what is wrong", host.words_bytes))
  elseif type(changed) ~= "table" then
    report.fail("must return a table for start, or nil and what is wrong; found "
      .. report.found(changed))
  end
  report.about(nil)
  report.place(nil)
  return changed
end

return rules
