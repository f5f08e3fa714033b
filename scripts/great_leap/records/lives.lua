-- What became of the people, by how they ended. All composed. Where a fate was never
-- settled the last sentence of the list stands.
local lives = {}

local ORDER = {
  "fan", "wen", "meng", "tang", "zhao", "ding", "hou", "mother", "kang", "yao", "xiaoman",
}

local TOLD = {
  fan = {
    promoted = [[**Fan** kept the accounts of a tea farm until 1979. On its forms the line
      for brothers and sisters, which used to say *only child*, is left open.]],
    labelled = [[**Fan**'s label was lifted in 1962, in a letter that misspells the
      county. On the forms he filled in afterwards there is a sister, *lost on the road,
      1943*.]],
    other = [[**Fan** got his transfer, in the spring of 1962, to another prefecture, as
      deputy of something with no telephone.]],
  },
  wen = {
    believed = [[**Wen**'s two columns were quoted in a report of 1961, which does not
      name the commune. She kept books until 1985 and never again kept two.]],
    sent = [[**Wen** came back from the dam to another county, where she kept a shop. For
      East Wind the true figures of 1959 exist nowhere; what stands here was worked out
      from other papers.]],
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
  },
  tang = {
    confessed = [[**Tang** was secretary of Stone Bridge until 1978. The tractor came in
      1971. He drove it himself, and others went by the field path.]],
    searched = [[**Tang** was away for three years. He came home to a cart and a horse
      that bit, and on New Year's Eve of each year left a sack at one house or another.]],
    other = [[**Tang** went to the county's tractor station as a learner, at thirty-one,
      and was happy there.]],
  },
  zhao = {
    six_hours = [[**Zhao** wrote in his report that the granary had been searched first.
      He retired in 1975. His wife's brother came home by the ferry and was his lodger.]],
    found_it = [[**Zhao** asked in 1961 to be sent to a forestry farm. He cooked for
      himself there, on one ring, for nineteen years.]],
    other = [[**Zhao** was taken into the regular army in 1962, as a storekeeper.]],
  },
  ding = {
    denounced = [[**Ding**'s clearance of 1962 is made out to Ding Sisao, whom the
      register does not hold. It was sent back twice. She had come home by then and was
      selling beancurd.]],
    dead = [[**Ding** is in the register as Wu Qiaoyun. Three households were asked before
      one of them knew it. The kin of those whom she had kept on her list put up
      the stone.]],
    other = [[**Ding** cooked at weddings until 1981. She wanted to know how many were
      coming.]],
  },
  hou = {
    succeeds = [[**Hou** had your chair until 1966 and was read out of order in his turn.
      His notes for a defence begin: *Nobody who has not sat here.*]],
    followed = [[**Hou** mended tools at Upper Kiln for two years and then had the
      county's machine station. He was never told which of his figures it had been.]],
    handed = [[**Hou** gave the chair back with its short leg mended. He had the repair
      shop until 1966, and was then asked about his time at the desk. He had it written
      down, numbered, a sheet for every ten days.]],
    stopped = [[**Hou**'s repair shop outlived the commune. In 1984 it was let by
      contract, to him.]],
    other = [[**Hou** went to the county's machine station in 1962, with two lathes that
      were not his.]],
  },
  mother = {
    dead = [[**Your mother** left a roll of tickets, not torn. You have it in the cloth
      that your primer used to be carried in.]],
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
    other = [[**Kang** was moved to a cadre school, as a teacher, and taught
      statistics.]],
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
    warned = [[**Xiaoman** was taken off the switchboard in 1961, for a chit about a
      battery. She carried the post until 1990; some of what she brought had dates of
      1959.]],
    other = [[**Xiaoman** married her soldier in 1963. The held letters were given out
      that year, in date order.]],
  },
}
TOLD.ding.sent = TOLD.ding.denounced
TOLD.meng.lamed = TOLD.meng.spoke

-- Two are told by what was done with them, for they have no fate of their own.
local HANDED = { clinic = "handed", both = "handed", hour = "agreed" }

local function ending_of(id)
  if id == "yao" then return HANDED[facts.registers] end
  if id == "xiaoman" then return facts.sign_warned and "warned" or nil end
  return people[id].fate
end

function lives.tell()
  for _, id in ipairs(ORDER) do
    local told = TOLD[id]
    say(told[ending_of(id) or "other"] or told.other)
  end
end

return lives
