-- The model without the story: many communes under one policy, and a table of what became
-- of them. `irongrain simulate great_leap --help` tells the engine's part; what `--set`
-- takes stands in simulate/settings.lua, the tables in simulate/tables.lua.
local communes = require "simulate.communes"
local policy = require "simulate.policy"
local rules = require "model.rules"
local run = require "simulate.run"
local settings = require "simulate.settings"
local switches = require "model.switches"
local tables = require "simulate.tables"

local function rules_of(set)
  return rules.changed(set.constants, set.pressure, set.levy)
end

local function open(request)
  local set, wrong = settings.read(request)
  if not set then return nil, wrong end
  local lots, kind = communes.lots(set, request.runs), tables[set.by]
  local plan = {
    columns = kind.columns, runs = lots.sum, sums = kind.sums(lots),
    set = set, lots = lots, kind = kind,
    rules = rules_of(set), on = switches.game(set.off),
    conduct = policy.conduct[request.policy], list = {},
  }
  if kind.columns_of then
    plan.columns = kind.columns_of(communes.draw(set, plan.rules, lots[1], 1))
  end
  return plan
end

-- A commune's weight: the people of its place that one of its own stands for.
local function weight_of(lot, place)
  return lot.row.rural_m / lot.count / place.people * 1e6
end

local function run_one(plan, i)
  local lot, n, number = communes.find(plan.lots, i)
  local kind, set = plan.kind, plan.set
  local place, seed = communes.draw(set, plan.rules, lot, n, plan.conduct)
  local weight = weight_of(lot, place)
  local one = { id = lot.row.id, number = n, seed = seed, place = place, weight = weight }
  if kind.begin then kind.begin(one) end
  local measures = run.commune(place, plan.on, set.orders, kind.each, kind.parted,
    kind.last)
  if kind.list then return nil, kind.list() end
  if kind.row then return nil, { kind.row(one, measures) } end
  if #plan.list == 0 then
    for k = 1, plan.sums do plan.list[k] = 0 end
  end
  kind.add(plan.list, measures, weight, number)
  return plan.list
end

local function close(plan, sums)
  return plan.kind.rows and plan.kind.rows(sums, plan.lots) or nil
end

return { policies = policy.names, open = open, run = run_one, close = close }
