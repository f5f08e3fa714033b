-- November and December 1960: who is taken, and the work team's table. Composed: Jiang,
-- the pencil, the sheet, the class in the silkworm school, the notice. What they stand
-- on: cases written up to find guilty people at the county and below (F29, F51; Q1, Q2,
-- R1); training classes (F27, F32; M3); cadres struggled against in their own halls (F51;
-- Q3). Dismissed for having answered: composed from F51.
local deeds = require "deeds"
local game = require "game"

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
      hall's table, and Fan on the chair, so that the back rows can see him. [](cite:F51)
      His straw hat is an exhibit. A grandmother from Upper Kiln brings the first charge,
      about her hen; the last comes after midnight. He answers each by its number. The
      form asks for brothers and sisters. "None," says Fan; then he asks whether that
      line may be left open until tomorrow.]]
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
    facts.removal_told, facts.removal_month = "answered", game.month
    chair_to_hou()
    say [[The order makes you [work-point](term:work_points) recorder at Upper Kiln and
      gives no reason. "What did you do?" asks the salt carter. He has carried three
      directors since Monday, he says, and one of them had done the opposite. Your bedding
      goes up on his cart, under the salt.]]
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
    facts.removal_told, facts.removal_month = "cleared_out", game.month
    chair_to_hou()
    say [[Of four names on the county's sheet yours is the third. *To other work, pending
      clarification.* The boy who brings it reads it aloud. He is to take your seals back
      with him and has nothing to carry them in. You give him the tea tin. Upper Kiln
      wants a [work-point](term:work_points) recorder; there is a stool.]]
  end,
}
