-- Composed for this scenario: there are no such papers.
return {
  O1 = { title = "A register of trees, composed", text = "It has a row for every tree." },
  O2 = { title = "Letters of a fruit station, composed", text = "Eleven letters." },
  O3 = { title = "An orchard keeper's day-book, composed",
    text = "Frosts, wasps and who came to the gate." },
}
