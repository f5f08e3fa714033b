#!/bin/sh
# A player who hears the game, or prints it, gets every fact of a page, in order, as lines.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
desk=$SOURCE/tests/fixtures/front_desk
export XDG_CONFIG_HOME="$SCRATCH/config"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# play LINE...
play() {
  if [ $# -gt 0 ]; then printf '%s\n' "$@"; fi >in
  "$IRONGRAIN" play "$desk" --plain --save "${save:--}" <in >out 2>err
  status=$?
}
exits() { [ "$status" -eq "$1" ] || fail "exit status $status, not $1: $(cat err)"; }
has() { grep -qF -- "$1" out || fail "missing: $1 in: $(cat out)"; }

# The whole conversation, as it stands beside this file.
save=desk.save
play '?' 3 zz 1 u 1 r s l 'why Grain' why 'g stove' g nothing 'g nothing' p calendar MAP options 4,000.5 \
  12,34 １７３．５ x 900 400 u 'field=900 ditch=400' 'field=900 river=1' 'ditch=100' 1,000 '' c 'c LIFT' \
  'c nowhere' 'from 9' r oh ''
exits 0
kept=$SOURCE/tests/front/plain_desk.txt
if [ "${BLESS-}" = plain_desk ]; then cp out "$kept"; fi
diff -u "$kept" out || fail "the conversation differs (bless plain_desk if it is as it should be)"
"$IRONGRAIN" replay desk.save --scenario "$desk" --json | tail -n 1 | grep -q '"n":5,.*"kind":"end"' ||
  fail "the game was not played to its end"
unset save

# Nothing but text: no escape sequence, no movement, no bell.
LC_ALL=C grep -q "$(printf '[\001-\011\013-\037\177]')" out && fail "control characters"

# A pipe is a plain reader without being asked; so is a dumb terminal.
echo 1 | "$IRONGRAIN" play "$desk" --save - >out 2>err || fail "without --plain"
has 'Picture: telephone'

# The end of input leaves; q leaves; the game is where it says it is.
save=left.save
play 1
exits 0
has 'The game is kept in left.save'
play q
exits 0
has '173 jin a mu: the county last year'
rm left.save
play q
[ -e left.save ] && fail "a game without an answer is kept"

# A script error tells where, and what can be done.
play 2
exits 1
has 'nobody wrote this'
has 'scenario.lua:22'
play 1 r u 1
exits 0
has 'Only r, u and q go on from here'
has '173 jin a mu: the county last year'
unset save

# The author mends the scenario while the player waits: r reads it again.
cp -r "$desk" front_desk
# shellcheck disable=SC2094 # what the game says is what is waited for
{
  echo 2
  waited=0
  until grep -q 'has stopped' out || [ $waited -ge 100 ]; do
    sleep 0.1
    waited=$((waited + 1))
  done
  sed 's/error "nobody wrote this"/say "It stops at nine rings."/' \
    "$desk/scenario.lua" >front_desk/scenario.lua
  echo r
} | "$IRONGRAIN" play ./front_desk --plain --save mended.save >out 2>err
has 'It stops at nine rings.'

# Begun, it says which game this is and how to get help; gone on with, how far it is.
save=often.save
play 1
[ "$(head -n 1 out)" = 'The Front Desk. ? is help, q leaves.' ] || fail "no opening line"
play q
[ "$(head -n 1 out)" = 'The Front Desk, after 1 answer. ? is help, q leaves.' ] ||
  fail "no opening line where it is gone on with"
unset save
grep -qxF 'Taken back: Lift it' "$kept" || fail "u does not say what it took back"

# Capitals, words and the full stop of "1." are understood.
play HELP 1. S Q
has '? help: this page'
has 'Answers: 1'
has 'Kept in: no save'

# Shares that leave the others nothing are refused at once, not counted below zero.
printf '\n1\nharvest=300 wheat=300\n' |
  "$IRONGRAIN" play "$SOURCE/scripts/first_harvest" --plain --save - >out 2>err
has '! The other tasks need their least: that is 160 hands too many.'
has 'most 300:' # more is left than one task can have
grep -q -- '-[0-9]' out && fail "something is left below zero"

# Options are those of the full screen, kept in one file; figures of the sheets follow the units.
cat >units.in <<'END'
l
o units metric
l
o units nothing
q
END
"$IRONGRAIN" play "$SOURCE/scripts/first_harvest" --plain --save - <units.in >out 2>err || fail "options: $(cat err)"
has 'Units: metric, or local'
has '! There is no such option or value'
grep -q 'units = metric' config/irongrain/settings || fail "the option is not kept"
"$IRONGRAIN" branch "$SOURCE/saves/examples/obeyed.save" 40 -o units.save 2>err || fail "$(cat err)"
printf '%s\n' 'l grain' 'o units local' 'l grain' q |
  IRONGRAIN_HOME=$SOURCE "$IRONGRAIN" play great_leap --plain --save units.save >out 2>err
for unit in kg jin; do
  grep -q "[0-9] $unit (" out || fail "no figure in $unit: $(cat out)"
done
rm -r config

# Strangers' text in a line that is typed comes back harmless.
printf '\033[2J\007\n\377\n1\n' | "$IRONGRAIN" play "$desk" --plain --save - >out 2>err
LC_ALL=C grep -q "$(printf '[\001-\011\013-\037\177]')" out && fail "control characters come back"
has '173 jin a mu: the county last year'

# What a disk refuses is told on every page, and the game goes on.
printf '%s\n' 1 173.5 u 173.5 'field=200 ditch=0' '' '' >in
{
  (
    ulimit -f 1 # 512 bytes: room for two or three answers
    "$IRONGRAIN" play "$desk" --plain --save small.save <in 2>err
    echo $? >&3
  ) | cat >out
} 3>small.status
[ "$(cat small.status)" -eq 1 ] || fail "what is lost at the end is no failure"
[ "$(grep -c '^! not saved' out)" -ge 3 ] || fail "the trouble is not told on every page: $(cat out)"
has 'The end: The desk is closed'
"$IRONGRAIN" replay small.save --scenario "$desk" >out 2>&1 || fail "the rest is unreadable: $(cat out)"

# A script that fails tells its place once, and then who called.
mkdir -p failing
cat >failing/scenario.lua <<'END'
local function sell()
  choose { id = "sell", { "full", "Deliver", opne = "true" } }
end
local function start()
  scene("1958-09.desk")
  sell()
end
return scenario { id = "failing", title = "Failing", version = "1", start = start }
END
"$IRONGRAIN" play "$PWD/failing" --plain --save - </dev/null >out 2>err
has '  at scenario.lua:2'
has 'scenario.lua:6 in start'
[ "$(grep -c 'scenario.lua:2' out)" -eq 1 ] || fail "the place is told twice: $(cat out)"

if [ -w /dev/full ]; then
  "$IRONGRAIN" play "$desk" --plain --save - </dev/null >/dev/full 2>err
  [ $? -eq 1 ] || fail "a full standard output is no failure"
fi

[ "$failures" -eq 0 ] || exit 1
echo "the lines are complete"
