#!/bin/sh
# What someone meets who begins: a name that is refused and what to write instead, a folder that is
# never written over, a scenario whose card and whose guide can be followed word for word.
set -u

: "${SOURCE:?}" "${SCRATCH:?}" "${IRONGRAIN:?}"
chmod -R u+w "$SCRATCH" 2>/dev/null
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/bin" "$SCRATCH/here" "$SCRATCH/home" && cd "$SCRATCH/here" || exit 1
ln -s "$IRONGRAIN" "$SCRATCH/bin/irongrain"
PATH=$SCRATCH/bin:$PATH
export PATH HOME="$SCRATCH" XDG_DATA_HOME="$SCRATCH/data" IRONGRAIN_HOME="$SCRATCH/home"
failures=0
fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# refused STATUS TEXT NAME: nothing is made, and TEXT is told
refused() {
  find . | sort >../before
  irongrain new "$3" >../out 2>&1
  [ $? -eq "$1" ] || fail "new '$3' does not exit $1"
  grep -qF -- "$2" ../out || fail "new '$3' does not tell: $2: $(cat ../out)"
  find . | sort | cmp -s - ../before || fail "new '$3' left something behind"
}
# squeezed FILE: its words with one space between them, as a page breaks its lines anywhere
squeezed() { tr -s ' \n' ' ' <"$1"; }

refused 2 'irongrain new ten_carts' Ten-Carts
refused 2 'irongrain new scenario_1957' 1957
refused 2 'irongrain new my_scenario' ''
refused 2 'irongrain new deep/ten_carts' 'deep/ten carts'
refused 2 'is no name' ..
refused 2 'is no name' /
refused 1 'make that first: mkdir -p deep' deep/ten_carts
mkdir taken
: >file
refused 1 './taken is there already' taken
refused 1 './file is there already' file
refused 1 'there is no folder ./file' ./file/ten_carts
ln -s nowhere link
refused 1 './link is there already' link
mkdir locked
chmod a-w locked
if ! touch locked/probe 2>/dev/null; then refused 1 'locked' locked/ten_carts; fi
rm -f locked/probe

if [ -d /proc/self ]; then refused 1 'cannot make the folder' /proc/ten_carts; fi

# What it makes, here and by a path, and what it says to type next.
irongrain new ten_carts >made || fail "new ten_carts"
mkdir -p other/place
irongrain new other/place/ten_carts/ >../out || fail "a path with a slash at its end"
grep -q '^  irongrain play other/place/ten_carts$' ../out || fail "the path is not said again"
diff -r ten_carts other/place/ten_carts >../out || fail "a path makes other files: $(cat ../out)"
grep -rn '@[A-Z]*@' ten_carts && fail "a mark is left"
grep -q 'id = "ten_carts"' ten_carts/scenario.lua || fail "no id"
grep -q 'title = "Ten Carts"' ten_carts/scenario.lua || fail "no title"
for file in .luarc.json .luacheckrc .editorconfig tests/types/irongrain.lua tests/desk.lua README.md; do
  [ -s "ten_carts/$file" ] || fail "no $file"
done
grep -q -- '---@meta' ten_carts/tests/types/irongrain.lua || fail "no definitions"
grep '^  irongrain ' made >next
# Where the guide lies is told by the program, and written into nothing that it makes.
mkdir -p ../home/scripts
grep -q 'guide' made && fail "a guide that is not there is told"
echo '# Guide' >../home/scripts/README.md
irongrain new guided >../out || fail "new guided"
for words in "new --help" "check --help" "test --help" --help; do
  # shellcheck disable=SC2086 # a list of words
  irongrain $words >>../out
done
[ "$(grep -cxF "The guide for authors: $IRONGRAIN_HOME/scripts/README.md" ../out)" -eq 5 ] ||
  fail "the guide's place is not told five times: $(cat ../out)"
grep -rF "$SCRATCH" guided && fail "a path of this machine is in the made folder"
rm -r ../home/scripts
[ "$(wc -l <next)" -eq 3 ] || fail "three commands are promised: $(cat made)"
while read -r command; do
  $command </dev/null >../out 2>&1 || fail "$command: $(cat ../out)"
done <next
if command -v luacheck >/dev/null; then
  (cd ten_carts && luacheck --no-cache -q . >../../out 2>&1) || fail "luacheck: $(cat ../out)"
fi
# Notes may stand: composed events need no source.
irongrain check ./ten_carts --json >../out 2>&1 || fail "check"
grep -v '"severity":"note"' ../out && fail "check finds something in what new makes"

# pieces FILE: the card's steps as files card/N.file, .old, .new, .run, .keys, .see
pieces() {
  rm -rf card
  mkdir card
  awk '
    /^### [0-9]/ { step++; blocks = 0 }
    /^### Is/ { step = "end" }
    step == "" { next }
    match($0, /^In `[^`]*`, find$/) { print substr($0, 5, RLENGTH - 11) > ("card/" step ".file") }
    /^and press `/ {
      rest = $0
      while (match(rest, /`[^`]*`/)) {
        key = substr(rest, RSTART + 1, RLENGTH - 2)
        print (key == "Enter" ? "" : key) > ("card/" step ".keys")
        rest = substr(rest, RSTART + RLENGTH)
      }
    }
    /^```./ {
      if ($0 == "```lua") kind = blocks++ ? "new" : "old"
      else kind = $0 == "```sh" ? "run" : "see"
      next
    }
    /^```$/ { kind = ""; next }
    kind { print > ("card/" step "." kind) }
  ' "$1"
}
# replace FILE OLD NEW: the one place in FILE where the lines of OLD stand
replace() {
  awk -v old_file="$2" -v new_file="$3" '
    function all(file,   text, line) {
      while ((getline line < file) > 0) text = text (text == "" ? "" : "\n") line
      return text
    }
    { text = text $0 "\n" }
    END {
      old = all(old_file)
      at = index(text, old)
      rest = substr(text, at + length(old))
      if (!at || index(rest, old)) exit 1
      printf "%s%s%s", substr(text, 1, at - 1), all(new_file), rest
    }' "$1" >replaced && cp replaced "$1"
}
# step FOLDER N: what the card says, done
step() {
  file=$1/$(cat "card/$2.file")
  replace "$file" "card/$2.old" "card/$2.new" || fail "$1, step $2: $file has not the words once"
  sh -e "card/$2.run" <"card/$2.keys" >shown 2>&1 || fail "$1, step $2: $(cat shown)"
  squeezed shown | grep -qF -- "$(cat "card/$2.see")" ||
    fail "$1, step $2 is not to be seen: $(cat shown)"
}
# follow FOLDER: its whole card, from the first step to its end
follow() {
  pieces "$1/README.md"
  for n in 1 2 3; do step "$1" $n; done
  squeezed shown | grep -q 'Count out all ninety\. (closed' && fail "$1: the fourth choice is still closed"
  sh -e card/end.run >shown 2>&1 || fail "$1: the changed scenario is not sound: $(cat shown)"
  squeezed shown | grep -qF -- "$(cat card/end.see)" || fail "$1: the end of the card: $(cat shown)"
}

follow ten_carts # the card alone, on a folder as it was made

# The ten minutes of the top README: its commands one after the other, as they stand. What a block
# of text promises is in what the commands before it said; where it promises nothing, they succeed.
# Then the card, to which it sends: on the same folder, whose number and sentence are changed already.
rm -rf ../minutes
mkdir ../minutes
cd ../minutes || exit 1
awk '
  /^## / { ours = /in ten minutes$/ }
  !ours { next }
  /^```./ { kind = $0 == "```sh" ? "run" : "see"; n += kind == "run"; next }
  /^```$/ { kind = ""; next }
  kind { print > (n "." kind) }' "$SOURCE/README.md"
n=1
while [ -f $n.run ]; do
  printf '\nl\n' | sh -e $n.run >shown 2>&1 # Enter, then l
  status=$?
  if [ -f $n.see ]; then
    while read -r line; do
      squeezed shown | grep -qF -- "$line" || fail "README, block $n: no '$line': $(cat shown)"
    done <$n.see
  else
    [ $status -eq 0 ] || fail "README, block $n: $(cat shown)"
  fi
  n=$((n + 1))
done
[ $n -gt 4 ] || fail "the README has no ten minutes"
follow ten_oxen

[ $failures -eq 0 ]
