-- The register: named households of the four brigades. Births, deaths and departures come
-- to them at the rates that the model gives their brigade and age in the month; whole
-- numbers come out of running sums, and who it is comes from a stream of luck of the
-- register's own, so that it moves no other luck and nothing in the model.
local luck = require "model.luck"

local floor, max = math.floor, math.max
local register = {}

local CHILD <const> = 120 -- months of age: from ten on grown
local OLD <const> = 660 -- months of age: from fifty-five on old
local APART <const> = 14 -- months between two births of one household at least; assumed
local BEARING <const> = 17 * 12 -- months of age from which women bear; assumed
local BARREN <const> = 44 * 12 -- months of age from which they do not; assumed
-- How much likelier the very young and the very old die than others of their age group, a
-- ratio; assumed.
local FRAIL <const> = 3
local INFANT <const> = 24 -- months of age below which one is frail; assumed
local AGED <const> = 70 * 12 -- months of age from which one is; assumed
local ROVING <const> = 4 -- how much likelier men leave than others, a ratio; assumed
local ROVING_FROM <const> = 15 * 12 -- months of age from which people leave; assumed
local ROVING_TO <const> = 50 * 12 -- months of age to which they do; assumed
local ROVING_MEN <const> = 45 * 12 -- months of age to which men leave more; assumed
local BOYS <const> = .515 -- share of boys among the born, 106 to 100 girls; assumed

-- That of the first man of a household, or else of whoever comes last.
local function surname_of(row)
  local name = row.members[#row.members].name
  for i = #row.members, 1, -1 do
    if row.members[i].sex == "m" then name = row.members[i].name end
  end
  for i = 1, #name do
    local letter = name:sub(i, i)
    if letter == " " or letter == "-" then return name:sub(1, i - 1) end
  end
  return name
end

-- The members of 1958 with birthdays drawn from the register's own luck.
local function enter(row, stream)
  local household = {
    name = row.head, surname = surname_of(row), brigade = row.brigade, members = {},
    last_birth = -1000,
  }
  for i, member in ipairs(row.members) do
    local months = 12 * member.age + floor(12 * luck.uniform(stream))
    household.members[i] = {
      name = member.name, role = member.role, sex = member.sex,
      born = 10 - months, -- t = 10 is August 1958
      present = true, alive = true, household = household,
    }
  end
  return household
end

-- Running sums begin at a random height, so that what comes of them is right on average
-- from the first month.
local function sums(stream)
  local due = { born = luck.uniform(stream), left = luck.uniform(stream),
    returned = luck.uniform(stream), died = {} }
  for age = 1, 3 do due.died[age] = luck.uniform(stream) end
  return due
end

-- A register of the households in `list` (each: brigade, head, members). `list.names` are
-- the brigades' names by id, `list.newborn` given names for girls (f) and boys (m).
function register.new(list, _, _, seed)
  local stream = luck.new(seed)
  local book = {
    luck = stream, households = {}, due = {}, brigades = {}, names = list.names or {},
    of = {}, -- the households of each brigade
    newborn = list.newborn, next_name = { f = 1, m = 1 },
  }
  for i, row in ipairs(list) do
    book.households[i] = enter(row, stream)
    if not book.due[row.brigade] then
      book.due[row.brigade], book.of[row.brigade] = sums(stream), {}
      book.brigades[#book.brigades + 1] = row.brigade
    end
    local of = book.of[row.brigade]
    of[#of + 1] = book.households[i]
  end
  return book
end

-- Everyone of a brigade who lives, by age; those who are away apart; and its households.
local function assemble(book, id, t)
  local households = book.of[id]
  local young, grown, old, away = {}, {}, {}, {}
  for k = 1, #households do
    local members = households[k].members
    for i = 1, #members do
      local member = members[i]
      if member.alive then
        local list, months = away, t - member.born
        if member.present then
          list = months < CHILD and young or months < OLD and grown or old
        end
        list[#list + 1] = member
      end
    end
  end
  return { young, grown, old, away = away, households = households }
end

local weights = {}

-- One of a list by weight; nil where nobody has any.
local function pick(list, weigh, t, stream)
  local total = 0
  for i = 1, #list do
    local weight = weigh(list[i], t)
    weights[i], total = weight, total + weight
  end
  if total <= 0 then return nil end
  local rest = luck.uniform(stream) * total
  for i = 1, #list do
    rest = rest - weights[i]
    if rest < 0 then return list[i], i end
  end
  return list[#list], #list
end

local function frail(member, t)
  local months = t - member.born
  return (months < INFANT or months >= AGED) and FRAIL or 1
end

local function roving(member, t)
  local months = t - member.born
  if months < ROVING_FROM or months > ROVING_TO then return 0 end
  return member.sex == "m" and months <= ROVING_MEN and ROVING or 1
end

local function alike() return 1 end

local MARRIED = { wife = true, ["daughter-in-law"] = true }

local function bearing(household, t)
  if t - household.last_birth < APART then return 0 end
  local mothers, members = 0, household.members
  for i = 1, #members do
    local member = members[i]
    if MARRIED[member.role] and member.alive and member.present and member.sex == "f" then
      local months = t - member.born
      if months >= BEARING and months < BARREN then mothers = mothers + 1 end
    end
  end
  return mothers
end

local function note(book, month, household, member, what, t)
  month[#month + 1] = {
    household = household.name, name = member.name, what = what, t = t,
    role = member.role, sex = member.sex, years = floor((t - member.born) / 12),
    id = household.brigade, brigade = book.names[household.brigade] or household.brigade,
  }
end

-- How often something is due now: adds what is expected to its running sum.
local function due(sum, key, expected)
  sum[key] = sum[key] + expected
  local times = floor(sum[key])
  sum[key] = sum[key] - times
  return times
end

local function bury(book, month, here, sum, brigade, t)
  for age = 1, 3 do
    local rate = brigade.lost[age] / max(1e-9, brigade.before[age])
    for _ = 1, due(sum.died, age, rate * #here[age]) do
      local member, i = pick(here[age], frail, t, book.luck)
      if not member then break end
      member.alive = false
      table.remove(here[age], i)
      note(book, month, member.household, member, "died", t)
    end
  end
end

-- A newborn's given name, behind the surname of the head of the household.
local function christen(book, household, sex)
  local list, n = book.newborn and book.newborn[sex], book.next_name[sex]
  book.next_name[sex] = n + 1
  local given = list and list[(n - 1) % #list + 1] or (sex == "f" and "Nü" or "Wa")
  return household.surname .. " " .. given
end

local function bear(book, month, here, sum, brigade, t)
  local rate = brigade.born / max(1e-9, brigade.before[2])
  for _ = 1, due(sum, "born", rate * #here[2]) do
    local household = pick(here.households, bearing, t, book.luck)
    if not household then break end
    local sex = luck.uniform(book.luck) < BOYS and "m" or "f"
    local child = {
      name = christen(book, household, sex), sex = sex, born = t,
      role = sex == "m" and "son" or "daughter",
      present = true, alive = true, household = household,
    }
    household.members[#household.members + 1] = child
    household.last_birth = t
    note(book, month, household, child, "born", t)
  end
end

-- To the towns and in flight; both come back. The commune's rates: they are of every
-- brigade alike.
local function go(book, month, here, sum, state, t)
  local flow, n = state.flow.people, state.n
  local out, back = -(flow.to_town + flow.fled), flow.from_town + flow.returned
  local grown = n[2] + n[5] + n[8] + out - back
  for _ = 1, due(sum, "left", out / max(1, grown) * #here[2]) do
    local member = pick(here[2], roving, t, book.luck)
    if not member then break end
    member.present = false
    note(book, month, member.household, member, "left", t)
    here.away[#here.away + 1] = member
    for i, other in ipairs(here[2]) do
      if other == member then table.remove(here[2], i) break end
    end
  end
  local gone = state.away + state.fled + back - out
  for _ = 1, due(sum, "returned", back / max(1, gone) * #here.away) do
    local member, i = pick(here.away, alike, t, book.luck)
    if not member then break end
    member.present = true
    table.remove(here.away, i)
    note(book, month, member.household, member, "returned", t)
  end
end

-- What the month that brigades.month() has just followed brought to the named; returns
-- its entries: { household, name, what = "born" | "died" | "left" | "returned", t, role,
-- sex, years, id, brigade }.
function register.month(book, state, t)
  local month = {}
  for _, id in ipairs(book.brigades) do
    local brigade, sum = state.brigades[id], book.due[id]
    local here = assemble(book, id, t)
    bury(book, month, here, sum, brigade, t)
    bear(book, month, here, sum, brigade, t)
    go(book, month, here, sum, state, t)
  end
  return month
end

-- How many of the named live here now, by brigade id; all where `id` is nil.
function register.count(book, id)
  local count = 0
  for _, household in ipairs(book.households) do
    if not id or household.brigade == id then
      for _, member in ipairs(household.members) do
        if member.alive and member.present then count = count + 1 end
      end
    end
  end
  return count
end

return register
