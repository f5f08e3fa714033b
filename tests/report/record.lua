-- luacheck: std max
-- lua5.4 record.lua REPORT.html SCENES.json: what the last record said in the game,
-- paragraph by paragraph, stands in the report.
package.path = arg[0]:gsub("[^/]*$", "") .. "?.lua;" .. package.path
local csv = require "csv"

-- Words alone, so that markup and line ends do not matter.
local function words(text)
  return (text:gsub("%[([^%]]*)%]%([^)]*%)", "%1"):gsub("[^%w\128-\255]+", " "))
end

local seen = csv.visible(csv.file(arg[1])):gsub("%[[FR]%d+%]", " ")
local visible = words((seen:gsub("%[provinces%]", " "):gsub("%[national%]", " ")))
local said, missing = 0, 0
for line in io.lines(arg[2]) do
  local text = line:match('"scene":"1962%-02%.%l+[#%d]*".-"text":"(.-[^\\])"')
  if text and not line:find('"1962-02.five', 1, true) then
    text = text:gsub("\\n", "\n"):gsub('\\"', '"')
    for paragraph in (text .. "\n\n"):gmatch("(.-)\n%s*\n") do
      local plain = words((paragraph:gsub("%[%]%(cite:[^)]*%)", " ")))
      plain = plain:gsub("^ ", ""):gsub(" $", "")
      if #plain > 40 and not paragraph:find("|", 1, true) then
        said = said + 1
        if not visible:find(plain:gsub(" +", " "), 1, true) then
          missing = missing + 1
          if missing < 4 then print("not in the report:", plain) end
        end
      end
    end
  end
end
print(said .. " paragraphs of the record, " .. missing .. " missing")
os.exit(said > 10 and missing == 0)
