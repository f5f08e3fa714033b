#!/bin/sh
# The same as test_plant.sh with twenty plants a kind, and some of every kind in each scenario that ships and
# in the one that `irongrain new` makes. By hand, with other seeds and more of them:
#   lua5.4 tests/check/plant.lua --binary BINARY --scenario FOLDER --times 20 --seed N
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE"
"$IRONGRAIN" new fresh >made || exit 1
failures=0
plant() {
  for who in loading check; do
    lua5.4 "$SOURCE/tests/check/plant.lua" --binary "$IRONGRAIN" --scenario "$1" --times "$2" --who $who \
      --seed 2 || failures=$((failures + 1))
  done
}
plant "$SOURCE/tests/check/orchard" 20
plant "$SOURCE/scripts/first_harvest" 10
plant ./fresh 10
plant "$SOURCE/scripts/great_leap" 2
[ "$failures" -eq 0 ] || exit 1
