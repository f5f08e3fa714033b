local a <const>, b = 0x.8p1, "\z
  x\u{48}\x41\065\
" .. [==[
]]]==]
::again:: for i = 1, 2 do if a then goto again end end
function a.b:c(...) return ..., not -b ^ 2 // 3 end
repeat local x = a'x'{ [1] = 2; y = 3, 4 } until x
return (a)
