#!/bin/sh
# The drawn pictures: each has its source beside it, in the six colours of their hand and in nothing but plain
# shapes; each is described, and listed where its credits stand.
set -u
: "${IRONGRAIN:?}" "${SOURCE:?}"
bad=0
wrong() { echo "WRONG: $1"; bad=1; }
colours='#ffffd7|#1c1c1c|#af0000|#d7af5f|#5f87af|#5f875f|none'
count=0
for png in "$SOURCE"/assets/great_leap/*.png; do
  name=$(basename "$png" .png)
  svg=${png%.png}.svg
  count=$((count + 1))
  [ -s "$svg" ] || { wrong "$name has no source"; continue; }
  size=$(od -An -tx1 -j16 -N8 "$png" | tr -d ' \n')
  [ "$size" = 0000028000000180 ] || wrong "$name is not 640 by 384 pixels"
  grep -oE '(fill|stroke)="[^"]*"' "$svg" | sed 's/.*="//; s/"//' | sort -u | grep -qvE "^($colours)\$" &&
    wrong "$name has another colour: $(grep -oE '(fill|stroke)="[^"]*"' "$svg" | sort -u | tr '\n' ' ')"
  used=$(grep -oE '#[0-9a-f]{6}' "$svg" | sort -u | wc -l)
  if [ "$used" -lt 3 ] || [ "$used" -gt 6 ]; then wrong "$name has $used colours"; fi
  grep -oE '<[a-z]+' "$svg" | sort -u |
    grep -qvE '^<(svg|title|g|rect|path|polygon|circle|ellipse|line|polyline)$' && wrong "$name is not of plain shapes"
  grep -q "^| \`$name\` |" "$SOURCE/assets/README.md" || wrong "$name is not in assets/README.md"
  grep -q "^  $name = " "$SOURCE/scripts/great_leap/pictures.lua" || wrong "$name is not described"
  cells=$("$IRONGRAIN" picture "$png" --cols 80 --rows 24 --colours 256 | wc -l)
  [ "$cells" -eq 24 ] || wrong "$name is shown in $cells rows"
done
[ "$count" -ge 14 ] || wrong "there are only $count pictures"
exit "$bad"
