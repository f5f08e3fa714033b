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
  text = [[Corners are drawn at the Hollow from the barber's hat. One strip is over,
    beyond the graves, that floods at one end and cracks at the other. Old Meng has kept
    back until then. "That's bad ground," says the barber, who likes things said. "Yes,"
    says Old Meng, and takes it. His wife lies nine paces from the dry end.]],
}

-- Leaders of counties were called to Beijing by a notice of 16 November (F54).
event "five_called" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1961-11' and facts.office",
  form = "notice", weight = 20, heading = "With bedding",
  text = [[A notice of the sixteenth calls the county's secretary to Beijing in the new
    year. [](cite:F54) The switchboard read it first and has told nobody but the other
    switchboards. The office is divided by whether it says to bring bedding, and nobody
    will ask.]],
}

-- Whether names stand on fields here.
local PEGS = {
  none = [[Here it was not done in any paper. But the ferryman's eels come from over
    there, and since September there have been pegs by the river that nobody drove.]],
  some = [[Four brigades here have pegs. The autumn crop off them has been weighed, and
    the weights are in the same drawer as the paper.]],
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
    say([[The paper has come by hand and is to go back by hand. Fields may not be fixed to
      households under whatever name; where it was done it is to be put right. ]]
      .. (tried and PEGS.some or PEGS.none))
    say [[A woman from the Hollow has brought her peg in with her, out of the frozen
      ground. May it stay if it is shorter, and is the grain over its figure still
      hers?]]
  end,
  choices = {
    { "drawer", "Leave the paper in the drawer until the thaw.", tag = "delay",
      effect = function()
        facts.pegs = "drawer"
        deeds.post(-2)
        deeds.send("hollow", 1000)
      end },
    { "names", "Scrape off the names; leave the pegs.", tag = "conceal",
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
    { "manage", "Write \"field management by households\" and leave them.", tag = "other",
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
  pull = "The pegs are in a heap behind the office, a smaller one each day; it is cold.",
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
      since the eleventh, with seven thousand others. [](cite:F54) A deputy asks for
      seed, coats, coal, and for no figure. Red Flag gives one. It is small, and nobody
      laughs. Then the communes say good night to each other, one by one, which takes
      longer than the list.]]
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
    say [[The voice is home, with a speech in his bag. A peasant had been asked about
      the three years, and put it at three parts nature and seven parts people.
      [](cite:F54) [](cite:F81) Nobody on the line moves a stool. "Who said that?"
      asks Red Flag. The voice coughs. "The peasant. It was quoted." Then, lower on the
      page: labels may be looked at again where the unit asks, one sheet a case.
      [](cite:R26)]]
  end,
  choices = {
    { "fan", "Ask for Fan, and enclose the blank certificate.",
      when = "people.fan.fate == 'labelled'", tag = "give", effect = function()
        clear("fan")
        deeds.post(-2)
        deeds.file(-2)
      end },
    { "none", "Send no sheet until some other commune has.", tag = "delay",
      effect = function() facts.cleared = "none"; deeds.post(1) end },
    { "gu", "Ask for Gu, labelled in 1957; pay his board at the Hollow.", tag = "give",
      effect = function()
        clear("gu")
        deeds.post(-1)
        deeds.send("hollow", 300)
      end },
    { "ding", "Ask for Wu Qiaoyun, cook, called Ding; pay her arrears.",
      when = "people.ding.fate == 'sent'", tag = "give", effect = function()
        clear("ding")
        deeds.post(-2)
        deeds.send("hollow", 900)
      end },
    { "wen", "Ask for Wen, accountant, and say whose book it was.",
      when = "people.wen.fate == 'sent'", tag = "tell", effect = function()
        clear("wen")
        deeds.post(-2)
        deeds.file(-2)
      end },
    { "sheet", "Write every name on one sheet; pay back the Hollow's fines.",
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
  text = [[By a paper of the thirteenth the team keeps its own accounts. [](cite:F84)
    Ploughs, debts and the sieve are divided in one evening. At Ferry it comes to one ox
    between two teams. The upper team would like the front
    half. "Take it," says the lower. "It's the front half that eats." By midnight they
    have agreed on days.]],
}
