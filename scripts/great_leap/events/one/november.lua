-- November 1958. Composed: the notice's wording, both papers, Hou's cake of iron. The
-- record: a quota made of an estimate A3 (F27), adding at every level; slow down, and
-- deliver all the same (RECALLED R03, R18, so told and not quoted); useless iron D3. The
-- notice's figures are the books'.
local deeds = require "deeds"

local NOTICE = [[
  *Chenghe county, grain. Second notice. East Wind. By telephone: {figure} jin a mu*
  ({basis})*. Times {area:mu} and a part: {claim:jin}. Of these {share} in the
  thousand and a part. To deliver in this grain year: {facts.quota:jin}. Delivered:
  {facts.delivered:jin}.* It shows its working, like a good pupil. Bai has bicycled over
  with it, since it is he who will be weighing; he reads you the last line but one, and
  then reads it to his book. Wen has been through the multiplication. ["It is right,"
  she says. "I looked for that first."](said:wen) There is a space for a signature, and
  none for anything else.]]

-- What stands in brackets after the figure; the second is what the director added.
local BASIS = {
  kept = "in pencil: low",
  broke = "some words follow here, ruled out: subject to threshing",
  topped = "in the director's own voice",
  failed = "per deputy, the line being faulty",
}

local function sign(how, post, deliver)
  return function()
    facts.basis = how
    deeds.post(post)
    if deliver then deeds.add("deliver", deliver) end
  end
end

event "notice" {
  heading = "Second notice",
  when = [[(month == '1958-11' and facts.autumn ~= '1958-10'
    or month == '1958-12' and facts.autumn == '1958-10')
    and facts.office and facts.figure58 > 0 and facts.quota > 0 and people.wen.here]],
  weight = 1000,
  who = "wen", place = "office", form = "form",
  record = [[The grain crop of 1958 was announced as 375 million tonnes (recalled
    [](cite:national)). In August 1959 the claim was cut to 250, [](cite:F94) and 200 was
    given later. [](cite:F49) Quotas were reckoned from the claims, and each level on the
    way down is recalled adding something of its own. [](cite:R14) The county made this
    sum. A commune could sign it, plead, or deliver too little. Economists stress that
    purchase was inflexible and did not follow the real harvest. [](cite:F56)]],
  discuss = { "perspective",
    "Every step of the sum on this notice is correct. Why might it convince those who "
      .. "read it, when nobody had weighed its first number?" },
  enter = function()
    local claim = facts.claim58
    say(NOTICE, { figure = facts.figure58, claim = claim, basis = BASIS[facts.pact],
      area = claim // facts.figure58, share = facts.quota * 1000 // claim })
  end,
  choices = {
    { "floors", "Ask that the floors be weighed instead.",
      effect = sign("floors", -4, -.05) },
    { "signed", "Sign.", effect = sign("signed", 0) },
    { "restored", "Write \"subject to threshing\" under it, and sign.",
      effect = sign("restored", -2) },
  },
}

local PAPERS = [[
  Two papers on one pin. By the upper one comrades may rest, nobody need hurry over into
  communism, and figures are to be wrung out like washing. [](cite:R18) The other:
  *Purchase to be closed by the 30th.* ]]
local THIRD_PAPER = {
  press = [[A third is for Sputnik, which by your seal you are: forty drums of kerosene,
    signed for.]],
  other = [[Zhao Baoshan of the militia does what is on paper. He asks which is on top.]],
}

event "papers" {
  heading = "One pin",
  when = [[month == '1958-11' and facts.office and not facts.papers
    and people.zhao.here and (facts.basis ~= '' or facts.autumn == '1958-10')]],
  weight = .002,
  place = "board", form = "list",
  enter = function()
    facts.papers = true
    facts.october_sent = facts.short_list
    say(PAPERS .. THIRD_PAPER[facts.seal == "press" and "press" or "other"])
  end,
}

local function iron(how, post, hands)
  return function()
    facts.iron = how
    deeds.post(post)
    if hands then deeds.hands("field", hands, 2) end
  end
end

event "furnace" {
  heading = "Number three",
  picture = "furnace",
  when = [[month == '1958-11' and facts.office and facts.papers and facts.iron == ''
    and people.hou.here]],
  weight = .001,
  who = "hou", place = "furnace", form = "told",
  record = [[Eleven million tonnes of steel were claimed for 1958; about eight are counted
    as usable. [](cite:national) The target came from the county. What a commune held was
    the report: it entered tonnes alone, or the grade as well, or what the iron had cost.
    Furnaces that were left to go cold, and lit again for visitors, are recalled as
    general by the spring of 1959. [](cite:R19) It is recalled too that many workshops
    wasted hands and wood, while some repair shops were useful. [](cite:R27)]],
  discuss = { "significance",
    "The form has a space for tonnes and none for grade or cost. How could that matter "
      .. "to what the county came to believe?" },
  text = [[
    Number three's first iron is a cake with the lug of a pot still standing in it. Hou
    taps it with his spanner and listens. He needs share-iron for eighty ploughs. Men off
    the blower lie down on the slag; it is warm. The steel office's form has one space,
    *tonnes*.]],
  choices = {
    { "tonnes", "Put the cakes on the beam; enter tonnes.", effect = iron("tonnes", 2) },
    { "cost", "Enter beside it the pots, timber and days.",
      effect = iron("cost", -4, .06) },
    { "shop", "Give Hou's shop twenty blowers; round up the tonnes.",
      effect = function()
        iron("shop", 1)()
        deeds.hands("ws", .01, 2)
      end },
    { "grade", "Write \"brittle\" after the tonnes.", effect = iron("grade", -2, .03) },
  },
}
