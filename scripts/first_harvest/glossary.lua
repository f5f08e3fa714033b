-- Words that the text links to: [jin](term:jin).
return {
  cooperative = { title = "agricultural co-operative, higher stage",
    characters = "高级社", pinyin = "gāojíshè",
    text = [[By 1957 nearly all villages: land, oxen and large tools are common, a house
      plot and a vegetable plot stay with the household. Pay is by work points: so many
      for each day's labour, turned into grain and cash after the harvest. In autumn
      1958 the co-operatives were merged into people's communes.]] },
  debate = { title = "the big debate",
    characters = "大辩论", pinyin = "dà biànlùn",
    text = [[From August 1957, in the socialist education campaign, village meetings
      took up state grain buying and the co-operatives. Some were an afternoon's
      argument among neighbours; elsewhere those who had complained were debated
      themselves, and punished.]] },
  frosts_descent = { title = "Frost's Descent",
    characters = "霜降", pinyin = "Shuāngjiàng",
    text = [[About 23 October. Sweet potatoes are dug and the last wheat is sown. The
      time before it, from Cold Dew (8 October), is when every hand is wanted
      twice.]] },
  jin = { title = "jin, liang, mu, zhang",
    text = [[A *jīn* 斤 is 500 grams. Until 1959 it had sixteen *liǎng* 两 of 31 grams,
      after that ten of 50. A *mǔ* 亩 is a fifteenth of a hectare. Land that bears two
      crops in a year is counted twice as *sown* mu. Grain is counted in the husk, and
      sweet potatoes as grain, four jin to one. A *zhàng* 丈 is 3.33 metres.]] },
  resale = { title = "resold grain",
    characters = "返销粮", pinyin = "fǎnxiāo liáng",
    text = [[State grain sold back to villages that run short, most of it from March to
      June, before the wheat.]] },
  team = { title = "production team",
    characters = "生产队", pinyin = "shēngchǎn duì",
    text = [[The part of a co-operative that works together, here some thirty-six
      households. It threshes on its own floor and has its own storekeeper.]] },
  three_fixes = { title = "the three fixes",
    characters = "三定", pinyin = "sān dìng",
    text = [[In 1955 the state fixed for each household, and so for each village, what
      it should grow, sell and be sold, in the main for three years. Of what was grown
      above that it could buy up to two fifths in special cases. A rule of 11 October
      1957 made two fifths the general measure.]] },
}
