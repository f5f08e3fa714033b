#!/bin/sh
# The games that were played by hand and kept: each save under saves/examples/ replays to its end
# without drift, and to the very words of its transcript. A save is never deleted; its transcript
# changes only by name (tests/run --bless NAME), in a commit that shows the words that changed.
set -u
failures=0
for save in "$SOURCE"/saves/examples/*.save; do
  name=$(basename "$save" .save)
  kept=$SOURCE/tests/saves/$name.transcript
  mkdir -p "$SCRATCH"
  "$IRONGRAIN" replay "$save" --text >"$SCRATCH/$name" 2>"$SCRATCH/err"
  status=$?
  if [ "$status" -ne 0 ] || [ -s "$SCRATCH/err" ]; then
    echo "FAILED: $name: exit status $status: $(cat "$SCRATCH/err")"
    failures=$((failures + 1))
  fi
  "$IRONGRAIN" replay "$save" --json 2>&1 | tail -n 1 | grep -q '"kind":"end"' || {
    echo "FAILED: $name is not played to its end"
    failures=$((failures + 1))
  }
  if [ "${BLESS-}" = "$name" ]; then cp "$SCRATCH/$name" "$kept"; fi
  diff -u "$kept" "$SCRATCH/$name" || {
    echo "FAILED: $name reads differently (bless $name if it is as it should be)"
    failures=$((failures + 1))
  }
done
exit $((failures > 0))
