-- Called back, between April 1961 and January 1962: whoever lost the post before the
-- winter of 1960 may be asked to take it again; the model says whether and when. That
-- people set aside were looked at again in 1962, late: R2 (R26, recalled). That it
-- happens here in 1961 is composed, as are the sheet, the lid, what hands over and all
-- words. Who is called while the file still stands may also stay away.
local deeds = require "deeds"

-- What hands over: Hou, or whoever the county had lent.
local SEAT = {
  hou = [[In the office your deputy Hou has made a list: keys, string, and the store as it
    was last reported. The ration sheet wants a seal by noon. ]],
  county = [[In the office the county's man has rolled his quilt. He has listed the store
    as it was last reported; the ration sheet wants a seal by noon. ]],
}
-- The seal, where the tin has stayed in the office.
local TIN = {
  hou = [[["It turns like any other now," he says of the tea tin with the
    seals.](said:hou) He has had the lid recut. Your hand turns it the old way, and he
    waits.]],
  county = [[The seals' tea tin is tied with string; he got the lid off, and not on
    again.]],
}
local NO_TIN = [[The seal comes in a boot-polish tin. Its old tea tin went up the hill
  with you, and has pencils in it.]]

local STAYED = {
  hou = [[["Then they'll ask me who else," says Hou.](said:hou) He signs two thousand jin
    over to the Hollow, which nobody had asked for. ]],
  county = [[The county's man unrolls his quilt again. Since he is to stay, he signs two
    thousand jin over to the Hollow. ]],
}

local function seat()
  return people.hou.here and people.hou.fate == "succeeds" and "hou" or "county"
end

local function take(how, points, words)
  return function()
    facts.call_back = how
    deeds.post(points)
    if people.hou.fate == "succeeds" then deeds.fate("hou", "handed") end
    deeds.take_office()
    say(words)
  end
end

local function weigh()
  local jin = deeds.truth("store")
  deeds.see { id = "store", label = "The store, weighed", value = jin, unit = "jin",
    by = "Bai's beam", answer = true }
  take("weigh", -1, "")()
  deeds.send("hollow", 600)
  say([[Bai's beam hangs in the store until dusk: {jin:jin}. The new figure goes over the
    old one, with two names. Six hundred jin that are on no list go down to the Hollow.]],
    { jin = jin })
end

local function ask_why()
  take("why", -2, [[Your question goes up to the county. The boy brings back a receipt for
    it. Fifteen hundred jin come for the Hollow, *held over in that month*.]])()
  deeds.relief(1500)
  deeds.send("hollow", 1500)
end

local function stay()
  local words = STAYED[seat()]
  facts.call_back = "stay"
  deeds.send("hollow", 2000)
  deeds.stay_away()
  say(words .. [[You are at the stool again for the evening count. Liu Erwang has ruled
    the page for you, a little uphill.]])
end

event "five_called_back" {
  tags = { "closes" },
  ask = "words", sources = { "R2", "R26", "F90", "composed" },
  when = "facts.called_on ~= '' and facts.call_back == '' and not facts.office",
  heading = "The former post", weight = 100000000, form = "order", place = "office",
  record = [[The county could look at a label or a removal again, or leave it. Where
    people were cleared it came late, for some after they had died (recalled, not looked
    up again). [](cite:R26) People were also given work before they were cleared: at
    Dingxi cadres still under suspicion were told that a children's home was their
    responsibility, and ran it. [](cite:F90) That somebody was put back in 1961, with no
    grounds given, is composed.]],
  discuss = { "change",
    "The sheet gives no reason. What does being put back change for somebody before the "
      .. "county and before the village, and what does it leave as it was?" },
  enter = function()
    local who = seat()
    say [[Under the salt on the cart is a sheet: *Comrade Shen, recorder, Seventh Brigade,
      to the former post, on receipt.* Liu Erwang waits for the reason why
      you went. There is none. A man at Ferry asked for his, and the sheet was taken
      back.]]
    say(SEAT[who] .. (facts.took == "tin" and NO_TIN or TIN[who]))
  end,
  choices = {
    { "seal", "Take the seal, and sign the list as it is.", tag = "comply",
      effect = take("seal", 1,
      "On the list that you have signed, the store stands as last reported.") },
    { "weigh", "Have the store weighed before either of you signs.", tag = "look",
      effect = weigh },
    { "stay", "Ask to stay at Upper Kiln, as recorder.", tag = "refuse", effect = stay },
    { "why", "Sign; ask why you were removed, and where the Hollow's grain went.",
      tag = "pass_up", effect = ask_why },
  },
}
