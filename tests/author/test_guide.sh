#!/bin/sh
# The scenario in the authors' guide is what an author copies first: it must do what the guide shows.
set -u

: "${SOURCE:?}" "${SCRATCH:?}" "${IRONGRAIN:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/two_figures" && cd "$SCRATCH" || exit 1
guide=$SOURCE/scripts/README.md
# block LANGUAGE: what stands between the fences of that language
block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/{/^\`\`\`/!p;}" "$guide"; }

block lua >two_figures/scenario.lua
block csv >wanted
command=$(block sh | sed 's/^irongrain //')
if [ -z "$command" ] || ! [ -s wanted ]; then echo "the guide has no example"; exit 1; fi
# shellcheck disable=SC2086 # a list of words
"$IRONGRAIN" $command >out 2>err || { cat out err; exit 1; }
cmp out wanted || { cat out; exit 1; }
# shellcheck disable=SC2086
"$IRONGRAIN" $command --set years=5 --jobs 2 >out 2>err || { cat err; exit 1; }
cmp -s out wanted && { echo "--set years makes no difference"; exit 1; }
"$IRONGRAIN" simulate ./two_figures --set month=5 >out 2>err
status=$?
cat err
[ "$status" -eq 2 ] && grep -q 'takes years=N, not month=5' err
