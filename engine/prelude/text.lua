-- What is said: paragraphs of Markdown that wait for the next question, which shows them
-- all. Also the heading, the picture, and the sources that a paragraph cites.
local host = host
local game = prelude "game"
local report = prelude "report"
local check = prelude "check"
local template = prelude "template"
local type, concat, find = type, table.concat, string.find
local host_number, where, dedent, is_text = host.number, host.where, host.dedent,
  host.is_text
local TEXT_BYTES, WORDS_BYTES, ID_BYTES = host.text_bytes, host.words_bytes, host.id_bytes

local told = host.count -- of who tests, or nil

local text = {}
local paragraphs, count, bytes = {}, 0, 0
local said_at -- where the author said the first of what waits, outside of any event

local function add(words)
  bytes = bytes + #words + 2
  if bytes > TEXT_BYTES then
    report.fail("the text that waits for a question has more than " .. TEXT_BYTES
      .. " bytes; ask something in between, pause { } for one")
  end
  count = count + 1
  paragraphs[count] = words
end

-- Markdown of an author with its values put in.
function text.markdown(words, lent, field)
  if type(words) ~= "string" then
    report.fail(field .. " must be a text, found " .. report.found(words)
      .. (words == nil and "; is the name of a field misspelt?" or ""))
  elseif not is_text(words) then
    report.fail(field .. " must be UTF-8 text without NUL, found other bytes; "
      .. "save the file as UTF-8")
  end
  return template.markdown(dedent(words), lent, field)
end

-- A question's own words, or nil where it has none.
function text.question(words, lent)
  if words ~= nil then
    words = text.markdown(words, lent, "text")
  end
  return words ~= "" and words or nil
end

-- Adds a paragraph that is an event's or an ending's: nobody's `say`.
function text.add(words, lent, field)
  words = text.markdown(words, lent, field)
  if words ~= "" then
    add(words)
    if told then
      told.said(words)
    end
  end
end

-- All that waits as one text; nothing waits then.
function text.take()
  local all = concat(paragraphs, "\n\n", 1, count)
  for i = 1, count do
    paragraphs[i] = nil
  end
  count, bytes, said_at = 0, 0, nil
  return all
end

-- Where the author said what still waits, or nil.
function text.said_at()
  return said_at
end

local function say(words, lent)
  report.about("say")
  game.must_play("nothing can be said")
  if type(words) == "number" then
    words = host_number(words)
  end
  text.add(words, lent, "its text")
  if not game.event and count > 0 and not said_at then
    said_at = where() or "?"
  end
end

local function heading(words, lent)
  report.about("heading")
  game.must_play("no heading can be set")
  check.text(words, "its text", WORDS_BYTES)
  game.scene.heading = template.plain(words, lent, "its text")
end

-- Checks the name of a picture, and that pictures.lua, where there is one, describes it.
function text.picture_name(name, field)
  check.text(name, field, ID_BYTES)
  if not find(name, "^[a-z0-9][a-z0-9_-]*$") then
    report.fail(field
      .. " must be a picture's name: small letters, digits, _ and -, found "
      .. report.found(name))
  elseif game.pictures and not game.pictures[name] then
    report.fail(field .. ": there is no picture " .. report.quoted(name)
      .. " in pictures.lua" .. report.instead(name, host.keys(game.pictures)))
  end
  return name
end

local function picture(name)
  report.about("picture")
  game.must_play("no picture can be shown")
  game.scene.picture = text.picture_name(name, "its name")
end

local function cite(id)
  report.about("cite")
  game.must_play("nothing can be cited")
  check.text(id, "the source's id", ID_BYTES)
  if not find(id, "^[A-Za-z0-9][A-Za-z0-9_.-]*$") then
    report.fail("the source's id must be letters, digits, _ . and -, found "
      .. report.found(id))
  elseif game.sources and not game.sources[id] then
    report.fail("there is no source " .. report.quoted(id) .. " in sources.lua"
      .. report.instead(id, host.keys(game.sources)))
  elseif count == 0 then
    report.fail("there is no paragraph to add " .. report.quoted(id)
      .. " to since the last answer; say something first")
  end
  local paragraph = paragraphs[count] .. " [](cite:" .. id .. ")"
  bytes, count = bytes - #paragraphs[count] - 2, count - 1
  add(paragraph)
end

text.api = { say = say, heading = heading, picture = picture, cite = cite }

return text
