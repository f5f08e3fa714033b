-- March to May: the frost, the loan, a graft.
local FIRES = { smoke = "The smoke lies in the rows until noon, like the village." }

event "frost" {
  heading = "A clear night",
  when = "month == '1956-04' and not facts.smoke and people.fan.here",
  weight = 1000,
  who = "fan", place = "slope", form = "told", picture = "blossom",
  text = [[Old Fan has been up on the ladder to smell the sky. It will freeze before
    morning, he says, and the blossom has been open for two days. There is straw for
    fires; it is the straw the oxen were to have. [](cite:O3)]],
  choices = {
    { "light", "Light the straw between the rows.", effect = function()
      facts.smoke = true
      facts.standing = facts.standing - 3
      say(FIRES.smoke)
    end },
    { "pray", "Leave the straw, and go to bed.", effect = function()
      facts.blossom = options.slope == "north" and 60 or 80
      owe { event = "withered", from = "1956-05", to = "1956-06",
        text = "Under the trees lie more small pears than hang on them." }
    end },
    { "some", "Light the two lowest rows.",
      effect = function() facts.blossom = facts.blossom - 10 end },
  },
}

event "withered" {
  heading = "Counting",
  when = "month >= '1956-05' and facts.blossom < 90",
  weight = 0.001,
  place = "slope",
  text = [[Wu counts what is set on one branch, and then on another, since the first one
    did not please him. *Three where there were five,* he writes. [](cite:O3)]],
}

event "hungry_house" {
  heading = "At the gate",
  when = "month == '1956-03' and facts.standing >= 20",
  who = "wu", place = "gate", tags = { "hunger" },
  text = [[Wu's house has eaten its seed potatoes. He does not ask for anything. He asks
    whether there is work in the orchard that is paid by the day and in yuan.
    [](cite:O3)]],
  choices = {
    { "work", "Pay him three yuan from the tin for the wall.", effect = function()
      people.wu.owes = 0
      ledger { id = "purse", value = 37, by = "you" }
    end },
    { "points", "Offer him [points](term:work_points), as everyone has.",
      effect = function() people.wu.owes = people.wu.owes + 1 end },
    { "loan", "Lend him four yuan, in writing.", open = "purse >= 4",
      closed = "There are not four yuan in the tin.", effect = function()
        people.wu.owes = 7
        ledger { id = "purse", value = 36, by = "you" }
      end },
  },
}

event "graft" {
  heading = "Two twigs",
  when = [[month <= '1956-04' and people.fan.here
    and answer.key == 'give']],
  who = "fan", place = "slope",
  text = [[Since he has the key, Old Fan comes early. He has brought two twigs from across
    the river, wrapped in wet moss, for [grafting](term:grafting). It is against the plan,
    which has no row for it. [](cite:O1)]],
  choices = {
    { "allow", "Enter it as mending.", effect = function()
      facts.standing = facts.standing - 1
      say "He writes *mending* himself, to see how it looks."
    end },
    { "wait", "Ask him to wait for next year's plan.", effect = function()
      facts.standing = facts.standing + 1
    end },
  },
}

event "lan_comes" {
  heading = "Lan",
  when = "month == '1956-05' and not people.lan.here",
  who = "lan", place = "gate",
  text = [[Lan is back from her sister's, with a child on her arm that is not hers. She
    can read, and she would sooner read than carry. [](cite:O1)]],
  choices = {
    { "book", "Give her the tree register.", effect = function()
      people.lan.here = true
    end },
    { "carry", "Say that everyone carries.", effect = function()
      people.lan.here, people.lan.owes = true, 1
    end },
  },
}
