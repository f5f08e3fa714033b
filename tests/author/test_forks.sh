#!/bin/sh
# `test --games` and `--forks` tell what games did and what one answer changes in them, whatever the jobs.
set -u
: "${IRONGRAIN:?}" "${SOURCE:?}" "${SCRATCH:?}"
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH/well/events" && cd "$SCRATCH" || exit 1
export HOME="$SCRATCH"
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}
says() { grep -qF -- "$2" "$1" || fail "\"$2\" is not in $1: $(cat "$1")"; }

cat >well/scenario.lua <<'END'
local function start()
  for _, id in ipairs { "1958-08", "1958-09", "1959-01", "1959-02" } do
    month(id)
    turn(2)
    record { book = "so", { "water", facts.water } }
    if id == "1959-02" then facts.post, facts.office = 1, false end
    pause()
  end
  ending { id = "dry", title = "Dry" }
end
local function deep(ask)
  if ask.event == "dig" then return "deep" end
end
return scenario { id = "well", title = "Well", version = "1", start = start, policies = { deep = deep },
  options = { { id = "soil", text = "Soil", default = "clay", { "clay", "Clay" }, { "sand", "Sand" } } },
  facts = { water = 100, rope = "", idle = "", post = 60, office = true },
  people = { wen = { here = true, fate = "" } } }
END
cat >well/events/all.lua <<'END'
event "dig" {
  when = "month == '1958-08'", text = "The well is dry.",
  choices = {
    { "deep", "Dig.", tag = "comply", effect = function() facts.water, facts.rope = 120, "long" end },
    { "wait", "Wait.", tag = "delay", effect = function() people.wen.fate = "sent" end },
    { "shut", "Shut it.", closed = "Not now." },
  },
}
event "idle" {
  when = "month == '1958-09'", text = "Nothing hangs on it.",
  choices = { { "left", "Left.", effect = function() facts.idle = "left" end }, { "right", "Right." } },
}
event "rope" { when = "month == '1959-01' and facts.rope == 'long'", text = "The rope is too long." }
event "bucket" { when = "month == '1959-02'",
  text = "Drawn: {facts.water} buckets. {facts.rope == 'long' and 'They are cold.' or 'They are warm.'}" }
END

run() {
  "$IRONGRAIN" test ./well --runs 12 --seed 2 --policy random --policy deep --set soil=sand --jobs "$1" \
    --games "games$1" --forks "forks$1" --outcome water --outcome 'facts.post while facts.office' --json >out 2>err ||
    fail "it fails: $(cat err out)"
}
run 1
run 3
cmp -s games1 games3 || fail "three jobs play other games"
cmp -s forks1 forks3 || fail "three jobs find other forks"
[ "$(wc -l <games1)" -eq 12 ] || fail "12 games are $(wc -l <games1) lines"
[ "$(wc -l <forks1)" -eq 24 ] || fail "12 games with two choices each are $(wc -l <forks1) forks"
says out '"policy":"random, deep"'
says games1 '{"game":1,"policy":"deep","seed":'
says games1 '"ending":"dry","ends":{"water":120,"facts.post while facts.office":60},"cast":{},"course":['
says games1 '["1958-08","event","dig"],["1958-08","answer","dig.choice","deep"]'
grep '"taken":"deep","instead":"wait"' forks1 | head -1 >deep
says deep '"tags":["comply","delay"],"broken":false,"figures":{"id":"so water","month":"1958-08","share":0.1667}'
says deep '"people":{"who":"people.wen.fate","month":"1958-08"}'
says deep '"words":[["rope","1959-01"],["bucket","1959-02"]],"later":[["rope","1959-01"],["bucket","1959-02"]]'
says deep '"ends":{"water":[120,100],"facts.post while facts.office":[60,60]},"cast":[{},{"wen":"sent"}]}'
grep '"event":"idle"' forks1 | head -1 >idle
says idle '"figures":null,"people":null,"words":[],"later":[]'
grep -q '"instead":"shut"' forks1 && fail "a closed choice is forked"

"$IRONGRAIN" test ./well --runs 1 --keep kept >out 2>err || fail "it keeps none: $(cat err out)"
"$IRONGRAIN" test ./well --runs 1 --forks of --of kept/longest.save >out 2>err ||
  fail "--of fails: $(cat err out)"
says of '"policy":"save","at":0,"scene":"1958-08.dig"'
sed 's/"ask":"choice"/"ask":"chosen"/' kept/longest.save >misfit.save
"$IRONGRAIN" test ./well --runs 1 --forks of --of misfit.save >out 2>&1 && fail "a save that does not fit is forked"
"$IRONGRAIN" test ./well --runs 1 --of kept/longest.save >out 2>&1 && fail "--of alone is taken"
says out 'add --forks FILE'
"$IRONGRAIN" test ./well --runs 1 --set soil=mud >out 2>&1 && fail "an unknown option is taken"

[ "$failures" -eq 0 ] || exit 1
echo "games and forks are what they are"
