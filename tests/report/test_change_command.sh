#!/bin/sh
# `irongrain debrief --change` and `--set`: no change is no difference; a changed answer leaves every
# month before it as it was; what is no answer and no rule is refused before anything is written.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_CACHE_HOME="$SCRATCH/cache"
game="$SOURCE/saves/examples/obeyed.save"
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}
# The number and the answer of the game's first question QUESTION: the campaign grows.
number() { grep "\"ask\":\"$1\"" "$game" | head -1 | sed 's/^{"n":\([0-9]*\),.*/\1/'; }
answer() { grep "\"ask\":\"$1\"" "$game" | head -1 | sed 's/.*"answer":"*\([^",}]*\).*/\1/'; }
figure=$(number figure)
told=$(answer figure)
resale=$(number resale)
# change MONTH OPTION...: the report of a change whose first effect is not before MONTH
change() {
  month=$1
  shift
  "$IRONGRAIN" debrief "$game" --runs 0 "$@" -o report.html --csv report.csv 2>said ||
    fail "$*: $(cat said)"
  lua5.4 "$SOURCE/tests/report/change.lua" report.html report.csv "$month" || fail "$*"
}

change never --change "$figure=$told"
change 1958-09 --change "$figure=300"
change 1959-02 --change "$resale=all"
change 1957-10 --set off=procure
change 1957-10 --set levy=0.5 --set pressure=0.8

# refused OPTION...: wrong usage, and nothing is written
refused() {
  "$IRONGRAIN" debrief "$game" --runs 0 "$@" -o refused.html 2>said
  [ $? = 2 ] || fail "$* is not refused: $(cat said)"
  [ -e refused.html ] && fail "$* wrote something"
}
refused --change "$figure=9000"
refused --change 0=450
refused --change 900=450
refused --change 450
refused --set off=nonsense
refused --set colour=red
refused --change "$figure=300" --set off=procure

# The branch that differs in the same answer comes to the same books.
"$IRONGRAIN" branch "$game" $((figure - 1)) --answer 300 -o branch.save 2>said || fail "branch: $(cat said)"
"$IRONGRAIN" debrief "$game" --runs 0 --change "$figure=300" -o report.html --csv report.csv
"$IRONGRAIN" replay branch.save --books >branch.books
lua5.4 - "$SOURCE" report.csv branch.books <<'END' || fail "the branch has other books"
package.path = arg[1] .. "/tests/report/?.lua;" .. package.path
local csv = require "csv"
local books, seen = {}, 0
for _, row in ipairs(csv.read(csv.file(arg[3]))) do
  if row.book == "so" then books[row.month .. " " .. row.id] = row.value end
end
for _, row in ipairs(csv.read(csv.file(arg[2]))) do
  if row.part == "change" and row.game == "as changed" and row.book == "so" then
    seen = seen + 1
    if books[row.month .. " " .. row.id] ~= row.value then
      print(row.month, row.id, row.value, books[row.month .. " " .. row.id])
      os.exit(1)
    end
  end
end
os.exit(seen > 80)
END
exit $failed
