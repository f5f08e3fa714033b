-- What a reader should know before the first page. County, commune and people are
-- composed; sources.lua says what is history. The words stay the home county's.
local elsewhere = " Harvests and pressure are those of the place that was chosen and the"
  .. " words those of the south of Henan."

return [[In 1958 nearly all villages of China were merged into people's communes; by
1962 many millions had died of hunger.

This is one commune, from August 1958 to February 1962. You are its director. People in
it, children among them, go hungry, fall ill, are beaten, are parted from their families
and die of hunger; women fall ill from the work. Papers often say something else. Some of
the people have names. Nothing is described closely and there are no pictures of it. You
may stop at any page and nothing is lost.

It is for readers of fifteen and over, in a class with a teacher. Whoever would rather
not play can read a game that was kept, in a report: README.md says how.

The commune, Willow Bend, and its county, Chenghe, are invented.]]
  .. "{options.place == 'henan' and '' or '" .. elsewhere .. "'}"
