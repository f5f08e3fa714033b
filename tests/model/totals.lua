-- The tables by year and by place, made a second time from the rows of the table by
-- commune: nothing may stand between the model and a table. Written from what the columns
-- mean, not from how the scenario adds them.
local totals = {}

local YEARS = { 1958, 1959, 1960, 1961, 1962 }

-- The sum of a column over rows, each weighted by the communes that it stands for.
local function sum(rows, column)
  local total = 0
  for _, row in ipairs(rows) do total = total + row.weight * row[column] end
  return total
end

local function mean(rows, column)
  local total = 0
  for _, row in ipairs(rows) do total = total + row[column] end
  return total / #rows
end

-- 0 of nothing: before the first year there is no crop to share.
local function ratio(a, b) return b ~= 0 and a / b or 0 end

function totals.year(rows)
  local list = {}
  local people_1957, crop_1957 = sum(rows, "people_1957"), sum(rows, "crop_1957_t")
  for i, year in ipairs(YEARS) do
    local function of(column) return sum(rows, column .. "_" .. year) end
    local out, delivered, resold = of "output_t", of "delivered_t", of "resold_t"
    local people = of "people"
    list[i] = {
      year = year,
      output_index = 100 * out / crop_1957,
      gross_share_pct = 100 * ratio(delivered, out),
      grain_left_kg = 1000 * (out - delivered + resold) / people,
      resale_kg = 1000 * resold / people,
      death_rate = 1000 * of "deaths" / people,
      birth_rate = 1000 * of "births" / people,
      pigs_index = 100 * of "pigs" / people_1957,
      animals_index = 100 * of "animals" / people_1957,
      excess_deaths_m = of "excess" / 1e6,
      population_index = 100 * of "people_end" / sum(rows, "people_end_1957"),
    }
  end
  return list
end

-- One row a place, in the order in which the places come.
function totals.place(rows)
  local list, by = {}, {}
  for _, row in ipairs(rows) do
    if not by[row.place] then
      by[row.place] = {}
      list[#list + 1] = by[row.place]
    end
    table.insert(by[row.place], row)
  end
  for i, own in ipairs(list) do
    local people = sum(own, "people_1957")
    local place = {
      place = own[1].place, communes = #own,
      excess_death_pct = 100 * sum(own, "excess_deaths") / people,
      gross_share_1959 = 100 * ratio(sum(own, "delivered_t_1959"),
        sum(own, "output_t_1959")),
      removed_share = mean(own, "removed"), returned_share = mean(own, "returned_n"),
      standing = mean(own, "standing"), fled_pct = 100 * sum(own, "fled_n") / people,
      found_kg = 1000 * sum(own, "found_t") / people,
    }
    for _, year in ipairs(YEARS) do
      place["death_rate_" .. year] = 1000 * sum(own, "deaths_" .. year)
        / sum(own, "people_" .. year)
      place["output_" .. year] = 100 * sum(own, "output_t_" .. year)
        / sum(own, "crop_1957_t")
      if year < 1960 then
        place["levy_" .. year .. "_kg"] = 1000 * sum(own, "delivered_t_" .. year) / people
      end
    end
    list[i] = place
  end
  return list
end

return totals
