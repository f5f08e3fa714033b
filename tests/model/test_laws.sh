#!/bin/sh
# An order that acts before it is given, or rates that follow from the size of a place, would make every
# other figure of the model wrong; here with few communes.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/laws.lua" 2
