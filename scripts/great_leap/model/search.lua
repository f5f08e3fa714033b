-- A search campaign: what is looked for, what is found, and what it does to the standing
-- of whoever led it. What is found is handed over. That orders to search came, that
-- stacks were pulled apart and jars opened and that little was found stands in the record
-- (choice B3; finding 42); the shares and prices are assumed.
local brigades, collect = require "model.brigades", require "model.collect"
local curve, flows = require "model.curve", require "model.flows"

local min = math.min

-- hidden, own, pit: share found of what lies hidden, in the households, in a pit.
-- store: share of the store that is carried out to be found.
-- post: standing won or lost at full pressure, 0 to 100. All assumed.
local WAYS = {
  thorough = { hidden = .30, own = .25, pit = .10, store = 0, post = 4 },
  granary = { hidden = .01, own = 0, pit = 0, store = 0, post = -4 },
  warned = { hidden = .06, own = .05, pit = .01, store = 0, post = -2 },
  staged = { hidden = 0, own = 0, pit = 0, store = .02, post = 2 },
}
-- A staged find is never larger than this share of what is still due; assumed.
local STAGED_OF_DUE <const> = .5

local search = {}

local function take(state, stock, share)
  local found = state[stock] * share
  state[stock] = state[stock] - found
  return found
end

-- Leads a campaign in one of four ways; returns the tonnes found. Between two months.
function search.campaign(_, state, how)
  local way = WAYS[how] or error("search: no way " .. tostring(how), 2)
  flows.open(state.flow)
  local secret = take(state, "hidden", way.hidden) + take(state, "pit", way.pit)
  local staged = min(state.store * way.store, state.due * STAGED_OF_DUE)
  state.store = state.store - staged
  local own = staged + take(state, "own", way.own)
  state.found = state.found + secret
  collect.hand_over(state, secret, "found")
  collect.hand_over(state, own, "searched")
  brigades.settle(state)
  state.post = curve.clamp(state.post + way.post * (state.now.pressure or 0), 0, 100)
  return secret + own
end

return search
