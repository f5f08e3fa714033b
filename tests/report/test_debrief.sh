#!/bin/sh
# `irongrain debrief` of one game: every number in its CSV and equal to the books, the same bytes in
# every locale and time zone, nothing of the machine in it, nothing written over what is no report.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_CACHE_HOME="$SCRATCH/cache"
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}

for game in obeyed protected; do
  cp "$SOURCE/saves/examples/$game.save" "$game.save"
  "$IRONGRAIN" debrief "$game.save" --runs 0 -o "$game.html" --csv "$game.csv" 2>said ||
    fail "$game: no report"
  [ -s said ] && fail "$game: said $(cat said)"
  "$IRONGRAIN" replay "$game.save" --books >"$game.books"
  lua5.4 "$SOURCE/tests/report/numbers.lua" "$game.html" "$game.csv" "$game.books" || fail "$game"
done

# The same bytes, wherever.
for locale in C de_DE.UTF-8 tr_TR.UTF-8; do
  LC_ALL=$locale TZ=Asia/Shanghai "$IRONGRAIN" debrief obeyed.save --runs 0 -o other.html \
    --csv other.csv || fail "$locale"
  cmp obeyed.html other.html || fail "another page in $locale"
  cmp obeyed.csv other.csv || fail "other numbers in $locale"
done

# Nothing of the machine, no request.
for word in "$SCRATCH" "$(hostname)" "${HOME:-/root}/" obeyed.save "$(date +%Y-%m-%d)"; do
  grep -qF "$word" obeyed.html obeyed.csv && fail "the report holds $word"
done
grep -nE '<script|<link|<img|src=|url\([^#]|@import|https?:' obeyed.html && fail "it asks for something"

# The last record: what the game said, word for word.
"$IRONGRAIN" replay obeyed.save --json >obeyed.json
lua5.4 "$SOURCE/tests/report/record.lua" obeyed.html obeyed.json || fail "the last record"

# Nothing is written over what is no report; a report may be made anew.
"$IRONGRAIN" debrief obeyed.save --runs 0 -o protected.save 2>said && fail "a save was overwritten"
grep -q "is no report" said || fail "said $(cat said)"
cmp protected.save "$SOURCE/saves/examples/protected.save" || fail "the save has changed"
printf '<!DOCTYPE html>\n<html><p>A page of somebody else.</p></html>\n' >theirs.html
"$IRONGRAIN" debrief obeyed.save --runs 0 -o theirs.html 2>/dev/null && fail "a page was overwritten"
"$IRONGRAIN" debrief obeyed.save --runs 0 -o two.html --csv ./two.html 2>/dev/null &&
  fail "report and numbers in one file"
"$IRONGRAIN" debrief obeyed.save --runs 0 -o obeyed.html || fail "not made anew"
"$IRONGRAIN" debrief obeyed.save --runs 0 2>said
[ $? = 2 ] || fail "without -o: $(cat said)"
"$IRONGRAIN" debrief absent.save --runs 0 -o absent.html 2>/dev/null && fail "of no save"
[ -e absent.html ] && fail "something was left behind"

# A game that stops early says so, and opens its books as far as they go.
head -40 obeyed.save >early.save
"$IRONGRAIN" debrief early.save --runs 0 -o early.html 2>said || fail "an early end"
grep -q "not played to its end" early.html || fail "it does not say that it ended early"
head -1 obeyed.save >empty.save
"$IRONGRAIN" debrief empty.save --runs 0 -o empty.html 2>said && fail "a game of no answer"

if command -v tidy >/dev/null; then
  for page in obeyed.html early.html; do
    tidy -q -e "$page" >"$page.tidy" 2>&1
    [ -s "$page.tidy" ] && fail "$page: $(head -5 "$page.tidy")"
  done
fi
exit $failed
