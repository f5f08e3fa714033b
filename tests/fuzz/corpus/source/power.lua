local a = {["b" .. 1] = -c .. not d; e}
repeat a = a .. #a until a == 3 ^ 2