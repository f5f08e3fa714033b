-- luacheck: std max
-- Makes the model card again: runs `irongrain simulate great_leap`, rewrites what stands
-- between marks in scripts/great_leap/model/README.md, and draws the charts beside it.
-- The same model gives the same bytes.
--
--   IRONGRAIN=build/irongrain lua5.4 tests/model/card/make.lua
--
-- JOBS=2 makes it faster and changes nothing. About ten minutes on one processor.
local HERE = arg[0]:match "^(.*)/[^/]*$" or "."
local SCENARIO = HERE .. "/../../../scripts/great_leap/"
package.path = HERE .. "/?.lua;" .. SCENARIO .. "?.lua"

local experiments, fit, page = require "experiments", require "fit", require "page"
local files, print_of = require "files", require "print_of"
local simulated, tables = require "simulated", require "tables"

local blocks, charts = {}, {}
tables.make(blocks, SCENARIO .. "model/", files.of(SCENARIO))
fit.make(blocks, charts)
experiments.make(blocks, charts)
blocks.made = page.paragraph(("Made by `tests/model/card/make.lua` from `irongrain"
  .. " simulate great_leap`. The tables of the fit are means of seeds 1, 2 and 3 with %d"
  .. " communes each; what is switched off or changed is run with fewer communes of seed"
  .. " 1, the same in every row."):format(simulated.count(fit.RUNS)))
  .. "\n<!-- print " .. print_of.model() .. " -->"

local CARD = SCENARIO .. "model/README.md"
page.write(CARD, page.fill(page.read(CARD), blocks))
for name, svg in pairs(charts) do page.write(SCENARIO .. "model/card/" .. name, svg) end
io.stderr:write(("\r%4d simulations; %s is made%s\n"):format(simulated.asked, CARD,
  (" "):rep(40)))
