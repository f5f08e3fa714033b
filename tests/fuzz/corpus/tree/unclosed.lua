local x = {
  a = function()
    if x then
  end,
}
