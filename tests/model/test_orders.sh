#!/bin/sh
# Whoever gives an order must be answered by the model as the record answers: few communes.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/orders.lua" 24 anhui average 1
