-- Words that a text links to: [work points](term:work_points). The key `g` opens them.
return {
  clear_and_bright = { title = "Clear and Bright",
    text = [[清明 *Qīngmíng*, the fifth of April in 1957. Graves are swept, and on the
      northern plain what is to be sown in spring should be ploughed.]] },
  cooperative = { title = "agricultural co-operative",
    text = [[高级社 *gāojíshè*, of the higher stage. By the end of 1956 most villages were
      one, or part of one: land and draught animals in common, pay by work points.]] },
  jin = { title = "jin, mu",
    text = [[A *jīn* 斤 is half a kilogram. A *mǔ* 亩 is a fifteenth of a hectare.]] },
  work_points = { title = "work points",
    text = [[工分 *gōngfēn*. A full day's labour was commonly ten. After the harvest what
      was left to share was divided by the points.]] },
}
