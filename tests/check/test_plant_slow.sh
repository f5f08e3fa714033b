#!/bin/sh
# The same as test_plant.sh and test_plant_played.sh with twenty plants a kind and two seeds, in every
# scenario that ships, and in the one that `irongrain new` makes.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE"
"$IRONGRAIN" new fresh || exit 1
failures=0
for seed in 1 2; do
  for folder in "$SOURCE/tests/check/orchard" "$SOURCE/scripts/first_harvest" \
    "$SOURCE/scripts/great_leap" ./fresh; do
    lua5.4 "$SOURCE/tests/check/plant.lua" --binary "$IRONGRAIN" --scenario "$folder" --times 20 --runs 20 \
      --seed $seed || failures=$((failures + 1))
  done
done
[ "$failures" -eq 0 ] || exit 1
