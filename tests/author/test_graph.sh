#!/bin/sh
# What `graph` promises to whoever draws it: DOT whatever the texts hold, an edge for each way in which
# one event leads to another, the counts of the games, the same bytes for the same seed.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" HOME="$SCRATCH"
mkdir -p home/scripts && cp -r "$SOURCE/tests/fixtures/graphed" "$SOURCE/scripts/first_harvest" \
  "$SOURCE/scripts/great_leap" home/scripts/ || exit 1
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS ARGUMENT...
run() {
  wanted=$1
  shift
  "$IRONGRAIN" graph "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "graph $*: exit status $found, not $wanted: $(cat err)"
}
says() {
  grep -qF -- "$2" "$1" && return
  fail "this is not in $1:"
  printf '%s\n' "$2"
  cat "$1"
}
says_not() { if grep -qF -- "$2" "$1"; then fail "\"$2\" is in $1"; fi; }
is_dot() {
  awk -f "$SOURCE/tests/author/dot.awk" "$1" || fail "$1 is no DOT"
  command -v dot >/dev/null 2>&1 || return 0
  dot -Tcanon "$1" >/dev/null 2>dot_err || fail "Graphviz refuses $1: $(cat dot_err)"
}
# leads FROM TO WORDS: an edge of code with this label
leads() {
  grep -F "\"$1\" -> \"$2\" [style=dashed" out | grep -qF "label=\"$3\"" ||
    fail "$1 does not lead to $2 by $3: $(grep dashed out)"
}

# --- what the code says ---

run 0 graphed --runs 0
is_dot out
leads hut dry facts.rain
leads hut late owe
leads hut kept 'answer.choice = keep'
leads hut told answer.report
leads hut gone people.li.here
says out '"hut" [label="hut\nHe says \"no\" &amp; goes; <b> 1 \"jin\"</b> a..."]'
says out 'label="A \"graph\" \\ of one &amp; two 1.0.0\n'
says out '"late" [label="late\nLate, as a term says, and at length."]'
says out 'subgraph "cluster_1958-08"'
says out 'subgraph "cluster_events/ways.lua"'
says out '"name:facts.busy" [label="facts.busy", shape=note'
says out '"busy_1" -> "name:facts.busy"'
says out '"name:facts.busy" -> "busy_5"'
says out '"alone" [label='
says_not out 'penwidth'
says_not out '"dry" -> "dry"'
[ "$(grep -c -- '->' out)" -eq 15 ] || fail "edges that nothing makes: $(grep -- '->' out)"

# --- what the games say ---

run 0 graphed --runs 20 --seed 3
is_dot out
says_not out '"alone" ->'
says out 'dashed: sets what the other asks for, or owes it'
says out '"ending:over" [label="ending:over\nThe \"end\" ", shape=doubleoctagon]'
says out 'solid: was followed by, so often in 20 games of random answers (seed 3)'
grep -q '"month" -> "hut" \[label="20", penwidth=' out || fail "hut is not in every game"
grep -q -- '-> "ending:over" \[label="' out || fail "no edge to the ending"
total=$(sed -n 's/.* -> "ending:over" \[label="\([0-9]*\)".*/\1/p' out | awk '{ n += $1 } END { print n }')
[ "$total" -eq 20 ] || fail "20 games end $total times"
cp out first
run 0 graphed --runs 20 --seed 3
cmp -s out first || fail "the same seed gives other bytes"
LC_ALL=de_DE.UTF-8 run 0 graphed --runs 20 --seed 3
cmp -s out first || fail "another locale gives other bytes"
run 0 graphed --runs 20 --seed 4
cmp -s out first && fail "another seed gives the same bytes"

# --- around one event ---

run 0 graphed --runs 0 --around dry
is_dot out
leads hut dry facts.rain
says_not out '"late"'
[ "$(grep -c -- '->' out)" -eq 1 ] || fail "edges of others: $(grep -- '->' out)"
run 0 graphed --runs 0 --around busy_2
is_dot out
says_not out 'name:facts'
leads busy_1 busy_2 facts.busy
leads busy_2 busy_5 facts.busy
says_not out '"busy_1" -> "busy_3"'
run 0 graphed --runs 0 --around alone
is_dot out
says out '"alone" [label='
says_not out 'dashed' # nothing is, so nothing is explained
run 0 graphed --runs 5 --around month
grep -q '"month" -> "hut"' out || fail "no edge around a scene that is no event"
run 2 graphed --runs 0 --around alome
says err 'there is no event alome (did you mean alone?)'
[ -s out ] && fail "an unknown event prints something"
run 2 graphed --runs 0 --around xyzzyxyzzy
says err 'there is no event xyzzyxyzzy'

# --- into a file, never over one ---

run 0 graphed --runs 5 -o new.dot
is_dot new.dot
[ -s out ] && fail "-o prints as well"
cp new.dot kept.dot
run 1 graphed --runs 1 -o new.dot
says err 'new.dot exists already'
says err 'give -o another name, or leave -o out'
cmp -s new.dot kept.dot || fail "-o wrote over a file"
run 1 graphed --runs 0 -o nowhere/new.dot
says err 'nowhere/new.dot'
run 2 graphed -o ''
run 2 graphed --runs many
run 2
run 1 nothing_of_that_name

# --- games that break count as far as they came ---

mkdir -p broken && cat >broken/scenario.lua <<'END'
return scenario { id = "broken", title = "Broken", version = "1", start = function()
  scene("1958-08.one") pause()
  scene("1958-08.two") pause()
  error("the roof is gone")
end }
END
run 0 ./broken --runs 3
is_dot out
says out '"one" -> "two" [label="3"'
says err '3 of the games did not come to an ending; the first: scenario.lua:4: the roof is gone'

# --- what we ship ---

run 0 first_harvest --runs 5
is_dot out
run 0 great_leap --runs 2
is_dot out
says out '"conference" -> "kang_june" [style=dashed'
says out '"month" -> '

[ "$failures" -eq 0 ]
