-- What is said of the lines of the point book (point_book.lua): who raises each, a text
-- for every asking; and what the page after tells of the figure, by its kind, in turn.
-- All composed, but for what a key stands behind.
local words = {}

words.light = {
  [[The office has a rule now for those who lie ill: three points a day to ten. {column}
    What they are given comes off the diggers' tens.]],
  [[Liu Erwang's aunt has brought her bowl. {before} points a day fill it to the second
    crack, she says; it has four. Behind her stand two who dig, with their bowls.]],
  [[A digger lays his palms on your book, for the blisters. His neighbour, who lies ill,
    drew {before} points a day. "Out of whose ten?" he asks.]],
}
-- By what the book had for them before.
words.column = {
  six = "Your column has six.", watch = "Your watchmen have ten.",
  blank = "Your book has no column for them.",
}
words.light_leaf = {
  low = { "Two who drew %s points lying ill dig now, by turns.",
    "One who drew %s points lying ill has dug for a day, and is in bed again." },
  mid = { "At %s points a day the ill have eaten, by the book.",
    "The diggers have had your %s points for the ill read out to them, twice." },
  high = { "With %s points a day for the ill, the diggers' tens are nines.",
    "With %s points for the ill the diggers are at nine again, and say so." },
}

words.lend = {
  [[Two women from Liu's Hollow have carried a sack up the hill, folded small. What goes
    into it comes off Upper Kiln's own store and into your book, as lent.]],
  [[Liu's Hollow's sack is here again, and has been darned. {open} "We can read," say the
    women. "We have come all the same."]],
  [[The sack from Liu's Hollow is here. So is Liu Erwang's aunt, with her thumb on
    the stick where Upper Kiln's store ended. {open} By what the ferryman hears, the
    office adds to a brigade's deliveries whatever it could lend.]],
}
words.open = "%s jin stand open in your book."
words.not_open = "Nothing stands open in your book."
words.lend_leaf = {
  low = { "Liu's Hollow's sack went down the hill as it came.",
    "The women carried their sack home to Liu's Hollow on one finger." },
  mid = { "In one day Liu's Hollow ground the %s jin from Upper Kiln.",
    "The sack that went to Liu's Hollow with %s jin is back, and washed." },
  high = { "Upper Kiln's ladle is shorter by the %s jin that went to Liu's Hollow.",
    "The office has copied out that Upper Kiln lent Liu's Hollow %s jin." },
}

words.ditch = {
  [[Forty pairs of hands from Upper Kiln are wanted for the county's ditch, from Monday,
    with quilts. Whoever goes is fed there. Whoever stays digs their terraces too.]],
  [[For the ditch the list says forty again. {last}]],
}
words.quilts = "Liu Erwang has counted the quilts that came home from it, twice, and "
  .. "gives you the number on a slip."
words.no_quilts = "Pinned to it is the last one, empty, with your initials."
words.ditch_leaf = {
  low = { "Your list for the ditch is back, with forty empty lines." },
  mid = { "Of the %s who went to the ditch not all have brought their quilts home." },
  high = { "With %s at the ditch, women dug the terraces; they are written at eight." },
}

words.frost = {
  [[Nine days this month the terraces were too hard to dig. On a day without points the
    ladle goes in half as deep. The office shares one total among sixteen brigades by days
    worked, and has a thermometer.]],
  [[Nine days were frozen again. Under your sheet of last winter somebody at the office
    has drawn a small thermometer, in ink.]],
}
words.frost_leaf = {
  low = { "On the frozen days the ladle went in half as deep.",
    "The ladle has gone by the thermometer again." },
  mid = { "Of nine frozen days %s were paid, as carting of manure.",
    "On %s frozen days manure was carted, by the book; the heap has not moved." },
  high = { "Your sheet with %s frozen days is back, to be initialled day by day.",
    "The office has paid your %s frozen days as four, and kept the sheet." },
}

words.roots = {
  [[In the last pit lie 6,000 jin of sweet potatoes. Bedded, they sprout, and the sprouts
    are the autumn's crop. Steamed, they are five days' food for all of Upper
    Kiln.]],
  [[The last pit holds 6,000 jin again. A year ago {bedded} went into the bed. Liu
    Erwang's aunt can show you from her door how far the vines came.]],
}
words.roots_leaf = {
  none = { "For five days everyone at Upper Kiln had potatoes. The bed lies empty." },
  some = { "With %s jin in the bed, there was steam over the pit from Tuesday on." },
  most = { "There are %s jin of roots in the bed; the rest was one steaming." },
  all = { "Liu Erwang sleeps beside the bed with the %s jin of roots." },
}

words.dug = {
  [[The county rings tonight for sweet potatoes, in baskets a mu. The office's slip for
    Upper Kiln has forty on it already, in pencil; what a brigade is short of that the
    others are asked for. {own}Liu Erwang has lifted one row, to see: {row} baskets.]],
  [[Once more the slip comes with forty on it, in pencil, and last year's {before} on the
    back, in ink. Liu Erwang has lifted one row: {row} baskets.]],
}
words.own = "On its back stands an old figure, %d jin of grain a mu, in your hand. "
words.dug_leaf = {
  low = { "Of your %s baskets a mu the office asks whether anybody counted again." },
  same = { "Your %s baskets a mu have gone on to the county as they are." },
  mid = { "One cart more came for your %s baskets a mu, and did not leave empty." },
  high = { "For %s baskets a mu carts came, and took rows nobody had lifted." },
}

words.days = {
  [[Everyone has a plot again, [](cite:F48) and hoes it before light and after dark. Liu
    Erwang is asked for whole days. What is hoed by day on plots is not hoed on the
    terraces, and three houses have nobody to hoe.]],
  [[Beans are over on the plots, and turnips could follow. The three houses with nobody to
    hoe live off the terraces, where there is more grass than before you wrote
    {before > 0 and before or 'no'} days.]],
}
words.days_leaf = {
  low = { "The plots are hoed by moonlight. On the terraces people go slowly.",
    "People sleep over their hoes on the terraces; the plots are clean." },
  mid = { "On the %s days for the plots nobody from Upper Kiln was on the road.",
    "Turnips stand on the plots after the %s days; the terraces are behind." },
  high = { "After %s days for the plots there are beans, and grass on the terraces.",
    "With %s days for plots the third terrace has not been hoed at all." },
}

words.heads = {
  [[Grain is to be shared by points again. Of a hundred parts up to thirty may still go by
    head, says the new paper. [](cite:F49) Three houses at Upper Kiln earn no points.
    Those with four hoes have had the paper read out to them, and then once more.]],
}
words.heads_again = {
  [[Liu Erwang has lifted one row of sweet potatoes, to see: {row} baskets{bedded}. The
    paper has been printed anew, without its sentence on shares by head. [](cite:F49)
    Nobody has asked for the old copy; it hangs on the kiln.]],
}
words.heads_leaf = {
  low = { "By points the three houses without a hoe have had the sweepings." },
  mid = { "By head went %s parts in a hundred; the three houses have eaten." },
  high = { "At %s parts by head, houses with four hoes now send two of them." },
}

return words
