-- What comes to the office in a month, for the books that the desk can open: what the
-- station's beam weighed, what the county asked, what was written down at the clinic and
-- the gate. Nothing here is read off the model's state but what somebody in the post's
-- reach measured: the station's receipts, births by the midwife, papers for the towns
-- that the office itself stamped. Of deaths the office has no figure.
local game = require "game"

local floor, max = math.floor, math.max
local returns = {}

local function jin(tonnes) return floor(tonnes * game.JIN + .5) end
local function whole(number) return floor(number + .5) end

-- The list of hands as it was drawn up: what the fields need, what the county asks, the
-- roll, and what is sent. It is one month's: in the next the county asks anew, and what
-- it asks then no list of this office says.
function returns.hands(able, tasks, given)
  local need = { book = "reported", by = "the team heads", unit = "hands" }
  local asked = { book = "ordered", by = "the county", unit = "hands" }
  local sent = { book = "ordered", by = "the director", unit = "hands", answer = "hands" }
  for _, task in ipairs(tasks) do
    local rows = task[1] == "field" and need or asked
    rows[#rows + 1] = { "asked." .. task[1], task.need }
    sent[#sent + 1] = { "hands." .. task[1], given[task[1]] }
  end
  need[#need + 1] = { "hands.able", able }
  record(need)
  if #asked > 0 then record(asked) end
  record(sent)
end

-- A neighbour's figure, as it came down the line.
function returns.neighbour(kind, value)
  record { book = "reported", by = "Iron Bridge", unit = "jin a mu",
    { "neighbour." .. kind, value } }
end

-- The share of a full sowing that is to be kept back.
function returns.seed(percent)
  game.seed_kept = { book = "ordered", by = "the director", unit = "in the hundred",
    answer = true, { "seed.kept", percent } }
  record(game.seed_kept)
end

-- The share of seed stands until it is ordered otherwise.
local function standing()
  if not game.seed_kept then return end
  game.seed_kept.answer = nil
  record(game.seed_kept)
end

local function station()
  local state = game.state
  local flow = state.flow.grain
  record { book = "reported", by = "the grain station", unit = "jin",
    { "to_state", jin(-(flow.delivered + flow.delivered_seed + flow.found
      + flow.searched)), answer = "hand_over" },
    { "from_state", jin(flow.resold), answer = "resale" } }
  if flow.relief > 0 then
    record { book = "reported", by = "the storekeeper", unit = "jin",
      { "relief", jin(flow.relief) } }
  end
  if state.quota <= 0 then return end
  record { book = "reported", by = "the county",
    { "due", jin(max(0, state.due)), unit = "jin", answer = "hand_over" },
    { "met", whole(100 * state.delivered / state.quota), unit = "of every hundred jin",
      answer = "hand_over" } }
end

local function roll()
  local flow = game.state.flow.people
  record { book = "reported", unit = "people",
    { "births", whole(flow.born), by = people.yao.here and "Yao" or "the clinic" },
    { "away", whole(game.state.away), by = "the office's stubs" } }
end

-- The founding count, from the co-operatives' registers of 1957.
function returns.open()
  record { book = "reported", at = "1958-08", by = "the co-operatives' registers",
    unit = "people", { "people.register", game.place.people } }
end

function returns.month()
  if not facts.office then
    game.seed_kept = nil
    return
  end
  standing()
  station()
  roll()
end

return returns
