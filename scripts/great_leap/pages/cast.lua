-- Who can be looked up (`p`), in the order in which they are met. A person is listed once
-- a scene has brought them in; where they are follows `people` (cast.lua) and what the
-- office, or at the smaller desk Upper Kiln, has been told of it. Composed, as they are.
return {
  { id = "mother", name = "Your mother", characters = "沈周氏", pinyin = "Shěn-Zhōu shì",
    text = "Of Liu's Hollow; in the register Shen-Zhou shi.",
    when = "facts.clinic",
    at = [[{people.mother.here and 'At home in the Hollow.'
      or 'The hall has sent back nineteen of her tickets for March 1960, not torn.'}]] },
  { id = "wen", name = "Wen Shulan", characters = "温淑兰", pinyin = "Wēn Shūlán",
    text = "Accountant of the commune; a shopkeeper's daughter.",
    when = "facts.pot ~= ''",
    at = [[{facts.class_first == 'wen' and month == '1960-12' and 'In the training class '
      .. 'at Chenghe, twelve days, by your list.' or people.wen.here and 'At her desk in '
      .. 'the office' .. (facts.office and '.' or ', when you left it.')
      or people.wen.fate == 'cleared' and 'Last seen at the county town in 1961; in '
      .. 'February 1962 you asked for her file.' or facts.office and month >=
      '1962-01' and 'Got down at the county town in 1961, coming from the dam; she was '
      .. 'asking at a shop.' or 'Sent to the dam in December 1959.'}]] },
  { id = "yao", name = "Yao Guizhi", characters = "姚桂芝", pinyin = "Yáo Guìzhī",
    text = "Midwife, and the women's federation.",
    when = "facts.clinic",
    at = [[{facts.class_first == 'yao' and month == '1960-12' and 'In the training class '
      .. 'at Chenghe, twelve days, by your list.' or 'At the clinic.'}]] },
  { id = "ding", name = "Fourth Sister-in-law Ding", characters = "丁四嫂",
    pinyin = "Dīng Sìsǎo",
    text = "Cook at the Hollow's hall.",
    when = "facts.clinic",
    at = [[{people.ding.fate == 'dead' and 'Dead, by the return of April 1960; in the '
      .. 'register as Wu Qiaoyun.' or not people.ding.here and 'Sent to the dam early '
      .. 'in 1960, as Wu Qiaoyun.' or (people.ding.fate == 'sent'
      or people.ding.fate == 'cleared') and 'Back in the Hollow from the dam, 1961.'
      or (month < '1958-10' or facts.halls > .05)
      and 'At the hall in the Hollow, with the ladle.' or 'In the Hollow.'}]] },
  { id = "bai", name = "Bai Bingzheng", characters = "柏秉正", pinyin = "Bǎi Bǐngzhèng",
    text = "Weighs at the state's grain station; not yours to command.",
    when = "facts.clinic",
    at = "At the grain station, by the Stone Bridge road." },
  { id = "tang", name = "Tang Tiezhu", characters = "唐铁柱", pinyin = "Táng Tiězhù",
    text = [[Secretary of Stone Bridge{not people.tang.here and ' until November 1960'
      or ''}.]],
    when = "month >= '1958-09'",
    at = [[{not people.tang.here and 'Taken from Stone Bridge by two men of the work '
      .. 'team, November 1960; no word since.' or people.tang.fate == 'searched'
      and month < '1960-04' and 'At Stone Bridge, or out with the searchers.'
      or 'At Stone Bridge.'}]] },
  { id = "pan", name = "Pan Shun", characters = "潘顺", pinyin = "Pān Shùn",
    text = [[Ox keeper at Ferry{people.pan.here and '; sleeps beside the oxen' or ''}.]],
    when = "facts.paid or month >= '1959-01'",
    at = [[{people.pan.fate == 'arrested' and 'Taken from Ferry by the law office in the '
      .. 'spring of 1960; no word since.'
      or people.pan.fate == 'home_with_three' and 'At Ferry, in the ox shed, with three '
      .. 'animals back from over the river.' or 'At Ferry, in the ox shed.'}]] },
  { id = "kang", name = "Kang Changhe", characters = "康长河", pinyin = "Kāng Chánghé",
    text = [[Director of Iron Bridge commune{facts.kang_end == 'names' and ' in 1958'
      or ''}; you shared a lamp at cadre school.]],
    when = [[month >= '1958-12' or facts.feast ~= '' and month >= facts.autumn]],
    at = [[{facts.kang_heard and (facts.kang_page == 'correct' and 'At Iron Bridge; he '
      .. 'keeps the seed store.' or facts.kang_page == 'incorrect' and 'At the silkworm '
      .. 'school in Chenghe, at his sixth draft in spring 1961.' or 'Not at his desk: '
      .. 'Iron Bridge has a new director since spring 1961.')
      or facts.kang_page == 'correct' and 'Let go home from the training class, '
      .. 'November 1960, on foot.' or facts.kang_page == 'incorrect' and 'Kept in the '
      .. 'training class in Chenghe for a fourth draft, with a spade.' or facts.kang_end
      == 'names' and facts.kang_page == '' and (not facts.office or month > '1960-12') and
      'In a courtyard in Chenghe, the salt man says, copying out a statement.' or
      facts.kang_end == 'names' and 'In the training class in Chenghe, November 1960.' or
      facts.kang_sacks ~= '' and month >= '1960-11' and (people.kang.fate == 'charged'
      and 'Charged in November 1960 with forty sacks, by a leaf of your seed book.' or
      'At Iron Bridge; in November 1960 he was asked about forty sacks.')
      or 'At Iron Bridge' .. (facts.office and ', at the other end of the line.'
      or '.')}]] },
  { id = "xiaoman", name = "Luo Xiaoman", characters = "罗小满", pinyin = "Luó Xiǎomǎn",
    text = "Switchboard and post.",
    when = [[month >= '1958-12' or facts.feast ~= '' and month >= facts.autumn]],
    at = "At the switchboard." },
  { id = "hou", name = "Hou Zhenbang", characters = "侯振邦", pinyin = "Hóu Zhènbāng",
    text = [[{facts.office and 'Your' or 'Was your'} deputy, for industry; he built the
      repair shop.]],
    when = "month >= '1958-10' or facts.call ~= ''",
    at = [[{facts.class_first == 'hou' and month == '1960-12' and 'In the training class '
      .. 'at Chenghe, twelve days, by your list.' or people.hou.fate == 'followed'
      and 'At Upper Kiln, mending tools.'
      or not facts.office and people.hou.fate == 'succeeds' and 'In the office, in your '
      .. 'chair.' or people.hou.fate == 'handed' and 'Back in the repair shop.'
      or 'In the office and the repair shop.'}]] },
  { id = "meng", name = "Old Meng Qingyou", characters = "孟庆有", pinyin = "Mèng Qìngyǒu",
    text = "The best sower in the Hollow; he taught you to plough.",
    when = "month >= '1958-10' or facts.call ~= ''",
    at = [[{people.meng.fate == 'dead' and 'Dead, April 1960; laid beside his wife.'
      or facts.meng60 == 'lamed' and 'In the Hollow; he is carried to the fields on a '
      .. 'door.' or people.meng.fate == 'spoke' and month >= '1960-01' and 'In the '
      .. 'Hollow; he carries night soil with the labelled.' or 'In the Hollow.'}]] },
  { id = "erwang", name = "Liu Erwang", characters = "刘二旺", pinyin = "Liú Èrwàng",
    text = [[{facts.named == 'Liu Erwang' and 'Of Upper Kiln; his aunt has headed the '
      .. 'team since they debated him.' or 'Heads the team at Upper Kiln.'}]],
    when = "month >= '1958-10'",
    at = "At Upper Kiln." },
  { id = "gu", name = "Gu Mubai", characters = "顾慕白", pinyin = "Gù Mùbái",
    text = [[Teacher, labelled in 1957 and sent down{people.gu.fate == 'cleared' and
      '; in February 1962 you asked for his file' or ''}.]],
    when = "facts.pledge ~= '' or month >= '1961-02'",
    at = [[{facts.orphans == 'home' and month >= '1961-03' and 'At the brickyard, with '
      .. 'the orphans.' or 'At the school.'}]] },
  { id = "zhao", name = "Zhao Baoshan", characters = "赵宝山", pinyin = "Zhào Bǎoshān",
    text = "Armed-forces officer; the militia is his. Does what is on paper.",
    when = "month >= '1958-11'",
    at = [[{facts.class_first == 'zhao' and month == '1960-12' and 'In the training '
      .. 'class at Chenghe, twelve days, by your list.' or people.zhao.fate == 'found_it'
      and facts.halls > .05 and 'At the militia office. In the hall at Upper Kiln he '
      .. 'does not eat.'
      or 'At the militia office.'}]] },
  { id = "fan", name = "Fan Guocai", characters = "范国材", pinyin = "Fàn Guócái",
    text = [[First secretary of the commune{people.fan.fate ~= '' and ' until 1960' or
      ''}; an army instructor before, from elsewhere.]],
    when = "month >= '1959-07'",
    at = [[{people.fan.here and 'Upstairs in the office' .. (facts.office and '.' or
      ', when you left it.') or facts.fan_struggled and 'He '
      .. 'was fetched back in December 1960 and sat on the table in the hall; where he '
      .. 'is now has not been said.' or people.fan.fate == 'promoted' and 'At the '
      .. 'prefecture since the spring of 1960.' or people.fan.fate ~= '' and 'At the '
      .. 'county, for study, since the spring of 1960' .. (people.fan.fate == 'cleared'
      and '; in February 1962 you asked for his file.' or '.') or 'At the county, '
      .. 'winding up the accounts of the steel headquarters.'}]] },
  { id = "jiang", name = "Jiang",
    text = "Bookkeeper of a cotton mill; leads the province's work team.",
    when = "month >= '1960-11'",
    at = [[{month >= '1961-04' and 'With the work team, in the winter of 1960.' or 'With '
      .. 'the work team.'}]] },
}
