-- The surviving paper: which one it is, and its words. It is chosen by what was settled
-- before 1961, by what was carried out of the office, or by a return in 1961. All of them
-- are composed, in the forms of papers that were kept: personal files, minutes of
-- re-examination (R2, R26), search forms (B3, F31), statements of training classes (M3,
-- F34), receipts of the refunds (S1, F48).
local MONTHS = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
}

local function long(month)
  return MONTHS[tonumber(month:sub(6, 7))] .. " " .. month:sub(1, 4)
end

local QUIET = { granary = true, warned = true }

local function nothing_was_found()
  return QUIET[facts.search1] and (QUIET[facts.search2] or facts.search2 == "")
end

-- The month in which the removal was read out, or made where it never was.
local function set_aside_on()
  return facts.removal_month ~= "" and facts.removal_month or facts.removed_on
end

-- What survives of those who were removed, where they carried it out.
local CARRIED_OUT = { receipts = "receipts", notebook = "by_telephone" }

local function kind()
  if facts.dismissed then return "correct" end
  if facts.back_on ~= "" then return "pegs" end
  if facts.removed_on ~= "" and facts.removed_on < "1960-12" then
    return CARRIED_OUT[facts.took] or "set_aside"
  end
  if facts.class == "named" then return "training_class" end
  if nothing_was_found() then return "nothing_found" end
  if facts.class == "posts" or facts.class == "yourself" then return "training_class" end
  return "receipts"
end

local ENTRY = "> -" -- an item in a quote

-- Lines of a paper, one under the other: a quote in Markdown, which is shown as a paper.
local function form(lines, lent)
  local text = ""
  for _, line in ipairs(lines) do
    if line then text = text .. ENTRY .. " " .. line .. "\n" end
  end
  say(text, lent)
end

-- What the removal's minute gave as its ground, as the file has it.
local GROUND = {
  furnaces = "*short of hands for the furnaces.*",
  store = "*did not know of grain that was found.*",
  delivery = "*slack in collection.*",
  figure = "*right-leaning in figures.*",
}

local TABLE = {
  calls = "*by telephone, at hours that are given*",
  teams = "*by the brigades, each with its secretary*",
  own = "*by the undersigned*",
  buried = "*by a storekeeper, since dead*",
}

local papers = { kind = kind }

papers.correct = {
  id = "correct", title = "Correct in every month",
  show = function(game)
    local row = game.years[1959]
    say "*Chenghe county, organisation department. Extract from a file.*"
    form({
      "Shen, director, East Wind, August 1958 to December 1960.",
      facts.figure58 > 0 and "Autumn 1958, told: {facts.figure58} jin a mu. As asked.",
      facts.figure59 > 0 and "Autumn 1959, told: {facts.figure59} jin a mu. As asked.",
      "By New Year of 1960, delivered: {given:jin} of {asked:jin}.",
      "December 1960. What was done at East Wind, and by whom: done " ..
        (TABLE[facts.jiang] or "*as ordered*") .. ".",
      "*Correct in every month. Relieved of the post.*",
    }, { given = row.delivered, asked = row.quota })
    say [[On the back, in pencil and in another hand: *Find out what it would have been
      correct to do.* There is no answer under it.]]
  end,
}

papers.set_aside = {
  id = "set_aside", title = "Set aside",
  show = function()
    say "*Chenghe county, control commission. Minute of re-examination, 11 May 1962.*"
    form({
      "Comrade Shen, East Wind commune, set aside in {on}.",
      facts.figure > 0 and "Last figure told: {facts.figure} jin a mu.",
      "Reason entered then: " .. (GROUND[facts.removal_told] or "*right-leaning.*"),
      facts.call_back == "stay" and "Called to the former post in {called}; asked to "
        .. "remain recorder. *Granted.*",
      "Found now: the reason does not stand. The file holds no other.",
      "To be conveyed to the comrade by the unit, by word of mouth.",
    }, {
      on = long(set_aside_on()),
      called = facts.called_on ~= "" and long(facts.called_on) or "",
    })
    say [[Stamped below: *conveyed, 3 September 1964.* For two years the minute lay in a
      drawer at East Wind, under the new director's seal. He says that he took it for a
      copy.]]
  end,
}

papers.by_telephone = {
  id = "by_telephone", title = "By telephone",
  show = function()
    say "*A school notebook in oilcloth, written in pencil from both ends.*"
    form({
      facts.figure58 > 0 and "Autumn 1958, after eleven at night. *What is it really?* "
        .. "Told: {facts.figure58} jin a mu.",
      facts.list_hands > 0 and "October 1958, at noon. *{facts.list_hands:hands}, with "
        .. "bedding, by the 22nd.*",
      facts.figure59 > 0 and "Autumn 1959, after eleven at night. *Again, please.* Told: "
        .. "{facts.figure59} jin a mu.",
      "The last call at this end is of {on}: *after Sluice.*",
      "From the other end: work points, Upper Kiln, by the day.",
    }, { on = long(set_aside_on()) })
    say [[Who spoke is never named, only the hour. Where the two ends meet, one page has
      both: a figure in jin a mu, and under it who came to work that day.]]
  end,
}

-- The plan of strips, by what the desk answered; and what the paper of that winter did to
-- it. The plan is composed, the paper is R04's.
local PLAN = {
  pegs = "*Third terrace, Upper Kiln.* Strips in paces, a name on each, in your hand.",
  named = "*Third terrace, Upper Kiln.* Nine fields; a household to watch each, in your "
    .. "hand.",
  other = "*Third terrace, Upper Kiln.* Strips in paces. Where a name would be, a thumb.",
}
local AGAINST = {
  drawer = "Entered as received on 30 March 1962, after the thaw.",
  names = "In the plan every name has been scraped out. Held to a lamp they can be read.",
  pull = "Across the plan, in your hand: *pulled up and counted.* The count is left out.",
  manage = "The plan has been headed afresh: *Field management by households.*",
  [""] = "It is acknowledged by seal, in another's hand.",
}

local CALLED = {
  why = "In the margin: *asks for grounds; none held.*",
  weigh = "Grounds: *none given.* Beside the receipt: *store, weighed.*",
}

papers.pegs = {
  id = "pegs", title = "Pegs",
  show = function()
    say "*A plan and two papers. The clip has rusted, and shows on all three.*"
    form({
      "Order. Shen, set aside in {on}, to the former post. "
        .. (CALLED[facts.call_back] or "Grounds: *none given.*"),
      PLAN[facts.strips] or PLAN.other,
      "*Fields may not be fixed to households under whatever name.* Winter of 1961. "
        .. AGAINST[facts.pegs],
    }, { on = long(set_aside_on()) })
    say [[A minute of May 1962 finds that the reason entered for setting you aside does
      not stand. It was on the same clip for some time, by the rust, and lies now in
      somebody else's file.]]
  end,
}

papers.nothing_found = {
  id = "nothing_found", title = "Nothing found",
  show = function()
    say "*East Wind commune. Search for concealed grain. Four forms of sixteen.*"
    form {
      "Stone Bridge. Found: *nothing.* In Zhao's hand, each stroke separate.",
      "Upper Kiln. Found: *nothing.* In a clerk's, who spells the place as it sounds.",
      "Ferry. Found: *nothing.* In pencil, and gone over in ink later.",
      "Liu's Hollow. Found: *nothing.* In yours.",
    }
    if facts.searches_found > 0 then
      say [[What was found, was found elsewhere, and stands on the other twelve. The
        county's own teams had forms of their own.]]
    else
      say "The county's own teams had forms of their own."
    end
    say [[A fifth is blank but for the place where a concealer would be named, which
      somebody has cut out with scissors. The county kept the five pinned together, as an
      example of bad work.]]
  end,
}

local DRAFTED = {
  named = [[Third draft. Adds three names from your own office. Two of the three had
    handed in theirs that week, and had named you.]],
  posts = [[Third draft. Adds posts and offices. The names belonging to them have been
    written in above, in the class's ink.]],
  yourself = [[Third draft. Adds your own name on the second line. A clerk took it for a
    slip of copying and has struck it out.]],
}

papers.training_class = {
  id = "training_class", title = "The training class",
  show = function()
    say "*Statement of Shen, East Wind. Three drafts, in one cover.*"
    form({
      facts.figure58 > 0 and [[First draft. *I told {facts.figure58} jin a mu in autumn
        1958.* Returned: "honest; incomplete".]]
        or [[First draft. *I signed what was put before me.* Returned: "honest;
        incomplete".]],
      "Second draft. Adds that it was done " .. (TABLE[facts.jiang] or "*as ordered*")
        .. ". Returned.",
      DRAFTED[facts.class],
    })
    say [[The three begin with the same sentence, about a stone roller, in which something
      has been promised. The class's stamp is on the last.]]
  end,
}

papers.receipts = {
  id = "receipts", title = "The receipts",
  show = function()
    say "*Biscuit box, lid dented. On each receipt a line was added later.*"
    form {
      "Upper Kiln, iron pots, thirteen, to the furnace. *Returned: pots, other, eleven.*",
      "Ferry, ox, red, one. *Returned: halter.*",
      "Stone Bridge, timber for a bridge. *Returned: the bridge.*",
      "Liu's Hollow, house plots, by the list. *Returned: by another list.*",
      "Shen-Zhou shi, one pot. *Not asked for.*",
    }
    say [[All are in your hand, from three nights in August 1958. Those whose line is
      empty are on top. Somebody has gone through them once more, with a red pencil and
      a blue, and has changed nothing.]]
  end,
}

return papers
