#!/bin/sh
# Who sees no picture is told what is on it: page by page, in a transcript, in a debrief, in letters
# that every terminal has. No save knows of pictures; `check` finds one that is not there.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/home/scripts/kiln/pictures" "$SCRATCH/home/assets" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data" XDG_CACHE_HOME="$SCRATCH/cache"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
has() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }

cat >home/scripts/kiln/scenario.lua <<'LUA'
return scenario {
  id = "kiln", title = "The kiln", version = "1.0.0", picture = "title",
  start = function()
    scene("1958-10.road", "The road")
    act { title = "Iron", span = "October 1958", text = "It is night.", picture = "front" }
    picture "kiln"
    say "The brick is warm."
    choose { id = "who", { "go", "Go on" } }
    picture "road"
    pause()
    ending { id = "over", title = "Over" }
  end,
}
LUA
cat >home/scripts/kiln/pictures.lua <<'LUA'
return {
  title = "A hill.", road = { text = "A road, and 12 carts." },
  front = [[
    A *chimney* in the “snow”, and beside it a row of men who hand on what there is to hand
    on.]],
  kiln = "Men — “in a line” — feed a kiln.",
}
LUA

# Each page has its picture's words, rendered; the act's stand with the act.
printf '1\n\n' | LC_ALL=C.UTF-8 "$IRONGRAIN" play kiln --plain --save game.save >plain 2>err || fail "play"
cat >wanted <<'WANTED'
Iron
October 1958

Picture: A chimney in the “snow”, and beside it a row of men who hand on
what there is to hand on.

It is night.

October 1958: The road

Picture: Men — “in a line” — feed a kiln.

The brick is warm.
WANTED
sed -n '/^Iron/,/warm/p' plain >top
diff -u wanted top || fail "the first page"
has plain 'Picture: A road, and 12 carts.'
printf '1\n\n' | LC_ALL=C "$IRONGRAIN" play kiln --plain --save - >plain 2>err || fail "play in ASCII"
has plain 'Picture: Men -- "in a line" -- feed a kiln.'
LC_ALL=C grep -q '[^ -~]' plain && fail "other letters than ASCII"

# The transcript tells the same, and so does the debrief; what is not described has its name.
"$IRONGRAIN" replay game.save --text >text 2>err || fail "replay --text"
sed -n '/^Iron/,/warm/p' text >top
diff -u wanted top || fail "the transcript"
"$IRONGRAIN" debrief game.save --runs 0 -o game.html --csv game.csv 2>err || fail "debrief: $(cat err)"
has game.html '<p class="picture">Picture: A <em>chimney</em> in the “snow”'
has game.html '<p class="picture">Picture: Men — “in a line” — feed a kiln.</p>'
grep -q ',1958-10.road,.*,12,' game.csv || fail "a number of a picture's words: $(cat game.csv)"
mkdir -p bare/kiln && cp home/scripts/kiln/scenario.lua bare/kiln
printf '1\n\n' | "$IRONGRAIN" play ./bare/kiln --plain --save - >plain 2>err || fail "without pictures.lua"
has plain 'Picture: kiln'
has plain 'Picture: front'

# In a program's lines: the words behind the name; on disk: neither.
"$IRONGRAIN" replay game.save --json >json 2>err || fail "replay --json"
has json '"picture":"road","picture_text":"A road, and 12 carts.","ask":'
has json '"picture":"front","picture_text":"A *chimney* in the “snow”'
grep -v -e 'picture "' -e 'act {' home/scripts/kiln/scenario.lua >bare/kiln/scenario.lua
printf '1\n\n' | "$IRONGRAIN" play ./bare/kiln --plain --save bare.save >plain 2>err || fail "without pictures"
sed 1d game.save >a && sed 1d bare.save >b
[ -s a ] || fail "nothing was answered"
cmp -s a b || fail "the pictures are in the journal: $(diff a b)"

# A picture is looked for in the scenario's folder, then in the common one of its id.
"$IRONGRAIN" check kiln >out 2>err && fail "four pictures are missing"
[ "$(grep -c 'picture_missing' out)" -eq 4 ] || fail "four pictures are missing: $(cat out)"
has out 'there is no pictures/kiln.png or .jpg'
mkdir -p home/assets/kiln home/assets/other
for file in scripts/kiln/pictures/title.png scripts/kiln/pictures/kiln.jpeg assets/kiln/road.jpg \
  assets/other/front.png; do
  cp "$SOURCE/assets/great_leap/telephone.png" "home/$file"
done
"$IRONGRAIN" check kiln >out 2>err && fail "one picture is missing"
[ "$(grep -c 'picture_missing' out)" -eq 1 ] || fail "one picture is missing: $(cat out)"
has out 'there is no pictures/front.png or .jpg'
mv home/assets/other/front.png home/assets/kiln
"$IRONGRAIN" check kiln >out 2>err || grep -q 'picture' out && fail "no picture is missing: $(cat out)"

[ "$failures" -eq 0 ] || exit 1
echo "pictures are told"
