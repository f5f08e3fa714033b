-- Chain 2, the oxen: Pan's winter of 1958, the file on the black ox, what becomes of
-- Pan. Composed: Pan, his eleven, the county's notice and its thumbs, the form, the
-- four questions, the bulletin, the borrowed cow, all that is said. The record: the
-- file on a killed ox H6 (F99: light sentences, then none signed; a memoir inside other
-- books), oxen in winter H4 (F72), ploughing by lamps C5, E1 (F41).
local deeds = require "deeds"

event "pan_cake" {
  tags = { "tells" },
  heading = "Eleven halters",
  when = "month >= '1959-01' and month <= '1959-02' and facts.office",
  weight = "month == '1959-02' and 400 or 20",
  who = "pan", place = "office", form = "told", ask = "nothing",
  sources = { "H4", "composed" },
  text = [[Pan Shun, ox keeper of Ferry, has eleven halters over one arm and asks where to
    hang them. His oxen are lent to the grain carts and come home after dark, too tired to
    chew; he sleeps beside them and hears it. Hou tells him that oxen are being relieved
    by a tractor. ["Is she in calf?" says Pan.](said:pan) He wants bean cake for his
    eleven until May, a jin a head and day.]],
}

event "ox_thumbs" {
  tags = { "tells", "sign_pan" },
  heading = "One for each head",
  when = "month >= '1959-07' and month <= '1959-09' and people.pan.here",
  weight = "month == '1959-09' and 100000 or 2",
  who = "pan", place = "ferry", form = "notice", ask = "nothing",
  sources = { "H6", "F99", "composed" },
  owes = { "three_ox" },
  enter = function()
    facts.pan_signs = facts.pan_signs + 1
    say [[*A draught animal is collective property. Its loss is a case. Whoever keeps it
      answers for it.* Keepers put their thumbprint under this, once for each head. Pan
      puts eleven, and asks the clerk whether the oxen have been told. They are to plough
      two feet deep, by lamps, in dust.]]
  end,
}

local REPLY = {
  sabotage = [[You rule out *neglect*. Zhao asks whose name goes with *sabotage*. The form
    has Pan's on it already: he slept beside the ox.]],
  hunger = [[The law office has no box for hunger, and sends the sheet on to the grain
    office, which has none either.]],
  work = [[You pin your own order to the form, *plough by lamps until the figure is met*.
    For the rest of the sowing East Wind's ploughs stop at dark.]],
  kept = [[The form lies under the receipts. By the returns Ferry still has eleven oxen,
    draws their feed, and is asked for eleven oxen's furrows. The eleventh's soya, 700
    jin, goes to Liu's Hollow.]],
}

local PRICE = {
  sabotage = function()
    deeds.post(2)
    deeds.warm("pan", -2)
  end,
  hunger = function()
    deeds.post(-2)
    deeds.file(2)
    deeds.add("ask", .15)
    deeds.warm("pan", 1)
  end,
  work = function()
    deeds.post(-3)
    deeds.file(1)
    deeds.add("tech", -.15)
    deeds.add("feed", .2)
    deeds.warm("pan", 1)
  end,
  kept = function()
    deeds.warm("pan", 2)
    deeds.warm("zhao", -1)
    deeds.file(2)
    deeds.send("hollow", 700)
    facts.ox_down = facts.ox_down + 1
  end,
}

local function cause(what)
  return function()
    facts.ox_cause = what
    PRICE[what]()
    say(REPLY[what])
  end
end

event "three_ox" {
  when = [[month == '1959-10' and facts.office and people.zhao.here and
    people.pan.here]],
  weight = 200, heading = "Report of loss", picture = "ox",
  who = "zhao", place = "office", form = "form", ask = "words",
  sources = { "H6", "F99", "composed" },
  owes = { "ox_questions", "ox_answer", "pan_taken", "bill" },
  record = [[Communes wrote the first report on a lost ox and the law offices of county
    and prefecture judged it. Reports said sabotage, or gave hunger as the motive, or
    were not sent up. The commissioner of Xinyang, Zhang Shufan, is said to have dealt
    lightly with such cases and then to have stopped signing them; that comes from
    extracts of his memoir in other books. [](cite:F99) Studies of husbandry tell of
    animals pushed over cliffs for their meat. [](cite:F72)]],
  discuss = { "cause",
    "Work, dust, hunger and a knife all had a part in this ox's death. What decides "
      .. "which of them a form can hold?" },
  text = [[*Ferry. Draught ox, black, nine years: one.* [](cite:F99) *Cause (strike out
    one): sabotage. Neglect.* Pan, who slept beside it, has had the clerk add: *Ploughed
    eleven hours in dust. Got down on its knees.* The hours stood in your order; the
    wheat was late, and is in. Zhao, of the militia, brings the hide, cut at the throat.
    ["They bled it while it could still be eaten," he says. "Two teams have done that
    without an order. A case would stop the third."](said:zhao) Under your seal the cause
    goes to the law office, which wants a name; the county sets the ploughing by the
    number of oxen.]],
  choices = {
    { "hunger", "Write \"hunger\", and name the two teams.", tag = "pass_up",
      effect = cause "hunger" },
    { "sabotage", "Leave \"sabotage\"; strike out \"neglect\".", tag = "pass_down",
      effect = cause "sabotage" },
    { "kept", "Lock form and hide in your drawer; go on reporting the ox.",
      tag = "withhold",
      effect = cause "kept" },
    { "work", "Write \"work, by order\", and pin your order to it.", tag = "tell",
      effect = cause "work" },
  },
}

event "ox_questions" {
  tags = { "tells", "closes", "sign_pan" },
  heading = "In the matter of an ox",
  when = [[month >= '1959-11' and month <= '1959-12' and facts.ox_cause == 'sabotage' and
    people.pan.here]],
  weight = "month == '1959-12' and 3000 or 20",
  who = "pan", place = "ferry", form = "letter", ask = "nothing",
  sources = { "H6", "composed" },
  owes = { "pan_taken" },
  enter = function()
    facts.pan_signs = facts.pan_signs + 1
    say [[Four questions come from the law office about the black ox. *1. How is Shun
      written? 2. Who else sleeps in the shed? 3. Has the knife been found? 4. Class of
      the keeper's wife's father?* Pan has the clerk answer on the back. *Shun as in fair
      wind. Ten oxen. It is the one for turnips. He sold me a calf.* Since Monday a
      militiaman sleeps in the shed too. ["The oxen won't lie down for him," says
      Pan.](said:pan) Beside your word *sabotage* the law office has ruled a box for a
      date.]]
  end,
}

local ANSWER = {
  hunger = [[Your sheet on the black ox is back from the prefecture. *Two teams: a
    warning. No person charged.* Then, in another ink: *No more of these to be sent here.*
    [](cite:F99) Where somebody should have signed is the ring of a cup.]],
  work = [[By the county's bulletin of errors, item nine, East Wind stops its ploughs at
    dark *to spare cattle*. Four directors have rung Xiaoman for the wording of your
    order. Pan has had item nine read out in the shed.]],
  kept = [[Zhao counts draught animals. The last of Ferry's is a yellow cow, wet to the
    belly, who looks back at the river while she is counted. ["She'll want milking at
    home, wherever that is," says Zhao.](said:zhao) Ferry should have eleven animals, and
    has.]],
}

event "ox_answer" {
  tags = { "tells" },
  heading = "The black ox",
  when = [[month >= '1959-12' and month <= '1960-02' and facts.office and facts.ox_cause
    ~= '' and facts.ox_cause ~= 'sabotage']],
  weight = 200,
  place = "ferry", form = "return", ask = "nothing",
  sources = { "H6", "F99", "composed" },
  enter = function() say(ANSWER[facts.ox_cause]) end,
}

-- In either seat. Two signs have been shown by then, the later in another month.
event "pan_taken" {
  tags = { "tells", "closes" },
  heading = "A bucket each",
  when = [[month >= '1960-02' and month <= '1960-04' and facts.ox_cause == 'sabotage' and
    facts.pan_signs >= 2 and people.pan.here and (facts.office or facts.removal_told ~=
    '' and facts.removed_on ~= month)]],
  weight = 3000,
  who = "pan", place = "ferry", form = "hearsay", ask = "nothing",
  sources = { "H6", "composed" },
  owes = { "bill", "bill_seen" },
  documents = [[*Law office, Chenghe county. Taken in at Ferry: Pan Shun, 55, ox keeper.
    Matter: sabotage of a draught ox, by report of October 1959, East Wind's seal.
    Property: one halter, given to the daughter-in-law.*]],
  text = [[From the law office two men have walked out to Ferry for Pan. He asks them to
    wait until he has watered. He is shown the word *sabotage*, with your seal over it,
    and goes on watering, each ox from the bucket that it knows. At the bend in the road,
    the ferryman says, he turned round and called "whoa"; one of the oxen was coming after
    him.]],
  enter = function()
    deeds.leaves("pan", "arrested")
    deeds.oxen("ferry", -1)
    facts.ox_down = facts.ox_down + 1
  end,
}
