#!/bin/sh
# `test --effects` tells what a choice changes and when, and which changes nothing.
set -u
: "${IRONGRAIN:?}" "${SOURCE:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/levers" && cd "$SCRATCH" || exit 1
export HOME="$SCRATCH"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }

cat >levers/scenario.lua <<'END'
local function start()
  month "1958-08"
  local grain = random("grain", 100, 900)
  choose { id = "idle", { "left", "Left" }, { "right", "Right" } }
  local store = choose { id = "store", { "much", "Much" }, { "little", "Little" } }
  local who = choose { id = "who", { "wen", "Wen" }, { "ding", "Ding" } }
  facts.clerk = who
  choose { id = "shut", { "open", "Open" }, { "shut", "Shut", closed = "Not now." } }
  for i = 9, 12 do
    month(i < 10 and "1958-09" or "1958-" .. i)
    if i == 10 then
      ledger { id = "store", label = "Store", value = store == "much" and grain or 10,
        by = "clerk" }
      record { book = "so", { "kept", grain } }
    elseif i == 11 then
      say "{facts.clerk == 'wen' and 'Wen signs.' or 'Ding signs.'}"
    end
    number { id = "figure", min = 0, max = 100 }
  end
  ending { id = store, title = "The end" }
end
return scenario { id = "levers", title = "Levers", version = "1", facts = { clerk = "" },
  start = start }
END

"$IRONGRAIN" test ./levers --runs 100 --seed 3 --effects >out 2>err || fail "it fails: $(cat err out)"
says out '2 change nothing'
grep -A 1 'month.idle.left -> right (4 forks)' out >idle
says idle 'nothing differs'
grep -A 2 'month.store.much -> little (4 forks)' out | tr -s '\n ' ' ' >store
says store 'books in 4, first 1958-10 store; ending in 4'
grep -q 'words\|facts\|kept' store && fail "the store changes too much: $(cat store)"
grep -A 2 'month.who.wen -> ding (4 forks)' out | tr -s '\n ' ' ' >clerk
says clerk 'facts and people in 4, first 1958-09 facts.clerk; words in 4, first 1958-11.month figure'
grep -q 'month.shut.open ->' out && fail "a closed choice is forked"
awk 'length($0) > 80 { print; found = 1 } END { exit found }' out >long || fail "wider than 80: $(cat long)"

for jobs in 1 3; do
  "$IRONGRAIN" test ./levers --runs 60 --seed 4 --effects --jobs $jobs --json >"$jobs.json" 2>err || fail "$(cat err)"
done
cmp -s 1.json 3.json || fail "three jobs find other effects"
says 1.json '{"choice":"month.idle.left","instead":"right","forks":4,"broken":0,"books":{"forks":0}'
"$IRONGRAIN" test ./levers --runs 1 --effects --json >out 2>err || fail "$(cat err)"
says out '"effects":[]'

[ "$failures" -eq 0 ] || exit 1
echo "effects are what they are"
