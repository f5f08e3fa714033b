-- How to read the report, and how to use it in a lesson. Markdown.
return {
  reading = {
    title = "How to read this report",
    text = [[
Part one is what the desk had, month by month: what was asked, ordered, reported and
answered. Part two begins on a new page and opens the true book. Read part one to its end
first.

*Told* is what somebody said. *So* is what the model reckons for this invented commune.
What is published of the province and the nation has a key; where two published series
differ, both are there. *Recalled* means known from a standard work that was not opened
again, *composed* means made up for the game. Words of the time stand in the glossary.

With a decision goes what was known then, what was chosen, what came of it, and what
people in such a post are recorded as doing. Where one answer is changed, or many invented
games lie side by side, the model speaks; its card says what that is worth. No figure is a
mark for anybody. The names of the register stand apart and can be left unread.]],
  },
  class = {
    title = "For a class",
    text = [[
Before the game: read the content note aloud. Whoever does not wish to play works from
these pages, for the same credit. Afterwards give the report as much time as the game had.

**Stop** at the end of part one of a group's own report, with the rest covered. What did
this desk know, from whom, and what had nobody told it?

**Compare** what was told with what was so, in one autumn. Then take two communes, and a
decision at which their answers parted.

**Argue** about one claim, with a paper or a source that speaks for it and one that speaks
against it.

Let nobody act a starving person. Make no table of communes by their dead, and ask no one
what they would have done. Grandchildren of those who gave orders and of those who died
may sit in one room, often in one family. Nobody speaks for a country or a family because
of a name; who has heard another account at home may bring it as a source, to be asked
what any source is asked. The commune's figures are no evidence of what happened in
China.]],
  },
}
