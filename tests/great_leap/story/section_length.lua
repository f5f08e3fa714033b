-- luacheck: std max, max line length 100
-- 7 Length: of scenes, of choices, of the way to the first question, of a game; and runs of five
-- words that two events share.
local reader = require "reader"
local words = require "words"

local LEAST, MOST, SHORT, LONGEST, CHOICE = 60, 95, 55, 130, 15
local FIRST = 90
local RUN = 5
local READS, DECIDES = 180, 12 -- words a minute, seconds an answer: assumed

local function median(list)
  table.sort(list)
  local n = #list
  if n == 0 then return 0 end
  return n % 2 == 1 and list[n // 2 + 1] or (list[n // 2] + list[n // 2 + 1]) / 2
end

-- Words of each scene: the middle one of its variants, and the longest.
local function lengths(read)
  local list, long, short = {}, {}, 0
  for _, event in ipairs(read.events) do
    local of_event, longest = {}, 0
    for _, body in ipairs(reader.bodies(event)) do
      of_event[#of_event + 1] = words.count(body)
      longest = math.max(longest, of_event[#of_event])
    end
    if #of_event > 0 then
      list[#list + 1] = median(of_event)
      if list[#list] < SHORT then short = short + 1 end
      if longest > LONGEST then long[#long + 1] = event.id .. ": " .. longest end
    end
  end
  return list, long, short
end

local function scenes(context, out)
  local list, long, short = lengths(context.read)
  local middle = median(list)
  out:check(middle >= LEAST and middle <= MOST, "the median scene has 60 to 95 words",
    ("%g of %d scenes"):format(middle, #list))
  out:check(short >= .25 * #list, "a quarter have under 55", out.percent(short, #list))
  out:check(#long == 0, "none over 130", #long .. " are longer")
  out:list(long)
end

local function choices(context, out)
  local long = {}
  for _, event in ipairs(context.read.events) do
    for _, choice in ipairs(event.choices) do
      local count = words.count(choice.text)
      if count >= CHOICE then
        long[#long + 1] = ("%s.%s: %d"):format(event.id, tostring(choice.id), count)
      end
    end
  end
  out:check(#long == 0, "choices have under 15 words", #long .. " have more")
  out:list(long)
end

-- ---- runs ----

local function bare_words(text)
  local list = {}
  for word in words.plain(text):gmatch "%S+" do
    local bare = words.bare(word)
    if bare ~= "" then list[#list + 1] = bare end
  end
  return list
end

-- Where each run of five words stands: run -> { event ids }.
local function runs_of(texts)
  local runs = {}
  for _, text in ipairs(texts) do
    for i = 1, #text.list - RUN + 1 do
      local run = table.concat(text.list, " ", i, i + RUN - 1)
      local ids = runs[run] or {}
      if ids[#ids] ~= text.id and not run:find "%d" then ids[#ids + 1] = text.id end
      runs[run] = ids
    end
  end
  return runs
end

-- The longest stretches that two events share: { words, ids }, each once.
local function stretches(texts, runs)
  local found, seen = {}, {}
  for _, text in ipairs(texts) do
    local from
    for i = 1, #text.list - RUN + 2 do
      local run = i <= #text.list - RUN + 1 and table.concat(text.list, " ", i, i + RUN - 1)
      local shared = run and #runs[run] > 1
      if shared and not from then from = i end
      if not shared and from then
        local stretch = table.concat(text.list, " ", from, i + RUN - 2)
        local first = table.concat(text.list, " ", from, from + RUN - 1)
        if not seen[stretch] then
          found[#found + 1] = { words = stretch, ids = runs[first] }
        end
        seen[stretch], from = true, nil
      end
    end
  end
  return found
end

-- Stretches that return on purpose, one a line; a line with # is a reason.
local function allowed(context)
  local list, source = {}, reader.read_file(context.here .. "runs_meant.txt") or ""
  for line in source:gmatch "[^\n]+" do
    if not line:find "^#" then list[#list + 1] = line end
  end
  return list
end

local function is_meant(stretch, meant)
  for _, line in ipairs(meant) do
    if line:find(stretch, 1, true) then return true end
  end
  return false
end

local function runs(context, out)
  local texts, meant, list = {}, allowed(context), {}
  for _, event in ipairs(context.read.events) do
    for _, text in ipairs(reader.texts(event)) do
      texts[#texts + 1] = { id = event.id, list = bare_words(text) }
    end
  end
  for _, stretch in ipairs(stretches(texts, runs_of(texts))) do
    if not is_meant(stretch.words, meant) then
      list[#list + 1] = stretch.words .. " (" .. table.concat(stretch.ids, ", ") .. ")"
    end
  end
  table.sort(list)
  out:check(#list == 0, "no run of five words in two events (runs_meant.txt lists those that "
    .. "return on purpose)", #list .. " stretches")
  out:list(list, 100)
end

-- ---- games ----

local function first_question(context, out)
  local page = context.binary:first_page(context.scenario)
  local count = page and words.count(page.text) or 0
  out:check(page and count <= FIRST, "the campaign's first question comes within 90 words",
    page and page.scene .. ", " .. count or "there is no page")
end

local function games(context, out)
  local rows = {}
  for _, policy in ipairs(context.policies) do
    local sum = context.binary:sums(context.scenario, policy, 200)
    if sum then
      local minutes = sum.words / READS + sum.answers * DECIDES / 60
      rows[#rows + 1] = { policy, ("%.0f"):format(sum.words), ("%.1f"):format(sum.answers),
        ("%.0f"):format(minutes) }
      out:check(sum.words >= 7000 and sum.words <= 9000, policy .. ": 7,000 to 9,000 words a game",
        ("%.0f"):format(sum.words))
      out:check(sum.answers >= 70 and sum.answers <= 90, policy .. ": 70 to 90 answers a game",
        ("%.1f"):format(sum.answers))
    end
  end
  out:line("", ("Minutes at %d words a minute and %d seconds an answer (assumed):"):format(READS,
    DECIDES))
  out:table({ "conduct", "words", "answers", "minutes" }, rows)
end

return function(context, out)
  out:heading "7 Length"
  scenes(context, out)
  choices(context, out)
  if context.binary then
    first_question(context, out)
    games(context, out)
  end
  runs(context, out)
end
