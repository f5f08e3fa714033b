-- luacheck: std max, max line length 100
-- 2 No dominance: no option is at least as good as a sibling on deaths, standing, harm to the
-- cast, the Hollow's people and removal, in more than 85% of forks.
local forks = require "forks"

local MOST, FEWEST = .85, 4

local KINDS = { "deaths", "standing", "harm", "Hollow", "removal" }

-- In what the leader is better, and how often: "deaths 80%".
local function gains(pair, a_leads)
  local wins, list = a_leads and pair.wins_a or pair.wins_b, {}
  for i, kind in ipairs(KINDS) do
    if wins[i] > 0 then
      list[#list + 1] = ("%s %.0f%%"):format(kind, 100 * wins[i] / pair.forks)
    end
  end
  return #list > 0 and table.concat(list, ", ") or "nothing: always equal"
end

-- { share, forks, text, gains } of each pair, the nearest to dominance first.
local function ranked(list)
  local ranks = {}
  for _, pair in ipairs(list) do
    if pair.forks >= FEWEST then
      local a_leads = pair.better_a >= pair.better_b
      local times = a_leads and pair.better_a or pair.better_b
      ranks[#ranks + 1] = { share = times / pair.forks, forks = pair.forks,
        gains = gains(pair, a_leads),
        text = ("%s.%s: %s over %s"):format(pair.event, pair.ask, a_leads and pair.a or pair.b,
          a_leads and pair.b or pair.a),
      }
    end
  end
  table.sort(ranks, function(x, y)
    if x.share ~= y.share then return x.share > y.share end
    return x.forks > y.forks or x.forks == y.forks and x.text < y.text
  end)
  return ranks
end

return function(context, out)
  out:heading "2 No dominance"
  if not context.binary then return out:line "Not measured: it needs --binary." end
  local ranks, over, rows = ranked(forks.read(context).list), {}, {}
  for i, rank in ipairs(ranks) do
    if rank.share > MOST then
      over[#over + 1] = ("%s: %.0f%% of %d; better in %s"):format(rank.text,
        rank.share * 100, rank.forks, rank.gains)
    end
    if i <= 20 then
      rows[i] = { rank.text, ("%.0f%%"):format(rank.share * 100), tostring(rank.forks),
        rank.gains }
    end
  end
  out:check(#over == 0, "no option is at least as good as a sibling in over 85% of forks",
    ("%d of %d pairs"):format(#over, #ranks))
  out:list(over, 300)
  out:line("", "The twenty nearest:")
  out:table({ "option over sibling", "at least as good", "forks", "better in" }, rows)
end
