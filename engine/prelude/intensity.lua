-- intensity(): "full", or "documents" where the hardest scenes are to come as papers
-- only.
local game = prelude "game"
local report = prelude "report"

local function intensity()
  if not game.started then
    report.about("intensity")
    report.fail("is known only once start runs")
  end
  return game.documents and "documents" or "full"
end

return { api = { intensity = intensity } }
