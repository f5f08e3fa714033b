#!/bin/sh
# What `test` promises: it finds what is hidden, says where, keeps the game that shows it, says the same
# for any number of jobs, and leaves nothing broken behind when it is stopped.
set -u
: "${IRONGRAIN:?}" "${SOURCE:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" HOME="$SCRATCH"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/five_faults" "$SOURCE/scripts/first_harvest" home/scripts/ ||
  exit 1
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS ARGUMENT...
run() {
  wanted=$1
  shift
  "$IRONGRAIN" test "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "test $*: exit status $found, not $wanted: $(cat err)"
}
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(head -n 40 "$1")"; }

# --- faults, and the saves that reproduce them ---

run 1 five_faults --runs 800 --seed 11 --keep kept --json
[ "$(wc -l <out)" -eq 1 ] || fail "the JSON is no one line"
cp out wanted
number=0
awk '{ gsub(/[{]"message"/, "\n&"); print }' out | sed -n 's/^{"message":"\(.*\)","file":"\([^"]*\)","line":\([0-9]*\),"save":"\([^"]*\)".*/\1|\2:\3|\4/p' >faults
while IFS='|' read -r message at save; do
  number=$((number + 1))
  "$IRONGRAIN" replay "$save" --json >replayed 2>err && fail "$save plays to its end"
  says replayed "$message"
  says replayed "\"at\":\"$at\""
done <faults
[ "$number" -eq 5 ] || fail "$number faults are found and kept, not five: $(cat faults)"
for line in scenario.lua:21 events/spring.lua:21 events/spring.lua:30 events/spring.lua:51 events/spring.lua:57; do
  grep -qF "|$line|" faults || fail "no fault at $line"
done
"$IRONGRAIN" replay kept/longest.save --json >replayed 2>err || fail "the longest game does not end: $(cat err)"

# What is there is not written over.
cp kept/error-1.save first.save
run 1 five_faults --runs 800 --seed 12 --keep kept
cmp -s kept/error-1.save first.save || fail "a save is written over"
[ -e kept/error-1-2.save ] || fail "the second is not kept: $(ls kept)"
says out 'events/spring.lua:57: event "thanks"'
says out 'kept: kept/error-5-2.save'
awk 'length($0) > 80 { print; found = 1 } END { exit found }' out >long || fail "wider than 80: $(cat long)"

# --- the same for any number of jobs, and once more ---

for jobs in 1 2 5; do
  run 1 five_faults --runs 800 --seed 11 --jobs $jobs --json
  sed 's/"save":"[^"]*"/"save":null/g' wanted >without
  cmp -s out without || fail "$jobs jobs find something else"
done
run 1 five_faults --runs 800 --seed 12 --json
cmp -s out without && fail "the seed makes no difference"

# --- what was never reached ---

"$IRONGRAIN" test five_faults --runs 3 >out 2>err
says out 'thanks (events/spring.lua:57)'
grep -q "^ *\(facts.lent\|answer.crop == 'wheat'\|books.grain < 30\): false [1-3] of 3 times$" out ||
  fail "what stood in the way is not told: $(cat out)"

mkdir -p home/scripts/shut
cat >home/scripts/shut/scenario.lua <<'END'
local function start()
  scene("1958-09.desk")
  local told = number { id = "told", min = 1, max = 9 }
  choose({ id = "seal",
    { "wait", "Wait" },
    { "press", "Press it", open = "told > 0 and facts.ink and told > 9", closed = "No ink." },
    { "hide", "Hide it", when = "answer.told == 10" },
    { "burn", "Burn it", when = function() return false end },
    { "send", "Send it", open = "told > 4", closed = "Too low." },
  }, { told = told })
  ending { id = "done", title = "Done" }
end
return scenario { id = "shut", title = "Shut", version = "1", facts = { ink = false }, start = start }
END
run 0 shut --runs 40 --json
says out '"unreached_choices":[{"id":"desk.seal.burn","blocked_by":"its function","times":40,"asked":40},'
says out '{"id":"desk.seal.hide","blocked_by":"answer.told == 10","times":40,"asked":40},'
says out '{"id":"desk.seal.press","blocked_by":"facts.ink","times":40,"asked":40}]'
run 0 shut --runs 40
says out 'facts.ink: false 40 of 40 times'

# --- policies ---

sed 's/  start = start,/  start = start,\
  policies = {\
    sower = function(ask)\
      if ask.id == "sown" then return ask.min end\
      if ask.id == "crop" and ask.scene == "1958-03.plan" and ask.books.seed == 40 then return "wheat" end\
    end,\
    bad = function(ask) if ask.id == "sown" then return 41 end end,\
    busy = function() facts.crop = "wheat" end,\
    lucky = function() return random(1, 2) end,\
    broken = function(ask) return ask.none.there end,\
  },/' "$SOURCE/tests/fixtures/five_faults/scenario.lua" >home/scripts/five_faults/scenario.lua
"$IRONGRAIN" test five_faults --runs 60 --policy sower --json >out 2>err
says out '"plan.crop.millet":0,"plan.crop.wheat":60'
says out '"policy":"sower"'
run 1 five_faults --runs 10 --policy bad
says out 'the policy bad answered sown badly: 41 is too much'
run 1 five_faults --runs 10 --policy busy
says out 'facts cannot be changed in a policy'
run 1 five_faults --runs 10 --policy lucky
says out 'nothing can be drawn in a policy'
run 1 five_faults --runs 10 --policy broken --keep kept_policy
says out 'in 10 of 10 games'
run 2 five_faults --policy sowre
says err 'there are random, bad, broken, busy, lucky, sower'

# --- an author's tests ---

run 0 first_harvest --runs 20
says out 'Tests: 3 of 3 hold'
cp "$SOURCE/saves/examples/first_harvest.save" home/scripts/first_harvest/tests/golden.save
cat >home/scripts/first_harvest/tests/bad.lua <<'END'
test "an ending" { answers = { look = "slips", told = 156 }, expect = { ending = "bulletin" } }
test "a book" { expect = { books = { told = 1, tols = 2 } } }
test "an answer" { answers = { told = 999 }, expect = { ending = "bulletin" } }
test "a question" { answers = { tolled = 150 }, expect = { ending = "eight_slips" } }
test "a step" {
  run = function(game)
    game.answer("loan", "wen")
    expect(game.books().levy == 3, "a levy of three")
  end,
}
test "words" { expect = { says = { "steelyard", "xyzzy" } } }
test "a scene" { expect = { scenes = { "1957-11.notise" } } }
test "no question" { run = function(game) game.answer("nope", 1) end }
test "no luck" { run = function() random() end }
END
run 1 first_harvest --runs 5
says out 'Tests: 4 of 13 hold'
tr '\n' ' ' <out | sed 's/  */ /g' >line
for words in 'tests/bad.lua:1: test "an ending": expected the ending "bulletin", found "minutes"' \
  'tests/bad.lua:2: test "a book": expected the book told to be 1, found 130' \
  'tests/bad.lua:3: the answer 999 to told: 999 is too much' \
  'has an answer for tolled, which was never asked; did you mean "told"?' \
  'tests/bad.lua:8: expected: a levy of three; found false; the game is at 1957-10.hands' \
  'expected a page to say "xyzzy"; none of 14 pages did' \
  'which never came; did you mean "1957-11.notice"?' \
  'the game ended (minutes) before it asked that' \
  'there is nothing called "random"'; do
  says line "$words"
done
# A slip in one test is that test's; a file that does not load says what became of its tests.
cat >home/scripts/first_harvest/tests/bad.lua <<'END'
test "a field" {
  seed = 1,
  expect = { boks = { grain = 0 }, ending = "minutes" },
}
test "after it" { expect = { ending = "minutes" } }
test "nothing" { answers = {} }
test "the last" { expect = { ending = "bulletin" } }
END
run 1 first_harvest --runs 1
says out 'Tests: 5 of 8 hold'
tr '\n' ' ' <out | sed 's/  */ /g' >line
says line 'tests/bad.lua:1: test "a field", expect: there is no field "boks"; did you mean "books"?'
says line 'tests/bad.lua:6: test "nothing": expects nothing'
says line 'tests/bad.lua:7: test "the last": expected the ending'
says out 'tests/bad.lua:1: test "a field"'
[ "$(grep -c 'tests/bad.lua:1' out)" -eq 1 ] || fail "a test's place is told twice: $(cat out)"
echo 'test "one" { expect = { ending = "minutes" } } test(1)' >home/scripts/first_harvest/tests/bad.lua
run 1 first_harvest --runs 1
tr '\n' ' ' <out | sed 's/  */ /g' >line
says line 'tests/bad.lua:1: test: its name must be a text, found the number 1; none of its tests was run'
rm home/scripts/first_harvest/tests/bad.lua
run 0 first_harvest --runs 5
sed 's/"answer":15[0-9]/"answer":131/' "$SOURCE/saves/examples/first_harvest.save" \
  >home/scripts/first_harvest/tests/golden.save
run 1 first_harvest --runs 5 --json
says out '"name":"tests/golden.save","holds":false'
says out 'drift'

# --- a scenario that does not load, and one that never ends ---

mkdir -p home/scripts/broken home/scripts/endless
echo 'return scenario { id = "broken", title = "B", version = "1", start = }' >home/scripts/broken/scenario.lua
run 1 broken --json
says out '{"runs":0,"errors":[{"message":"'
says out '"file":"scenario.lua","line":1'
cat >home/scripts/endless/scenario.lua <<'END'
return scenario { id = "endless", title = "E", version = "1",
  start = function() while true do pause() end end }
END
run 1 endless --runs 1
says out 'the game has not ended after 5000 answers'

# --- how far it is, where someone looks ---

if command -v script >/dev/null; then
  script -qec "'$IRONGRAIN' test first_harvest --runs 600 >out" screen </dev/null >/dev/null
  tr '\r' '\n' <screen >lines
  grep -q '^[0-9]* of 600 runs$' lines || fail "no progress is shown: $(cat lines)"
fi

# --- wrong usage ---

run 2 first_harvest --runs 0
run 2 first_harvest --jobs 65
run 2 first_harvest --keep ''
run 2
run 1 nothing_there
run 0 --help && says out '--keep DIR'

# --- being stopped ---

"$IRONGRAIN" test five_faults --runs 1000000 --seed 11 --jobs 2 --json --keep stopped </dev/null >out 2>err &
sleep 2
kill -TERM $!
wait $!
[ $? -eq 1 ] || fail "SIGTERM ends it with another status"
done=$(sed -n 's/^irongrain: stopped: this is \([0-9]*\) of 1000000 runs$/\1/p' err)
if [ -n "$done" ] && [ "$done" -gt 0 ]; then
  sed 's/"save":"[^"]*"/"save":null/g' out >cut.json
  run 1 five_faults --runs "$done" --seed 11 --json
  cmp -s out cut.json || fail "stopped after $done runs, it tells something else than $done runs"
  for save in stopped/error-*.save; do
    "$IRONGRAIN" replay "$save" --json >replayed 2>/dev/null && fail "$save plays to its end"
    grep -q '"error":' replayed || fail "$save does not show its fault"
  done
else
  fail "how far it came is not told: $(cat err)"
fi

[ "$failures" -eq 0 ] || exit 1
echo "test says what it says"
