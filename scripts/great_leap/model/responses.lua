-- Response curves and age tables: how one thing follows another. x and y are ratios
-- unless said.
local curve = require "model.curve"

return {
  -- Adequacy of field labour -> growth of the standing crop. Assumed, between the weights
  -- that Lin and Tang give labour (finding 8).
  labour = curve.new { 0, .10, .2, .42, .4, .66, .6, .84, .8, .945, 1, 1, 1.2, 1.015 },
  -- Adequacy of labour at sowing -> share of the ordered land sown. Assumed.
  sowing = curve.new { 0, 0, .3, .55, .6, .86, .8, .96, 1, 1 },
  -- Area sown -> output; elasticity about .65 (finding 8).
  area = curve.new { 0, 0, .4, .52, .6, .71, .8, .865, .9, .935, 1, 1, 1.1, 1.06 },
  -- Reserve of the body -> capacity to work. Assumed (findings 65, 67).
  work = curve.new { 0, .25, .2, .47, .4, .67, .6, .83, .8, .945, 1, 1 },
  -- Intake against need -> the reserve it leads to. Assumed (finding 62).
  balance = curve.new { 0, 0, .30, 0, .45, .12, .60, .36, .75, .66, .90, .90, 1, 1 },
  -- Reserve -> famine deaths a head and month. Shape assumed, scale fitted (`mort`).
  hazard = curve.new {
    0, .072, .1, .045, .2, .026, .35, .0105, .5, .0042, .65, .0014, .8, .0003, .92, 0,
  },
  -- Reserve -> share of people with oedema. Assumed (findings 62 to 65).
  oedema = curve.new { 0, .60, .2, .42, .4, .22, .6, .08, .8, .01, .9, 0 },
  -- Reserve -> fecundity. Tuned (findings 56, 57).
  fecundity = curve.new { 0, .03, .3, .13, .5, .30, .7, .54, .85, .76, .93, .92, 1, 1 },
  -- January to December: how the season weighs on mortality. Assumed (finding 61).
  season = { 1.35, 1.35, 1.25, 1.10, .95, .85, .80, .80, .85, .90, 1.0, 1.15 },
  -- Ages 0-9, 10-54, 55 and over: share of the people in 1957 (assumed), famine hazard
  -- (tuned to finding 60), normal deaths a year (assumed; crude 15 a thousand lies
  -- between the registered rural and Banister's rate).
  age_share = { .28, .61, .11 },
  age_hazard = { 1.55, .62, 1.75 },
  age_deaths = { .0280, .0042, .0420 },
}
