-- What can be seen on each picture.
return {
  gate = "A wooden gate in a dry wall, and behind it pear trees without leaves.",
  blossom = "A pear tree in blossom under a grey sky; a man on a ladder looks up.",
  baskets = "Nine baskets of pears in a row on a cart, the last one half full.",
}
