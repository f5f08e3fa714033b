-- First Harvest: one co-operative, autumn 1957. Read it from top to bottom, as it runs:
-- a question waits for the player, its answer is a value, the next line goes on. Nothing
-- here saves the game: the engine keeps the answers and runs the script again. Place,
-- people, papers and jokes are composed; what is history has its key in sources.lua.
local after = require "afterwards" -- what each answer comes to, in words

-- The figures. Liu's Hollow is an even sixteenth of great_leap's commune: 21,400 people,
-- 78,000 sown mu, 173 jin a sown mu in 1957, a levy of 2.9 million jin, 1.4 sold back.
local people, sown, fixed = 1340, 4875, 160 -- mu; jin a sown mu, set in 1955 (assumed)
local base, june, set_aside = 181250, 60000, 112000 -- jin: levy; its wheat; seed and feed
local mended = { weigh = 6000, half = 3000, stalks = 0 } -- jin of six carts, as booked
local back = { all = 87500, half = 43750, names = 24000, none = 0 } -- jin, sold back

-- The arithmetic.
local function short(hands, need) return math.max(0, need - hands) end
local function band(told, weighed, slips, seen) -- seen: the grain station has the weight
  if told > weighed + 3 then return "high" elseif told >= weighed - 3 then return "so" end
  return (seen or told < slips) and "low" or told > fixed and "between" or "slips"
end

local function start()
  scene("1957-09.steelyard", "A loan")
  say [[Team Four has sent Old Meng for the big steelyard, beam and stone, since nobody in
    Liu's Hollow refuses Old Meng. He says good morning and then nothing, which is how he
    asks. The co-operative has eight [teams](term:team) and one steelyard; it pays by it
    and settles quarrels by it. "For how long?" says Wen Shulan, who keeps the account
    book. Old Meng holds up one hand, considers it, and adds two fingers of the other.]]
  local loan = choose { id = "loan",
    { "receipt", "Lend it. Have Wen write a receipt." },
    { "wen", "Lend it, and send Wen to read it." },
    { "beam", "Lend the beam. Keep the stone." },
  }

  scene("1957-10.hands", "Hands, Cold Dew to Frost's Descent")
  say(after.loan[loan]) -- an answer is heard of in the next scene
  say [[Wen rules the sheet for four hundred and seventy hands. Wheat should be in, and
    sweet potatoes out, by [Frost's Descent](term:frosts_descent), two weeks off. This
    year there is a fourth column: the county wants a ditch from the low fields to the
    river before winter. It names no number, only Stone Bridge, which sends a hundred.
    ["The needs come to five hundred and ten," says Wen. "I added again in case it was
    me."](said:wen) [](cite:H04)]]
  local hands = allocate { id = "hands", total = 470, step = 10, unit = "hands",
    { "harvest", "Cut sorghum, dig sweet potatoes", min = 100, max = 300, need = 210 },
    { "wheat", "Sow wheat", min = 40, max = 300, need = 120 },
    { "floors", "Thresh", min = 30, max = 300, need = 80 },
    { "ditch", "Dig the ditch", max = 150, need = 100 },
  }
  local left = 2 * short(hands.harvest, 210) -- mu of sweet potatoes under the frost
  local late = 15 * short(hands.wheat, 120) -- mu of wheat sown after its day
  local gap = short(hands.ditch, 100) -- zhang from the end of the ditch to the river
  local straw = 200 * short(hands.floors, 80) -- jin that nobody threshed in time
  local crop = 173 * sown - 300 * left - straw -- jin of grain
  local weighed = crop // sown -- jin a sown mu: what any floor would show
  local slips = weighed * 9 // 10 -- what the teams write down

  scene("1957-10.frost", "Frost's Descent")
  say(after.potatoes[left > 0], { left = left })
  say(after.wheat[late > 0] .. " " .. after.floors[straw > 0],
    { late = late, straw = straw })
  say(after.ditch[gap > 0], { gap = gap })
  pause()

  scene("1957-10.slips", "Eight slips")
  local book = slips * sown -- jin
  ledger { id = "teams", label = "The slips", value = book, unit = "jin", by = "teams" }
  say([[What each team has threshed comes in on a slip, on eight kinds of paper, one of
    them a cigarette packet. With June's wheat they make {teams:jin}, or {slips} jin a
    [sown mu](term:jin). What Liu's Hollow should grow was [fixed](term:three_fixes) in
    1955 at {fixed}; by this month's rule the state buys two parts in five of whatever
    stands above it. [](cite:H02) ["Eight teams," says Wen, "and all eight are
    under."](said:wen) She corrects sums aloud. She has not corrected these.]],
    { slips = slips, fixed = fixed })
  local look = choose { id = "look",
    { "page", "Open what Wen wrote at Team Four.", when = "answer.loan == 'wen'" },
    { "lamp", "Weigh one floor tonight, with Wen.", when = "answer.loan ~= 'wen'" },
    { "bai", "Send for Bai of the grain station to weigh one." },
    { "stubble", "Walk the stubble with Old Meng." },
    { "slips", "Take the slips." },
    { "all", "Weigh all eight floors.",
      closed = "The township telephones at nine tonight; eight floors take four days." },
  }

  scene("1957-10.telephone", "The telephone")
  say(after.look[look], { weighed = weighed })
  say [[The telephone was put in for the river and carries questions the rest of the year.
    "Liu's Hollow," says the township. "Grain of the year, jin a sown mu?" Tang of Stone
    Bridge, who has just said a hundred and eighty-one, stays on the line to hear what
    comes next. Wen turns the abacus so that you can see it.]]
  local unit = "jin a sown mu"
  local marks = { { slips, "the slips" }, { fixed, "fixed in 1955" },
    { 149, "last year, weighed" }, { 181, "Stone Bridge, by telephone" } }
  local who = ({ page = "Wen", lamp = "Wen", bai = "Bai" })[look] -- nil: nobody weighed
  if who then
    ledger { id = "one", label = "One floor", value = weighed, unit = unit, by = who,
      answer = "look" }
    marks[5] = { weighed, "one floor, weighed by " .. who }
  end
  local told = number { id = "told", min = 130, max = 200, unit = unit, marks = marks }
  ledger { id = "told", label = "Telephoned", value = told, unit = unit, by = "you",
    answer = true }
  local above = math.max(0, told - fixed) * sown -- jin; the state buys two parts in five
  local levy = base + above * 2 // 5
  local kind = band(told, weighed, slips, look == "bai")

  scene("1957-11.notice", "The notice")
  ledger { id = "levy", label = "To deliver", value = levy, unit = "jin", by = "county" }
  say([[It is mimeographed in purple and shows its working. *Liu's Hollow. Reported,
    {told} jin a sown mu. Fixed in 1955, {fixed}. Above it, {above:jin}; two parts in
    five, {levy - base:jin}. Tax and fixed purchase, {base:jin}. To deliver, {levy:jin}.
    Basis: your call, ten past nine.*]], { fixed = fixed, above = above, base = base })
  say(after.told[kind])
  discuss [[The notice rests on one telephoned figure. What else could it have rested on,
    and who would have paid for finding out?]]

  scene("1957-11.loading", "Loading")
  say([[June's wheat paid {june:jin} of the year's {levy:jin}; the rest goes by ox cart.
    The eight team heads are in the office, giving way to each other. Team One's floor is
    nearest the road, says Team Two. Team Two's sorghum is the handsomer, says Team One.
    It rained on the 4th, and the station docks three in the hundred for damp.]],
    { june = june })
  local loading = choose { id = "loading",
    { "sun", "Spread it a week in the sun, then load." },
    { "damp", "Load tomorrow, damp, and be first in." },
    { "part", "Load four carts in five. Ask for time on the rest." },
  }
  local owed = loading == "part" and (levy - june) // 5 or 0
  local docked = loading == "damp" and (levy - june) * 3 // 100 or 0
  local paid = levy - owed

  scene("1957-11.station", "The grain station")
  ledger { id = "paid", label = "Delivered", value = paid, unit = "jin", by = "Bai",
    answer = "loading" }
  say(after.loading[loading], { docked = docked, owed = owed })
  say [[Bai lets the beam lie still and says each weight twice, once to the cart, once to
    the book: {paid:jin} with June's. As he rules the line, six carts of Team Five's go by
    towards Ferry without turning in. Ferry has bean cake, and a grain market that was
    closed this autumn. [](cite:H05) By its slip Team Five has nothing left to load.
    ["Whose are those?"](said:bai) says Bai, and looks for his ruler.]]
  local carts = choose { id = "carts",
    { "weigh", "Call them in to be weighed; mend the slip." },
    { "half", "Call three in; let three go by." },
    { "stalks", "Say they are stalks, and sign for stalks." },
  }
  book = book + mended[carts]
  local share = (book - paid - docked - set_aside) // people -- jin a head, for the year
  ledger { id = "teams", value = book, by = "teams", answer = "carts" }
  ledger { id = "share", label = "Share", value = share, unit = "jin a head", by = "Wen" }

  scene("1957-11.debate", "The big debate")
  say(after.carts[carts])
  say [[The township sends poster paper for the [debate](term:debate), and its question:
    is there grain enough, and who says not? By the book it is {share // 12} jin a head a
    month. Everybody knows who says not. The barber says it to half the co-operative, one
    chin at a time: a jin a day would not fill the gaps in your teeth, and they may as
    well weld the pot lids on. The form has one line, for a name. [](cite:H06)]]
  cite "H01"
  local debate = choose { id = "debate",
    { "barber", "Write the barber's name." },
    { "wall", "Leave the line. Paste the grain account on the wall." },
    { "self", "Write your own name." },
  }

  scene("1957-12.shares", "The share-out")
  say(after.debate[debate])
  say([[The beam hangs in the yard. What is left, June's wheat with it, after {grain:jin}
    for seed and feed, is {share} jin a head, in the husk, from harvest to harvest. Your
    mother holds her sack open with both hands and watches, as everyone does, the thumb on
    the beam. Last year it was all shared out; in April there was a queue at the office.
    Wen asks how much stays in the store.]], { grain = set_aside })
  local reserve = number { id = "reserve", min = 0, max = 60, step = 5,
    unit = "jin a head", marks = { { 0, "last year" }, { share // 12, "one month" } } }

  scene("1958-01.form", "The form for spring")
  say(after.reserve[reserve > 0], { held = reserve * people })
  say [[The form for [resale](term:resale) is due before the Spring Festival. Last April
    the state sold Liu's Hollow 87,500 jin. The first line, for the reported crop, is
    filled in already, in purple: {told}. Wen holds the pen over the last one.]]
  local form = choose { id = "form",
    { "all", "Ask for 87,500 jin again.", open = "told <= 160",
      closed = "Printed on the form: above the fixed output, half at most." },
    { "half", "Ask for half of that." },
    { "names", "Pin on forty households by name; ask for 24,000." },
    { "none", "Rule the line through." },
  }

  scene("1958-06.wheat", "The new wheat")
  ledger { id = "kept", label = "Hidden", value = crop - book, unit = "jin", by = "talk" }
  say(after.form[form] .. " " .. after.lock[reserve > 0], { back = back[form] })
  say(after.june[late > 0] .. " " .. after.low[gap > 0], { late = late, gap = gap })
  say([[The jars are empty now, so people say how many there were, and Wen rules off the
    year. By the slips, {teams:jin}. In no book till now, {kept:jin}, or {kept // people}
    jin a head. Grown, then, {crop:jin}: {weighed} jin a sown mu. Telephoned, {told}.
    Delivered, {paid:jin}. The telephone rings. The county would like to hear about your
    best mu.]], { crop = crop, weighed = weighed, people = people })
  cite "F07"
  pause()
  local paper = after.paper[debate == "barber" and debate or owed > 0 and "owed" or kind]
  say(paper.text, { owed = owed, weighed = weighed })
  ending { id = paper.id, title = paper.title, text = after.elsewhere }
end

return scenario { id = "first_harvest", title = "First Harvest", version = "1.0.0",
  summary = "One co-operative, in the autumn of 1957.",
  minutes = 10, units = {
    jin = { name = "jin", metric = { name = "kg", factor = 0.5 } },
    mu = { name = "mu", metric = { name = "ha", factor = 1 / 15, places = 1 } } },
  cast = require "neighbours", content_note = after.note, shelf = require "books",
  start = start }
