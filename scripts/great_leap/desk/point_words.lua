-- What is said of the lines of the point book (point_book.lua): who raises each, a text
-- for every asking; and what the page after tells of the figure, by its kind, in turn.
-- All composed.
local words = {}

words.light = {
  [[With the month's total comes the office's rule for those who lie ill: from three
    points to ten. What they get is missing from the tens. Liu Erwang has cut you a new
    pencil.]],
  [[Liu Erwang's aunt maintains that {before} points fill a bowl to the second crack. She
    has brought the bowl, and the office's rule: from three to ten for those who lie
    ill.]],
  [[A digger lays his palms on your book, for the blisters. His neighbour, who lies ill,
    drew {before} points a day, and the diggers would like to know out of whose
    ten.]],
  [[Liu Erwang has bound a cover round the book, of harness leather. On the line for those
    who lie ill, {before} points as it stands, his finger stays while he asks after your
    back.]],
}
words.light_leaf = {
  low = { "Two who drew %s points lying ill have got up to dig.",
    "One who drew %s points lying ill has dug for a day, and is in bed again." },
  mid = { "At %s points a day the ill have had their ladle, by the book.",
    "By the diggers' count %s points for the ill cost each of them half a point." },
  high = { "At %s points for the ill the total was used up by the 24th.",
    "With %s points for the ill the tens were written as nines from the 26th on." },
}

words.lend = {
  [[Two women from Liu's Hollow have carried a sack up the hill, folded small. What goes
    into it comes off Upper Kiln's store and into your book, as lent until the next
    crop.]],
  [[Liu's Hollow's sack is here again, with its darning. {open} "We can read,"
    say the women. "We have come all the same."]],
  [[By what the ferryman hears, whatever is lent downhill is asked for uphill, by the
    office. Liu Erwang has the sack from Liu's Hollow on his shoulder and would like to
    know how heavy it will be.]],
  [[One of the two women has come up alone with Liu's Hollow's sack, and with a jar of
    pickled radish, to be set against whatever goes into it. How many jin a radish
    is she leaves to you.]],
}
words.lend_leaf = {
  low = { "Liu's Hollow's sack went down the hill as it came.",
    "Liu's Hollow's sack is not sent up again before it is asked for." },
  mid = { "Liu's Hollow ground the %s jin you lent in a day.",
    "The sack that went to Liu's Hollow with %s jin is back, and washed." },
  high = { "The office has copied out that Upper Kiln lent Liu's Hollow %s jin.",
    "From which crop the %s jin come back, the office asks you and Liu's Hollow." },
}

words.ditch = {
  [[Forty pairs of hands from Upper Kiln are wanted for the county's ditch, from Monday,
    with quilts. Whoever goes is fed there. Whoever stays works the terraces of forty
    more.]],
  [[For the ditch the list says forty again. {last}]],
}
words.ditch_leaf = {
  low = { "Your list for the ditch is back, with its empty lines numbered to forty." },
  mid = { "The %s who went to the ditch are back, and sleep by day." },
  high = { "With %s at the ditch, women dug the terraces; they are down at eight." },
}
words.quilts = "Liu Erwang has counted the quilts that came home from it, twice, and "
  .. "gives you the number on a slip."
words.no_quilts = "Pinned to it is the last one, empty, with your initials."

words.frost = {
  [[Nine days this month the terraces have been too hard for a mattock. On a day without
    points the ladle goes in half as deep. The office pays for days that were worked, and
    has a thermometer.]],
  [[Again there are nine frozen days. Under last winter's, of which
    {before > 0 and before or 'none'} stand there as worked, somebody at the office has
    drawn a small thermometer, in ink.]],
}
words.frost_leaf = {
  low = { "On frozen days people now carry stones to be seen working.",
    "In the frost the second terrace's wall was taken down and put up again." },
  mid = { "Of nine frozen days %s were paid, as carting of manure.",
    "On %s frozen days manure was carted, by the book; the heap has not moved." },
  high = { "Your %s frozen days are back, to be initialled one by one.",
    "The office has paid your %s frozen days at half, and kept the page." },
}

words.roots = {
  [[In the last pit lie 6,000 jin of sweet potatoes, to be bedded for the summer's vines.
    Towards evening there are always people near it. Steamed, they come to five
    days.]],
  [[The last pit holds 6,000 jin again. A year ago {bedded} went into the bed, and Liu
    Erwang's aunt can show you from her door how far the vines came.]],
}
words.roots_leaf = {
  low = { "The bed for the potatoes has been raked, and lies empty." },
  mid = { "With %s jin bedded, steaming began on Tuesday." },
  high = { "Liu Erwang sleeps beside the bed with the %s jin of roots." },
}

words.dug = {
  [[Tonight the county wants sweet potatoes in baskets a mu, so this morning the office
    has sent you a slip. {own}Liu Erwang has lifted one row, to see: {row} baskets.]],
  [[Once more the slip asks for baskets a mu. Last year's {before} stand on it in ink. Liu
    Erwang has lifted the same row: {row}. "You might ask the row," he says.]],
}
words.dug_leaf = {
  low = { "Your %s baskets a mu are with the county.",
    "The county has asked the office whether %s baskets a mu were counted twice." },
  mid = { "The office rounded your %s baskets up, and sent one more cart.",
    "One cart more than last year came for your %s baskets a mu." },
  high = { "For %s baskets a mu carts came, and took rows nobody had lifted.",
    "The carts for %s baskets a mu have gone back for what was hung up to dry." },
}
words.own = "On its back stands an old figure, %d jin of grain a mu, in your hand. "

return words
