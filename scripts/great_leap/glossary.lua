-- Words that the text links to: [work points](term:work_points). Weights and areas are
-- given in grams and hectares here, and nowhere else.
return {
  -- Weights and measures
  jin = { title = "jin", text = [[斤 *jīn*, 500 grams. Grain is counted unmilled, in the
    husk; a hundred jin of it make seventy or so of rice, eighty of flour. Sweet potatoes
    count as grain, four jin to one.]] },
  liang = { title = "liang", text = [[两 *liǎng*, a part of a jin. Until the summer of 1959
    sixteen made a jin, 31 grams each; after it ten, 50 grams each. A page that says liang
    says which.]] },
  mu = { title = "mu", text = [[亩 *mǔ*, a fifteenth of a hectare, some 667 square metres.
    Land that bears two crops in a year is counted twice as *sown* mu.]] },
  li = { title = "li", text = [[里 *lǐ*, half a kilometre.]] },
  work_points = { title = "work points", text = [[工分 *gōngfēn*. Credit for labour, ten to
    a full day of a strong adult. What a point is worth is known only when the year's
    grain and money are shared out.]] },
  labour_day = { title = "labour day", text = [[劳动日 *láodòng rì*. Ten work points.]] },
  full_labour = { title = "full and half labour", text = [[整劳力、半劳力 *zhěng láolì, bàn
    láolì*. A strong adult, and those booked at less: many women, the young, the old.
    Rations went by the same words.]] },

  -- Who belongs to what
  cooperative = { title = "higher co-operative", text = [[高级社 *gāojíshè*. From 1956 a
    village's land, oxen and large tools in common. Houses and a vegetable plot stayed
    with the household. In 1958 they were merged into communes.]] },
  commune = { title = "people's commune", text = [[人民公社 *rénmín gōngshè*. From August 1958
    co-operatives and the township's government in one: fields, trade, school and militia.
    A union of some 4,600 households on average, many larger.]] },
  brigade = { title = "production brigade", text = [[生产大队 *shēngchǎn dàduì*. The level
    between the commune and the team: one old village, or several.]] },
  team = { title = "production team", text = [[生产队 *shēngchǎn duì*. Neighbours who work
    together, twenty to fifty households. From February 1962 the unit that keeps the
    accounts and shares out the grain.]] },
  district_level = { title = "management district", text = [[管理区 *guǎnlǐ qū*. In 1958-60
    some places called the level between commune and team so.]] },
  member = { title = "member", text = [[社员 *shèyuán*. An ordinary villager of a
    commune.]] },
  cadre = { title = "cadre", text = [[干部 *gànbù*. Anyone with a post, from team head
    upward; of the villages one says grassroots cadre, 基层干部 *jīcéng gànbù*.]] },
  director = { title = "director of the commune", text = [[社长 *shèzhǎng*. Signs, seals and
    allots, under the Party committee. You.]] },
  first_secretary = { title = "first secretary", text = [[第一书记 *dì-yī shūjì*. Head of a
    Party committee. At each level the one who decides.]] },
  party_committee = { title = "Party committee", text = [[党委 *dǎngwěi*. The deciding body
    of commune, county, prefecture and province.]] },
  county = { title = "county", text = [[县 *xiàn*. The level above the commune. Here
    Chenghe, invented, with eleven communes.]] },
  prefecture = { title = "prefecture", text = [[专区 *zhuānqū*, its committee 地委
    *dìwěi*. Over ten counties or so, under the province. Its head of administration is
    the commissioner, 专员 *zhuānyuán*.]] },
  accountant = { title = "accountant", text = [[会计 *kuàijì*. Keeper of the books, and so
    of what is not in them.]] },
  recorder = { title = "work-point recorder", text = [[记工员 *jìgōngyuán*. Writes down each
    day's labour, by name.]] },
  storekeeper = { title = "storekeeper", text = [[保管员 *bǎoguǎnyuán*. Holds the key.]] },
  animal_keeper = { title = "animal keeper", text = [[饲养员 *sìyǎngyuán*. Feeds the oxen,
    and sleeps beside them.]] },
  militia = { title = "militia", text = [[民兵 *mínbīng*. Armed villagers under the
    armed-forces office, 武装部 *wǔzhuāng bù*. From the autumn of 1958 nearly every adult on
    paper.]] },
  work_team = { title = "work team", text = [[工作组 *gōngzuò zǔ*. Outsiders whom a higher
    level sends to inspect a place or to take it over.]] },
  women_federation = { title = "women's federation", text = [[妇联 *fùlián*. The Party's
    organisation for women, with an officer in every commune.]] },
  youth_league = { title = "Youth League", text = [[共青团 *gòngqīngtuán*. The Party's
    organisation for the young.]] },
  grain_station = { title = "grain station", text = [[粮站 *liángzhàn*. Where the state
    weighs, buys and stores grain. It answers to the county's grain office, and the
    commune has no key.]] },
  supply_coop = { title = "supply and marketing co-operative", text = [[供销社 *gōngxiāoshè*.
    The shop: salt, cloth, kerosene, matches.]] },
  credit_coop = { title = "credit co-operative", text = [[信用社 *xìnyòngshè*. The village
    bank.]] },
  civil_affairs = { title = "civil affairs", text = [[民政 *mínzhèng*. The county's office
    for relief, burial, and people on the road.]] },
  control_commission = { title = "control commission", text = [[监委 *jiānwěi*. The Party's
    body for discipline.]] },
  telephone_conference = { title = "telephone conference", text = [[电话会议 *diànhuà huìyì*.
    One line, on which the county speaks and all communes hear each other's answers. Most
    were at night.]] },

  -- Grain
  unified_purchase = { title = "unified purchase and sale", text = [[统购统销 *tǒnggòu
    tǒngxiāo*. Since 1953 the state alone buys grain, and sells it, by quota and at its
    own price.]] },
  levy = { title = "levy", text = [[征购 *zhēnggòu*. What a village must hand over: the tax
    in grain and the compulsory sale, together.]] },
  tax_grain = { title = "tax grain", text = [[公粮 *gōngliáng*. The farm tax, paid in kind.
    It is the smaller part of the levy.]] },
  quota = { title = "quota", text = [[征购任务 *zhēnggòu rènwu*. The levy as a fixed amount
    for the grain year. It is reckoned from the estimate, before the crop is weighed.]] },
  three_fixes = { title = "the three fixes", text = [[三定 *sān dìng*. In 1955 the state
    fixed what a village should grow, sell and be sold, in the main for three years.]] },
  estimate = { title = "estimate", text = [[估产 *gūchǎn*. The expected yield, in jin a mu,
    given while the crop still stands. Quota, rations and praise all follow from it.]] },
  adding = { title = "adding at every level", text = [[层层加码 *céngcéng jiāmǎ*. Each office
    sets those below it a little more than was set for it, to be safe.]] },
  exaggeration = { title = "wind of exaggeration", text = [[浮夸风 *fúkuā fēng*. The later
    word for the figures of 1958 and after.]] },
  buying_past = { title = "buying past the head", text = [[购过头粮 *gòu guòtóu liáng*. A levy
    that takes the grain meant for food and seed.]] },
  resale = { title = "resold grain", text = [[返销粮 *fǎnxiāo liáng*. State grain sold back
    to villages that run short, most of it from March to June.]] },
  ration = { title = "ration grain", text = [[口粮 *kǒuliáng*. Grain to eat, as so much a
    head. A jin a day, unmilled, is 1,250 to 1,400 kilocalories.]] },
  unmilled = { title = "unmilled grain", text = [[原粮 *yuánliáng*. Grain in the husk; less
    food than it sounds.]] },
  seed_grain = { title = "seed grain", text = [[种子粮 *zhǒngzi liáng*. Next year's crop:
    about a twelfth of this one, by our reckoning.]] },
  feed_grain = { title = "feed grain", text = [[饲料粮 *sìliào liáng*. For oxen and
    pigs.]] },
  reserve = { title = "reserve grain", text = [[储备粮 *chǔbèi liáng*. Grain of the state
    that is kept in sealed stores.]] },
  sealed_store = { title = "sealed store", text = [[A granary with a strip of stamped
    paper, 封条 *fēngtiáo*, across its door. It may stand in a commune's own yard; to break
    the strip takes an order from above.]] },
  concealment = { title = "hiding output", text = [[瞒产私分 *mánchǎn sīfēn*, hiding output
    and sharing it out in private. The charge of 1959. Some teams did hide grain; most of
    what was searched for had never grown.]] },
  anti_concealment = { title = "the campaign against hidden grain", text = [[反瞒产 *fǎn
    mánchǎn*. Searches, and meetings at which hidden grain had to be confessed. Early in
    1959, and again from that autumn.]] },
  sweet_potato = { title = "sweet potatoes", text = [[红薯 *hóngshǔ*. Food of the poor
    months, dug about Frost's Descent, late October. Frosted roots rot within weeks.]] },
  green_crops = { title = "eating green", text = [[偷青 *tōuqīng*. Eating ears from the
    field before they are ripe; to the guards, theft.]] },
  hungry_gap = { title = "the gap before the wheat", text = [[青黄不接 *qīnghuáng bùjiē*,
    green and yellow do not meet. Spring, when the old grain is gone and the new is not
    ripe.]] },

  -- Eating
  canteen = { title = "hall (canteen)", text = [[公共食堂 *gōnggòng shítáng*. From 1958 to
    1961 the common kitchen in which villagers ate, and for much of that time the only one
    that was allowed.]] },
  big_pot = { title = "big-pot meal", text = [[大锅饭 *dàguōfàn*. Eating from one pot; later
    a word for equal pay for unequal work.]] },
  meal_ticket = { title = "meal ticket", text = [[饭票 *fànpiào*. Paper worth so many liang
    at the hall.]] },
  hall_manager = { title = "hall manager and cook", text = [[事务长 *shìwùzhǎng* weighs the
    grain into the pot; 炊事员 *chuīshìyuán* holds the ladle.]] },
  supply_system = { title = "supply system", text = [[供给制 *gōngjǐzhì*. Food and goods by
    the head, whatever one's work points.]] },
  private_plot = { title = "private plot", text = [[自留地 *zìliúdì*. A household's own
    vegetables, on a twentieth or so of the land. Taken in 1958, allowed in the summer of
    1959, taken again, allowed again from November 1960.]] },
  sideline = { title = "sideline", text = [[家庭副业 *jiātíng fùyè*. A household's own pigs,
    hens, mats and baskets.]] },
  fair = { title = "fair", text = [[集市 *jíshì*. Market day.]] },
  own_stove = { title = "lighting one's own stove", text = [[起火 *qǐhuǒ*. Cooking at home.
    While the halls were the rule, smoke from a roof was a report.]] },
  substitutes = { title = "food substitutes", text = [[代食品 *dàishípǐn*. Husk, leaf, root,
    stalk, pond weed. In 1960 a campaign of its own.]] },
  melons_instead = { title = "melons and greens instead", text = [[瓜菜代 *guācàidài*. The
    official name for a thin diet.]] },
  increase_method = { title = "increase method", text = [[增量法 *zēngliàng fǎ*. Cooking that
    makes grain swell with water; the commonest is steaming twice, 双蒸 *shuāngzhēng*. It
    adds weight and no food.]] },
  bran = { title = "bran", text = [[糠 *kāng*. The husk of grain, and feed for pigs.]] },
  white_clay = { title = "white clay", text = [[观音土 *guānyīn tǔ*. Swallowed against
    hunger. It does not feed, and can block the gut.]] },
  oedema = { title = "oedema", text = [[浮肿病 *fúzhǒng bìng*. Swelling, here from hunger: a
    thumb pressed into the shin leaves a pit. A word that could be written when hunger
    could not.]] },
  wasting = { title = "wasting", text = [[干瘦病 *gānshòu bìng*. The dry thinness of hunger;
    the other word that could be written.]] },
  temporary_hospital = { title = "temporary hospital", text = [[临时医院 *línshí yīyuàn*. A
    borrowed hall in which people with oedema are fed a little better.]] },
  abnormal_death = { title = "abnormal death", text = [[非正常死亡 *fēi zhèngcháng sǐwáng*. The
    papers' word for death by hunger or by violence.]] },

  -- Fields and works
  frosts_descent = { title = "Frost's Descent", text = [[霜降 *Shuāngjiàng*, about 23
    October. Sweet potatoes are dug and the last wheat is sown.]] },
  solar_terms = { title = "solar terms", text = [[节气 *jiéqì*. The farm calendar's
    twenty-four parts of the year, from Start of Spring, 4 February.]] },
  sputnik_field = { title = "Sputnik field", text = [[卫星田 *wèixīng tián*. A plot with a
    record yield, named after the satellite of 1957. The largest were made by carrying the
    ripe crop of many plots into one.]] },
  trial_field = { title = "trial field", text = [[试验田 *shìyàn tián*. A plot that bears a
    leader's name.]] },
  deep_ploughing = { title = "deep ploughing", text = [[深耕 *shēngēng*. Turning the soil
    two or three feet down, or more. It cost hands when they were scarcest and could bury
    the good soil.]] },
  close_planting = { title = "close planting", text = [[密植 *mìzhí*. Several times the
    usual seed. Past a point the crop smothers itself.]] },
  eight_characters = { title = "eight-character charter", text = [[八字宪法 *bāzì xiànfǎ*.
    Soil, manure, water, seed, density, protection, care and tools: how to farm, in eight
    words of 1958.]] },
  native_furnace = { title = "native furnace", text = [[土高炉 *tǔ gāolú*. A small furnace of
    brick or clay, for iron. At the peak of autumn 1958 some sixty to ninety million
    people were at such work; much of the iron could not be used.]] },
  water_works = { title = "water works", text = [[水利 *shuǐlì*. Ditches, dams and
    reservoirs, dug in winter by people sent from the communes.]] },
  large_army = { title = "fighting with large armies", text = [[大兵团作战 *dà bīngtuán
    zuòzhàn*. Labour in companies and battalions, marched to one task.]] },
  levelling = { title = "one levelling, two transfers", text = [[一平二调 *yī píng èr diào*.
    Making rich and poor brigades equal, and taking hands and goods without pay. Condemned
    in 1959, done again, condemned again.]] },
  communist_wind = { title = "communist wind", text = [[共产风 *gòngchǎn fēng*. The papers'
    word for taking things in the commune's name without paying.]] },
  refund = { title = "refund", text = [[退赔 *tuìpéi*. Giving back, or paying for, what was
    taken. Ordered in 1959 and from November 1960.]] },
  settling = { title = "settling accounts", text = [[算账 *suànzhàng*. Spring 1959: what
    commune, brigade and team owe each other is reckoned up.]] },
  team_base = { title = "three levels, the team as base", text = [[三级所有,队为基础 *sānjí
    suǒyǒu, duì wéi jīchǔ*. Commune, brigade and team each own something; the lowest owns
    the land. The settled rule after February 1962.]] },
  three_guarantees = { title = "three guarantees, one bonus", text = [[三包一奖 *sān bāo yī
    jiǎng*. A team's contract for output, labour and cost, with a bonus for what it grows
    above.]] },
  responsibility_field = { title = "responsibility field", text = [[责任田 *zérèn tián*. A
    strip that one household answers for, keeping what it grows above a fixed amount. In
    Anhui from the spring of 1961; ordered stopped in 1962.]] },
  household_contract = { title = "contract with households", text = [[包产到户 *bāochǎn
    dàohù*. The condemned name for the same.]] },

  -- Campaigns, meetings, labels
  great_leap = { title = "Great Leap Forward", text = [[大跃进 *dàyuèjìn*. The drive of
    1958-60 to catch up with the richest countries in a few years, by mass labour.]] },
  three_banners = { title = "three red banners", text = [[三面红旗 *sān miàn hóngqí*. The
    general line, the Leap, the commune.]] },
  flags = { title = "red flag, white flag", text = [[红旗、白旗 *hóngqí, báiqí*. A unit or
    person praised, or shamed. To pull up white flags was to go for those who
    doubted.]] },
  four_pests = { title = "the four pests", text = [[四害 *sì hài*. Rats, sparrows, flies,
    mosquitoes. Bedbugs took the sparrows' place in 1960.]] },
  debate = { title = "debate", text = [[辩论 *biànlùn*. In these years a meeting at which
    one person is pressed by all the rest, at times with blows.]] },
  struggle = { title = "struggle meeting", text = [[斗争会 *dòuzhēng huì*. A public attack on
    someone who stands in front and may not answer.]] },
  right_leaning = { title = "right-leaning", text = [[右倾 *yòuqīng*. The label for caution.
    After the meeting at Lushan in August 1959 a campaign was made of it.]] },
  rightist = { title = "rightist", text = [[右派 *yòupài*. A label given to over half a
    million people from 1957, as critics. From 1959 on it was lifted from some; most were
    cleared in 1978 and after.]] },
  five_categories = { title = "five categories", text = [[五类分子 *wǔ lèi fènzǐ*. Landlords,
    rich peasants, counter-revolutionaries, bad elements, rightists: labels that a
    household carried in the register.]] },
  class_label = { title = "class label", text = [[成分 *chéngfèn*. What a family was found
    to be at land reform, from poor peasant to landlord. A column on every form.]] },
  self_criticism = { title = "self-criticism", text = [[检讨 *jiǎntǎo*. A written account of
    one's own mistakes. It is kept.]] },
  file = { title = "file", text = [[档案 *dàng'àn*. What others have written about a person.
    It goes where they go, and they do not see it.]] },
  training_class = { title = "training class", text = [[集训班 *jíxùn bān*. Where cadres
    under suspicion were kept and made to write; most of all in the winter of
    1960-61.]] },
  rectification = { title = "rectification of communes", text = [[整风整社 *zhěngfēng
    zhěngshè*. The campaign of winter 1960-61, by work teams, against the five winds.]] },
  five_winds = { title = "five winds", text = [[五风 *wǔ fēng*. Taking without paying,
    exaggeration, bare orders, privilege, and directing what one does not understand: the
    faults of local cadres, as named in 1960.]] },
  make_up_lesson = { title = "make-up lesson", text = [[民主革命补课 *mínzhǔ gémìng bǔkè*. In
    the winter of 1960-61 local cadres were replaced as class enemies, as if land reform
    had been left unfinished.]] },
  rehabilitation = { title = "rehabilitation", text = [[平反 *píngfǎn*. A label is taken
    back, on paper.]] },
  send_down = { title = "sent down", text = [[下放 *xiàfàng*. Of cadres or townspeople: sent
    to live and work in a village.]] },
  april_letter = { title = "the April letter", text = [[党内通信 *dǎngnèi tōngxìn*, 29 April
    1959, from Mao to cadres down to team leaders: true figures, seed no closer than the
    land bears, food by measure. After August few cared to quote it.]] },
  lushan = { title = "Lushan", text = [[庐山 *Lúshān*. The leaders' meeting of July and
    August 1959. It began by correcting the Leap and ended by condemning Peng Dehuai and
    others who had criticised it.]] },
  twelve_articles = { title = "the Twelve Articles", text = [[十二条 *shí'èr tiáo*. The
    Central Committee's urgent letter of 3 November 1960: refunds, private plots, rest,
    the brigade as owner.]] },
  sixty_articles = { title = "the Sixty Articles", text = [[六十条 *liùshí tiáo*. The
    communes' rules of 1961: a draft in March, changed in June, from when halls were for
    members to keep or close.]] },
  seven_thousand = { title = "Seven Thousand Cadres", text = [[七千人大会 *qīqiān rén dàhuì*.
    The conference in Beijing from 11 January to 7 February 1962, at which the Leap's
    failures were spoken of.]] },
  literacy = { title = "literacy campaign", text = [[扫盲 *sǎománg*. Night classes with
    pledges of so many characters. The millions claimed for 1958 are not reliable.]] },

  -- Leaving
  household_register = { title = "household register", text = [[户口 *hùkǒu*. Where a person
    is entered, village or town, and so whether the state sells them grain.]] },
  drifter = { title = "blind drifter", text = [[盲流 *mángliú*. Someone on the road without
    a paper.]] },
  custody = { title = "custody and return", text = [[收容遣送 *shōuróng qiǎnsòng*. Stations
    that picked up people on the road and sent them home.]] },
  flight = { title = "fleeing hunger", text = [[逃荒 *táohuāng*. Going out to beg or to work
    until the next crop, as people had done in bad years before.]] },
  petition = { title = "taking a complaint up", text = [[告状 *gàozhuàng*. A complaint to a
    higher level, in person or by letter. Letters were passed down again to be dealt
    with.]] },
  grain_pass = { title = "crossing the grain pass", text = [[过粮食关 *guò liángshíguān*. What
    people in the south of Henan called those years.]] },
  three_years = { title = "three years of difficulty", text = [[三年困难时期 *sān nián kùnnán
    shíqī*. The later official name.]] },
}
