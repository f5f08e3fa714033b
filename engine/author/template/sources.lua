-- Where history comes from. A text cites one by its key: [](cite:MR56). Say here what you
-- have read and what you only remember, so that a reader knows how far to trust it.
return {
  MR56 = { title = "Model regulations for higher-stage co-operatives, 30 June 1956",
    text = [[Passed by the National People's Congress. Members' draught animals become
      common at the usual local price, which is paid off in parts, in three years as a
      rule and five at most. From memory; not read again for this scenario.]] },
  YB = { title = "China's statistical yearbooks, large animals at the year's end",
    text = [[87.75 million in 1955, 87.73 in 1956, 83.82 in 1957: cattle, horses, mules,
      asses and camels, working or not. From memory; look it up before you quote it.]] },
}
