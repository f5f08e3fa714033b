#!/bin/sh
# `irongrain debrief` of a class, from the command line: thirty saves that differ in one answer part
# there and nowhere else, thirty equal ones nowhere; what cannot be read is left out with its reason;
# neither the shell's sorting nor locale nor time zone changes a byte.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
export IRONGRAIN_HOME="$SOURCE" XDG_CACHE_HOME="$SCRATCH/cache"
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}
debrief() { "$IRONGRAIN" debrief "$@" 2>said || fail "debrief: $(cat said)"; }

played="$SOURCE/saves/examples/obeyed.save"
fuel=$(sed -n 's/^{"n":\([0-9]*\),"scene":"1958-10.charcoal".*/\1/p' "$played")
"$IRONGRAIN" branch "$played" $((fuel - 1)) --answer fruit -o other.save 2>said || fail "branch: $(cat said)"
mkdir halves equal
for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15; do
  cp "$played" "halves/group-$i.save"
  cp other.save "halves/table-$i.save"
  cp "$played" "equal/group-$i.save"
  cp "$played" "equal/table-$i.save"
done

debrief halves/*.save --runs 0 -o halves.html --csv halves.csv
card=$(tr '\n' ' ' <halves.html | grep -o '<article class="card".*' | sed 's/<\/article>.*//')
for words in 'October 1958: What burns' '>15</span> of' '(<span data-value="50">50</span>%)'; do
  case $card in *"$words"*) ;; *) fail "the first card lacks $words" ;; esac
done
lua5.4 "$SOURCE/tests/report/numbers.lua" halves.html halves.csv || fail "a number is not in the CSV"
debrief equal/*.save --runs 0 -o equal.html
grep -q 'Nowhere. In all' equal.html || fail "thirty equal saves part"
grep -q '<article class="card"' equal.html && fail "thirty equal saves have a card"

# Another order, another locale, another time zone, one job: the same bytes.
ls -r halves/*.save >names
LC_ALL=de_DE.UTF-8 TZ=Pacific/Auckland xargs "$IRONGRAIN" debrief --runs 0 --jobs 1 -o again.html \
  --csv again.csv <names 2>/dev/null
same() { cmp "$1.html" "$2.html" || fail "$1.html and $2.html differ"; }
same halves again
cmp halves.csv again.csv || fail "other numbers in another order"
for word in halves/ group-01 "$SCRATCH" "$(hostname)" "$(date +%Y-%m-%d)"; do
  grep -qF "$word" halves.html halves.csv && fail "the report holds $word"
done

# Left out, each with its reason; the rest is compared.
mkdir broken
cp halves/group-0[1-5].save halves/table-0[1-5].save broken/
sed '/"ask":"figure","answer":670/s//"ask":"figure","answer":680/' "$played" >broken/x-changed.save
: >broken/x-empty.save
head -1 "$played" >broken/x-no-answer.save
cp "$SOURCE/saves/examples/first_harvest.save" broken/x-foreign.save
head -c 400 "$played" | tr '{' '[' >broken/x-noise.save
mkdir broken/x-folder.save
debrief broken/* --runs 0 -o broken.html
grep -c '<li>The [0-9a-z]* of 16 saves' broken.html | grep -qx 6 ||
  fail "not six are left out: $(grep '<li>The' broken.html)"
for words in 'from decision' 'is empty' 'nothing has been answered' 'another scenario' 'first_harvest'; do
  grep '<li>The' broken.html | grep -q "$words" || fail "no reason says: $words"
done
grep -q '<p class="lead"><span data-value="10">10</span> communes' broken.html ||
  fail "ten are not compared"
"$IRONGRAIN" debrief broken/x-empty.save broken/x-noise.save --runs 0 -o none.html 2>/dev/null &&
  fail "a report of no game"
[ -e none.html ] && fail "a report of no game"


# What bots did is the same from the cache, and no game stands in it.
debrief halves/*.save --runs 12 -o bots.html --csv bots.csv
debrief halves/*.save --runs 12 -o kept.html --csv kept.csv
same bots kept
cmp bots.csv kept.csv || fail "kept games of bots give other numbers"
grep -q 'id="manoeuvre"' bots.html || fail "no room to manoeuvre"
grep -q 'manoeuvre' halves.html && fail "a link to what is not there"

if command -v tidy >/dev/null; then
  for page in halves equal broken bots; do
    tidy -q -e $page.html >$page.tidy 2>&1
    [ -s $page.tidy ] && fail "$page.html: $(head -3 $page.tidy)"
  done
fi
exit $failed
