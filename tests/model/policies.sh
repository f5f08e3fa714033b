#!/bin/sh
# The search for a policy that is free (policies.lua), two places at a time.
#
#   sh tests/model/policies.sh [POLICIES] [PLACE...]
#
# Without arguments 20,000 policies for each of eight provinces: about half an hour on two
# processors. Exit 1 where one of the four worst-hit has a loophole.
set -u
home=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P) || exit 1
policies=${1:-20000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- henan anhui sichuan gansu shandong guangdong hubei guizhou
found=$(mktemp -d) || exit 1
trap 'rm -rf "$found"' EXIT
trap 'exit 1' INT TERM

search() { lua5.4 "$home/policies.lua" "$1" "$policies" >"$found/$1" 2>&1; }

status=0
while [ $# -gt 0 ]; do
  first=$1
  second=${2-}
  search "$first" &
  pid=$!
  if [ -n "$second" ]; then search "$second" || status=1; fi
  wait "$pid" || status=1
  cat "$found/$first"
  if [ -n "$second" ]; then cat "$found/$second"; fi
  shift
  [ $# -eq 0 ] || shift
done
exit "$status"
