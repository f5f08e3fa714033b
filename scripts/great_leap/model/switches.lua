-- What can be switched off to ask what it did: all on is the commune of the reference.
-- Some are the game's own, off in the reference:
--   priced     every visible refusal costs standing, where the reference charges only for
--              figures, grain held back and small halls; the deeper it has fallen, the
--              sooner an administrator is replaced
--   foreseen   nobody is replaced before two signs of it have been shown
--   gradual    night work grows with the furnaces instead of setting in at once
--   reach      orders off the ordinary course are carried out in part (reach.lua)
--   campaigns  searches come in campaigns, and sooner where grain is hidden
--   turns      a successor is of the historical mix and can be replaced too; whoever was
--              removed may come back in 1961
--   kept       the order for seed is a share of a full sowing
--   filed      the county's papers about an administrator bring removal nearer
--   called     part of what a low figure costs hangs on the order in which it is told
--   pots       pots that households have beyond the usual, or lack, change what is eaten
local switches = {
  names = {
    "diversion", "area", "procure", "hunger", "weather", "halls", "animals", "technique",
    "incentive", "seed", "buffers", "politics", "inequality", "imports",
  },
  own = { "priced", "foreseen", "gradual", "reach", "campaigns", "turns", "kept",
    "filed", "called", "pots" },
}

function switches.all_on()
  local on = {}
  for _, name in ipairs(switches.names) do on[name] = true end
  return on
end

-- As the campaign is played; but for those that `off` (name -> true, or nil) names.
function switches.game(off)
  local on = switches.all_on()
  for _, name in ipairs(switches.own) do on[name] = true end
  for name in pairs(off or {}) do on[name] = false end
  return on
end

return switches
