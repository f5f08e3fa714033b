-- The desk: the books as they are opened, the one lever that is asked every month, the
-- last page. What happens besides is in events/.
local stall = require "model.stall"

local desk = {}

-- What is on the desk when the ration is asked, by month.
local PAGES = {
  ["1956-12"] = [[Geng the keeper has measured the stack with his arms, as his father did,
    and comes out four jin from your book. Eleven oxen, {straw:jin} of straw, no new grass
    before [Clear and Bright](term:clear_and_bright). On the red ox, which is the thinnest
    and stands still for it, he counts {ribs} ribs. He asks {wants} [jin](term:jin) an ox
    a day. Last winter, he says, he had only himself to ask.]],
  ["1957-01"] = [[Geng sweeps the snow off the stack before he weighs, so as not to feed
    them water. The young grey has eaten the edge of its manger. "There's salt in it,"
    says Geng. "Everybody's hands." The red ox has {ribs} ribs and the stack
    {straw:jin}.]],
  ["1957-02"] = [[The teacher has brought his class to count the red ox. They make it
    {ribs} ribs, except a girl of nine, who makes it twice that: she walked round to the
    other side. In the north of the stack the children have worn a hollow where they sit
    out of the wind. It is {straw:jin} with the hollow off.]],
  ["1957-03"] = [[The ground takes a finger, then a hand. Geng has boiled the yoke pins in
    tallow, and the oxen smell what that means. In the yoke they want {wants} jin a day.
    There are {straw:jin}, and {fields:mu} to turn by the fifth of April, which does not
    wait for anybody's straw.]],
}

-- Enters the first figures. Each has a label, a unit, and who says it.
function desk.open(cash)
  ledger { id = "straw", label = "Straw in the stack", unit = "jin",
    value = stall.straw(options.place), by = "you" }
  ledger { id = "cash", label = "Cash in the box", unit = "yuan", value = cash,
    by = "you" }
  ledger { id = "ribs", label = "Ribs on the thinnest ox", unit = "ribs",
    value = stall.ribs, by = "Geng" }
end

-- Moves a book by so much, never below nothing. Events call it too, by require "desk".
function desk.move(id, amount)
  local value = math.max(0, books[id] + amount)
  ledger { id = id, value = value, by = id == "ribs" and "Geng" or "you" }
end

-- The lever: how much straw an ox gets a day, with so many months left, this one counted.
-- The answer is a number like any other.
function desk.month(id, left)
  local wants = stall.wants(options.place, id == "1957-03")
  -- Locals are lent to a text by name; books and facts need no lending.
  say(PAGES[id], { wants = wants, fields = stall.fields })
  local most = math.min(12, stall.lasts(books.straw, facts.oxen, 1))
  local even = math.min(most, stall.lasts(books.straw, facts.oxen, left))
  local ration = number { id = "ration", text = "Straw, for an ox, for a day?",
    min = math.min(4, most), max = most, unit = "jin",
    marks = { { wants, "what Geng asks" }, { even, "lasts until new grass" } } }
  desk.move("straw", -stall.eaten(facts.oxen, ration))
  ledger { id = "ribs", value = stall.ribs_after(books.ribs, wants, ration), by = "Geng" }
end

-- The last page, and the paper that is kept.
function desk.close()
  scene("1957-04.clear_and_bright", "Clear and Bright")
  local done = stall.ploughed(facts.oxen, books.ribs)
  local late = math.max(0, stall.fields - done)
  say([[{done} of {fields:mu} are turned by the fifth of April,
    {late > 0 and 'and the rest is left for hoes' or 'the last of them by lamp'}.
    {facts.oxen == 11 and 'Eleven' or 'Ten'} oxen go out to the first grass, and eat as if
    it might be entered. {straw:jin} of straw are left for thatch.]],
    { fields = stall.fields, done = done, late = late })
  say [[Your page for the year has a heading, *Bought of members*. Under it stands one
    yellow cow, {facts.owed > 0 and 'not paid off' or 'paid'}: {facts.owed:yuan} to come.
    {facts.calf == '' and 'The line below is empty.' or 'Under her, in new ink: calf.'}]]
  pause()
  -- What the record says, apart from what was made up.
  say [[By the end of 1956 most of China's villages had put their animals into
    co-operatives, at a price to be paid off in some three years. [](cite:MR56) By the
    yearbook there were then 87.7 million large animals, and a year later 83.8.
    [](cite:YB)]]
  if late == 0 then
    ending { id = "furrows", title = "A page without hoes" }
  end
  ending({ id = "hoes", title = "{late} mu by hoe" }, { late = late })
end

return desk
