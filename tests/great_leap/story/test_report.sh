#!/bin/sh
# Who writes the campaign and breaks one of issue 9's demands is told which: a fault of each kind, planted in
# a scenario that has none, fails the report by name.
set -u
rm -rf "$SCRATCH" && mkdir -p "$SCRATCH" && cd "$SCRATCH" || exit 1
here=$SOURCE/tests/great_leap/story
failures=0

# The report on $1, sections $2.
report() {
  lua5.4 "$here/report.lua" --binary "$IRONGRAIN" --scenario "$1" --only "$2" --games 6 --random 20 --jobs 1
}

# In section $1 the report fails $2 once $3 (for sed) is done to file $4, and did not before.
plant() {
  rm -rf orchard && cp -r "$here/fixtures/orchard" orchard
  sed -i "$3" "orchard/$4"
  cmp -s "orchard/$4" "$here/fixtures/orchard/$4" && { echo "nothing was planted: $3"; failures=$((failures + 1)); }
  report "$PWD/orchard" "$1" >planted
  grep -qF -- "- [x] $2" clean || { echo "the clean scenario does not pass: $2"; failures=$((failures + 1)); }
  grep -qF -- "- [ ] $2" planted || { echo "not told: $2 ($3)"; cat planted; failures=$((failures + 1)); }
}

report "$here/fixtures/orchard" 1,2,3,4,5,6,7,8 >clean
trees=events/trees.lua
plant 1 'no siblings are equal' "/facts.tree, facts/d; /facts.deaths, facts/d" $trees
plant 2 'no option is at least as good' 's/facts.deaths, facts.post = facts.deaths + 1/facts.deaths, facts.post = facts.deaths - 1/' $trees
plant 3 'every option has a tag' 's/, tag = "refuse"//' $trees
plant 3 'tags are among the eleven' 's/tag = "refuse"/tag = "resist"/' $trees
plant 4 'no death, removal or arrest' 's/{ "tells", "sign_ding" }, when = "month == .1958-11/{ "tells" }, when = "month == '"'1958-11"'/' $trees
plant 4 'no event is unreachable' "s/month == '1959-01'/month == '1959-02'/" $trees
plant 4 'no script error' 's/people.ding.fate = "sent"/people.dong.fate = "sent"/' $trees
plant 5 'the hard list has no hit' 's/Baskets go round/Baskets somehow go round/' $trees
plant 5 'window: at most' 's/Her ladle hangs/Her ladle hangs at the window/' $trees
plant 6 '"The" opens' 's/"Her ladle/"The ladle/; s/"Ding has been/"The cook has been/' $trees
plant 6 'first three words' 's/"Her ladle/"Ding has been asked. Her ladle/' $trees
plant 7 'choices have under 15 words' 's/Leave both rows\./Leave both rows as they are and say nothing at all to anybody who asks you why./' $trees
plant 7 'no run of five words' 's/A cart for the dam has taken/Her ladle hangs beside the door. A cart has taken/' $trees
plant 8 'means fall' 's/hard = 4, listed = 3/hard = 3, listed = 4/' scenario.lua
plant 8 'rank correlation' 's/PLACES\[options.place\] \* 2/(18 - PLACES[options.place] * 2)/' scenario.lua

[ "$failures" -eq 0 ] || exit 1
echo "each fault is told"
