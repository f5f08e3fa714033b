-- November 1958. Composed: the papers, Hou's cake of iron, the ten works. The record:
-- slow down, and deliver all the same (RECALLED R03, R18, so told and not quoted);
-- useless iron D3; works that idled hands and burned wood beside a repair shop that was
-- of use C4 (RECALLED R19, R27).
local deeds = require "deeds"

local PAPERS = [[
  Two papers hang on one pin. By the upper one comrades may slow down, and figures are to
  be wrung out like washing. [](cite:R18) The lower one says: *Purchase of grain to be
  closed by the 30th.* Zhao Baoshan of the militia, who does what is on paper, asks which
  he is to go by. ]]
local THIRD_PAPER = {
  press = [[A third is for Sputnik, which is what your seal says: a bill for forty drums
    of kerosene.]],
  cut = [[A third is the seal-carver's bill, for two seals and the loan of the tin.]],
  beside = [[So that the county may know your *East Wind* when it meets it, a third asks
    for eleven specimens of your handwriting.]],
  old = [[A third asks why the seal of the Liu's Hollow co-operative, dissolved in August,
    is still in use.]],
}

event "papers" {
  tags = { "tells" },
  heading = "One pin",
  when = [[month == '1958-11' and facts.office and not facts.papers
    and people.zhao.here and (facts.basis ~= '' or facts.autumn == '1958-10')]],
  weight = 60,
  who = "zhao", place = "board", form = "list", ask = "nothing",
  sources = { "R03", "R18", "composed" },
  enter = function()
    facts.papers = true
    facts.october_sent = facts.short_list
    say(PAPERS .. (THIRD_PAPER[facts.seal] or ""))
  end,
}

local TAPPED = {
  tonnes = [[Bai, with his beam, weighs each cake and reads it out. The men on the
    slag sit up to hear what they have made.]],
  cost = [[You enter *pots, four hundred and six; timber, the near hills; days, see over.*
    Hou reads it and goes back to his spanner.]],
  shop = [[Twenty men off the blower walk down to Hou's repair shop, arguing about who
    gets a stool.]],
  grade = [[["Brittle," Hou reads. "They'll want to know in what sense." He drops a cake
    on the stone.](said:hou)]],
}

local function iron(how, post, task, hands, file)
  return function()
    facts.iron = how
    deeds.post(post)
    if task then deeds.hands(task, hands, 2) end
    if file then deeds.file(file) end
    say(TAPPED[how])
  end
end

event "furnace" {
  heading = "Number three",
  picture = "furnace",
  when = [[month >= '1958-10' and month < '1959-01' and facts.office and facts.list ~= ''
    and facts.iron == '' and people.hou.here]],
  weight = 6,
  who = "hou", place = "furnace", form = "told", ask = "words",
  sources = { "D3", "D4", "national", "R19", "R27", "composed" }, owes = { "slag" },
  record = [[Eleven million tonnes of steel were claimed for 1958; about eight are counted
    as usable. [](cite:national) The target came from the county, the report from
    the commune: tonnes alone, or grade, or cost. Furnaces left to go cold,
    and lit again for visitors, are recalled as general by the spring of 1959,
    [](cite:R19) and workshops that wasted hands and wood beside useful repair shops.
    [](cite:R27)]],
  discuss = { "significance",
    "The form has a space for tonnes and none for grade or cost. How could that matter "
      .. "to what the county came to believe?" },
  text = [[
    Furnace number three has given its first iron, a cake with a pot's handle in it. Hou,
    who needs iron for eighty ploughs, taps it. The men who work the blower lie on the
    slag. The steel office's form has one space, *tonnes*. Forms with remarks rank last;
    what is entered and not found on the office's scales must be made good in metal.]],
  choices = {
    { "tonnes", "Weigh the cakes, and enter the tonnes.", tag = "comply",
      effect = iron("tonnes", 2) },
    { "cost", "Enter beside the tonnes the pots, timber and days used.", tag = "tell",
      effect = iron("cost", -4, "field", .06) },
    { "shop", "Give Hou's shop twenty men; round up the tonnes.", tag = "give",
      effect = iron("shop", 1, "field", .015, 3) },
    { "grade", "Write \"brittle\" after the tonnes.", tag = "tell",
      effect = iron("grade", -2, "field", .03) },
  },
}

event "works" {
  tags = { "tells" },
  heading = "Ten works",
  when = [[(month == '1958-11' or month == '1959-01' or month == '1959-02')
    and facts.office and people.hou.here and facts.list ~= '']],
  weight = 20,
  place = "office", form = "list", ask = "nothing",
  sources = { "C4", "R19", "R27", "composed" }, owes = { "four_workshops" },
  text = [[
    *Works founded in East Wind since National Day; for the county, by Hou Zhenbang. 1,
    repairs. 2, ball bearings (clay, fired at Upper Kiln). 3, cement, in dry weather. 4,
    acorn spirit. 5, manure in grains; a sieve. 6, rope. 7, paper from maize husk. 8,
    electricity (applied for). 9, insect powder. 10, signboards.* [](cite:R27) The county
    had written *ten*. Only number ten is behind with its orders. Each has eight hands and
    a board over the door.]],
}
