#!/bin/sh
# same.sh COUNT RUNS GAMES: it is the game's model and no other: what a scenario that is played keeps of its
# communes is, row by row and to the last digit, what `simulate` prints of them. COUNT is the name of RUNS in
# same/scenario.lua, GAMES how many games hold all the communes.
set -u
: "${SCRATCH:?}" "${SOURCE:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_DATA_HOME="$SCRATCH/data" LC_ALL=C
cp -r "$SOURCE/tests/model/same" same &&
  cp -r "$SOURCE/scripts/great_leap/model" "$SOURCE/scripts/great_leap/simulate" same || exit 1

# play COUNT BATCH: a game of that many communes in all; adds the books it keeps to books.csv
play() {
  rm -f game.save
  yes '{"answer":true}' 2>err.yes | head -n 2000 |
    "$IRONGRAIN" play ./same --json --save game.save --seed 1 --set "count=$1" --set "batch=b$2" \
      >game.out 2>err
  grep -q '"ending"' game.out || { echo "FAILED: game $2 comes to no end: $(tail -n 1 game.out) $(cat err)"; exit 1; }
  "$IRONGRAIN" replay game.save --books --scenario ./same >books.one 2>err || { cat err; exit 1; }
  sed 1d books.one >>books.csv
}

: >books.csv
batch=1
while [ "$batch" -le "$3" ]; do
  play "$1" "$batch"
  batch=$((batch + 1))
done
"$IRONGRAIN" simulate great_leap --runs "$2" --jobs 2 --set by=book >simulated.csv 2>err ||
  { cat err; exit 1; }
# month,so,PLACE.nNUMBER.ID,unit,value,model, and a line a month with a column each ID
sed 's/^\([^,]*\),so,\([a-z_]*\)\.n\([0-9]*\)\.\([^,]*\),[^,]*,\([^,]*\),model$/\2,\3,\1,\4,\5/' \
  books.csv | sort >played
awk -F, 'NR == 1 { for (i = 4; i <= NF; i++) id[i] = $i; next }
  { for (i = 4; i <= NF; i++) if ($i != "") print $1 "," $2 "," $3 "," id[i] "," $i }' simulated.csv |
  sort >simulated
rows=$(wc -l <played)
if [ "$rows" -lt $((60 * 40 * $2)) ]; then echo "FAILED: $rows rows are kept: $(head -n 3 played)"; exit 1; fi
if ! cmp -s played simulated; then
  echo "FAILED: what is played and what is simulated differ:"
  diff played simulated | head -n 20
  exit 1
fi
echo "$rows rows are the same"
