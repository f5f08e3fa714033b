-- June to August: who is to have the pears, and who comes to see them.
local function promise(whom, points)
  return function()
    facts.promised = whom
    facts.standing = facts.standing + points
  end
end

event "school" {
  heading = "Eleven children",
  when = "month == '1956-06' and facts.promised == ''",
  weight = "people.lan.here and 10 or 5",
  who = "lan", place = "gate", form = "told",
  text = [[The schoolmaster comes with eleven children, who have been told to say nothing.
    He has been promised a roof since the year before last. A thousand jin of pears would
    be a roof. [](cite:O2)]],
  choices = {
    { "school", "Promise them the lower rows.", effect = promise("school", -3) },
    { "station", "Say that all is for the station.", effect = promise("station", 3) },
  },
}

event "inspector" {
  heading = "An inspector",
  when = "month >= '1956-06' and month < '1956-09' and facts.visit == ''",
  weight = 3,
  place = "office", form = "list",
  text = [[An inspector of the fruit station has a list of {trees:trees} and wants to see
    each. He begins at the wrong end, where Old Fan's own two trees stand, which are on no
    list. [](cite:O1)]],
  choices = {
    { "shown", "Walk the rows with him.", effect = function()
      facts.visit = "shown"
      facts.standing = facts.standing + 2
    end },
    { "fed", "Feed him first.", when = "facts.standing < 60", effect = function()
      facts.visit = "fed"
      say "He eats well, and counts the rest from the window."
    end },
    { "sent", "Send him to the office for the register.", open = "facts.standing >= 45",
      closed = "The office would send him back.", effect = function()
        facts.visit = "sent"
      end },
  },
}

event "ladder" {
  heading = "One ladder",
  when = "month == '1956-07' and options.ladder == 'one'",
  place = "slope",
  text = [[The ladder is lent to the roof of the store, and nobody knows until when.
    [](cite:O3)]],
}

event "fan_ill" {
  heading = "The key",
  when = "month >= '1956-07' and people.fan.here and facts.standing < 70",
  weight = 2,
  who = "fan", place = "house", form = "told", tags = { "death" },
  text = [[Old Fan lies in the room with the key in his hand. He is not going to die, he
    says, before the pears are in; he would only like to know who locks up.
    {facts.smoke and 'The coat on the nail smells of straw.' or 'He is cold.'}
    [](cite:O3)]],
  choices = {
    { "you", "Say that you will.", effect = function() people.fan.here = false end },
    { "him", "Say that nobody has been named.", effect = function()
      facts.standing = facts.standing - 1
    end },
  },
}
