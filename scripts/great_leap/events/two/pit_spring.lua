-- Chain 7, its end: March 1960, the pit is full or is a hole. Choices B2 (kept people
-- alive in places, RECALLED R05, R11) and B8's rule turned round: this grain is the
-- team's own and nobody's on paper. Liu Erwang, the rope and what is said are composed.
local deeds = require "deeds"

local JIN = { sit = 20000, look = 28000, half = 12000 }

-- It counts as delivered; Upper Kiln is given what the store is then short of.
local function give_up()
  deeds.open_pit()
  deeds.hand_over(JIN[facts.straw] or 0)
end

local function finish(how, words, effect)
  return function()
    facts.pit_end = how
    effect()
    say(words)
  end
end

local HEAD = {
  [true] = "His aunt has headed the team since the debates. She has sent him with it.",
  [false] = "He has put his cap on, as head of the team.",
}
local LIME = {
  [true] = "No damp, he says. He tells people that it was you who said lime.",
  [false] = "No damp, he says; and then, to spare you asking, what it is that has none.",
}

event "pit_full" {
  when = "month == '1960-03' and facts.office and facts.pit and facts.kiln >= 1",
  heading = "A straw rope",
  weight = 1000,
  record = [[Such grain belonged to a team and stood in nobody's books; a commune that
    knew of it could look away or inform. That it kept people alive in places is recalled
    from village studies; [](cite:R05) [](cite:R11) how many people is not known. To open
    a state store was outside a commune's power. The best-known story of one, at Changshou
    in January 1960, is disputed: an article tells it, [](cite:F36) and a newspaper's
    check could not confirm it and found papers that point the other way. [](cite:F96)]],
  discuss = { "significance",
    "Hidden grain is on no page. How can a historian say how much it mattered, and what "
      .. "would count as evidence?" },
  enter = function()
    local debated, looked = facts.named == "Liu Erwang", facts.straw == "look"
    say([[Liu Erwang has walked down from Upper Kiln with a straw rope and lays it on your
      desk. It is what the mouth was tied with. ]] .. HEAD[debated]
      .. [[ The straw lies as it was laid the autumn before last. ]]
      .. LIME[looked])
    say [[Of the people who carried it in, there are fewer each week who could carry it
      out. From the militia post one sees any lantern on that ridge. He has no joke with
      him. He would like the rope back.]]
  end,
  choices = {
    { "wheat", "Leave it tied until the wheat is in ear.",
      effect = finish("wheat", [[He winds the rope round his hand, a turn for each month,
        and there are turns left over.]], function() end) },
    { "night", "Open it tonight. A measure a house, no lantern.",
      effect = finish("night", [[They do it by touch and by name. One measure is left, for
        a house where nobody put out a hand; it stands on the sill until somebody in the
        house next to it can be asked.]], function()
          deeds.open_pit()
          deeds.post(-1)
        end) },
    { "report", "Telephone it in as found, before another does.",
      effect = finish("report", [[It is the largest find in the county that spring. Bai
        weighs it, says the figure once to the cart and once to the book, and smells of
        lime all day.]], function()
          give_up()
          deeds.post(5)
        end) },
    { "hall", "Open it at noon, into the hall's pot.",
      effect = finish("hall", [[For once the hall at Upper Kiln does not count heads. The
        post on the ridge does, and telephones.]], function()
          deeds.open_pit()
          deeds.post(-5)
        end) },
  },
}

local KNOWN = {
  [true] = [[What went under the straw in the old kiln's firing pit is there still, he
    says; nobody up here has let on that you once looked in.]],
  [false] = [[There is something under the straw in the old kiln's firing pit, he says.
    Everyone up here was told in the autumn of '58 not to speak of it before you, and of
    all the orders of those years it is the one that was carried out in full.]],
}

-- At the smaller desk: the recorder at Upper Kiln is the last to be shown it.
event "pit_carried" {
  when = "month == '1960-03' and not facts.office and facts.pit",
  heading = "Under the straw",
  weight = 1000,
  record = [[How much was hidden is told in opposite ways. A search at Macheng is said to
    have turned up 19.69 million jin; the figure is from a page that repeats Gao Wangling,
    whose book was not opened again. [](cite:R11) Searchers in Fengyang and Wuwei found
    little. [](cite:F27) [](cite:F31) Informing is recorded as well as hiding. We have met
    no recorder of work points in the sources on such a night. A recorder held no key and
    gave no orders; the page is composed.]],
  discuss = { "perspective",
    "A page of a work-point book holds names and a word for the day. What can such "
      .. "a page hide, and from which of its readers?" },
  enter = function()
    say("Liu Erwang sits down on your side of the table. " .. KNOWN[facts.pit_seen]
      .. [[ It has to be lifted while there are people who can lift. He has brought
      tomorrow's page, ruled, with the names down the side. Against them goes what each
      one did. Nobody has yet written it in.]])
  end,
  choices = {
    { "stay", "Write \"carrying manure\". Stay indoors.",
      effect = finish("stay", [[All night there are feet, slowly, going past your wall
        with something heavy and coming back
        without.]], function() deeds.open_pit() end) },
    { "points", "Write \"carrying\", ten points each, those in bed too.",
      effect = finish("points", [[He reads the names of those in bed, with their tens.
        ["They did the looking out," he says.](said:erwang)]], function()
          deeds.open_pit()
          deeds.kiln(.3)
        end) },
    { "word", "Send word to the office that there is a find.",
      effect = finish("word", [[The office sends carts, and a commendation to be read
        aloud. You read it aloud. Everyone looks at the sheet.]], function()
          give_up()
          deeds.kiln(-.3)
        end) },
  },
}

local HOLE = {
  weigh = [[The firing pit at Upper Kiln is the cleanest in the county. Two campaigns have
    looked into it. Liu Erwang, asked by a third, offers to leave the lid off.]],
  [""] = [[Somebody at Upper Kiln speaks of a pit that Liu Erwang meant to dig, with
    straw, in the autumn of '58. The straw is spoken of too. People have it in their
    pillows.]],
  other = [[There is a hole on the ridge at Upper Kiln with straw round it, trodden flat,
    and a rope. Dogs would have known what was in it. There are none.]],
}

-- The chain closes for who had no pit, or no need of one.
event "pit_hole" {
  when = "month == '1960-03' and not facts.pit and facts.pit_end == ''",
  weight = 300, heading = "The firing pit",
  enter = function()
    facts.pit_end = "hole"
    say(HOLE[facts.straw] or HOLE.other)
    if not facts.office then pause() end
  end,
}

event "pit_aired" {
  when = "month == '1960-03' and facts.office and facts.pit and facts.kiln < 1",
  heading = "The firing pit",
  text = [[Upper Kiln has carried what was in the firing pit out into the sun, turned it
    with rakes and carried it back. The militia post, which sees everything on that ridge,
    has reported people raking a threshing floor in March.]],
  enter = function() facts.pit_end = "aired" end,
}

event "pit_in_ear" {
  when = "month == '1960-05' and facts.pit and facts.pit_end ~= ''",
  heading = "In ear",
  enter = function()
    local hungry = facts.kiln >= 1
    deeds.open_pit()
    say(hungry and [[The wheat is in ear on the road side, and Liu Erwang unties his rope.
      They share it by the house. It comes to more a house than anyone at Upper Kiln had
      reckoned on in March.]]
      or [[The wheat is in ear, and Liu Erwang unties his rope. They share it by the house
      and eat it as dumplings, on a weekday.]])
  end,
}
