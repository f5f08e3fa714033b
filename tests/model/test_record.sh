#!/bin/sh
# A teacher who shows the model beside the record must not find them apart: 1,000 communes.
set -u
export IRONGRAIN_HOME="$SOURCE"
exec lua5.4 "$SOURCE/tests/model/bands.lua" 1000 200 1
