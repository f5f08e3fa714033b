-- Words that the text links to: [work points](term:work_points). Weights and areas are
-- given in grams and hectares here, and nowhere else. `source` stands where the meaning
-- was taken from a source that was read; the others are recalled.
return {
  -- Weights and measures
  jin = { title = "jin", characters = "斤", pinyin = "jīn",
    text = [[500 grams. Grain is counted unmilled, in the husk; a hundred jin of it
      make seventy or so of rice, eighty of flour. Sweet potatoes count as grain, four
      jin to one.]] },
  liang = { title = "liang", characters = "两", pinyin = "liǎng",
    text = [[A part of a jin. Until the summer of 1959 sixteen made a jin, 31 grams
      each; after it ten, 50 grams each. A page that says liang says which.]] },
  mu = { title = "mu", characters = "亩", pinyin = "mǔ",
    text = [[A fifteenth of a hectare, some 667 square metres. Land that bears two
      crops in a year is counted twice as *sown* mu.]] },
  li = { title = "li", characters = "里", pinyin = "lǐ",
    text = [[Half a kilometre.]] },
  work_points = { title = "work points", characters = "工分", pinyin = "gōngfēn",
    text = [[Credit for labour, ten to a full day of a strong adult. What a point is
      worth is known only when the year's grain and money are shared out.]] },
  labour_day = { title = "labour day", characters = "劳动日", pinyin = "láodòng rì",
    text = [[Ten work points.]] },
  full_labour = { title = "full and half labour", characters = "整劳力、半劳力",
    pinyin = "zhěng láolì, bàn láolì",
    text = [[A strong adult, and those booked at less: many women, the young, the old.
      Rations went by the same words.]] },

  -- Who belongs to what
  cooperative = { title = "higher co-operative", characters = "高级社",
    pinyin = "gāojíshè",
    text = [[From 1956 a village's land, oxen and large tools in common. Houses and a
      vegetable plot stayed with the household. In 1958 they were merged into
      communes.]] },
  commune = { title = "people's commune", characters = "人民公社",
    pinyin = "rénmín gōngshè",
    text = [[From August 1958 co-operatives and the township's government in one:
      fields, trade, school and militia. A union of some 4,600 households on average,
      many larger.]] },
  brigade = { title = "production brigade", characters = "生产大队",
    pinyin = "shēngchǎn dàduì",
    text = [[The level between the commune and the team: one old village, or
      several.]] },
  team = { title = "production team", characters = "生产队", pinyin = "shēngchǎn duì",
    source = "F84",
    text = [[Neighbours who work together, twenty to fifty households. From February
      1962 the unit that keeps the accounts and shares out the grain.]] },
  district_level = { title = "management district", characters = "管理区",
    pinyin = "guǎnlǐ qū", source = "F25",
    text = [[In 1958-60 some places called the level between commune and team so.]] },
  member = { title = "member", characters = "社员", pinyin = "shèyuán",
    text = [[An ordinary villager of a commune.]] },
  cadre = { title = "cadre", characters = "干部", pinyin = "gànbù",
    text = [[Anyone with a post, from team head upward; of the villages one says
      grassroots cadre, 基层干部 *jīcéng gànbù*.]] },
  director = { title = "director of the commune", characters = "社长",
    pinyin = "shèzhǎng",
    text = [[Signs, seals and allots, under the Party committee. You.]] },
  first_secretary = { title = "first secretary", characters = "第一书记",
    pinyin = "dì-yī shūjì",
    text = [[Head of a Party committee. At each level the one who decides.]] },
  party_committee = { title = "Party committee", characters = "党委",
    pinyin = "dǎngwěi",
    text = [[The deciding body of commune, county, prefecture and province.]] },
  county = { title = "county", characters = "县", pinyin = "xiàn",
    text = [[The level above the commune. Here Chenghe, invented, with eleven
      communes.]] },
  prefecture = { title = "prefecture", characters = "专区", pinyin = "zhuānqū",
    text = [[Over ten counties or so, under the province. Its committee is 地委 *dìwěi*;
      its head of administration is the commissioner, 专员 *zhuānyuán*.]] },
  accountant = { title = "accountant", characters = "会计", pinyin = "kuàijì",
    text = [[Keeper of the books, and so of what is not in them.]] },
  recorder = { title = "work-point recorder", characters = "记工员",
    pinyin = "jìgōngyuán", text = [[Writes down each day's labour, by name.]] },
  storekeeper = { title = "storekeeper", characters = "保管员", pinyin = "bǎoguǎnyuán",
    text = [[Holds the key.]] },
  animal_keeper = { title = "animal keeper", characters = "饲养员",
    pinyin = "sìyǎngyuán", text = [[Feeds the oxen, and sleeps beside them.]] },
  militia = { title = "militia", characters = "民兵", pinyin = "mínbīng",
    text = [[Armed villagers under the armed-forces office, 武装部 *wǔzhuāng bù*. From
      the autumn of 1958 nearly every adult on paper.]] },
  work_team = { title = "work team", characters = "工作组", pinyin = "gōngzuò zǔ",
    text = [[Outsiders whom a higher level sends to inspect a place or to take it
      over.]] },
  women_federation = { title = "women's federation", characters = "妇联",
    pinyin = "fùlián",
    text = [[The Party's organisation for women, with an officer in every
      commune.]] },
  youth_league = { title = "Youth League", characters = "共青团",
    pinyin = "gòngqīngtuán", text = [[The Party's organisation for the young.]] },
  grain_station = { title = "grain station", characters = "粮站", pinyin = "liángzhàn",
    text = [[Where the state weighs, buys and stores grain. It answers to the county's
      grain office, and the commune has no key.]] },
  supply_coop = { title = "supply and marketing co-operative", characters = "供销社",
    pinyin = "gōngxiāoshè", text = [[The shop: salt, cloth, kerosene, matches.]] },
  credit_coop = { title = "credit co-operative", characters = "信用社",
    pinyin = "xìnyòngshè", text = [[The village bank.]] },
  civil_affairs = { title = "civil affairs", characters = "民政", pinyin = "mínzhèng",
    text = [[The county's office for relief, burial, and people on the road.]] },
  control_commission = { title = "control commission", characters = "监委",
    pinyin = "jiānwěi", source = "F14", text = [[The Party's body for discipline.]] },
  telephone_conference = { title = "telephone conference", characters = "电话会议",
    pinyin = "diànhuà huìyì",
    text = [[One line, on which the county speaks and all communes hear each other's
      answers. Most were at night.]] },

  -- Grain
  unified_purchase = { title = "unified purchase and sale", characters = "统购统销",
    pinyin = "tǒnggòu tǒngxiāo",
    text = [[Since 1953 the state alone buys grain, and sells it, by quota and at its
      own price.]] },
  levy = { title = "levy", characters = "征购", pinyin = "zhēnggòu",
    text = [[What a village must hand over: the tax in grain and the compulsory sale,
      together.]] },
  tax_grain = { title = "tax grain", characters = "公粮", pinyin = "gōngliáng",
    text = [[The farm tax, paid in kind. It is the smaller part of the levy.]] },
  quota = { title = "quota", characters = "征购任务", pinyin = "zhēnggòu rènwu",
    text = [[The levy as a fixed amount for the grain year. It is reckoned from the
      estimate, before the crop is weighed.]] },
  three_fixes = { title = "the three fixes", characters = "三定", pinyin = "sān dìng",
    text = [[In 1955 the state fixed what a village should grow, sell and be sold, in
      the main for three years.]] },
  estimate = { title = "estimate", characters = "估产", pinyin = "gūchǎn",
    text = [[The expected yield, in jin a mu, given while the crop still stands.
      Quota, rations and praise all follow from it.]] },
  adding = { title = "adding at every level", characters = "层层加码",
    pinyin = "céngcéng jiāmǎ",
    text = [[Each office sets those below it a little more than was set for it, to be
      safe.]] },
  exaggeration = { title = "wind of exaggeration", characters = "浮夸风",
    pinyin = "fúkuā fēng",
    text = [[The later word for the figures of 1958 and after.]] },
  buying_past = { title = "buying past the head", characters = "购过头粮",
    pinyin = "gòu guòtóu liáng", source = "F27",
    text = [[A levy that takes the grain meant for food and seed.]] },
  resale = { title = "resold grain", characters = "返销粮", pinyin = "fǎnxiāo liáng",
    text = [[State grain sold back to villages that run short, most of it from March
      to June.]] },
  ration = { title = "ration grain", characters = "口粮", pinyin = "kǒuliáng",
    text = [[Grain to eat, as so much a head. A jin a day, unmilled, is 1,250 to 1,400
      kilocalories.]] },
  unmilled = { title = "unmilled grain", characters = "原粮", pinyin = "yuánliáng",
    text = [[Grain in the husk; less food than it sounds.]] },
  seed_grain = { title = "seed grain", characters = "种子粮", pinyin = "zhǒngzi liáng",
    text = [[Next year's crop: about a twelfth of this one, by our reckoning.]] },
  feed_grain = { title = "feed grain", characters = "饲料粮", pinyin = "sìliào liáng",
    text = [[For oxen and pigs.]] },
  reserve = { title = "reserve grain", characters = "储备粮", pinyin = "chǔbèi liáng",
    text = [[Grain of the state that is kept in sealed stores.]] },
  sealed_store = { title = "sealed store",
    text = [[A granary with a strip of stamped paper, 封条 *fēngtiáo*, across its door.
      It may stand in a commune's own yard; to break the strip takes an order from
      above.]] },
  concealment = { title = "hiding output", characters = "瞒产私分",
    pinyin = "mánchǎn sīfēn", source = "F35",
    text = [[Hiding output and sharing it out in private. The charge of 1959. Some
      teams did hide grain; most of what was searched for had never grown.]] },
  anti_concealment = { title = "the campaign against hidden grain",
    characters = "反瞒产", pinyin = "fǎn mánchǎn",
    text = [[Searches, and meetings at which hidden grain had to be confessed. Early
      in 1959, and again from that autumn.]] },
  sweet_potato = { title = "sweet potatoes", characters = "红薯", pinyin = "hóngshǔ",
    text = [[Food of the poor months, dug about Frost's Descent, late October. Frosted
      roots rot within weeks.]] },
  green_crops = { title = "eating green", characters = "偷青", pinyin = "tōuqīng",
    source = "F02",
    text = [[Eating ears from the field before they are ripe; to the guards,
      theft.]] },
  hungry_gap = { title = "the gap before the wheat", characters = "青黄不接",
    pinyin = "qīnghuáng bùjiē",
    text = [[Green and yellow do not meet. Spring, when the old grain is gone and the
      new is not ripe.]] },

  -- Eating
  canteen = { title = "hall (canteen)", characters = "公共食堂",
    pinyin = "gōnggòng shítáng",
    text = [[From 1958 to 1961 the common kitchen in which villagers ate, and for much
      of that time the only one that was allowed.]] },
  big_pot = { title = "big-pot meal", characters = "大锅饭", pinyin = "dàguōfàn",
    text = [[Eating from one pot; later a word for equal pay for unequal work.]] },
  meal_ticket = { title = "meal ticket", characters = "饭票", pinyin = "fànpiào",
    text = [[Paper worth so many liang at the hall.]] },
  hall_manager = { title = "hall manager and cook", characters = "事务长、炊事员",
    pinyin = "shìwùzhǎng, chuīshìyuán", source = "F25",
    text = [[The manager weighs the grain into the pot; the cook holds the ladle.]] },
  supply_system = { title = "supply system", characters = "供给制", pinyin = "gōngjǐzhì",
    text = [[Food and goods by the head, whatever one's work points.]] },
  private_plot = { title = "private plot", characters = "自留地", pinyin = "zìliúdì",
    text = [[A household's own vegetables, on a twentieth or so of the land. Taken in
      1958, allowed in the summer of 1959, taken again, allowed again from November
      1960.]] },
  sideline = { title = "sideline", characters = "家庭副业", pinyin = "jiātíng fùyè",
    text = [[A household's own pigs, hens, mats and baskets.]] },
  fair = { title = "fair", characters = "集市", pinyin = "jíshì",
    text = [[Market day.]] },
  own_stove = { title = "lighting one's own stove", characters = "起火",
    pinyin = "qǐhuǒ",
    text = [[Cooking at home. While the halls were the rule, smoke from a roof was a
      report.]] },
  substitutes = { title = "food substitutes", characters = "代食品",
    pinyin = "dàishípǐn", source = "F61",
    text = [[Husk, leaf, root, stalk, pond weed. In 1960 a campaign of its own.]] },
  melons_instead = { title = "melons and greens instead", characters = "瓜菜代",
    pinyin = "guācàidài", text = [[The official name for a thin diet.]] },
  increase_method = { title = "increase method", characters = "增量法",
    pinyin = "zēngliàng fǎ", source = "F61",
    text = [[Cooking that makes grain swell with water; the commonest is steaming
      twice, 双蒸 *shuāngzhēng*. It adds weight and no food.]] },
  bran = { title = "bran", characters = "糠", pinyin = "kāng",
    text = [[The husk of grain, and feed for pigs.]] },
  white_clay = { title = "white clay", characters = "观音土", pinyin = "guānyīn tǔ",
    text = [[Swallowed against hunger. It does not feed, and can block the gut.]] },
  oedema = { title = "oedema", characters = "浮肿病", pinyin = "fúzhǒng bìng",
    text = [[Swelling, here from hunger: a thumb pressed into the shin leaves a pit. A
      word that could be written when hunger could not.]] },
  wasting = { title = "wasting", characters = "干瘦病", pinyin = "gānshòu bìng",
    source = "F38",
    text = [[The dry thinness of hunger; the other word that could be written.]] },
  temporary_hospital = { title = "temporary hospital", characters = "临时医院",
    pinyin = "línshí yīyuàn",
    text = [[A borrowed hall in which people with oedema are fed a little better.]] },
  abnormal_death = { title = "abnormal death", characters = "非正常死亡",
    pinyin = "fēi zhèngcháng sǐwáng",
    text = [[The papers' word for death by hunger or by violence.]] },

  -- Fields and works
  frosts_descent = { title = "Frost's Descent", characters = "霜降",
    pinyin = "Shuāngjiàng", source = "F71",
    text = [[About 23 October. Sweet potatoes are dug and the last wheat is sown.]] },
  solar_terms = { title = "solar terms", characters = "节气", pinyin = "jiéqì",
    text = [[The farm calendar's twenty-four parts of the year, from Start of Spring,
      4 February.]] },
  sputnik_field = { title = "Sputnik field", characters = "卫星田",
    pinyin = "wèixīng tián",
    text = [[A plot with a record yield, named after the satellite of 1957. The
      largest were made by carrying the ripe crop of many plots into one.]] },
  trial_field = { title = "trial field", characters = "试验田", pinyin = "shìyàn tián",
    text = [[A plot that bears a leader's name.]] },
  deep_ploughing = { title = "deep ploughing", characters = "深耕", pinyin = "shēngēng",
    text = [[Turning the soil two or three feet down, or more. It cost hands when they
      were scarcest and could bury the good soil.]] },
  close_planting = { title = "close planting", characters = "密植", pinyin = "mìzhí",
    text = [[Several times the usual seed. Past a point the crop smothers itself.]] },
  eight_characters = { title = "eight-character charter", characters = "八字宪法",
    pinyin = "bāzì xiànfǎ",
    text = [[Soil, manure, water, seed, density, protection, care and tools: how to
      farm, in eight words of 1958.]] },
  native_furnace = { title = "native furnace", characters = "土高炉",
    pinyin = "tǔ gāolú",
    text = [[A small furnace of brick or clay, for iron. At the peak of autumn 1958
      some sixty to ninety million people were at such work; much of the iron could
      not be used.]] },
  water_works = { title = "water works", characters = "水利", pinyin = "shuǐlì",
    text = [[Ditches, dams and reservoirs, dug in winter by people sent from the
      communes.]] },
  large_army = { title = "fighting with large armies", characters = "大兵团作战",
    pinyin = "dà bīngtuán zuòzhàn",
    text = [[Labour in companies and battalions, marched to one task.]] },
  levelling = { title = "one levelling, two transfers", characters = "一平二调",
    pinyin = "yī píng èr diào", source = "F85",
    text = [[Making rich and poor brigades equal, and taking hands and goods without
      pay. Condemned in 1959, done again, condemned again.]] },
  communist_wind = { title = "communist wind", characters = "共产风",
    pinyin = "gòngchǎn fēng",
    text = [[The papers' word for taking things in the commune's name without
      paying.]] },
  refund = { title = "refund", characters = "退赔", pinyin = "tuìpéi", source = "F48",
    text = [[Giving back, or paying for, what was taken. Ordered in 1959 and from
      November 1960.]] },
  settling = { title = "settling accounts", characters = "算账", pinyin = "suànzhàng",
    text = [[Spring 1959: what commune, brigade and team owe each other is reckoned
      up.]] },
  team_base = { title = "three levels, the team as base", characters = "三级所有,队为基础",
    pinyin = "sānjí suǒyǒu, duì wéi jīchǔ",
    text = [[Commune, brigade and team each own something; the lowest owns the land.
      The settled rule after February 1962.]] },
  three_guarantees = { title = "three guarantees, one bonus", characters = "三包一奖",
    pinyin = "sān bāo yī jiǎng",
    text = [[A team's contract for output, labour and cost, with a bonus for what it
      grows above.]] },
  responsibility_field = { title = "responsibility field", characters = "责任田",
    pinyin = "zérèn tián", source = "F55",
    text = [[A strip that one household answers for, keeping what it grows above a
      fixed amount. In Anhui from the spring of 1961; ordered stopped in 1962.]] },
  household_contract = { title = "contract with households", characters = "包产到户",
    pinyin = "bāochǎn dàohù", text = [[The condemned name for the same.]] },

  -- Campaigns, meetings, labels
  great_leap = { title = "Great Leap Forward", characters = "大跃进",
    pinyin = "dàyuèjìn",
    text = [[The drive of 1958-60 to catch up with the richest countries in a few
      years, by mass labour.]] },
  general_line = { title = "general line", characters = "总路线", pinyin = "zǒng lùxiàn",
    text = [[Of May 1958: go all out, aim high and achieve greater, faster, better and
      more economical results in building socialism.]] },
  three_banners = { title = "three red banners", characters = "三面红旗",
    pinyin = "sān miàn hóngqí", text = [[The general line, the Leap, the commune.]] },
  flags = { title = "red flag, white flag", characters = "红旗、白旗",
    pinyin = "hóngqí, báiqí",
    text = [[A unit or person praised, or shamed. To pull up white flags was to go for
      those who doubted.]] },
  four_pests = { title = "the four pests", characters = "四害", pinyin = "sì hài",
    source = "F43",
    text = [[Rats, sparrows, flies, mosquitoes. Bedbugs took the sparrows' place in
      1960.]] },
  debate = { title = "debate", characters = "辩论", pinyin = "biànlùn",
    text = [[In these years a meeting at which one person is pressed by all the rest,
      at times with blows.]] },
  struggle = { title = "struggle meeting", characters = "斗争会",
    pinyin = "dòuzhēng huì",
    text = [[A public attack on someone who stands in front and may not answer.]] },
  right_leaning = { title = "right-leaning", characters = "右倾", pinyin = "yòuqīng",
    text = [[The label for caution. After the meeting at Lushan in August 1959 a
      campaign was made of it.]] },
  rightist = { title = "rightist", characters = "右派", pinyin = "yòupài",
    text = [[A label given to over half a million people from 1957, as critics. From
      1959 on it was lifted from some; most were cleared in 1978 and after.]] },
  five_categories = { title = "five categories", characters = "五类分子",
    pinyin = "wǔ lèi fènzǐ",
    text = [[Landlords, rich peasants, counter-revolutionaries, bad elements,
      rightists: labels that a household carried in the register.]] },
  class_label = { title = "class label", characters = "成分", pinyin = "chéngfèn",
    text = [[What a family was found to be at land reform, from poor peasant to
      landlord. A column on every form.]] },
  self_criticism = { title = "self-criticism", characters = "检讨", pinyin = "jiǎntǎo",
    text = [[A written account of one's own mistakes. It is kept.]] },
  file = { title = "file", characters = "档案", pinyin = "dàng'àn",
    text = [[What others have written about a person. It goes where they go, and they
      do not see it.]] },
  training_class = { title = "training class", characters = "集训班",
    pinyin = "jíxùn bān",
    text = [[Where cadres under suspicion were kept and made to write; most of all in
      the winter of 1960-61.]] },
  rectification = { title = "rectification of communes", characters = "整风整社",
    pinyin = "zhěngfēng zhěngshè",
    text = [[The campaign of winter 1960-61, by work teams, against the five
      winds.]] },
  five_winds = { title = "five winds", characters = "五风", pinyin = "wǔ fēng",
    source = "F49",
    text = [[Taking without paying, exaggeration, bare orders, privilege, and
      directing what one does not understand: the faults of local cadres, as named in
      1960.]] },
  make_up_lesson = { title = "make-up lesson", characters = "民主革命补课",
    pinyin = "mínzhǔ gémìng bǔkè", source = "F51",
    text = [[In the winter of 1960-61 local cadres were replaced as class enemies, as
      if land reform had been left unfinished.]] },
  rehabilitation = { title = "rehabilitation", characters = "平反", pinyin = "píngfǎn",
    text = [[A label is taken back, on paper.]] },
  send_down = { title = "sent down", characters = "下放", pinyin = "xiàfàng",
    text = [[Of cadres or townspeople: sent to live and work in a village.]] },
  april_letter = { title = "the April letter", characters = "党内通信",
    pinyin = "dǎngnèi tōngxìn", source = "F05",
    text = [[29 April 1959, from Mao to cadres down to team leaders: true figures,
      seed no closer than the land bears, food by measure. After August few cared to
      quote it.]] },
  lushan = { title = "Lushan", characters = "庐山", pinyin = "Lúshān",
    text = [[The leaders' meeting of July and August 1959. It began by correcting the
      Leap and ended by condemning Peng Dehuai and others who had criticised it.]] },
  twelve_articles = { title = "the Twelve Articles", characters = "十二条",
    pinyin = "shí'èr tiáo",
    text = [[The Central Committee's urgent letter of 3 November 1960: refunds,
      private plots, rest, the brigade as owner.]] },
  sixty_articles = { title = "the Sixty Articles", characters = "六十条",
    pinyin = "liùshí tiáo",
    text = [[The communes' rules of 1961: a draft in March, changed in June, from when
      halls were for members to keep or close.]] },
  seven_thousand = { title = "Seven Thousand Cadres", characters = "七千人大会",
    pinyin = "qīqiān rén dàhuì",
    text = [[The conference in Beijing from 11 January to 7 February 1962, at which
      the Leap's failures were spoken of.]] },
  literacy = { title = "literacy campaign", characters = "扫盲", pinyin = "sǎománg",
    text = [[Night classes with pledges of so many characters. The millions claimed
      for 1958 are not reliable.]] },

  -- Said of these years, and not said in them
  chinese_characteristics = { title = "socialism with Chinese characteristics",
    characters = "中国特色社会主义", pinyin = "Zhōngguó tèsè shèhuì zhǔyì",
    text = [[A phrase of 1982, and Deng Xiaoping's. In 1958 there was the
      [general line](term:general_line).]] },
  every_field = { title = "make revolution in every field",
    text = [[Quoted of 1958; no source of that year is known to us. What was called for
      then was a technical and a cultural revolution.]] },

  -- Leaving
  household_register = { title = "household register", characters = "户口",
    pinyin = "hùkǒu",
    text = [[Where a person is entered, village or town, and so whether the state
      sells them grain.]] },
  drifter = { title = "blind drifter", characters = "盲流", pinyin = "mángliú",
    text = [[Someone on the road without a paper.]] },
  custody = { title = "custody and return", characters = "收容遣送",
    pinyin = "shōuróng qiǎnsòng", source = "F50",
    text = [[Stations that picked up people on the road and sent them home.]] },
  flight = { title = "fleeing hunger", characters = "逃荒", pinyin = "táohuāng",
    text = [[Going out to beg or to work until the next crop, as people had done in
      bad years before.]] },
  petition = { title = "taking a complaint up", characters = "告状",
    pinyin = "gàozhuàng",
    text = [[A complaint to a higher level, in person or by letter. Letters were
      passed down again to be dealt with.]] },
  grain_pass = { title = "crossing the grain pass", characters = "过粮食关",
    pinyin = "guò liángshíguān", source = "F21",
    text = [[What people in the south of Henan called those years.]] },
  three_years = { title = "three years of difficulty", characters = "三年困难时期",
    pinyin = "sān nián kùnnán shíqī", text = [[The later official name.]] },
}
