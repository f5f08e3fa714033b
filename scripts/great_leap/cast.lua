-- The people of the story, as conditions see them. Names, trades and wants are composed.
--   here   they can speak, visit and be visited
--   fate   how they ended, where that is settled
--   warm   how they stand to the player, -3 to 3
local function person() return { here = true, fate = "", warm = 0 } end

local cast = {
  -- At the county until the end of July 1959.
  fan = { here = false, fate = "", warm = 0 },
  wen = person(), meng = person(), tang = person(), yao = person(), zhao = person(),
  ding = person(), hou = person(), xiaoman = person(), kang = person(),
  mother = person(), bai = person(), erwang = person(), pan = person(),
  gu = { here = true, fate = "labelled", warm = 0 }, -- in 1957
}
return cast
