#!/bin/sh
# How the files of a scenario are laid out agrees with how they are read. `irongrain check` tells where
# a closing is missing by the first line that stands further in or out than what it belongs to; a
# scenario whose sound files have such lines sends its author there for every slip in the file. So each
# file is given one `end` too many, and that line, not an earlier one, must be told.
set -eu
rm -rf "$SCRATCH"
mkdir -p "$SCRATCH"
cd "$SCRATCH"
export IRONGRAIN_HOME="$SOURCE"
failures=0

# Prints the files of scenario $1 whose line that is told is not their last, with that line.
misled() {
  find "$1" -name '*.lua' -not -path '*/tests/*' | sort >files
  while read -r file; do
    tail -c 1 "$file" | grep -q . && echo >>"$file"
    echo "end" >>"$file"
  done <files
  "$IRONGRAIN" check "./$1" >said 2>&1 || true
  while read -r file; do
    name=${file#"$1"/}
    last=$(wc -l <"$file")
    line=$(sed -n "s|^$name:\([0-9]*\):.*\[syntax\]$|\1|p" said | head -n 1)
    [ "${line:-0}" -eq "$last" ] || [ "${line:-0}" -eq $((last - 1)) ] ||
      echo "$name: line ${line:-none} of $last is told"
  done <files
}

for scenario in "$SOURCE"/scripts/*/scenario.lua; do
  folder=$(basename "$(dirname "$scenario")")
  cp -R "$SOURCE/scripts/$folder" "$folder"
  misled "$folder" >found
  if [ -s found ]; then
    echo "$folder: these files stand otherwise than they are read:"
    cat found
    failures=$((failures + 1))
  fi
done

# One that is laid out askew is found.
"$IRONGRAIN" new askew >made
cat >askew/aside.lua <<'END'
local function aside(told)
    if told then
    return 1
  end
  return 2
end

return { aside = aside }
END
misled askew >found
if ! grep -q "^aside.lua: line" found; then
  echo "a file that is laid out askew was not found:"
  cat found
  failures=$((failures + 1))
fi
[ "$failures" -eq 0 ] || exit 1
