#!/bin/sh
# SECURITY.md states every limit of engine/script/limits.h with its number, and no other: who reads the
# page relies on it.
set -u

: "${SOURCE:?}" "${SCRATCH:?}"
mkdir -p "$(dirname "$SCRATCH")"
bad=0
constants=$(sed -n 's/^ *\(LIMIT_[A-Z_]*\) = \([^,]*\),.*/\1 \2/p' "$SOURCE/engine/script/limits.h")
[ -n "$constants" ] || bad=1
while read -r name value; do
  number=$(eval "echo \$(($value))") # "64 << 20"
  if grep -q "| $number | \`$name\` |" "$SOURCE/SECURITY.md"; then continue; fi
  echo "SECURITY.md does not say that $name is $number"
  bad=1
done <<END
$constants
END
grep -o 'LIMIT_[A-Z_]*' "$SOURCE/SECURITY.md" >"$SCRATCH.names"
while read -r name; do
  echo "$constants" | grep -q "^$name " || { echo "SECURITY.md has $name, the engine has not"; bad=1; }
done <"$SCRATCH.names"
exit "$bad"
