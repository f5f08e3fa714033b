#!/bin/sh
# What `check` promises on the command line: the shipped scenarios are clean, the exit status tells,
# --json is a line a finding, and wrong usage is told.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" HOME="$SCRATCH"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS ARGUMENT...
run() {
  wanted=$1
  shift
  "$IRONGRAIN" check "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "check $*: exit status $found, not $wanted: $(cat out err)"
}
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(head -n 20 "$1")"; }

for scenario in first_harvest great_leap; do
  run 0 "$scenario"
  says out '0 errors, 0 warnings'
done
run 0 "$SOURCE/scripts/first_harvest" --json
[ -s out ] && fail "first_harvest has findings: $(cat out)"

cp -r "$SOURCE/scripts/first_harvest" . || exit 1
sed 's/term:jin/term:jni/' "$SOURCE/scripts/first_harvest/afterwards.lua" >first_harvest/afterwards.lua
run 1 ./first_harvest
says out 'afterwards.lua:9:54: error: glossary.lua has no entry "jni" [dangling_term]'
says out '    mend: did you mean "jin"?'
run 1 ./first_harvest --json
says out '{"file":"afterwards.lua","line":9,"col":54,"code":"dangling_term","severity":"error"'

run 2
says err 'irongrain check --help'
run 2 first_harvest great_leap
run 2 first_harvest --jsn
run 1 nowhere
says err 'nowhere'
"$IRONGRAIN" check --help >out || fail '--help fails'
says out 'Usage: irongrain check SCENARIO [--json]'

[ "$failures" -eq 0 ] || exit 1
