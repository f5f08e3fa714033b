#!/bin/sh
# The scenario in README.md is the first that an author copies: it must load and play to its end.
set -u

: "${SOURCE:?}" "${SCRATCH:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH"
mkdir -p "$SCRATCH/ten_carts" || exit 1
# shellcheck disable=SC2016 # backquotes as such
sed -n '/^```lua$/,/^```$/{/^```/!p;}' "$SOURCE/README.md" >"$SCRATCH/ten_carts/scenario.lua"
if [ "$(wc -l <"$SCRATCH/ten_carts/scenario.lua")" -ne 12 ]; then
  echo "README.md promises twelve lines"
  exit 1
fi
cd "$SCRATCH" || exit 1
printf '%s\n' '{"answer":180}' '{"answer":"ten"}' |
  "$IRONGRAIN" play ./ten_carts --json --save - >out 2>err || { cat out err; exit 1; }
cat out err
tail -n 1 out | grep -q '"text":"The stack behind the kiln is booked as straw\..*It was 180' || exit 1
tail -n 1 out | grep -q '"ask":{"kind":"end"'
