#!/bin/sh
# One answer changed by `branch --answer`: what a class sets beside the game as it was played is a
# whole game that differs in that answer and in what follows from it, and an ordinary save. Nothing
# is left behind where it cannot be.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/one_change" home/scripts/ || exit 1
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
absent() { [ ! -e "$1" ] || fail "$1 was left behind"; }
# The lines of a save but for its first, which has the date.
lines() { tail -n +2 "$1"; }

printf '{"answer":%s}\n' '"grain"' '{"field":60,"ditch":30}' 45 true '"door"' \
  '{"field":50,"ditch":40}' 75 true '"door"' '{"field":80,"ditch":0}' 100 true \
  '{"field":0,"ditch":10}' 20 true >answers
"$IRONGRAIN" play one_change --json --save old.save --seed 5 <answers >old.out 2>err || fail play
cp old.save before

# A bare word, the first answer: all kinds of later ones. The save replays as it was written.
run 0 branch old.save 0 -o steel.save --answer steel
says err 'steel.save shares the first 0 answers of old.save and answers line of 1958-07.line with steel'
says err '2 kept, 6 fitted, 2 lent from other months, 4 supplied; 2 of the old ones left out'
run 0 replay steel.save --json
[ -s err ] && fail "the branch drifts: $(cat err)"
[ "$(wc -l <steel.save)" -eq 20 ] || fail "the branch is no whole game"
tail -n 1 out | grep -q '"kind":"end"' || fail "the branch does not end"

# A figure and JSON: what stands before is the same, line by line, and so is what hangs on none of
# it; the answer that is changed into itself gives the same game.
for change in '2 40' '5 {"field":10,"ditch":0}' '14 true'; do
  n=${change%% *}
  rm -f new.save
  run 0 branch old.save "$n" -o new.save --answer "${change#* }"
  run 0 replay new.save --json
  head -n $((n + 1)) old.out >wanted
  head -n $((n + 1)) out | cmp -s wanted - ||
    fail "the scenes before answer $((n + 1)) differ"
  lines old.save | head -n "$n" >wanted
  lines new.save | head -n "$n" | cmp -s wanted - ||
    fail "the answers before answer $((n + 1)) differ"
  [ "$(wc -l <new.save)" -eq 16 ] || fail "answer $((n + 1)): $(cat new.save)"
done
lines old.save >wanted
lines new.save | cmp -s wanted - || fail "unchanged, and another game"
head -n 1 old.save | sed 's/"created".*//' >wanted
head -n 1 new.save | sed 's/"created".*//' | cmp -s wanted - || fail "another header"

# A game that stopped on the way is changed as far as it went.
head -n 8 old.save >short.save
run 0 branch short.save 0 -o shorter.save --answer steel
run 0 replay shorter.save --json
tail -n 1 out | grep -q '"scene":"1958-09' || fail "the branch of a short game goes on: $(tail -n 1 out)"

# Never over a file, and nothing left behind.
cp steel.save kept
run 1 branch old.save 2 -o steel.save --answer 40
cmp -s steel.save kept || fail "a branch was written over a file"
run 2 branch old.save 2 -o none.save --answer 41 && says err 'between two steps'
run 2 branch old.save 0 -o none.save --answer iron && says err 'there is no choice "iron"'
run 2 branch old.save 15 -o none.save --answer 40 && says err 'there is no answer 16'
run 1 branch none.save 0 -o new2.save --answer 40
run 1 branch old.save 2 -o nowhere/none.save --answer 40
run 1 branch old.save 2 -o none.save --answer 40 --scenario elsewhere/
run 2 branch old.save 2 -o none.save --scenario one_change && says err "for --answer alone"
absent none.save && absent new2.save
sed 's/id = "told"/id = "said"/' home/scripts/one_change/scenario.lua >changed.lua
cp home/scripts/one_change/scenario.lua kept.lua
cp changed.lua home/scripts/one_change/scenario.lua
run 1 branch old.save 0 -o none.save --answer steel && says err 'decision 3'
cp kept.lua home/scripts/one_change/scenario.lua
steel='if line == "steel" then error("nobody wrote this") end'
sed "s/ending { id/$steel ending { id/" kept.lua >home/scripts/one_change/scenario.lua
run 0 branch old.save 2 -o fine.save --answer 40
run 1 branch old.save 0 -o none.save --answer steel && says err 'nobody wrote this'
cp kept.lua home/scripts/one_change/scenario.lua
absent none.save
(ulimit -f 1 && trap '' XFSZ && "$IRONGRAIN" branch old.save 0 -o none.save --answer steel 2>err) &&
  fail "a disk that takes no more is believed"
absent none.save

# By a folder elsewhere.
mv home/scripts/one_change elsewhere
run 1 branch old.save 2 -o none.save --answer 40 && says err --scenario
absent none.save
mkdir e && mv elsewhere e/one_change
run 0 branch old.save 2 -o there.save --answer 40 --scenario e/one_change

cmp -s old.save before || fail "the old save was changed"
[ "$failures" -eq 0 ] || exit 1
echo "one answer changed is one answer changed"
