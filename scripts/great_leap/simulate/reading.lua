-- How a setting is read from NAME=VALUE: what `irongrain simulate` takes (settings.lua)
-- and what a game under a changed rule does (system.lua), in the same words and ranges.
local switches = require "model.switches"

local floor = math.floor

local reading = {
  -- What the pressure of every month and the quota of every year are multiplied by.
  ranges = { pressure = { 0, 2 }, levy = { 0, 3 } },
}

function reading.names_of(list)
  local text = ""
  for i, name in ipairs(list) do text = text .. (i > 1 and ", " or "") .. name end
  return text
end

function reading.is_one_of(list, name)
  for _, each in ipairs(list) do
    if each == name then return true end
  end
  return false
end

-- A number within a range, or nil and what is wrong.
function reading.number(name, text, range)
  local value = tonumber(text)
  if not value or value ~= value then
    return nil, name .. " takes a number, found \"" .. text .. "\""
  end
  if value < range[1] or value > range[2] then
    return nil, name .. " goes from " .. range[1] .. " to " .. range[2] .. ", found "
      .. text
  end
  if range.whole and value ~= floor(value) then
    return nil, name .. " takes a whole number, found " .. text
  end
  return range.whole and floor(value) or value
end

-- Where `mark` stands in `text` from `from` on, or nil: patterns are not to be had here.
function reading.find(text, mark, from)
  for i = from or 1, #text - #mark + 1 do
    if text:sub(i, i + #mark - 1) == mark then return i end
  end
end

function reading.split(text, mark)
  local list, from = {}, 1
  while true do
    local at = reading.find(text, mark, from)
    list[#list + 1] = text:sub(from, at and at - 1 or #text)
    if not at then return list end
    from = at + #mark
  end
end

-- Puts the switches that `text` names into `off`; returns what is wrong, or nil.
function reading.off(off, text)
  for _, name in ipairs(reading.split(text, ",")) do
    if not reading.is_one_of(switches.names, name)
        and not reading.is_one_of(switches.own, name) then
      return "there is no switch \"" .. name .. "\"; there are "
        .. reading.names_of(switches.names) .. ", " .. reading.names_of(switches.own)
    end
    off[name] = true
  end
end

return reading
