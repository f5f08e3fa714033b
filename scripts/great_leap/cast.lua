-- The people of the story, as conditions see them. Names, trades and wants are composed.
--   here   they can speak, visit and be visited
--   fate   how they ended, where that is settled
local function person() return { here = true, fate = "" } end

local cast = {
  fan = { here = false, fate = "" }, -- at the county until the end of July 1959
  wen = person(), meng = person(), tang = person(), yao = person(), zhao = person(),
  ding = person(), hou = person(), xiaoman = person(), kang = person(),
  mother = person(),
}
return cast
