#!/bin/sh
# A first scenario of one's own, with the mistakes that editors and keyboards make: what harms nothing
# plays, and what does not play is told so that its author knows what to do next.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/well" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_DATA_HOME="$SCRATCH/data" HOME="$SCRATCH"
failures=0

scenario='return scenario {
  id = "well", title = "The Well", version = "1.0.0",
  start = function()
    scene("1958-03", "The well")
    say "The well is low."
    local days = number { id = "days", min = 1, max = 9 }
    if days > 5 then say "It takes long: {answer.days}." end
    ending { id = "done", title = "Water" }
  end,
}'

# tells TEXT WORD...: playing fails, and TEXT is in what it says
tells() {
  wanted=$1
  shift
  "$IRONGRAIN" play "$@" --plain --save - </dev/null >out 2>&1
  [ $? -eq 1 ] && grep -qF -- "$wanted" out && return 0
  echo "FAILED: \"$wanted\" is not told of $*: $(cat out)"
  failures=$((failures + 1))
}
# plays NAME TEXT: the game plays to its end, and TEXT is on a page
plays() {
  echo 6 | "$IRONGRAIN" play ./well --plain --save - >out 2>&1 && grep -qF "The end: Water" out &&
    grep -qF -- "$2" out && return 0
  echo "FAILED: $1: $(cat out)"
  failures=$((failures + 1))
}
# broken EDIT TEXT: the scenario after sed's EDIT does not play, and TEXT is told
broken() {
  printf '%s\n' "$scenario" | sed "$1" >well/scenario.lua
  tells "$2" ./well
}

tells 'well holds no scenario.lua' ./well
for name in Scenario.lua scenario.lua.txt; do
  printf '%s\n' "$scenario" >well/$name
  tells "it holds $name, which has to be renamed" ./well
  rm well/$name
done

printf '%s\n' "$scenario" >well/scenario.lua
plays 'as it stands' 'March 1958: The well'
tells 'the folder here is ./well' well
mkdir -p well/deep
for place in well:. well:./ well/deep:.. well/deep:../; do # who stands in the folder, or below it
  (cd "${place%%:*}" && echo 6 | "$IRONGRAIN" play "${place#*:}" --plain --save -) >out 2>&1
  grep -qF 'The end: Water' out && continue
  echo "FAILED: ${place#*:} in ${place%%:*} does not play: $(cat out)"
  failures=$((failures + 1))
done
rmdir well/deep
tells 'is no folder; a scenario is named by the folder' ./well/scenario.lua
printf '%s\n' "$scenario" | sed 's/  /\t/g; s/$/\r/' >well/scenario.lua
plays 'tabs and the line ends of Windows' 'It takes long: 6.'
printf '\357\273\277%s\n' "$scenario" >well/scenario.lua
plays 'a byte order mark' 'It takes long: 6.'

broken 's/low/l\xf6w/' 'not UTF-8 text: save the file as UTF-8 (scenario.lua:5)'
broken 's/"The well is low."/“The well is low.”/' 'curly quotation mark?'
broken 's/max = 9 }/max = 9/' "is a comma missing before it?"
broken 's/min = 1,/min = 1/' "is a comma missing before it? (scenario.lua:6)"
broken 's/It takes long: {answer.days}." end/It takes long."/' "is an end missing above? (scenario.lua:9)"
broken 's/low."/low./' "a text of several lines stands in [[ and ]] (scenario.lua:5)"
broken 's/days > 5/days != 5/' '"not equal" is ~= in Lua (scenario.lua:7)'
broken 's/days > 5/days = 5/' '"equal" is == in a condition (scenario.lua:7)'
broken 's/if days/days += 1 if days/' 'Lua has no +=: write x = x + 1 (scenario.lua:7)'
broken 's/"well", t/"brunnen", t/' 'rename the folder, or change the id'
printf '' >well/scenario.lua
tells 'scenario.lua must end with: return scenario { ... }' ./well

[ "$failures" -eq 0 ]
