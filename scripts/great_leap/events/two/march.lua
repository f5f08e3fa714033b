-- March 1959. Sacks that are bought so as to be found: choice B4, RECALLED R01, theme
-- F35. Settling accounts: F85 (respect for what teams own), F52 (meetings of four levels
-- in Henan), F48 (refunds, many on paper); choices S1 and D4 (a furnace gone cold,
-- RECALLED R19). A plot weighed until it reached its figure: A1, F06. The claims, the
-- sacks, the plot, Tang and his wife are composed.
local deeds = require "deeds"

event "four_sacks" {
  when = [[month == '1959-03' and facts.office and facts.search1 ~= '' and facts.tang_told
    ~= '']],
  heading = "Four sacks",
  weight = .0001,
  text = [[Four sacks of sorghum have been found at Ferry. Zhao, who writes down patches,
    had one of them, with the blue knee, three days before at Stone Bridge. The ferryman
    has the rest from Pan, who lent the cart: a brigade that is found with nothing is
    visited again, so the heads bought four sacks across the river, on shares, to be found
    with. [](cite:R01) The Hollow has them on Tuesday. ["Do I enter them each
    time?"](said:zhao) says Zhao. His form has no column for sacks he has met.]],
}

local BRIGADES = { "stone", "hollow", "kiln", "ferry" }

local BURNED = {
  hills = "Timber, a hill of.", fruit = "Pears, half an orchard of.",
  graves = "Cypresses, seven, with shade.", boards = "Coffin boards, to measure.",
  [""] = "Timber.",
}

local function settle(how, effect, words)
  return function()
    facts.claims = how
    effect()
    say(words)
  end
end

event "claims" {
  when = "month == '1959-03' and facts.office",
  heading = "Settling accounts",
  record = [[The second meeting at Zhengzhou, which closed on 5 March 1959, told communes
    to stop taking from teams without payment. [](cite:F85) In Henan large meetings of
    cadres then settled accounts, and are credited with easing tension. [](cite:F52) What
    the communes owed they paid in goods, in cash, or with a promise in writing, and much
    of it with the promise. [](cite:F48) The same cadres still had Mao's note of 22
    February, which said that hiding grain was general. [](cite:F35)]],
  discuss = { "change",
    "Two papers came within days of each other: find the teams' grain, and respect the "
      .. "teams' goods. What did the second change in what was done, and what went on "
      .. "as before?" },
  enter = function()
    say [[The second paper came nine days after the first and Hou has put both on one
      clip. What the teams own is theirs; what was taken is to be counted and
      [paid](term:refund). [](cite:F85) So for three evenings, before four levels of
      cadre, it is. [](cite:F52)]]
    say([[*Stone Bridge: pigs, eleven. Benches, forty (these). Ferry: a boat. Labour days
      at the dam, not agreed. The Hollow: roof beams; two oxen, back thinner. Upper Kiln:
      pots. Bricks for the furnace. ]] .. (BURNED[facts.orchard] or BURNED[""])
      .. " Smoke (withdrawn).*")
    say [[The furnace has been out since New Year; a hen lives in it. Wen has the total on
      one side of a sheet. On the other is what there is to pay with.]]
  end,
  choices = {
    { "paper", "Write each brigade a receipt, dated autumn.",
      effect = settle("paper", function() deeds.post(1) end, [[The stubs go into the
        biscuit box, which has to be tied now.]]) },
    { "grain", "Pay the labour days, in grain, out of the store.",
      effect = settle("grain", function()
        for _, brigade in ipairs(BRIGADES) do deeds.send(brigade, 7000) end
        deeds.post(-2)
      end, [[It goes out by the labour day and is eaten by the head. The county asks which
        paper said grain.]]) },
    { "pigs", "Pay for the pigs. Read out who ate them.",
      effect = settle("pigs", function()
        deeds.add("ladle", -.15)
        deeds.post(-2)
      end, [[Eleven pigs had a great many guests. It is the best attended evening of the
        three, and some of it is sung.]]) },
    { "goods", "Give back what still stands: bricks, boat, benches.",
      effect = settle("goods", function()
        deeds.hands("field", .02, 3)
        deeds.post(-1)
      end, [[The fourth evening is held standing. Upper Kiln wheels its bricks home, and
        one hen that came with them.]]) },
  },
}

-- What becomes of Tang: `tells` is whether he stands up in the hall.
local TELLS = {
  hall = function() return true end,
  home = function() return facts.wild < 2 end,
  believe = function() return false end,
  clerk = function() return facts.wild < 2 and facts.stone >= 1 end,
}
local CONFESSED = {
  hall = [[He says it between the soup and the second ladle, with all five weights. At the
    third somebody claps, from habit. His wife puts down her bowl and goes to stand by
    him.]],
  home = [[He drives the cart himself. The next noon at Stone Bridge he tells the queue
    what was on it, in case they had noticed, and they had.]],
  clerk = [[Wen reads him the new line before she blots it. He asks her to come and read
    it to the hall at Stone Bridge, and stands up while she does.]],
}
local SEARCHES = {
  home = [[The sacks go back by night. The figure cannot: it stands in the county's paper
    with his name. On Monday he reports to Zhao, with a list of walls.]],
  believe = [[["I thought so," says Tang.](said:tang) On Monday he reports to Zhao with
    his sleeves rolled and a list of walls. He is good at it; he looks where he would
    have put it.]],
  clerk = [[Nobody in the county turns back to a page of September. Tang waits a week for
    somebody to; then he reports to Zhao, with a list of walls.]],
}

local function plot(answer)
  return function()
    facts.tang_told = answer
    if TELLS[answer]() then
      deeds.fate("tang", "confessed")
      if answer == "hall" then deeds.post(-1) end
      say(CONFESSED[answer])
    else
      deeds.fate("tang", "searched")
      say(SEARCHES[answer])
    end
  end
end

local TROUGH = {
  [false] = "Stone Bridge is eating turnips it did not grow.",
  [true] = "He has been into his store every night since, and it is still a store.",
}

event "record_plot" {
  when = "month == '1959-03' and facts.office and people.tang.here",
  heading = "A mu and a tenth",
  weight = .01,
  record = [[Those who carried the wheat at Hanlou in June 1958 had been warned not to
    talk. [](cite:F06) Their plot has three figures today: 3,530 jin a mu in the press,
    [](cite:F07) 3,853 in a reconstruction of 2009, which puts the real yield at about
    200, [](cite:F06) and 3,821 in a third account. [](cite:F100) The record field at
    Macheng drew visitors who emptied the stores; within about a year people there were
    hungry, and some had died. [](cite:F08) Of anyone who took such a figure back in
    public we do not know.]],
  discuss = { "cause",
    "Those who stood round the scale knew what was on it. What kept such a figure "
      .. "standing from one September to the next March?" },
  enter = function()
    local fed = facts.stone == 0
    say [[Tang has been allotted seed for his mu and a tenth by what it weighed in
      September, and has come to give some of it back. He explains this to the pump. It
      was weighed five times, [](cite:F06) and what came out from behind the shed was his
      wife's brother's maize, carted over after dark.]]
    say(TROUGH[fed] .. [[ The county wants a man from here to lead a search team, one who
      is sure that there is grain. ["Is there?"](said:tang) says Tang. He has never
      waited for an answer before, and does not know where to put his hands.]])
  end,
  choices = {
    { "home", "Load thirty sacks for his wife's brother, tonight.",
      effect = plot "home" },
    { "believe", [["There is. You grew it."]],
      effect = plot "believe" },
    { "hall", "Ring the gong. He can tell the hall.",
      effect = plot "hall" },
    { "clerk", "Have Wen correct the page; let Tang go home.",
      effect = plot "clerk" },
  },
}

event "record_plot_heard" {
  when = "month == '1959-03' and not facts.office and people.tang.here",
  heading = "A mu and a tenth",
  enter = function()
    local sure = facts.wild >= 1
    deeds.fate("tang", sure and "searched" or "confessed")
    say(sure and [[The carter has it from Stone Bridge that Tang leads a search team now.
      He began with his own walls, to be fair, and has not got over finding nothing.]]
      or [[The carter has it from Stone Bridge that Tang stood up at noon and told the
        hall whose maize had been on his mu and a tenth. The carter had known. It was his
        cart.]])
    pause()
  end,
}
