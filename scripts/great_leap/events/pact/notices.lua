-- Chain 1: the notices of November 1958, spring and autumn 1959. The first figure heads
-- all three. Composed: their wording, Bai, Wen. The record: a quota made of an estimate
-- A3 (F27), adding at every level (RECALLED R14), plans for 1959 on top of the claims of
-- 1958 (RECALLED R03). Their figures are the books'; the share of last year's in this
-- year's is the model's, and the third paper's plan of 1959 is four tenths above the
-- claim, as the nation's was.
local deeds = require "deeds"
local game = require "game"
local quota = require "desk.quota"
local spoken = require "spoken"

local NOTICE = [[
  *Chenghe county, grain. Second notice. East Wind. By telephone: {figure} jin a mu*
  ({basis})*. Times {area:mu}: {claim:jin}. To deliver in this grain year, not quite
  {share} parts in a thousand: {facts.quota:jin}. Delivered: {facts.delivered:jin}.* ["The
  sum is right," says Wen. "I looked for that first."](said:wen) Bai of the station has
  bicycled over with it. Until it is signed he books no delivery; with words added, he
  must take it back. To weigh threshing floors the county has one man.]]

-- What stands in brackets after the figure; the second is what the director added.
local BASIS = {
  kept = "in pencil: low",
  broke = "added, then crossed out: subject to threshing",
  topped = "in the director's own voice",
  failed = "per deputy, the line being faulty",
}
local SIGNED = {
  floors = [[Until the county's weigher is free Liu's Hollow keeps its carts loaded at
    home.]],
  signed = "Bai presses your signature dry with the station's own blotter.",
  restored = [[Wen makes a copy of it, with your three words, and dates it.]],
}

local function sign(how, post, effect)
  return function()
    facts.basis = how
    deeds.post(post)
    if effect then effect() end
    say(SIGNED[how])
  end
end

event "notice" {
  tags = { "fixed" },
  heading = "Second notice",
  when = [[(month == '1958-11' and facts.autumn ~= '1958-10'
    or month == '1958-12' and facts.autumn == '1958-10')
    and facts.office and facts.figure58 > 0 and facts.quota > 0 and people.wen.here]],
  weight = 1000000,
  who = "wen", place = "office", form = "form", ask = "words",
  sources = { "A3", "F27", "R14", "F94", "F49", "F56", "composed" },
  owes = { "third_notice", "notice_1959" },
  record = [[The grain crop of 1958 was announced as 375 million tonnes (recalled
    [](cite:national)). In August 1959 the claim was cut to 250, [](cite:F94) and 200 was
    given later. [](cite:F49) Quotas were reckoned from the claims, and each level on the
    way down is recalled adding something of its own. [](cite:R14) Some economists stress
    that purchase was inflexible and did not follow the real harvest. [](cite:F56)]],
  discuss = { "perspective",
    "Every step of the sum on this notice is correct. Why might it convince those who "
      .. "read it, when nobody had weighed its first number?" },
  enter = function()
    local claim = facts.claim58
    quota.told()
    say(NOTICE, { figure = spoken(facts.figure58), claim = claim,
      basis = BASIS[facts.pact],
      area = claim // facts.figure58, share = facts.quota * 1000 // claim + 1 })
  end,
  choices = {
    { "floors", "Ask that the threshing floors be weighed first.", tag = "look",
      effect = sign("floors", -4, function() deeds.send("hollow", 6000) end) },
    { "signed", "Sign.", tag = "comply", effect = sign("signed", 1) },
    { "restored", "Write \"subject to threshing\" under it, and sign.", tag = "tell",
      effect = sign("restored", -2, function()
        deeds.send("hollow", 1500)
        deeds.warm("wen", 1)
      end) },
  },
}

local BRACKET = {
  signed = "as signed by the director",
  restored = "a remark, in ink",
  floors = "floors: no weigher free",
  [""] = "by telephone",
}

event "third_notice" {
  tags = { "tells" },
  heading = "Third notice",
  when = [[month >= '1959-03' and month < '1959-05' and facts.office
    and facts.figure58 > 0]],
  weight = 20,
  place = "board", form = "notice", ask = "nothing",
  sources = { "A3", "R03", "R14", "composed" }, owes = { "notice_1959" },
  enter = function()
    say([[*East Wind, {first} jin a mu* ({bracket})*.* So the county addresses it. *Third
      notice. Still to deliver at this basis: {facts.due:jin}. Plan for 1959: basis and
      four tenths, {plan} jin a mu.* [](cite:R03) Bai, asked where the four tenths come
      from, says that they were on it when it reached him. The figure, in pencil in
      autumn, is now in print.]],
      { first = spoken(facts.figure58), bracket = BRACKET[facts.basis],
        plan = spoken(facts.figure58 * 14 // 10) })
  end,
}

local WHO_READS = {
  wen = [[Wen has looked for last year's figure and found it, at {old} parts of ten. ["It
    is still there," she says. "It has only been divided."](said:wen)]],
  other = "Hou's nephew reads the sum through, and likes it.",
}

event "notice_1959" {
  tags = { "tells" },
  heading = "Second notice, 1959",
  when = [[(month == '1959-11' and facts.autumn ~= '1959-10'
    or month == '1959-12' and facts.autumn == '1959-10')
    and facts.office and facts.figure58 > 0 and facts.figure59 > 0 and facts.quota > 0]],
  weight = 1500,
  place = "board", form = "notice", ask = "nothing",
  sources = { "A3", "A4", "F27", "F16", "composed" },
  enter = function()
    local old = math.floor(game.place.K.rho * 10 + .5)
    quota.told()
    local mixed = (facts.figure58 * old + facts.figure59 * (10 - old)) // 10
    say([[*Basis, in fairness: of ten parts, {old} at East Wind's first figure, {first},
      {new} at its second, {second}; {mixed} jin a mu, and what the county adds. To
      deliver: {facts.quota:jin}. Delivered: {facts.delivered:jin}.* ]]
      .. WHO_READS[people.wen.here and "wen" or "other"],
      { first = spoken(facts.figure58), second = spoken(facts.figure59), old = old,
        new = 10 - old, mixed = spoken(mixed) })
  end,
}
