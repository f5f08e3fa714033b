#!/bin/sh
# Whoever makes one of the usual mistakes is told the file and the line: a few plants of every kind in a
# scenario that has one of everything. What only playing tells is in test_plant_played.sh.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
for who in loading check; do
  lua5.4 "$SOURCE/tests/check/plant.lua" --binary "$IRONGRAIN" --scenario "$SOURCE/tests/check/orchard" \
    --who $who --times 3 --seed 1 || exit 1
done
