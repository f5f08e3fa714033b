-- The rules under which a commune lives: constants and timeline, as the reference has
-- them, as the game is played, or with something changed to see what it did.
local constants, timeline = require "model.constants", require "model.timeline"

local rules = {
  reference = { K = constants.reference, timeline = timeline.reference },
  game = { K = constants.game, timeline = timeline.game },
}

-- The game's rules with some constants changed (name -> value), the pressure of every
-- month and the quota of every year multiplied.
function rules.changed(values, pressure, levy)
  return {
    K = constants.with(constants.game, values),
    timeline = timeline.scaled(timeline.game, pressure, levy),
  }
end

return rules
