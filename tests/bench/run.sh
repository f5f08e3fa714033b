#!/bin/sh
# tests/run --bench: builds what a player runs, and measures it. It needs a quiet machine. REFERENCE may name
# the folder of a model in one file (commune.lua, ens.lua, params.lua) to which the model's time is compared.
set -u

home=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd -P) || exit 1
cd "$home" || exit 1
folder=build/bench
mkdir -p "$folder/saves" || exit 1
{
  cmake -S . -B "$folder" -DCMAKE_BUILD_TYPE=Release -DIRONGRAIN_TESTS=ON </dev/null &&
    cmake --build "$folder" --target irongrain bench bench_watch --parallel 2 </dev/null
} >"$folder/build.log" 2>&1 || {
  tail -n 30 "$folder/build.log"
  exit 1
}
echo "$(uname -sm), $(getconf _NPROCESSORS_ONLN) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
echo "Release build; medians of 31 runs; load average $(cut -d ' ' -f 1 /proc/loadavg)"
"$folder/tests/bench/bench" "$home/$folder/irongrain" "$home/tests/fixtures/every_question" \
  "$home/scripts/great_leap" "$home/$folder/saves" || exit 1
"$folder/tests/bench/bench_watch" "$home/$folder/irongrain" "$home/scripts/great_leap" \
  "$home/saves/examples/obeyed.save" || exit 1
IRONGRAIN="$home/$folder/irongrain" IRONGRAIN_HOME="$home" SOURCE="$home" \
  lua5.4 tests/bench/model.lua || exit 1
tests/bench/author || exit 1
tests/bench/pages || exit 1
strip -o "$folder/stripped" "$folder/irongrain" &&
  printf '%-44s %11d KB   %s\n' "binary, stripped" "$(($(wc -c <"$folder/stripped") / 1000))" "strip"
tests/bench/picture
