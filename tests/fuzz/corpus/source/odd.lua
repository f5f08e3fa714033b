x = 1y..2
return (function(...) return ... .. "\z
 " end)(...)