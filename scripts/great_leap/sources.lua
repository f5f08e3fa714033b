-- Where history comes from. The keys are those of the project's fact base: an F was read
-- in part, an R is a standard work that was not opened again. `found` and `recalled` add
-- what such a page is worth, in the same words each time.
local WORTH = {
  A = "A document of the time or a transcription of one; read in part.",
  B = "Scholarship; read in part.",
  C = "Memoir, oral history or journalism; read in part.",
  D = "A repost or a partisan page, read in part: it keeps words and loses context.",
  AB = "A document inside scholarship; read in part.",
  AC = "Documents of the time and journalism; read in part.",
  AD = "A document of the time on a page that reposts it: words kept, context lost.",
  BC = "Scholarship beside memoir or journalism; read in part.",
  BD = "Scholarship in a repost: look up the printed book before quoting.",
  CD = "Memoir or journalism, partly in a repost: words kept, context lost.",
}

local function found(grade, title, text, address)
  return { title = title, text = text .. " " .. WORTH[grade] .. " " .. address }
end

local function recalled(title, text)
  return { title = title, text = text .. " A standard work, not opened again." }
end

return {
  F01 = found("A", "Central Committee, 10 December 1958", [[Resolution on some questions
    concerning the people's communes: how many there are, their canteens and nurseries,
    and pay partly in supply and partly in wages.]],
    "zh.m.wikisource.org; yhcw.net/famine/Documents/d581025.html"),
  F02 = found("A", "Central Committee, 7 September 1960", [[Instruction to lower the
    rations of countryside and towns. It admits estimates set too high, too little grain
    left, green crops stolen from the field, swelling and flight.]], "zh.wikisource.org"),
  F03 = found("A", "Ganzhou city, 1 July 1959", [[Notice on raising pigs and poultry:
    private plots are given back in the summer of 1959.]], "zh.m.wikisource.org"),
  F04 = found("C", "Forum of People's Daily on 11 June 1959", [[A post on the directive
    that allowed private plots, pigs and poultry kept at home, odd corners of
    land, and the trees round a house.]],
    "bbs1.people.com.cn, post 136259175"),
  F05 = found("AD", "Mao's letter inside the Party, 29 April 1959", [[To cadres down to
    team leaders: put aside targets from above, tell the truth, plant neither too thin
    nor too close, save grain; much lying is pressed out of people from above. Three
    reposts of the text and of how it went round.]],
    "mustforum.com 17907; hk.outputnews.com news_2019_09_21_1547680; xuehua.us"),
  F06 = found("C", "Guangming, 28 May 2009, on fields of 1958", [[How the Sputnik plot at
    Hanlou was made up.]], "gmw.cn/01wzb/2009-05/28/content_927107.htm"),
  F07 = found("C", "List of the record yields in the press of 1958", [[From People's
    Daily, with dates: 2,105 jin a mu of wheat in Suiping on 8 June, 130,435 by September.
    Every figure in it is a claim.]], "m.obj.cc/thread-47002-1-1.html"),
  F08 = found("C", "China Youth Daily, 16 December 2009", [[In search of the first field
    under heaven: Macheng's 36,956 jin a mu, and what came of it.]],
    "zqb.cyol.com; jw0577.com/thread-43874"),
  F09 = found("C", "Zhou Liushuan, oral history, 2009", [[The night meeting that founded
    the big co-operative at Chayashan, and what it was until
    1984.]], "paper.people.com.cn/zgjjzk 2009-09-28"),
  F10 = found("C", "Rise and fall of the first people's commune", [[Chayashan: the
    reservoir, the visitors, the years after.]],
    "m.handmsg.com/page/2010/1231/28338278.shtml"),
  F11 = found("BC", "Five texts on Xushui, Hebei", [[The county that was to enter
    communism first, in 1958. Song Liansheng and He Libo among them.]],
    "vambook.com id=134432; eulam.com/2017/07/07/91765; doosho.com/cn/429/11/1; "
      .. "cread.tw/book/252428; yhcw.net r020117c"),
  F12 = found("C", "Southern Metropolis Daily on Xushui, 2009", [[Why its secretary did
    what he did, as he told the writer Kang Zhuo.]], "difangwenge.org tid=21206"),
  F13 = found("C", "Overviews of Xinyang", [[Scale, cover-up and relief by the army; press
    reports of 2010, and Jasper Becker's *Hungry Ghosts* (1996).]],
    "factsanddetails.com entry-7457; scmp.com/article/721664 and 721665; "
      .. "bookreadfree.com/461817/11345527"),
  F14 = found("C", "How the Centre looked into Xinyang", [[Who was sent to investigate,
    and when.]], "wenxuecity.com/blog/201610/71799/1436378.html"),
  F15 = found("C", "Zhu Jianguo on Lu Xianwen's testament", [[Three memoirs from inside
    Xinyang's leadership. Each defends somebody.]],
    "wenxuecity.com/blog/200906/42701/15358.html; bbs.creaders.net trd_id=425272"),
  F16 = found("D", "Pei Yiran, with Zhang Shufan's recollection", [[Xinyang's harvest and
    levy of 1959, and "plague" as a cause of death.]],
    "iloveguava.com/gb/25/4/6/n14476127.htm"),
  F17 = found("CD", "Zhang Shufan, commissioner of Xinyang", [[His memoir: full granaries,
    and the estimates that he brought down. Liu Jitong writes on him.]],
    "hqubbs.com/thread-4634; xlkezhan.com"),
  F18 = found("BD", "*Tombstone*, part 7", [[Yang Jisheng on people beaten to death in
    Guangshan and Huangchuan.]], "ntdtv.com/gb/2013/11/15/a999509.html/amp"),
  F19 = found("BD", "*Tombstone* on anti-concealment", [[Yang Jisheng on searches for
    hidden grain, and on Li Ruiying's work team.]],
    "ansado.com/b5/2013/11/13/a996980.html"),
  F20 = found("D", "Serial on Xinyang", [[Posts on the roads and letters seized; on both
    it agrees with *Tombstone*.]], "sy5074.blogspot.com/2023/04/67.html"),
  F21 = found("CD", "A native of Xinyang remembers", [[What was forbidden, and the ditty
    of the canteens.]], "w.suneasecloud.com:8103/news/show_3417853.html"),
  F22 = found("A", "Xin'andian commune, Queshan county, 1960", [[A report that Xinyang
    prefecture passed round on 1 May 1960: how large a commune was, and how its brigades
    were graded.]], "ccrd2024.github.io/TXT/2/6/4/000301.txt"),
  F23 = found("A", "Shangcheng county, December 1960", [[Summary of the rectification: all
    made common overnight, and a telegram stopped on its way.]],
    "ccrd2023.github.io, 2/7/4/57.html"),
  F24 = found("A", "Hebei committee, 24 January 1959", [[Xie Xuegong's report on oedema
    passed round, Xushui included. It is early.]],
    "ccrd2024.github.io/TXT/2/0/8/000253.txt"),
  F25 = found("A", "Fucheng commune, Yingjing county", [[How a ration shrinks on its way
    to the bowl, and who takes what at each level. Its date is not in the excerpt.]],
    "ccrd2023.github.io/HTML/2/6/4/000279.htm"),
  F26 = found("A", "Jilin, 7 January 1959", [[Rules on livelihood in the villages: hours
    of rest and of work.]], "ccrd2024.github.io, 2/0/8/000311.htm"),
  F27 = found("A", "Chen Zhenya's report on Fengyang", [[Excerpts: figures telephoned
    three times a day, meetings not adjourned, buying past the head, the ill.]],
    "ccrd2024.github.io/TXT/2/6/5/000024.txt"),
  F28 = found("BC", "Jin Hui, Fengyang 1958-62", [[How deaths were explained and kept
    quiet.]], "yhcw.net/famine/Research/r020901e.htm"),
  F29 = found("D", "A note on Chen's report", [[Xiaoxihe commune lost 26.9 per cent; how
    such reports laid the blame on the lowest.]],
    "big5.backchina.com/blog/381528/article-405112.html"),
  F30 = found("AD", "Fengyang county, 24 November 1960", [[A report on what cadres ate
    apart, as quoted.]], "cmule.com tid=363520"),
  F31 = found("C", "Zhang Kaifan in Wuwei, July 1959", [[A secretary of the province
    lets people eat at home, have their houses and their plots back, and falls for it.]],
    "m.163.com/dy/article/KL9HUFOV0552R05O.html; "
      .. "bbs.wenxuecity.com/memory/1415757.html"),
  F32 = found("B", "Yang Jisheng on Tongwei, Gansu", [[Claims, levies and deaths of one
    county, in a table.]],
    "nodebe4.github.io (2008-10-15); ntdtv.com a1006520; 82txt.com part 20"),
  F33 = found("C", "Xi Daolong", [[An entry on Tongwei's first secretary, and how the
    county was organised in 1958.]], "jendow.com.tw"),
  F34 = found("A", "Tongwei, 1960", [[Denunciations of February 1960 and a report of the
    county committee: what leaders said, and how blame was rewritten. Zhang Dafa advises
    caution.]],
    "ccrd2023.github.io/HTML/2/6/4/000247.htm; ccrd2024.github.io/TXT/2/6/4/000289.txt"),
  F35 = found("BD", "Guangdong, winter 1958-59", [[The searches that began the campaign:
    Dongguan, Leinan, and what was said of them in February 1959.]],
    "ifabook.com chapterId=33776; doosho.cn/cn/429/7/1; bbs.wforum.com trd_id=626145"),
  F36 = found("C", "A county's granary opened? Changshou", [[Ji Junyi's story, told in
    *Yanhuang Chunqiu*. A newspaper looked for proof and found none: see F96.]],
    "bbs.creaders.net trd_id=506610; news.qq.com/a/20110414/000702.htm"),
  F37 = found("C", "Peng Dehuai in Hunan, December 1958", [[His visit, and the verse:
    grain scattered on the ground, potato leaves withered.]],
    "xibaipo.com 29091048206J; i2cangjie.com/post/5942.html"),
  F38 = found("CD", "Liu Shaoqi in Hunan, 1961", [[His inquiry at Tianhua brigade:
    members heard without their cadres.]],
    "d.secretchina.com/news/gb/2003/02/17/34994.html; epochtimes n276686"),
  F39 = found("C", "Houses pulled down", [[Rooms in Ningxiang; Heling brigade. It quotes
    china.com.cn and the Party's historical press.]],
    "wxc.luwanzi.com/myblog/71799/201701/29499.html"),
  F40 = found("C", "Families moved from house to house", [[Qufu's big move, and Changxing
    village in Shanxi.]],
    "nnews.eu/topnews/173128.html; fx361.cc/page/2011/1224/25080118.shtml"),
  F41 = found("BC", "Deep ploughing in four counties", [[How it was done, its slogans and
    its sceptics: Taixing, Changge, Zhongshan.]],
    "m.fx361.com/news/2014/1228/2697991.html; dfwx.fnlib.net/html/zhengwen/1979.html; "
      .. "kantie.org 1422995; zszx.zsnews.cn id 31942"),
  F42 = found("C", "An institute's plot of wheat", [[Researchers in Beijing are drawn into
    a plot for 200,000 jin.]], "edubridge.com/letter/gaochantian.htm"),
  F43 = found("C", "The four pests", [[The directive of 12 February 1958, and how sparrows
    came off the list.]],
    "freewechat.com MzA3NTIwNTYxNQ 2652178586; m.163.com 5GAH9SEE00013K37; "
      .. "chusihaigongsi.ws-green.com/1070106"),
  F44 = found("B", "The Hongsui forest railway, 1959-60", [[Communes in Hunan and a
    worksite dispute over hands.]], "m.fx361.com/news/2022/1111/21773162.html"),
  F45 = found("B", "Sidelines and private plots", [[Plots taken and given back, in Jiangsu
    and at Chujiatang.]],
    "fx361.cc/page/2021/0118/10248419.shtml; sri.org.cn newsid=2565595; "
      .. "fx361.cc/page/2017/0412/21191987.shtml"),
  F46 = found("B", "Zhu Xingxing and Chen Zhibo on canteens", [[Near Beijing some members
    gained by them.]], "difangwenge.org tid=21546"),
  F47 = found("B", "Luo Pinghan on the rise of canteens", [[3.45 million of them by the
    end of 1958, for over nine villagers in ten.]],
    "jizihe.com/page/2014/0917/12881706.shtml"),
  F48 = found("BD", "Refunds", [[What was returned for things taken: *Tombstone*, and
    Zhang Fuwen.]], "ntdtv.com/gb/2014/02/17/a1062066.html; victorzhang.cn 21211902"),
  F49 = found("B", "The Sixty Articles", [[Xin Yi and others on the three versions of the
    communes' rules of 1961, with grain output and the five winds.]],
    "dswxyjy.org.cn c218998-20437866-2; m.fx361.cc/news/2009/0405/20500057.html; "
      .. "news.qq.com/zt2011/ghgcd031"),
  F50 = found("AB", "Leaving the village", [[Pi Xuejun and Zhao Rukun on those who left
    and on stations that sent them back; an editorial of December 1957.]],
    "huhawan.com 324138; hprc.org.cn t20150630_334793; lw33.cn; "
      .. "ccrd2024.github.io/TXT/1/3/2/000140"),
  F51 = found("B", "Xia Lin on the make-up lesson, Jiangsu", [[Winter 1960-61: local
    cadres are replaced as class enemies. Wang Renzhong on Guangshan.]],
    "mlzs.work/t/topic/5974"),
  F52 = found("B", "Li Gui on Henan, spring 1959", [[Accounts are settled between communes
    and villages.]], "fx361.cc/page/2021/0106/9240337.shtml"),
  F53 = found("AC", "China buys grain, 1961", [[*Time* of February and May 1961, abstracts
    of *China Quarterly*, a CIA memorandum of July 1963.]],
    "softbeam.net; cia.gov RDP80B01676R002900290016-5"),
  F54 = found("C", "Seven Thousand Cadres, 1962", [[Dates, who came, what a county heard,
    and the ratio of nature to people that was quoted there.]],
    "fx361.cc/page/2006/0209/5780079.shtml; news.china.com 20160118; bbs.110.com 25765"),
  F55 = found("C", "Responsibility fields in Anhui", [[Liu Qinglan, and Zhou Yueli on the
    paper of March 1961.]], "yaliqi.com 424c3e67; tongchengzx.com 4032330"),
  F56 = found("B", "Economists on the causes", [[Meng, Qian and Yared; Lin and Yang
    (2000); Houser, Sands and Xiao; Ó Gráda. Abstracts and excerpts.]],
    "studylib.net/doc/8099479; cucdc; sciencedirect S0167268108001777; "
      .. "vdocument.in UCD WP13/04"),
  F57 = found("B", "Mscichowski's thesis", [[Local leaders who put their villagers
    first.]], "open.library.ubc.ca 1.0394126; docslib 12959736"),
  F58 = found("B", "Thaxton on Da Fo village", [[The introduction of R05, and a review:
    petitions of August and October 1958.]],
    "assets.cambridge.org 9780521897495; chinafile.com"),
  F59 = found("B", "Women's labour", [[Hershatter, and Manning on the Mu Guiying
    Brigade.]],
    "apjjf.org/2019/12/hershatter; abstract in China Quarterly"),
  F60 = found("BC", "On simulations in class", [[Why some advise against them, and games
    that were made with care.]], "ADL; socialstudies.com; museumofplay.org; xtgamer.net"),
  F61 = found("BD", "What was eaten instead", [[Substitutes, and cooking that swells rice
    with water. *Tombstone* on Bengbu, January 1960.]],
    "9x1x.cn/article/jnrfjc; m.zhaoqt.net 314773; m.qiyeku.com 1325178; "
      .. "ansado.com a1022111"),
  F62 = found("C", "Zhang Wuxin, a clinic in Wenling", [[A doctor on treating oedema,
    and on bran that did harm.]],
    "tzsz.zjtz.gov.cn 54478184"),
  F63 = found("C", "Canteens remembered", [[Henan, Shanxi, Fengyang (Mei Sangyu) and
    Sichuan.]], "360doc 1086857338; freewechat MzA5MDM0Nzg3NA 2652583482; "
      .. "chinava.blogspot.com 2022/11; sc518.com 2022617"),
  F64 = found("C", "Hui Wen, a work team in Jianyang, 1961", [[The diary of one who was
    sent to set communes in order.]],
    "mjlsh.usc.cuhk.edu.hk pid=1041; blog.wenxuecity.com blogId=13522"),
  F65 = found("BC", "Dong Fu on western Sichuan", [[The winter of 1959, and how the Twelve
    Articles were heard.]], "yhcw.net/famine/Reports/dongfu/dongfu14.html and "
      .. "dongfu16.html; cal.rolia.net p2437569"),
  F66 = found("CD", "Sichuan's grain", [[Li Jingquan's secretary Chen Zhenhuan on grain
    sent out; Ding Shu; Pixian, where a grain chief refused and was moved.]],
    "bbs.creaders.net trd_id=1696227; itucn.blogspot.com 2021/12; lf1999.com"),
  F67 = found("BC", "Literacy and schools", [[Meng Xiangcai's memoir of the literacy leap;
    schools in Longchuan.]], "m.handmsg.com/page/2005/0429/28507802.shtml; "
      .. "fx361.cc/page/2018/1008/20230954.shtml"),
  F68 = found("C", "Ge Weikang, a grain station in Xiangshan", [[Reservoirs, the day of
    the sparrows, the grain office from inside.]],
    "m.handmsg.com/page/2006/0101/28938347.shtml"),
  F69 = found("D", "The plan of Fanxian", [[The rally of 28 October 1958, and its
    rhymes.]], "x36sfw1.com/83/83011"),
  F70 = found("CD", "Slogans and songs", [[Their wording, from Dezhou and Sichuan.]],
    "nxhuan.com 641968; 71396.com 15-1663142019154332; is0817.com tid-139388"),
  F71 = found("BC", "The farm calendar", [[Solar terms and days of sowing, in proverbs.]],
    "zgnybwg.com.cn, proverb book p. 357; m.tl163.net 161052"),
  F72 = found("AC", "Pigs and oxen", [[A state history of animal husbandry, Tongjiang, and
    People's Daily of 11 October 1961.]],
    "cread.tw/book/1005169; sharexbar.com 92348; govopendata"),
  F73 = found("C", "Foundlings of Wuxi", [[Children sent north in 1960. Some still look
    for their parents.]], "wzatv.cc 115638_2"),
  F74 = found("B", "Xin Yi and Ge Ling, village and town", [[Death rates of both: 28.6 and
    13.8 per thousand in 1960.]], "w.hybsl.cn 54763; lw33.cn 8def04bf"),
  F75 = found("BC", "Stocks and transport", [[Grain in store, and how it was moved for
    relief.]], "kuaihz.com tid116_78246; lunwen90.cn 7a06a3f9"),
  F76 = found("B", "Li Ruojian on false reports", [[Why officials lied.]],
    "newchangjing.com 325452"),
  F77 = found("C", "Shuai Mengqi works out a yield, 1959", [[Hanshou, September: he asks
    the old man at the threshing floor.]], "victorzhang.cn 2018/1204/4558798"),
  F78 = found("D", "Grain seized by villagers", [[A letter from Shandong, 11 April
    1959.]],
    "aboluowang.com 2018/1206/1214283"),
  F79 = found("BD", "*Tombstone* on Zhejiang", [[Shares skimmed in Anji; rations in old
    liang.]], "ansado.com/gb/2014/01/03/a1033375.html"),
  F80 = found("C", "A memoir from Jianhu, Jiangsu", [[A brigade's store; a deputy
    secretary faints.]], "xinsubei.com tid-17802"),
  F81 = found("CD", "Encyclopaedia pages on the famine", [[The Party's Resolution of 1981,
    and a cover picture that was older than the famine.]],
    "encycloreader.org; pinocchiopedia"),
  F82 = found("B", "Wu Fan and Wu Yi on a commune in Daye", [[Fear that was left from the
    debates of 1957-58.]], "difangwenge.org tid=8404"),
  F83 = found("D", "Papers after October 1960, retold", [[Partly made into fiction. Used
    for nothing but dates that others give too.]], "zangdimima.net 13263302, 13263387"),
  F84 = found("B", "Which unit keeps the accounts", [[Decisions of November 1961 to
    September 1962: the team.]], "hprc.cssn.cn jjsxs t20100303_44260_3"),
  F85 = found("BC", "One levelling, two transfers", [[The second meeting at Zhengzhou, and
    Shanghai in January 1960.]], "newton.com.tw; difangwenge.org tid=7501"),
  F86 = found("D", "A list of demographers' totals", [[27, 17 and 22 million, with their
    authors; compiled to dispute them.]], "oisum.com 260094"),
  F87 = found("C", "Rules of the household register", [[The directive of 18 December 1957,
    and article 10.]], "club.xilu.com 239453"),
  F88 = found("B", "Xinyang Party History Office, 2017", [[The Xinyang incident, in the
    local Party's own words: causes made by people, with nature's. Official local
    history.]],
    "znzg.xynu.edu.cn/a/2017/07/17771.html"),
  F89 = found("C", "Orphanages in Jiuquan", [[Oral history of 2018: five homes, over 2,700
    children.]], "meta.librarydata.cn metaID 292220020220006475"),
  F90 = found("C", "The children's home at Dingxi", [[Fifteen years, over 1,200
    children.]], "wenmi.com puh4bd01grxp; handmsg.com/page/2012/1229/24991858.shtml"),
  F91 = found("B", "Money for relief, 1959-61", [[441, 794 and 1,009 million yuan, and how
    five brigades in Henan spent theirs.]], "hprc.org.cn t20090826_3956106_3"),
  F92 = found("B", "Cao Shuji, 2005", [[32.5 million, counted county by county.]],
    "difangwenge.org tid=2561"),
  F93 = found("D", "Serial on the famine", [[Its totals are far outside scholarship. Used
    for the dates of two notes: 25 November 1958 and 17 April 1959.]],
    "github 1992513/djy n11584537"),
  F94 = found("A", "*Hongqi* 1959, no. 17", [[Communiqué of the eighth plenum: the grain
    of 1958 is corrected to 500 thousand million jin.]], "A scan."),
  F95 = found("C", "Children left in Shanghai, 1960", [[Parents brought them where there
    was food.]], "redian.news/wxnews/858568"),
  F96 = found("C", "Han Fudong, 3 August 2011", [[Southern Metropolis Daily looks for
    proof that Changshou opened its granary, finds none, and finds papers of 1960 that
    point the other way.]], "9x1x.cn/article/jpqmtd"),
  F97 = found("D", "Sun Jingxian on Xinyang", [[He argues for far fewer deaths. Used for
    the local series that he
    quotes.]], "jiliuwang.net/archives/74473; jqdstudio.net 122903"),
  F98 = found("B", "Jia Yanmin and Xu Tao, 2012", [[How Henan's famine came to light: the
    east of the province, October 1958 to spring 1959.]], "starlunwen.com 55492"),
  F99 = found("CD", "Zhang Shufan inside other books", [[A meeting of July 1960; cases
    about oxen; Zhang Fuhong.]], "xsyqk.com 125966part32; x360xs.com 16216"),
  F100 = found("C", "Chinese Wikipedia on Xinyang", [[A third figure for Hanlou; a commune
    of 46,161 households.]], "zh.wikipedia.org"),

  R01 = recalled("Yang Jisheng, *Tombstone* (2008; English 2012)", [[Province by province
    from archives; 36 million.]]),
  R02 = recalled("Frank Dikötter, *Mao's Great Famine* (2010)", [[From provincial
    archives; at least 45 million. Reviewers dispute its strongest statements.]]),
  R03 = recalled("MacFarquhar, *Origins of the Cultural Revolution*", [[Volumes 2 (1983)
    and 3 (1997): the leaders and their meetings.]]),
  R04 = recalled("Dali L. Yang, *Calamity and Reform in China* (1996)", [[Canteens, and
    what the famine had to do with the reforms later.]]),
  R05 = recalled("Ralph Thaxton, *Catastrophe and Contention* (2008)", [[Da Fo, a village
    on Henan's border: what people did to live.]]),
  R06 = recalled("Manning and Wemheuer, *Eating Bitterness* (2011)", [[Essays on the Leap
    as villages knew it.]]),
  R07 = recalled("Felix Wemheuer, *Famine Politics* (2014)", [[China beside the Soviet
    Union: who was fed first.]]),
  R08 = recalled("Gail Hershatter, *The Gender of Memory* (2011)", [[Village women of
    Shaanxi, in their own words.]]),
  R09 = recalled("Friedman, Pickowicz and Selden (1991)", [[*Chinese Village, Socialist
    State*: Wugong in Hebei.]]),
  R10 = recalled("Zhou Xun, documents (2012) and voices (2013)", [[*The Great Famine in
    China* and *Forgotten Voices*.]]),
  R11 = recalled("Gao Wangling on what villagers did (2006)", [[Hiding, sharing out and
    borrowing, told by those who did it.]]),
  R12 = recalled("Thomas Bernstein (1984, 2006)", [[On the famine and on what was known of
    it at the top.]]),
  R13 = recalled("Kenneth Walker, *Food Grain Procurement* (1984)", [[How much was taken,
    province by province.]]),
  R14 = recalled("Jean Oi, *State and Peasant* (1989)", [[Grain, village leaders and the
    state.]]),
  R15 = recalled("Y. Y. Kueh, *Agricultural Instability* (1995)", [[It gives the weather a
    larger part than most do.]]),
  R16 = recalled("Demographers of the 1980s", [[Ashton and others 1984; Banister and Peng
    1987; Coale 1984: 23 to 30 million.]]),
  R17 = recalled("Cao Shuji, *Da jihuang* (2005)", [[Deaths by county and province, from
    gazetteers.]]),
  R18 = recalled("Bo Yibo's recollections (1991-93)", [[Decisions seen by one who took
    part. They defend as well as tell.]]),
  R19 = recalled("Luo Pinghan on communes and canteens", [[Two histories from the Party's
    historians.]]),
  R20 = recalled("Teiwes and Sun, *China's Road to Disaster* (1999)", [[Who decided what
    in 1955-59.]]),
  R21 = recalled("Jeremy Brown, *City versus Countryside* (2012)", [[Register, migrants,
    and those who were sent back.]]),
  R22 = recalled("Anthony Garnaut (2013-14)", [[Where the famine struck: surplus areas and
    railways.]]),
  R23 = recalled("Cormac Ó Gráda (2009, 2015)", [[This famine beside others.]]),
  R24 = recalled("Judith Shapiro, *Mao's War against Nature* (2001)", [[Trees, sparrows,
    dams.]]),
  R25 = recalled("Kung and Lin (2003), Kung and Chen (2011)", [[How eager officials made
    levies and deaths larger. The second is disputed.]]),
  R26 = recalled("Selected documents since 1949, volumes 10-15", [[The official series of
    the Party's papers.]]),
  R27 = recalled("Donnithorne (1967), Schurmann (1966), Shue", [[How the economy and the
    Party were organised, seen at the time.]]),

  national = { title = "China's yearly series, 1952 to 1966", text = [[Grain, levy,
    people, births and deaths, from the yearbooks of 1983 and later, Lin and Yang,
    Banister and others. Most were read on pages that repeat them; some are recalled. Two
    official grain series and two of procurement exist; ours are the older ones.]] },
  provinces = { title = "Figures by province", text = [[Registered deaths: Henan and
    Sichuan were read, and a table without a name that fits Shandong; the rest are
    recalled. Deaths beyond the normal after Cao Shuji: Anhui and Sichuan were read, the
    rest recalled. Grain per head of 1957 is
    recalled and weak. How radical a province's leaders were is a judgement in words.]] },
  model = { title = "The commune's model: what it can and cannot say", text = [[Willow
    Bend's harvests, levies, births and deaths are computed. The yearly path of levies was
    given to the model; its unknown constants were fitted, by search, to the nation's
    output, levies, pigs, births and deaths, and about half stopped at a bound: they are
    one set that works. Assumed: how people die at a given ration, what hidden grain
    brings, how a post is lost, the hurt done by deep ploughing. Weak: careful rationing
    gains little, weather explains too few deaths, 1961 is too deadly, and Anhui comes out
    like Henan where the record has three times as many dead. The need for food decides
    most: a tenth less or more makes 14 or 41 million of the nation's 24.]] },
}
