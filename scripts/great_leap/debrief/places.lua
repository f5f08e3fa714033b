-- Three real places, beside which a commune's record can be laid: a county that pressed,
-- a county where plots and kitchens were given back for some weeks, a county whose file
-- was written afterwards. Only those who led a county or more are named.
return {
  {
    title = "Fengyang, Anhui, and its commune Xiaoxihe",
    text = [[
Fengyang shows how figures were got in. In the season of purchase its communes reported
three times a day: in the morning what they meant to deliver, at noon what they were
doing, at night what had come in. The county's secretary chose a fine patch of soya, and
its yield became the estimate for every field. A meeting of cadres went on for more than
forty days, New Year's Eve among them. An official report counts 102,994 ill, and 11,196
who had left, of 335,698 people. [](cite:F27)

The commune of Xiaoxihe lost 26.9 of every hundred people, by a note on that report. The
note also holds that the province had by then turned to blaming counties; that is its
author's opinion. [](cite:F29) For the whole county about 60,000 dead is a recalled
figure. [](cite:R01)]],
  },
  {
    title = "Wuwei, Anhui",
    text = [[
In Wuwei orders were eased for some weeks. In July 1959 Zhang Kaifan, a secretary of the
province, saw villages near his home county that had orphans and no grain. People
complained that two liang were promised, of unmilled grain, and shrank before they reached
a bowl. On 9 July he let everybody eat at home and gave back houses and plots; grain went
to households. While the leaders met at Lushan he was condemned for it as an opportunist,
and what he had given back was taken away again. By one account 28,741 people were drawn
in with him. [](cite:F31)

Zeng Xisheng, who led the province and had punished him, [](cite:F31) pressed for
responsibility fields in 1961. [](cite:F55) That the county lost about a quarter of its
people is a figure whose source we do not hold.]],
  },
  {
    title = "Tongwei, Gansu",
    text = [[
From Tongwei there is a file that was written afterwards. In 1958 the county made 169
co-operatives into fourteen communes and opened 2,759 halls in a month. [](cite:F33) It
sent hands to the canal from the Tao river. In no year into the 1990s was as much grain
taken there again as in 1959. The county's report of 1965 has 60,210 dead. From 1958 to
1961 its population fell by 28 in a hundred, and 1,221 children were left as orphans.
[](cite:F32) Tian Buxiao, head of the county, killed himself under attack late in 1959;
this is recalled. [](cite:R01)

The case file of 1960 charges the first secretary with much, and among it with loosening
collectives and dividing animals. The editor who printed the file warns its readers: some
charges are true, some are invented, and some make crimes of what had been good acts.
[](cite:F34)]],
  },
}
