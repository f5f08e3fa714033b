-- The pit: grain under the ground that eating does not touch until somebody opens it.
-- Moves within the commune; no account changes. With brigades it is Upper Kiln's.
local brigades = require "model.brigades"

local max, min = math.max, math.min
local pit = {}

-- Buries `tonnes` of the hidden grain, or what there is of it; at Upper Kiln, where the
-- hidden grain is too little, grain of its store that nobody has weighed. Returns t.
function pit.bury(state, tonnes)
  if state.brigades then return brigades.bury(state, tonnes) end
  local buried = min(max(0, tonnes), state.hidden)
  state.hidden, state.pit = state.hidden - buried, state.pit + buried
  return buried
end

-- All of it is taken out and lies where hidden grain lies, to be eaten; returns t.
function pit.open(state)
  local taken = state.pit
  if state.brigades then brigades.open_pit(state) end
  state.hidden, state.pit = state.hidden + taken, 0
  return taken
end

return pit
