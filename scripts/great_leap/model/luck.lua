-- The model's own generator, Park and Miller's minimal standard: exact in doubles, so
-- that the check values hold everywhere. (The engine's streams are for the story; they
-- seed this one.)
local luck = {}

local MODULUS, FACTOR = 2147483647, 16807

-- A generator is a table with one field, so that a month's state stays plain data.
function luck.new(seed)
  local s = seed % MODULUS
  if s <= 0 then s = s + MODULUS - 1 end
  local generator = { s = s }
  for _ = 1, 3 do luck.uniform(generator) end
  return generator
end

-- From 0 to 1.
function luck.uniform(generator)
  generator.s = (generator.s * FACTOR) % MODULUS
  return generator.s / MODULUS
end

-- Mean 0, standard deviation 1: the sum of four uniforms, from -3.46 to 3.46.
function luck.normal(generator)
  local sum = luck.uniform(generator) + luck.uniform(generator) + luck.uniform(generator)
    + luck.uniform(generator)
  return (sum - 2) * 1.7320508
end

return luck
