-- The manual's page of luck.
return {
  title = "Luck",
  lead = "The generator is the game's: the same seed and the same answers give the same "
    .. "draws. Draws are numbered in streams by name, so that one event's draw does not "
    .. "move another's. Without a name the stream is the scene's. Nothing can be drawn "
    .. "while a file is loaded.",
  calls = {
    {
      name = "random",
      params = {
        { "stream?", "string", "the stream's name" },
        { "least?", "number", "the least; a whole number" },
        { "most?", "number", "the most; a whole number" },
      },
      overloads = { "fun(): number", "fun(stream: string): number",
        "fun(least: number, most: number): integer" },
      returns = { "number", "a whole number from least to most; a fraction from 0 up to "
        .. "1 "
        .. "where none are given" },
      doc = "Draws a number.",
      errors = { "least above most; more than 2^32 numbers between them." },
      example = [=[
local rain = random("weather", 0, 40)
say("It rains {rain} millimetres.", { rain = rain })
]=],
    },
    {
      name = "chance",
      params = {
        { "stream?", "string", "the stream's name" },
        { "p", "number", "how likely, from 0 to 1" },
      },
      overloads = { "fun(p: number): boolean" },
      returns = { "boolean", "true in p of the draws" },
      doc = "Says yes with a chance of p.",
      errors = { "p below 0 or above 1." },
      example = [=[
if chance("frost", 0.3) then
  say "The potatoes are black."
end
]=],
    },
    {
      name = "shuffle",
      params = {
        { "stream?", "string", "the stream's name" },
        { "list", "any[]", "the list, which is put into another order" },
      },
      overloads = { "fun(list: any[]): any[]" },
      returns = { "any[]", "the same list" },
      doc = "Puts a list into an order by luck.",
      example = [=[
local teams = shuffle { "One", "Two", "Three" }
say("First loads Team {first}.", { first = teams[1] })
]=],
    },
  },
}
