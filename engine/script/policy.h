/* Who answers for a player in random games: a function of the scenario's own. */
#ifndef SCRIPT_POLICY_H
#define SCRIPT_POLICY_H

#include "script/script.h"

/* What the policy `name` (one of the manifest's players) answers to the scene that waits: *answer
 * is the caller's, NULL where the policy leaves it open; not judged yet. `at` is where the policy
 * begins. False with the script's error: the script can only be freed then. */
bool script_policy(Script *script, const char *name, Value **answer, char at[256], Error *error);

/* The facts and people of the game as they are: { facts = { … }, people = { … } }, the caller's;
 * NULL where the game has failed. */
Value *script_state(Script *script);

#endif
