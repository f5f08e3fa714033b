local s = "x" .. 1
(f)()
return choose { id = "x", s .. 2.5 .. [==[ ]] ]==] }
