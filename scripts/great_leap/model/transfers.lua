-- Grain that changes hands between the months' own steps.
return { send = function() end, relief = function() end, hand_over = function() end }
