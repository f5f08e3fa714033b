-- A question for a class to argue: { "cause", "Why ...?" }, a concept of the historian's
-- and the question itself.
local host = host
local calls = prelude "calls"
local check = prelude "check"
local report = prelude "report"

local points = {}
local SHAPE = check.shape "talking_point"
local CONCEPTS = calls.words.concept

local function is_concept(word)
  for i = 1, #CONCEPTS do
    if CONCEPTS[i] == word then
      return true
    end
  end
end

-- Checks one; `kind` and `id` say whose it is.
function points.read(point, kind, id)
  report.about(kind, id, "discuss")
  if check.fields(point, SHAPE) ~= 2 then
    report.fail('needs a concept and a question: { "cause", "Why ...?" }')
  elseif not is_concept(point[1]) then
    report.fail("its concept is one of cause, change, perspective and significance; "
      .. "found " .. report.found(point[1]) .. report.instead(point[1], CONCEPTS))
  end
  check.text(point[2], "the question", host.words_bytes)
  report.about(kind, id)
  return { concept = point[1], question = point[2] }
end

return points
