-- The five acts and the last record: what stands on the page before the first scene of
-- each. Plain facts of the place and the calendar, true in every game. New Year was on 8
-- February 1959 and 28 January 1960; the letter of 3 November 1960: F48; no rain: F97.
return {
  ["1958-08"] = {
    number = "I", title = "East Wind", span = "August to December 1958",
    picture = "flags",
    text = [[In July there were sixteen co-operatives at Willow Bend. In August they are
      one commune. You are its director. Its first secretary, Fan, is at the county, which
      wants him for steel.]],
  },
  ["1959-01"] = {
    number = "II", title = "Settling accounts", span = "January to July 1959",
    picture = "abacus",
    text = [[Accounts are settled before New Year, which by the farmers' calendar is on 8
      February.]],
  },
  ["1959-08"] = {
    number = "III", title = "Against the right",
    span = "August 1959 to 27 January 1960",
    picture = "hat",
    text = [[It has not rained since June. First Secretary Fan is back from the county,
      with his trunk.]],
  },
  ["1960-02"] = {
    number = "IV", title = "The grain pass", span = "28 January to October 1960",
    picture = "winter_village",
    text = [[New Year's Day has been on 28 January. Winter wheat ripens here at the end of
      May.]],
  },
  ["1960-11"] = {
    number = "V", title = "Receipts", span = "November 1960 to February 1962",
    picture = "pot",
    text = [[A letter of twelve articles, dated 3 November, is to be read aloud in every
      village.]],
  },
  record = {
    title = "The last record", span = "February 1962 and after",
    text = [[One paper that was kept, and what the desk knew. On the pages after them,
      what is known now.]],
  },
}
