#!/bin/sh
# The deaths of the register against the model's, by month, brigade and age over 200 communes: the
# chi-square of what came against what was due must not be one of the thousand worst of a million
# (p > .001), by Wilson and Hilferty's approximation, z = 3.09.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" || exit 1
cp -r "$SOURCE/tests/model/register" "$SCRATCH/register" || exit 1
cp -r "$SOURCE/scripts/great_leap/model" "$SOURCE/scripts/great_leap/households.lua" \
  "$SCRATCH/register" || exit 1
yes '{"answer":true}' | "$IRONGRAIN" play "$SCRATCH/register" --json --save - --seed 1 \
  --set games=200 >"$SCRATCH/pages" 2>"$SCRATCH/talk"
tail -n 1 "$SCRATCH/pages" >"$SCRATCH/last"
value() { sed -n "s/.*\"id\":\"$1\",[^}]*\"value\":\\([0-9.]*\\).*/\\1/p" "$SCRATCH/last"; }
sum=$(value chi_square)
degrees=$(value degrees)
if [ -z "$sum" ] || [ -z "$degrees" ]; then
  echo "FAILED: no chi-square: $(cat "$SCRATCH/talk") $(cut -c1-300 "$SCRATCH/last")"
  exit 1
fi
awk -v sum="$sum" -v k="$degrees" 'BEGIN {
  r = 1 - 2 / (9 * k) + 3.09 * sqrt(2 / (9 * k))
  most = k * r * r * r
  printf "chi-square %.1f of %d cells, at most %.1f\n", sum, k, most
  exit !(k >= 200 && sum <= most)
}' || { echo "FAILED: the named do not die as the model says"; exit 1; }
