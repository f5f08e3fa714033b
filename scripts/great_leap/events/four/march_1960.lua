-- March 1960. P3: "plague" as the ordered cause (F16), lack of hygiene elsewhere
-- (F28). B7: full stores near the hungry (F17), guard doubled or swept for spillage;
-- B8: openings are disputed (F36, F96), so no real name and an outcome from general
-- knowledge: grain feeds, the opener is exposed. N2: passes (F20). The printed
-- certificate, Fan's sister, the second key at the county and all words are composed;
-- 1943 is recalled.
local deeds = require "deeds"

event "four_certificate" {
  ask = "words", sources = { "P3", "F16", "F28", "composed" },
  when = "month == '1960-03' and facts.office and people.yao.here",
  heading = "Certificates", form = "form", weight = 20,
  record = [[In Xinyang deaths were to be put down to plague, as Zhang Shufan's
    recollection is quoted; [](cite:F16) in Fengyang to a lack of hygiene. [](cite:F28)
    Oedema, which is swelling, was a word that could be written. In January 1959 Hebei
    sent round a report of 4,636 people who had it in one prefecture and 306 who had died,
    and argued whether sweet potatoes were the cause. [](cite:F24) Some doctors left the
    line blank. A certificate that says "hunger" we have not come upon.]],
  discuss = { "significance",
    "Who read this line after the doctor, and what could each reader do, or leave "
      .. "undone, because of the word on it?" },
  text = [[On the new death certificates one line comes filled in. *Cause: epidemic
    disease.* [](cite:F16) Medicine is issued by that line. Last winter's deaths are to be
    written again, on this form. Yao of the clinic, who washed some of the dead, turns one
    over. ["If it's an epidemic they may send a man with a mask," she says. "If it isn't,
    he'll come with questions."](said:yao)]],
  choices = {
    { "oedema", "Strike out the cause; write \"oedema\".", tag = "other",
      effect = function()
        facts.certificate = "oedema"
        deeds.relief(1500)
        deeds.post(-2)
      end },
    { "plague", "Leave the cause as printed; seal them.", tag = "comply",
      effect = function()
        deeds.warm("yao", -1)
        facts.certificate = "plague"
        deeds.add("ladle", .08)
        deeds.post(2)
      end },
    { "blank", "Paste a blank strip over the cause, and seal them.", tag = "withhold",
      effect = function()
        facts.certificate = "blank"
        deeds.post(-1)
      end },
    { "hunger", "Write \"hunger\", and sign in the doctor's place.", tag = "tell",
      effect = function()
        deeds.relief(4000)
        deeds.file(4)
        deeds.warm("yao", 1)
        facts.certificate = "hunger"
        deeds.post(-7)
      end },
  },
}

-- How Fan comes out of March: his deliveries, the desk's standing, and the answer here.
local function decide(child)
  local score = child + (facts.met >= .7 and 1 or 0) + (facts.post >= 50 and 1 or 0)
  facts.fan_path = score >= 2 and "promoted" or "labelled"
end

event "four_child" {
  ask = "person", sources = { "F99", "composed" }, tags = { "sign_fan", "fixed" },
  when = "month == '1960-03' and facts.office and people.fan.here",
  heading = "Under ten", who = "fan", weight = 100000,
  record = [[That a first secretary signed for the youngest is composed. One official is
    said to have stopped signing: Zhang Shufan of Xinyang dealt lightly with killed oxen,
    then signed no more of those files, as a memoir is quoted. [](cite:F99) Tian Buxiao,
    head of Tongwei county, killed himself under attack late in 1959; this is recalled.
    [](cite:R01) Lu Xianwen, first secretary of Xinyang, was sentenced to three years.
    [](cite:F13) In 1993 he dictated a defence, that his was not the only place.
    [](cite:F15)]],
  discuss = { "perspective",
    "Does a signature show that somebody read a form, or that it was passed on? How "
      .. "might a parent and a court differ about it?" },
  text = [[When a child under ten has died, the first secretary signs the certificate and
    answers for its cause. Fan has taken these upstairs; whatever misses the mail at seven
    is charged to him. He has come to a girl of six. ["My sister was holding two of my
    fingers," he says, "and then one."](said:fan) On every form Fan is an only child. He
    asks you the date, and writes only that.]],
  choices = {
    { "next", "Lay the next certificate on top.", tag = "comply", effect = function()
      deeds.file(1)
      facts.children = "fan"
      decide(1)
    end },
    { "drawer", "Shut them in a drawer; leave the children on the ticket list.",
      tag = "refuse", effect = function()
        deeds.warm("fan", 1)
        facts.children = "nobody"
        decide(-1)
        deeds.tickets(6)
        deeds.post(-3)
      end },
    { "you", "Sign them yourself, dated the 31st; until then their tickets run.",
      tag = "give",
      effect = function()
        deeds.file(5)
        deeds.warm("fan", 1)
        facts.children = "you"
        decide(2)
        deeds.tickets(4)
      end },
    { "lamp", "Trim the lamp and sit with him.", tag = "delay", effect = function()
      deeds.warm("fan", 2)
      deeds.hands("ws", .002, 1)
      facts.children = "lamp"
      decide(0)
    end },
  },
}

event "four_station" {
  ask = "act", sources = { "B7", "B8", "F17", "composed" },
  when = "month == '1960-03' and facts.office",
  heading = "The south wall", picture = "granary", place = "station", weight = 60,
  record = [[The grain was the state's. County and grain bureau could release it; a
    commune stood guard and could plead. Some doubled the guard; some let people sweep up
    what was spilt. Zhang Shufan remembered full granaries in Xinyang, near the dying.
    [](cite:F17) In Shandong crowds took grain, by a letter seen in a repost. [](cite:F78)
    At Changshou in Sichuan, it is told, a store was opened and deaths fell within days.
    [](cite:F36) That is disputed: a newspaper could not confirm it in 2011 and found
    papers of 1960 that point the other way. [](cite:F96)]],
  discuss = { "significance",
    "Why might a town come to want the story that its store was opened, and what "
      .. "kind of paper could settle the matter?" },
  text = [[By the Stone Bridge road the state's [grain station](term:grain_station) has
    lime across its doors. [](cite:F17) Since the thaw people sit along its south wall:
    two hundred now, some with poles. Two of your militiamen guard the door, with one
    rifle. ["I can say what is in it to the liang," says Bai, its keeper. "To open it
    takes the county's stamp, and they'd ask who is sitting here."](said:bai)]],
  choices = {
    { "double", "Double the guard.", tag = "comply", effect = function()
      deeds.add("ladle", .05)
      facts.station = "double"
      deeds.post(2)
    end },
    { "ask", "Telephone the county for leave to open it.", tag = "pass_up",
      effect = function()
        facts.station = (facts.met >= .9 and facts.post >= 50) and "leave" or "refused"
        if facts.station == "leave" then deeds.relief(12000) else deeds.post(-1) end
      end },
    { "carts", "Call the guard in to supper; leave carts by the door.", tag = "conceal",
      effect = function()
        deeds.file(5)
        facts.station = "carts"
        deeds.relief(24000)
        deeds.post(-12)
      end },
    { "sweep", "Take the rifle away; let people sweep up spilt grain.", tag = "give",
      effect = function()
        facts.station = "sweep"
        deeds.relief(1500)
        deeds.file(1)
        deeds.post(-1)
      end },
    { "open", "Have it opened, and weigh grain out.", tag = "refuse",
      closed = "The store is the state's; its second key is at the county." },
  },
}

event "four_stubs" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells" },
  when = "month == '1960-03' and facts.office and people.zhao.here",
  heading = "Stubs", form = "list", weight = 20000,
  text = [[Stubs of the month's travel passes come from the ferryman. *To visit kin. To
    visit kin, with quilt. To sell a pig. To visit kin, four, one carried.* Zhao, who
    countersigns, asks about the pig. "The man was curious whether anyone read them," says
    the ferryman. His nail for the return halves is bare. [](cite:F20)]],
}

event "four_door" {
  ask = "nothing", sources = { "composed" },
  tags = { "tells", "sign_meng" },
  enter = function() facts.meng_signs = facts.meng_signs + 1 end,
  when = [[month >= '1960-02' and month <= '1960-03' and people.meng.here
    and facts.floor59 == 'spoke' and facts.hollow >= 1]],
  heading = "A board", weight = 3000,
  text = [[With the price of a coffin board Old Meng comes to the storekeeper. There is no
    timber left in Liu's Hollow that is not a bed or a door, he hears; which will it be?
    ["A door," says Old Meng. "I can go on using it meanwhile."](said:meng) He asks for
    this in writing, and that he is to lie beside his wife. The storekeeper writes down
    both, with his name.]],
}
