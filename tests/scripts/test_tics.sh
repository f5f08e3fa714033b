#!/bin/sh
# The hard half of STORY's thirty tics, as patterns over the words of every scenario. A reader would
# miss the rest of the page after the third of them.
#
# tics_hard.txt holds one extended pattern a line; the same line of tics_caught.txt is a sentence that
# it must catch, so that a pattern which has gone blind fails here too.
set -eu
here=$SOURCE/tests/scripts
work=$SCRATCH
rm -rf "$work"
mkdir -p "$work"
LC_ALL=C.UTF-8
export LC_ALL
status=0

# The strings of a Lua file, a sentence a line: comments off, lines joined, what stands in [[ ]] or in
# quotation marks picked out, values taken out, split after a full stop and its quotation mark.
sentences() {
  sed 's/^ *--.*//; s/ -- .*//' "$1" | tr '\n' ' ' | tr -s ' ' |
    grep -oP '\[\[.*?\]\](?!\])|"(?:[^"\\]|\\.)*"' | sed 's/{[^}]*}/N/g' |
    sed 's/\([a-z0-9)][.?!]"\{0,1\}\) \([A-Z"]\)/\1\n\2/g'
}

count=$(grep -c '' "$here/tics_hard.txt")
[ "$count" -eq "$(grep -c '' "$here/tics_caught.txt")" ] || {
  echo "tics_hard.txt and tics_caught.txt must have a line for a line"
  exit 1
}
line=1
while [ "$line" -le "$count" ]; do
  sed -n "${line}p" "$here/tics_hard.txt" >"$work/pattern"
  if ! sed -n "${line}p" "$here/tics_caught.txt" | grep -Eiq -f "$work/pattern"; then
    echo "tics_hard.txt:$line catches nothing: $(cat "$work/pattern")"
    status=1
  fi
  line=$((line + 1))
done

for file in "$SOURCE"/scripts/*/*.lua "$SOURCE"/scripts/*/events/*.lua; do
  case $file in *'*'* | */sources.lua) continue ;; esac
  # Two sentences a line, overlapping: some tics need two.
  sentences "$file" | awk '{ print previous " " $0; previous = $0 }' >"$work/words"
  if grep -Ein -f "$here/tics_hard.txt" "$work/words" >"$work/found"; then
    echo "${file#"$SOURCE"/}:"
    cat "$work/found"
    status=1
  fi
done
exit $status
