-- What is left in October 1960 of the answers of that spring and summer, as it stands
-- beside the drill at Stone Bridge: the latest of them. Composed. True from either seat.
local LEFT = {
  { "paper7", {
    post = "On the shed hangs September's ration, without its first page.",
    whole = "Between furrows they say over the first page of September's paper, which "
      .. "was read to them.",
    team = "Past the headland stand the halls' turnips, and somebody to watch them.",
    seed = "Behind the houses stand turnips, sown by the handful.",
  } },
  { "shops60", {
    all = "The drill lacks a tooth, the repair shop being shut with the rest.",
    four = "The drill has a new tooth from the repair shop, the one that was kept.",
    signs = "They cross the ditch on five signboards, painted side down.",
    later = "September's bricks stand along the headland, counted.",
  } },
  { "new_wheat", {
    floor = "One of them still has wheat from June's floors at home, in a boot.",
    gruel = "The seed box is covered with the lid that was sat on in June.",
    cart = "The drill follows the ruts of the carts that took June's wheat.",
    door = "The one who steers is of Yao's women, who stood at the doors in June.",
  } },
  { "third", {
    hollow = "Liu's Hollow, third class since May, has had nobody to lend for the rope.",
    stone = "The tortoise on Stone Bridge's chart, third class, has been given a rope.",
    second = "All brigades being second class, the drills have gone out by lot.",
    kiln = "Upper Kiln, third class as the furthest off, has its drill last.",
  } },
  { "ears", {
    team = "The barber is in the rope; his basin is evidence still.",
    forbid = "On the shed somebody has copied May's line: no meals are stopped for ears.",
    guard = "The barber has guarded one field since May, and moves over for the drill.",
    pot = "The barber brings water in his basin, with the dent the size of a ladle.",
  } },
  { "registers", {
    clinic = "One of them has had soya since April, by the register that has names.",
    copy = "The boy sits on the register that the two men were handed in April.",
    hour = "The boy sits on two registers, which agree.",
    both = "Two of them have had soya since both registers were handed over in April.",
  } },
  { "station", {
    double = "Two of them stood guard at the grain station in March, and are asked which "
      .. "was the heavier.",
    sweep = "Bai follows with the ramp's broom, for what the drill has dropped.",
    carts = "The two militiamen who were called in to supper in March are still held.",
    leave = "On the shed is chalked what the grain station is owed: one bin.",
    refused = "Across the road is the grain station, its doors limed afresh.",
  } },
}

-- The words, with a space before them, or nothing.
return function()
  for _, one in ipairs(LEFT) do
    local words = one[2][facts[one[1]]]
    if words then return " " .. words end
  end
  return ""
end
