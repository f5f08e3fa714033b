#!/bin/sh
# The games that were played and kept: each save under saves/examples/ and tests/great_leap/saves/
# replays to its end without drift, and to the very words of its transcript. A save is never
# deleted; its transcript changes only by name (tests/run --bless NAME), in a commit that shows the
# words that changed. Where the campaign has grown out of one it lies in outgrown/, and whoever
# brings it is told at which decision it no longer fits.
set -u
failures=0
mkdir -p "$SCRATCH"

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

for save in "$SOURCE"/saves/examples/*.save "$SOURCE"/tests/great_leap/saves/*.save; do
  name=$(basename "$save" .save)
  kept=$SOURCE/tests/saves/$name.transcript
  "$IRONGRAIN" replay "$save" --text >"$SCRATCH/$name" 2>"$SCRATCH/err"
  status=$?
  if [ "$status" -ne 0 ] || [ -s "$SCRATCH/err" ]; then
    fail "$name: exit status $status: $(cat "$SCRATCH/err")"
  fi
  "$IRONGRAIN" replay "$save" --json 2>&1 | tail -n 1 | grep -q '"kind":"end"' ||
    fail "$name is not played to its end"
  if [ "${BLESS-}" = "$name" ]; then cp "$SCRATCH/$name" "$kept"; fi
  diff -u "$kept" "$SCRATCH/$name" ||
    fail "$name reads differently (bless $name if it is as it should be)"
done

for save in "$SOURCE"/tests/saves/outgrown/*.save; do
  "$IRONGRAIN" replay "$save" --text >"$SCRATCH/out" 2>"$SCRATCH/err"
  status=$?
  [ "$status" -eq 1 ] || fail "$(basename "$save"): exit status $status"
  grep -q 'decision [0-9]* (scene .*) does not fit' "$SCRATCH/err" ||
    fail "$(basename "$save"): $(cat "$SCRATCH/err")"
done
exit $((failures > 0))
