#!/bin/sh
# Whoever computes with the tables must find that they follow from one another, whatever the machine.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/tables.lua" 40 1
