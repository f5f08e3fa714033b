-- What a debrief says of the questions that the desk asks in a month's own scene, by
-- the question's id: what people in this post are recorded as doing, and what a class
-- may argue about it. Scenes say it of their own questions, in events/.
return {
  figure = {
    record = [[Gansu claimed 22 thousand million jin of grain for 1958, then 18.5, then
      11. Less than eight had grown, by Yang Jisheng's table, which we cite at second
      hand. [](cite:R01) In Pixian, Sichuan, two communes reported 23 million jin too
      much. [](cite:F66) Some communes told what the scale said, some a higher figure that
      was still possible, some one to match a neighbour's; counties and prefectures came
      down by steps. In September 1960 the Centre itself wrote that estimates had been too
      high. [](cite:F02)]],
    discuss = { "perspective",
      "How did those who received a commune's figure treat it: as a count of what had "
        .. "grown, or as a promise of what would be delivered?" },
  },
  hands = {
    record = [[Farm workers were 193 million in 1957 and 155 million in 1958; workers in
      industry went from 14 million to 44 (recalled [](cite:national)). How many people
      were wanted was settled by worksites, prefectures and steel offices. Communes drew
      lots or changed people by turns, sent the weak, called people home at harvest,
      [](cite:F44) or sent fewer than they reported. In the autumn and winter of 1959
      Shandong had 8.87 million able-bodied people away from its farms, and sowed less
      than three quarters of its usual land. [](cite:provinces)]],
    discuss = { "cause",
      "Harvest, sowing, dams and furnaces wanted the same people in the same weeks. What "
        .. "decided in practice which of them got the people, and who could change "
        .. "that?" },
  },
  hand_over = {
    record = [[By one of two official series the state took 24 per cent of the nation's
      grain in 1957, 38 in 1959 and 32 in 1960. [](cite:national) The quota came from
      above the commune. Communes and brigades are recorded handing over the seed and
      asking for it back, keeping it and delivering too little, or hiding a part. In
      Fengyang seed and food were sold with the rest. [](cite:F27) Tongwei, in Gansu, gave
      up more grain in 1959 than in any later year up to the 1990s. [](cite:F32)]],
    discuss = { "cause",
      "Where the harvest was smaller than the figure reported for it, either the quota "
        .. "or people's food had to become smaller. Who was able to change which of "
        .. "the two?" },
  },
  ration = {
    record = [[Communes divided what the purchase had left; some weighed from the first
      day, others let people eat freely. [](cite:F63) One brigade in Gansu is cited from
      Yang Jisheng: a jin a day in August 1958, free eating in autumn, seven and a half
      liang and then five by April 1959, and a year later five liang of gruel, with gaps.
      [](cite:R01) In Jiande, Zhejiang, more than half of 263,000 diners had three
      quarters of a jin or less on 10 May 1959. [](cite:F79) Districts and communes kept
      some back on the way. [](cite:F25) [](cite:F79)]],
    discuss = { "significance",
      "Going by the grain account, how much could careful sharing still change once the "
        .. "quota had settled how much grain stayed in the commune?" },
  },
  halls = {
    record = [[The county decided whether there should be halls. Communes ran small ones
      by team or one big one by village, cooked only in the busy season, or kept a hall
      that existed on paper (the last is recalled [](cite:R19)). In July 1959 a secretary
      of Anhui province let people in Wuwei eat at home, and was condemned within weeks.
      [](cite:F31) A survey near Beijing in 1961 found that households with few workers
      did better by the halls; complaints were about how they were run. [](cite:F46) Rules
      of June 1961 made halls voluntary. [](cite:F49)]],
    discuss = { "perspective",
      "What was the same hall, in the same month, to an old couple without strong hands "
        .. "at home and to a county office that counted halls?" },
  },
  seed = {
    record = [[Commune and brigade decided what became of the seed. Some handed it over
      and asked for it back in spring; some kept it and delivered too little, or put a
      part out of sight. Fengyang sold seed; purchases that reached into seed and food had
      a name in those years, *buying past the head*. [](cite:F27) Dikötter is cited for
      Zhejiang, where the famine was milder, that one village in five had no seed, and for
      Guangdong that about a tenth of the sprouts failed. [](cite:R02)]],
    discuss = { "change",
      "Seed that is set aside feeds nobody until the harvest after it. What made it "
        .. "easier or harder to leave it alone from one year to the next?" },
  },
  technique = {
    record = [[The county ordered how deep to plough: seven inches in one place, two feet
      in another, five feet on a single plot. People dug trenches to meet the order;
      subsoil came up and the crop grew poorly. [](cite:F41) Some planted as ordered
      beside the road and as an old farmer advised behind it. Thin ears were seen in 1959,
      [](cite:F77) and the letter of 29 April asked for sowing that was neither sparse nor
      crowded. [](cite:F05) What all this cost the nation's crop has no firm figure.]],
    discuss = { "perspective",
      "The county had a sowing plan and the sower had his experience. What could each of "
        .. "them know about a field, and whose knowledge was written down?" },
  },
  look = {
    record = [[Visitors who came from outside to look are on record. Li Ruiying was sent
      to Jigongshan in June 1959 to describe a rice record; after a month she reported
      that 210,000 jin were needed, and was labelled as leaning to the right. [](cite:F19)
      In December 1958 old soldiers told Peng Dehuai in Hunan what they had seen,
      [](cite:F37) and in 1961 members at Tianhua spoke to Liu Shaoqi with their cadres
      absent. [](cite:F38) We have read nothing about a director who spends a day looking
      in his own commune; that is composed.]],
    discuss = { "significance",
      "What can one day in a field or beside a cauldron show that a form cannot, and why "
        .. "might the form have counted for more?" },
  },
  resale = {
    record = [[Communes asked for grain early, with names, or late, or did not ask; the
      county allotted it. In Dingxi prefecture, Gansu, 45 people in a hundred needed grain
      from the state in May 1959, and about ten in ordinary years. The new figure was not
      believed. [](cite:F32) In Shangcheng that spring a telegram to the Premier about a
      place where 37 people had died was held at the post office, and an inquiry denied
      the deaths. [](cite:F23) In each of 1959 and 1960 villages got back some twenty
      million tonnes (recalled [](cite:national)).]],
    discuss = { "cause",
      "A commune that asked for grain had reported a harvest some months before. Why "
        .. "might it ask late, or for less than it needed?" },
  },
  plots = {
    record = [[A directive of 11 June 1959 allowed private plots, poultry and pigs, odd
      corners of land, and trees round the house. [](cite:F04) Ganzhou's notice of 1 July
      gave up to five mu in the hundred. [](cite:F03) Counties set the ceiling; communes
      kept to it, gave more, or let river banks be planted. Plots had been taken over in
      the autumn of 1958. Given back in the early summer of 1959, they were withdrawn
      after the Lushan plenum of that August and allowed once more in November 1960.
      [](cite:F45) [](cite:F65)]],
    discuss = { "change",
      "What could a household begin on land that was given in June and withdrawn after "
        .. "August, and what does that show about how long a rule held?" },
  },
  contract = {
    record = [[In March 1961 Anhui province itself brought in responsibility fields; a
      document credits an old peasant of Suxian, Liu Qinglan. [](cite:F55) Better crops
      are recalled, and an order to end the fields a year later. [](cite:R04) In other
      places the same thing was done in hiding or called field management, or it was
      refused. A thesis on Raoyang, in Hebei, finds local leaders who put villagers first
      and followed a logic of survival of their own. [](cite:F57) What such leaders said
      to each other about pegs we have not read.]],
    discuss = { "perspective",
      "At this desk nothing was in writing. Whom among household, team head, director "
        .. "and county could the missing paper protect, and whom could it expose?" },
  },
}
