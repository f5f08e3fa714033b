#!/bin/sh
# The page about testing is what an author copies: its scenario, its tests and its commands do what it says.
set -u
: "${SOURCE:?}" "${SCRATCH:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/ferry/tests" && cd "$SCRATCH" || exit 1
export HOME="$SCRATCH"
page=$SOURCE/scripts/testing.md

# Each block of Lua is the file that its first line names.
awk '/^```lua$/ { inside = 1; file = ""; next }
  /^```$/ { inside = 0 }
  inside && file == "" { file = $2 }
  inside { print > file }' "$page"
if ! [ -s ferry/scenario.lua ] || ! [ -s ferry/tests/figure.lua ]; then echo "the page has no example"; exit 1; fi
# shellcheck disable=SC2016 # no command, but fences
sed -n '/^```sh$/,/^```$/{/^```/!p;}' "$page" | sed 's/^irongrain //' >commands
[ "$(wc -l <commands)" -eq 2 ] || { echo "the page has other commands: $(cat commands)"; exit 1; }
while read -r command; do
  # shellcheck disable=SC2086 # a list of words
  "$IRONGRAIN" $command </dev/null >out 2>err || { cat out err; exit 1; }
  grep -q 'Tests: 3 of 3 hold' out || { cat out; exit 1; }
done <commands
grep -q '^ *50  100.0 %  plain$' out || { echo "the policy does not answer:"; cat out; exit 1; }
sed 's/report = 300/report = 200/' ferry/tests/figure.lua >ferry/tests/changed.lua
"$IRONGRAIN" test ./ferry --runs 5 >out 2>err && { echo "a changed answer is not noticed"; exit 1; }
tr -s '\n ' '  ' <out | grep -q 'expected the ending "high", found "plain"' || { cat out; exit 1; }
rm ferry/tests/changed.lua

# A golden game, made as the page says.
printf '%s\n' '{"answer":200}' '{"answer":"full"}' |
  "$IRONGRAIN" play ./ferry --json --save ferry/tests/first.save >out 2>err || { cat err; exit 1; }
"$IRONGRAIN" test ./ferry --runs 5 >out 2>err || { cat out err; exit 1; }
grep -q 'Tests: 4 of 4 hold' out || { cat out; exit 1; }
echo "the page tells what is so"
