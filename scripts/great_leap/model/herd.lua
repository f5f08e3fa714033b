-- Draught animals by head, as the story counts them.
local herd = {
  USUAL = .5, -- share of winter's cake and hay that is kept for them as a rule; assumed
}

-- Oxen in the commune's sheds in 1957: eleven at Ferry, five at Upper Kiln. Assumed.
local OXEN <const> = 122
local LEAST <const>, MOST <const> = .3, 1.1 -- of 1957's; as capital.lua's

-- How many stand in a brigade's sheds, or in all.
function herd.oxen(state, id)
  local share = id and state.brigades[id].animals or 1
  return math.floor(OXEN * state.animals * share + .5)
end

-- `n` oxen more or fewer in a brigade's sheds.
function herd.change(state, id, n)
  local list = state.brigades
  local brigade = list[id] or error("no brigade " .. tostring(id), 2)
  local before = state.animals
  local here = before * brigade.animals
  local change = math.max(-here, n / OXEN)
  local after = math.min(MOST, math.max(LEAST, before + change))
  change = after - before
  state.animals = after
  for _, other in ipairs(list) do
    local has = other.animals * before
    if other == brigade then has = math.max(0, has + change) end
    other.animals = has / after
  end
end

return herd
