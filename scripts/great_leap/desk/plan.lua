-- Which questions the desk asks in which month: at most two.
local figure = require "desk.figure"
local game = require "game"
local labour = require "desk.labour"

local plan = {}

local LABOUR = {
  ["1958-09"] = true, ["1958-10"] = true, ["1959-03"] = true, ["1959-05"] = true,
  ["1959-10"] = true, ["1959-12"] = true, ["1960-05"] = true, ["1960-10"] = true,
  ["1961-05"] = true, ["1961-09"] = true,
}

function plan.month(t)
  if LABOUR[game.month] then labour.ask(t) end
  if game.month == facts.autumn and not game.told[game.month] then figure.ask("autumn") end
  if game.month == facts.summer and not game.told[game.month] then figure.ask("summer") end
end

return plan
