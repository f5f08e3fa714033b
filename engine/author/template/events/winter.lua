-- The deck: turn(1) draws one of these a month, by luck, among those whose `when` holds.
-- An event comes once unless it says once = false. Two that share who, place or form are
-- not drawn one after the other if it can be helped.
local desk = require "desk"

event "straw_cart" {
  heading = "A cart with a bell",
  when = "month <= '1957-02'",
  who = "carter", place = "yard", form = "bargain",
  text = [[
    A man from {options.place == 'hills' and 'the plain' or 'the hills'} has stopped in
    the yard to mend a trace and takes a long time over it. On the cart lie nine hundred
    jin of straw. It is not for sale; it would be twenty-two yuan. Geng walks round his
    ox, which has a bell and no ribs to speak of, and asks what it gets. "Asked," says
    the man. "It gets asked."]],
  choices = {
    { "buy", "Count out twenty-two yuan.", open = "cash >= 22",
      closed = "There are {cash:yuan} in the box, and he cannot read paper.",
      effect = function()
        desk.move("cash", -22)
        desk.move("straw", 900)
      end },
    { "half", "Offer nine yuan for the back half of the load.", open = "cash >= 9",
      closed = "There are {cash:yuan} in the box.",
      effect = function()
        desk.move("cash", -9)
        desk.move("straw", 350)
        say [[The back half proves to be the half with the stones in. Geng weighs them,
          and keeps them by the scale.]]
      end },
    { "on", "Help him with the trace, and let him drive on.",
      effect = function()
        say [[In the place where the cart stood Geng picks up straw, a stalk at a time. It
          does not come to a weight.]]
      end },
  },
}

event "heads" {
  heading = "By head",
  when = "month <= '1957-01'",
  who = "township", place = "telephone", form = "call",
  text = [[
    "Draught animals, by head," says the township. "Fit for work." A pen waits at the
    other end; the girl who holds it has thirty-one villages to go and a cold. Geng, at
    the door, moves his lips. There are eleven heads in the stall. One of them belongs
    to the red ox.]],
  choices = {
    { "eleven", "\"Eleven.\"",
      effect = function()
        facts.told = "eleven"
        owe { event = "two_oxen", from = "1957-02", to = "1957-02",
          text = "The township had meant to ask for two oxen, and asks somebody else." }
      end },
    { "ten", "\"Ten, and one that is thin.\"",
      effect = function()
        facts.told = "ten"
        say "\"There is no line for thin,\" says the girl. She writes it in the margin."
      end },
  },
}

event "two_oxen" {
  heading = "Two of the eleven",
  when = "month >= '1957-02' and facts.told == 'eleven'",
  who = "township", place = "road", form = "letter",
  text = [[
    *To villages with more than ten animals fit for work.* Two are wanted for nine days,
    to haul roof beams for the township's school. Sixty of its pupils sit under a mat,
    and six are from here. The list is January's, with your figure on it. Feed is to be
    sent along.]],
  choices = {
    { "send", "Send the young grey and its brother.",
      effect = function()
        desk.move("ribs", 1)
        say [[They come back on the tenth day, a day late, with a slate that says *thank
          you* and a gall on the grey's shoulder.]]
      end },
    { "feed", "Send them, and a cart of straw behind.", open = "straw >= 900",
      closed = "There are {straw:jin} in the stack.",
      effect = function() desk.move("straw", -300) end },
    { "mend", "Telephone that it was ten.",
      effect = function()
        facts.told = "ten"
        say "The girl has recovered. She reads January's figure back to you, slowly."
      end },
  },
}

event "red_ox" {
  heading = "The red ox",
  when = "month == '1957-03' and ribs >= 6",
  weight = 100, -- nearly always before the others that could be drawn
  who = "geng", place = "stall", form = "errand",
  tags = { "death" }, -- such a tag asks for a content note in the manifest
  text = [[
    The red ox has lain down and cannot get up. Six men lift it with two ropes and a
    door; it stands, looks at them, and lies down again on the door. It needs its feet
    by the end of the week, Geng says, and after that nobody will need the door. The
    township's animal doctor comes for six yuan, if the road is dry.]],
  choices = {
    { "doctor", "Send the teacher's boy for the animal doctor.", open = "cash >= 6",
      closed = "There are {cash:yuan} in the box.",
      effect = function()
        desk.move("cash", -6)
        desk.move("ribs", -1)
        say [[The doctor listens to the ox, then to Geng, and writes *bean cake* on a
          paper with a stamp. On Friday it gets up to see who has come.]]
      end },
    { "rope", "Hang it from the beam by a net, and feed it by hand.",
      effect = function()
        desk.move("straw", -60)
        say [[The children take turns with the bowl. It learns to know the girl who
          counted it, and lows when she is late.]]
      end },
    { "leave", "Leave it its door. Give its straw to the others.",
      effect = function()
        facts.oxen = facts.oxen - 1
        desk.move("ribs", -2) -- of the next thinnest
        say [[Geng goes about for some days with its halter over his shoulder, as if he
          had been going to hang it up.]]
      end },
  },
}
