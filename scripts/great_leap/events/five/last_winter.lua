-- August 1961 to February 1962: Hou's letters, the strip nobody wants, the paper
-- against contracts, the speech, the team, the last pot. Composed: all that is said and
-- every paper but these: contracts ended in Anhui (R04); the conference of January 1962
-- and the ratio that was quoted there (F54, F81); clearing of the labelled (R26; R2); the
-- team as accounting unit (F84).
local deeds = require "deeds"

event "five_strip" {
  when = "month == '1961-09' and people.meng.here and people.meng.fate == 'silent'",
  weight = .01, who = "meng", heading = "The last strip",
  text = [[Corners are drawn at the Hollow from the barber's hat. When the hat has gone
    round there is one strip over, beyond the graves, that floods at one end and cracks at
    the other. Old Meng has kept back until then. He takes it. "That's bad ground," says
    the barber, who likes things said. "Yes," says Old Meng. He gave no sum on the
    threshing floor in the autumn of the searches, and none since that you have heard.
    He has half a seed drill, and a rope to go with it. His wife lies nine paces from the
    dry end.]],
  enter = function()
  end,
}

event "five_hou" {
  when = "month == '1961-10' and people.hou.here and people.hou.fate == 'stopped'"
    .. " and facts.office",
  weight = 1000000, who = "hou", heading = "Correspondence",
  text = [[The county is clearing a cupboard and returns letters to the unit they concern.
    They concern you. There is one for every ten days from September 1958, numbered, in
    Hou's good hand: what you told, what he made of it, whom you had let by. He is fair,
    mostly, and right about the furnaces. The last one is of February 1960; it has a
    number and nothing under it. In the yard Hou sees what you are carrying and
    goes on wiping a spanner. ["I ran out of ink," he says.](said:hou)]],
}

-- Leaders of counties were called to Beijing by a notice of 16 November (F54).
event "five_called" {
  when = "month == '1961-11' and facts.office",
  form = "notice", heading = "With bedding",
  text = [[A notice of the sixteenth calls the county's secretary to Beijing in the new
    year. [](cite:F54) The switchboard read it first and has told nobody but the eleven
    communes. It does not say for how long. Opinion in the office is divided by whether
    it says to bring bedding, and nobody will ask.]],
}

-- Whether names stand on fields here.
local PEGS = {
  none = [[It says that fields may not be fixed to households under whatever name, and
    that where it was done it is to be put right. Here it was not done in any paper. But
    the ferryman's eels come from over there, and since September there have been pegs by
    the river that nobody drove.]],
  some = [[It says that fields may not be fixed to households under whatever name, and
    that where it was done it is to be put right. Four brigades here have pegs. The autumn
    crop off them has been weighed, and the weights are in the same drawer as the
    paper.]],
}

event "five_pegs" {
  when = "month == '1961-12' and facts.office",
  heading = "Pegs",
  record = [[The household fields of 1961 were brought in by Anhui province itself. Its
    first secretary, Zeng Xisheng, had pressed for grain and punished Zhang Kaifan;
    [](cite:F31) in 1961 he pushed such fields. [](cite:F55) Elsewhere it was done and not
    said, called field management, or refused, and better crops are reported. In December
    1961 Mao indicated that it should end, and on 20 March 1962 Anhui gave the order. In
    1978 Xiaogang, in Fengyang, divided its land by contract. The crops and the last three
    dates are recalled, not looked up again. [](cite:R04)]],
  discuss = { "change",
    "From the founding of the commune to this paper, what changed in who decides about a "
      .. "field, and what stayed the same?" },
  enter = function()
    local tried = answer.contract == "pegs" or answer.contract == "named"
    say("The paper has come by hand and is to go back by hand. [](cite:R04) "
      .. (tried and PEGS.some or PEGS.none))
    say [[A woman from the Hollow has brought her peg in with her, out of the frozen
      ground, to ask whether it may stay if it is shorter.]]
  end,
  choices = {
    { "drawer", "Leave the paper in the drawer until the thaw.",
      effect = function() facts.pegs = "drawer"; deeds.post(-2) end },
    { "names", "Scrape off the names; leave the pegs.",
      effect = function() facts.pegs = "names"; deeds.add("contract", -.2) end },
    { "pull", "Have the pegs pulled up and counted.",
      effect = function()
        facts.pegs = "pull"
        deeds.post(2)
        deeds.order("contract", 0)
      end },
    { "manage", "Write \"field management by households\" and leave them.",
      effect = function() facts.pegs = "manage"; deeds.post(-1) end },
  },
}

local PEGGED = {
  drawer = "",
  names = "Scraped pegs, it turns out, can be told apart by the scraping.",
  pull = "The pegs are in a heap behind the office, a smaller one each day; it is cold.",
  manage = [[The prefecture has asked for your experience in *field management by
    households*, two pages.]],
}

-- The conference without its voice: he was in Beijing until 7 February (F54).
event "five_absent" {
  when = "month == '1962-01' and facts.office",
  form = "call", heading = "Eleven communes",
  enter = function()
    if facts.pegs ~= "" and facts.pegs ~= "drawer" then say(PEGGED[facts.pegs]) end
    say [["You're all on," says the switchboard. The county's voice has been in Beijing
      since the eleventh, with seven thousand others. [](cite:F54) A deputy has a list and
      asks it: seed, coats, coal. He does not ask for a figure. Red Flag gives one. It is
      small, and nobody laughs. Then the eleven communes say good night to each other,
      one by one, which takes longer than the list.]]
  end,
}

event "five_speech" {
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
    say [[The voice is home, with a speech in his bag, and reads from his own notes of it.
      A peasant had been asked about the three years, and put it at three parts nature and
      seven parts people. [](cite:F54) [](cite:F81) On eleven lines nobody moves a stool.
      "Who said that?" asks Red Flag. The voice coughs. "The peasant. It was quoted."
      Then, lower on the page: labels may be looked at again where the unit asks. One
      sheet a case. [](cite:R26)]]
  end,
  choices = {
    { "fan", "Ask for Fan, and enclose the blank certificate.",
      when = "people.fan.fate == 'labelled'",
      effect = function() facts.cleared = "fan"; deeds.post(-1) end },
    { "none", "Send no sheet until some other commune has.",
      effect = function() facts.cleared = "none"; deeds.post(1) end },
    { "gu", "Ask for Gu, the teacher, labelled in 1957.",
      effect = function() facts.cleared = "gu"; deeds.post(-1) end },
    { "ding", "Ask for Wu Qiaoyun, cook, called Ding.",
      when = "people.ding.fate == 'sent'",
      effect = function() facts.cleared = "ding"; deeds.post(-1) end },
    { "wen", "Ask for Wen, accountant, and say whose book it was.",
      when = "people.wen.fate == 'sent'",
      effect = function() facts.cleared = "wen"; deeds.post(-2) end },
    { "sheet", "Write every name you know of on one sheet.",
      effect = function() facts.cleared = "sheet"; deeds.post(-2) end },
  },
}

event "five_team" {
  when = "month == '1962-02' and facts.office",
  weight = 1000,
  heading = "Half an ox",
  text = [[By a paper of the thirteenth the team keeps its own accounts. [](cite:F84)
    What the brigade holds is divided in one evening: ploughs, debts, the sieve. At Ferry
    it comes to one ox between two teams. The upper team would like the front half. "Take
    it," says the lower. "It's the front half that eats." By midnight they have agreed on
    days. Nobody has asked the commune to decide anything since supper.]],
}

-- Where the pots of August were handed out.
local function yard()
  if not facts.office then return "the yard at Upper Kiln" end
  return facts.back_on > "1961-08" and "the yard at Upper Kiln, and stands now in the "
    .. "office yard" or "the office yard"
end

-- The last page of play, in either seat. It asks for nothing but a key.
event "five_pot" {
  when = "month == '1962-02'",
  weight = .0001,
  heading = "One pot over",
  enter = function()
    say([[One pot was left over in {yard}, sent for a household in which the register has
      nobody. It has held rain since August and now holds ice. A girl of ten or eleven
      comes for it with a carrying pole. She has a receipt, folded to the size of a stamp,
      in your hand: *lent, one iron pot, East Wind, August 1958*. The name is her
      grandmother's. She was brought up on the other bank, she says, by somebody who could
      read. She knocks the ice out against the wall. You write *returned, one pot*. She
      reads it through, and asks you to put that it is a different pot.]],
      { yard = yard() })
    pause()
  end,
}
