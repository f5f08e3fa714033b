#!/bin/sh
# The hard half of STORY's thirty tics, as patterns over the words of every scenario. A reader would
# miss the rest of the page after the third of them.
#
# tics_hard.txt holds one extended pattern a line that no words may match; tics_told.txt those that
# people may say and the narrator may not. The same line of tics_caught.txt and tics_told_caught.txt
# is a sentence that it must catch, so that a pattern which has gone blind fails here too.
set -eu
here=$SOURCE/tests/scripts
work=$SCRATCH
rm -rf "$work"
mkdir -p "$work"
LC_ALL=C.UTF-8
export LC_ALL
status=0

# The strings of a Lua file, one a line: comments off, lines joined, what stands in [[ ]] or in
# quotation marks picked out, conditions and names off. The words inside a {value} stand on
# lines of their own.
strings() {
  sed 's/^ *--.*//; s/ -- .*//' "$1" | tr '\n' ' ' | tr -s ' ' |
    grep -oP "\[\[.*?\]\](?!\])|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'" >"$work/strings" ||
    true
  sed 's/{[^}]*}/N/g' "$work/strings" | grep -vE '==|~=|^"(not )?[a-z_.]+"$' || true
  grep -oP '\{[^}]*\}' "$work/strings" | grep -oP "(?<= )'[^']{12,}'" || true
}

# A sentence a line, two of them overlapping, since some tics need two.
sentences() {
  sed 's/\([a-z0-9)][.?!]"\{0,1\}\) \([A-Z"]\)/\1\n\2/g' |
    awk '{ print previous " " $0; previous = $0 }'
}

# Speech out: what stands between quotation marks within a string.
told() {
  sed -E "/^\[\[/s/\"[^\"]*\"/\"/g; /^\"/s/\\\\\"[^\"]*\\\\\"/'/g; /^'\"/d"
}

# Each pattern of list $1 catches the same line of $2.
blind() {
  count=$(grep -c '' "$here/$1")
  [ "$count" -eq "$(grep -c '' "$here/$2")" ] || {
    echo "$1 and $2 must have a line for a line"
    exit 1
  }
  line=1
  while [ "$line" -le "$count" ]; do
    sed -n "${line}p" "$here/$1" >"$work/pattern"
    if ! sed -n "${line}p" "$here/$2" | grep -Eiq -f "$work/pattern"; then
      echo "$1:$line catches nothing: $(cat "$work/pattern")"
      status=1
    fi
    line=$((line + 1))
  done
}

# No line of $work/words matches $1; $2 is the file's name.
none() {
  if grep -Ein "$@" "$work/words" >"$work/found"; then
    echo "${file#"$SOURCE"/}:"
    cat "$work/found"
    status=1
  fi
}

blind tics_hard.txt tics_caught.txt
blind tics_told.txt tics_told_caught.txt

find "$SOURCE/scripts" "$SOURCE/engine/author/template" -name '*.lua' ! -name sources.lua ! -name glossary.lua \
  ! -path '*/model/*' | sort >"$work/files"
while read -r file; do
  strings "$file" >"$work/all"
  sentences <"$work/all" >"$work/words"
  none -f "$here/tics_hard.txt"
  # Nobody calls the present a famine before 1961; an older one has its year.
  case $file in
  */events/one/* | */events/two/* | */events/three/* | */events/four/*)
    grep -v '19[0-4][0-9]' "$work/words" >"$work/present" || true
    mv "$work/present" "$work/words"
    none '\bfamine\b'
    ;;
  esac
  told <"$work/all" | sentences >"$work/words"
  none -f "$here/tics_told.txt"
done <"$work/files"
exit $status
