#!/bin/sh
# The books of play and simulate are the same: a commune of each place, in two games.
exec sh "$SOURCE/tests/model/same.sh" few 8 2
