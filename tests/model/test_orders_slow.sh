#!/bin/sh
# The table of orders with 400 communes and two seeds; then the directions alone in the communes of the
# province as they are drawn, where places and leaders differ.
set -u
export IRONGRAIN_HOME="$SOURCE"
lua5.4 "$SOURCE/tests/model/orders.lua" 400 anhui average 1 2
average=$?
lua5.4 "$SOURCE/tests/model/orders.lua" 400 anhui drawn 1 2
drawn=$?
[ "$average" -eq 0 ] && [ "$drawn" -eq 0 ]
