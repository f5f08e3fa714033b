#!/bin/sh
# Three hundred kills at random instants (test_kill.c does fifty in the quick run).
KILLS=300 exec "$(dirname "$IRONGRAIN")/tests/faults_test_kill"
