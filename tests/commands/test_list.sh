#!/bin/sh
# The list shows what there is, whatever lies in the folders: a broken scenario, a save full of noise,
# a name that would steer the terminal.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/data"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
has() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }

# Nothing there at all is no crash.
"$IRONGRAIN" list >out 2>err || fail "an empty home"
[ "$("$IRONGRAIN" list --json)" = '{"scenarios":[],"saves":[]}' ] || fail "an empty home in JSON"

mkdir -p home/scripts/broken home/scripts/no_scenario home/saves
cp -r "$SOURCE/tests/fixtures/front_desk" home/scripts/
echo 'return scenario { id = "broken", title = ' >home/scripts/broken/scenario.lua
echo '{"answer":"answer"}' | "$IRONGRAIN" play front_desk --json --save home/saves/a.save >out 2>err
esc=$(printf '\033')
name="evil${esc}[2J${esc}]52;c;x.save"
cp home/saves/a.save "home/saves/$name"
head -c 100000 /dev/urandom >home/saves/noise.save
: >home/saves/empty.save
mkdir home/saves/folder.save
mkfifo home/saves/pipe.save
printf '{"irongrain":9,"scenario":"%s[31m"}\n' "$esc" >home/saves/later.save
{
  head -n 1 home/saves/a.save
  printf '{"n":1,"scene":"%s]0;x%s[2J.y","ask":"a","answer":1,"digest":"0000000000000000"}\n' '\u001b' '\u009b'
} >home/saves/scene.save
sed '1s/"created"/"author":true,"created"/' home/saves/a.save >home/saves/mine.save
mkdir home/scripts/told
cat >home/scripts/told/scenario.lua <<'LUA'
return scenario { id = "told", title = "Told", version = "1.0.0", summary = "One winter.",
  start = function() ending { id = "over", title = "Over" } end }
LUA
echo notes >home/saves/readme.txt
cp home/saves/a.save "home/saves/$(printf 'latin\377.save')"

"$IRONGRAIN" list >out 2>err || fail "list"
has out 'front_desk: The Front Desk, version 1.2.3, 2 minutes'
has out 'broken: does not load'
has out "$SCRATCH/home/saves/a.save: The Front Desk, 1957-10, 1 answer, " # the whole path, for --save
grep -F 'home/saves/mine.save: The Front Desk' out | grep -q ", an author's game\$" ||
  fail "an author's game is not marked"
[ "$(grep -c "an author's game" out)" -eq 1 ] || fail "a player's game is marked as an author's"
has out '    One winter.'
for save in noise empty folder pipe later; do has out "$save.save: cannot be read: "; done
has out 'folder.save: cannot be read: it is a folder, not a save' # the path is not told twice
grep -q readme out && fail "a file that is no save is listed"
"$IRONGRAIN" list --json >json 2>err || fail "list --json"
"$IRONGRAIN" </dev/null >title 2>err || fail "the title"
has title 'Iron & Grain'
has title 'irongrain play'
{
  "$IRONGRAIN" play front_desk --json --save "home/saves/$name" </dev/null
  "$IRONGRAIN" replay "home/saves/later.save"
  "$IRONGRAIN" play "$name"
  "$IRONGRAIN" "$name"
  "$IRONGRAIN" branch "home/saves/$name" 1 -o "home/saves/new$name"
} >played 2>&1
LC_ALL=C grep -q "$(printf '[\001-\011\013-\037\177]')" out err json title played &&
  fail "control characters reach the terminal"
grep -q "$(printf '\302\233')" out err title played && fail "a C1 character reaches the terminal"
if command -v iconv >/dev/null; then
  iconv -f UTF-8 -t UTF-8 json >/dev/null || fail "the JSON is not UTF-8"
fi
has json '{"id":"front_desk","title":"The Front Desk","version":"1.2.3","path":"'
has json '"minutes":2,"languages":["en","de"]}'
has json '"scenario":"front_desk","title":"The Front Desk","answers":1,"scene":"1957-10.desk","changed":"'
[ "$(grep -o '"author":true' json | wc -l)" -eq 1 ] || fail "author in the JSON"
grep -q 'mine.save","scenario":"front_desk"[^}]*,"author":true}' json || fail "the author's save in JSON"
has json '"id":"told","title":"Told","version":"1.0.0","summary":"One winter.","path":"'
[ "$(wc -l <json)" -eq 1 ] || fail "the JSON is one line"

[ "$failures" -eq 0 ] || exit 1
echo "the list stands"
