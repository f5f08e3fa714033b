#!/bin/sh
# A save played again says the same as the game said: to teachers who read it, to programs that
# compare it, and to whoever takes it up again from a branch.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/front_desk" home/scripts/ || exit 1
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
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }

printf '%s\n' '{"answer":"answer"}' '{"answer":173.5}' '{"answer":{"ditch":200,"field":900}}' \
  '{"answer":true}' '{"answer":true}' >answers
"$IRONGRAIN" play front_desk --json --save clean.save --seed 5 <answers >clean.out 2>err || fail play
# The same game with slips, pages, and answers taken back.
printf '%s\n' '{"answer":"cut"}' '{"answer":"wait"}' '{"undo":1}' '{"answer":"answer"}' x \
  '{"answer":0}' '{"undo":1}' '{"show":"books"}' '{"answer":173.5}' \
  '{"answer":{"ditch":0,"field":200}}' '{"undo":1}' '{"answer":{"ditch":200,"field":900}}' \
  '{"answer":true}' '{"answer":true}' |
  "$IRONGRAIN" play front_desk --json --save slips.save --seed 5 >slips.out 2>err || fail play

for save in clean slips; do
  cp $save.save before
  run 0 replay $save.save --json
  cmp -s out clean.out || fail "replay --json of $save.save: $(cat out)"
  for n in 0 1 2 3 4 5; do
    run 0 replay $save.save --json --upto $n
    head -n $((n + 1)) clean.out | cmp -s - out || fail "replay --upto $n: $(cat out)"
  done
  run 2 replay $save.save --json --upto 6
  [ -s out ] && fail "--upto beyond the end prints"
  run 0 replay $save.save --books
  printf 'month,book,id,unit,value,by\n1957-10,reported,grain,jin,790000.5,you\n%s\n' \
    1957-11,reported,grain,jin,790000.5,you | cmp -s - out || fail "the books: $(cat out)"
  run 0 replay $save.save
  for words in 'October 1957: The desk' 'The telephone rings beside the stove.' '> Lift it' \
    '> 173.5 jin a mu' '> Fields: 900 hands; The ditch: 200 hands; left: 100 hands' \
    'The end: The desk is closed'; do
    says out "$words"
  done
  cp out text
  run 0 replay $save.save --text
  cmp -s out text || fail "--text is not what it is without"
  cmp -s $save.save before || fail "replay changed $save.save"
done

# A branch is the same game so far, in a file of its own.
run 0 branch slips.save 3 -o new.save
run 0 replay new.save --json
head -n 4 clean.out | cmp -s - out || fail "the branch: $(cat out)"
run 0 play front_desk --json --save new.save
sed -n 4p clean.out | cmp -s - out || fail "the branch goes on elsewhere: $(cat out)"
cp new.save before
run 1 branch slips.save 2 -o new.save
cmp -s new.save before || fail "a branch was written over a file"
run 2 branch slips.save 6 -o other.save
[ -e other.save ] && fail "a branch beyond the end left a file"
run 0 branch slips.save 0 -o none.save
run 0 replay none.save --json
head -n 1 clean.out | cmp -s - out || fail "the empty branch"

# A save of another scenario, an unknown one, and one that is named by a path.
sed 's/"scenario":"front_desk"/"scenario":"back_desk"/' clean.save >unknown.save
run 1 replay unknown.save --json && says err back_desk
run 1 replay unknown.save --json --scenario front_desk
sed 's/"scenario":"front_desk"/"scenario":"..\/..\/etc"/' clean.save >path.save
run 1 replay path.save --json
mv home/scripts/front_desk elsewhere_front_desk
mkdir elsewhere && mv elsewhere_front_desk elsewhere/front_desk
run 1 replay clean.save --json && says err --scenario
run 0 replay clean.save --json --scenario elsewhere/front_desk/
cmp -s out clean.out || fail "--scenario PATH"
mv elsewhere/front_desk home/scripts/

# Drift: the books were changed under the save. It is told where, and is a failure.
scenario=home/scripts/front_desk/scenario.lua
cp $scenario kept.lua
sed 's/value = 31/value = 32/' kept.lua >$scenario
run 1 replay clean.save --json
[ "$(wc -l <out)" -eq 6 ] || fail "a drifted game is played to its end: $(cat out)"
says err 'decision 1 '
sed 's/790000.5/790001/' kept.lua >$scenario
run 1 replay clean.save --json && says err 'decision 2 '
# Misfit: an answer that cannot be given any more. It stops there.
sed 's/max = 4000/max = 100/' kept.lua >$scenario
run 1 replay clean.save --json
[ "$(wc -l <out)" -eq 2 ] || fail "a misfit stops before it: $(cat out)"
says err figure
cp kept.lua $scenario
sed 's/\("digest":"\)[0-9a-f]\{4\}/\10000/' clean.save >digest.save
run 1 replay digest.save --json && says err 'fault of the engine'

# A script error is the last line.
printf '%s\n' '{"answer":"wait"}' | "$IRONGRAIN" play front_desk --json --save broken.save >out 2>err
run 1 replay broken.save --json
[ "$(tail -n 1 out)" = '{"error":"nobody wrote this","at":"scenario.lua:22","n":1}' ] ||
  fail "the script error: $(cat out)"
[ "$(head -n 1 out)" = "$(head -n 1 clean.out)" ] || fail "before the error: $(cat out)"
run 1 replay broken.save
tail -n 1 out | grep -q 'nobody wrote this (scenario.lua:22)' || fail "the error in words: $(cat out)"

# A torn last line is left out, and told.
head -c -5 clean.save >torn.save
run 0 replay torn.save --json && says err torn
head -n 5 clean.out | cmp -s - out || fail "the torn save: $(cat out)"

[ "$failures" -eq 0 ] || exit 1
echo "what was played is played again"
