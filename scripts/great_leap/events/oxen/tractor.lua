-- Chain 2, the tractor, from the lorry to the rope. Composed: the machine, its note,
-- its rules, the fourteen oxen lent against it, the boy, all words. The record: a prize
-- for a "thousand-jin county" accepted and its flag hidden A5 (F35); communes put about
-- animals and goods S1 (F85); people in harness for want of oxen (F72).
local deeds = require "deeds"
local left_standing = require "left_standing"

-- Stone Bridge counts as mechanised, and lends them to the dam.
local LENT = 14

local SIGNED = {
  flag = [[The flag is up over the gate. In thanks for it twenty thousand jin go to the
    station behind a drum.]],
  satchel = [[With the flag in it your satchel will not quite shut.]],
  without = [[The driver asks whether *without* could be written smaller. Seven oxen stay
    until there is fuel, and seven go.]],
  unsigned = [[The lorry has no ramp to take the tractor back. It stands on Stone Bridge's
    ground, not delivered.]],
}

local function lend(oxen)
  deeds.oxen("stone", -oxen)
  deeds.hands("water", .003, 3)
end

local PRICE = {
  flag = function()
    deeds.post(3)
    deeds.hand_over(20000)
    lend(LENT)
    deeds.warm("tang", 1)
  end,
  satchel = function()
    deeds.post(1)
    deeds.file(1)
    lend(LENT)
  end,
  without = function()
    deeds.post(-1)
    deeds.file(1)
    lend(LENT // 2)
  end,
  unsigned = function()
    deeds.post(-3)
    deeds.warm("tang", -1)
  end,
}

local function sign(how)
  return function()
    facts.prize = how
    PRICE[how]()
    say(SIGNED[how])
  end
end

event "tractor" {
  heading = "Delivery note",
  picture = "tractor",
  when = [[month >= '1958-12' and month <= '1959-01' and facts.office and facts.photo ~=
    '' and facts.prize == '' and people.tang.here]],
  weight = 15,
  who = "tang", place = "yard", form = "delivery", ask = "act",
  sources = { "A5", "F35", "composed" },
  owes = { "tractor_stands", "four_harness", "tractor_goes" },
  record = [[Dongguan, in Guangdong, was given a prize in the winter of 1958 as a
    "thousand-jin county". Its head took the tractor and put the flag out of sight; in
    January the province's party leader came with a team to find the grain that the flag
    implied. [](cite:F35) The choice there lay with the county. That a commune was handed
    such a prize, and its oxen reckoned as free, is composed.]],
  discuss = { "cause",
    "What could a flag bring into a village, and what could it take out, that a "
      .. "telephoned figure could not?" },
  text = [[
    *To East Wind, a commune of five thousand jin: tractor, red, one. Flag,
    silk, one. Fuel: see separate sheet.* No such sheet has come. Tang has been in the
    seat since noon, making the engine's noise. ["She pulls to the left!" he
    says.](said:tang) As Stone Bridge now has a tractor, says the lorry driver, fourteen
    of its plough oxen go to the dam. A flag that hangs is praised, and thanked for in
    grain. Tonight he reports refusals, remarks and flags not hung.]],
  choices = {
    { "satchel", "Sign for both; put the flag in your satchel.", tag = "withhold",
      effect = sign "satchel" },
    { "unsigned", "Sign for neither until the sheet about fuel comes.", tag = "delay",
      effect = sign "unsigned" },
    { "flag", "Sign for both; hang the flag over the gate.", tag = "comply",
      effect = sign "flag" },
    { "without", "Sign, and write \"without fuel\" beside the seal.", tag = "tell",
      effect = sign "without" },
  },
}

local RULES = [[On Stone Bridge's drum shed is painted: *1. The tractor is the people's.
  2. To sit in it: secretaries, heroes of labour; at festivals children, by height. 3. The
  wheel may be turned to the left. 4. No hay is to be put in it.* ]]

local LAST_RULE = {
  flag = "*5. Oxen lent against it, fourteen, are well and send greetings.*",
  satchel = "*5. The flag is being aired.*",
  without = "*5. When there is fuel the other seven oxen go.*",
  unsigned = "*5. It has not been delivered.*",
  hou = "*5. Signed for by Hou; oxen lent against it, fourteen.*",
}

local PRINTED = {
  stood = [[Beside it hangs the newspaper page with you on the box; in the caption the
    plot has grown to five thousand two hundred.]],
  tooth = [[Beside it hangs the newspaper page. Hou is on the box, looking down at how it
    is joined.]],
  lines = [[Beside it hangs the newspaper page, which has printed all five of Bai's
    weights, and added them together.]],
  held = [[Beside it hangs the newspaper page: children, maize, a stone, and a hand that
    nobody can place.]],
}

event "tractor_stands" {
  tags = { "tells" },
  heading = "Rules",
  when = [[month >= '1959-04' and month <= '1959-06' and facts.office and facts.photo ~=
    '']],
  weight = "month == '1959-06' and 500 or .0002",
  place = "stone_bridge", form = "notice", ask = "nothing",
  sources = { "A5", "composed" },
  enter = function()
    if facts.prize == "" then
      facts.prize = "hou"
      lend(LENT)
    end
    say(RULES .. LAST_RULE[facts.prize])
    say(PRINTED[facts.photo] .. [[ Somebody has drawn a tail on the tractor, in
      chalk. ]] .. (people.tang.here and [[Tang washes round it each
        morning.]] or "Each week somebody chalks it over again."))
  end,
}

local IN_SILK = {
  flag = "Where they cross the chest, the ropes are wound with silk from the flag.",
  satchel = "You give them a silk flag for where the ropes cross the chest; it has been "
    .. "in your satchel since the lorry.",
  without = "The seven oxen that were to stay until there was fuel are gone too.",
  unsigned = "On the books the tractor has still not been delivered.",
  hou = "The fourteen oxen lent against it are on the dam's list, and on no other.",
}

-- By what he did in March 1959, and by what he was told.
local FROM_TANG = {
  confessed = {
    hall = [[Tang is in the rope. At the shed he calls out the five weights of his plot,
      and they pull on the last.]],
    home = [[Tang is in the rope. For the thirty sacks to Ferry, he says, there was still
      an ox.]],
    clerk = [[Tang is in the rope. At the shed he calls out what his plot bore, as
      corrected, in Wen's voice, and they pull on *corrected*.]],
  },
  searched = {
    believe = [[Tang is in the rope, between people whose houses he searched. ["You said I
      grew it," he says](said:tang) as he comes by you, and goes on pulling.]],
    other = [[Tang is in the rope, between people whose houses he searched. Nobody has
      arranged it.]],
  },
}

local function from_tang()
  local told = people.tang.here and FROM_TANG[people.tang.fate]
  return told and (told[facts.tang_told] or told.other or told.hall)
end

local PULLERS = {
  [true] = [[At Stone Bridge eight people pull the wheat drill and one steers.
    [](cite:F72) They pass the tractor, which has no fuel. A boy in its seat works the
    wheel for them at the turns. "Left," he calls, and they go left. ]],
  [false] = [[Stone Bridge lends Upper Kiln its wheat drill for two days, but no oxen, so
    eight people pull it, past the tractor that came without fuel. [](cite:F72) A boy in
    its seat works the wheel for them at the turns. You walk behind and write ten for
    each. ]],
}

event "four_harness" {
  tags = { "tells", "closes", "sign_tang" },
  when = [[month == '1960-10' and (facts.office or facts.removal_told ~= '' and
    facts.removed_on ~= month)]],
  weight = 20,
  heading = "Cold Dew",
  picture = "tractor",
  place = "stone_bridge", form = "told", ask = "nothing",
  sources = { "H4", "F72", "composed" },
  enter = function()
    say(PULLERS[facts.office] .. (IN_SILK[facts.prize] or "") .. left_standing())
    local tang = from_tang()
    if tang then say(tang) end
    if people.tang.fate == "searched" then facts.tang_signs = facts.tang_signs + 1 end
  end,
}

local IN_FRONT = {
  three = "Pan's oxen and the heifer pull it.",
  two = "Two oxen pull it; the heifer is over the river, working off the bill.",
  one = "The heifer from the other bank pulls it, with nine people on the rope.",
  none = "Twelve people pull it, as the heifer is over the river.",
}

local function in_front()
  local lent = facts.bill_from == "heifer"
  if people.pan.here then return lent and IN_FRONT.two or IN_FRONT.three end
  return lent and IN_FRONT.none or IN_FRONT.one
end

local STEERS = {
  tang = [[Tang steers, with the wheel oiled to go both ways.]],
  boy = [[The boy who used to work its wheel is told off for making the engine's noise.]],
}

local STILL = {
  fuel = [[Its fuel money went over the river: *{facts.bill_paid:jin}, for chaff, straw
    and one quilt.*]],
  store = [[From over the river straw has come for the seat, labelled *paid,
    {facts.bill_paid:jin}*.]],
}

-- What the bill came to and was not paid.
local function still_owed()
  local left = 1240 - facts.bill_paid -- jin, as in bill.lua
  if left > 0 then
    say("On its side is chalked what is still owed: *{left:jin}*.",
      { left = left })
  end
end

event "tractor_goes" {
  tags = { "tells" },
  heading = "For parts",
  picture = "tractor",
  when = "month >= '1961-10' and month <= '1962-01' and facts.bill ~= ''",
  weight = "month == '1962-01' and 500 or .0002",
  place = "stone_bridge", form = "told", ask = "nothing",
  sources = { "F72", "composed" },
  enter = function()
    say("The county's station wants the tractor, for its parts. " .. in_front() .. " "
      .. STEERS[people.tang.here and people.tang.fate ~= "searched" and "tang" or "boy"]
      .. (facts.prize == "unsigned" and " Never delivered, it is listed as found."
        or ""))
    if STILL[facts.bill_from] then say(STILL[facts.bill_from]) end
    still_owed()
    if people.pan.here then
      say [[On the bridge the near ox looks round at what it is pulling. Pan explains to
        it that tractors don't calve.]]
    else
      say [[On the bridge a woman looks under the tractor for a calf, and says there's
        none.]]
    end
  end,
}
