-- log(...): a line for the author. It changes nothing.
local host = host
local select, concat, where = select, table.concat, host.where

local function log(...)
  local words = {}
  for i = 1, select("#", ...) do
    words[i] = host.copy_text((select(i, ...)))
  end
  host.log(where() or "", concat(words, "\t"))
end

return { api = { log = log } }
