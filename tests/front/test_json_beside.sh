#!/bin/sh
# What a program reads of people, calendar and map: lists of plain fields, texts with their values in, and
# at the end of a game whatever it could read before.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
failures=0

# expect LINE-NUMBER TEXT: the line has the text.
expect() {
  found=$(sed -n "$1p" out)
  case $found in *"$2"*) ;; *)
    echo "FAILED: line $1 lacks $2: $found"
    failures=$((failures + 1))
    ;;
  esac
}

printf '%s\n' '{"show":"people"}' '{"show":"people","id":"meng"}' '{"answer":"three"}' '{"show":"people"}' \
  '{"show":"calendar","id":"10"}' '{"show":"map"}' '{"show":"glossary","id":"jin"}' '{"undo":1}' \
  '{"show":"people"}' |
  "$IRONGRAIN" play "$SOURCE/tests/fixtures/beside" --json --seed 1 --save a.save >out 2>err ||
  { cat err; exit 1; }

people='{"page":{"show":"people","people":[{"id":"kang","name":"Kang","characters":"康","pinyin":"Kāng","text":"Director of *Iron Bridge*; a voice on the telephone."}'
expect 2 "$people],"
expect 3 '{"error":"there is no person \"meng\" here"}'
expect 6 "$people,{\"id\":\"meng\",\"name\":\"Old Meng\",\"text\":\"Sower.\"},{\"id\":\"bai\""
expect 7 '"parts":[{"kind":"heading","title":"October, this month"},{"kind":"entry","title":"Frost'
expect 8 '"parts":[{"kind":"map","cols":20,"rows":8,"items":[{"kind":"brigade","id":"hollow","label":"The Hollow","at":[[3,5]]}'
expect 9 '"terms":[{"id":"jin","title":"Jin","text":"500 grams.","characters":"斤","pinyin":"jīn","source":["F1","F2"]}]'
expect 11 "$people],"

# A scene's own line has the mark, and the plain front the words alone.
expect 1 '[\"Three \\[hundred [or so].\"](said:kang)'
"$IRONGRAIN" replay a.save --scenario "$SOURCE/tests/fixtures/beside" --text >text 2>err || cat err
grep -qF '"Three [hundred [or so]."' text || { echo "FAILED: $(cat text)"; failures=$((failures + 1)); }
if grep -q 'said:' text; then echo "FAILED: a mark is shown: $(cat text)"; failures=$((failures + 1)); fi
exit "$failures"
