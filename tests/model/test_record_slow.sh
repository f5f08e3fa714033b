#!/bin/sh
# The same as test_record.sh with 3,000 communes and three seeds.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/bands.lua" 3000 1000 1 2 3
