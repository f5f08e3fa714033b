-- The manual's page of expressions.
return {
  title = "Expressions",
  lead = "Conditions, weights and the values in texts are expressions: Lua's own "
    .. "notation, "
    .. "kept as a text. The engine reads them when the scenario is loaded, checks their "
    .. "names, and can say why one does not hold. They only look: nothing is changed.",
  text = [=[
| written | is |
| --- | --- |
| `month` | the month it is: `month >= '1958-08'` |
| `store`, `books.store` | a public book; `books.` where it may not be there yet (nil) |
| `facts.orchard` | a fact of the manifest |
| `people.ding.trust` | a person's field |
| `options.place` | an option |
| `answer.seal` | the latest answer to the question `seal`, nil if there is none |
| `carts` | a local that was lent: `say("{carts}", { carts = carts })` |
| `12`, `'signed'`, `true`, `nil` | themselves |
| `and`, `or`, `not`, `==`, `~=`, `<`, `<=`, `>`, `>=` | as in Lua |
| `+`, `-`, `*`, `/`, `//`, `%`, `..` | as in Lua; numbers only, `..` texts and numbers |
| `min(a, b)`, `max(a, b)`, `abs(a)`, `floor(a)` | of numbers |
| `count(t)` | how many entries a table has |
| `has(t, x)` | whether x is a key of the table or a value of the list |
| `{x:jin}` | in a text: rounded, with commas and the name that `units` has for it |

Comparing a text with a number, a field of nil, and dividing by 0 are errors. Of the two
sides of `and` and `or` only those are looked at that matter, so `books.store and
books.store < 200` is safe.
]=],
  calls = {},
  example = [=[
local teams = { "One", "Two" }
ledger { id = "store", label = "Store", unit = "jin", value = 6200 }
say("{count(teams)} teams, {store // 31} jin a day, {store:jin} in all.",
  { teams = teams })
say("{has(teams, 'Two') and 'Two' or 'One'} has {max(3, min(9, abs(-4)))} carts, "
  .. "{floor(2.5)} of them whole.", { teams = teams })
choose { id = "seal",
  { "sign", "Sign", when = "month >= '1958-08' and not facts.orchard" },
  { "leave", "Leave it" },
}
]=],
}
