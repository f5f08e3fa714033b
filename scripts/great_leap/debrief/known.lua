-- "True, composed, unknown": what of the report is on record and how sure it is, what was
-- made up for the game, and what nobody knows or historians dispute. Markdown.
return [[
## On record

What is said of China, of a province, of a place on the map, and of what people in such a
post did, rests on sources. The list of sources says what each is worth. A key with F is a
page that was read, most often an extract of it. A key with R is a standard work that is
recalled, which means that nobody opened it again for this game.

Of the national series, harvests, births, deaths and one of two series of purchases were
read on pages that repeat them. The villages' own death rate was read for 1958 and 1960
only. The grain announced at the time, the people at work on the land and the grain sold
back to villages are recalled. [](cite:national) Of the provinces' registered deaths those
of Henan and Sichuan were read, and a table without a label that fits Shandong; the rest
are recalled. [](cite:provinces) Figures that the press gave for record fields are told as
claims. [](cite:F07)

Sources lean. Reports of 1960 and 1961 were written in a campaign that wanted somebody to
blame, [](cite:F51) [](cite:F34) and memoirs defend somebody. [](cite:F15)

## Composed

Willow Bend is invented. So are Chenghe county, its offices, everyone who works or lives
there, all their words and all their papers. The paper that survived is one of these, in a
form that was in use. The forty households of the register are invented, with every name
in them. A source beside a scene stands for the kind of thing that happens in it, and for
no person there. Papers of the Centre are real where they have a source; what is said of
them at Willow Bend is composed. Harvest, store, levy, births and deaths of this commune
are computed; [](cite:model) no archive has them. In a game of another province the words
stay those of the south of Henan.

## Unknown or disputed

**How many died.** Most estimates of deaths beyond the normal run from about 15 to 45
million, and many are near 30. Jiang Zhenghua has 17, Li Chengrui 22, Coale 27;
[](cite:F86) Peng Xizhe has 23 and Banister about 30, both recalled; [](cite:R16) Cao
Shuji has 32.5, [](cite:F92) Yang Jisheng 36, [](cite:R01) Dikötter at least 45.
[](cite:R02) Careful scholars differ in three things: the death rate of an ordinary year,
how many deaths the registers missed, and whether 1958 and 1962 count. Children who were
not born are another sum. Sun Jingxian argues for far fewer dead; [](cite:F97) most
demographers reject that.

**Weather or policy.** Houser, Sands and Xiao put about 30 of every hundred deaths down to
the weather; [](cite:F56) Kueh gives it more than most do, as his book is recalled.
[](cite:R15) Why one place suffered more than the next is argued over as well: zealous
leaders of provinces, [](cite:R25) halls, distance, earlier purchases, and whether people
could leave are all named. No single cause explains it.

**Who knew.** Historians argue over how early the leaders were told, and over what they
wanted. [](cite:R12) [](cite:R20) The report shows what one commune could see.

**Changshou.** That a county secretary had a store opened there in January 1960 is a
well-known story. [](cite:F36) A newspaper could not confirm it, and found papers of that
year that point the other way. [](cite:F96)

**Hidden grain.** Villagers have told how they hid it; this is recalled. [](cite:R11) How
much there was nobody knows. What figures there are come from searches, and in searches
some people owned up to grain that was never there. [](cite:R01)

**The county's name.** We know of no Chenghe county in Henan. It has still to be looked up
in a gazetteer.
]]
