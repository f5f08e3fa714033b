#!/bin/sh
# An act stands before one page and is gone with the answer; no save knows of it. A player who comes
# back to that page reads it again; a scenario that gets acts afterwards breaks nobody's game.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/bare" && cd "$SCRATCH" || exit 1
acts=$SOURCE/tests/fixtures/two_acts
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
has() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }
line() { sed -n "${2}p" "$1" >line; }

first='"act":{"number":"I","title":"Threshing","span":"October 1957","text":"The sorghum is cut: *6 carts*."}'
answers='{"answer":"lift"}
{"answer":true}'

# In a program's lines: with the first page of each act and with no other, behind the text.
echo "$answers" | "$IRONGRAIN" play "$acts" --json --seed 1 --save whole.save >json 2>err || fail "play"
line json 1 && has line "\"text\":\"The telephone rings.\",$first,\"ask\":"
line json 2 && has line '"text":"Nobody speaks.\n\nThe stove is out.","act":{"title":"Afterwards"},"ask":'
line json 3 && grep -q '"act"' line && fail "an act that was shown already: $(cat line)"
"$IRONGRAIN" replay whole.save --scenario "$acts" --json >again 2>err || fail "replay --json"
cmp -s json again || fail "replay --json is not what was played"

# Without its acts the same game has the same lines on disk, digests and all.
mkdir -p bare/two_acts && grep -v -e 'act({' -e 'carts = 6' -e 'act {' "$acts/scenario.lua" >bare/two_acts/scenario.lua
echo "$answers" | "$IRONGRAIN" play ./bare/two_acts --json --seed 1 --save bare.save >out 2>err || fail "bare"
grep -q '"act"' out && fail "there are acts left"
sed 1d whole.save >a && sed 1d bare.save >b
[ -s a ] || fail "nothing was answered"
cmp -s a b || fail "the act is in the journal: $(diff a b)"

# Come back to: the page that waits has its act again, after it is answered it has not.
: >in
head -n 2 whole.save >one.save
"$IRONGRAIN" play "$acts" --json --save one.save <in >out 2>err && has out '"act":{"title":"Afterwards"}'
printf '%s\n' '{"answer":"lift"}' '{"undo":1}' | "$IRONGRAIN" play "$acts" --json --save - >out 2>err
line out 3 && has line "$first"

# For a reader: before the scene, with a line of white on both sides.
"$IRONGRAIN" replay whole.save --scenario "$acts" --text >text 2>err || fail "replay --text"
head -n 6 text >top
cat >wanted <<'WANTED'
Act I: Threshing
October 1957

The sorghum is cut: 6 carts.

October 1957: The floor
WANTED
diff -u wanted top || fail "the act in a transcript"
has text 'Afterwards'
printf '1\n' | "$IRONGRAIN" play "$acts" --plain --save - >plain 2>err
has plain 'Act I: Threshing'
has plain 'The sorghum is cut: 6 carts.'

# In the chronicle: the border, and what stood on its page.
printf '%s\n' '{"answer":"leave"}' '{"show":"chronicle"}' | "$IRONGRAIN" play "$acts" --json --save - >out 2>err
has out '"parts":[{"kind":"heading","title":"Act I: Threshing, October 1957"},{"kind":"text","text":"The sorghum is cut: *6 carts*."},{"kind":"answer"'

[ "$failures" -eq 0 ] || exit 1
echo "acts stand"
