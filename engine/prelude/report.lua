-- How the prelude tells an author what is wrong: what it is just looking at (kind and id
-- of the question, and the part of it), what was found, what was expected, one thing to
-- try. The place is the author's own line, or the line of the event whose data is being
-- played.
local host = host
local type, sub, match, concat = type, string.sub, string.match, table.concat
local host_fail, host_fail_at, host_nearest = host.fail, host.fail_at, host.nearest
local host_number, host_is_text = host.number, host.is_text

local report = {}
local kind, id, part, part_id
local place
local fault, nearest -- what is wrong with an expression, and what may have been meant

-- What the next errors are about: "choose", "sell", "choice", "keep".
function report.about(new_kind, new_id, new_part, new_part_id)
  kind, id, part, part_id = new_kind, new_id, new_part, new_part_id
end

-- The four words of about(), to be given back to it after the author's code has run.
function report.subject()
  return kind, id, part, part_id
end

-- Sets the place of the next errors ("events/x.lua:12"; nil: the author's running line)
-- and returns the one before.
function report.place(at)
  local before = place
  place = at
  return before
end

-- Both at once: what is asked of every event of every turn has no time for two calls.
function report.look_at(at, new_kind, new_id)
  place, kind, id, part, part_id = at, new_kind, new_id, nil, nil
end

-- Notes, just before an error, what is wrong with an expression ("syntax",
-- "unknown_name") and which of its bytes: for who asks about the expression alone.
function report.spot(code, from, to)
  fault = { code = code, from = from, to = to }
  nearest = nil
end

-- What spot() noted last, with the nearest name where the error told one; or nil.
function report.fault()
  local last = fault
  if last then
    last.near = nearest
  end
  fault, nearest = nil, nil
  return last
end

local function quoted(text)
  if #text > 40 then
    text = sub(text, 1, 40) .. "..."
  end
  return '"' .. text .. '"'
end
report.quoted = quoted

local function named(word, name)
  if word == nil then
    return ""
  elseif type(name) == "string" and host_is_text(name) then
    return word .. " " .. quoted(name)
  elseif type(name) == "number" then
    return word .. " " .. host_number(name)
  end
  return word
end

-- Stops the scenario with an author's error.
function report.fail(message)
  local first, second = named(kind, id), named(part, part_id)
  local text = first
  if second ~= "" then
    text = text .. (text == "" and "" or ", ") .. second
  end
  text = text == "" and message or text .. ": " .. message
  if place then
    host_fail_at(place, text)
  end
  host_fail(text)
end

local function found_number(value)
  if value ~= value then
    return "nan (0 was divided by 0)"
  elseif value - value ~= 0 then
    return (value > 0 and "infinity" or "minus infinity") .. " (divided by 0?)"
  end
  return "the number " .. host_number(value)
end

-- A value in words: what was found where something else belongs.
function report.found(value)
  local sort = type(value)
  if sort == "nil" then
    return "nothing"
  elseif sort == "string" then
    return host_is_text(value) and "the text " .. quoted(value)
      or "bytes that are no UTF-8 text"
  elseif sort == "number" then
    return found_number(value)
  elseif sort == "boolean" then
    return value and "true" or "false"
  end
  return "a " .. sort
end

-- "; did you mean "x"?", or what there is, for a name that is not in `list` (sorted).
function report.instead(name, list)
  local near = type(name) == "string" and host_nearest(name, list)
  if near then
    nearest = near
    return '; did you mean "' .. near .. '"?'
  elseif #list == 0 then
    return "; there are none"
  elseif #list > 12 then
    return "; there are " .. concat(list, ", ", 1, 12) .. ", ..."
  end
  return (#list == 1 and "; there is " or "; there are ") .. concat(list, ", ")
end

-- The same for a name that the manifest's `group` lacks: where nothing is near, how to
-- declare it.
function report.undeclared(group, name, list)
  local near = report.instead(name, list)
  if type(name) ~= "string" or sub(near, 1, 9) == "; did you" then
    return near
  end
  local entry = name .. " = ..."
  if group == "options" then
    entry = '{ id = "' .. name .. '", ... }'
  end
  return near .. "; declare it there: " .. match(group, "[^.]*$") .. " = { " .. entry
    .. " }"
end

-- What belongs into an expression instead of a sign that does not.
local SIGNS = {
  ["="] = "equality is ==", ["!"] = "not equal is ~=", ["&"] = "write and",
  ["|"] = "write or", ["^"] = "multiply instead",
  ["["] = "a field is written with a dot: answer.sell",
}

-- A sign at which an expression should have ended, and what was perhaps meant.
function report.before(sign)
  return quoted(sign) .. (SIGNS[sign] and "; " .. SIGNS[sign] or "")
end

return report
