#!/bin/sh
# An author who plays in lines, or pipes a game in, has all of `irongrain watch`: the page anew after
# a change, the error and the old page, the console by words. Waits are for words, never for a time.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

has() { grep -qF -- "$1" out || fail "missing: $1 in: $(cat out)"; }

# comes WORDS: waits until the words stand in the output.
comes() {
  tries=0
  until grep -qF -- "$1" out; do
    tries=$((tries + 1))
    if [ $tries -gt 300 ]; then
      fail "never came: $1 in: $(cat out)"
      return
    fi
    sleep 0.05
  done
}

# edit FILE FROM TO: in place.
edit() { sed "s/$2/$3/" "watched/$1" >edited && cat edited >"watched/$1"; }

cp -r "$SOURCE/tests/fixtures/watched" . || exit 1

# A whole conversation from a pipe.
printf '%s\n' '?' '~' '~ state' '~ events' 1 3 '~ force rain' '~ ev ra' 1 2 '~ jump 1958-12' '~jump x' q \
  >in
"$IRONGRAIN" watch ./watched --plain --save a.save --seed 1 <in >out 2>err || fail "exit status $?: $(cat err)"
has '[new] as the files are'
has 'log scenario.lua:11: the desk is set'
has '~ console'
has '  carts: 3'
has 'not now: facts.dry is false'
has '* rain: plays next'
has 'forced: plays next'
has 'It rains on dry ground.'
has 'Here is 1958-12.month'
has 'a month is written 1959-03'
grep -q '"author":true}$' a.save || fail "the save is not marked"

# What an author made is never a player's, and the other way round; replay says what it is.
"$IRONGRAIN" play ./watched --plain --save a.save </dev/null >out 2>err && fail "play goes on with an author's game"
grep -q "author's game" err || fail "play does not say why: $(cat err)"
"$IRONGRAIN" replay a.save --scenario ./watched >out 2>err || fail "replay: $(cat err)"
has 'It rains on dry ground.'
grep -q "author's game" err || fail "replay does not say what it is: $(cat err)"
echo 1 | "$IRONGRAIN" play ./watched --plain --save b.save >out 2>err || fail "play"
cp b.save kept
"$IRONGRAIN" watch ./watched --plain --save b.save </dev/null >out 2>err && fail "watch goes on with a player's game"
grep -q "player's game" err || fail "watch does not say why: $(cat err)"
cmp -s b.save kept || fail "watch has changed a player's game"

# Wrong usage.
"$IRONGRAIN" watch >out 2>err
[ $? -eq 2 ] || fail "no scenario"
"$IRONGRAIN" watch ./watched --set nothing --save - </dev/null >out 2>err
[ $? -eq 2 ] || fail "no pair"
"$IRONGRAIN" watch ./watched --lang xx --save - </dev/null >out 2>err
[ $? -eq 2 ] || fail "no such language"

# Changed while it waits, and between two prompts.
mkfifo pipe
"$IRONGRAIN" watch ./watched --plain --save - <pipe >out 2>err &
game=$!
exec 3>pipe
comes 'The old words lie on the desk.'
edit deep/three.lua 'old words' 'new words'
comes 'The new words lie on the desk.'
comes '[new] as the files are, read again 1 time'
comes '! check: 5 findings, first events/rain.lua:4'
edit events/rain.lua 'It rains on dry ground' 'It rains on [dry ground](term:no_such)'
comes '! check: 6 findings, first events/rain.lua'
edit events/rain.lua '.dry ground..term:no_such.' 'dry ground'
comes 'read again 3 times'
edit deep/three.lua 'return' 'retrun'
comes '! The files as they are now fail'
comes '  at deep/three.lua:1'
echo 1 >&3
comes '[old] the files fail now: deep/three.lua:1'
comes 'A figure from 0 to 9'
edit deep/three.lua 'retrun' 'return'
comes 'read again 5 times'
echo '~ events carts' >&3
comes "not now: month == '1958-09' is false"
echo q >&3
wait $game || fail "left with status $?"
exec 3>&-

# A scenario that does not load is told to whoever pipes, and not waited for.
edit deep/three.lua 'return' 'retrun'
"$IRONGRAIN" watch ./watched --plain --save - </dev/null >out 2>err
[ $? -eq 1 ] || fail "a broken scenario in a pipe"
grep -q 'deep/three.lua:1' err || fail "not told: $(cat err)"

exit $((failures > 0))
