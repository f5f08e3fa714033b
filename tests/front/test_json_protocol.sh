#!/bin/sh
# What a program that plays through `play --json` relies on: which line answers which, that a slip
# costs nothing, and that the bytes are those of the contract.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
desk=$SOURCE/tests/fixtures/front_desk
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# play LINE...: sends the lines to a new game (or the one in $save), keeps what comes back in `out`.
play() {
  if [ $# -gt 0 ]; then printf '%s\n' "$@"; fi >in
  "$IRONGRAIN" play "$desk" --json --save "${save:--}" <in >out 2>err
  status=$?
}

# expect STATUS LINE-NUMBER TEXT
line() {
  found=$(sed -n "$1p" out)
  [ "$found" = "$2" ] || fail "line $1 is $found, not $2"
}
starts() {
  found=$(sed -n "$1p" out)
  case $found in "$2"*) ;; *) fail "line $1 is $found, which does not start with $2" ;; esac
}
lines() {
  found=$(wc -l <out)
  [ "$found" -eq "$1" ] || fail "$found lines, not $1: $(cat out)"
}
exits() { [ "$status" -eq "$1" ] || fail "exit status $status, not $1: $(cat err)"; }

ring='{"scene":"1957-10.desk","n":0,"heading":"The desk","text":"The **telephone** rings beside the [stove](term:stove).","picture":"telephone","ask":{"kind":"choose","id":"ring","text":"Who *answers*?","choices":[{"id":"answer","text":"Lift it"},{"id":"wait","text":"Let it ring"},{"id":"cut","text":"Cut the line","closed":"The knife is lent"}]},"ledger":[{"id":"grain","label":"Grain","unit":"jin","value":812000,"by":"teams","at":"1957-10"},{"id":"pigs","label":"Pigs","value":31,"at":"1957-10"}]}'
figure='{"scene":"1957-10.desk","n":1,"heading":"The desk","text":"","picture":"telephone","ask":{"kind":"number","id":"figure","min":-2,"max":4000,"step":0.5,"unit":"jin a mu","marks":[{"value":173,"text":"the county last year"},{"value":160.5,"text":"the plan"}]},"ledger":[{"id":"grain","label":"Grain","unit":"jin","value":790000.5,"by":"you","at":"1957-10"}]}'
books='"ledger":[{"id":"grain","label":"Grain","unit":"jin","value":790000.5,"by":"you","at":"1957-10"}]}'
hands='{"scene":"1957-11.hands","n":2,"heading":"Hands","text":"","ask":{"kind":"allocate","id":"hands","total":1200,"unit":"hands","step":20,"tasks":[{"id":"field","text":"Fields","min":200,"max":1200,"need":900},{"id":"ditch","text":"The ditch","min":0,"max":600}]},'$books
evening='{"scene":"1957-11.hands","n":3,"heading":"Hands","text":"It is evening.","ask":{"kind":"pause","id":"pause"},'$books
discuss='{"scene":"1957-11.hands","n":4,"heading":"Hands","text":"","ask":{"kind":"pause","id":"discuss","text":"What did the desk know?"},'$books
end='{"scene":"1957-11.hands","n":5,"heading":"Hands","text":"The lamp goes out.","ask":{"kind":"end","id":"closed","ending":{"id":"closed","title":"The desk is closed"}},'$books

# A whole game, byte for byte; what is sent after the end is not read.
play '{"answer":"answer"}' '{"answer":173.5}' '{"answer":{"ditch":200,"field":900}}' \
  '{"answer":true}' '{"answer":true}' '{"answer":true}'
exits 0
printf '%s\n' "$ring" "$figure" "$hands" "$evening" "$discuss" "$end" | cmp -s - out ||
  fail "the whole game: $(cat out)"

# A slip is one error and the same scene; nothing of it stays.
for slip in '' ' ' '	' 'x' '[]' '"answer"' '{}' '{"answer":"cut"}' '{"answer":"none"}' '{"answer":1}' \
  '{"answer":null}' '{"answer":"answer","undo":1}' '{"answer":"answer","answer":"wait"}' \
  '{"answer":"answer"}{"answer":"answer"}' '{"answer":"answer"} x' '{"anwser":"answer"}' \
  '{"undo":1}' '{"undo":0}' '{"undo":-1}' '{"undo":0.5}' '{"undo":"1"}' '{"undo":1e300}' \
  '{"undo":9007199254740993}' '{"quit":false}' '{"quit":1}' '{"show":1}' '{"show":"cellar"}' \
  '{"show":"why"}' '{"show":"why","id":"none"}' '{"show":"why","id":1}' '{"id":"grain"}' \
  '{"show":"books","answer":"answer"}' '{"show":"books","id":"grain","answer":1}' \
  '{"answer":"answer","id":"x"}' '{"answer":"answer' '[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]' \
  '{"answer":{"pick":"answer"}}' '{"answer":{"pick":"cut","votes":{}}}' '{"answer":1e999}' \
  '{"answer":NaN}' '{"answer":true}'; do
  play "$slip"
  exits 0
  lines 3
  line 1 "$ring"
  starts 2 '{"error":"'
  line 3 "$ring"
done
printf '{"answer":"\377"}\n{"answer":"a\0b"}\n{"answer":"answer"}' >in # the last without a newline
"$IRONGRAIN" play "$desk" --json --save - <in >out 2>err
lines 6
line 5 "$ring"
line 6 "$figure"

# A line of more than 1 MiB is one slip, however long; one just short of it is read.
{
  head -c 3000000 /dev/zero | tr '\0' x
  printf '\n{"answer":"answer"}'
  head -c 1000000 /dev/zero | tr '\0' ' '
  printf '\n'
} >in
"$IRONGRAIN" play "$desk" --json --save - <in >out 2>err
lines 4
starts 2 '{"error":"the line is longer'
line 4 "$figure"

# Numbers are judged in millionths and journaled in their shortest form.
save=numbers.save
play '{"answer":"answer"}' '{"answer":173.3}' '{"answer":4000.5}' '{"answer":1e308}' \
  '{"answer":173.4999999999}'
lines 9
exits 0
grep -q '"n":2,.*"answer":173.5,' numbers.save || fail "the rounded figure is not in the save"
unset save

# Pages are facts, and no answers.
play '{"show":"books"}' '{"show":"books","id":"pigs"}' '{"show":"why","id":"grain"}' \
  '{"show":"people"}' '{"show":"glossary"}' '{"show":"glossary","id":"A1"}' '{"show":"chronicle"}' \
  '{"answer":"answer"}' '{"show":"chronicle"}' '{"show":"chronicle","id":"1957-10.desk"}'
lines 11
grain='{"id":"grain","label":"Grain","unit":"jin","value":812000,"by":"teams","at":"1957-10"}'
pigs='{"id":"pigs","label":"Pigs","value":31,"at":"1957-10"}'
starts 2 '{"page":{"show":"books","books":['"$grain,$pigs"']'
starts 3 '{"page":{"show":"books","books":['"$pigs"']'
starts 4 '{"page":{"show":"why","entry":'"$grain"''
starts 5 '{"page":{"show":"people",'
starts 6 '{"page":{"show":"glossary","terms":[{"id":"stove","title":"Stove","text":"It *smokes*."}],"sources":[{"id":"A1","title":"Account book","text":"Page 3."}]'
starts 7 '{"page":{"show":"glossary","terms":[],"sources":[{"id":"A1","title":"Account book","text":"Page 3."}]'
starts 8 '{"page":{"show":"chronicle","chronicle":[]'
line 9 "$figure"
starts 10 '{"page":{"show":"chronicle","chronicle":[{"n":0,"scene":"1957-10.desk","heading":"The desk",'
starts 11 "$(sed -n 10p out | sed 's/\],"title".*/]/')"

# Undo takes back all it is asked for or nothing, and not over the month's border.
play '{"answer":"answer"}' '{"answer":0}' '{"undo":1}' '{"answer":{"field":200,"ditch":0}}' \
  '{"undo":1}' '{"undo":1}'
line 4 "$figure"
starts 5 '{"error":"'
line 6 "$figure"
line 7 "$ring"

# Leaving is done at once and is no failure.
play '{"answer":"answer"}' '{"quit":true}' '{"answer":1}'
exits 0
lines 2

# A script error stands in the scene's place until it is undone; input that ends there is a failure.
broken='{"error":"nobody wrote this","at":"scenario.lua:22","n":1}'
save=broken.save
play '{"answer":"wait"}'
exits 1
line 2 "$broken"
play '{"answer":"answer"}' '{"show":"books"}' 'x' '{"undo":1}' '{"answer":"answer"}'
exits 0
lines 9
line 1 "$broken"
starts 2 '{"error":"the scenario has stopped'
line 3 "$broken"
line 8 "$ring"
line 9 "$figure"
rm broken.save
play '{"answer":"wait"}' '{"quit":true}'
exits 0
unset save

# So does one before the first page, and one of a file that does not load: a program that reads lines
# learns it from a line.
mkdir early late
printf 'return scenario { id = "early", title = "E", version = "1",\n  start = function()\n    %s\n  end }\n' \
  'say(nothing_of_the_kind)' >early/scenario.lua
printf 'return scenario { id = "late", title = "L", version = "1",\n  start = function( end }\n' >late/scenario.lua
for broken in early late; do
  "$IRONGRAIN" play "./$broken" --json --save "$broken.save" </dev/null >out 2>err
  status=$?
  exits 1
  lines 1
  starts 1 '{"error":"'
  grep -q '"at":"scenario.lua:[23]","n":0}' out || fail "no place in $(cat out)"
  [ ! -e "$broken.save" ] || fail "a game without an answer was kept"
done

# A finished save prints its end, one that waits its scene; looking changes nothing.
save=game.save
play '{"answer":"answer"}'
play
lines 1
line 1 "$figure"
cp game.save before
"$IRONGRAIN" play "$desk" --json --read-only --save game.save >out 2>err <<'END'
{"answer":1}
{"undo":1}
{"show":"books"}
END
status=$?
exits 0
lines 6
line 1 "$figure"
line 3 "$figure"
line 5 "$figure"
starts 4 '{"error":"'
starts 6 '{"page":'
cmp -s game.save before || fail "--read-only changed the save"
play '{"answer":0}' '{"answer":{"ditch":0,"field":200}}' '{"answer":true}' '{"answer":true}'
play
exits 0
lines 1
starts 1 '{"scene":"1957-11.hands","n":5,'
unset save

# Nobody reads any more: the game is kept, and the program says so instead of dying.
"$IRONGRAIN" play "$desk" --json --save pipe.save <<'END' 2>err >/dev/full
{"answer":"answer"}
END
status=$?
exits 1
{
  {
    "$IRONGRAIN" play "$desk" --json --save pipe.save 2>err
    echo $? >pipe.status
  } <<'END' | head -n 1 >/dev/null
{"answer":"answer"}
{"answer":1}
{"answer":{"ditch":0,"field":200}}
{"answer":true}
END
}
rm -f closed.save
echo '{"answer":"answer"}' | "$IRONGRAIN" play "$desk" --json --save closed.save >&- 2>err
status=$?
exits 1
[ -e closed.save ] && grep -q telephone closed.save && fail "a page is in the save"
"$IRONGRAIN" play "$desk" --json --save game.save <&- >out 2>&-
status=$?
exits 0
starts 1 '{"scene":"1957-11.hands","n":5,'
case $(cat pipe.status) in 0 | 1) ;; *) fail "a closed pipe: exit status $(cat pipe.status)" ;; esac

[ "$failures" -eq 0 ] || exit 1
echo "the protocol is kept"
