return {
  cooperative = { title = "co-operative",
    text = [[Households that farm together. Land and trees are common; each is paid by
      [work points](term:work_points).]] },
  grafting = { title = "grafting",
    text = "A twig of a good tree is set into the stem of a wild one." },
  work_points = { title = "work points",
    text = "So many for each day's labour, turned into grain and cash in winter." },
}
