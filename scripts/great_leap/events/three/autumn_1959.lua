-- August to October 1959. Composed: Fan's hat, the form, the inspector, the
-- county's second figure, the ox, all that is said. The communique that cut the crop of
-- 1958: F94. Plots and halls of the summer turned into evidence: F44, F45. The question
-- on the threshing floor: A8, F77; the dry summer at Xinyang, by a memoir
-- and a gazetteer: F97. The second figure: A4, F16, F17. The file on an ox: H6, F99.
local deeds = require "deeds"

event "three_evidence" {
  when = "month == '1959-08' and facts.office and people.fan.here",
  weight = 1000, heading = "Four hooks", who = "fan",
  record = [[On 9 July 1959 Zhang Kaifan, a secretary of Anhui province, told Wuwei county
    that people would eat at home and have their houses and plots back. While the leaders
    met at Lushan he was condemned; by one account 28,741 people were drawn into his case.
    [](cite:F31) After Lushan plots that had been given back were withdrawn. [](cite:F45)
    Counties gave the order. Communes collected the pots once more, or kept a hall on
    paper while people cooked at home, as Luo Pinghan is recalled. [](cite:R19)]],
  discuss = { "change",
    "What had been allowed in June counted as evidence in August. What had changed "
      .. "in between, and what had stayed as it was?" },
  text = [[Fan hangs his straw hat on your hook. There are three others, empty. On your
    desk is a form: *[Plots](term:private_plot) handed back this summer: on whose
    proposal. Halls made voluntary: on whose proposal.* In June the same office asked for
    the same two facts under another heading, quickly. Now they are errors of the
    [right](term:right_leaning). [](cite:F45) Fan reads down your copy with a pencil.
    ["It says *the masses* proposed it," he says. "Good. They can propose it
    back."](said:fan) Where there are plots, the turnips have their second leaf.]],
  choices = {
    { "pulled", "Pull the pegs this week; collect the pots.", effect = function()
      facts.restored = "pulled"
      deeds.order("plot", 0)
      deeds.order("hall", 1)
      deeds.post(3)
    end },
    { "later", "Write for sixty days, until the turnips are out.", effect = function()
      facts.restored = "later"
      deeds.order("plot", .2)
      deeds.post(-4)
    end },
    { "nod", "Report the pegs pulled. Have no one count them.", effect = function()
      facts.restored = "nod"
      deeds.order("plot", .15)
      deeds.order("hall", .95)
      deeds.post(-1)
    end },
    { "halls", "Leave the halls as they are in summer.",
      closed = "Fan has signed for the halls; the cooks have his slip." },
  },
}

event "three_communique" {
  when = "month == '1959-08' and facts.office and people.fan.here",
  weight = .001, heading = "The communiqué", place = "office",
  enter = function()
    say [[The plenum's communiqué is in Fan's pocket, worn through at the fold. The grain
      of 1958 now comes to 500 thousand million jin, a third less than it was.
      [](cite:F94)]]
    if people.wen.here then
      say [["Then we grew less last year than we did last year," says Wen. "It has been
        verified," says Fan.]]
    end
    say [[He opens the window for air and gets dust; nothing has fallen since the wheat. A
      hen crosses the yard. "Whose is that?" he says. "She's only passing through," says
      the messenger.]]
  end,
}

local MENG_SAYS = [[Old Meng gives the loads, what a load weighs, and what a dry year
  takes off it. The inspector does the sum against his knee]]
local SHOWN = " He shows it round. Hou asks how \"Meng\" is written."

-- Old Meng's sum, as the inspector and you hear it. Where the crop has left the floors by
-- September there is nothing that the books could hold.
local function hear_the_sum()
  local yield = deeds.truth("yield_autumn")
  if yield == 0 then
    say(MENG_SAYS .. ". [](cite:F77)" .. SHOWN)
    return
  end
  deeds.see { id = "floor", label = "Old Meng's sum, the Hollow", value = yield,
    unit = "jin a mu", by = "inspector", answer = true }
  say(MENG_SAYS .. ": {yield} jin a mu. [](cite:F77)" .. SHOWN, { yield = yield })
end

event "three_floor" {
  when = "month == '1959-09' and facts.office and people.meng.here",
  weight = 900, heading = "Loads", place = "floor", who = "meng",
  record = [[In September 1959 Shuai Mengqi asked an old man at a threshing floor in
    Hanshou how many loads a field had given. He did the sum and came to about 600 jin,
    where 2,000 were claimed. [](cite:F77) The head of a commune could let such a man
    speak, interrupt him, or send him away beforehand. In 1958 Xushui county had sent its
    doubters to distant posts before a visit. [](cite:F11) At Hanlou, where a record was
    staged, whoever talked was threatened with a debate in public. [](cite:F06)]],
  discuss = { "perspective",
    "What does each of the three men on this floor know about the yield, and what "
      .. "would he have to risk in order to say it?" },
  text = [[The inspector walks the Hollow's threshing floor with his shoes in his hand. He
    asks each man how many loads came off which field, writes it on a cigarette packet and
    asks the next. Since June there has been no rain to wet a hat. [](cite:F97) He is
    three men from Old Meng, who taught two of them how a load is built and has never
    passed a field without weighing it. Hou says in your ear what the plan has for this
    floor. Old Meng goes on mending a rope from the wrong end.]],
  choices = {
    { "interrupted", "Walk over; give him the plan's figure.", effect = function()
      facts.floor59 = "interrupted"
      deeds.fate("meng", "silent")
      deeds.post(1)
      say [[The inspector writes the plan's figure down and looks the whole time at Old
        Meng, who has found the right end of the rope.]]
    end },
    { "spoke", "Let him come to Old Meng.", effect = function()
      facts.floor59 = "spoke"
      deeds.fate("meng", "spoke")
      deeds.post(-3)
      hear_the_sum()
    end },
    { "away", "Send Old Meng to Ferry, now, for rope.", effect = function()
      facts.floor59 = "away"
      deeds.fate("meng", "silent")
      say [[There is no rope at Ferry. Old Meng is back by night and asks what he was
        spared.]]
    end },
  },
}

event "three_floor_after" {
  when = "month == '1959-09' and not facts.office and people.meng.here",
  heading = "Loads", place = "floor",
  enter = function()
    deeds.fate("meng", "silent")
    say [[Upper Kiln has it from the carter, who had it from the rope-maker: an inspector
      asked Old Meng how many loads came off the low field. Old Meng said it depended who
      was building them.]]
    pause()
  end,
}

local FIRST = "Your first was {facts.figure59} jin a mu. "
local CASE = "Wen has begun to carry the abacus case home at night, under her arm."

event "three_second_figure" {
  when = "month == '1959-10' and facts.office and people.fan.here"
    .. " and (facts.autumn ~= month or facts.kang_word ~= '')",
  heading = "The second figure", who = "fan",
  record = [[By one memoir the autumn estimate for Xinyang prefecture came down in
    argument from 30 to 25, then 15, then 7.2 thousand million jin. The levy was set on
    7.2; about 1.68 was taken. [](cite:F16) Zhang Shufan, the commissioner, had pressed it
    down and was set aside by the first secretary. [](cite:F17) Local series put the
    purchase at about half of the real crop; a writer quotes them who disputes the number
    of deaths. [](cite:F97) Communes held to their figure, came down in steps, or let a
    deputy sign.]],
  discuss = { "significance",
    "If an estimate is argued down to a quarter and the levy is still ruinous, what "
      .. "have those who argued changed, and for whom?" },
  enter = function()
    say [[Evenings, Fan reads the papers on the [right deviation](term:right_leaning)
      aloud from the stairs, as he once read drill. Tonight he has the county's slip:
      *Autumn grain, second figure, signed, by ten.* ["It is for those who were timid,"
      says Fan, "to be brave."](said:fan) "And those who were brave?" says Hou.
      "Consistent," says Fan. The driver has it from a prefecture driver that somebody
      high up argued such a figure down by steps, and is now set aside. [](cite:F16)]]
    local first = facts.figure59 > 0 and FIRST or ""
    say(first .. (people.wen.here and CASE or "Hou has read it already."))
    choose { id = "second",
      { "steps", "Come down in three steps, a week apart.", effect = function()
        facts.second = "steps"
        deeds.add("deliver", -.12)
        deeds.post(-4)
      end },
      { "hou", "Let Hou sign. He has a pen out.", when = "people.hou.here",
        effect = function()
          facts.second = "hou"
          deeds.add("deliver", .05)
          deeds.post(-1)
        end },
      { "held", "Write the first figure again and sign it.", effect = function()
        facts.second = "held"
        deeds.post(facts.wild > 0 and 2 or -3)
      end },
      { "blank", "Leave the line empty.",
        closed = "Fan would fill it; it leaves with the ten o'clock rider either way." },
    }
  end,
}

local TURNIPS = {
  pulled = [[The pegs from the plots are stacked behind the office. Someone has sorted
    them by length.]],
  nod = [[Two baskets of turnips stand at the office door one morning, from nobody, for
    nothing in particular.]],
  later = "The sixty days are answered on the fifty-eighth: no.",
}
local MENG = {
  spoke = [[At the Hollow the wheat goes in without Old Meng. He has been given crows to
    count, from a chair, where he can be seen from the road.]],
  interrupted = [[At the Hollow Old Meng walks behind the drill, looks into the furrow,
    and says what he has to say to it.]],
  away = [[At the Hollow Old Meng is sowing, with the rope that was not to be had at
    Ferry.]],
}

event "three_turnips" {
  when = "month == '1959-10' and facts.office and facts.restored ~= ''"
    .. " and facts.floor59 ~= '' and people.meng.here",
  weight = .001, heading = "Frost's Descent", place = "field",
  enter = function() say(TURNIPS[facts.restored] .. " " .. MENG[facts.floor59]) end,
}

event "three_ox" {
  when = "month == '1959-10' and facts.office and people.zhao.here",
  weight = .001, heading = "Report of loss", picture = "ox", form = "form",
  text = [[*Ferry. Draught ox, black, nine years: one.* [](cite:F99) *Cause:*
    sabotage or neglect, the form prints. Pan, who slept beside it, has
    had the clerk write between them: *Ploughed eleven hours in dust. Got down on its
    knees, like a person.* Zhao asks which that is. The hide is folded in.]],
}
