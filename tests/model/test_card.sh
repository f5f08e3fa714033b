#!/bin/sh
# The model card is what a teacher and a historian judge the model by: it must be of this model, whole, and
# its charts readable by whoever cannot see them.
set -u
command -v lua5.4 >/dev/null || { echo "no lua5.4 here"; exit 77; }
status=0
lua5.4 "$SOURCE/tests/model/card/check.lua" || status=1
if command -v xmllint >/dev/null; then
  for chart in "$SOURCE"/scripts/great_leap/model/card/*.svg; do
    xmllint --noout "$chart" || { echo "FAILED: $chart is not well formed"; status=1; }
  done
fi
exit "$status"
