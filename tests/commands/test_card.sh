#!/bin/sh
# What a scenario says of itself is kept, so that lists are there at once, and is never older than its files.
set -u
: "${IRONGRAIN:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH"
mkdir -p "$SCRATCH/home/scripts/well" "$SCRATCH/cache" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_CACHE_HOME="$SCRATCH/cache" XDG_DATA_HOME="$SCRATCH/data"
bad=0
wrong() { echo "WRONG: $1"; bad=1; }
scenario=$IRONGRAIN_HOME/scripts/well/scenario.lua
write() {
  cat >"$scenario" <<LUA
return scenario { id = "well", title = "$1", version = "1.2.3", summary = "$2", minutes = 7,
  languages = { "en", "de" }, content_note = "Nobody falls in.",
  start = function() ending { id = "e", title = "E" } end }
LUA
}
lists() {
  "$IRONGRAIN" list >"$SCRATCH/out" 2>&1 || wrong "list fails: $(cat "$SCRATCH/out")"
  grep -qF "$1" "$SCRATCH/out" || wrong "list does not say \"$1\": $(cat "$SCRATCH/out")"
}

write "The Well" "Of water."
lists "well: The Well, version 1.2.3, 7 minutes"
kept=$(find "$XDG_CACHE_HOME/irongrain" -name 'card-*.json' | wc -l)
[ "$kept" -eq 1 ] || wrong "$kept cards are kept"
"$IRONGRAIN" list --json >"$SCRATCH/first"
find "$XDG_CACHE_HOME" -name 'card-*.json' -exec rm {} +
"$IRONGRAIN" list --json >"$SCRATCH/second"
cmp -s "$SCRATCH/first" "$SCRATCH/second" || wrong "a kept card says something else"
grep -qF '"languages":["en","de"]' "$SCRATCH/second" || wrong "the languages are lost"

# It is read where it is kept: a card that was changed by hand, its sum too, would be shown. One whose sum
# is wrong is not.
card=$(find "$XDG_CACHE_HOME" -name 'card-*.json')
sed -i 's/The Well/The Wall/' "$card"
lists "well: The Well,"
: >"$card"
lists "well: The Well,"
echo '{"of":{},"sum":"","result":[]}' >"$card"
lists "well: The Well,"

# Another file, another card: at once, and in any of the scenario's files.
write "The Deep Well" "Of water."
lists "well: The Deep Well,"
echo 'error("no water")' >"$IRONGRAIN_HOME/scripts/well/glossary.lua"
lists "well: does not load: "
rm "$IRONGRAIN_HOME/scripts/well/glossary.lua"
lists "well: The Deep Well,"

# Nowhere to keep it is no error.
rm -rf "$XDG_CACHE_HOME"
echo >"$XDG_CACHE_HOME"
lists "well: The Deep Well,"
exit "$bad"
