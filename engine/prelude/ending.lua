-- ending: the last page. It never returns.
local host = host
local ask = prelude "ask"
local check = prelude "check"
local game = prelude "game"
local report = prelude "report"
local template = prelude "template"
local text = prelude "text"
local type = type
local WORDS_BYTES = host.words_bytes

local SHAPE = check.shape "last_page"

local function ending(spec, lent)
  report.about("ending", type(spec) == "table" and spec.id or nil)
  check.fields(spec, SHAPE)
  game.must_play("the game cannot end")
  check.id(spec.id, "id")
  check.text(spec.title, "title", WORDS_BYTES)
  if spec.text ~= nil then
    text.add(spec.text, lent, "text")
  end
  ask.put { kind = "end", id = spec.id, title = template.plain(spec.title, lent,
    "title") }
  report.fail("the game has ended; nothing can follow")
end

return { api = { ending = ending } }
