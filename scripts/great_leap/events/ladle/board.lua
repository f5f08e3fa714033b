-- The hall at Liu's Hollow, August 1958 to June 1959: the feast, the queue, the board.
-- Composed: the hall, Ding, the barber, the cooper and his lid, the carter, the pig, the
-- beans, the board's figures and the counts of bowls, all that is said. The record: free
-- and full meals for members and travellers G2 (F63, F35), measured food afterwards (F63,
-- F25), tickets and classes by labour (F83, institutions 4), elm seed in April
-- (daily-life), the new liang of June 1959 (RECALLED, timeline).
local deeds = require "deeds"

local floor, max, min = math.floor, math.max, math.min

event "feast" {
  tags = { "fixed" },
  heading = "The hall at Liu's Hollow", picture = "hall",
  ask = "act", sources = { "G2", "F63", "F35", "F08", "R02", "composed" },
  owes = { "ladle_queue", "three_board" },
  when = "month == '1958-08' and facts.office and facts.seal ~= '' and facts.feast == ''",
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
    Bai Bingzheng of the grain station weighs the pig: a hundred and forty-one jin, and
    the queue pays its bets. The [hall](term:canteen) opens tonight. The cooper has
    brought a bowl with a lid. Fourth Sister-in-law Ding, the cook, asks how many are
    coming. "Everyone," you say. ["That's what I was afraid of," says Ding.](said:ding)
    Your mother is behind the barber. Meals are to be full and free, [](cite:F63) for two
    months of heavy work. Halls that weigh are reported; one store must last to the wheat;
    carters have heard of the pig. Bai asks whether to take his beam home.]],
  choices = {
    { "sown", "Eat freely until the wheat is sown; weigh after that.", tag = "delay",
      effect = function()
        facts.feast = "sown"
        deeds.order("freeeat", .6)
        say [[Bai stands his beam behind the door, in sacking. The pig is gone by nine.]]
      end },
    { "free", "Let Bai take the beam home; no bowl is weighed.", tag = "comply",
      effect = function()
        facts.feast = "free"
        deeds.order("freeeat", 1.05)
        deeds.post(2)
        say [[Bai goes home with the beam on his shoulder and a bowl slung from each
          end.]]
      end },
    { "beam", "Hang the beam by the cauldrons; weigh from tonight.", tag = "withhold",
      effect = function()
        facts.feast = "beam"
        deeds.order("freeeat", .1)
        deeds.post(-3)
        deeds.file(6)
        deeds.warm("bai", 1)
        say [[Bai hangs the beam from the lintel. Four hundred bowls are weighed, the last
          of them at eleven.]]
      end },
    { "guests", "Weigh our own bowls; fill any traveller's.", tag = "give",
      effect = function()
        facts.feast = "guests"
        deeds.order("freeeat", .35)
        deeds.post(-1)
        deeds.file(3)
        say [[Bai hangs the beam. Two carters and a man who is looking for a mule pass
          under it with full bowls.]]
      end },
  },
}

-- What the carter from Iron Bridge gets.
local CARTER = {
  free = [[Ding fills his bowl, and then the cooper's lid. He has never met so
    broad-minded a commune, he says, and this week he has met six.]],
  guests = [[Ding fills his bowl up to the thumbs. Ours are weighed behind him. "I might
    be from Iron Bridge myself," says the barber, under the beam, "for today."]],
  beam = [[Ding nods at the beam. The carter asks what it would weigh out for an outsider.
    "A drink of water," says Ding. "To the line."]],
  sown = [["It's free until the wheat is sown," says Ding, and fills his bowl. He asks
    when that will be. "Sooner," says the barber, "with help."]],
}

event "ladle_queue" {
  tags = { "tells" }, ask = "nothing", sources = { "G2", "F63", "composed" },
  when = "month == '1958-10' and facts.office and facts.feast ~= ''",
  weight = 20, heading = "The hall at noon", place = "hall", form = "queue",
  enter = function()
    say([["Where from?" says Ding. "Iron Bridge," says the carter. "Haven't they a hall?"
      He had breakfast in it. ]]
      .. CARTER[facts.feast])
    say [[The cooper says that this makes eleven days with meat. Your mother, behind the
      barber, has had her jacket let out.]]
  end,
}

event "three_board" {
  tags = { "fixed" },
  ask = "act", sources = { "G2", "F63", "F35", "F25", "composed" },
  owes = { "ladle_chalk", "three_hall_spring", "three_board_echo" },
  when = "month == '1958-11' and facts.office and people.ding.here",
  weight = 100000, heading = "The hall at noon", place = "hall", who = "ding",
  form = "blackboard",
  record = [[A memoir from Henan tells of the first weeks of the halls, when everybody ate
    as much as they liked, travellers too. One from Shanxi remembers a deeper ladle for
    the cook's friends. [](cite:F63) The commune decided when to begin measuring: some did
    from the first day, some let people eat freely until the stock of months was gone.
    [](cite:F63) [](cite:F35) Measured food could shrink as well. At Fucheng in Sichuan,
    by an undated report, 1.3 to 1.7 liang of cake were given where the grain was worth
    two. [](cite:F25)]],
  discuss = { "perspective",
    "Who in this queue might prefer the board, and who the pot without a measure? "
      .. "What did each of them know about the store?" },
  text = [[Ding hits the gong, a length of mine rail, as though it owed her money. A new
    board by the door gives the day's flour, in [liang](term:liang) of sixteen to the
    jin: *Full labour 12. Half 8. Under ten, 5.* "Yesterday I was a person," says the
    barber. "Today I'm a half." "You were a half yesterday," says Ding. "I hadn't liked
    to say." The county likes no boards. Until Friday {(facts.feast == 'beam' or
    facts.feast == 'guests') and 'bowls were weighed, and refilled' or
    'nobody measured'}, [](cite:F63) and the flour bin is half empty.]],
  choices = {
    { "weigh", "Leave the board; weigh all four hundred ladlefuls.", tag = "comply",
      effect = function()
        facts.board = "weigh"
        deeds.order("ladle", .15)
        deeds.board { labour = 1, half = .67, young = .42, office = 1 }
        deeds.warm("ding", -1)
        say [[Ding weighs four hundred ladlefuls. The last of the noon queue eats at
          three.]]
      end },
    { "down", "Take the board down until New Year.", tag = "delay", effect = function()
      facts.board = "down"
      deeds.add("freeeat", .3)
      deeds.add("foresee", -.2)
      deeds.post(2)
      say [[Ding draws the two nails herself. The board goes behind the stove, its face to
        the wall.]]
    end },
    { "children", "Chalk up eight liang for children, ten for office and militia.",
      tag = "give", effect = function()
        facts.board = "children"
        deeds.order("ladle", 0)
        deeds.board { labour = 1, half = .67, young = .67, office = .83 }
        deeds.post(-2)
        deeds.file(3)
        deeds.warm("zhao", -1)
        say [[You chalk it: *Under ten, 8. Office and militia, 10.* The children by the
          wall spell it out.]]
      end },
  },
}

-- The Hollow's hall: four hundred bowls, and the jin of flour that November's board took
-- for each class. All composed.
local BOWLS = { full = 160, half = 96, young = 112, office = 32 }
local NOVEMBER = 227
-- A head's ration of that November in liang of sixteen, unmilled, near the model's.
local USUAL = 20

-- Jin of flour that the hall gets today: as the commune's ration stands to November's.
local function flour()
  return max(110, min(205, floor(NOVEMBER * deeds.truth("ration_old") / USUAL + .5)))
end

local AGAIN = {
  down = [[New Year is past, and the board that you had taken down is due back by the
    door.]],
  weigh = "November's board has been wiped and is drying by the stove.",
  children = "November's board has been wiped, your two lines with it.",
  [""] = "November's board has been wiped and is drying by the stove.",
}

local function chalk(given)
  for class, bowls in pairs(BOWLS) do
    facts["board_" .. class] = floor(given[class] * 16 / bowls + .5)
  end
  deeds.board { labour = facts.board_full / 12, half = facts.board_half / 12,
    young = facts.board_young / 12, office = facts.board_office / 12 }
  local office = facts.board_office
  deeds.post(office >= 12 and 1 or office >= 8 and -1 or -3)
  if office < 8 then deeds.warm("zhao", -1) end
  say [[At the Hollow the board is dry by noon: *Full labour {facts.board_full}. Half
    {facts.board_half}. Under ten, {facts.board_young}. Office and militia
    {facts.board_office}.* The barber finds his own line, then reads his neighbours'.]]
end

local BEANS = [[{again} On a cauldron's lid Ding has laid the hall's flour for a day in
  beans, a bean for a jin: {flour} of them. November's board took 227. Bowls: 160 full
  labour, 96 half, 112 under ten, and 32 for office and militia. Whichever class she
  begins with, the beans are gone before the bowls. ["You've the chalk," she says. "I've
  only the arm."](said:ding)]]

event "ladle_chalk" {
  ask = "share", sources = { "G2", "F63", "F83", "R08", "composed" },
  owes = { "three_hall_spring", "ten_liang", "three_board_echo", "ladle_last" },
  when = "month >= '1959-02' and month <= '1959-04' and facts.office"
    .. " and facts.board_full == 0 and people.ding.here",
  weight = 60, heading = "Beans on a lid", place = "hall", who = "ding",
  form = "beans",
  record = [[Halls went over to fixed amounts: a quota for the person, the grain given to
    the hall, meals by ticket, as a weak source has the rule. [](cite:F83) Women's day
    was often written at six to eight points for a man's ten; the studies are recalled.
    [](cite:R08) That a hall's bowls went by the same classes is composed. Memoirs add
    what no board showed, the cook's wrist. [](cite:F63) A board that a director chalked
    is composed, and so are these bowls.]],
  discuss = { "significance",
    "A line on this board can be read as pay, as need or as rank. Which of the three "
      .. "does each class stand for, and who could tell by looking at it?" },
  enter = function()
    local total = flour()
    say(BEANS, { again = AGAIN[facts.board], flour = total })
    chalk(allocate { id = "board", total = total, step = 1, unit = "jin",
      text = "Jin of flour a day. Beside each class stands what November's board took.",
      { "young", "Under ten, 112 bowls", need = 35, min = 14, max = 70 },
      { "full", "Full labour, 160 bowls", need = 120, min = 40, max = 160 },
      { "office", "Office and militia, 32 bowls", need = 24, min = 4, max = 32 },
      { "half", "Half labour, 96 bowls", need = 48, min = 18, max = 72 },
    })
  end,
}

-- What came of November's answer.
local SPRING = {
  weigh = [[November's scale stands by the pot with a green pan. Ding ladles by wrist
    again, unweighed.]],
  down = [[By the door are the two nail holes of the board that you had taken down. The
    barber bows to them as he goes out.]],
  children = [[Children eight, office ten, the board still says. The militia have
    discovered that they like Stone Bridge's hall.]],
  [""] = "On the board the figures have been changed so often that the wood is white.",
}
local CHALKED = [[You chalked the board by the door: *Under ten, {facts.board_young}.* It
  has taught several children to read that far.]]

event "three_hall_spring" {
  tags = { "tells" }, ask = "nothing", sources = { "G2", "composed" },
  when = "month == '1959-04' and facts.office and people.ding.here",
  weight = 40, heading = "The hall at noon", place = "hall", who = "ding",
  form = "queue",
  enter = function()
    say [["What's in the pot?" says the barber. "Elm seed," says Ding, "and somebody who
      once met some flour." Families who ate at home are back with their bowls. The cooper
      has left his lid at home; it made the bowl look small.]]
    say(facts.board_full > 0 and CHALKED or SPRING[facts.board])
    say [[Ding's own bowl, which she takes down when something is left, hangs on its nail
      behind her.]]
  end,
}

local WORD = { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  "ten", "eleven", "twelve" }

-- What the barber has of the old liang, and what that is in the new.
local function halves()
  local old = facts.board_half > 0 and facts.board_half or 8
  local new = old * 10 // 16
  local over = old * 10 > new * 16 and "a bit over; the bit, I am told, I will not feel"
    or "I am told I will not feel it"
  return { old = WORD[old], new = WORD[new], over = over }
end

local TEN = [[Chalked up outside the hall: *From today a [jin](term:jin) has ten liang.
  Sixteen old make ten new; eight make five; one, five eighths. The cake is the same
  cake.* "On Monday I had {old}," says the barber. "Today I have {new}, and {over}." "You
  didn't feel the {old}," says Ding. Somebody's child has worked the twelve out at seven
  and a half.]]

event "ten_liang" {
  tags = { "tells" }, ask = "nothing", sources = { "composed" },
  when = "(month == '1959-07' or month == '1959-08') and facts.office"
    .. " and people.ding.here",
  heading = "The board by the door", form = "blackboard",
  weight = 20,
  enter = function() say(TEN, halves()) end,
}
