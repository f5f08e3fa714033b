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

local function words_for(rule) return words[rule][game.month] or words[rule].other end

local function settle(levers, answer)
  for lever, values in pairs(levers) do deeds.order(lever, values[answer]) end
end

function rules.hand_over()
  if game.state.due <= 0 then return false end
  settle({ deliver = { drums = 1, nine = .82, floor = .7 } }, choose {
    id = "hand_over",
    text = words_for("hand_over"),
    { "floor", "Seed and three months' food first; then the carts." },
    { "drums", "Until the quota is met, the first carts with drums." },
    { "nine", "Seventeen sacks for every twenty asked." },
  })
end

function rules.ration()
  settle({ foresee = { even = 1, promise = 0, quarter = .5 } }, choose {
    id = "ration",
    text = words_for("ration"),
    { "promise", "Weigh out what the notice promises, while it lasts." },
    { "even", "To the harvest; every day alike." },
    { "quarter", "To the quarter's end; then count again." },
  })
end

function rules.halls()
  settle({ hall = { all = 1, busy = .65, few = .35 } }, choose {
    id = "halls",
    text = words_for("halls"),
    { "busy", "Keep the pins; cook there in the busy months." },
    { "all", "Every hamlet eats at its hall, winter too." },
    { "few", "Lend pots back where people ask; take the pins out." },
  })
end

function rules.seed()
  local share = number { id = "seed", min = 30, max = 100, step = 5,
    unit = "in the hundred",
    text = words_for("seed"),
    marks = { { 100, "a full sowing" }, { 75, "three quarters; borrow in spring" } } }
  deeds.order("seed", share / 100)
  returns.seed(share)
end

function rules.technique()
  settle({
    tech = { ordered = 1.1, road = .44, plain = .19, dense = 1 },
    area = { ordered = 1.1, road = .58, plain = .25, dense = .33 },
  }, choose {
    id = "technique",
    text = words_for("technique"),
    { "road", "Deep and thick along the road; behind it as always." },
    { "plain", "Every mu, at the old depth. Report the plough broken." },
    { "ordered", "As printed, with a measuring stick on every field." },
    { "dense", "As thick as printed, but on every mu." },
  })
end

function rules.plots()
  settle({ plot = { five = .25, banks = .4, none = 0 } }, choose {
    id = "plots",
    text = words_for("plots"),
    { "five", "Five mu in the hundred, measured, on a list." },
    { "none", "None until there is a paper with a seal." },
    { "banks", "House corners and banks; nobody measures them." },
  })
end

function rules.resale()
  if supply() >= .75 then return false end
  settle({ ask = { empty = 0, half = .5, all = .87 } }, choose {
    id = "resale",
    text = words_for("resale"),
    { "half", "Ask for half; give the reason as seed." },
    { "all", "Ask for all that is short, team by team." },
    { "empty", "Send it back with a stroke in every line." },
  })
end

function rules.contract()
  settle({ contract = { points = 0, named = .4, pegs = .8 } }, choose {
    id = "contract",
    text = words.contract[facts.back_on == game.month and "back" or "other"],
    { "pegs", "Strips with pegs, and what each owes; no list." },
    { "points", "Teams and work points, as the paper says." },
    { "named", "One household to watch each field; points as before." },
  })
end

return rules
