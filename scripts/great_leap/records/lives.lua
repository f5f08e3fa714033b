-- What became of the people, by how they ended. All composed. Where a fate was never
-- settled the last sentence of the list stands.
local lives = {}

local ORDER = {
  "fan", "wen", "meng", "tang", "pan", "zhao", "ding", "hou", "mother", "kang", "gu",
  "yao", "xiaoman",
}

local TOLD = {
  fan = {
    promoted = [[**Fan** kept the accounts of a tea farm until 1979. On its forms the
      line for brothers and sisters is left open.]],
    labelled = [[**Fan**'s label was lifted in 1962, in a letter that misspells the
      county. On his forms after that there is a sister, *lost on the road, 1943*.]],
    other = [[**Fan** got his transfer, in the spring of 1962, to another prefecture, as
      deputy of something with no telephone.]],
  },
  wen = {
    believed = [[**Wen**'s two columns were quoted in a report of 1961, which does not
      name the commune. She kept books until 1985 and never again kept two.]],
    sent = [[**Wen** came back from the dam to another county, where she kept a shop.
      For East Wind the true figures of 1959 exist nowhere.]],
    burned = [[**Wen** had the year she burned by heart as far as March. The leaf for 1959
      in her ruled book is uncut.]],
    other = [[**Wen** read the register each New Year until 1966. The lid of her abacus
      case was found to be thicker than it need be.]],
  },
  meng = {
    spoke = [[**Old Meng** did a sum aloud on a threshing floor in September 1959.
      Afterwards he sowed from a stool, calling the rows to others.]],
    dead = [[**Old Meng** did a sum aloud on a threshing floor in September 1959. He
      lies beside his wife. The stone was put up in 1963 by a man from the prefecture who
      would not give his name.]],
    silent = [[**Old Meng** had two harvests off the strip that nobody wanted. When the
      strips were called in he sowed it once more, for the team, and told them which end
      floods.]],
    other = [[**Old Meng** sowed until 1966. He was asked to speak at several meetings and
      had a cold.]],
    walked = [[**Old Meng** sowed until 1966, by rope and hat. He was asked to speak at
      several meetings and had a cold.]],
  },
  tang = {
    led = [[**Tang** asked in 1961 to be sent back behind a plough, and was. His list of
      walls lay in the militia office until 1966, when it was read aloud.]],
    confessed = [[**Tang** was secretary of Stone Bridge until 1978. A tractor with
      fuel came in 1971. He drove it himself, and others went by the field path.]],
    taken = [[**Tang** was away for three years. He came home to a cart and a horse
      that bit, and on New Year's Eve of each year left a sack at one house or another.]],
    other = [[**Tang** went to the county's tractor station as a learner, at thirty-one,
      and was happy there.]],
  },
  pan = {
    arrested = [[**Pan** came home in 1963 with two lines that find *sabotage* not proven.
      He asked first for the halter, which his daughter-in-law had kept oiled.]],
    home_with_three = [[**Pan** kept Ferry's shed until 1976. In 1970 it held fourteen,
      nine of them out of the heifer.]],
    other = [[**Pan** kept Ferry's shed until 1976. Under his bed was a bill for two
      winters.]],
  },
  zhao = {
    six_hours = [[**Zhao** wrote in his report that the granary had been searched first.
      A nephew came home by the ferry and was his lodger.]],
    found_it = [[**Zhao** asked in 1961 to be sent to a forestry farm. He cooked for
      himself there, on one ring, for nineteen years.]],
    other = [[**Zhao** was taken into the regular army in 1962, as a storekeeper.]],
  },
  ding = {
    sent = [[**Ding** came off the dam cart in 1961 and was entered as Wu Qiaoyun. Her
      clearance of 1962 is made out to Ding Sisao, whom the register does not hold; it was
      sent back twice.]],
    dead = [[**Ding** is in the register as Wu Qiaoyun. Three households were asked before
      one of them knew it. The kin of those whom she had kept on her list put up
      the stone. The ladle went to the cooper's widow, *to be given back*.]],
    other = [[**Ding** cooked at weddings until 1981. What she cooked with is in the
      hall's list of 1961 as *spoon, large*.]],
  },
  hou = {
    succeeds = [[**Hou** had your chair until 1966 and was read out of order in his turn.
      His notes for a defence begin: *Nobody who has not sat here.*]],
    followed = [[**Hou** mended tools at Upper Kiln for two years. He was never told
      which of his figures it had been.]],
    handed = [[**Hou** gave the chair back with its short leg mended. In 1966 he was
      asked about his time at the desk. He had it written down, numbered, a sheet for
      every ten days.]],
    stopped = [[**Hou**'s repair shop outlived the commune. In 1984 it was let by
      contract, to him.]],
    wrote = [[**Hou** had the carbons. Nobody asked for them until 1966.]],
    other = [[**Hou** went to the county's machine station in 1962, with two lathes that
      were not his.]],
  },
  mother = {
    dead = [[**Your mother** left a roll of tickets, not torn. You have it in the cloth
      that your primer used to be carried in. Next door's girl asked for the thread, and
      has it.]],
    outlives = [[**Your mother** lived until 1974 and never mentioned it. Behind her bed
      were four jars, full, and dated.]],
    other = [[**Your mother** ate with everyone until there was no hall, and then next
      door.]],
  },
  kang = {
    names = [[**Kang** named you in a statement of November 1960, and four others. In 1971
      he sent a box of tea, without a letter.]],
    sacks = [[**Kang** said, when he was asked whose the forty sacks were, that he had
      never been able to count. He was ninth again, and died a director.]],
    charged = [[**Kang** paid for forty sacks out of his wages until 1964. The receipts
      are made out to East Wind.]],
    labelled = [[**Kang** wrote a fifth draft and a sixth. The label was lifted in
      1979.]],
    let_go = [[**Kang** went home in December 1960 and kept a store. He would not have a
      telephone in it.]],
    other = [[**Kang** was moved to a cadre school, as a teacher, and taught
      statistics.]],
  },
  gu = {
    home = [[**Gu** kept the home at the brickyard until the last of its children was
      fetched, in 1965.]],
    other = [[**Gu** taught arithmetic at Upper Kiln until 1972.]],
  },
  yao = {
    handed = [[**Yao**'s register went up with two men on bicycles in April 1960. A
      visitor read it in 1983, looking for one name.]],
    agreed = [[**Yao** ruled her register again after that hour in April 1960, from the
      backs of forms. By 1980 there was nobody under twenty in the Hollow whom she had
      not seen first.]],
    other = [[**Yao** boiled her scissors until 1984. The forms with writing on their
      backs were found in the nursery, behind the door.]],
  },
  xiaoman = {
    warned = [[**Xiaoman** was taken off the switchboard in 1962, for a chit about a
      battery. She carried the post until 1990; some of what she brought had dates of
      1959.]],
    other = [[**Xiaoman** married her soldier in 1963. The held letters were given out
      that year, in date order.]],
  },
}
TOLD.ding.denounced = TOLD.ding.sent
TOLD.meng.lamed = TOLD.meng.spoke
for who, fate in pairs { fan = "labelled", wen = "sent", ding = "sent" } do
  TOLD[who].cleared = TOLD[who][fate]
end

-- Some are told by what was done with them, for they have no fate of their own.
local HANDED = { clinic = "handed", both = "handed", hour = "agreed" }
local BY_FACTS = {
  wen = function()
    return facts.wen_book == "burned" and people.wen.here and "burned"
  end,
  meng = function()
    return people.meng.fate == "" and people.meng.here and facts.walk == "walk"
      and "walked"
  end,
  tang = function()
    return people.tang.fate == "searched" and "led"
  end,
  hou = function() return people.hou.fate == "" and facts.hou_writes and "wrote" end,
  gu = function() return facts.orphans == "home" and "home" end,
  yao = function() return HANDED[facts.registers] end,
  xiaoman = function() return facts.sign_warned and "warned" end,
}

local function ending_of(id)
  return BY_FACTS[id] and BY_FACTS[id]() or people[id].fate
end

-- Whose file was asked for in February 1962, and what came of the sheet.
local CLEARED = {
  fan = " East Wind had asked for it, with a blank certificate enclosed.",
  wen = " A sheet of East Wind's that says whose book it was cleared her in 1963.",
  ding = " East Wind's own sheet had the name right.",
  gu = " East Wind's sheet of 1962 took off his label, and in 1966 it was put back.",
}
local SHEETS = {
  sheet = " Your one sheet of 1962, with every name on it, came back: one sheet a case.",
  none = " No sheet went up from East Wind in 1962.",
}

-- Gu is told of where the desk had anything to do with him.
local function is_told(id)
  return id ~= "gu" or facts.cleared == "gu" or facts.orphans == "home"
end

-- You, by how the post was left. Composed.
local YOU = {
  correct = [[**You** kept points until 1966 and were asked that year about the years at
    the desk. You wrote down the hours of the calls. The sheet came back with *whose
    idea?* on it, and was kept.]],
  removed = [[**You** were recorder at Upper Kiln until 1979. In that year a clerk brought
    a sheet that took the removal back, and had you sign for it.]],
  back = [[**You** had the post until 1966, when the minute that set you aside and the
    one that put you back were read out at one meeting, one after the other.]],
  named = [[**You** were moved to the county's grain office in 1962. In 1967 one of the
    three whom you had named was on the committee that questioned you, and was civil.]],
  other = [[**You** had the post until 1966. Afterwards you carried baskets, and kept
    sheep. In 1979 a letter gave you a pension, from the day of the letter.]],
}

-- What a recorder at Upper Kiln still had before them of the first autumn. Composed.
local BURNED = {
  hills = " From your stool one looked at the far hill, which was planted in 1964.",
  fruit = " The stumps over the kiln were grafted in 1963, and bore in 1970.",
  graves = " Seven families set cypresses again beside the kiln path, in 1972.",
  boards = " Old Mrs Tao was laid between two cupboard doors, in 1963.",
}
local LISTED = {
  school = " The school's list for the furnaces of 1958 was in its stove wood in 1981.",
  short = " The list of October 1958 was read out in 1966, with those you had sent home.",
  six = " The six days' list of October 1958 was read out in 1966.",
  whole = " The list of October 1958 was used in 1966 to find who had been there.",
}
local FEASTED = {
  beam = " Bai's beam stayed at his station, and he showed people the hook.",
  guests = " Carters still asked at the Hollow in 1970 where one ate.",
  sown = " Nobody at the Hollow would eat wheat cakes at the sowing.",
}

local function kept_in_view()
  if facts.office then return "" end
  return (BURNED[facts.orchard] or "") .. (LISTED[facts.list] or "")
    .. (FEASTED[facts.feast] or "")
end

local function you()
  if facts.dismissed then return "correct" end
  if facts.office and facts.back_on ~= "" then return "back" end
  if not facts.office then return "removed" end
  return facts.class == "named" and "named" or "other"
end

local FAIR = {
  fee = " At the fair the third stall from the end stood in the book as vegetables.",
  cabbage = " At the fair nobody cut open a cabbage from the third stall from the end.",
  home = " The third stall from the end of the fair stood across the river until 1963.",
}
local PEGS = {
  drawer = " The paper against it was still in its drawer.",
  names = " Some drove in the old pegs, with the names scraped off.",
  pull = " The pegs of 1961 had been burned, and they cut new ones.",
  manage = " It was entered once more as *field management*.",
}

-- Smaller communes: the Sixty Articles (F49); townships: F09.
-- That this one was divided in three is composed.
local COMMUNE = [[**East Wind** was made into three communes in the summer of 1961, when
  smaller ones were asked for, [](cite:F49) and its seal was cut down for the smallest.]]
local STRIPS = " In 1979 households pegged out strips, and did not ask."
local TOWNSHIP = " In 1984 it became the township of Willow Bend. [](cite:F09)"

function lives.tell()
  for _, id in ipairs(ORDER) do
    local told = TOLD[id]
    if is_told(id) then
      say((told[ending_of(id)] or told.other)
        .. (facts.cleared == id and CLEARED[id] or ""))
    end
  end
  say(YOU[you()] .. kept_in_view() .. (SHEETS[facts.cleared] or ""))
  say(COMMUNE .. (FAIR[facts.fair] or "") .. STRIPS .. (PEGS[facts.pegs] or "")
    .. TOWNSHIP)
end

return lives
