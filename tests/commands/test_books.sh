#!/bin/sh
# The books a scenario keeps of itself: whoever checks a game, or tells a class what was so, reads
# them in `replay --books`; whoever plays it finds them nowhere.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/kept_books" home/scripts/ || exit 1
scenario=home/scripts/kept_books/scenario.lua
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS ARGUMENT...
run() {
  wanted=$1
  shift
  "$IRONGRAIN" "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "irongrain $*: exit status $found, not $wanted: $(cat err)"
}
# books ROW...: what was printed is the head and these rows.
books() {
  printf '%s\n' month,book,id,unit,value,by "$@" >expected
  cmp -s out expected || fail "the books: $(diff expected out)"
}

printf '%s\n' '{"answer":true}' '{"answer":true}' '{"answer":"weigh"}' '{"answer":true}' |
  "$IRONGRAIN" play kept_books --json --save game.save --seed 5 >game.out 2>err || fail "play: $(cat err)"
[ "$(wc -l <game.out)" -eq 5 ] || fail "the game: $(cat game.out)"

# Rows by month, in the order in which each was first recorded; the last one of an entry stands.
run 0 replay game.save --books
set -- '1958-08,so,grain.total,kt,0.30000000000000004,the scale' \
  1958-08,so,people.total,persons,21400.5,register \
  1958-08,so,grain.flow.eaten_hall,t,-98.7000001,model 1958-08,so,grain.hidden,t,0,model \
  '1958-08,reported,grain.total,,8000,"brigades, ""weighed"""' 1958-08,seen,grain.total,,1e+21,
books 1958-07,so,grain.total,,7000,model "$@" 1958-09,ordered,labour.steel,,2300,

# As far as was asked for: before anything is recorded the public books stand in their place.
run 0 replay game.save --books --upto 0 && books
run 0 replay game.save --books --upto 1 && books 1958-08,reported,grain,t,8000,brigades
run 0 replay game.save --books --upto 2
shift
books 1958-08,so,grain.total,t,6762.25,model "$1" "$2" "$3" "$4"
run 2 replay game.save --books --upto 5

# Nothing of them is in any page, in any digest, or in a replay of another kind.
for word in 6762 21400 98.7 register scale labour.steel kt; do
  grep -q "$word" game.out game.save && fail "$word is shown in play"
  run 0 replay game.save --json && grep -q "$word" out && fail "$word is shown in replay --json"
done
cp $scenario kept.lua
sed '/^ *record {.*}$/d; /^ *record {/,/^ *}$/d' kept.lua >$scenario
grep -q 'record {' $scenario && fail "the rows are still in $(cat $scenario)"
run 0 replay game.save --json
run 0 replay game.save --books
books 1958-08,reported,grain,t,8000,brigades 1958-09,reported,grain,t,8000,brigades

# A script that fails: what was recorded until then, and no row of the list that was refused.
sed 's/"labour.steel", 2300/"labour.coal", 1 }, { "labour.steel", 0 \/ 0/' kept.lua >$scenario
run 1 replay game.save --books
books 1958-07,so,grain.total,,7000,model '1958-08,so,grain.total,kt,0.30000000000000004,the scale' \
  "$@"
grep -q 'record "ordered", row "labour.steel": value must be a finite number, found nan' err ||
  fail "the refusal: $(cat err)"

[ "$failures" -eq 0 ] || exit 1
echo "what was kept is read, and only there"
