#!/bin/sh
# The same as test_tables.sh with 500 communes and three seeds.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/tables.lua" 500 1 2 3
