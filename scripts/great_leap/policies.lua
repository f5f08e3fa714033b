-- Who sits at the desk in `irongrain test great_leap --policy NAME`: one who obeys, one
-- who protects, one who strives. A policy knows the standing orders alone and reads the
-- register at the end; what an event asks is answered at random.
local ORDERS = {
  obey = { hand_over = "drums", ration = "promise", halls = "all", technique = "ordered",
    plots = "five", resale = "half", seed = 75 },
  protect = { hand_over = "floor", ration = "even", halls = "few", technique = "plain",
    plots = "banks", resale = "all", seed = 100 },
  strive = { hand_over = "drums", ration = "promise", halls = "all",
    technique = "ordered", plots = "none", resale = "empty", seed = 60 },
}

local function is_open(ask, id)
  for _, choice in ipairs(ask.choices) do
    if choice.id == id then
      return not choice.closed
    end
  end
end

local function by(orders)
  return function(ask)
    if ask.id == "names" then return "read" end
    local order = ask.scene:sub(9, 13) == "month" and orders[ask.id]
    if order and (ask.kind ~= "choose" or is_open(ask, order)) then
      return order
    end
  end
end

return {
  obey = by(ORDERS.obey), protect = by(ORDERS.protect), strive = by(ORDERS.strive),
}
