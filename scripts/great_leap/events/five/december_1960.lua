-- November and December 1960: who is taken, and the work team's table. Composed: Jiang,
-- the pencil, the sheet, the class in the silkworm school, the notice. What they stand
-- on: cases written up to find guilty people at the county and below (F29, F51; Q1, Q2,
-- R1); training classes (F27, F32; M3); cadres struggled against in their own halls (F51;
-- Q3). Dismissed for having answered: composed from F51.
local deeds = require "deeds"

-- In either seat: everyone is called. He is here for this scene and gone again.
event "five_fan" {
  tags = { "tells", "closes" },
  when = "month == '1960-12' and people.fan.fate == 'promoted'"
    .. " and (facts.jiang ~= '' or not facts.office)",
  weight = 1000, who = "fan",
  heading = "Where he sat",
  enter = function()
    deeds.comes("fan")
    say [[They have fetched Fan back from the prefecture and put his own chair on the
      hall's table, and Fan on the chair, so that the back rows can see him come home.
      [](cite:F51) His straw hat is an exhibit. A grandmother from Upper Kiln begins,
      about a hen, and it goes on past midnight. He answers each charge by its number.
      The form asks for brothers and sisters. "Only," says Fan, and may that
      be left open until tomorrow?]]
    deeds.leaves("fan", "promoted")
    facts.fan_struggled = true
  end,
}

-- The chair until the team finds somebody.
local function chair_to_hou()
  if people.hou.here and people.hou.fate == "" then deeds.fate("hou", "succeeds") end
end

-- The month after: the smaller desk opens with this.
event "five_stool" {
  tags = { "tells", "closes" },
  when = "month >= '1961-01' and facts.dismissed and facts.removal_told == ''",
  weight = 1000000,
  heading = "Up the hill",
  enter = function()
    facts.removal_told = "answered"
    chair_to_hou()
    say [[Your bedding goes up to Upper Kiln on the salt cart, under the salt. The order
      says [work-point](term:work_points) recorder and gives no reason, as the reason
      was in the other sheet. "What did you do?" asks the carter at the second bend. He
      has carried three of you since Monday, he says at the fourth, and one had done the
      opposite.]]
  end,
}

-- Who loses the office after the removals of act four have had their own page.
event "five_removed" {
  tags = { "tells", "closes" },
  when = "not facts.office and facts.removal_told == '' and month >= '1960-10'"
    .. " and not facts.dismissed",
  weight = 1000000, form = "notice",
  heading = "By the boy",
  enter = function()
    facts.removal_told = "cleared_out"
    chair_to_hou()
    say [[Of four names on the county's sheet yours is the third. *To other work,
      pending clarification.* The boy who brings it has been told to read it aloud and
      does, all four. He is to take the seals back with him and has nothing to carry
      them in. You give him the tea tin. Upper Kiln wants a
      [work-point](term:work_points) recorder; there is a stool.]]
  end,
}
