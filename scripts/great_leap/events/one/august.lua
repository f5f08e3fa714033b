-- August 1958. Composed: all persons, papers and jokes, the weights of pot and pig, the
-- seal. The record: pots and receipts D1, D2 (F40, F63); founding within days and night
-- meetings (F09); free and full meals for members and travellers G2 (F63); nurseries
-- (F01), birth stations and clinics (RECALLED R06, R08); seven points for a woman's day
-- (RECALLED R08, R14).
local deeds = require "deeds"

local POTS = {
  lent = [[She folds the slip small and puts it away where she keeps her needle.]],
  iron = [[She asks to be told again which word comes before *iron*.]],
  mark = [[By lamplight there are thirty women in the yard, each with a nail.]],
  home = [["Heavier going up," she says, of the pot.]],
}

event "receipt" {
  heading = "A receipt",
  when = "month == '1958-08' and facts.office and facts.pot == ''",
  weight = 100000,
  place = "office", form = "told",
  record = [[For the halls of 1958 pots, ladles and cleavers were collected from the
    houses, which kept their bowls and chopsticks. [](cite:F63) Iron for the furnaces was
    a quota of the county. Some communes gave scrap alone, some left one pot in each
    house, some gave everything; in places brass fittings were taken as well, and the
    hooks of wells. [](cite:F40) [](cite:F63) Repayment was ordered from 1959 on and was
    made largely on paper. [](cite:F48) We know of no receipt for a single pot; this one
    is composed.]],
  discuss = { "change",
    "How did the use of such a receipt change between August 1958, when it was written, "
      .. "and 1961, when refunds were to be paid?" },
  text = [[
    Liu Erwang's wife has carried the pot eleven [li](term:li) down from Upper Kiln on
    her own back, having seen how carts are loaded. It is iron, nine [jin](term:jin) of
    it, and she stands it on your table with the mend towards you. The mend is her
    mother-in-law's. The rest is hers. It is going to the new hall, as they all are, and
    bringing it has cost her a day in the field, seven [work points](term:work_points),
    so she would like something to show. You have been signing receipts for three
    nights. She cannot read. Her son will read it to her, and the barber will read it
    after him, to check on the son.]],
  choices = {
    { "iron", "Write \"received, iron, nine jin\", and sign.",
      effect = function() facts.pot = "iron"; say(POTS.iron) end },
    { "lent", "Write \"lent, one iron pot, mended\", and sign.",
      effect = function() facts.pot = "lent"; say(POTS.lent) end },
    { "home", "Write \"received\", and let her carry it home.",
      effect = function() facts.pot = "home"; say(POTS.home) end },
    { "mark", "Scratch her mark inside the rim, then write \"lent\".",
      effect = function() facts.pot = "mark"; say(POTS.mark) end },
  },
}

event "seal" {
  heading = "The seal",
  picture = "seal",
  when = "month == '1958-08' and facts.office and facts.pot ~= '' and facts.seal == ''",
  weight = 100000,
  place = "yard", form = "told",
  record = [[At Chayashan, in the spring of 1958, 27 co-operatives with over 9,000
    households became one at a night meeting, with drums and piles of applications.
    [](cite:F09) After the resolution of Beidaihe in August (recalled [](cite:R18)) the
    rest followed: by December over 26,000 communes stood in place of 740,000
    co-operatives. [](cite:F01) Founding one was an order. The offices below had days for
    it and took in the seals and account books of the co-operatives (recalled
    [](cite:R19)). We have read of no seal cut with the wrong name.]],
  discuss = { "perspective",
    "Whom do the founding papers of August 1958 name as having decided, and which other "
      .. "pages of this report agree with them?" },
  text = [[
    The seal-carver packs his work in tea, and the tin will do to keep it in. The wood
    is pear, the cutting deep and even, and it says *Sputnik People's Commune*. You did
    ask for Sputnik; a neighbour asked forty minutes earlier. So sixteen villages that
    were [co-operatives](term:cooperative) in July are the sixteen
    [brigades](term:brigade) of East Wind, 21,400 people. The drums have begun. At noon
    you, Director Shen, are to stand on the stone roller and tell 4,700 households that
    their pots, oxen, timber and house plots are taken on loan. *Nothing is lost. It is
    all written down.* Wen Shulan, who keeps the accounts, has laid out the eleven
    papers that make it so. ["Wrong on all eleven," she says. "They would
    agree."](said:wen)]],
  choices = {
    { "press", "Breathe on it, and press it eleven times.",
      effect = function() facts.seal = "press" end },
    { "cut", "Send it back; sign by hand until Thursday.",
      effect = function() facts.seal = "cut"; deeds.post(-1) end },
    { "beside", "Press it; write East Wind beside each by hand.",
      effect = function() facts.seal = "beside" end },
    { "old", "Use the old co-operative's, from your drawer.",
      effect = function() facts.seal = "old"; deeds.post(-1) end },
  },
}

event "clinic" {
  heading = "Day-book",
  when = [[month == '1958-08' and facts.office and facts.seal ~= ''
    and not facts.clinic and people.yao.here]],
  weight = 100000,
  place = "clinic", form = "form",
  text = [[
    *East Wind clinic, page 1. No. 1: Pan Shun's daughter-in-law, 22, Ferry. Complaint:
    a son, feet first. By: Yao Guizhi, midwife. Hours: nine. Scissors boiled; thread
    boiled; husband sent out. Fee: none. Both well.* Where the form asks for *percentage
    of target*, Yao has put *one*.]],
  enter = function() facts.clinic = true end,
}

event "feast" {
  heading = "The hall at Liu's Hollow",
  picture = "hall",
  when = "month == '1958-08' and facts.office and facts.clinic and facts.feast == ''",
  weight = 100000,
  place = "hall", form = "told",
  record = [[How to begin was the commune's choice. Some halls measured from the first
    day. In others, as memoirs tell, there was dry rice and steamed bread for everyone who
    came, travellers too, [](cite:F63) and stock meant for months was used up.
    [](cite:F35) Macheng, in Hubei, had orders to feed its visitors free of charge, up to
    100,000 of them, and drew on the pigs and grain of neighbouring teams. [](cite:F08) In
    many villages free eating is said to have lasted about two months. [](cite:R02)]],
  discuss = { "cause",
    "How far can the food of spring 1959 be traced back to the meals of autumn 1958, and "
      .. "how far to other entries in the grain account?" },
  text = [[
    The pig weighs a hundred and forty-one jin. Bai Bingzheng of the grain station says
    so twice, once to its old owner and once to his book, and the queue pays its bets.
    The [hall](term:canteen) opens tonight: lamps, and five cauldrons of which two are
    meat. Fourth Sister-in-law Ding has the ladle and asks how many are coming.
    "Everyone," you say. ["That's what I was afraid of," says Ding.](said:ding) Your
    mother, in her good jacket, has four times been offered the head of the queue; she
    is still behind the barber. Meals are to be full and free. [](cite:F63) Bai asks
    whether he may take his beam home.]],
  choices = {
    { "sown", "Eat freely until the wheat is sown; weigh after that.",
      effect = function() facts.feast = "sown"; deeds.order("freeeat", .6) end },
    { "free", "Give him his beam. Nobody weighs tonight or later.",
      effect = function() facts.feast = "free"; deeds.order("freeeat", 1.05) end },
    { "beam", "Hang it by the cauldrons, from tonight.",
      effect = function()
        facts.feast = "beam"
        deeds.order("freeeat", .1)
        deeds.post(-3)
      end },
    { "guests", "Weigh our own; fill any traveller's bowl.",
      effect = function()
        facts.feast = "guests"
        deeds.order("freeeat", .35)
        deeds.post(-1)
      end },
  },
}
