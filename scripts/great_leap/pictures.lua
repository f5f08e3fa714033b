-- What can be seen on each picture, for whoever sees only its words. The pictures lie in
-- assets/great_leap; they show places, tools, rooms, papers, and people from behind. None
-- shows a real place or person.
return {
  -- The title, and the five acts
  desk = [[An oil lamp throws its glow over a red desk and an open account book; the moon
    stands in the window behind.]],
  flags = [[Three big red flags strain in the wind over a dark row of heads seen from
    behind, two in straw hats, before a pale sun.]],
  abacus = [[An abacus with red beads lies across an open account book and hides most of
    its lines; the beads stand at an unfinished sum.]],
  hat = [[A straw hat with a red band hangs from a hook on a bare green wall; beside it
    four panes of sunlight lie on the plaster.]],
  winter_village = [[Houses under thick snow, their chimneys capped white and without
    smoke; a road with two ruts runs past a bare tree, and nobody is on it.]],
  pot = [[A round iron pot with two handles stands empty on a table; before it lies a slip
    of paper with a square red seal.]],

  -- Places and matters
  seal = [[A hand in a blue sleeve presses a square seal onto paper; one red mark is made
    already, and the red paste stands open.]],
  hall = [[A huge black cauldron steams in the mess hall, a ladle standing in it; behind
    it people with their backs turned hold white bowls.]],
  telephone = [[A black telephone before a red wall, its receiver down on the cradle, its
    cord slack, the crank at its side standing still.]],
  furnace = [[Three tapering clay furnaces burn against a black night, flames at their
    mouths and a fire in the arch of the largest.]],
  orchard = [[One pear tree full of yellow fruit still stands on red earth; beside it are
    two fresh stumps, an axe in the nearest.]],
  steelyard = [[A long black beam hangs from a tripod of poles, a full, tied sack on its
    short arm and a stone weight on the long one.]],
  ox = [[A big black ox stands in a green field, yoked to a wooden plough; nobody holds
    the handle.]],
  pit = [[Floorboards have been pulled aside; in the black hole stand three clay jars with
    tied white covers, beside it a lantern and a spade.]],
  ferry = [[An empty flat-bottomed ferry with a long stern oar lies on a broad river,
    beside a white landing stage and yellow reeds.]],
  dam = [[People in straw hats, small and smaller, climb a long red bank in a line, two
    baskets on every shoulder pole; still water at its foot.]],
  granary = [[A green double door is shut with a great black padlock, over two paper
    strips pasted crosswise and stamped in red.]],
  tractor = [[A red tractor with a huge rear wheel and an upright exhaust stands
    alone in a yellow field under a pale sky.]],
  blackboard = [[A blackboard covered with white tally strokes fills the classroom wall;
    before it four pupils sit with their backs turned.]],
}
