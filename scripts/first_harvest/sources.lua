-- Where history comes from. F and R are keys of the project's fact base: F was read in
-- part, R is a standard work, not opened again. H was read in part for this scenario.
return {
  F07 = { title = "List of the record yields in the press of 1958", text = [[
    From People's Daily (m.obj.cc/thread-47002-1-1.html). 8 June 1958: 2,105 jin a mu of
    wheat at a co-operative in Suiping, Henan. By September: 130,435.]] },
  H01 = { title = "People's Daily, 4 August 1957, page 4", text = [[
    An Yaoguang and Zhang Yufeng on the grain debate in a village of Tong county, near
    Beijing. Villagers had said that a jin a day does not fill the gaps between the teeth
    and that the pot lids are welded on. The article was written to refute them.]] },
  H02 = { title = "State Council, 11 October 1957", text = [[
    Supplementary rules on unified purchase and sale of grain, articles 1 and 2
    (kleyou.net/html/text/chl/1/185.html): what was fixed in 1955 to be bought may not be
    lowered, nor what was to be sold raised; of what is grown above the fixed output the
    state buys in general 40 per cent, and villages short of grain are sold less. For 40
    per cent as a ceiling before: questions and answers on grain, Yuyao county paper, 1956
    (61.136.101.125:8012, metaID 112120020230001089).]] },
  H03 = { title = "People's Daily, 8 September 1957, page 5", text = [[
    Bai Xinghua on Red Star co-operative, Sujiabao, Pingyao county, Shanxi, in 1956-57
    (rmrb.online, tid 175963). A campaign report: it takes the director's side.]] },
  H04 = { title = "Central Committee and State Council, September 1957", text = [[
    Decision on a large movement for water works and manure in the coming winter and
    spring, named in a notice of early 1958 (soolun.net). People at such work, as Beijing
    Review gave it in January 1958: 30 million in October, 100 million in January. A
    claim.]] },
  H05 = { title = "He Shuaibo on state grain markets, 1954 to 1957", text = [[
    m.aisixiang.com/data/122243.html: in the second half of 1957 the Central Committee
    decided to close most of them. Tang Zhengmang and Mo Qinghong
    (fx361.cc/page/2020/1013/16822574.shtml) give the same years. Of both only the
    beginning was seen.]] },
  H06 = { title = "Central Committee, 8 August 1957", text = [[
    Instruction on a large-scale socialist education of the whole rural population, by
    debates on the co-operatives and on the state's buying and selling of grain; summary
    in the gazetteer of Shandong (shandong-chorography.org, database cb2, section 4,
    article 38). On those who were punished for what they had said: Wu Fan and Wu Yi on a
    commune in Daye, Hubei (difangwenge.org, tid 8404; the fact base's F82).]] },
  R11 = { title = "Gao Wangling on what villagers did (2006)", text = [[
    *Renmin gongshe shiqi Zhongguo nongmin "fan xingwei" diaocha*, the source of the count
    for Wuxing county in 1957. Seen in an excerpt; the book itself was not opened.]] },
}
