-- luacheck: std max
-- The Lua files of the model and of simulate, in the order of their names.
local files = {}

-- A list of paths under the scenario: "model/labour.lua".
function files.of(scenario)
  local list = {}
  for _, folder in ipairs { "model", "simulate" } do
    local pipe = assert(io.popen("cd '" .. scenario .. "' && LC_ALL=C ls " .. folder))
    for name in pipe:lines() do
      if name:find "%.lua$" then list[#list + 1] = folder .. "/" .. name end
    end
    pipe:close()
  end
  return list
end

return files
