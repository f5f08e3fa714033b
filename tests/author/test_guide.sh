#!/bin/sh
# The authors' guide is what an author copies first: each of its scenarios must load, play with the answers
# that stand in the guide, and print what the guide prints; the page on simulate likewise.
# A fence says what its block is: ```lua NAME/FILE, ```text NAME OPTION... (what play prints; what was typed
# stands after >), ```csv NAME (the books of the game before).
set -u

: "${SOURCE:?}" "${SCRATCH:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
status=0

fail() {
  echo "FAILED: $*"
  status=1
}

has_command() { "$IRONGRAIN" "$1" --help >/dev/null 2>&1; }

# Writes the scenarios of the guide, and for each game that it shows a folder game.N of files: kind, name,
# options, typed, wanted.
extract() {
  awk '
    /^```(lua [a-z_]+\/|text [a-z]|csv [a-z])/ {
      kind = substr($1, 4)
      if (kind == "lua") {
        file = $2
        folder = file
        sub(/\/[^\/]*$/, "", folder)
        system("mkdir -p " folder)
      } else {
        folder = sprintf("game.%03d", ++games)
        system("mkdir -p " folder)
        file = folder "/wanted"
        print kind > (folder "/kind")
        print $2 > (folder "/name")
        options = $0
        sub(/^[^ ]+ [^ ]+ ?/, "", options)
        print options > (folder "/options")
        printf "" > (folder "/typed")
      }
      printf "" > file
      inside = 1
      next
    }
    /^```/ { inside = 0; next }
    inside { print > file }
    inside && kind == "text" && /^>/ { line = $0; sub(/^> ?/, "", line); print line > (folder "/typed") }
  ' "$1"
}

# Plays the game in the folder; a save of it is left in last.save.
play() {
  rm -f last.save
  # shellcheck disable=SC2046 # a list of words
  "$IRONGRAIN" play "./$(cat "$1/name")" --plain --save last.save --seed 1 $(cat "$1/options") \
    <"$1/typed" >"$1/raw" 2>"$1/err" || { cat "$1/err"; fail "$1: $(cat "$1/name") does not play"; }
  # Blanks at line ends and empty lines at the end do not show on a page; where it is kept is this test's.
  sed -e 's/[ ]*$//' -e '/^The game is kept in/d' "$1/raw" | awk '/^$/ { empty++; next } { while (empty) { print ""; empty-- } print }' >"$1/out"
}

games_of_the_guide() {
  extract "$SOURCE/scripts/README.md"
  for game in game.*; do
    name=$(cat "$game/name")
    if [ "$(cat "$game/kind")" = text ]; then
      play "$game"
      grep -q '^The end: ' "$game/out" || fail "$name comes to no ending"
    else
      "$IRONGRAIN" replay last.save --scenario "./$name" --books >"$game/out" 2>&1 || fail "$name: no books"
    fi
    diff "$game/wanted" "$game/out" || fail "the guide shows another game of $name"
  done
  [ "$(find . -name scenario.lua | wc -l)" -ge 7 ] || fail "the guide has too few scenarios"
}

# The pictures that the guide speaks of, which no fence can hold.
pictures() {
  grep -oE '.[a-z_]+/pictures/[a-z_]+\.png' "$SOURCE/scripts/README.md" | cut -c 2- >names
  while read -r name; do
    mkdir -p "${name%/*}" && cp "$SOURCE/tests/check/orchard/pictures/gate.png" "$name"
  done <names
}

# What the other commands of an author say of the same scenarios.
other_commands() {
  for scenario in [a-z]*/scenario.lua; do
    folder=./${scenario%/scenario.lua}
    if has_command check; then
      "$IRONGRAIN" check "$folder" >said 2>&1 || { cat said; fail "check of $folder"; }
    fi
    if has_command test; then
      "$IRONGRAIN" test "$folder" --runs 20 >said 2>&1 || { cat said; fail "the tests of $folder"; }
    fi
  done
}

# block LANGUAGE: what stands between the fences of that language on the page about simulate.
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/!p;}" "$SOURCE/scripts/simulate.md"; }

page_on_simulate() {
  mkdir -p two_figures
  block lua >two_figures/scenario.lua
  block csv >wanted
  command=$(block sh | sed 's/^irongrain //')
  if [ -z "$command" ] || ! [ -s wanted ]; then fail "the page on simulate has no example"; fi
  # shellcheck disable=SC2086 # a list of words
  "$IRONGRAIN" $command >out 2>err || { cat out err; fail "simulate"; }
  cmp out wanted || { cat out; fail "simulate prints something else"; }
  # shellcheck disable=SC2086
  "$IRONGRAIN" $command --set years=5 --jobs 2 >out 2>err || { cat err; fail "--set years"; }
  cmp -s out wanted && fail "--set years makes no difference"
  "$IRONGRAIN" simulate ./two_figures --set month=5 >out 2>err
  [ $? -eq 2 ] || fail "--set month is taken"
  grep -q 'takes years=N, not month=5' err || { cat err; fail "--set month is not explained"; }
}

# The mistake that the guide speaks of is told as the guide says.
mistake() {
  mkdir -p wrong && cp -r river wrong/
  sed 's/meng\.trust > 1/meng.turst > 1/' river/events/august.lua >wrong/river/events/august.lua
  "$IRONGRAIN" play ./wrong/river --save - </dev/null >out 2>&1 && fail "a misspelt name plays"
  grep -qxF -- "$(cat out)" "$SOURCE/scripts/README.md" || { cat out; fail "the guide tells another error"; }
}

games_of_the_guide
mistake
pictures
other_commands
page_on_simulate
exit "$status"
