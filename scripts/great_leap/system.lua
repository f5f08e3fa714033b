-- What of the system can be changed under one and the same game, to set the two runs side
-- by side: a part of the model switched off, the pressure, the levy. In the words of
-- `irongrain simulate great_leap --set`.
local reading = require "simulate.reading"
local rules = require "model.rules"
local switches = require "model.switches"

-- One pair into `system`; returns what is wrong with it, or nil.
local function read(system, name, text)
  if name == "off" then return reading.off(system.off, text) end
  local range = reading.ranges[name]
  if not range then
    return "there is no rule \"" .. name .. "\"; there are levy, off, pressure"
  end
  local wrong
  system[name], wrong = reading.number(name, text, range)
  return wrong
end

return function(set)
  local system = { off = {}, pressure = 1, levy = 1 }
  for _, pair in ipairs(set) do
    local wrong = read(system, pair[1], pair[2])
    if wrong then return nil, wrong end
  end
  return {
    on = switches.game(system.off),
    rules = rules.changed({}, system.pressure, system.levy),
  }
end
