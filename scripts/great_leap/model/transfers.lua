-- Grain that somebody moves by a deed of their own, between the months: relief from
-- outside, a cart to the state, sacks to a brigade. Each returns the tonnes that moved.
local brigades, collect = require "model.brigades", require "model.collect"
local flows = require "model.flows"

local max, min = math.max, math.min
local transfers = {}

-- From outside into the store, or into what is kept for sowing.
function transfers.relief(state, tonnes, for_sowing)
  local given, stock = max(0, tonnes), for_sowing and "seed" or "store"
  flows.open(state.flow)
  state[stock] = state[stock] + given
  flows.book(state.flow.grain, "relief", given)
  brigades.settle(state)
  return given
end

-- From the store to the state; counts as delivered.
function transfers.hand_over(state, tonnes)
  local given = min(max(0, tonnes), state.store)
  flows.open(state.flow)
  state.store = state.store - given
  collect.hand_over(state, given, "delivered")
  brigades.settle(state)
  return given
end

-- From the store into the keeping of a brigade, to be eaten at home there.
function transfers.send(state, brigade, tonnes)
  return brigades.send(state, brigade, tonnes)
end

return transfers
