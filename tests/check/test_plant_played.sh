#!/bin/sh
# What only playing can tell is told by `irongrain test`: a few plants of every such kind.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
exec lua5.4 "$SOURCE/tests/check/plant.lua" --binary "$IRONGRAIN" --scenario "$SOURCE/tests/check/orchard" \
  --who test --times 3 --seed 1
