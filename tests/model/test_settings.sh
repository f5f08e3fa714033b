#!/bin/sh
# A setting that is guessed at is a wrong table that nobody notices: whatever is wrong ends with status 2,
# says what and prints nothing.
set -u
: "${SCRATCH:?}" "${SOURCE:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
# run STATUS SETTING...: each with its --set before it
run() {
  wanted=$1
  shift
  for setting in "$@"; do
    set -- "$@" --set "$setting"
    shift
  done
  "$IRONGRAIN" simulate great_leap --runs 1 "$@" </dev/null >out 2>err
  found=$?
  [ "$found" -eq "$wanted" ] || fail "$*: exit status $found, not $wanted: $(cat err)"
}
# wrong WORDS SETTING...
wrong() {
  words=$1
  shift
  run 2 "$@"
  grep -qF -- "$words" err || fail "$*: \"$words\" is not said: $(cat err)"
  [ -s out ] && fail "$* prints: $(head -n 3 out)"
}

# --- names ---

wrong 'there is no setting "bye"; there are by, calendar, communes' bye=year
wrong 'by takes year, month, place, commune, book; found "week"' by=week
wrong 'place takes henan, anhui,' place=Anhui
wrong 'communes takes drawn, average; found "typical"' communes=typical
wrong 'there is no order fun; there are area, ask,' order.fun=0
wrong 'there is no order ;' order.=0
wrong 'there is no constant morts; model/constants.lua has anchor,' constant.morts=1
wrong 'there is no switch "wether"; there are diversion,' off=weather,wether
wrong 'there is no switch ""' off=
wrong 'there is no switch ""' off=weather,

# --- ranges ---

wrong 'pressure takes a number, found "inf"' pressure=inf
wrong 'pressure takes a number, found "nan"' pressure=nan
wrong 'pressure takes a number, found ""' pressure=
wrong 'pressure goes from 0 to 2, found 2.1' pressure=2.1
wrong 'pressure goes from 0 to 2, found -.1' pressure=-.1
wrong 'levy goes from 0 to 3, found 4' levy=4
wrong 'size goes from 0.01 to 100, found 0' size=0
wrong 'seed goes from 0 to 9007199254740991, found -1' seed=-1
wrong 'seed takes a whole number, found 1.5' seed=1.5
wrong 'row goes from 1 to 9999, found 0' row=0
wrong 'constant.mort takes a number, found "much"' constant.mort=much
wrong 'order.furn goes from 0 to 0.6, found .7' order.furn=.7
wrong 'order.furn takes a number, found "all"' order.furn=all

# --- months ---

wrong 'order.furn: no month stands behind @' order.furn=.1@
wrong 'order.furn: no month stands behind @' order.furn=.1@..
wrong 'a month is written 1959-03, found "1959"' order.furn=.1@1959
wrong 'a month is written 1959-03, found "1959-13"' order.furn=.1@1959-13
wrong 'a month is written 1959-03, found "1959-0x"' order.furn=.1@1958-01..1959-0x
wrong 'months go from 1957-10 to 1963-04, found 1957-09' order.furn=.1@1957-09..
wrong 'months go from 1957-10 to 1963-04, found 1963-05' order.furn=.1@..1963-05
wrong 'the months 1960-01..1959-01 run backwards' order.furn=.1@1960-01..1959-01

# --- a place of one's own ---

own="place=custom gph57=300 calendar=south r1=.5 r2=.5 hall=.5 weather=1:1:1:1:1"
# with NAME[=VALUE]: these settings, one of them replaced or left out; of NAME: one of them
with() {
  name=${1%%=*}
  for each in $own; do
    case $each in "$name"=*) ;; *) echo "$each" ;; esac
  done
  case $1 in *=*) echo "$1" ;; esac
}
of() { for each in $own; do case $each in "$1"=*) echo "$each" ;; esac; done; }
# shellcheck disable=SC2046 # a list of words
for name in gph57 calendar r1 r2 hall weather; do
  wrong "place=custom needs gph57, calendar, r1, r2, hall, weather; there is no $name" $(with $name)
  wrong "$name= describes a place of its own: place=custom" "$(of $name)"
done
wrong 'rural_m= describes a place of its own: place=custom' rural_m=5 place=henan
wrong 'lag= describes a place of its own: place=custom' lag=5
wrong 'row= numbers a place of its own: place=custom' row=3 place=henan
# shellcheck disable=SC2046
{
  wrong 'weather takes five factors' $(with weather=1:1:1:1)
  wrong 'weather takes five factors' $(with weather=1:1:1:1:1:1)
  wrong 'weather takes a number, found "dry"' $(with weather=1:1:dry:1:1)
  wrong 'weather goes from 0.2 to 2, found .1' $(with weather=1:1:.1:1:1)
  wrong 'calendar takes huai, north, northeast, sichuan, south; found "east"' $(with calendar=east)
  wrong 'gph57 goes from 100 to 700, found 99' $(with gph57=99)
  wrong 'r1 goes from 0.05 to 1, found 0' $(with r1=0)
  wrong 'hall goes from 0 to 1, found 1.5' $(with hall=1.5)
  wrong 'lag takes a whole number, found 1.5' $(with lag=1.5)
  run 0 $(with lag=3)
}

# --- contradictions ---

wrong 'pressure is set twice, to 1 and to .5' pressure=1 pressure=.5
wrong 'place is set twice, to henan and to anhui' place=henan place=anhui
"$IRONGRAIN" simulate great_leap --runs 1 --seed 2 --set seed=3 </dev/null >out 2>err
[ $? -eq 2 ] || fail "two seeds: another status than 2: $(cat err)"
grep -qF -- '--seed 2 and seed=3 contradict each other' err || fail "two seeds: $(cat err)"
[ -s out ] && fail "two seeds print something"

# --- and what is right is taken ---

run 0 pressure=1 pressure=1
run 0 order.furn=.1 order.furn=.2@1958-10 order.furn=0@1958-11.. order.furn=.3@..1958-01
run 0 off=weather off=halls,priced constant.mort=.3 levy=1.1 size=2 seed=5

[ "$failures" -eq 0 ] || exit 1
echo "every wrong setting is told"
