-- The households that the register follows by name: ten in each of the four brigades, as
-- they were in August 1958. All names and people are composed; none is in the cast.
-- Common surnames of a place follow its lineages: most of the Hollow are Liu.
-- Each member: name, standing in the household, sex, age.
local list = {
  names = {
    stone_bridge = "Stone Bridge", hollow = "Liu's Hollow", upper_kiln = "Upper Kiln",
    ferry = "Ferry",
  },
  -- Given names for the newborn, in the order in which they are used.
  newborn = {
    m = {
      "Yuejin", "Weixing", "Gangtie", "Dongfeng", "Shitang", "Xiaomai", "Honghu",
      "Liangzi", "Duoduo", "Mangzhong", "Shuangbao", "Laixi", "Liusuo", "Xueqin",
      "Baoliang", "Huosheng", "Cunliang", "Wangsheng", "Jiacun", "Liugen",
      "Shenggui", "Xinsheng", "Fuliang", "Chuntian",
    },
    f = {
      "Yuehong", "Weihong", "Xiaogang", "Liangnü", "Miaozi", "Xiuxiu", "Huancui",
      "Suisui", "Laimei", "Yuya", "Hexiang", "Lianhua", "Zhenni", "Qiuni",
      "Dongni", "Chunni", "Baozhen", "Yingying", "Liuying", "Pingping", "Anni",
      "Guini", "Xiaosui", "Manman",
    },
  },
}

local function household(brigade, members)
  local named = {}
  for i, row in ipairs(members) do
    named[i] = { name = row[1], role = row[2], sex = row[3], age = row[4] }
  end
  list[#list + 1] = { brigade = brigade, head = members[1][1], members = named }
end

household("stone_bridge", {
  { "Tang Yongfa", "head", "m", 40 }, { "Guo Yulian", "wife", "f", 39 },
  { "Tang Hezuo", "son", "m", 16 }, { "Tang Xiaolian", "daughter", "f", 14 },
  { "Tang Huazi", "daughter", "f", 12 }, { "Tang Tiedan", "son", "m", 8 },
})
household("stone_bridge", {
  { "Niu Chengde", "head", "m", 33 }, { "Dong Hongmei", "wife", "f", 33 },
  { "Niu Jinbao", "father", "m", 55 }, { "Niu-Yang shi", "mother", "f", 52 },
  { "Niu Minglan", "daughter", "f", 13 }, { "Niu Maodou", "son", "m", 10 },
})
household("stone_bridge", {
  { "Song Baolin", "head", "m", 31 }, { "Lü Yuying", "wife", "f", 30 },
  { "Song Liangliang", "son", "m", 10 }, { "Song Niuwa", "son", "m", 7 },
  { "Song Heitu", "son", "m", 4 },
})
household("stone_bridge", {
  { "Tang Yinhai", "head", "m", 31 }, { "Tang-Yu shi", "mother", "f", 56 },
  { "Yu Fenglian", "wife", "f", 29 }, { "Tang Suocheng", "son", "m", 9 },
  { "Tang Gousheng", "son", "m", 5 }, { "Tang Xiasheng", "son", "m", 1 },
})
household("stone_bridge", {
  { "Ren Guangshu", "head", "m", 42 }, { "Sun Qiaolian", "wife", "f", 43 },
  { "Ren Fengnü", "daughter", "f", 16 }, { "Ren Xiaocui", "daughter", "f", 13 },
  { "Ren Baoguo", "son", "m", 10 },
})
household("stone_bridge", {
  { "Niu Haishui", "head", "m", 52 }, { "Xie Aixiang", "wife", "f", 50 },
  { "Niu Chunlai", "son", "m", 30 }, { "Zhang Xiangyun", "daughter-in-law", "f", 29 },
  { "Niu Yingzi", "daughter", "f", 16 }, { "Niu Wanghe", "grandson", "m", 8 },
  { "Niu Wazi", "grandson", "m", 4 },
})
household("stone_bridge", {
  { "Song Dehou", "head", "m", 26 }, { "Fang Suzhen", "wife", "f", 26 },
  { "Song Changsuo", "son", "m", 1 }, { "Song Xuegong", "brother", "m", 19 },
})
household("stone_bridge", {
  { "Lü Lanying", "head", "f", 44 }, { "Tang Juzi", "daughter", "f", 16 },
  { "Tang Qiuyue", "daughter", "f", 12 }, { "Tang Shitou", "son", "m", 9 },
})
household("stone_bridge", {
  { "Gong Fugui", "head", "m", 33 }, { "Xu Fengying", "wife", "f", 30 },
  { "Gong Xingwang", "father", "m", 59 }, { "Gong Suanzi", "son", "m", 10 },
  { "Gong Hangtian", "son", "m", 8 },
})
household("stone_bridge", {
  { "Niu Zhengui", "head", "m", 69 }, { "Niu-Li shi", "wife", "f", 67 },
})
household("hollow", {
  { "Liu Lianfa", "head", "m", 37 }, { "Du Yulan", "wife", "f", 37 },
  { "Liu Erya", "daughter", "f", 16 }, { "Liu Yezi", "daughter", "f", 13 },
  { "Liu Xiaoju", "daughter", "f", 10 },
})
household("hollow", {
  { "Liu Deshan", "head", "m", 33 }, { "Li Baozhen", "wife", "f", 32 },
  { "Liu Shuanzhu", "father", "m", 59 }, { "Liu-Zhang shi", "mother", "f", 55 },
  { "Liu Xiangcao", "daughter", "f", 12 }, { "Liu Yatou", "daughter", "f", 8 },
  { "Liu Erzhuang", "son", "m", 6 },
})
household("hollow", {
  { "Liu Fengshan", "head", "m", 38 }, { "Sun Suqin", "wife", "f", 36 },
  { "Liu Quanyou", "son", "m", 16 }, { "Liu Cuicui", "daughter", "f", 13 },
  { "Liu Dongmei", "daughter", "f", 11 }, { "Liu Lanzi", "daughter", "f", 8 },
})
household("hollow", {
  { "Qin Qingshan", "head", "m", 31 }, { "Qin-Du shi", "mother", "f", 58 },
  { "Xie Lianying", "wife", "f", 29 }, { "Qin Taohua", "daughter", "f", 9 },
  { "Qin Mansun", "son", "m", 6 }, { "Qin Qiusheng", "son", "m", 4 },
})
household("hollow", {
  { "Liu Youfu", "head", "m", 29 }, { "He Xiuqin", "wife", "f", 29 },
  { "Liu Guanjie", "son", "m", 9 }, { "Liu Yueliang", "daughter", "f", 7 },
  { "Liu Shuhua", "daughter", "f", 3 },
})
household("hollow", {
  { "Liu Zhanyuan", "head", "m", 51 }, { "Deng Xiuying", "wife", "f", 49 },
  { "Liu Changgui", "son", "m", 28 }, { "Peng Chunmei", "daughter-in-law", "f", 27 },
  { "Liu Chunxiang", "daughter", "f", 14 }, { "Liu Honghong", "granddaughter", "f", 8 },
  { "Liu Daya", "granddaughter", "f", 4 },
})
household("hollow", {
  { "Liu Shiming", "head", "m", 27 }, { "Deng Guihua", "wife", "f", 27 },
  { "Liu Sanwa", "son", "m", 1 }, { "Liu Dacheng", "brother", "m", 20 },
})
household("hollow", {
  { "Li Caifeng", "head", "f", 44 }, { "Liu Laifu", "son", "m", 16 },
  { "Liu Tugen", "son", "m", 13 }, { "Liu Xinghua", "daughter", "f", 11 },
})
household("hollow", {
  { "Qin Zhonghe", "head", "m", 35 }, { "Fang Lihua", "wife", "f", 32 },
  { "Qin Tieliang", "father", "m", 59 }, { "Qin Gaoliang", "son", "m", 12 },
  { "Qin Nizi", "daughter", "f", 10 }, { "Qin Laidi", "daughter", "f", 8 },
})
household("hollow", {
  { "Liu Mantang", "head", "m", 60 }, { "Liu-Lü shi", "wife", "f", 59 },
  { "Liu Dazhuang", "grandson", "m", 11 },
})
household("upper_kiln", {
  { "Yan Hongtai", "head", "m", 32 }, { "Chen Xiulan", "wife", "f", 31 },
  { "Yan Jiefang", "son", "m", 11 }, { "Yan Zaohua", "daughter", "f", 7 },
  { "Yan Xizhen", "daughter", "f", 5 },
})
household("upper_kiln", {
  { "Lei Guangdou", "head", "m", 35 }, { "Du Qiuju", "wife", "f", 32 },
  { "Lei Jincai", "father", "m", 61 }, { "Lei-Han shi", "mother", "f", 60 },
  { "Lei Maimai", "daughter", "f", 12 }, { "Lei Xiaokui", "son", "m", 8 },
  { "Lei Xiaoyun", "daughter", "f", 5 },
})
household("upper_kiln", {
  { "Pei Genwang", "head", "m", 36 }, { "He Daifeng", "wife", "f", 36 },
  { "Pei Hezhen", "daughter", "f", 16 }, { "Pei Liuwa", "son", "m", 14 },
  { "Pei Miaomiao", "daughter", "f", 11 }, { "Pei Sanya", "daughter", "f", 7 },
})
household("upper_kiln", {
  { "Yan Guoliang", "head", "m", 32 }, { "Yan-Sun shi", "mother", "f", 56 },
  { "Han Aiying", "wife", "f", 30 }, { "Yan Jianguo", "son", "m", 10 },
  { "Yan Fusheng", "son", "m", 8 }, { "Yan Lianwa", "son", "m", 5 },
})
household("upper_kiln", {
  { "Liu Shude", "head", "m", 37 }, { "Deng Cuihua", "wife", "f", 33 },
  { "Liu Caiyun", "daughter", "f", 13 }, { "Liu Xiaofang", "daughter", "f", 11 },
  { "Liu Xiangqian", "son", "m", 7 }, { "Liu Sumei", "daughter", "f", 3 },
})
household("upper_kiln", {
  { "Lei Wenming", "head", "m", 52 }, { "Lü Shulian", "wife", "f", 50 },
  { "Lei Heshun", "son", "m", 29 }, { "Cao Yunxia", "daughter-in-law", "f", 31 },
  { "Lei Guaihua", "daughter", "f", 17 }, { "Lei Pandi", "granddaughter", "f", 8 },
  { "Lei Xiaolian", "granddaughter", "f", 6 },
})
household("upper_kiln", {
  { "Jia Yulin", "head", "m", 25 }, { "Lü Fengqin", "wife", "f", 24 },
  { "Jia Zhuzi", "son", "m", 1 }, { "Jia Fangqi", "brother", "m", 18 },
})
household("upper_kiln", {
  { "Sun Guirong", "head", "f", 44 }, { "Yan Huazi", "daughter", "f", 16 },
  { "Yan Minglan", "daughter", "f", 13 }, { "Yan Fengnü", "daughter", "f", 10 },
})
household("upper_kiln", {
  { "Pei Laoshi", "head", "m", 38 }, { "Cao Runmei", "wife", "f", 36 },
  { "Pei Jiuchang", "father", "m", 64 }, { "Pei Xiaocui", "daughter", "f", 16 },
  { "Pei Chunsheng", "son", "m", 13 },
})
household("upper_kiln", {
  { "Liu Yongsheng", "head", "m", 62 }, { "Liu-Guo shi", "wife", "f", 57 },
})
household("ferry", {
  { "Chu Tianyou", "head", "m", 28 }, { "Xie Yuzhen", "wife", "f", 24 },
  { "Chu Minsheng", "son", "m", 4 }, { "Chu Yingzi", "daughter", "f", 0 },
})
household("ferry", {
  { "Qiao Binglin", "head", "m", 35 }, { "Dong Cuiyun", "wife", "f", 32 },
  { "Qiao Chaoyang", "father", "m", 62 }, { "Qiao-Wang shi", "mother", "f", 60 },
  { "Qiao Juzi", "daughter", "f", 12 }, { "Qiao Qiuyue", "daughter", "f", 9 },
  { "Qiao Laowai", "son", "m", 6 },
})
household("ferry", {
  { "Cui Maocai", "head", "m", 34 }, { "Fang Fengzhi", "wife", "f", 35 },
  { "Cui Xiaohu", "son", "m", 15 }, { "Cui Erya", "daughter", "f", 11 },
  { "Cui Yezi", "daughter", "f", 8 }, { "Cui Genbao", "son", "m", 5 },
})
household("ferry", {
  { "Fu Laicheng", "head", "m", 34 }, { "Fu-Lü shi", "mother", "f", 61 },
  { "Du Shuying", "wife", "f", 32 }, { "Fu Dongsheng", "son", "m", 12 },
  { "Fu Shuangxi", "son", "m", 8 }, { "Fu Xiaoju", "daughter", "f", 4 },
})
household("ferry", {
  { "Chu Sanduo", "head", "m", 28 }, { "Zhang Yanmei", "wife", "f", 28 },
  { "Chu Hezuo", "son", "m", 8 }, { "Chu Tiedan", "son", "m", 6 },
  { "Chu Maodou", "son", "m", 4 }, { "Chu Xiangcao", "daughter", "f", 2 },
})
household("ferry", {
  { "Jin Xiliang", "head", "m", 50 }, { "Xu Meilan", "wife", "f", 48 },
  { "Jin Erniu", "son", "m", 27 }, { "Zhang Zhenzhu", "daughter-in-law", "f", 28 },
  { "Jin Yatou", "daughter", "f", 14 }, { "Jin Liangliang", "grandson", "m", 8 },
  { "Jin Niuwa", "grandson", "m", 6 },
})
household("ferry", {
  { "Bao Zhimin", "head", "m", 23 }, { "Li Guiying", "wife", "f", 21 },
  { "Bao Heitu", "son", "m", 1 }, { "Bao Youliang", "brother", "m", 16 },
})
household("ferry", {
  { "Deng Ruiying", "head", "f", 44 }, { "Qiao Suocheng", "son", "m", 16 },
  { "Qiao Cuicui", "daughter", "f", 14 }, { "Qiao Gousheng", "son", "m", 11 },
})
household("ferry", {
  { "Cui Wanshun", "head", "m", 37 }, { "Wang Xinglan", "wife", "f", 35 },
  { "Cui Yongfa", "father", "m", 60 }, { "Cui Dongmei", "daughter", "f", 15 },
  { "Cui Lanzi", "daughter", "f", 11 }, { "Cui Taohua", "daughter", "f", 8 },
})
household("ferry", {
  { "Chu Chengde", "head", "m", 61 }, { "Chu-Zhang shi", "wife", "f", 56 },
})

return list
