-- The life of a scenario in its one coroutine: build what it can name, load its files,
-- hand the manifest over, and, when a game begins, run its start. Every question asked in
-- start yields from here; nothing else ever runs. Where the model is to run without its
-- story (simulate.lua), no game begins; before either, it may be inspected (inspect.lua).
local host, library, next = host, library, next
local ask = prelude "ask"
local beside = prelude "beside"
local calls = prelude "calls"
local environment = prelude "environment"
local events = prelude "events"
local game = prelude "game"
local names = prelude "names"
local package = prelude "package"
local pause = prelude "pause"
local policies = prelude "policies"
local reference = prelude "reference"
local report = prelude "report"
local rules = prelude "rules"
local scenario = prelude "scenario"
local shelf = prelude "shelf"
local simulate = prelude "simulate"
local text = prelude "text"

local function load_reference(path, kind)
  if not host.exists(path) then
    return {}, nil
  end
  return reference.read(package.run(path), path, kind)
end

local function load_manifest()
  local returned = package.run("scenario.lua")
  if not game.manifest or returned ~= scenario.given then
    report.place("scenario.lua:1")
    report.about(nil)
    report.fail("scenario.lua must end with: return scenario { ... }")
  end
  return game.manifest
end

local function load_cast()
  if host.exists("cast.lua") then
    local cast = package.run("cast.lua")
    report.place("cast.lua:1")
    scenario.read_people(cast)
    report.place(nil)
  end
end

local function load_events()
  local paths = host.files("events")
  for i = 1, #paths do
    package.run(paths[i])
  end
  events.finish()
end

-- The content note as the title page shows it, where no option has been chosen yet.
local function note_of(manifest)
  if not manifest.content_note then
    return nil
  end
  report.place(manifest.at)
  report.about("content_note")
  local note = text.markdown(manifest.content_note, nil, "it")
  report.place(nil)
  return note
end

local function load_all()
  local manifest = load_manifest()
  manifest.glossary = load_reference("glossary.lua", "glossary")
  manifest.sources, game.sources = load_reference("sources.lua", "sources")
  reference.check_sources(manifest.glossary, "glossary.lua", "glossary")
  manifest.pictures, game.pictures = load_reference("pictures.lua", "pictures")
  scenario.check_picture()
  load_cast()
  scenario.check_note()
  shelf.finish()
  beside.read(scenario.given)
  load_events()
  names.finish()
  manifest.note = note_of(manifest)
  return manifest
end

-- Returns the rules that were changed, nil in an ordinary game.
local function begin(chosen)
  for id, value in next, chosen.options do
    game.options[id] = value
  end
  local changed = chosen.rules and rules.read(chosen.rules)
  game.started = true
  return changed
end

-- The first page has the title's picture.
local function show_content_note(note)
  if note then
    report.place(game.manifest.at)
    report.about("content_note")
    game.scene.picture = game.manifest.picture
    text.add(note, nil, "it")
    pause.stop("pause", "content_note")
    game.scene.picture = nil
    report.place(nil)
  end
end

return function()
  package.environment = environment(library, calls.modules)
  local manifest = load_all()
  host.decide_by(function(name)
    if name == "" then
      return policies.state()
    end
    return policies.answer(name, ask.page())
  end)
  local chosen = host.loaded(manifest)
  while chosen.inspect do
    prelude("inspect").serve(chosen.inspect)
    chosen = host.inspected()
  end
  if chosen.simulate then
    simulate.serve(chosen.simulate)
  end
  local changed = begin(chosen)
  game.documents = chosen.documents and true or false
  show_content_note(manifest.content_note)
  if changed then
    scenario.start(changed)
  else
    scenario.start()
  end
  report.place(game.manifest.at)
  report.about("scenario")
  report.fail("start returned without an ending; "
    .. "call ending { id =, title = } on every way out")
end
