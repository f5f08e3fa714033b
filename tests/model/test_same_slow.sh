#!/bin/sh
# The books of play and simulate are the same: 200 communes in thirteen games.
exec sh "$SOURCE/tests/model/same.sh" many 200 13
