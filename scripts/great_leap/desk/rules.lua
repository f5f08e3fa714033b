-- The desk's rules: what to hand over, how the halls run, seed, techniques, plots,
-- resale, contracts. A rule stands until it is changed. `set` is the lever's value by
-- choice; the shares are assumed. What is ordered off the ordinary course is done in part
-- (model/reach.lua): few halls, .35, come to .61.
local deeds = require "deeds"
local game = require "game"
local returns = require "returns"
local words = require "desk.words"

local rules = {}

-- Grain in sight against what is needed until the next harvest; 1 is enough.
local function supply()
  local state = game.state
  local now = state.now
  local sight = state.store + .85 * (state.standing[1] + state.standing[2])
  return (sight - state.due * .8) / now.togo / (state.pop * game.place.want / 1000)
end

local function words_for(rule)
  local by_month = words[rule]
  return facts.back_on == game.month and by_month.back or by_month[game.month]
    or by_month.other
end

-- Asks for a rule: `set` is the value of each lever by choice. `unasked` where it was
-- taken up from the list, `door` a choice that leads there. Returns the answer.
local function ask(rule, unasked, door, set, list)
  list.id, list.text = rule, not unasked and words_for(rule) or nil
  for _, choice in ipairs(list) do
    if choice[1] == game.set[rule] then choice[2] = choice[2] .. " (As it stands.)" end
  end
  list[#list + 1] = door
  local answer = choose(list)
  if answer ~= "other" then
    game.set[rule] = answer
    for lever, values in pairs(set) do deeds.order(lever, values[answer]) end
  end
  return answer
end

function rules.hand_over(unasked, door)
  if game.state.due <= 0 then return false end
  local set = { deliver = { drums = 1, nine = .82, floor = .7 } }
  return ask("hand_over", unasked, door, set, {
    { "floor", "Seed and three months' food first; then the carts." },
    { "drums", "Carts until the quota is met, the first with drums." },
    { "nine", "Seventeen sacks for every twenty asked." },
  })
end

function rules.ration(unasked, door)
  local set = { foresee = { even = 1, promise = 0, quarter = .5 } }
  return ask("ration", unasked, door, set, {
    { "promise", "Weigh out what the notice promises, while it lasts." },
    { "even", "To the harvest; every day alike." },
    { "quarter", "To the quarter's end; then count again." },
  })
end

function rules.halls(unasked, door)
  return ask("halls", unasked, door, { hall = { all = 1, busy = .65, few = .35 } }, {
    { "busy", "Keep every hall; cook there in the busy months." },
    { "all", "Every hamlet eats at its hall, winter too." },
    { "few", "Close most halls; stoves, wherever there is a pot." },
  })
end

function rules.seed(unasked)
  local share = number { id = "seed", min = 30, max = 100, step = 5,
    unit = "in the hundred",
    text = not unasked and words_for("seed") or nil,
    marks = { { 100, "a full sowing" }, { 75, "three quarters; borrow in spring" } } }
  deeds.order("seed", share / 100)
  game.set.seed = "set"
  returns.seed(share)
end

function rules.passes(unasked, door)
  local answer = ask("passes", unasked, door,
    { flight = { named = .35, county = .1, kin = .8 } }, {
      { "named", "For those who can name a sister or a debt." },
      { "kin", "To visit kin, for whoever asks." },
      { "county", "With the county's stamp." },
    })
  if answer ~= "other" then facts.passes = answer end
  return answer
end

function rules.technique(unasked, door)
  return ask("technique", unasked, door, {
    tech = { ordered = 1.1, road = .44, plain = .19, dense = 1 },
    area = { ordered = 1.1, road = .58, plain = .25, dense = .33 },
  }, {
    { "road", "Deep and thick along the road; behind it as always." },
    { "plain", "Every mu, at the old depth. Report the plough broken." },
    { "ordered", "As printed: fewer mu, ploughed two feet deep, sown thick." },
    { "dense", "As thick as printed, on every mu, for a larger crop." },
  })
end

function rules.plots(unasked, door)
  return ask("plots", unasked, door, { plot = { five = .25, banks = .4, none = 0 } }, {
    { "five", "Five mu in the hundred, measured, on a list." },
    { "none", "None until there is a paper with a seal." },
    { "banks", "House corners and banks; nobody measures them." },
  })
end

function rules.resale(unasked, door)
  if not unasked and supply() >= .75 then return false end
  return ask("resale", unasked, door, { ask = { empty = 0, half = .5, all = .87 } }, {
    { "half", "Ask for half; give the reason as seed." },
    { "all", "Ask for all that is short." },
    { "empty", "Send it back with a stroke in every line." },
  })
end

function rules.contract(unasked, door)
  local set = { contract = { points = 0, named = .4, pegs = .8 } }
  local answer = ask("contract", unasked, door, set, {
    { "pegs", "Strips with pegs, and what each owes; no list." },
    { "points", "Teams and work points, as the paper says." },
    { "named", "One household to watch each field; points as before." },
  })
  if answer ~= "other" then facts.strips = answer end
  return answer
end

return rules
