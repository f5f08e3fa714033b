#!/bin/sh
# What scripts and teachers' notes rely on: 0 done, 1 failed, 2 wrong usage; results on standard
# output, talk on standard error; help everywhere; near names offered.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_DATA_HOME="$SCRATCH/data" HOME="$SCRATCH"
desk=$SOURCE/tests/fixtures/front_desk
failures=0

# run STATUS ARGUMENT...: runs it without input; `out` and `err` hold what it said.
run() {
  wanted=$1
  shift
  "$IRONGRAIN" "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] && return 0
  echo "FAILED: irongrain $*: exit status $found, not $wanted: $(cat err)"
  failures=$((failures + 1))
}
# says FILE TEXT
says() {
  grep -qF -- "$2" "$1" && return 0
  echo "FAILED: \"$2\" is not in $1: $(cat "$1")"
  failures=$((failures + 1))
}
silent() {
  [ -s "$1" ] || return 0
  echo "FAILED: $1 should be empty: $(cat "$1")"
  failures=$((failures + 1))
}
# wrong ARGUMENT...: a usage error, told on standard error alone
wrong() {
  run 2 "$@"
  silent out
  says err 'irongrain: '
}

run 0 --help && says out 'irongrain replay FILE'
run 0 --version && says out 'irongrain '
for command in play replay branch list; do
  run 0 "$command" --help && says out "Usage: irongrain $command" && silent err
  run 0 "$command" -h
  wrong "$command" --frobnicate
done
run 0 play --save --help

wrong pley && says err 'did you mean play?'
wrong --frobnicate
wrong play
run 1 play frist_harvest && says err 'did you mean first_harvest?'
run 1 play ..
run 1 play .
wrong play "$desk" more
wrong play "$desk" --jsno && says err 'did you mean --json?'
wrong play "$desk" --json --plain
wrong play "$desk" --json=1
wrong play "$desk" --save
wrong play "$desk" --save=
for seed in '' -1 1.5 0x1 9007199254740992 99999999999999999999 one; do
  wrong play "$desk" --json --save - --seed "$seed"
done
wrong play "$desk" --json --save - --seed 1 --seed 2
wrong play "$desk" --json --save - --intensity gentle
wrong play "$desk" --json --save - --lang fr && says err 'en, de'
wrong play "$desk" --json --save - --set place
wrong play "$desk" --json --save - --set place=xinjiang && says err 'anhui'
wrong play "$desk" --json --save - --set nowhere=henan
wrong play "$desk" --json --save - --set place=henan --set place=anhui
wrong play "$desk" --json --read-only
wrong play "$desk" --json --read-only --save -
run 0 play "$desk" --json --save - --seed 9007199254740991 --set place=anhui --lang=de \
  --intensity=documents --class
run 1 play "$desk" --json --read-only --save none.save && says err 'none.save'
run 1 play ./nowhere --json --save -
run 1 play "$desk" --json --save no/such/folder/x.save
run 1 play "$desk" --json --save .

wrong replay
wrong replay a.save b.save
wrong replay a.save --json --text
wrong replay a.save --upto x
wrong replay a.save --upto -1
run 1 replay none.save && says err 'none.save'
run 1 replay "$SOURCE/README.md" --json
silent out
wrong branch a.save
wrong branch a.save 1
wrong branch a.save x -o b.save
run 1 branch none.save 0 -o b.save
wrong list more

# On a resumed save the file's seed and options stand.
echo '{"answer":"answer"}' |
  "$IRONGRAIN" play "$desk" --json --save set.save --seed 7 --set place=anhui >out 2>err || exit 1
wrong replay set.save --scenario "$desk" --lang fr && says err 'en, de'
wrong play "$desk" --json --save set.save --seed 8
wrong play "$desk" --json --save set.save --set place=henan
run 0 play "$desk" --json --save set.save --seed 7 --set place=anhui
run 0 play "$desk" --json --save set.save

# A save left out is made in the place for saves and named; one that says nothing is not kept.
mkdir -p data
IRONGRAIN_HOME=$SCRATCH/home
mkdir -p home/scripts && cp -r "$desk" home/scripts/ || exit 1
echo '{"answer":"answer"}' | "$IRONGRAIN" play front_desk --json >out 2>err
name=$(ls data/irongrain/saves)
case $name in
  front_desk-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9].save) ;;
  *) echo "FAILED: the new save is called $name" && failures=$((failures + 1)) ;;
esac
says err "$SCRATCH/data/irongrain/saves/$name"
run 0 play front_desk --json
[ "$(ls data/irongrain/saves)" = "$name" ] || { echo "FAILED: an empty game is kept" && exit 1; }
# Two in the same second keep apart; a checkout keeps its own.
mkdir home/saves
for out in out1 out2 out3 out4 out5; do
  {
    echo '{"answer":"answer"}' | "$IRONGRAIN" play front_desk --json >$out 2>$out.err
    echo $? >$out.status
  } &
done
wait
set -- home/saves/*.save
[ $# -eq 5 ] || { echo "FAILED: $*" && failures=1; }
[ "$(cat out?.status | tr -d '\n')" = 00000 ] || { echo "FAILED: $(cat out?.err)" && failures=1; }
for save in home/saves/*.save; do
  [ "$(wc -l <"$save")" -eq 2 ] || { echo "FAILED: two games in $save" && failures=1; }
done

# Nobody reads the result.
if [ -w /dev/full ]; then
  for arguments in --help --version 'play --help' list 'list --json' 'replay set.save' \
    'replay set.save --json' 'replay set.save --books'; do
    # shellcheck disable=SC2086 # a list of words
    "$IRONGRAIN" $arguments --scenario "$desk" </dev/null >/dev/null 2>&1
    case $arguments in replay*) set -- --scenario "$desk" ;; *) set -- ;; esac
    # shellcheck disable=SC2086
    "$IRONGRAIN" $arguments "$@" </dev/null >/dev/full 2>err
    [ $? -eq 1 ] || { echo "FAILED: $arguments to a full disk is no failure" && failures=1; }
  done
fi

[ "$failures" -eq 0 ] || exit 1
echo "exit statuses are as the help has them"
