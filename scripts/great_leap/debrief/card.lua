-- The model card on one page: what is reckoned, from what, how well, and what is left
-- out. The figures are those of model/README.md, which has the rest. Markdown.
return [[
## What it reckons

One commune of some 21,000 people, month by month from October 1957. Each month goes in
this order: who can work and where the hands are sent; what is sown, grows and is cut;
what is claimed of it, and what the county asks by those claims; what is delivered,
searched out and sold back; what is eaten, in halls and at home; who dies, is conceived or
leaves; animals, manure and tools; how the office stands with the county. Whatever is
added to grain or people, or taken away, is booked under its cause.

The levy hangs on claimed figures, and a body lives on a reserve that falls with too
little food. Hunger takes strength from those who work, so the next crop is smaller.

## What it was made from

Weather and the national path of policy are given; they are the same whatever is answered.
To policy belong the pressure from above, the hands wanted for furnaces and water works,
the spread of halls, the land ordered out of use, the ordinary resale, and the base of the
levy. Part of this is published, [](cite:national) part assumed. That much was taken in
1959 is therefore put in, and is no finding. How radical a province's leaders were was
judged from words. [](cite:provinces)

Constants that nobody knows were fitted, some by hand, to the nation's output, levy,
resale, pigs, births and deaths. A computer searched for them between limits, and about
half of those it found lie at a limit. Other sets would fit as well.

## How well it gives them again

| All places, 1960 | Record | Model |
|---|--:|--:|
| Grain harvested, 1957 = 100 | 73.6 | 74.0 |
| Taken, of every hundred jin | 35.6 | 34.8 |
| Deaths a thousand, registered in villages | 28.6 | 43.3 |
| Deaths a thousand, reconstructed for all China | 44.6 | 43.3 |
| Births a thousand, registered | 20.9 | 21.9 |
| Births a thousand, reconstructed for all China | 26.8 | 21.9 |

Where it is off: more grain is sold back in 1960 and 1961 than the record has, and more
children are born in 1961 than were registered. Anhui and Henan come out alike, with about
10 in a hundred dead beyond the normal; Cao Shuji has 18.4 and 6.1. [](cite:R17) Leave out
the weather, and 6 in a hundred of the nation's deaths beyond the normal are spared;
Houser, Sands and Xiao have about 30. [](cite:F56)

## What it leaves out

People are counts in it, by three ages and three tiers of brigades. The named brigades
share out what befalls the commune; the households of the register are drawn to agree with
its counts. Nobody in it is beaten to death; in Guangshan county 1,008 people were.
[](cite:F18) There is no epidemic, no flood, no trade, no private market. Why somebody
gave an order is outside it: a successor's conduct is one number between protecting and
striving.

## What was assumed

How a body wears down and dies on too little food; what a refusal costs the office, and
how soon it is seen; how much of a hidden crop a search finds. The deaths hang most on
what a body needs, which is known least: with a tenth less about 10 million fewer die in
the nation, with a tenth more 17 million more, against some 24 million. So the model is no
evidence of how many died.

## How to read a difference

Two runs share place, luck and every answer before the change; later answers stay where
they fit. Look for the month in which the books part, then for the account that carries
the difference: a levy, a search, seed. A difference says what these rules make of one
answer. It is no number of people whom somebody could have saved. *Half the pressure*
means half the pressure in this model; nobody knows what else would have differed in
China.
]]
