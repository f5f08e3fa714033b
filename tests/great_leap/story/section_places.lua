-- luacheck: std max, max line length 100
-- 8 Places and conducts: eight places, five conducts, twenty seeds each.
local json = require "json"

-- Excess deaths of 1959-61 over the population of 1958, percent: excess_deaths_cao_pct of the
-- history's provinces.csv (Cao Shuji; recalled, for Anhui and Sichuan found).
local RECORD = { anhui = 18.37, sichuan = 13.07, gansu = 6.45, henan = 6.12, shandong = 3.38,
  guangdong = 1.71, heilongjiang = .96, zhejiang = .55 }
local PLACES = { "anhui", "sichuan", "gansu", "henan", "shandong", "guangdong", "heilongjiang",
  "zhejiang" }
local SEEDS, LEAST = 20, .7
local OUTCOME = "deaths.excess_pct"

-- Mean of each conduct in a place: policy -> percent, and how many games have one.
local function means(context, place)
  local path, sum, count = context.work .. "/place.jsonl", {}, {}
  local call = ("--runs %d --set place=%s --games %s --outcome %s"):format(
    SEEDS * #context.policies, place, context.binary.quoted(path), OUTCOME)
  for _, policy in ipairs(context.policies) do call = call .. " --policy " .. policy end
  local found = context.binary:test(context.scenario, call)
  for text in io.lines(path) do
    local game = json.parse(text)
    local value = game.ends[OUTCOME]
    if game.ending and value then
      sum[game.policy] = (sum[game.policy] or 0) + value
      count[game.policy] = (count[game.policy] or 0) + 1
    end
  end
  for policy, total in pairs(sum) do sum[policy] = total / count[policy] end
  return sum, found
end

local function ranks_of(values)
  local order, ranks = {}, {}
  for i in ipairs(values) do order[i] = i end
  table.sort(order, function(a, b) return values[a] > values[b] end)
  for rank, i in ipairs(order) do ranks[i] = rank end
  return ranks
end

-- Spearman's; no ties in the record, and none to be expected of means.
local function correlation(a, b)
  local x, y, sum, n = ranks_of(a), ranks_of(b), 0, #a
  for i = 1, n do sum = sum + (x[i] - y[i]) ^ 2 end
  return 1 - 6 * sum / (n * (n * n - 1))
end

local function falls(mean)
  local zealot, compliant, protector = mean.zealot, mean.compliant, mean.protector
  if not (zealot and compliant and protector) then return false end
  for _, middle in ipairs { mean.cautious or -1, mean.random or -1 } do
    if zealot > compliant and compliant > middle and middle > protector then return true end
  end
  return false
end

return function(context, out)
  out:heading "8 Places and conducts"
  if not context.binary then return out:line "Not measured: it needs --binary." end
  local rows, compliant, record, wrong = {}, {}, {}, {}
  for _, place in ipairs(PLACES) do
    local good, mean = pcall(means, context, place)
    if not good then
      return out:check(false, "the places can be played", tostring(mean):sub(1, 300))
    end
    local row = { place }
    for _, policy in ipairs(context.policies) do
      row[#row + 1] = mean[policy] and ("%.1f"):format(mean[policy]) or "none"
    end
    row[#row + 1] = ("%.1f"):format(RECORD[place])
    rows[#rows + 1] = row
    compliant[#compliant + 1], record[#record + 1] = mean.compliant or 0, RECORD[place]
    if not falls(mean) then wrong[#wrong + 1] = place end
  end
  out:check(#wrong == 0, "means fall: zealot, compliant, drift or cautious, protector",
    #wrong == 0 and "everywhere" or "not in " .. table.concat(wrong, ", "))
  local found = correlation(compliant, record)
  out:check(found >= LEAST, "rank correlation with the record is at least .7 under compliant",
    ("%.2f"):format(found))
  out:line("", ("Deaths beyond the normal, percent of the people of July 1958, means of %d "
    .. "games (random is drift); the record is the province's."):format(SEEDS))
  local head = { "place" }
  for _, policy in ipairs(context.policies) do head[#head + 1] = policy end
  head[#head + 1] = "record"
  out:table(head, rows)
end
