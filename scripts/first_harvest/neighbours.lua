-- Who can be looked up (`p`), in the order in which they are met. Composed.
return {
  { id = "wen", name = "Wen Shulan", characters = "温淑兰", pinyin = "Wēn Shūlán",
    text = "Keeps the account book.", when = "answer.content_note ~= nil" },
  { id = "meng", name = "Old Meng", characters = "老孟", pinyin = "Lǎo Mèng",
    text = "Of Team Four; nobody refuses him.",
    when = "answer.content_note ~= nil" },
  { id = "tang", name = "Tang", characters = "唐", pinyin = "Táng",
    text = "Secretary of Stone Bridge.", at = "At Stone Bridge, on the telephone.",
    when = "answer.look ~= nil" },
  { id = "bai", name = "Bai", characters = "柏", pinyin = "Bǎi",
    text = "Weighs at the state's grain station.", at = "At the grain station.",
    when = "answer.look == 'bai' or answer.loading ~= nil" },
}
