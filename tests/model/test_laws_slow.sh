#!/bin/sh
# The same as test_laws.sh: every order from every month, more communes.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/laws.lua" 6
