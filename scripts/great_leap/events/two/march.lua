-- March 1959. Settling accounts: F85 (respect for what teams own), F52 (meetings of four
-- levels in Henan), F48 (refunds, many on paper); choices S1 and D4 (a furnace gone cold,
-- RECALLED R19). In May 1960 a drive against three ills went through the villages (F83,
-- weak); what its clerk finds is composed, like the claims, the song and the walls.
local deeds = require "deeds"

local BRIGADES = { "stone", "hollow", "kiln", "ferry" }

local BURNED = {
  hills = "Timber, off one hill.", fruit = "Half a pear orchard.",
  graves = "Cypresses, seven, with shade.", boards = "Coffin boards, to measure.",
  [""] = "Timber.",
}

local function settle(how, words, effect)
  return function()
    facts.claims = how
    effect()
    say(words)
  end
end

event "claims" {
  tags = { "fixed" },
  when = "month == '1959-03' and facts.office",
  heading = "Settling accounts",
  weight = 1000000,
  who = "wen", place = "hall", form = "account",
  ask = "act", sources = { "S1", "D4", "F85", "F52", "F48", "F35", "R19", "composed" },
  owes = { "claims_back" },
  record = [[The second meeting at Zhengzhou, which closed on 5 March 1959, told communes
    to stop taking from teams without payment. [](cite:F85) In Henan large meetings of
    cadres then settled accounts, and are credited with easing tension. [](cite:F52)
    Communes paid in goods, in cash, or, much of it, with a written promise. [](cite:F48)
    The same cadres still had Mao's note of 22 February, which said that hiding grain was
    general. [](cite:F35)]],
  discuss = { "change",
    "Two papers came within days of each other: find the teams' grain, and respect the "
      .. "teams' goods. What did the second change in what was done, and what went on "
      .. "as before?" },
  enter = function()
    say [[February's paper said to find the teams' grain. March's says that what was taken
      from the teams must be counted and [paid](term:refund). [](cite:F85) For three
      evenings, before four levels of cadre, the brigades read out their claims.
      [](cite:F52)]]
    say([[*Stone Bridge: pigs, eleven. Benches, forty. Ferry: a boat. Labour days at the
      dam. The Hollow: roof beams; two oxen that came back thin. Upper Kiln: thirteen pots
      of one lane, lent to the furnace. Its bricks. ]]
      .. (BURNED[facts.orchard] or BURNED[""])
      .. (facts.named == "Liu Erwang" and " Liu Erwang, a tooth." or "") .. "*")
    say [[To pay with, Wen of accounts has a list of who ate the pigs, some of them
      present; receipts on an autumn not yet sown; boat and benches, in use; and the
      store, counted to the wheat.]]
  end,
  choices = {
    { "paper", "Write each brigade a receipt, to be paid in autumn.", tag = "delay",
      effect = settle("paper", [[The receipts' stubs go into the biscuit box, which has to
        be tied now.]], function() deeds.post(1) end) },
    { "grain", "Pay the labour days, in grain, out of the store.", tag = "give",
      effect = settle("grain", [[The grain goes out by the labour day. The county asks
        which paper said grain.]], function()
          for _, brigade in ipairs(BRIGADES) do deeds.send(brigade, 7000) end
          deeds.post(-2)
          deeds.file(1)
        end) },
    { "pigs", "Pay for the pigs, and read out who ate them.", tag = "tell",
      effect = settle("pigs", [[Eleven pigs had a great many guests. That evening is the
        best attended, and some of the list is sung.]], function()
          deeds.add("ladle", -.15)
          deeds.post(-2)
          deeds.warm("hou", -1)
        end) },
    { "goods", "Give back what still stands: bricks, boat, benches.", tag = "give",
      effect = settle("goods", [[The fourth evening is held standing. Upper Kiln wheels
        its bricks home, and a hen that lived in the furnace.]], function()
          deeds.hands("field", .02, 3)
          deeds.add("plot", .02)
          deeds.post(-1)
        end) },
  },
}

local SETTLED = {
  paper = [[Of your sixteen receipts he writes: *promised without means.* He asks for the
    box of stubs too. Nobody can undo the knot. It comes home with a seal on the
    string.]],
  grain = [[Of the labour days paid in grain he writes: *store, unauthorised loss of.* At
    the Hollow they still call that week *the white one*.]],
  pigs = [[He wants the author of the song about the eleven pigs, which four brigades
    sing. He has been given eleven names, of people who knew one verse each.]],
  goods = [[For what purpose, he asks, did Upper Kiln wheel its bricks home? They are
    entered there as a wall, in four pieces, each with a hole on top as wide as a pot.]],
}

event "claims_back" {
  tags = { "tells" },
  when = [[month >= '1960-05' and month <= '1960-08' and facts.office
    and facts.claims ~= '']],
  heading = "Three ills",
  weight = 20,
  who = "clerk", place = "store", form = "queries",
  ask = "nothing", sources = { "S1", "F83", "composed" },
  enter = function()
    deeds.post(facts.claims == "goods" and 0 or -1)
    say([[A clerk of the drive against three ills [](cite:F83) looks for them in last
      spring's settling of accounts. ]] .. SETTLED[facts.claims])
  end,
}
