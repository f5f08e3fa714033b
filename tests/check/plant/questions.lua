-- luacheck: std max
-- Questions that cannot be asked, choices that come to nothing, figures without a unit,
-- options and debts that do not add up.
local make = require "make"
local scenario = require "scenario"
local tokens = require "tokens"

local kinds = {}
local FIGURES = "the figures stand in the call"

local function add(name, what, why, sites, plant, who)
  kinds[#kinds + 1] = { name = name, what = what, why = why, who = who or "check",
    sites = sites, plant = plant }
end

local function add_removal(name, what, why, sites)
  kinds[#kinds + 1] = make.removal({ name = name, what = what, why = why, who = "check" },
    sites)
end

-- Figures -------------------------------------------------------------------------

-- The questions and tasks that have min and max as figures: { file, near, min, max }.
local function spans(self)
  local sites = {}
  local function look(part, near)
    local min, max = tokens.item(part.items or {}, "min"), tokens.item(part.items or {},
      "max")
    if make.number_of(min) and make.number_of(max)
        and make.number_of(min) < make.number_of(max) then
      sites[#sites + 1] = { file = part.file, near = near, min = min, max = max }
    end
  end
  for _, call in ipairs(scenario.calls(self, "number")) do look(call, call.token) end
  for _, task in ipairs(scenario.choices(self, "allocate")) do look(task, task.open) end
  return sites
end

add("min_over_max", "min and max have changed places", FIGURES, spans,
  function(_, site)
    local plant = make.edit(site.file, site.min.first.from, site.min.first.to,
      site.max.first.text, site.near, site.max.first)
    plant.edits[2] = { file = site.file, from = site.max.first.from,
      to = site.max.first.to, new = site.min.first.text }
    return plant
  end)

local function mins_of(call)
  local sum = 0
  for _, item in ipairs(call.items) do
    if not item.key and item.first.text == "{" then
      local inner = tokens.items(call.file.list, item.first)
      sum = sum + (make.number_of(tokens.item(inner, "min")) or 0)
    end
  end
  return sum
end

add("total_below_mins", "the tasks' least shares are more than the total", FIGURES,
  function(self)
    return make.items(self, "allocate", "total", function(call, item)
      return make.number_of(item) and mins_of(call) > 0
    end)
  end, function(_, site)
    local step = make.number_of(tokens.item(site.call.items, "step")) or 1
    local sum = mins_of(site.call)
    return make.edit(site.file, site.item.first.from, site.item.first.to,
      tostring(sum - step * math.random(math.max(1, sum // step - 1))), site.near)
  end)

add("step_askew", "the total is no multiple of the step", FIGURES, function(self)
  return make.items(self, "allocate", "step", function(call, item)
    return make.number_of(item) and make.number_of(tokens.item(call.items, "total"))
  end)
end, function(_, site)
  local total = tokens.item(site.call.items, "total")
  for _ = 1, 20 do
    local step = math.random(3, 19)
    if make.number_of(total) % step ~= 0 then
      return make.edit(site.file, site.item.first.from, site.item.first.to,
        tostring(step), site.near, total.first)
    end
  end
end)

add("quoted_number", "a figure of a question stands in quotes", FIGURES, function(self)
  local sites = {}
  for _, field in ipairs { "min", "max", "step", "total" } do
    for _, site in ipairs(make.items(self, "number allocate", field, function(_, item)
      return make.number_of(item)
    end)) do
      sites[#sites + 1] = site
    end
  end
  return sites
end, function(_, site)
  return make.replace(site, '"' .. site.token.text .. '"', site.near)
end)

add_removal("figure_without_unit", "a figure is shown without its unit",
  "the unit is a field of the call", function(self)
    local sites = make.items(self, "number allocate", "unit")
    for _, site in ipairs(make.items(self, "ledger", "unit", function(call)
      return tokens.item(call.items, "label") ~= nil
    end)) do
      sites[#sites + 1] = site
    end
    return sites
  end)

add_removal("ledger_without_label", "a new entry of the books has no label",
  "no other call gives it one", function(self)
    local count = {}
    local sites = make.items(self, "ledger", "label", function(call)
      local id = tokens.item(call.items, "id")
      local name = scenario.text_of(call.file, id) or "?"
      count[name] = (count[name] or 0) + 1
      call.book = name
      return name ~= "?"
    end)
    local single = {}
    for _, site in ipairs(sites) do
      if count[site.call.book] == 1 then single[#single + 1] = site end
    end
    return single
  end)

add("zero_divisor", "something is divided by nought", "a nought stands behind the sign",
  function(self)
    return scenario.tokens(self, function(file, token)
      local before = file.list[token.index - 1]
      return token.kind == "number" and before
        and (before.text == "//" or before.text == "%")
        and not token.text:find "[.xX]"
    end)
  end, function(_, site) return make.replace(site, "0") end)

-- Choices -------------------------------------------------------------------------

local function choice_items(field, wanted)
  return function(self)
    local sites = {}
    for _, choice in ipairs(scenario.choices(self)) do
      local item = tokens.item(choice.items, field)
      if item and (not wanted or wanted(choice)) then
        sites[#sites + 1] = { file = choice.file, item = item, near = choice.open,
          choice = choice }
      end
    end
    return sites
  end
end

add_removal("missing_reason", "a choice can be closed and has no reason",
  "the reason is a field of the choice", choice_items("closed", function(choice)
    return tokens.item(choice.items, "open") ~= nil
  end))

add_removal("choice_without_effect", "a choice of an event has lost its effect",
  "nothing else reads which choice an event's was", choice_items("effect",
    function(choice) return choice.call.name == "event" end))

add("effect_called", "an effect is called where it is written", "it runs while loading",
  choice_items("effect", function(choice)
    local item = tokens.item(choice.items, "effect")
    return item.first.text == "function" and item.first.other == item.last
  end), function(_, site)
    local item = site.item
    return make.edit(site.file, item.first.from, item.last.to, "("
      .. site.file.source:sub(item.first.from, item.last.to) .. ")()", site.near)
  end)

-- Events --------------------------------------------------------------------------

add_removal("empty_event", "an event has nothing to tell", "it is seen when loaded",
  function(self)
    return make.items(self, "event", "text", function(call)
      return not tokens.item(call.items, "choices") and not tokens.item(call.items,
        "enter")
    end)
  end)

add("weightless_event", "an event that is not owed has the weight 0",
  "an event of weight 0 is never drawn", function(self)
    local sites = {}
    for _, event in ipairs(scenario.events(self)) do
      if #make.uses(self, 'event = "', event.id) == 0 then sites[#sites + 1] = event end
    end
    return sites
  end, function(_, event)
    local weight = tokens.item(event.items, "weight")
    if weight then
      return make.edit(event.file, weight.first.from, weight.last.to, "0", event.token)
    end
    return make.edit(event.file, event.open.to + 1, event.open.to, " weight = 0,",
      event.token)
  end)

-- Options and debts -----------------------------------------------------------------

add("wrong_default", "an option's default is none of its values",
  "they stand beside each other", function(self)
    return scenario.tokens(self, function(file, token)
      local list, at = file.list, token.index
      return token.kind == "text" and at > 2 and list[at - 1].text == "="
        and list[at - 2].text == "default"
    end)
  end, function(self, site)
    local wrong = make.misspell(self, scenario.text(site.file, site.token))
    return wrong and make.replace(site, '"' .. wrong .. '"', site.token.outer)
  end)

local function month_after(month, count)
  local index = tonumber(month:sub(1, 4)) * 12 + tonumber(month:sub(6, 7)) - 1 + count
  return ("%04d-%02d"):format(index // 12, index % 12 + 1)
end

add("owed_backwards", "what is owed is due from a month after its last",
  "both months stand in the call", function(self)
    return make.items(self, "owe", "to", function(call, item)
      local from = tokens.item(call.items, "from")
      return from and scenario.text_of(call.file, from)
        and scenario.text_of(call.file, item)
    end)
  end, function(_, site)
    local from = tokens.item(site.call.items, "from")
    return make.replace(site, '"' .. month_after(scenario.text_of(site.file, from), -1)
      .. '"', site.near, from.first)
  end)

add("owed_outside", "what is owed is due in a month the scenario never comes to",
  "the manifest says the months", function(self)
    return #make.items(self, "scenario", "months") > 0
      and make.items(self, "owe", "to", function(call, item)
        return scenario.text_of(call.file, item) ~= nil
      end) or {}
  end, function(_, site)
    return make.replace(site, '"' .. month_after(scenario.text(site.file, site.token),
      12 * math.random(20, 60)) .. '"', site.near)
  end)

kinds[#kinds + 1] = make.text_misspelling({ name = "misspelt_owed_event", who = "check",
  why = "events are known when all is loaded", what = "a debt names no event" },
  function(self)
    local sites = make.items(self, "owe", "event", function(call, item)
      return scenario.text_of(call.file, item) ~= nil
    end)
    for _, site in ipairs(sites) do
      site.at, site.word = site.token.inner_from, scenario.text(site.file, site.token)
    end
    return sites
  end)

add("month_in_code", "month is called with what is no month", "it stands in the call",
  function(self)
    local sites = {}
    for _, call in ipairs(scenario.calls(self, "month")) do
      if call.first and call.first.kind == "text" then
        sites[#sites + 1] = { file = call.file, token = call.first }
      end
    end
    return sites
  end, function(_, site)
    local month = scenario.text(site.file, site.token)
    local wrong = math.random(2) == 1 and month:sub(1, 5) .. "13" or month:gsub("%-", "/")
    return make.replace(site, '"' .. wrong .. '"')
  end)

return kinds
