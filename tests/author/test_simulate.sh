#!/bin/sh
# What `simulate` promises to whoever computes with its CSV: the same bytes for any number of jobs and in
# any locale, sums that do not depend on who ran what, nothing that could be taken for a result where
# something went wrong.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" HOME="$SCRATCH"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/simulated" home/scripts/ || exit 1
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS ARGUMENT...
run() {
  wanted=$1
  shift
  "$IRONGRAIN" simulate "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "simulate $*: exit status $found, not $wanted: $(cat err)"
}
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(head -n 20 "$1")"; }
# wrong WORDS ARGUMENT...: wrong usage, told with WORDS, and nothing on standard output
wrong() {
  words=$1
  shift
  run 2 "$@"
  says err "$words"
  says err 'irongrain simulate --help'
  [ -s out ] && fail "simulate $* prints: $(head -n 5 out)"
}

# --- what it prints ---

run 0 simulated --runs 2 --seed 1
cat >wanted <<'END'
run,field,harvest,"share, percent"
1,millet,109.71999217611425,25
1,"two
lines",0,0.3333333333333333
2,,121.7977170040104,25
2,"two
lines",0,1e+300
2,mean,115.75885459006233,29.999999999999993
2,order,1e+16,1e+16
END
cmp -s out wanted || fail "two runs: $(cat out)"
says err 'opened for historical'
[ "$(wc -l <err)" -eq 1 ] || fail "open's log comes more than once: $(cat err)"

# A chunk's sums are formed within it and then added: 1e16 and thirty-one lost ones, 32, 32, 4. Within a
# chunk, and chunk by chunk, in order: 1e16 + 1 - 1e16 is 0, and only so.
for jobs in 1 3; do
  run 0 simulated --runs 100 --set rows=no --jobs $jobs
  [ "$(tail -n 1 out)" = "100,order,10000000000000068,0" ] || fail "$jobs jobs add wrongly: $(cat out)"
  [ "$(wc -l <out)" -eq 3 ] || fail "rows that nobody gave: $(cat out)"
done

# --- the same bytes ---

run 0 simulated --runs 1000 --seed 77
cp out first
for jobs in 1 2 3 7 64; do
  for locale in C de_DE.UTF-8 tr_TR.UTF-8; do
    LC_ALL=$locale run 0 simulated --runs 1000 --seed 77 --jobs $jobs
    cmp -s out first || fail "$jobs jobs under $locale print something else"
  done
done
run 0 simulated --seed 77 --jobs=2
cmp -s out first || fail "1000 runs are not what is run by default"
run 0 simulated --runs 1000 --seed 78
cmp -s out first && fail "another seed is the same luck"
run 0 simulated --runs 999 --seed 77 --jobs 2
head -n -2 first | head -n 100 >begin
head -n 100 out | cmp -s - begin || fail "a run's luck depends on how many there are"
run 0 simulated --seed 77 --policy historical
cmp -s out first || fail "the first policy is not the default"
run 0 simulated --seed 77 --policy zealot && says err 'opened for zealot'
cmp -s out first && fail "the policy makes no difference"
run 0 simulated --runs 5 --set harvests=40 --set rows=no
says out '40,mean,'
run 0 simulated --runs 5 --set rows=yes --set rows=no
[ "$(wc -l <out)" -eq 3 ] || fail "the last --set does not come last: $(cat out)"

# --- wrong usage ---

wrong 'wanted: SCENARIO'
wrong 'no option --job' simulated --job 2
for runs in 0 -1 10000001 1e3 '' x; do
  wrong '--runs must be a whole number from 1 to 10000000' simulated "--runs=$runs"
done
for jobs in 0 65 1.5 ''; do wrong '--jobs must be a whole number from 1 to 64' simulated "--jobs=$jobs"; done
for seed in -1 9007199254740992 x ''; do wrong '--seed must be a whole number' simulated "--seed=$seed"; done
wrong '--set takes key=value' simulated --set rows
wrong '--set takes key=value' simulated --set =rows
wrong 'did you mean zealot?); there are: historical, zealot' simulated --policy zealto
wrong 'there are: historical, zealot' simulated --policy nobody
wrong 'rows is yes or no, not maybe' simulated --set rows=maybe
run 0 simulated --runs 1 --seed 9007199254740991 --jobs 64
run 1 nowhere && says err 'no scenario nowhere'
run 1 "$SOURCE/tests/fixtures/front_desk"
says err 'its scenario.lua gives no '
[ -s out ] && fail "a scenario without a model prints"

# --- the author's errors ---

# broken NAME FUNCTION BODY: a scenario "broken" with that as its open, run or close
broken() {
  open='return { columns = { "a", "b" }, sums = 2 }' run='return { 1, 2 }' close='return nil' policies=
  case $1 in
    open) open=$2 ;;
    run) run=$2 ;;
    close) close=$2 ;;
    *) policies=$2 ;;
  esac
  mkdir -p broken && cat >broken/scenario.lua <<END
local kept = 0
return scenario { id = "broken", title = "B", version = "1.0.0", start = function() end,
  simulate = { $policies
    open = function(request)
      kept = kept + 0 * request.runs
      $open
    end,
    run = function(plan, i)
      kept = kept + i
      $run
    end,
    close = function(plan, sums, done)
      $close
    end,
  },
}
END
}
# refused FUNCTION BODY AT WORDS: it fails with WORDS and the place AT, the same for any number of jobs
refused() {
  broken "$1" "$2"
  run 1 ./broken --runs 200
  says err "$4"
  says err "(scenario.lua:$3)"
  cp out out1 && cp err err1
  run 1 ./broken --runs 200 --jobs 3
  { cmp -s out out1 && cmp -s err err1; } || fail "with jobs, something else is told: $(cat err)"
  [ "$1" = open ] && [ -s out ] && fail "prints although open failed: $(cat out)"
}

refused open 'return 5' 4 'must return a plan { columns = { ... } }'
refused open 'return nil' 4 'simulate, open: must return a plan'
refused open 'return { }' 4 'columns: needs a table { ... }'
refused open 'return { columns = {} }' 4 'columns: there must be from 1 to 1024'
refused open 'return { columns = { "a", "a" } }' 4 'the column "a" is there twice'
refused open 'return { columns = { "a" }, sums = 65537 }' 4 'from 0 to 65536'
refused open 'return { columns = { "a" }, runs = 0 }' 4 'from 1 to 10000000'
refused open 'error("no data")' 6 'simulate, open: no data'
refused open 'return { columns = { "a" }, sums = random(1, 6) }' 6 "nothing can be drawn in simulate's open"
refused open 'return { columns = { facts.x } }' 6 'in simulate none is played'
refused run 'return { 1, 0 / 0 }' 8 'simulate, run 1: sum 2 must be a finite number, found nan'
refused run 'return { 1 / 0, 1 }' 8 'sum 1 must be a finite number, found infinity'
refused run 'return { "1", 2 }' 8 'sum 1 must be a finite number, found the text "1"'
refused run 'return { 1, 2, 3 }' 8 'returned 3 sums; the plan says 2'
refused run 'return nil' 8 'must return a list of 2 sums first, found nothing'
refused run 'return { 1, 2 }, { { 1 } }' 8 'row 1 has 1 values; the plan has 2 columns'
refused run 'return { 1, 2 }, { { 1, 2 }, { 1, 2, 3 } }' 8 'row 2 has 3 values; the plan has 2 columns'
refused run 'return { 1, 2 }, { { 1, 0 / 0 } }' 8 'row 1, column "b": must be a finite number or a text, found nan'
refused run 'return { 1, 2 }, { { true, 1 } }' 8 'row 1, column "a": must be a finite number or a text, found true'
refused run 'return { 1, 2 }, { { "\xff", 1 } }' 8 'found bytes that are no UTF-8 text'
refused run 'return { 1, 2 }, { 1, 2 }' 8 'row 1 must be a list, found the number 1'
refused run 'return { 1, 2 }, 5' 8 'rows must be a list of rows, or nil, found the number 5'
refused run 'local t, s = {}, string.rep("x", 60000) for k = 1, 20 do t[k] = { s, k } end return { 1, 2 }, t' \
  8 'the rows make more than 1048576 bytes'
refused run 'for _ = 1, 2000000 do end return { 1, 2 }' 10 \
  'this does too much work in one call of simulate (more than 1,000,000 steps)'
refused run 'if i == 150 then error("here") end return { 1, 2 }' 10 'simulate, run 150: here'
for question in 'choose { id = "x", { "a", "A" } }' 'number { id = "x", min = 0, max = 1 }' 'pause()' 'pause {}' \
  'allocate { id = "x", total = 1, { "a", "A" } }' 'say "x"' 'ending { id = "x", title = "x" }' \
  'ledger { id = "x", label = "x", value = 1 }' 'record { book = "so", { "a", 1 } }' 'scene("1958-01", "x")' \
  'month "1958-01"' 'turn()' 'heading "x"' 'picture "x"' 'discuss { text = "x" }'; do
  refused run "$question return { 1, 2 }" 10 'in simulate; it runs the model without the story'
done
refused close 'return { { chance(0.5), 1 } }' 13 "nothing can be drawn in simulate's close"
refused close 'return { { 1 } }' 12 'simulate, close: row 1 has 1 values'
refused close 'return { { sums[3], 1 } }' 12 'column "a": must be a finite number or a text, found nothing'

# Rows of whole chunks before the error are out; no result is.
broken run 'if i == 150 then error("here") end return { 1, 2 }, { { i, 1 } }'
run 1 ./broken --runs 200 --jobs 3
[ "$(tail -n 1 out)" = 128,1 ] || fail "what is printed before an error: $(tail -n 1 out)"
broken run 'return { 1e308, 0 }'
run 1 ./broken --runs 200 && says err 'sum 1 of all runs is larger than a number can be'

# The work of one run is not counted to the next; what runs keep on the side does not reach close.
broken run 'for _ = 1, 20000 do end return { 1, 2 }'
run 0 ./broken --runs 200
for jobs in 1 2; do
  broken close 'return { { kept, done } }'
  run 0 ./broken --runs 200 --jobs $jobs
  [ "$(cat out)" = "a,b
0,200" ] || fail "close sees what runs kept on the side, $jobs jobs: $(cat out)"
done

# A policy where there are none.
broken none ''
wrong 'it has none' ./broken --policy historical
run 0 ./broken

# --- being stopped, and not being read ---

cut() {
  done=$(sed -n 's/^irongrain: stopped: .*[^0-9]\([0-9][0-9]*\) of 10000000 runs$/\1/p' err)
  [ -n "$done" ] || { fail "how far it came is not told: $(cat err)"; return; }
  mv out cut.out
  [ "$done" -eq 0 ] || run 0 simulated --runs "$done" --seed 5
  if [ "$done" -eq 0 ]; then head -n 1 first >out; fi
  cmp -s out cut.out || fail "stopped after $done runs, it prints something else than $done runs"
}
"$IRONGRAIN" simulate simulated --runs 10000000 --seed 5 --jobs 3 </dev/null >out 2>err &
while kill -0 $! 2>/dev/null && [ "$(wc -l <out)" -lt 1000 ]; do sleep 0.1; done
kill -TERM $!
wait $!
[ $? -eq 1 ] || fail "SIGTERM ends it with another status"
cut
[ "$done" -ge 100 ] || fail "nothing of a thousand rows was done: $(cat err)"
# timeout sends its signal twice.
timeout --preserve-status -s INT 2 "$IRONGRAIN" simulate simulated --runs 10000000 --seed 5 </dev/null >out 2>err
[ $? -eq 1 ] || fail "SIGINT ends it with another status"
cut

"$IRONGRAIN" simulate simulated --runs 10000000 --jobs 2 2>err </dev/null | head -n 3 >out
says err 'cannot write'
if [ -w /dev/full ]; then
  "$IRONGRAIN" simulate simulated --runs 100 </dev/null >/dev/full 2>err
  [ $? -eq 1 ] || fail "a full disk is no failure"
  says err 'cannot write'
fi

# --- how far it is, where someone looks ---

run 0 simulated --runs 5000 --set rows=no
cp out first
grep -q 'of 5000 runs' err && fail "progress where nobody looks: $(cat err)"
if command -v script >/dev/null; then
  script -qec "'$IRONGRAIN' simulate simulated --runs 5000 --set rows=no >out" screen </dev/null >/dev/null
  cmp -s out first || fail "progress changes what is printed"
  tr '\r' '\n' <screen >lines
  grep -q '^[0-9]* of 5000 runs$' lines || fail "no progress is shown: $(cat lines)"
  grep -A 1 'of 5000 runs' lines | tail -n 1 | grep -q '^  *$' || fail "progress is left: $(cat lines)"
fi

# --- help ---

"$IRONGRAIN" --help >out && says out 'irongrain simulate SCENARIO'
run 0 --help && says out 'same bytes' && says out '--policy NAME'

[ "$failures" -eq 0 ] || exit 1
echo "simulate says what it says"
