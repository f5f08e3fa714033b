-- What each answer comes to, in words: after.QUESTION[ANSWER], said where it is met, in a
-- later scene. All is composed but `elsewhere`, which says what real places did.
return {
  note = [[
    One village and its grain figures in the year before the famine. Nobody starves in it;
    one person may be shamed in public. You are the director of Liu's Hollow, an
    agricultural [co-operative](term:cooperative) of 1,340 people, with a telephone and an
    account book. The village and its papers are invented; in size it is an even sixteenth
    of the commune in *The Great Leap*. A [jin](term:jin) is half a kilogram, sixteen
    liang; fifteen mu are a hectare. Figures that somebody says are kept in the books,
    under their name. You may stop at any page; nothing is lost.
  ]],

  loan = {
    receipt = "*One steelyard with stone, seven days.* Old Meng folds it into his hat.",
    wen = "Wen takes her abacus and follows Old Meng, who walks faster than he came.",
    beam = "Old Meng takes the beam. By noon Team Four has a stone, weight unknown.",
  },

  potatoes = {
    [false] = [[The last sweet potatoes are in the pits. Old Meng stops the mouths with
      straw and does not say how many pits.]],
    [true] = [[Old Meng lays a sweet-potato vine on the account book, gone black in one
      night. The {left:mu} that are not dug will not keep.]],
  },
  floors = {
    [false] = "The ricks are threshed, and the hens let on to what is left of them.",
    [true] = [[At Team Six the ricks that nobody threshed have been opened by sparrows,
      then by rain, and are {straw:jin} short.]],
  },
  wheat = {
    [false] = "The wheat is in, eighteen hundred [mu](term:jin) of it.",
    [true] = [[Of eighteen hundred [mu](term:jin) of wheat, {late:mu} will be sown after
      its day.]],
  },
  ditch = {
    [false] = [[The ditch has reached the river. Tang Tiezhu of Stone Bridge walks over to
      pace it, and paces it again.]],
    [true] = [[The ditch stops {gap} [zhang](term:jin) short of the river. Tang Tiezhu of
      Stone Bridge, passing, would lend you thirty hands if his own were done. He says so
      all the way down the road.]],
  },

  look = {
    page = [[Wen turns back eleven pages to Team Four's floor, sack by sack, from before
      anyone thought she was counting. With the wheat it makes {weighed} jin a sown
      mu.]],
    lamp = [[Team Two's watchman holds the lamp for you and does not ask why. You read,
      Wen writes. With the wheat it makes {weighed} jin a sown mu.]],
    bai = [[Bai Bingzheng comes by bicycle. He says the figure twice, once to the sacks,
      once to his own book; with the wheat it makes {weighed} jin a sown mu. "Now I have
      it as well," he says.]],
    stubble = [[Old Meng weighs a dropped ear in his palm and closes the hand. "Better
      than the year they fixed," he tells it.]],
    slips = "Wen ties the slips with thread and lays them by the telephone.",
  },

  told = {
    low = [["They have written *inspect* beside it," says Wen. "In pencil."]],
    slips = "Wen initials the place where it says 0.",
    between = "Wen multiplies it through. It comes out, as theirs did.",
    so = [["It adds up," says Wen, to the page.]],
    high = [[Wen multiplies it through twice. "The sum is right," she says.]],
  },

  loading = {
    sun = [[Stone Bridge was first in, by six days, and has its name on the station wall.
      Bai Bingzheng bites a grain and leaves the column for damp empty.]],
    damp = [[Bai Bingzheng closes his hand on a fistful, opens it and writes *damp,
      three*. To make the weight, {docked:jin} more have to be loaded.]],
    part = [[Bai Bingzheng has no column for time. He writes what came, and leaves the
      line below it open for {owed:jin}.]],
  },

  carts = {
    weigh = [[Six thousand jin go into the book under Team Five. Its head thanks Bai and
      then, at greater length, the oxen, who will have straw.]],
    half = [[Three thousand jin go into the book under Team Five. Three carts come home
      with bean cake, and are met by the other teams' oxen keepers.]],
    stalks = [[*Stalks, six carts,* writes Bai, smaller than he writes most things. Within
      the week Team Five's oxen smell of bean cake.]],
  },

  debate = {
    barber = [[He is debated on two evenings, by people he has shaved. On the third day
      his stool stands outside with nobody on it.]],
    wall = [[Wen asks to have it copied in your hand. By the second evening somebody has
      done the division again underneath, in charcoal, correctly.]],
    self = [[You tell the meeting that a jin a day would be thin, and read out the sum.
      The minutes have it as *the director's self-criticism*. The barber will not take
      your money.]],
  },

  reserve = {
    [false] = "It is all shared out. Your mother has filled the jar and then the cradle.",
    [true] = [[{held:jin} stay behind the store's two locks. A neighbour would like to
      know, your mother says, who has the second key.]],
  },

  form = {
    all = "In April and May {back:jin} came back, maize, on eleven receipts.",
    half = "In April {back:jin} came back, maize and the dust of maize.",
    names = [[The names came back with ticks, and {back:jin} behind them in March, before
      anybody had queued.]],
    none = [[Nothing came back in April. At the township they read out Liu's Hollow as
      able to count.]],
  },

  lock = {
    [false] = "By then your mother had swept out the jar, and the cradle.",
    [true] = [[Old Meng, who had the second key, came on the first of April and sat on
      the step until the beam was found.]],
  },

  june = {
    [false] = "The wheat is cut, all of it.",
    [true] = "The wheat is cut but for {late:mu}, sown late and green to the knee.",
  },
  low = {
    [false] = "The low side was cut dry-shod; the ditch has run since March.",
    [true] = "The low side was cut in standing water, {gap} zhang from the river.",
  },

  paper = { -- the endings: each is one paper that was kept
    barber = { id = "minutes", title = "Minutes of a debate", text = [[
      Two sheets are kept. *The barber stated that a jin a day is sufficient.* His
      thumbprint is at the foot; where the form asks for witnesses there are forty more.
      He opened again in March. He talks about shoes.]] },
    owed = { id = "stands_over", title = "A line without a total", text = [[
      A page of Bai's account is kept. Every village on it has a total but one. *Liu's
      Hollow, to stand over, {owed:jin}.* It heads this year's notice, above the tax.]] },
    so = { id = "one_page", title = "One page", text = [[
      Wen's page is kept, six columns and no erasures. In April the head of Team Three
      asked to see it. He read down as far as the levy, worked out on his fingers what
      that makes in cakes, and said it was very clearly written.]] },
    slips = { id = "eight_slips", title = "Eight slips", text = [[
      Eight slips are kept, tied with thread. In April there was smoke at noon from every
      roof in Liu's Hollow. A man from the township remarked on it to Old Meng, as the one
      least likely to have a story ready. "Turnips," said Old Meng.]] },
    between = { id = "two_figures", title = "Between two figures", text = [[
      A sheet in your hand is kept, with {told} ringed on it. It stands above every slip
      and below every floor. No team wrote it and no beam weighed it; the state bought two
      parts in five of what it comes to above 160.]] },
    high = { id = "bulletin", title = "Page two of the bulletin", text = [[
      Page two of the county bulletin is kept. *Liu's Hollow, {told} jin.* Tang cut it out
      and sent it over with a red line under it; he was pleased for you. The head of Team
      Two had it read to him and asked which field that was.]] },
    low = { id = "in_pencil", title = "A word in pencil", text = [[
      A notice is kept with *inspect* in its margin. Two men from the grain bureau weighed
      three floors that week and wrote {weighed} beside the word, in ink. This year's
      notice starts from the ink. It came a month before the others.]] },
  },

  elsewhere = [[
    In Wuxing county, Zhejiang, 238 of 286 teams hid some of their output in 1957.
    [](cite:R11) At Red Star co-operative in Pingyao county, Shanxi, the winter before,
    four of the committee wanted some 50,000 jin left out of the figure. The director
    reported it all and was given 219,000 to deliver; by spring, says a report of the
    campaign, stones were landing on his roof. [](cite:H03)
  ]],
}
