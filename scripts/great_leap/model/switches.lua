-- What can be switched off to ask what it did: all on is the commune of the reference.
-- Three are the game's. `priced`: every visible refusal costs standing, where the
-- reference charges only for figures, grain held back and small halls. `foreseen`: nobody
-- is replaced before the story has shown two signs of it. `gradual`: night work grows
-- with the furnaces instead of setting in at once.
local switches = {
  names = {
    "diversion", "area", "procure", "hunger", "weather", "halls", "animals", "technique",
    "incentive", "seed", "buffers", "politics", "inequality", "imports",
  },
}

function switches.all_on()
  local on = {}
  for _, name in ipairs(switches.names) do on[name] = true end
  return on
end

-- As the campaign is played.
function switches.game()
  local on = switches.all_on()
  on.priced, on.foreseen, on.gradual = true, true, true
  return on
end

return switches
