#!/bin/sh
# The same as test_plant_played.sh with twenty plants a kind.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
exec lua5.4 "$SOURCE/tests/check/plant.lua" --binary "$IRONGRAIN" --scenario "$SOURCE/tests/check/orchard" \
  --who test --times 20 --runs 20 --seed 2
