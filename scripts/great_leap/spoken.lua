-- A figure as it is written down in a text: with a comma from a thousand on.
return function(n)
  return n < 1000 and n or ("%d,%03d"):format(n // 1000, n % 1000)
end
