#!/bin/sh
# A simulation of a million communes must not grow, nor wait for a collector: a month allocates nothing.
set -u
exec lua5.4 "$SOURCE/tests/model/step.lua"
