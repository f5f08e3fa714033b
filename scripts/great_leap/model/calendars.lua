-- The farm year by region. Assumed; the shape follows finding 35.
--   share    crop 1's share of a year's grain (crop 1 is the winter or early crop)
--   need     field labour needed from January to December; 1 is all labour of 1957
--   sow, grow  the months of sowing and growing of crop 1 and crop 2
--   harvest  the month in which the harvest of crop 1 and crop 2 begins
local rows = {
  north = {
    share = .30,
    need = { .25, .28, .45, .65, .75, 1, .75, .62, 1, 1, .60, .28 },
    sow = { { 9, 10 }, { 4, 5, 6 } },
    grow = { { 3, 4, 5 }, { 6, 7, 8 } },
    harvest = { 6, 9 },
  },
  huai = {
    share = .35,
    need = { .28, .30, .50, .65, .95, 1, .80, .65, .98, 1.03, .80, .32 },
    sow = { { 10, 11 }, { 5, 6 } },
    grow = { { 2, 3, 4 }, { 6, 7, 8 } },
    harvest = { 5, 9 },
  },
  sichuan = {
    share = .27,
    need = { .32, .40, .60, .75, 1, .92, .72, .95, 1, .92, .65, .35 },
    sow = { { 10, 11 }, { 4, 5 } },
    grow = { { 1, 2, 3 }, { 5, 6, 7 } },
    harvest = { 5, 8 },
  },
  south = {
    share = .42,
    need = { .30, .40, .75, .85, .75, .72, 1.03, 1, .72, 1, 1, .55 },
    sow = { { 3, 4 }, { 7, 8 } },
    grow = { { 4, 5, 6 }, { 8, 9 } },
    harvest = { 7, 10 },
  },
  northeast = {
    share = 0,
    need = { .12, .15, .30, .70, .95, .85, .75, .55, 1, 1.03, .50, .15 },
    sow = { { 4 }, { 4, 5 } },
    grow = { { 5 }, { 5, 6, 7 } },
    harvest = { 8, 9 },
  },
}

-- A list of months as twelve flags, so that a month asks without a search.
local function flags(list)
  local months = {}
  for m = 1, 12 do months[m] = false end
  for _, m in ipairs(list) do months[m] = true end
  return months
end

local calendars = {}
-- The quota of a crop is set in the month after its harvest begins.
local function after(month) return month % 12 + 1 end

for name, row in pairs(rows) do
  calendars[name] = {
    need = row.need,
    -- By crop: share, months to sow and grow as flags and how many they are, first
    -- harvest month.
    crops = {
      {
        share = row.share, sow = flags(row.sow[1]), sow_months = #row.sow[1],
        grow = flags(row.grow[1]), grow_months = #row.grow[1], harvest = row.harvest[1],
        quota = after(row.harvest[1]),
      },
      {
        share = 1 - row.share, sow = flags(row.sow[2]), sow_months = #row.sow[2],
        grow = flags(row.grow[2]), grow_months = #row.grow[2], harvest = row.harvest[2],
        quota = after(row.harvest[2]),
      },
    },
    -- The first harvest of the year that brings anything.
    first_harvest = row.share == 0 and row.harvest[2] or row.harvest[1],
    main_harvest = row.harvest[2],
    sows_in_september = row.sow[1][1] == 9,
  }
end
return calendars
