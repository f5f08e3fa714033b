#!/bin/sh
# tests/run --mutants [NAME]...: are the tests awake?
#
# Each NAME.patch here is a small fault. The tracked tree is copied to build/mutants/tree and built; then,
# for each fault: apply, build what changed, run the tests that should notice, take it back. A fault that
# no test notices lives, and that fails the run; so does a patch that no longer applies or does not
# build, and a test that fails without any fault. The head of a patch says what is broken and may limit
# the tests to a regular expression over their names (all quick tests without it):
#
#   # A torn last line is believed.
#   # tests: journal/|faults/
set -u

home=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd -P) || exit 1
cd "$home" || exit 1
scratch=$home/build/mutants
tree=$scratch/tree
folder=$tree/build/sanitize
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
unset BLESS

fail() { echo "mutants: $*" >&2; exit 1; }

if [ $# -eq 0 ]; then
  set -- tests/mutants/*.patch
  [ -f "$1" ] || fail "no patch in tests/mutants"
fi

# A name, with or without .patch, or a path.
patch_of() {
  for place in "$1" "tests/mutants/$1" "tests/mutants/$1.patch"; do
    if [ -f "$place" ]; then
      (CDPATH='' cd -P "$(dirname "$place")" && echo "$(pwd -P)/$(basename "$place")")
      return
    fi
  done
  fail "no such fault: $1"
}

# What the head of a patch says after "# KEY: ".
head_of() { sed -n "/^---/q; s/^# $2: *//p" "$1" | head -n 1; }
title_of() { sed -n 's/^# //p; q' "$1"; }

compile() { cmake --build "$folder" --parallel "$jobs" </dev/null >"$scratch/build.log" 2>&1; }

# tests REGEX FILE ARGUMENT...: runs them with their words to FILE; nonzero if one fails, 8 if none ran.
tests() {
  regex=$1 words=$2
  shift 2
  set -- --test-dir "$folder" -j "$jobs" --no-tests=error -L quick --output-on-failure "$@"
  [ -z "$regex" ] || set -- "$@" -R "$regex"
  ctest "$@" </dev/null >"$words" 2>&1
}

rm -rf "$tree"
mkdir -p "$tree" || exit 1
state=$(git stash create) # the tracked files as they are now, committed or not; changes nothing
git archive "${state:-HEAD}" | tar -x -C "$tree" || fail "could not copy the tree"
# A path given outside the tree, or a patch not yet tracked, is taken from where it is.
cd "$tree" || exit 1
{ cmake --preset sanitize </dev/null && cmake --build "$folder" --parallel "$jobs" </dev/null
} >"$scratch/build.log" 2>&1 || { tail -n 30 "$scratch/build.log"; fail "the tree does not build"; }
cd "$home" || exit 1

# Without any fault all the tests that will be asked must pass, or every fault would seem to be noticed.
union=
for name in "$@"; do
  patch=$(patch_of "$name") || exit 1
  regex=$(head_of "$patch" tests)
  if [ -z "$regex" ]; then union=; break; fi
  union=${union:+$union|}$regex
done
tests "$union" "$scratch/sound.log" || {
  tail -n 40 "$scratch/sound.log"
  fail "tests fail without any fault"
}
grep -E 'tests passed' "$scratch/sound.log"

# try PATCH: 0 if the fault is noticed.
try() {
  if ! patch -d "$tree" -p1 --forward --quiet --no-backup-if-mismatch --fuzz=0 <"$1" \
    >"$scratch/patch.log" 2>&1; then
    verdict="DOES NOT APPLY: $(tail -n 1 "$scratch/patch.log")"
    return 1
  fi
  if ! compile; then
    verdict="DOES NOT BUILD (build/mutants/build.log)"
    return 1
  fi
  if tests "$(head_of "$1" tests)" "$scratch/$2.log" --stop-on-failure; then
    verdict="LIVES"
    return 1
  fi
  noticed=$(sed -n 's/^.* - \([^ ]*\) (\(Failed\|Timeout\|SEGFAULT\|Subprocess aborted\|Child aborted\|ILLEGAL\)).*/\1/p' \
    "$scratch/$2.log" | head -n 1)
  if [ -z "$noticed" ]; then
    verdict="NO TEST RAN (# tests: matches none)"
    return 1
  fi
  verdict="noticed by $noticed"
}

# take_back PATCH: the tree is again as it was. A patch that applied in part is put right from the copy.
take_back() {
  (cd "$home" && git archive "${state:-HEAD}") >"$scratch/tree.tar" || exit 1
  sed -n 's/^+++ b\/\([^	]*\).*/\1/p; s/^--- a\/\([^	]*\).*/\1/p' "$1" | sort -u |
    while IFS= read -r file; do
      rm -f "$tree/$file"
      tar -x -m -f "$scratch/tree.tar" -C "$tree" "$file" 2>/dev/null
    done
}

living=0
count=0
for name in "$@"; do
  patch=$(patch_of "$name") || exit 1
  short=$(basename "$patch" .patch)
  count=$((count + 1))
  try "$patch" "$short" || living=$((living + 1))
  printf '%-28s %s\n    %s\n' "$short" "$verdict" "$(title_of "$patch")"
  take_back "$patch"
done
printf '%d faults, %d noticed, %d not\n' "$count" $((count - living)) "$living"
[ "$living" -eq 0 ]
