-- August 1961 to February 1962: Hou's letters, the strip nobody wants, the paper
-- against contracts, the speech, the team, the last pot. Composed: all that is said and
-- every paper but these: contracts ended in Anhui (R04); the conference of January 1962
-- and the ratio that was quoted there (F54, F81); clearing of the labelled (R26; R2); the
-- team as accounting unit (F84).
local deeds = require "deeds"

event "five_strip" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-09' and people.meng.here and people.meng.fate == 'silent'",
  weight = 20, who = "meng", heading = "The last strip",
  text = [[Households of the Hollow draw lots for strips of land from the barber's hat.
    One strip is left over, beyond the graves, that floods at one end and cracks at the
    other. Old Meng has waited until then. "That's bad ground," says the barber. "Yes,"
    says Old Meng, and takes it. His wife's grave is nine paces from the dry end.]],
}

-- Leaders of counties were called to Beijing by a notice of 16 November (F54).
event "five_called" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-11' and facts.office",
  form = "notice", weight = 20, heading = "With bedding",
  text = [[A notice of the sixteenth calls the county's secretary to a conference in
    Beijing. [](cite:F54) Whoever is told to bring bedding to a meeting does not come home
    soon. Nobody will ask the switchboard, who read this notice first, and the office is
    divided on whether it says so.]],
}

-- Whether names stand on fields here.
local PEGS = {
  none = [[Here no paper did it. But an eel seller told the ferryman how, and since
    September there are pegs by the river that nobody drove.]],
  some = [[Four brigades here have such pegs. Their autumn crop has been weighed, and the
    weights are in the same drawer as the paper.]],
}

event "five_pegs" {
  weight = 6,
  ask = "words", sources = { "S4", "R04", "composed" },
  when = "month == '1961-12' and facts.office",
  heading = "Pegs",
  record = [[The household fields of 1961 were brought in by Anhui province itself. Its
    first secretary, Zeng Xisheng, had pressed for grain and punished Zhang Kaifan;
    [](cite:F31) in 1961 he pushed such fields. [](cite:F55) Elsewhere it was done and not
    said, called field management, or refused, and better crops are reported. In December
    1961 Mao indicated that it should end, and on 20 March 1962 Anhui gave the order. In
    1978 Xiaogang, in Fengyang, divided its land by contract. The crops and the last three
    dates are recalled, not looked up again. [](cite:R04) That such a paper reached this
    county in December 1961 is composed.]],
  discuss = { "change",
    "From the founding of the commune to this paper, what changed in who decides about a "
      .. "field, and what stayed the same?" },
  enter = function()
    local tried = facts.strips == "pegs" or facts.strips == "named"
    say([[By hand comes a paper, to go back with a count of pegs. Fields may not be fixed
      to households under whatever name; where that was done it is to be put right. ]]
      .. (tried and PEGS.some or PEGS.none))
    say [[A woman from the Hollow has brought her peg in. May it stay if it is shorter?
      The widow Liu, who works her strip alone, would sooner have the team's ration
      back.]]
  end,
  choices = {
    { "drawer", "Leave the paper in the drawer until the thaw.", tag = "delay",
      effect = function()
        facts.pegs = "drawer"
        deeds.post(-2)
        deeds.send("hollow", 1000)
      end },
    { "names", "Scrape the names off; leave the pegs standing.", tag = "conceal",
      effect = function()
        facts.pegs = "names"
        deeds.add("contract", -.2)
        deeds.send("hollow", 500)
      end },
    { "pull", "Have the pegs pulled up and counted.", tag = "comply", effect = function()
      facts.pegs = "pull"
      deeds.post(2)
      deeds.order("contract", 0)
    end },
    { "manage", "Answer \"field management by households\"; leave the pegs.",
      tag = "other",
      effect = function()
        facts.pegs = "manage"
        deeds.post(-1)
        deeds.file(3)
        deeds.send("hollow", 1600)
      end },
  },
}

local PEGGED = {
  names = "Scraped pegs, it turns out, can be told apart by the scraping.",
  pull = "The pegs lie behind the office in a heap, smaller each day; it is cold.",
  manage = [[The prefecture has asked for your experience in *field management by
    households*, two pages.]],
}

-- The conference without its voice: he was in Beijing until 7 February (F54).
event "five_absent" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1962-01' and facts.office",
  form = "call", weight = 20, heading = "Eleven communes",
  enter = function()
    if PEGGED[facts.pegs] then say(PEGGED[facts.pegs]) end
    say [["You're all on," says the switchboard. The county's voice has been in Beijing
      since the eleventh, with seven thousand others. [](cite:F54) His deputy asks who
      needs seed, coats or coal, and asks for no figure. Red Flag commune gives one. It is
      small, and nobody laughs. Then the communes say good night to each other, one by
      one, which takes longer than the list.]]
  end,
}

local function clear(who)
  facts.cleared = who
  deeds.fate(who, "cleared")
end

event "five_speech" {
  tags = { "fixed" },
  ask = "person", sources = { "R2", "F54", "F81", "R26", "composed" },
  when = "month == '1962-02' and facts.office",
  weight = 1000000,
  heading = "A speech in a bag",
  record = [[7,118 people sat in the conference of January 1962, and a peasant's ratio was
    quoted there: three parts nature, seven parts people. [](cite:F54) To reopen the case
    of someone labelled, or to leave it, was for the county. In April a paper asked for
    speed; some answers reached a family after the person had died (recalled from the
    printed documents). [](cite:R26) Wu Zhipu, Henan's chief until 1961, [](cite:F13) was
    rehabilitated by a memorial in 1979. [](cite:F15)]],
  discuss = { "significance",
    "\"One sheet a case, where the unit asks.\" Whose cases does such a rule bring up, "
      .. "and whose does it leave lying?" },
  enter = function()
    say [[Home from Beijing, the county's voice has a speech in his bag. A peasant in it
      put the three bad years down to nature, three parts, and people, seven. [](cite:F54)
      [](cite:F81) "Who said that?" asks Red Flag. The voice coughs. "The peasant. It was
      quoted." Further down the speech says that labels may be looked at again where the
      unit asks, one sheet a case. [](cite:R26) When Sluice asked for a man in 1959, the
      man's brother was labelled too.]]
  end,
  choices = {
    { "fan", "Ask for Fan; enclose a certificate he did not sign.",
      when = "people.fan.fate == 'labelled'", tag = "give", effect = function()
        clear("fan")
        deeds.post(-2)
        deeds.file(-2)
      end },
    { "none", "Send no sheet until some other commune has.", tag = "delay",
      effect = function() facts.cleared = "none"; deeds.post(1) end },
    { "gu", "Ask for Gu, the labelled teacher; pay the Hollow for his board.",
      tag = "give",
      effect = function()
        clear("gu")
        deeds.post(-1)
        deeds.send("hollow", 300)
      end },
    { "ding", "Ask for Ding, the cook; pay what she is owed.",
      when = "people.ding.fate == 'sent'", tag = "give", effect = function()
        clear("ding")
        deeds.post(-2)
        deeds.send("hollow", 900)
      end },
    { "wen", "Ask for Wen, the accountant; say for whom he kept his book.",
      when = "people.wen.fate == 'sent'", tag = "tell", effect = function()
        clear("wen")
        deeds.post(-2)
        deeds.file(-2)
      end },
    { "sheet", "Write all labelled names on one sheet; repay the Hollow's fines.",
      tag = "other", effect = function()
        facts.cleared = "sheet"
        deeds.post(-3)
        deeds.send("hollow", 1800)
      end },
  },
}

-- The last month closes with the pot; so this stands before it.
event "five_team" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "opening" },
  when = "month == '1962-02' and facts.office and facts.animals <= 1",
  heading = "Half an ox",
  text = [[By a paper of the thirteenth every team keeps its own accounts. [](cite:F84) At
     Ferry that comes to one ox between two teams. The upper team would like the front
     half. "Take it," says the lower. "It's the front half that eats." By midnight they
     have agreed on days.]],
}
